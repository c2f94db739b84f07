"""Watches whether the account in use answers, and says so when that changes. Runs on the pool for REST calls."""

from __future__ import annotations

from collections.abc import Callable

from veo_desktop.core.call_queue import CallQueue
from veo_desktop.core.connection import Connection, Line
from veo_desktop.core.errors import VeoError, unexpected
from veo_desktop.core.notice import Level, Notice
from veo_desktop.jobs.provider import Provider

AGAIN_SECONDS = 5.0  # to the next look while nothing answers
LOOK_SECONDS = 60.0  # to the next look while all is well
NOTICE = "connection"


class LineWatch:
    """One look at a time, for one account: the latest of `begin`."""

    def __init__(
        self,
        queue: CallQueue,
        notify: Callable[[Notice], None],
        report: Callable[[Connection], None],
    ) -> None:
        self._queue = queue
        self._notify = notify
        self._report = report
        self._provider: Provider | None = None
        self._line = Line.NO_ACCOUNT
        self._looks = 0

    def begin(self, provider: Provider | None) -> None:
        """Watch this account from now on, or none."""
        self._provider = provider
        self._line = Line.NO_ACCOUNT
        self._notify(Notice(NOTICE, Level.INFO, None))
        if provider is not None:
            self._tell(provider, Line.CONNECTING)
            self._queue.post(lambda: self._look(provider))

    def check(self) -> None:
        """A call had no answer: look now rather than at the next turn."""
        provider = self._provider
        if provider is not None and self._line is Line.ONLINE:
            self._queue.post(lambda: self._look(provider))

    def _look(self, provider: Provider) -> None:
        if self._provider is not provider:
            return
        self._looks += 1
        mine = self._looks
        pause = self._ask(provider)
        self._queue.post(lambda: self._look(provider) if mine == self._looks else None, pause)

    def _ask(self, provider: Provider) -> float:
        """Ask for as little as can be asked; the seconds until the next look."""
        try:
            provider.client.task_list(start=0, limit=1)
        except Exception as fault:
            return self._unreachable(provider, unexpected(fault))
        if self._line is not Line.ONLINE and self._provider is provider:
            self._notify(Notice(NOTICE, Level.INFO, None))
        self._tell(provider, Line.ONLINE)
        return LOOK_SECONDS

    def _unreachable(self, provider: Provider, error: VeoError) -> float:
        if self._provider is provider:
            self._tell(provider, Line.OFFLINE)
            self._notify(Notice(NOTICE, Level.ERROR, error.user_message, error.action, error.detail))
        return AGAIN_SECONDS if error.retryable else LOOK_SECONDS

    def _tell(self, provider: Provider, line: Line) -> None:
        if self._provider is provider and line is not self._line:
            self._line = line
            self._report(Connection(line, provider.sandbox, provider.account))
