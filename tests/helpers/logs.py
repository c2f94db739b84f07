"""Fails a test that logs a warning it did not announce, or does not log one that it did."""

from __future__ import annotations

import logging
import re


class LogWatch(logging.Handler):
    """Collects what is logged at WARNING and above while it is attached to the root logger."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._records: list[logging.LogRecord] = []
        self._expected: list[str] = []
        self._allowed: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self._records.append(record)

    def expect(self, pattern: str) -> None:
        """Announce that a message in which `pattern` is found will be logged, once or more."""
        self._expected.append(pattern)

    def allow(self, pattern: str) -> None:
        """Announce that such a message may be logged, where the test runs long enough for it."""
        self._allowed.append(pattern)

    def complaints(self) -> list[str]:
        """One line for each unannounced record and for each announced one that never came."""
        messages = [(record, record.getMessage()) for record in self._records]
        unexpected = [
            f"unexpected {record.levelname} of {record.name}: {message}"
            for record, message in messages
            if not any(re.search(pattern, message) for pattern in (*self._expected, *self._allowed))
        ]
        missing = [
            f"announced but never logged: {pattern!r}"
            for pattern in self._expected
            if not any(re.search(pattern, message) for _, message in messages)
        ]
        return unexpected + missing
