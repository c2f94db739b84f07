"""The app's side of the probe child: asks it about files, and outlives it. Any thread that may block."""

from __future__ import annotations

import logging
import subprocess
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import Any

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.children import start_child, stop_child
from veo_desktop.core.errors import MediaError, Stopped, VeoError
from veo_desktop.core.recipe import Carried, Recipe
from veo_desktop.core.text import text
from veo_desktop.media.facts import FileFacts, Probe
from veo_desktop.media.wire import (
    LONGEST_LINE,
    UNHEARD,
    carried_from_wire,
    error_from_wire,
    facts_from_wire,
    line,
    parsed,
    probe_from_wire,
)

_log = logging.getLogger(__name__)

PATIENCE = 120.0  # seconds for one file
TRIES = 3  # children that are asked before it is given up
START_PATIENCE = 30.0  # seconds for the child to come up on a busy machine
_QUEUE_STEP = 0.05  # seconds between looks at the cancel token while another request is served


def _start() -> subprocess.Popen[bytes]:
    return start_child("probe")


class _Unsent(Exception):
    """A child could not be asked, or could not answer."""


class Prober:
    """One child, one request at a time; callers on several threads wait their turn.

    A child that crashes or takes too long is ended; the file it was busy with gets a MediaError,
    and the next request starts a new child. Every call raises Stopped once its `cancel` is set,
    and VeoError when the child cannot be started at all.
    """

    def __init__(self, start: Callable[[], subprocess.Popen[bytes]] = _start, *, patience: float = PATIENCE) -> None:
        self._start = start
        self._patience = patience
        self._turn = threading.Lock()
        self._closed = CancelToken()
        self._child: subprocess.Popen[bytes] | None = None

    def probe(self, path: Path, cancel: CancelToken | None = None) -> Probe:
        """Decode the whole clip once. Raises MediaError when it is none or damaged."""
        return probe_from_wire(self._ask({"do": "probe", "path": str(path)}, cancel))

    def look(self, path: Path, cancel: CancelToken | None = None) -> FileFacts:
        """The facts of a file of any origin, and proof that the child lives through it. Raises MediaError."""
        return facts_from_wire(self._ask({"do": "look", "path": str(path)}, cancel))

    def thumbnail(
        self,
        path: Path,
        target: Path,
        *,
        at: float = 0.0,
        longest_edge: int = 512,
        cancel: CancelToken | None = None,
    ) -> tuple[int, int]:
        """Write the frame at fraction `at` (0…1) to `target` (.jpg or .png); its width and height.

        Raises MediaError, or StorageError when `target` cannot be written.
        """
        request = {"do": "thumbnail", "path": str(path), "target": str(target), "at": at, "longest_edge": longest_edge}
        width, height = self._ask(request, cancel)
        return width, height

    def strip(
        self, path: Path, target: Path, *, frames: int, longest_edge: int, cancel: CancelToken | None = None
    ) -> None:
        """Write `frames` small pictures of the whole clip side by side to `target` (.jpg).

        Raises MediaError, or StorageError when `target` cannot be written.
        """
        request = {"do": "strip", "path": str(path), "target": str(target)}
        self._ask({**request, "frames": frames, "longest_edge": longest_edge}, cancel)

    def still(self, path: Path, target: Path, cancel: CancelToken | None = None) -> int:
        """Write a picture that Qt cannot open to `target` as PNG; how many quarter turns to the right it needs.

        Raises MediaError, or StorageError when `target` cannot be written.
        """
        return int(self._ask({"do": "still", "path": str(path), "target": str(target)}, cancel))

    def embed(self, path: Path, target: Path, recipe: Recipe | None, cancel: CancelToken | None = None) -> bool:
        """Copy `path` to `target` (replaced) with the recipe inside (None: with none), streams bit for bit, synced.

        False, and no `target`, where that would lose something (C2PA boxes): use `path`, and
        `recipe.write_beside` once it has its place. Raises MediaError or StorageError.
        """
        return self.retag(path, target, recipe.tags() if recipe is not None else {}, cancel)

    def retag(self, path: Path, target: Path, tags: Mapping[str, str], cancel: CancelToken | None = None) -> bool:
        """As `embed`, with these of RECIPE_TAGS inside and no others."""
        request = {"do": "retag", "path": str(path), "target": str(target), "tags": dict(tags)}
        try:
            return bool(self._ask(request, cancel))
        except VeoError:
            target.unlink(missing_ok=True)  # a child that was ended could not tidy up
            raise

    def recipe(self, path: Path, cancel: CancelToken | None = None) -> str:
        """The text of the recipe that `path` carries, inside or beside it; "" when it carries none."""
        return self.carried(path, cancel).recipe

    def carried(self, path: Path, cancel: CancelToken | None = None) -> Carried:
        """What is where the recipe of `path` would be, whoever wrote it. Raises MediaError."""
        return carried_from_wire(self._ask({"do": "carried", "path": str(path)}, cancel))

    def close(self) -> None:
        """End the child and free every caller; later calls raise Stopped. Takes at most a few seconds."""
        self._closed.cancel()
        with self._turn:
            self._drop()

    def _ask(self, request: dict[str, Any], cancel: CancelToken | None) -> Any:
        with self._in_turn(cancel):
            child, answer = self._asked(request, cancel)
        if answer is None:
            raise MediaError(
                text("Veo Desktop cannot read this video file: reading it failed badly or took too long."),
                f"the probe child left with {child.returncode}",
            )
        if "error" in answer:
            raise error_from_wire(answer["error"])
        return answer["ok"]

    def _asked(
        self, request: dict[str, Any], cancel: CancelToken | None
    ) -> tuple[subprocess.Popen[bytes], dict[str, Any] | None]:
        """The child that was asked, and its answer. Where no child has seen the file, it is not to blame."""
        for _ in range(TRIES):
            with suppress(_Unsent):
                child = self._running(cancel)
                return child, self._exchange(child, request, self._patience, cancel)
        raise self._no_child("it could not be asked")

    @contextmanager
    def _in_turn(self, cancel: CancelToken | None) -> Iterator[None]:
        self._raise_if_stopped(cancel)
        while not self._turn.acquire(timeout=_QUEUE_STEP):
            self._raise_if_stopped(cancel)
        try:
            self._raise_if_stopped(cancel)
            yield
        finally:
            self._turn.release()

    def _raise_if_stopped(self, cancel: CancelToken | None) -> None:
        if self._closed.cancelled or (cancel is not None and cancel.cancelled):
            raise Stopped(text("Reading the video was stopped."))

    def _running(self, cancel: CancelToken | None) -> subprocess.Popen[bytes]:
        """The child, started where there is none."""
        if self._child is not None and self._child.poll() is None:
            return self._child
        self._drop()
        try:
            self._child = self._start()
        except OSError as error:
            raise self._no_child(f"{type(error).__name__}: {error}") from error
        child = self._child
        if self._exchange(child, None, START_PATIENCE, cancel) != {"ready": True}:
            self._drop()
            raise self._no_child(f"it left with {child.returncode} before it was ready")
        return child

    def _exchange(
        self,
        child: subprocess.Popen[bytes],
        request: dict[str, Any] | None,
        patience: float,
        cancel: CancelToken | None,
    ) -> dict[str, Any] | None:
        """Send, and wait for the answer; None, and no child any more, when there is none.

        Raises _Unsent when the request did not reach it, or the answer not us.

        The wait ends by killing the child: a pipe cannot be read with a time limit on every system.
        """
        assert child.stdin is not None
        assert child.stdout is not None
        killed, sent = threading.Event(), request is None

        def kill() -> None:
            killed.set()
            child.kill()

        timer = threading.Timer(patience, kill)
        timer.daemon = True
        timer.start()
        try:
            with self._closed.on_cancel(kill), cancel.on_cancel(kill) if cancel else nullcontext():
                if request is not None:
                    child.stdin.write(line(request))
                    child.stdin.flush()
                sent = True
                answer = parsed(child.stdout.readline(LONGEST_LINE))
        except (OSError, ValueError) as error:
            self._drop()
            self._raise_if_stopped(cancel)
            _log.info("The probe child is gone (%s, exit code %s)", type(error).__name__, child.returncode)
            if not sent or child.returncode == UNHEARD:
                raise _Unsent from error
            return None
        finally:
            timer.cancel()
            timer.join()
        if killed.is_set():  # just after its answer: the next file must not be blamed for that
            self._drop()
        return answer

    def _drop(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            stop_child(child)

    @staticmethod
    def _no_child(detail: str) -> VeoError:
        return VeoError(
            text("The part of Veo Desktop that reads video files does not start. Install the program again."), detail
        )
