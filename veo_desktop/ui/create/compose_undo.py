"""Undo and redo across everything in the compose panel, by pictures of its content. UI thread only."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoGroup, QUndoStack

from veo_desktop.ui.create.compose_draft import Draft

PAUSE = 600  # ms without a keystroke that end a step of typing
MOST_STEPS = 300
TAKES = "takes"  # the part of a draft that is no field


class _Change(QUndoCommand):
    """From one picture of the panel to another; it happened already when it is pushed."""

    def __init__(self, before: Draft, after: Draft, show: Callable[[Draft], None]) -> None:
        super().__init__()
        self._before, self._after, self._show = before, after, show
        self._done = True

    def undo(self) -> None:
        self._done = False
        self._show(self._before)

    def redo(self) -> None:
        if not self._done:
            self._show(self._after)
        self._done = True


class UndoHistory(QObject):
    """Told of each change by the field it was in; takes a picture once typing pauses, at once for all else.

    `look` gives the content of the panel, `show` puts one back; a keystroke costs no picture.
    """

    changed = Signal()  # whether there is something to undo or to redo

    def __init__(self, look: Callable[[], Draft], show: Callable[[Draft], None], parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._put = look, show
        self._last: Draft | None = None
        self._field = ""  # where something changed of which there is no picture yet
        self._quiet = False
        self._group = QUndoGroup(self)
        self._main = self._stack()
        self._branch: QUndoStack | None = None
        self._group.setActiveStack(self._main)
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.settle)

    def begin(self) -> None:
        """What the panel holds now is what the first step leads back to."""
        self._last = _content(self._look())

    def forget(self) -> None:
        """Nothing that was before can be undone any more."""
        for stack in filter(None, (self._main, self._branch)):
            stack.clear()
        self.begin()

    @property
    def last(self) -> Draft | None:
        """The content as it was at the last step."""
        return self._last

    @property
    def can_undo(self) -> bool:
        return self._group.canUndo() or bool(self._field)

    @property
    def can_redo(self) -> bool:
        return self._group.canRedo() and not self._field

    def note(self, field: str, *, typed: bool) -> None:
        """The person changed `field`; several that are typed without a pause are one step."""
        if self._quiet:
            return
        if self._field and self._field != field:
            self._settle_without(field)
        first, self._field = not self._field, field
        self._pause.start(PAUSE if typed else 0)
        if first:
            self.changed.emit()

    def amend(self, field: str) -> None:
        """What is in `field` now is what was put there before, under its final name: no step of its own."""
        if self._last is not None and not self._quiet:
            self._last = _with_part_of(self._last, _content(self._look()), field)

    @Slot()
    def settle(self) -> None:
        """Make a step of what has changed since the last one."""
        self._pause.stop()
        self._field = ""
        if not self._quiet:
            self._step_to(_content(self._look()))

    @contextlib.contextmanager
    def one_step(self) -> Iterator[None]:
        """All that changes inside is undone at once."""
        if self._quiet:  # within another one, or within an undo
            yield
            return
        self.settle()
        with self._silence():
            yield
        self.settle()

    @contextlib.contextmanager
    def no_step(self) -> Iterator[None]:
        """What changes inside is not undone by itself: it was no wish of the person's."""
        if self._quiet:
            yield
            return
        self.settle()
        with self._silence():
            yield
        self._last = _content(self._look())

    def branch(self, *, out: bool) -> None:
        """Undo within something else from now on, or (`out`) go back to what was before."""
        self.settle()
        if out and self._branch is not None:
            self._group.setActiveStack(self._main)
            self._group.removeStack(self._branch)
            self._branch.deleteLater()
            self._branch = None
        elif not out and self._branch is None:
            self._branch = self._stack()
            self._group.setActiveStack(self._branch)
        self._last = _content(self._look())
        self.changed.emit()

    @Slot()
    def undo(self) -> None:
        if self._field:
            self.settle()
        self._group.undo()
        self.changed.emit()

    @Slot()
    def redo(self) -> None:
        if self._field:
            self.settle()
        self._group.redo()
        self.changed.emit()

    def _settle_without(self, field: str) -> None:
        """A step for what was pending, without the change that `field` has just seen."""
        if self._last is not None:
            self._step_to(_with_part_of(_content(self._look()), self._last, field))

    def _step_to(self, now: Draft) -> None:
        before, self._last = self._last, now
        if before is not None and now != before:
            stack = self._branch or self._main
            stack.push(_Change(before, now, self._show))
        self.changed.emit()

    def _show(self, draft: Draft) -> None:
        with self._silence():
            self._put(draft)
        self._last = draft

    @contextlib.contextmanager
    def _silence(self) -> Iterator[None]:
        self._quiet = True
        try:
            yield
        finally:
            self._quiet = False

    def _stack(self) -> QUndoStack:
        stack = QUndoStack(self._group)
        stack.setUndoLimit(MOST_STEPS)
        return stack


def _content(draft: Draft) -> Draft:
    """What undo brings back: not what is folded open, nor whose job is being changed."""
    images = tuple(sorted(draft.request.images, key=lambda each: each.field))
    return replace(draft, request=replace(draft.request, images=images), edit=None, advanced_open=False)


def _with_part_of(now: Draft, before: Draft, field: str) -> Draft:
    """`now`, with what `field` held `before`."""
    if field == TAKES:
        return replace(now, takes=before.takes, seed_steps=before.seed_steps)
    values = {name: value for name, value in now.request.values.items() if name != field}
    if field in before.request.values:
        values[field] = before.request.values[field]
    images = [each for each in now.request.images if each.field != field]
    images += [each for each in before.request.images if each.field == field]
    return _content(replace(now, request=replace(now.request, values=values, images=tuple(images))))
