"""Shows one dialog for what nobody expected, never a pile of them, and offers what the last run's crash left.

UI thread only.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget

from veo_desktop.core.errors import Action
from veo_desktop.core.notice import Level, Notice
from veo_desktop.core.text import text
from veo_desktop.core.trouble import Trouble
from veo_desktop.ui.parts.messages import Messages
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme

if TYPE_CHECKING:  # made when it is needed, which is never
    from veo_desktop.ui.trouble.trouble_dialog import TroubleDialog

CRASH, SAFE_MODE = "crash", "safe mode"
MOST = 20  # errors that one report tells of in full


class TroubleDesk(QObject):
    """`restart_wanted(args)`: quit, and start again with these arguments of the command line."""

    restart_wanted = Signal(object)

    def __init__(
        self, window: QWidget, theme: Theme, messages: Messages, report_head: Callable[[], str], logs: Path
    ) -> None:
        """`report_head` tells what runs where, and `window` is closed when a person wants to quit."""
        super().__init__(window)
        self._window, self._theme, self._messages = window, theme, messages
        self._head, self._logs = report_head, logs
        self._clean: Callable[[str], str] = str
        self._dialog: TroubleDialog | None = None
        self._told: list[Trouble] = []  # in the dialog that is open
        self._times = 0
        self._known: set[tuple[str, str]] = set()  # kind and place: what was shown once only goes into the log
        self._crash = ""
        messages.action_requested.connect(self._on_action)

    def mask_with(self, clean: Callable[[str], str]) -> None:
        """What a report goes through before anybody sees it."""
        self._clean = clean

    @Slot(object)
    def show_trouble(self, trouble: Trouble) -> None:
        """Open the dialog, or add to the one that is open."""
        key = (trouble.kind, trouble.place)
        if self._dialog is None and key in self._known:
            return
        self._known.add(key)
        self._times += 1
        self._told = [*self._told, trouble][-MOST:]
        if self._dialog is None:
            title = tr("Something went wrong")
            words = tr(
                "Veo Desktop met an error that it did not expect. Your jobs and clips are safe: every step is written "
                "down as it happens, and what Wiro makes goes on. If something looks odd, quit and start again."
            )
            self._dialog = self._open(title, words, may_quit=True)
        traces = "\n".join(f"Thread {each.thread}\n{each.trace}" for each in self._told)
        self._dialog.show_report(self._clean(f"{self._head()}\n\n{traces}"), self._times)

    def offer_crash(self, at: float, trace: str, often: bool) -> None:
        """Tell that the last run ended by a fault; `often`: it does so each time that it starts."""
        when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at)), QLocale.FormatType.ShortFormat)
        self._crash = self._clean(f"{self._head()}\n\nThe run before this one ended at {when}:\n{trace}")
        if often:
            words = text(
                "Veo Desktop has closed by itself twice while it started. Your jobs are safe. "
                "Safe mode starts with the usual settings, and leaves yours as they are."
            )
            self._messages.show_notice(Notice(CRASH, Level.WARN, words, Action.SAFE_MODE, self._crash))
        else:
            words = text("Veo Desktop closed by itself last time. Your jobs are safe and go on.")
            self._messages.show_notice(Notice(CRASH, Level.WARN, words, Action.SHOW_CRASH, self._crash))

    def say_safe_mode(self) -> None:
        """The way back is always in sight."""
        words = text(
            "Safe mode: the usual settings are in use. Yours are left as they are; what you change now is not kept. "
            "Clips, accounts and budgets are as ever."
        )
        self._messages.show_notice(Notice(SAFE_MODE, Level.WARN, words, Action.LEAVE_SAFE_MODE))

    @Slot(object, object)
    def _on_action(self, key: str, action: Action) -> None:
        match action:
            case Action.SHOW_CRASH:
                self._messages.show_notice(Notice(key, Level.WARN, None))
                self._show_crash()
            case Action.SAFE_MODE:
                self.restart_wanted.emit(("--safe-mode",))
            case Action.LEAVE_SAFE_MODE:
                self.restart_wanted.emit(())

    def _show_crash(self) -> None:
        if self._dialog is not None:
            return
        title = tr("Veo Desktop closed by itself")
        words = tr(
            "A part of it, or of the system's own programs, failed. Your jobs and clips are safe. "
            "The report says where it happened; it has no keys, no prompts and no names of clips."
        )
        self._dialog = self._open(title, words, may_quit=False)
        self._dialog.show_report(self._crash, 1)

    def _open(self, title: str, words: str, *, may_quit: bool) -> TroubleDialog:
        from veo_desktop.ui.trouble.trouble_dialog import TroubleDialog  # as above

        over = QApplication.activeWindow() or self._window
        dialog = TroubleDialog(self._theme, title, words, over, may_quit=may_quit)
        dialog.finished.connect(self._on_closed)
        dialog.destroyed.connect(self._on_closed)  # with the window that it lay over
        dialog.quit_wanted.connect(self._window.close)
        dialog.folder_wanted.connect(self._open_folder)
        dialog.show()
        dialog.activateWindow()
        return dialog

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._logs)))

    @Slot()
    def _on_closed(self) -> None:
        self._dialog = None
        self._told, self._times = [], 0
