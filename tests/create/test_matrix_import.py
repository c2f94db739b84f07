"""Tables from files: read off the window's thread, looked over, the sound rows sent without the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.create.pictures import picture
from veo_desktop.core.form import ModelForm
from veo_desktop.core.notice import Notice
from veo_desktop.core.order import Order
from veo_desktop.ui.create.compose_forms import KnownForms, KnownModel
from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.ui.create.matrix_desk import MatrixDesk
from veo_desktop.ui.create.matrix_dialog import MatrixDialog
from veo_desktop.ui.create.matrix_import import ImportDialog
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.workers.image_intake import ImageIntake
from veo_desktop.workers.job_files import JobFiles

LEFT = Qt.MouseButton.LeftButton


class Inline(QObject):
    """An engine whose pools are the caller's own thread; it knows no works."""

    def ask(self, call: Callable[[Any], object], *_pool: object) -> None:
        call(None)


class Models(QObject):
    """Takes note of what it is asked; nothing is ever told of a model."""

    model_ready = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def ask_model(self, model: str) -> None:
        self.asked.append(model)


@dataclass
class Person:
    """The desk and who sits before it; `hesitates`: thinks better of it when asked about the money."""

    bot: QtBot
    panel: ComposePanel
    desk: MatrixDesk
    models: Models
    sent: list[tuple[Order, ...]]
    told: list[Notice]
    hesitates: bool = False

    def make(self, orders: tuple[Order, ...], made: Callable[[], None]) -> None:
        if not self.hesitates:
            self.sent.append(orders)
            made()

    def opens(self, path: Path) -> None:
        """Through the menu at Generate and the dialog that chooses a file."""
        self.panel.footer.more.csv.trigger()
        dialog = self.panel.findChild(QFileDialog, "choose_table")
        assert isinstance(dialog, QFileDialog)
        dialog.fileSelected.emit(str(path))
        dialog.close()

    @property
    def dialog(self) -> ImportDialog:
        found = self.panel.findChild(ImportDialog, "import_dialog")
        assert isinstance(found, ImportDialog)
        return found

    def part(self, name: str) -> QWidget:
        found = self.dialog.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def words(self, name: str) -> str:
        label = self.part(name)
        assert isinstance(label, QLabel)
        return label.text()

    def sees(self, bill: str) -> None:
        self.bot.waitUntil(lambda: self.words("jobs_bill") == bill)


@pytest.fixture
def person(
    priced: ComposePanel,
    form: ModelForm,
    theme: Theme,
    intake: ImageIntake,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Person]:
    forms = KnownForms()
    forms.learn(KnownModel(form, priced.pricing))
    models, host = Models(), Inline()
    person = Person(qtbot, priced, None, models, [], [])  # type: ignore[arg-type]
    files = JobFiles(host)  # type: ignore[arg-type]
    person.desk = MatrixDesk(
        priced,
        theme,
        forms,
        models,  # type: ignore[arg-type]
        files,
        intake,
        person.make,
        person.told.append,
    )
    yield person
    for dialog in (*priced.findChildren(ImportDialog), *priced.findChildren(MatrixDialog)):
        with qtbot.waitSignal(dialog.destroyed):
            dialog.close()
    host.deleteLater()


