"""Tells a task's `callbackUrl` that it has ended, when that is on this machine. Event loop thread."""

from __future__ import annotations

import ipaddress
import logging
from urllib.parse import urlsplit

import aiohttp

from veo_desktop.sandbox.answers import task_answer
from veo_desktop.sandbox.books import Books, Task
from veo_desktop.sandbox.catalogue import Catalogue

_PATIENCE = aiohttp.ClientTimeout(total=5)  # seconds
_log = logging.getLogger(__name__)


def on_loopback(url: str) -> bool:
    """Whether `url` is http on this machine: all that the sandbox ever calls."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        return parts.scheme == "http" and (host == "localhost" or ipaddress.ip_address(host).is_loopback)
    except ValueError:
        return False


class Callback:
    """Posts the final task as JSON; elsewhere than loopback it only writes into the task's log what it would do."""

    def __init__(self, books: Books, catalogue: Catalogue) -> None:
        self._books = books
        self._catalogue = catalogue

    async def call(self, task: Task, root: str) -> None:
        if not task.callback:
            return
        if on_loopback(task.callback):
            outcome = await self._post(task, root)
        else:
            outcome = (
                f"Wiro would now post this task to {task.callback}; the sandbox calls no address but this machine's."
            )
        task.stdout += outcome + "\n"
        self._books.save(task)

    async def _post(self, task: Task, root: str) -> str:
        answer = task_answer(task, root, self._catalogue.named(task.model))
        try:
            async with (
                aiohttp.ClientSession(timeout=_PATIENCE) as session,
                session.post(task.callback, json=answer, allow_redirects=False) as reply,
            ):
                return f"Posted this task to {task.callback}: HTTP {reply.status}."
        except (aiohttp.ClientError, TimeoutError) as error:
            _log.info("callback of task %s failed: %s", task.id, error)
            return f"Could not post this task to {task.callback}: {type(error).__name__}."
