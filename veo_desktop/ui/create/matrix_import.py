"""A table of jobs from a file, looked over before it is sent: what is wrong is said by row. UI thread only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from veo_desktop.core.errors import InputError
from veo_desktop.core.form import ModelForm
from veo_desktop.core.job_rows import MODEL
from veo_desktop.core.job_table import (
    Columns,
    JobTable,
    Picture,
    lay_out,
    match_columns,
    model_cells,
    picture_cells,
)
from veo_desktop.core.models import ModelNews
from veo_desktop.core.request import PROMPT, Request
from veo_desktop.core.text import Text, text
from veo_desktop.ui.create.matrix_rows import PICTURES, columns_of
from veo_desktop.ui.create.matrix_sheet import JobsSheet
from veo_desktop.ui.parts.elided import ElidedLabel
from veo_desktop.ui.parts.figures import file_size
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.text import shown, tr, trn
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.workers.image_intake import ImageIntake
from veo_desktop.workers.image_sources import MAX_BYTES, Accepted, FromFile, FromUrl, Refused, TooLarge

MOST_MODELS = 8  # that a table names and nobody knows yet: more are not looked up
DELAY = 50  # ms after news of a model before the table is laid out anew


class PictureCheck(QObject):
    """Checks the pictures that a table names, one after the other; `done` once all of them are in `found`."""

    changed = Signal()
    done = Signal()

    def __init__(self, intake: ImageIntake, folder: Path, parent: QObject) -> None:
        """`folder`: what names without a folder of their own are in."""
        super().__init__(parent)
        self._intake = intake
        self._folder = folder
        self._left: list[str] = []
        self._ticket = 0
        self.found: dict[str, Picture] = {}
        intake.answered.connect(self._on_answered)

    @property
    def left(self) -> int:
        return len(self._left)

    def check(self, names: Sequence[str]) -> None:
        """Begin with the first of `names`."""
        self._left = list(names)
        self._go_on()

    def _go_on(self) -> None:
        """One at a time, so that closing the window leaves no queue of them."""
        if self._left:
            name = self._left[0]
            web = name.lower().startswith(("http:", "https:"))
            self._ticket = self._intake.take(FromUrl(name) if web else FromFile(str(self._folder / name)))
        else:
            self.done.emit()

    @Slot(object)
    def _on_answered(self, answer: object) -> None:
        if not isinstance(answer, Accepted | TooLarge | Refused) or answer.ticket != self._ticket or not self._left:
            return
        self.found[self._left.pop(0)] = _picture(answer)
        self.changed.emit()
        self._go_on()


class ImportDialog(QDialog):
    """`wanted` carries tuple[Order, …] of the rows that are chosen and sound; `model_wanted` asks for `take_news`."""

    wanted = Signal(object)
    model_wanted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        table: JobTable,
        path: Path,
        base: Request,
        models: Mapping[str, ModelNews],
        intake: ImageIntake,
        parent: QWidget,
    ) -> None:
        """`base`: everything that the panel holds, for what the table leaves open; the form of its model is known."""
        super().__init__(parent)
        self._table, self._path, self._base = table, path, base
        self._models = dict(models)
        self._columns = Columns(())
        self.setObjectName("import_dialog")
        self.setWindowTitle(tr("Import a CSV table"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sheet = JobsSheet(theme, self)
        self._delay = QTimer(self, singleShot=True, interval=DELAY)
        self._delay.timeout.connect(self._lay_out)
        self._arrange()
        self.sheet.wanted.connect(self.wanted)
        self.sheet.given_up.connect(self.reject)
        self.sheet.laid_out.connect(self._show_notes)
        self._pictures = PictureCheck(intake, path.parent, self)
        self._pictures.changed.connect(self._show_checking)
        self._pictures.done.connect(self._lay_out)
        self._start()
        self._show_notes()

    def sizeHint(self) -> QSize:
        return QSize(980, 640)

    def minimumSizeHint(self) -> QSize:
        return QSize(560, 400)

    @property
    def _form(self) -> ModelForm:
        form = self._models[self._base.model].form
        assert form is not None  # the panel has one
        return form

    @Slot(object)
    def take_news(self, news: ModelNews) -> None:
        """What is known of one of the models now."""
        if news.form is not None and self._models.get(news.model) != news:
            self._models[news.model] = news
            self._delay.start()

    def ask_models(self) -> None:
        """Ask for the models that the table names and nobody has told of yet."""
        named = [cell for cell in model_cells(self._table, self._columns) if "/" in cell and cell not in self._models]
        for model in named[:MOST_MODELS]:
            self.model_wanted.emit(model)

    def _start(self) -> None:
        try:
            self._columns = self._match()
        except InputError as error:
            self.sheet.say(shown(error.user_message), "bad")
            return
        names = picture_cells(self._table, self._columns, self._form)
        self._show_checking_of(len(names))
        self._pictures.check(names)

    def _match(self) -> Columns:
        own = self._models[self._base.model]
        forms = [news.form for news in (own, *self._models.values()) if news.form is not None]
        return match_columns(self._table.header, forms)

    @Slot()
    def _show_checking(self) -> None:
        self._show_checking_of(self._pictures.left)

    def _show_checking_of(self, left: int) -> None:
        if left:
            self.sheet.say(trn("Checking pictures, {n} to go…", "Checking pictures, {n} to go…", left))

    @Slot()
    def _lay_out(self) -> None:
        if not self._columns.fields or self._pictures.left:
            return  # `done` comes back here
        form = self._form
        self._columns = self._match()
        names = dict.fromkeys(self._column_of(name) for name in self._columns.fields if name and name != PROMPT)
        forms = {name: news.form for name, news in self._models.items() if news.form is not None}
        rows = lay_out(self._table, self._columns, self._base, self._models, self._pictures.found)
        self.sheet.lay_out(columns_of(tr("Row"), form, tuple(names)), forms, ((row,) for row in rows))

    def _column_of(self, name: str) -> str:
        """Pictures have one column together."""
        field = self._form.field(name) if name != MODEL else None
        return PICTURES if field is not None and field.kind.takes_files else name

    def _arrange(self) -> None:
        count, name = len(self._table.rows), self._path.name
        title = ElidedLabel(trn("{name} · {n} row", "{name} · {n} rows", count, name=name), self)
        title.setProperty("role", "title")
        self._notes = wrapped("", "warn", "import_notes", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self._notes)
        column.addWidget(self.sheet, 1)

    @Slot()
    def _show_notes(self) -> None:
        wrong = sum(bool(row.problems) for row in self.sheet.rows.rows)
        if wrong:
            self.sheet.note(_wrong_words(wrong), "bad")
        else:
            self.sheet.note(tr("Empty cells take what the panel holds. Nothing is sent yet."))
        parts = [shown(each) for each in _notes(self._table, self._columns)]
        self._notes.setText("\n".join(parts))
        self._notes.setVisible(bool(parts))


def _wrong_words(wrong: int) -> str:
    return trn(
        "{n} row cannot be sent: its note says why. The others can.",
        "{n} rows cannot be sent: their notes say why. The others can.",
        wrong,
    )


def _notes(table: JobTable, columns: Columns) -> list[Text]:
    found = [table.note] if table.note is not None else []
    if columns.unknown:
        names = ", ".join(columns.unknown)[:200]
        found.append(text("Not used, for no setting is called so: {columns}.", columns=names))
    if columns.doubled:
        names = ", ".join(columns.doubled)[:200]
        found.append(text("There twice, and the first one counts: {columns}.", columns=names))
    return found


def _picture(answer: Accepted | TooLarge | Refused) -> Picture:
    if isinstance(answer, Accepted):
        return answer.url or answer.path
    if isinstance(answer, Refused):
        return answer.message
    limit = file_size(MAX_BYTES)
    return text("It has {size}, and no more than {limit} are taken.", size=file_size(answer.size), limit=limit)
