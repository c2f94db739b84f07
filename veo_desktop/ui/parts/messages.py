"""What the window says, from one queue: under its menu what lasts, over its foot what passes. UI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from veo_desktop.core.errors import Action
from veo_desktop.core.notice import Level, Notice
from veo_desktop.core.text import Text
from veo_desktop.ui.parts.message_bar import MessageBar
from veo_desktop.ui.parts.message_queue import Message, MessageQueue
from veo_desktop.ui.parts.text import shown
from veo_desktop.ui.parts.theme import Theme

if TYPE_CHECKING:  # imported with the first that passes: the first paint does without it
    from veo_desktop.ui.parts.snackbar import Snackbar

UNDO_MS = 8000
READING_MS = 80  # a letter: whoever reads in a language that is not theirs


class Messages(QObject):
    """One message at a time at each of the two places. `bar` is for the window's layout.

    `action_requested(key, Action)`, `undo_requested(key)`, `closed(key)`: closed by hand or run out.
    """

    action_requested = Signal(object, object)
    undo_requested = Signal(object)
    closed = Signal(object)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messages")
        self._theme = theme
        self._queue = MessageQueue()
        self._foot: QWidget | None = None
        self._snackbar: Snackbar | None = None
        self.bar = MessageBar(theme)
        self.bar.acted.connect(self._on_acted)
        self.bar.dismissed.connect(self._on_dismissed)

    def lie_over(self, foot: QWidget) -> None:
        """What passes is shown over `foot`, the lowest part of its window."""
        self._foot = foot

    def show_notice(self, notice: Notice) -> None:
        """Show or queue it; one of the same key is replaced, and taken away when the message is None.

        What passes goes by itself once it can have been read; what is wrong stays until it is closed.
        """
        waiting = self._queue.get(notice.key)
        if notice.message is None:
            self._queue.remove(notice.key)
        elif notice.passing:
            reading = max(UNDO_MS, READING_MS * len(shown(notice.message)))
            self._queue.put(Message(notice, reading if notice.level in (Level.INFO, Level.GOOD) else None))
        elif waiting is None or waiting.notice != notice:
            self._queue.put(Message(notice))
        self._refresh()

    def show_undo(self, key: str, message: Text, milliseconds: int = UNDO_MS) -> None:
        """Say what was done and offer to undo it; goes by itself, but not while the pointer or the focus is on it."""
        self._queue.put(Message(Notice(key, Level.INFO, message, passing=True), milliseconds, undo=True))
        self._refresh()

    def _refresh(self, *, at_once: bool = False) -> None:
        self.bar.put(self._queue.first(passing=False), at_once=at_once)
        passing = self._queue.first(passing=True)
        if passing is not None and self._snackbar is None:
            self._make_snackbar()
        if self._snackbar is not None:
            self._snackbar.put(passing)

    def _make_snackbar(self) -> None:
        from veo_desktop.ui.parts.snackbar import Snackbar  # as above

        assert self._foot is not None, "nothing to lie over"
        self._snackbar = Snackbar(self._theme, self._foot)
        self._snackbar.acted.connect(self._on_acted)
        self._snackbar.dismissed.connect(self._on_dismissed)
        self._snackbar.ran_out.connect(self._on_dismissed)

    @Slot(object)
    def _on_dismissed(self, message: Message) -> None:
        self._drop(message)
        self.closed.emit(message.notice.key)

    @Slot(object)
    def _on_acted(self, message: Message) -> None:
        notice = message.notice
        if notice.passing:
            self._drop(message)
        if message.undo:
            self.undo_requested.emit(notice.key)
        elif notice.action is not Action.NONE:
            self.action_requested.emit(notice.key, notice.action)

    def _drop(self, message: Message) -> None:
        self._queue.remove(message.notice.key)
        self._refresh(at_once=not message.notice.passing)
