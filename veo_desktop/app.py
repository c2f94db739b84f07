"""The composition root: one instance a folder, its language, then the window until it is closed. UI thread.

What it wires is in three files by the time it comes: app_window (the first paint), app_desks (the turns after it),
app_engine (the builder's thread).
"""

from __future__ import annotations

import os
import sys
import tempfile
import traceback
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMessageBox

from veo_desktop import __version__
from veo_desktop.app_base import Base
from veo_desktop.app_window import Desktop
from veo_desktop.core import settings
from veo_desktop.core.errors import StorageError
from veo_desktop.core.options import DECODING, SOFTWARE, Options
from veo_desktop.core.redaction import Redactor
from veo_desktop.logs import install_hooks, start_logging
from veo_desktop.process import few_heaps, forbid_core_dumps, leave_now, start_again
from veo_desktop.store.crashes import CrashBook
from veo_desktop.store.folders import Folders, folders_below, usual_folders
from veo_desktop.store.settings_file import SettingsFile
from veo_desktop.ui.desktop.application import Application
from veo_desktop.ui.language.spoken import speak
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.workers.instance_lock import InstanceLock
from veo_desktop.workers.troubles import Troubles

SMOKE_SPEED = 20.0


def run(options: Options) -> int:
    """Show the window until it is closed; answers the exit code."""
    if options.smoke_test and options.data_dir is None:  # a trial leaves nothing behind
        with tempfile.TemporaryDirectory(prefix="veo-smoke-") as folder:
            return _run(replace(options, data_dir=Path(folder), sandbox_speed=SMOKE_SPEED))
    return _run(options)


def _run(options: Options) -> int:
    forbid_core_dumps()
    few_heaps()
    app = Application([sys.argv[0]])
    app.setApplicationName("Veo Desktop")
    app.setDesktopFileName("veo-desktop")
    app.setApplicationVersion(__version__)
    folders = folders_below(options.data_dir) if options.data_dir else usual_folders()
    try:
        folders.create()
    except StorageError as error:
        speak(app, options.language, folders.cache)
        _say(options, shown(error.user_message))
        return 1
    stored = SettingsFile(folders.settings, safe=options.safe_mode)
    stored.load()
    language = speak(app, options.language or stored.get(settings.LANGUAGE), folders.cache)
    lock = InstanceLock(folders.data / "veo.lock")
    if not lock.take() and (code := _join_first(options, folders, lock)) is not None:
        return code
    newcomer = is_newcomer(options, folders)
    redactor = Redactor()
    start_logging(folders.logs, redactor)
    troubles, crashes = Troubles(app), CrashBook(folders.logs)
    install_hooks(troubles.note)
    crashes.begin()
    if options.safe_mode:
        os.environ[DECODING] = SOFTWARE
    base = Base(options, folders, stored, redactor, troubles, crashes, newcomer, language.code)
    return _serve(app, base, crashes, lock)


def is_newcomer(options: Options, folders: Folders) -> bool:
    """Whether somebody starts the program for the first time, and with nothing else in mind."""
    errand = options.smoke_test or options.safe_mode or bool(options.files)
    return not (errand or folders.database.exists())


def _join_first(options: Options, folders: Folders, lock: InstanceLock) -> int | None:
    """Let the window that is open do what was asked; the exit code, None when its folder has become free."""
    from veo_desktop.core.second_start import second_start  # for this case alone: they bring QtNetwork
    from veo_desktop.ui.desktop.one_instance import Reached, door_name, reach_first

    if options.smoke_test:
        _say(options, tr("Veo Desktop is open already."))
        return 3
    match reach_first(door_name(folders.data), second_start(options, os.environ), lock.take):
        case Reached.FIRST:
            print(tr("Veo Desktop is open already: its window is in front now."))
            return 0
        case Reached.NOBODY:
            return None
        case Reached.SILENT:
            _say(options, tr("Veo Desktop is open already, but does not answer. Wait a moment, or end it by force."))
            return 3


def _say(options: Options, words: str) -> None:
    """Why there is no window: on the terminal, and to the person if there is one."""
    print(f"veo-desktop: {words}", file=sys.stderr)
    if not options.smoke_test:
        QMessageBox.warning(None, tr("Veo Desktop"), words)


def _serve(app: QApplication, base: Base, crashes: CrashBook, lock: InstanceLock) -> int:
    try:
        desktop = Desktop(app, base)
    except Exception:
        crashes.note(traceback.format_exc())
        raise
    smoke = None
    if base.options.smoke_test:
        from veo_desktop.smoke import SmokeTest  # for this case alone

        smoke = SmokeTest(desktop.page, desktop.backend, desktop.window.close)
    desktop.window.show()
    code = app.exec()
    ended = desktop.stop()
    code = code if smoke is None else smoke.exit_code
    crashes.end()
    if desktop.start_again is not None:
        lock.release()
        os.environ.pop(DECODING, None)
        start_again([*(each for each in sys.argv[1:] if each != "--safe-mode"), *desktop.start_again])
    if not ended:
        leave_now(code)
    return code
