"""Brings the program home on its system: what it tells the desktop, and what the desktop tells it. UI thread only.

Imported after the first paint, which does without it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from veo_desktop.core import settings
from veo_desktop.core.desktop import NoteChoice
from veo_desktop.core.preferences import Preferences
from veo_desktop.core.request import PROMPT
from veo_desktop.ui.create.create_desk import CreateDesk
from veo_desktop.ui.create.job_words import title
from veo_desktop.ui.desktop.look_desk import LookDesk
from veo_desktop.ui.desktop.media_desk import ClipWords, MediaDesk
from veo_desktop.ui.desktop.media_keys import MediaKeys
from veo_desktop.ui.desktop.notifier import Notifier
from veo_desktop.ui.desktop.one_instance import bring_forward
from veo_desktop.ui.desktop.system import System, build_system
from veo_desktop.ui.desktop.work_desk import WorkDesk
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.player import Player
from veo_desktop.ui.window.main_window import MainWindow
from veo_desktop.ui.window.open_desk import OpenDesk
from veo_desktop.ui.window.page_desk import PageDesk
from veo_desktop.workers.backend import Backend


@dataclass(frozen=True)
class Surroundings:
    """What of the program has to do with the desktop. `mask` takes keys out of words."""

    app: QApplication
    window: MainWindow
    theme: Theme
    settings: Preferences
    backend: Backend
    create: CreateDesk
    pages: PageDesk
    opener: OpenDesk
    notifier: Notifier
    player: Player
    mask: Callable[[str], str]


class SystemDesk(QObject):
    """Built and begun in `parts`, one a turn of the event loop."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.window)
        self._around = around
        self._system: System | None = None
        self._look: LookDesk | None = None
        self._work: WorkDesk | None = None
        self._media: MediaDesk | None = None
        self._keys: MediaKeys | None = None
        self.parts: list[Callable[[], None]] = [self._build, self._open_look, self._open_work, self._open_media]

    def watch(self, player: Player) -> None:
        """Another player that media keys may drive."""
        if self._media is not None:
            self._media.watch(player)

    @Slot()
    def apply_settings(self) -> None:
        """Go by what the settings dialog says."""
        if self._look is not None:
            self._look.apply_settings()
        if self._work is not None:
            self._work.refresh()
        if self._media is not None and self._keys is not None:
            self._media.refresh()
            self._keys.set_enabled(self._wants_media_keys())

    def begin_stop(self) -> None:
        """Let go of the desktop, and ask what runs beside the window to end."""
        if self._work is not None:
            self._work.stop()
        for thread in self._system.threads if self._system is not None else ():
            thread.begin_stop()

    def stop(self, seconds: float) -> bool:
        """Wait for it; False when something still runs: this object must be kept then."""
        threads = self._system.threads if self._system is not None else ()
        ended = [thread.stop(seconds) for thread in threads]
        return all(ended)

    def _build(self) -> None:
        around = self._around
        self._system = system = build_system(around.app, around.window, self)
        for thread in system.threads:
            thread.start()
        system.note_chosen.connect(around.notifier.choose)
        around.notifier.chosen.connect(self._on_note)
        around.notifier.attach(system.notes)
        if system.add_recent is not None:
            around.opener.opened.connect(self._on_opened)

    def _open_look(self) -> None:
        around, system = self._around, self._built
        self._look = LookDesk(around.app, around.theme, around.settings, system.ask_look)
        if system.look_changed is not None:
            system.look_changed.connect(self._look.show)
        system.watch_look()

    def _open_work(self) -> None:
        around, system = self._around, self._built
        self._work = WorkDesk(
            around.backend, system.dock, system.sleep, lambda: around.settings.get(settings.INHIBIT_SLEEP)
        )
        self._work.add(around.create.live)

    def _open_media(self) -> None:
        around, system = self._around, self._built
        self._media = media = MediaDesk(self._about, self._wants_media_keys, self)
        media.open_wanted.connect(around.opener.open_file)
        media.raise_wanted.connect(self._on_raise)
        media.quit_wanted.connect(around.window.close)
        media.watch(around.player)
        around.create.counts_changed.connect(media.refresh)
        self._keys = MediaKeys(around.window)
        self._keys.set_enabled(self._wants_media_keys())
        self._keys.wished.connect(media.carry_out)
        if system.media is not None:
            system.media_wished.connect(media.carry_out)
            media.attach(system.media)

    @property
    def _built(self) -> System:
        assert self._system is not None  # the first of the parts
        return self._system

    def _wants_media_keys(self) -> bool:
        return self._around.settings.get(settings.MEDIA_KEYS)

    def _about(self, path: str) -> ClipWords:
        create = self._around.create
        job = create.job(create.open_clip or "")
        if job is None or job.clip is None or job.clip.path != path or not job.request.value(PROMPT):
            return ClipWords()  # it is called as its file is
        after, before = create.has_beside(1), create.has_beside(-1)
        return ClipWords(self._around.mask(title(job)), job.clip.thumbnail, after, before)

    @Slot(object)
    def _on_note(self, choice: NoteChoice) -> None:
        around = self._around
        bring_forward(around.window, choice.activation)
        around.pages.show_create()
        around.create.show_job(choice.key)

    @Slot(str)
    def _on_opened(self, path: str) -> None:
        if self._built.add_recent is not None:
            self._built.add_recent(path)

    @Slot()
    def _on_raise(self) -> None:
        bring_forward(self._around.window, "")
