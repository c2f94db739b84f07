"""Wires what is there for when something breaks: the calm dialog, the last crash, safe mode, reports. UI thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from veo_desktop.core.options import Options
from veo_desktop.core.redaction import Redactor
from veo_desktop.diagnostics import head, masked
from veo_desktop.store.crashes import CrashBook
from veo_desktop.store.folders import Folders
from veo_desktop.ui.parts.messages import Messages
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.trouble.report_desk import ReportDesk
from veo_desktop.ui.trouble.trouble_desk import TroubleDesk
from veo_desktop.ui.window.main_window import MainWindow
from veo_desktop.workers.troubles import Troubles

STARTED_MS = 10_000  # a crash within this time is one at start


def open_trouble(
    window: MainWindow, theme: Theme, messages: Messages, options: Options, folders: Folders, redactor: Redactor
) -> TroubleDesk:
    """The desk that shows what nobody expected, its reports masked."""
    desk = TroubleDesk(window, theme, messages, head, folders.logs)
    desk.mask_with(lambda words: masked(words, redactor))
    if options.safe_mode:
        desk.say_safe_mode()
    return desk


def watch(desk: TroubleDesk, troubles: Troubles | None, crashes: CrashBook | None, *, safe: bool) -> None:
    """Tell `desk` of what has happened so far, and of all that happens from now on."""
    if troubles is not None:
        troubles.tell_to(desk.show_trouble)
    if crashes is None:
        return
    if crashes.crash is not None:
        desk.offer_crash(crashes.crash.at, crashes.crash.trace, crashes.offers_safe_mode and not safe)
    timer = QTimer(desk, singleShot=True, interval=STARTED_MS)
    timer.timeout.connect(crashes.started)
    timer.start()


def fill_help(menu: QMenu, window: MainWindow, messages: Messages, options: Options) -> None:
    """Put "Save a report…" before the last entry of the Help menu."""
    where = [] if options.data_dir is None else ["--data-dir", str(options.data_dir.absolute())]
    report = ReportDesk(window, messages, where)
    window.closing.connect(report.stop)
    menu.insertAction(menu.actions()[-1], report.action)


def offer_draft(menu: QMenu, window: MainWindow, load: Callable[[], object]) -> None:
    """In safe mode the panel starts empty; what was in it is loaded when it is asked for."""
    action = QAction(tr("Load what I was writing"), window)
    action.setObjectName("action_load_draft")
    action.triggered.connect(lambda _checked=False: load())  # a QAction is of the UI thread
    menu.insertAction(menu.actions()[-1], action)
