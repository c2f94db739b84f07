"""An error that nobody expected, as the window shows it. Any thread; immutable."""

from __future__ import annotations

import threading
import traceback
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType


@dataclass(frozen=True, slots=True)
class Trouble:
    """`place` is where it was raised ("file.py:120"), `trace` the whole way there, with keys not yet masked."""

    kind: str
    place: str
    trace: str
    thread: str = ""


def trouble_of(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> Trouble:
    """What is to be told of an exception; for the thread that it was raised on."""
    lines = "".join(traceback.format_exception(kind, error, trace))
    frames = traceback.extract_tb(trace)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return Trouble(kind.__name__, place, lines, threading.current_thread().name)
