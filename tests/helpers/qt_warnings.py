"""The warnings that Qt gives on a machine without screen or sound, each with its reason. Any other fails a test."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_OPTIONAL = ("pipewire-0.3", "va", "va(in plugin)", "va-drm", "va-x11")  # libraries that Qt loads where they are

ALLOWED = {
    "This plugin does not support propagateSizeHints()": "the offscreen platform has no window manager to tell",
    "This plugin does not support raise()": "the same: there is nothing that a popup could come in front of",
    "This plugin does not support grabbing the keyboard": "the same: nobody else could take a popup's keys",
    "PulseAudioService: pa_context_connect() failed": "no sound server runs here; playback goes on silently",
    "No audio device detected": "the same, said by the sink",
    **{f"Couldn't load {each} library": "Qt goes on without it; clips are decoded by PyAV" for each in _OPTIONAL},
    **{f"Couldn't resolve {each} symbols": "the same, said a second time" for each in _OPTIONAL},
}


def patterns() -> list[str]:
    """The allow-list as regular expressions that match a whole message."""
    return [f"^{re.escape(message)}$" for message in ALLOWED]


@contextmanager
def collected() -> Iterator[list[str]]:
    """Gather the warnings that are not allowed, where pytest-qt does not look: while a test is torn down."""
    messages: list[str] = []

    def handle(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and message not in ALLOWED:
            messages.append(message)

    previous = qInstallMessageHandler(handle)
    try:
        yield messages
    finally:
        qInstallMessageHandler(previous)
