"""Collects exceptions that reached a log instead of whoever should have decided about them. Any thread."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class Escapes(logging.Handler):
    """One line for each record: its error and the lines of ours that it came through."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        frames = traceback.extract_tb(error.__traceback__) if error is not None else []
        where = " < ".join(f"{Path(each.filename).name}:{each.lineno}" for each in reversed(frames[-6:]))
        self.found.append(f"{record.name}: {record.getMessage()} {error!r} {where}")


@contextmanager
def watched() -> Iterator[Escapes]:
    """While inside, everything logged as an error is collected."""
    escapes = Escapes()
    logging.getLogger().addHandler(escapes)
    try:
        yield escapes
    finally:
        logging.getLogger().removeHandler(escapes)