def _table(tmp_path: Path, words: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "clips.csv"
    path.write_bytes(words.encode(encoding))
    return path


def test_good_rows_are_sent_without_the_bad_ones(person: Person, tmp_path: Path) -> None:
    words = "prompt;length;mood;resolution\nA dog;4;x;1080p\nA cat;5;;\n;;;\nEin Café;;;\n"
    person.opens(_table(tmp_path, words, "cp1252"))
    person.sees("2 clips · $5.60")
    notes = person.words("import_notes")
    assert "Windows-1252" in notes and "mood" in notes
    assert "1 row cannot be sent" in person.words("jobs_note")
    rows = person.dialog.sheet.rows
    shown = [rows.data(rows.index(1, at)) for at in range(rows.columnCount())]
    assert shown[0] == "3" and "Length: 5 is not offered: 4, 6, 8." in shown
    person.bot.mouseClick(person.part("jobs_generate"), LEFT)
    ((first, second),) = person.sent
    assert (first.request.value("prompt"), first.request.value("durationSeconds")) == ("A dog", "4")
    assert (second.request.value("prompt"), second.request.value("resolution")) == ("Ein Café", "720p")
    assert first.request.value("seed") != second.request.value("seed") != ""
    assert str(first.estimate) == "2.40"


def test_who_thinks_better_of_the_money_has_the_table_still(person: Person, tmp_path: Path) -> None:
    person.opens(_table(tmp_path, "prompt\nA dog\n"))
    person.sees("1 clip · $3.20")
    person.hesitates = True
    person.bot.mouseClick(person.part("jobs_generate"), LEFT)
    assert person.sent == [] and person.dialog.isVisible()
    person.hesitates = False
    person.bot.mouseClick(person.part("jobs_generate"), LEFT)
    assert len(person.sent) == 1


def test_pictures_are_checked_before_anything_can_be_sent(person: Person, tmp_path: Path, kept: Path) -> None:
    picture().save(str(tmp_path / "first.png"))
    (tmp_path / "bad.png").write_bytes(b"no picture")
    words = (
        "prompt,First frame,Reference images\nA,first.png,\nB,bad.png,\nC,,first.png|https://e.org/x.jpg\nD,gone.png,\n"
    )
    person.opens(_table(tmp_path, words))
    person.sees("2 clips · $6.40")
    person.bot.mouseClick(person.part("jobs_generate"), LEFT)
    first, second = (order.request.images for order in person.sent[0])
    assert [(each.field, Path(each.path).parent) for each in first] == [("inputImage", kept)]
    assert [(each.field, bool(each.path), each.url) for each in second] == [
        ("inputImage3", True, ""),
        ("inputImage3", False, "https://e.org/x.jpg"),
    ]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b"prompt\n" + b"A cat\n" * 10_000, "10,000 rows"),
        (b"PK\x03\x04\x14\0\0\0", "not a CSV"),
    ],
)
def test_what_is_no_table_is_told_and_nothing_opens(person: Person, tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "clips.csv"
    path.write_bytes(content)
    person.opens(path)
    assert says in str(person.told[-1].message) and "clips.csv" in str(person.told[-1].message)
    assert person.panel.findChild(ImportDialog) is None


def test_a_folder_or_a_file_that_is_gone_is_told(person: Person, tmp_path: Path) -> None:
    person.opens(tmp_path)
    assert "no file" in str(person.told[-1].message)
    person.opens(tmp_path / "gone.csv")
    assert "could not be read" in str(person.told[-1].message)


def test_wrong_names_of_columns_are_told_in_the_dialog(person: Person, tmp_path: Path) -> None:
    person.opens(_table(tmp_path, "foo,bar\n1,2\n"))
    assert "foo, bar" in person.words("jobs_words")
    assert not person.part("jobs_generate").isEnabled()


def test_a_model_that_nobody_knows_is_asked_for_and_its_rows_wait(person: Person, tmp_path: Path) -> None:
    person.opens(_table(tmp_path, "prompt,model\nA,some/model\nB,Veo 3.1\n"))
    person.sees("1 clip · $3.20")
    assert "some/model" in person.models.asked


def test_the_example_can_be_imported(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "example.csv"
    person.panel.prompt.editor.value = 'A cat says: "Now, go"'
    person.panel.footer.more.example.trigger()
    chooser = person.panel.findChild(QFileDialog, "choose_example")
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(path))
    chooser.close()
    assert "example.csv" in str(person.told[-1].message)
    person.opens(path)
    person.sees("2 clips · $6.40")
    assert person.dialog.sheet.rows.rows[0].request.value("prompt") == 'A cat says: "Now, go"'


def test_the_matrix_opens_with_what_the_panel_holds(person: Person) -> None:
    person.panel.prompt.editor.value = "A {who}"
    person.panel.footer.more.matrix.trigger()
    dialog = person.panel.findChild(MatrixDialog, "matrix_dialog")
    assert isinstance(dialog, MatrixDialog)
    box = dialog.findChild(QWidget, "matrix_words_who")
    assert isinstance(box, QWidget)
    box.setProperty("value", "cat\ndog")
    go = dialog.findChild(QWidget, "jobs_generate")
    assert isinstance(go, QWidget)
    person.bot.waitUntil(lambda: go.accessibleName() == "Generate 2 clips")
    person.bot.mouseClick(go, LEFT)
    assert [order.request.value("prompt") for order in person.sent[0]] == ["A cat", "A dog"]
    assert person.sent[0][0].request.value("seed") == person.sent[0][1].request.value("seed") != ""
