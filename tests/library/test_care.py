"""Care of the whole library: copies for others, backups, checks, and what uses the disk."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTreeView,
)
from pytestqt.qtbot import QtBot

from tests.helpers.choosers import choose
from tests.library.desks import Desks
from veo_desktop.core.judging import Flag
from veo_desktop.core.library import CheckReport, Exported, Refused
from veo_desktop.core.text import text
from veo_desktop.ui.library.backup_dialog import BackupDialog
from veo_desktop.ui.library.export_dialog import ExportDialog
from veo_desktop.ui.library.going_list import GoingList
from veo_desktop.ui.library.report_dialog import ReportDialog
from veo_desktop.ui.library.room_dialog import RoomDialog
from veo_desktop.ui.parts.segmented import Segmented


def test_copies_are_exported_by_a_pattern_that_is_checked(desks: Desks, tmp_path: Path) -> None:
    desks.grid.choose_one(0)
    desks.grid.choose_to(1)
    desks.desk.care.export.trigger()
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, ExportDialog))
    pattern, go = dialog.findChild(QLineEdit, "export_pattern"), dialog.findChild(QPushButton, "export_go")
    assert pattern is not None and go is not None
    pattern.setText("{nonsense}")
    assert not go.isEnabled()
    pattern.setText("{rating} {number}")
    go.click()
    choose(tmp_path)
    assert desks.library.asked[-1] == ("export", ("c0", "c1"), str(tmp_path), "{rating} {number}", True)
    desks.library.exported.emit(Exported(str(tmp_path), ("a", "b")))
    assert "2 copies were made" in desks.said


def test_a_check_tells_what_it_found(desks: Desks) -> None:
    damaged = (Refused("/c2.mp4", text("Cut short.")),)
    report = CheckReport(40, missing=("c1",), damaged=damaged, paths={"c1": "/clips/one.mp4"})
    desks.library.checked.emit(report)
    assert desks.said == ""  # the list says it
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, ReportDialog))
    repair = dialog.findChild(QPushButton, "report_repair")
    assert repair is not None
    words, _, *lines = dialog.report().splitlines()
    assert "40 clips checked: 1 is missing, 1 is damaged" in words
    assert lines == ["/c2.mp4: Cut short.", "/clips/one.mp4: missing"]
    assert dialog.findChild(QPushButton, "report_relink") is not None
    repair.click()
    assert desks.library.asked[-1] == ("check", True) and not dialog.isVisible()


@pytest.mark.parametrize(
    ("button", "ids"), [("backup_all", None), ("backup_selected", ("c0", "c1")), ("backup_none", ())]
)
def test_clips_bring_their_files_into_a_backup_by_choice(
    desks: Desks, button: str, ids: tuple[str, ...] | None
) -> None:
    desks.grid.choose_one(0)
    desks.grid.choose_to(1)
    next(each for each in desks.desk.care.actions if each and each.objectName() == "library_action_backup").trigger()
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, BackupDialog))
    choice, go = dialog.findChild(QRadioButton, button), dialog.findChild(QPushButton, "backup_go")
    assert choice is not None and go is not None
    choice.click()
    go.click()
    choose("/backups/mine")
    assert desks.library.asked[-1] == ("archive", "/backups/mine.zip", ids)


def test_what_uses_the_disk_is_shown_and_made_room_of_with_undo(desks: Desks, qtbot: QtBot) -> None:
    page = desks.desk.page
    qtbot.mouseClick(page.findChild(QPushButton, "library_room"), Qt.MouseButton.LeftButton)
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, RoomDialog))
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert any(words.startswith("40 clips  ·  392 MB  ·  412 GB free") for words in told)
    going, clean = dialog.findChild(GoingList), dialog.findChild(QPushButton, "room_clean")
    assert going is not None and clean is not None
    rejects = {each for each, judged in desks.judging.judgements.items() if judged.flag is Flag.REJECT}
    assert going.model().rowCount() == len(rejects) == 10 and clean.text() == "Move 10 clips to the bin"
    box, strips = (dialog.findChild(QCheckBox, name) for name in ("room_rejects", "room_strips"))
    assert box is not None and strips is not None
    box.click()
    assert going.model().rowCount() == 0 and not clean.isEnabled()
    box.click()
    strips.click()
    qtbot.mouseClick(clean, Qt.MouseButton.LeftButton)
    assert {each.id for each in desks.library.clips.values() if each.in_bin} == rejects
    assert desks.library.strips == 0 and not clean.isEnabled()
    desks.undo.undo()
    assert not any(each.in_bin for each in desks.library.clips.values()) and clean.isEnabled()

    by = dialog.findChild(Segmented, "room_by")
    assert by is not None
    by.value = "rating"
    by.value_changed.emit("rating")
    table = dialog.findChild(QTreeView, "room_table")
    assert table is not None and table.model().index(0, 0).data() == "5 of 5 stars"
    table.setCurrentIndex(table.model().index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert page.search.text == "rating:5"
