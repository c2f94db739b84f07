"""The real window with its engine and sandbox, and hands that lead it to where a picture is taken. Main thread."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from veo_desktop.app_base import Base
from veo_desktop.app_window import Desktop
from veo_desktop.core import settings
from veo_desktop.core.connection import Connection, Line
from veo_desktop.core.job import Job, JobState
from veo_desktop.core.options import Options
from veo_desktop.core.redaction import Redactor
from veo_desktop.store.folders import folders_below
from veo_desktop.store.settings_file import SettingsFile
from veo_desktop.ui.language.spoken import speak

SIZE = (1440, 900)
SPEED = 20.0  # of the sandbox
PATIENCE = 60.0  # seconds; a bound, not an expectation
QUIET = 0.3  # seconds without a repaint's reason: hints fade, pictures arrive
Found = TypeVar("Found", bound=QObject)


class Stage:
    """What a person would see and do. TimeoutError where the program does not come to what is waited for."""

    def __init__(self, app: QApplication, folder: Path, language: str) -> None:
        self._app = app
        folders = folders_below(folder)
        folders.create()
        stored = SettingsFile(folders.settings)
        stored.load()
        for seen in (settings.WELCOME_SEEN, settings.COACH_SEEN):
            stored.set(seen, True)
        stored.set(settings.MOTION, "reduced")
        stored.set(settings.MUTED, True)
        speak(app, language, folders.cache)
        options = Options(sandbox=True, data_dir=folder, sandbox_speed=SPEED)
        self.desktop = Desktop(app, Base(options, folders, stored, Redactor(), language=language))
        self.window = self.desktop.window
        self.jobs: dict[str, Job] = {}
        self._online = False
        self.desktop.backend.jobs_changed.connect(self._on_jobs)
        self.desktop.backend.connection_changed.connect(self._on_line)
        self.window.resize(*SIZE)
        self.window.show()
        self.until(lambda: self._online)

    def stop(self) -> None:
        self.window.close()
        self.until(self.desktop.stop)  # longer than a person would wait, where the machine is busy
        self.window.deleteLater()
        self.desktop.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def until(self, condition: Callable[[], object]) -> None:
        """Let the program run until `condition` holds."""
        end = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError("the program did not come to what was waited for")
            QTest.qWait(10)

    def rest(self) -> None:
        """Until what was begun is painted."""
        QTest.qWait(round(QUIET * 1000))

    def find(self, name: str, kind: type[Found]) -> Found:
        """The object called so, in whichever window it is; of several that which is shown."""
        tops = [self.window, *QApplication.topLevelWidgets()]
        found = [each for top in tops for each in (top, *top.findChildren(QObject, name)) if each.objectName() == name]
        kinds = [each for each in found if isinstance(each, kind)]
        shown = [each for each in kinds if not isinstance(each, QWidget) or each.isVisible()]
        return (shown or kinds)[0]

    def trigger(self, name: str) -> None:
        """Choose the entry of a menu that is called so, once it is offered."""
        action = self.find(name, QAction)
        self.until(action.isEnabled)
        action.trigger()

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(name, QWidget), Qt.MouseButton.LeftButton)

    def press(self, name: str, key: Qt.Key) -> None:
        QTest.keyClick(self.find(name, QWidget), key)

    def ask_for_clip(self, prompt: str, **values: str) -> None:
        """Ask for a clip and wait until it is being made."""
        before = set(self.jobs)
        for name, value in values.items():
            self.find(name, QWidget).setProperty("value", value)
        self.find("prompt_editor", QWidget).setProperty("value", prompt)
        generate = self.find("generate_action", QAction)

        def asked() -> bool:
            if set(self.jobs) == before and generate.isEnabled():
                generate.trigger()
            return set(self.jobs) != before

        self.until(asked)
        (job,) = set(self.jobs) - before
        self.until(lambda: self.jobs[job].state not in (JobState.DRAFTED, JobState.SUBMITTING))

    def show_clip(self, place: int, frame: int) -> None:
        """Open the clip at `place` of the strip and rest at a frame."""
        page = self.desktop.page
        page.strip.select(page.strip.finished()[place].id)
        self.until(lambda: page.player.info is not None and page.player.current_frame >= 0)
        page.player.pause()  # first: a busy machine that plays in a loop has never decoded all there is to decode
        page.player.seek(frame)
        self.until(lambda: page.player.current_frame == frame and page.player.settled)

    def grab(self, widget: QWidget | None = None) -> QImage:
        """What is seen of `widget`, of the window where none is given, at rest; the pointer is nowhere."""
        QTest.mouseMove(self.window, QPoint(2, 2))
        seen = [QImage()]

        def unchanged() -> bool:
            self.rest()
            seen.append((widget or self.window).grab().toImage())
            return seen[-1] == seen[-2]

        self.until(unchanged)
        return seen[-1]

    def _on_jobs(self, jobs: tuple[Job, ...]) -> None:
        self.jobs |= {job.id: job for job in jobs}

    def _on_line(self, line: Connection) -> None:
        self._online = line.line is Line.ONLINE


@contextmanager
def stage(app: QApplication, folder: Path, language: str) -> Iterator[Stage]:
    """A window that is shut again whatever happens."""
    opened = Stage(app, folder, language)
    try:
        yield opened
    finally:
        opened.stop()
