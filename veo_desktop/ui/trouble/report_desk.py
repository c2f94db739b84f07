"""Help, "Save a report…": writes the report for support by a child, whatever state this program is in. UI thread."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QProcess, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from veo_desktop.core.children import own_command
from veo_desktop.core.notice import Level, Notice
from veo_desktop.core.text import Text, text
from veo_desktop.ui.parts.messages import Messages
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.usual_folders import documents

REPORT = "report"


class ReportDesk(QObject):
    """`action` is for the Help menu. The child reads what is on the disk alone: it needs no engine and no database."""

    def __init__(self, window: QWidget, messages: Messages, options: Sequence[str]) -> None:
        """`options`: those of this program's command line that say where its folders are."""
        super().__init__(window)
        self._window, self._messages, self._options = window, messages, tuple(options)
        self._path = ""
        self._child: QProcess | None = None
        self.action = QAction(tr("Save a report…"), self)
        self.action.setObjectName("action_save_report")
        self.action.triggered.connect(self.choose)

    @Slot()
    def choose(self) -> None:
        """Ask where the report is to go."""
        usual = QDir(documents()).filePath(tr("veo-desktop-report.json"))
        dialog = QFileDialog(self._window, tr("Save a report"), usual)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(usual)
        dialog.fileSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def save(self, path: str) -> None:
        """Write the report to `path`; the message bar says how that went."""
        if self._child is not None:
            return
        self._path = path
        self._say(Level.INFO, text("Writing the report…"))
        program, *args = own_command(["--diagnostics", path, *self._options])
        self._child = child = QProcess(self)
        child.finished.connect(self._on_finished)
        child.errorOccurred.connect(self._on_error)
        child.start(program, args)

    @Slot()
    def stop(self) -> None:
        """The program quits: a report that is not ready is given up."""
        if self._child is not None:
            child, self._child = self._child, None
            child.blockSignals(True)
            child.kill()
            child.waitForFinished(500)

    @Slot(int)
    def _on_finished(self, code: int) -> None:
        if self._child is None:
            return
        told = bytes(self._child.readAllStandardError().data()).decode(errors="replace").strip()
        self._forget()
        if code == 0:
            done = text("The report is written: {file}. It has no keys, prompts or names of clips.", file=self._path)
            self._say(Level.GOOD, done)
        else:
            failed = text("The report could not be written to {folder}.", folder=str(Path(self._path).parent))
            self._say(Level.ERROR, failed, told)

    @Slot()
    def _on_error(self) -> None:
        """It did not start; one that ended is told by `_on_finished`."""
        if self._child is not None and self._child.error() is QProcess.ProcessError.FailedToStart:
            words = self._child.errorString()
            self._forget()
            self._say(Level.ERROR, text("The report could not be written: {reason}", reason=words))

    def _forget(self) -> None:
        if self._child is not None:
            self._child.deleteLater()
            self._child = None

    def _say(self, level: Level, words: Text, detail: str = "") -> None:
        self._messages.show_notice(Notice(REPORT, level, words, detail=detail, passing=True))
