"""The real window with its engine, and the hands of the person who sits before it."""

from __future__ import annotations

import contextlib
import gc
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl, SignalInstance
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from tests.helpers.patience import PATIENCE_MS
from veo_desktop.app import is_newcomer
from veo_desktop.app_base import Base
from veo_desktop.app_window import Desktop
from veo_desktop.core.connection import Connection, Line
from veo_desktop.core.job import Job
from veo_desktop.core.options import Options
from veo_desktop.core.redaction import Redactor
from veo_desktop.jobs.engine import FILE_THREADS, REST_THREADS
from veo_desktop.store.folders import folders_below
from veo_desktop.store.settings_file import SettingsFile
from veo_desktop.ui.create.job_card import JobCard
from veo_desktop.workers.engine_host import Pool

LEFT = Qt.MouseButton.LeftButton
NO_KEYS, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
QUIT = 20.0  # seconds for its threads to end; less than a call that nobody cancels would take
SHORTEST = {"duration_input": "4", "resolution_input": "720p", "audio_input": "false"}  # made in no time

_UNENDED: list[object] = []

Found = TypeVar("Found", bound=QObject)


class Studio:
    """Everything is done by mouse and keyboard on widgets found by their object names."""

    def __init__(
        self, app: QApplication, bot: QtBot, options: Options, *, newcomer: bool = False, **given: Any
    ) -> None:
        """`newcomer` False: somebody who has used the program before, whatever is in the folder.

        `given`: what is there for when something breaks, and the engine's pace, as Base names them.
        """
        assert options.data_dir is not None
        self.bot = bot
        self._stopped = False
        self.folders = folders_below(options.data_dir)
        self.folders.create()
        self.redactor = Redactor()
        settings = SettingsFile(self.folders.settings, safe=options.safe_mode)
        settings.load()
        known = {"newcomer": newcomer and is_newcomer(options, self.folders), "language": options.language}
        base = Base(options, self.folders, settings, self.redactor, quit_seconds=QUIT, **known, **given)
        self.desktop = Desktop(app, base)
        self.window = self.desktop.window
        self.jobs: dict[str, Job] = {}  # the newest picture of each, in the order they were made
        self.arrived: list[str] = []  # jobs whose clip has come, and opened where one opens by itself
        self.line: Connection | None = None
        self.told: dict[str, list[str]] = {}  # what each card said, every saying once
        backend = self.desktop.backend
        backend.jobs_changed.connect(self._note_jobs)
        backend.arrived.connect(self.arrived.append)
        backend.connection_changed.connect(self._note_line)
        ready: list[bool] = []
        self.desktop.ready.connect(lambda: ready.append(True))
        self.window.show()
        self.until(lambda: ready)  # nobody clicks before the first paint, and what answers comes in the turn after it
        self.come_back()

    def stop(self) -> None:
        """Quit as a person does, and see that everything ended. Safe to call again."""
        if self._stopped:
            return
        self._stopped = True
        self.window.close()
        if not self.desktop.stop():
            _UNENDED.append(self)  # Qt aborts, and with it all tests to come, where a thread's object goes before it
            raise AssertionError("a thread or child did not end")
        self.window.deleteLater()
        self.desktop.theme.deleteLater()  # the application's child, to which all of the window is connected
        self.desktop.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()  # a window's circles: hundreds of windows, each with a clip's frames, would make a run slow

    # -- looking -----------------------------------------------------------------------------

    def until(self, condition: Callable[[], object], patience: int = PATIENCE_MS) -> None:
        self.bot.waitUntil(lambda: bool(condition()), timeout=patience)

    def online(self) -> Studio:
        self.until(lambda: self.line is not None and self.line.line is Line.ONLINE)
        return self

    def find(self, name: str, kind: type[Found] = QWidget) -> Found:  # type: ignore[assignment]
        """The one object of that name, in whichever window it is."""
        tops = [self.window, *QApplication.topLevelWidgets()]
        found = [top for top in tops if top.objectName() == name]
        found += [child for top in tops for child in top.findChildren(QObject, name)]
        unique = list({id(each): each for each in found if isinstance(each, kind)}.values())
        assert len(unique) == 1, f"{len(unique)} objects are called {name}"
        return unique[0]

    def _ready(self, widget: str | QWidget) -> QWidget:
        """What is to be clicked or typed into, once it can be: Qt does not say that a click or key was in vain."""

        def target() -> QWidget:
            return self.find(widget) if isinstance(widget, str) else widget

        with contextlib.suppress(TimeoutError):
            self.until(lambda: target().isVisible() and target().isEnabled())
        found = target()
        assert found.isVisible() and found.isEnabled(), f"{found.objectName()} can be neither clicked nor typed into"
        return found

    def is_there(self, name: str) -> bool:
        return any(top.isVisible() and top.objectName() == name for top in QApplication.topLevelWidgets())

    def text(self, name: str) -> str:
        """What a label or button says; "" while it is hidden."""
        widget = self.find(name)
        if isinstance(widget, (QLabel, QPushButton)):
            return widget.text() if widget.isVisible() else ""
        return str(widget.property("value"))

    def value(self, name: str) -> str:
        return str(self.find(name).property("value"))

    def said_near(self, name: str) -> str:
        """What the field says about its input: the message at its place."""
        return self.find(name).accessibleDescription()

    @property
    def message(self) -> str:
        """What the window says: what passes, and what lasts in a line after it. "" when it says nothing."""
        places = (each for name in ("snackbar", "message_bar") for each in self.window.findChildren(QWidget, name))
        return "\n".join(each.accessibleDescription() for each in places if each.isVisible())

    def shown_in(self, name: str) -> set[str]:
        """Every line of text that a panel shows now."""
        labels = self.find(name).findChildren(QLabel)
        return {label.text() for label in labels if label.isVisible() and label.text()}

    @property
    def job(self) -> Job:
        """The job made last."""
        return list(self.jobs.values())[-1]

    def card(self, job: Job) -> JobCard:
        """The card of a job that is in sight."""
        return next(card for card in self._cards() if card.job is not None and card.job.id == job.id)

    def _cards(self) -> list[JobCard]:
        return self.desktop.page.strip.findChildren(JobCard)

    def clips(self) -> list[Path]:
        """The files in the library, unfinished ones too."""
        return sorted(self.folders.library.iterdir()) if self.folders.library.is_dir() else []

    def come_back(self) -> None:
        """To the main window, from a dialog: without a window manager nobody else does that."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    # -- doing -------------------------------------------------------------------------------

    @contextlib.contextmanager
    def slow(self, pool: Pool = Pool.REST) -> Iterator[None]:
        """Every thread of the pool waits for an answer meanwhile: of those for calls as with uploads on a slow line."""
        threads = {Pool.REST: REST_THREADS, Pool.FILES: FILE_THREADS}.get(pool, 1)
        answered, waiting = threading.Event(), threading.Semaphore(0)

        def call(_works: object) -> None:
            waiting.release()
            answered.wait(60)

        for _ in range(threads):
            self.desktop.backend.ask(call, pool)
        try:
            for _ in range(threads):
                assert waiting.acquire(timeout=20)
            yield
        finally:
            answered.set()

    def click(self, widget: str | QWidget, at: QPoint | None = None) -> None:
        target = self._ready(widget)
        self.bot.mouseClick(target, LEFT, pos=at or target.rect().center())

    def trigger(self, action: str | QAction) -> None:
        """Choose an entry of a menu once it is offered: one that is not does nothing, and Qt does not say so."""
        entry = self.find(action, QAction) if isinstance(action, str) else action
        self.until(entry.isEnabled)
        entry.trigger()

    def type(self, name: str, words: str) -> None:
        """Click into a field, replace what is in it, type."""
        self.press(name, Qt.Key.Key_A, CTRL, focus=True)
        self.bot.keyClicks(self.find(name), words)

    def paste(self, name: str | QWidget, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self.press(name, Qt.Key.Key_A, CTRL, focus=True)
        self.press(name, Qt.Key.Key_V, CTRL)

    def press(
        self, name: str | QWidget, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS, *, focus: bool = False
    ) -> None:
        widget = self._ready(name)
        if focus:
            widget.setFocus(Qt.FocusReason.MouseFocusReason)
        self.bot.keyClick(widget, key, keys)

    def choose(self, **values: str) -> None:
        """Click the segment of each value."""
        for name, value in values.items():
            widget = self.find(name)
            if str(widget.property("value")) != value:
                segment = widget.findChild(QWidget, f"segment_{value}")
                self.click(segment or widget)
            assert self.value(name) == value

    def open_setting(self, words: str) -> None:
        """Open the settings and let their search lead to what is called so."""
        self.click("nav_settings")
        self.type("settings_search", words)
        self.press("settings_search", Qt.Key.Key_Return)

    def press_until_heard(self, press: Callable[[], object], *signals: SignalInstance) -> None:
        """Press what rests for a moment after it has changed, until one of `signals` says that it acts.

        It is not pressed again because its work takes time: that would be done twice.
        """
        heard: list[object] = []
        listeners = [signal.connect(lambda *given: heard.append(given)) for signal in signals]

        def act() -> bool:
            if not heard:
                press()
                with contextlib.suppress(TimeoutError):
                    self.until(lambda: heard, 500)
            return bool(heard)

        self.until(act)
        for listener in listeners:
            QObject.disconnect(listener)

    def drop(self, name: str, path: Path) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        self.drop_data(name, mime)

    def drop_data(self, name: str, mime: QMimeData) -> None:
        zone, copy = self.find(name), Qt.DropAction.CopyAction
        QApplication.sendEvent(zone, QDragEnterEvent(QPoint(9, 9), copy, mime, LEFT, NO_KEYS))
        QApplication.sendEvent(zone, QDropEvent(QPointF(9, 9), copy, mime, LEFT, NO_KEYS))

    def price(self) -> str:
        """What the settings will cost, as the panel says it."""
        QApplication.processEvents()  # a change of settings is priced in the loop's next round
        self.until(lambda: "$" in self.text("cost_estimate_label"))
        return self.text("cost_estimate_label")

    def generate(self) -> None:
        """Ctrl+Enter in the prompt."""
        self.press("prompt_editor", Qt.Key.Key_Return, CTRL, focus=True)

    def send(self) -> Job:
        """Generate, and wait until its job is there; Generate rests for a moment after it was pressed."""
        return self.made_by(self.generate)

    def made_by(self, press: Callable[[], object]) -> Job:
        """The job that pressing Generate makes, once it is there."""
        before = len(self.jobs)
        self.press_until_heard(press, self.desktop.page.compose.generate_requested)
        self.until(lambda: len(self.jobs) > before)
        return self.job

    def order(self, prompt: str = "A paper boat in the rain", **values: str) -> Job:
        """Ask for the shortest clip and wait until its job is there."""
        self.type("prompt_editor", prompt)
        self.choose(**{**SHORTEST, **values})
        self.price()
        return self.send()

    def clip(self, prompt: str = "A paper boat in the rain", **values: str) -> Job:
        """Make a clip and wait until it plays."""
        job = self.order(prompt, **values)
        player = self.desktop.page.player
        self.until(lambda: job.id in self.arrived)
        self.until(lambda: player.info is not None and player.current_frame >= 0)
        return self.jobs[job.id]

    def shot(self) -> QImage:
        return self.window.grab().toImage()

    def _note_jobs(self, jobs: tuple[Job, ...]) -> None:
        for job in jobs:
            self.jobs[job.id] = job
        for card in self._cards():
            if card.job is not None:
                told = self.told.setdefault(card.job.id, [])
                if card.accessibleDescription() not in told:
                    told.append(card.accessibleDescription())

    def _note_line(self, line: Connection) -> None:
        self.line = line


@contextlib.contextmanager
def studio(app: QApplication, bot: QtBot, **options: Any) -> Iterator[Studio]:
    """A window that is shut again whatever happens; `options` are those of the command line, or `Studio`'s own."""
    own = {name: options.pop(name) for name in ("troubles", "crashes", "newcomer", "pace") if name in options}
    opened = Studio(app, bot, Options(**options), **own)
    try:
        yield opened
    finally:
        opened.stop()
