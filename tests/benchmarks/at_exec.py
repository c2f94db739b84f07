"""Gets a benchmark into a program whose own `main` it runs: a call just before the event loop starts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication


def call_at_exec(call: Callable[[], object]) -> None:
    """Have `call` made when everything is built and shown, on the UI thread."""
    real = QApplication.exec

    def run(*_: object) -> int:
        call()
        return real()

    setattr(QApplication, "exec", run)  # noqa: B010 (mypy forbids the plain assignment)
