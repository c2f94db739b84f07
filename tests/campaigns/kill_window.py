"""The real window off screen, for the runs of a campaign that want it: clicks Generate, waits, closes. Main thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import wraps
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QAbstractButton

from tests.campaigns import kill_order
from tests.campaigns.kill_order import LOOK_PAUSE, Order, a_request, tag_of
from veo_desktop import app, app_engine, app_ground
from veo_desktop.app_window import Desktop
from veo_desktop.core import settings
from veo_desktop.core.connection import Connection, Line
from veo_desktop.core.job import Job
from veo_desktop.core.options import Options
from veo_desktop.store.folders import folders_below
from veo_desktop.store.settings_file import SettingsFile
from veo_desktop.ui.create.compose_draft import Draft

TICK = 20  # ms
SETTLE_TICKS = 25

Say = Callable[..., None]


def run_window(order: Order, say: Say) -> int:
    """Run the program as its command line would, with the keys held for the session; answers its exit code."""
    _prepare(order)
    look_often()
    _attach(order, say)
    options = Options(sandbox=False, data_dir=order.folder, api_url=order.api_url, socket_url=order.socket_url)
    return app.run(options)


def _prepare(order: Order) -> None:
    """The panel opens with what is to be asked for."""
    if order.tags:
        folders = folders_below(order.folder)
        folders.create()
        SettingsFile(folders.settings).set(settings.DRAFT, Draft(a_request(order.tags[0]), seed_locked=True).to_json())


def look_often() -> None:
    """Lost tasks are looked for several times a second instead of once a minute."""
    build = app_engine.build_works

    def build_impatient(ground: app_ground.Ground, *args: Any, **named: Any) -> Any:
        return build(replace(ground, look_pause=LOOK_PAUSE), *args, **named)

    app_engine.build_works = build_impatient


def _attach(order: Order, say: Say) -> None:
    """Have a hand at the window as soon as there is one."""
    made = Desktop.__init__

    @wraps(made)
    def make(self: Desktop, *args: Any, **named: Any) -> None:
        made(self, *args, **named)
        _Hand(self, order, say)

    Desktop.__init__ = make  # type: ignore[method-assign]


class _Hand(QObject):
    """Gives the keys, clicks once, and closes the window when every job has ended."""

    def __init__(self, desktop: Desktop, order: Order, say: Say) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._order = order
        self._say = say
        self._to_click = list(order.tags[:1])
        self._saved = False
        self._line: Line | None = None
        self._jobs: dict[str, Job] = {}
        self._quiet = 0
        desktop.backend.connection_changed.connect(self._on_connection)
        desktop.backend.jobs_changed.connect(self._on_jobs)
        desktop.page.compose.generate_requested.connect(self._on_generate)
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self._act)
        self._timer.start()

    @Slot(object)
    def _on_connection(self, connection: Connection) -> None:
        self._line = connection.line

    @Slot(object)
    def _on_jobs(self, jobs: tuple[Job, ...]) -> None:
        for job in jobs:
            if job.id not in self._jobs and self._order.tags:
                self._say(kill_order.CLICKED, tag_of(dict(job.request.values)), job.id)
            self._jobs[job.id] = job

    @Slot()
    def _act(self) -> None:
        footer = self._desktop.page.compose.footer
        if self._line is Line.NO_ACCOUNT and not self._saved:
            self._saved = True
            self._desktop.backend.save_account(self._order.credentials)
        elif self._line is Line.ONLINE and self._to_click and footer.price_known:
            self._click(footer.button)
        elif self._line is Line.ONLINE and not self._to_click and self._all_ended():
            self._close()

    def _click(self, button: QAbstractButton) -> None:
        """Press Generate; it rests for a moment after it has changed, and is pressed again then."""
        tag = self._to_click[0]
        self._say(kill_order.CLICK, tag)
        button.click()
        self._say(kill_order.TAKEN if not self._to_click else kill_order.IGNORED, tag)

    @Slot(object)
    def _on_generate(self, _requests: object) -> None:
        self._to_click.clear()

    def _all_ended(self) -> bool:
        clicked = set(self._order.tags) <= {tag_of(dict(job.request.values)) for job in self._jobs.values()}
        return clicked and all(job.state.ended for job in self._jobs.values())

    def _close(self) -> None:
        """Soon: what is not to be sent could still be sent."""
        self._quiet += 1
        if self._quiet == SETTLE_TICKS:
            self._timer.stop()
            self._say(kill_order.QUIET)
            self._desktop.window.close()
