"""The probe child: decodes files that nobody vouches for, so that a bad one takes this process down and not the app.

A process of its own. Requests are lines of JSON on its standard input, answered in turn on its standard
output; a thread reads them, so that the child is gone as soon as its input closes, in the middle of a
decode too.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from queue import SimpleQueue
from typing import Any, BinaryIO

from veo_desktop.core.errors import unexpected
from veo_desktop.media.limits import bound_next_request, bound_process
from veo_desktop.media.look import look
from veo_desktop.media.probe import probe
from veo_desktop.media.remux import read_carried, retag
from veo_desktop.media.still import still
from veo_desktop.media.strips import strip
from veo_desktop.media.thumbnail import thumbnail
from veo_desktop.media.wire import (
    LONGEST_LINE,
    UNHEARD,
    carried_to_wire,
    error_to_wire,
    facts_to_wire,
    line,
    parsed,
    probe_to_wire,
)


def main(argv: Sequence[str] = ()) -> int:  # noqa: ARG001  (every child takes arguments; this one has none)
    """Serve requests until standard input closes; never returns then, because a decode may be under way."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the app
    bound_process()
    answers = _own_output()
    requests: SimpleQueue[bytes] = SimpleQueue()
    threading.Thread(target=_read, args=(sys.stdin.buffer, requests), name="requests", daemon=True).start()
    _say(answers, {"ready": True})
    while True:
        bound_next_request()
        _say(answers, _answer(requests.get()))


def _own_output() -> BinaryIO:
    """Our standard output, with nobody else able to write into it: a library that prints goes to the error output."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return answers


def _read(source: BinaryIO, requests: SimpleQueue[bytes]) -> None:
    while request := source.readline(LONGEST_LINE):
        requests.put(request)
    os._exit(0)  # the app is gone, or wants us gone: a decoder in C would not hear a gentler word


def _say(answers: BinaryIO, message: dict[str, Any]) -> None:
    try:
        answers.write(line(message))
        answers.flush()
    except BrokenPipeError:  # the app was killed; nobody listens, and the thread that reads would hold up a gentler end
        os._exit(0)
    except OSError:  # the app is there, and waits
        os._exit(UNHEARD)


def _answer(raw: bytes) -> dict[str, Any]:
    try:
        request = parsed(raw)
        return {"ok": _COMMANDS[request["do"]](request)}
    except Exception as error:
        return {"error": error_to_wire(unexpected(error))}


def _probe(request: dict[str, Any]) -> dict[str, Any]:
    return probe_to_wire(probe(Path(request["path"])))


def _look(request: dict[str, Any]) -> dict[str, Any]:
    return facts_to_wire(look(Path(request["path"])))


def _thumbnail(request: dict[str, Any]) -> tuple[int, int]:
    target = Path(request["target"])
    return thumbnail(Path(request["path"]), target, at=request["at"], longest_edge=request["longest_edge"])


def _strip(request: dict[str, Any]) -> None:
    path, target = Path(request["path"]), Path(request["target"])
    strip(path, target, frames=request["frames"], longest_edge=request["longest_edge"])


def _still(request: dict[str, Any]) -> int:
    return still(Path(request["path"]), Path(request["target"]))


def _retag(request: dict[str, Any]) -> bool:
    return retag(Path(request["path"]), Path(request["target"]), request["tags"])


def _carried(request: dict[str, Any]) -> dict[str, Any]:
    return carried_to_wire(read_carried(Path(request["path"])))


_COMMANDS: dict[str, Callable[[dict[str, Any]], object]] = {
    "probe": _probe,
    "look": _look,
    "thumbnail": _thumbnail,
    "strip": _strip,
    "still": _still,
    "retag": _retag,
    "carried": _carried,
}
