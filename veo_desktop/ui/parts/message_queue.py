"""Which messages are shown: of each kind one whose time runs, then the gravest, then the newest. UI thread only."""

from __future__ import annotations

from dataclasses import dataclass

from veo_desktop.core.notice import Level, Notice

_GRAVITY = {Level.INFO: 0, Level.GOOD: 1, Level.WARN: 2, Level.ERROR: 3}


@dataclass
class Message:
    """A notice in the queue; `left_ms` until it goes by itself, None where it does not. `undo` offers that."""

    notice: Notice
    left_ms: int | None = None
    undo: bool = False


class MessageQueue:
    """Messages by key; one of the same key takes the place of the other, of whichever kind that is."""

    def __init__(self) -> None:
        self._messages: dict[str, Message] = {}

    def put(self, message: Message) -> None:
        self._messages.pop(message.notice.key, None)  # put last: newest
        self._messages[message.notice.key] = message

    def get(self, key: str) -> Message | None:
        return self._messages.get(key)

    def remove(self, key: str) -> bool:
        return self._messages.pop(key, None) is not None

    def first(self, *, passing: bool) -> Message | None:
        """The one to show of those that pass, or of those that last; None when there is nothing to say."""
        newest_first = reversed(self._messages.values())
        kind = (each for each in newest_first if each.notice.passing is passing)
        return max(kind, key=_rank, default=None)  # max keeps the first of equals


def _rank(message: Message) -> tuple[bool, int]:
    return message.left_ms is not None, _GRAVITY[message.notice.level]
