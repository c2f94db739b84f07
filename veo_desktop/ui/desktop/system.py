"""How this program speaks to the system it runs on: one small interface, one builder a system. UI thread only.

Each builder imports its own parts inside: the others' libraries are not there.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from veo_desktop.core.desktop import SystemLook, WorkMark
from veo_desktop.ui.desktop.media_desk import MediaBoard
from veo_desktop.ui.desktop.notifier import NoteBoard
from veo_desktop.ui.desktop.work_desk import Dock, Sleep
from veo_desktop.ui.parts.text import tr


class Thread(Protocol):
    """What runs beside the window for it. `stop` is False when it did not end in `seconds`."""

    def start(self) -> None: ...

    def begin_stop(self) -> None: ...

    def stop(self, seconds: float) -> bool: ...


@dataclass(frozen=True)
class System:
    """The parts of one system; None for what it does not have, or what Qt does for us there.

    The signals carry NoteChoice, MediaWish and SystemLook. `ask_look` is for systems that do not tell by themselves.
    """

    notes: NoteBoard
    note_chosen: Any  # a bound signal, as the next two: Qt has no type for them
    dock: Dock
    sleep: Sleep
    media: MediaBoard | None = None
    media_wished: Any = None
    look_changed: Any = None
    watch_look: Callable[[], None] = field(default=lambda: None)
    ask_look: Callable[[], SystemLook] | None = None
    add_recent: Callable[[str], None] | None = None
    threads: tuple[Thread, ...] = ()


def build_system(app: QApplication, window: QWidget, parent: QObject) -> System:
    """The parts for the system that we run on. Starts nothing yet."""
    if sys.platform == "linux":
        return _linux(parent)
    if sys.platform == "win32":
        return _windows(app.windowIcon(), window, parent)
    if sys.platform == "darwin":
        return _mac(app, parent)
    return _other(app, parent)


def _reason() -> str:
    """What a system says to a person who wonders why it stays awake."""
    return tr("Clips are on their way")


def _linux(parent: QObject) -> System:
    """Imported here: they bring jeepney, which Linux alone has."""
    from veo_desktop.workers.desktop.bus import Bus
    from veo_desktop.workers.desktop.bus_launcher import BusLauncher
    from veo_desktop.workers.desktop.bus_look import BusLook
    from veo_desktop.workers.desktop.bus_notes import BusNotes
    from veo_desktop.workers.desktop.bus_player import BusPlayer
    from veo_desktop.workers.desktop.bus_sleep import BusSleep

    bus = Bus()
    notes, player, look = BusNotes(bus, parent), BusPlayer(bus, parent), BusLook(bus, parent)
    return System(
        notes=notes,
        note_chosen=notes.chosen,
        dock=BusLauncher(bus),
        sleep=BusSleep(bus, _reason()),
        media=player,
        media_wished=player.wished,
        look_changed=look.changed,
        watch_look=look.watch,
        threads=(bus,),
    )


if sys.platform == "win32":

    def _windows(icon: QIcon, window: QWidget, parent: QObject) -> System:
        from veo_desktop.ui.desktop.tray_notes import TrayNotes  # imported here, as above
        from veo_desktop.workers.desktop.windows_system import WindowsSleep, add_recent, execution_state, windows_look
        from veo_desktop.workers.desktop.windows_taskbar import TaskbarList, WindowsTaskbar

        notes = TrayNotes(icon, parent)
        return System(
            notes=notes,
            note_chosen=notes.chosen,
            dock=WindowsTaskbar(lambda: int(window.winId()), TaskbarList),
            sleep=WindowsSleep(execution_state),
            ask_look=windows_look,
            add_recent=add_recent,
        )


def _mac(app: QApplication, parent: QObject) -> System:
    from veo_desktop.ui.desktop.tray_notes import TrayNotes  # imported here, as above
    from veo_desktop.workers.desktop.mac_system import MacLook, MacSleep

    notes = TrayNotes(app.windowIcon(), parent)
    return System(notes, notes.chosen, BadgeDock(app), MacSleep(parent=parent), ask_look=MacLook())


def _other(app: QApplication, parent: QObject) -> System:
    from veo_desktop.ui.desktop.tray_notes import TrayNotes  # imported here, as above

    notes = TrayNotes(app.windowIcon(), parent)
    return System(notes, notes.chosen, BadgeDock(app), NoSleep())


class BadgeDock:
    """How many jobs run, as a number on the icon: what Qt can do everywhere."""

    def __init__(self, app: QApplication) -> None:
        self._app = app

    def show(self, mark: WorkMark) -> None:
        self._app.setBadgeNumber(mark.running)


class NoSleep:
    """A system of which nobody knows how to keep it awake."""

    def hold(self, awake: bool) -> None:
        """Nothing."""
