"""Opens what makes many clips at once: a matrix of the panel's settings, a table from a file. UI thread only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from veo_desktop.core.job_table import example
from veo_desktop.core.models import ModelNews
from veo_desktop.core.notice import Level, Notice
from veo_desktop.core.order import Order
from veo_desktop.core.request import PROMPT, SEED, Request
from veo_desktop.core.text import Text, text
from veo_desktop.ui.create.compose_forms import KnownForms
from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.ui.create.compose_words import BUNDLED
from veo_desktop.ui.create.matrix_dialog import MatrixDialog
from veo_desktop.ui.create.matrix_import import ImportDialog
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.parts.usual_folders import documents
from veo_desktop.workers.image_intake import ImageIntake
from veo_desktop.workers.job_files import ExampleSaved, JobFiles, TableRead
from veo_desktop.workers.models_backend import ModelsBackend

Make = Callable[[tuple[Order, ...], Callable[[], None]], None]
NOTICE = "job table"
CSV = "CSV (*.csv *.tsv *.txt);;* (*)"


class MatrixDesk(QObject):
    """One dialog at a time; it goes when its jobs are made, not before."""

    def __init__(
        self,
        panel: ComposePanel,
        theme: Theme,
        forms: KnownForms,
        models: ModelsBackend,
        files: JobFiles,
        intake: ImageIntake,
        make: Make,
        tell: Callable[[Notice], None],
    ) -> None:
        """`make(orders, made)` has jobs made and calls `made` then. To be built after what teaches `forms` of news."""
        super().__init__(panel)
        self._panel, self._theme, self._forms = panel, theme, forms
        self._models, self._files, self._intake = models, files, intake
        self._make, self._tell = make, tell
        self._dialog: MatrixDialog | ImportDialog | None = None
        more = panel.footer.more
        more.matrix.triggered.connect(self.open_matrix)
        more.csv.triggered.connect(self.choose_table)
        more.example.triggered.connect(self.choose_example)
        files.table_read.connect(self._on_table)
        files.example_saved.connect(self._on_saved)
        models.model_ready.connect(self._on_news)

    @Slot()
    def open_matrix(self) -> None:
        """Vary what the panel holds."""
        base = self._base()
        if base is not None:
            form = self._forms.get(base.model).form
            self._open(MatrixDialog(self._theme, base, form, BUNDLED, self._panel.window()))

    @Slot()
    def choose_table(self) -> None:
        """Let the person choose a table of jobs."""
        dialog = QFileDialog(self._panel.window(), tr("Choose a CSV table"), documents(), CSV)
        dialog.setObjectName("choose_table")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._files.read_table)
        dialog.open()

    @Slot()
    def choose_example(self) -> None:
        """Let the person say where an example of a table is to be."""
        dialog = QFileDialog(self._panel.window(), tr("Save a CSV example"), documents(), CSV)
        dialog.setObjectName("choose_example")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("clips.csv")
        dialog.fileSelected.connect(self._save_example)
        dialog.open()

    def _base(self) -> Request | None:
        """Everything that the panel holds, its seed only where it is kept; None while a picture is not settled."""
        content = self._panel.content
        problem = next((each.problem() for each in content.frames.inputs.values() if each.problem()), None)
        if content.checking:
            problem = text("A picture is still being checked. Try again in a moment.")
        self._panel.footer.set_message(shown(problem) if problem is not None else "")
        if problem is not None:
            return None
        entered = content.entered()
        if self._panel.settings.seed_locked:
            return entered
        return replace(entered, values={name: value for name, value in entered.values.items() if name != SEED})

    def _open(self, dialog: MatrixDialog | ImportDialog) -> None:
        if self._dialog is not None:
            self._dialog.reject()
        self._dialog = dialog
        dialog.wanted.connect(self._on_wanted)
        dialog.model_wanted.connect(self._models.ask_model)
        dialog.finished.connect(self._on_finished)
        for model in dict.fromkeys((self._panel.model, *BUNDLED)):
            dialog.take_news(self._forms.news(model))
            self._models.ask_model(model)
        dialog.open()

    @Slot(object)
    def _on_news(self, news: ModelNews) -> None:
        if self._dialog is not None:
            self._dialog.take_news(self._forms.news(news.model))

    @Slot(object)
    def _on_table(self, read: TableRead) -> None:
        if read.table is None or read.problem is not None:
            self._warn(text("{file}: {why}", file=Path(read.path).name, why=read.problem or ""))
            return
        base = self._base()
        if base is None:
            return
        known = {model: self._forms.news(model) for model in dict.fromkeys((base.model, *BUNDLED))}
        dialog = ImportDialog(self._theme, read.table, Path(read.path), base, known, self._intake, self._panel.window())
        self._open(dialog)
        dialog.ask_models()

    @Slot(str)
    def _save_example(self, path: str) -> None:
        request = self._panel.request()
        first = {PROMPT: tr("A lighthouse at dusk, waves below, the camera rises slowly"), **_sendable(request)}
        second = {**first, PROMPT: tr("The same lighthouse at dawn, gulls crying")}
        self._files.save_example(path, example(self._forms.get(request.model).form, (first, second)))

    @Slot(object)
    def _on_saved(self, saved: ExampleSaved) -> None:
        if saved.problem is not None:
            self._warn(saved.problem)
        else:
            name = Path(saved.path).name
            words = text("{file} was saved: fill in a row for each clip.", file=name)
            self._tell(Notice(NOTICE, Level.INFO, words, passing=True))

    @Slot(object)
    def _on_wanted(self, orders: tuple[Order, ...]) -> None:
        dialog = self.sender()
        if isinstance(dialog, MatrixDialog | ImportDialog):
            self._make(orders, dialog.accept)

    @Slot()
    def _on_finished(self) -> None:
        if self.sender() is self._dialog:
            self._dialog = None

    def _warn(self, words: Text) -> None:
        self._tell(Notice(NOTICE, Level.WARN, words, passing=True))


def _sendable(request: Request) -> dict[str, str]:
    return {name: value for name, value in request.values.items() if name != SEED and value}
