"""How work on files ends: a message, and the list of the files that it is about."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from tests.library.desks import Desks
from tests.library.fake import FakeLibrary, a_clip
from veo_desktop.core.library import ImportReport, Refused, Relinked, Work
from veo_desktop.core.text import text
from veo_desktop.ui.library.import_bar import ImportBar
from veo_desktop.ui.library.report_dialog import ReportDialog
from veo_desktop.ui.parts.elided import ElidedLabel
from veo_desktop.ui.parts.theme import Theme


@pytest.fixture
def desks(theme: Theme, qtbot: QtBot) -> Iterator[Desks]:
    made = Desks(theme, FakeLibrary([a_clip(0), a_clip(1)]))
    made.desk.page.resize(1024, 640)
    made.desk.page.show()
    made.window.show()
    QCursor.setPos(made.window.mapToGlobal(QPoint(-9, -9)))  # what comes under the pointer rests for a moment
    qtbot.waitUntil(lambda: made.grid.layout_now.count == 2)
    yield made
    made.stop()


def _refused(count: int) -> tuple[Refused, ...]:
    return tuple(Refused(f"/drop/take {number}.mp4", text("No clip.")) for number in range(count))


class _Watched(tuple[Refused, ...]):
    """Notes which of its files are looked at."""

    asked: set[int]

    def __new__(cls, files: tuple[Refused, ...]) -> _Watched:
        made = super().__new__(cls, files)
        made.asked = set()
        return made

    def __getitem__(self, number: Any) -> Any:
        self.asked.add(number)
        return super().__getitem__(number)


def _list(desks: Desks) -> tuple[ReportDialog, QTableView]:
    """Opens the list that the message offers."""
    show = desks.window.findChild(QPushButton, "snackbar_action")
    assert show is not None and show.text() == "Show which"
    show.click()
    dialog = desks.desk.page.window().findChild(ReportDialog)
    assert dialog is not None and dialog.isVisible() and desks.said == ""
    table = dialog.findChild(QTableView, "report_files")
    assert table is not None
    return dialog, table


def _press(parent: QWidget, name: str) -> None:
    button = parent.findChild(QPushButton, name)
    assert button is not None
    button.click()


def test_many_refused_files_are_a_list_that_costs_what_is_in_sight(desks: Desks, qtbot: QtBot) -> None:
    refused = _Watched(_refused(20_000))
    desks.library.imported.emit(ImportReport(("c1",), refused=refused))
    assert desks.said == "1 clip came in. 20,000 files were left alone."
    dialog, table = _list(desks)
    refused.asked.clear()
    table.scrollToBottom()
    table.grab()
    assert max(refused.asked) == 19_999 and len(refused.asked) < 60
    model = table.model()
    last = [model.index(19_999, column).data() for column in range(3)]
    assert last[1] == "No clip." and "take 19999.mp4" in last[0] and "drop" in last[2]
    table.selectRow(7)
    QTest.keySequence(table, QKeySequence.StandardKey.Copy)
    assert QGuiApplication.clipboard().text() == "/drop/take 7.mp4: No clip.\n"
    _press(dialog, "report_copy")
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "1 clip came in. 20,000 files were left alone." and len(copied) == 20_002
    _press(dialog, "report_save")
    chooser = dialog.findChild(QFileDialog)
    assert chooser is not None and chooser.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    chooser.fileSelected.emit("/home/left alone.txt")
    chooser.close()
    assert desks.library.asked[-1][:2] == ("save report", "/home/left alone.txt")
    assert desks.library.asked[-1][2].splitlines() == copied and "left alone.txt" in desks.said
    _press(dialog, "report_close")


def test_a_look_for_missing_clips_has_its_own_words_and_says_which(desks: Desks) -> None:
    desks.library.relink_progress.emit(Work(1, 3, "b.mp4"))
    bar = desks.desk.page.findChild(ImportBar)
    assert bar is not None and bar.findChild(ElidedLabel).text() == "Looking at 2 of 3 · b.mp4"  # type: ignore[union-attr]
    found, missing = ("/clips/a.mp4", "/clips/b.mp4"), ("/clips/c.mp4",)
    desks.library.relinked.emit(Relinked(found, missing, _refused(1)))
    assert desks.said == "2 clips were found again. 1 is still missing. 1 file could not be used."
    assert not bar.isVisible()
    dialog, _table = _list(desks)
    assert dialog.report().splitlines()[2:] == [
        "/clips/c.mp4: still missing",
        "/drop/take 0.mp4: No clip.",
        "/clips/a.mp4: found again",
        "/clips/b.mp4: found again",
    ]
    _press(dialog, "report_close")
    desks.library.relinked.emit(Relinked(found[:1]))
    assert desks.said == "1 clip was found again. None is missing now."
    desks.library.relinked.emit(Relinked(missing=found, stopped=True))
    assert desks.said == "No clip was found again. 2 are still missing. It was stopped."
