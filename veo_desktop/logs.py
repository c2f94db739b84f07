"""Logging and the hook for unexpected exceptions. Set up on the main thread; used from every thread."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from veo_desktop.core.redaction import Redactor
from veo_desktop.core.trouble import Trouble, trouble_of

LOG_BYTES = 1_000_000
LOG_FILES = 3
FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"

log = logging.getLogger("veo_desktop")


class RedactingFormatter(logging.Formatter):
    """Masks keys in the whole record, its traceback too (filters would miss child loggers and tracebacks)."""

    def __init__(self, redactor: Redactor) -> None:
        super().__init__(FORMAT)
        self._redactor = redactor

    def format(self, record: logging.LogRecord) -> str:
        return self._redactor.clean(super().format(record))


def start_logging(folder: Path, redactor: Redactor) -> None:
    """Log to `folder`/veo-desktop.log (mode 0600, three files of 1 MB), and warnings to the terminal."""
    path = folder / "veo-desktop.log"
    path.touch(mode=0o600, exist_ok=True)
    to_file = RotatingFileHandler(path, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8")
    to_terminal = logging.StreamHandler()
    to_terminal.setLevel(logging.WARNING)
    for handler in (to_file, to_terminal):
        handler.setFormatter(RedactingFormatter(redactor))
        logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.INFO)
    logging.getLogger("urllib3").setLevel(logging.WARNING)


def install_hooks(tell: Callable[[Trouble], None]) -> None:
    """Let no exception end the program unseen. The hooks only log and `tell`, which queues: they run on any thread."""

    def note(
        kind: type[BaseException], error: BaseException | None, trace: TracebackType | None, words: str = ""
    ) -> None:
        log.error("An unexpected error%s", words, exc_info=(kind, error or kind(), trace))
        tell(trouble_of(kind, error, trace))

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            note(kind, error, trace)

    def thread_hook(args: threading.ExceptHookArgs) -> None:
        note(args.exc_type, args.exc_value, args.exc_traceback)

    def unraisable_hook(args: sys.UnraisableHookArgs) -> None:
        note(args.exc_type, args.exc_value, args.exc_traceback, f" ({args.err_msg or 'while something was given up'})")

    sys.excepthook = hook
    threading.excepthook = thread_hook
    sys.unraisablehook = unraisable_hook
