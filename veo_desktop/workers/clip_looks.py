"""Looks into files of any origin before the player opens them. Called on the UI thread; works on the engine's threads.

The probe child decodes them first: what a decoder cannot bear ends that child, and the program goes on.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import Stopped, VeoError, unexpected
from veo_desktop.core.text import Text
from veo_desktop.media.facts import FileFacts
from veo_desktop.workers.engine_host import EngineHost, Pool, Works

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.core.library import ClipFacts

log = logging.getLogger(__name__)

STAT_PATIENCE = 1.0  # seconds for the disks to tell which files are there


@dataclass(frozen=True, slots=True)
class Looked:
    """What the file at `path` holds, or the `reason` why it is not opened; `clip` is the library's that it is."""

    path: str
    facts: FileFacts | None
    reason: Text | None = None
    clip: ClipFacts | None = None


class ClipLooks(QObject):
    """`looked` carries Looked, `present` the tuple of those paths that `ask_present` found.

    `taken_in` carries Looked without `facts`: the clip of the library that the file is now, or why it is none.
    """

    looked = Signal(object)
    taken_in = Signal(object)
    present = Signal(object)

    def __init__(self, host: EngineHost) -> None:
        super().__init__(host)
        self._host = host
        self._look = CancelToken()

    def look(self, path: str) -> None:
        """Look into a file; answered by `looked`. A look that goes on is given up without an answer."""
        self.give_up()
        self._look = cancel = CancelToken()

        def run(works: Works) -> None:
            try:
                facts = works.prober.look(Path(path), cancel)
                answer = Looked(path, facts, clip=_known(works, path, cancel))
            except Stopped:
                return
            except Exception as fault:
                error = fault if isinstance(fault, VeoError) else unexpected(fault)
                answer = Looked(path, None, error.user_message)
            if not cancel.cancelled:
                self.looked.emit(answer)

        self._host.ask(run, Pool.LOOKS)

    def give_up(self) -> None:
        """The look that goes on is not wanted any more."""
        self._look.cancel()

    def take_in(self, path: str) -> None:
        """Copy a file into the library, where it is not there yet; answered by `taken_in`."""

        def run(works: Works) -> None:
            try:
                answer = Looked(path, None, clip=works.library.known.take_in(Path(path), CancelToken()))
            except Stopped:  # the program ends
                return
            except Exception as fault:
                error = fault if isinstance(fault, VeoError) else unexpected(fault)
                answer = Looked(path, None, error.user_message)
            self.taken_in.emit(answer)
            self._host.send_totals(works)

        self._host.ask(run, Pool.FILES)

    def ask_present(self, paths: tuple[str, ...]) -> None:
        """Which of these files are there; answered by `present`. A disk that does not answer has none."""
        self._host.ask(lambda _works: self.present.emit(_present(paths)), Pool.LOOKS)


def _known(works: Works, path: str, cancel: CancelToken) -> ClipFacts | None:
    """What cannot be looked up is shown as a file from elsewhere."""
    try:
        return works.library.known.of(Path(path), cancel)
    except Stopped:
        raise
    except (VeoError, OSError):
        log.warning("Whether an opened file is of the library could not be told", exc_info=True)
        return None


def _present(paths: tuple[str, ...]) -> tuple[str, ...]:
    """Ask on a thread for each: a dead network disk does not let go of who asks, and holds up no other one."""
    found: set[str] = set()

    def ask(path: str) -> None:
        with contextlib.suppress(OSError):  # what a disk that has gone says is no file either
            if Path(path).is_file():
                found.add(path)

    askers = [threading.Thread(target=ask, args=(path,), name="stat", daemon=True) for path in paths]
    for asker in askers:
        asker.start()
    end = time.monotonic() + STAT_PATIENCE
    for asker in askers:
        asker.join(max(0.0, end - time.monotonic()))
    return tuple(filter(found.__contains__, paths))
