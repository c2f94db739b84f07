"""The negative prompt: things to leave out as chips, with an objection to "no …". UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from veo_desktop.core.nouns import merge_nouns, split_nouns, without_negation
from veo_desktop.core.text import Text, text
from veo_desktop.ui.create.negative_chip import HEIGHT, NounChip
from veo_desktop.ui.parts.announce import announce
from veo_desktop.ui.parts.flow import FlowLayout
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.parts.undo_keys import is_undo


class _Typing(QLineEdit):
    """Where the next thing is typed. It leaves undo to the panel."""

    pasted = Signal(str)
    finished = Signal()  # Enter, or the keyboard went elsewhere
    backed = Signal(bool)  # the caret would go before the text; True: by Backspace
    active = Signal(bool)  # it has the keyboard

    def sizeHint(self) -> QSize:
        return QSize(64, HEIGHT)  # what is left of the row is enough, until it is too little

    def event(self, event: QEvent) -> bool:
        if is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        back = Qt.Key.Key_Right if mirrored else Qt.Key.Key_Left
        at_start = self.cursorPosition() == 0 and not self.hasSelectedText()
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            self.finished.emit()
        elif plain and key in (back, Qt.Key.Key_Backspace) and at_start:
            self.backed.emit(key == Qt.Key.Key_Backspace)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.active.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.active.emit(False)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finished.emit()


class NegativeInput(QWidget):
    """`value` is what to leave out, "wall, frame", with what is being typed.

    A comma, a semicolon or Enter makes a chip; Backspace takes the last one back into typing; the arrows walk.
    """

    value_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("negative_prompt_editor")
        self._theme = theme
        self._nouns: tuple[str, ...] = ()
        self._chips: list[NounChip] = []
        self._told = ""
        self._length = 0
        self._passing = False
        self.typing = _Typing(self)
        self.typing.setObjectName("negative_prompt_typing")
        self.typing.setProperty("part", "bare")
        self.typing.setAccessibleName(tr("Something to leave out"))
        self.typing.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.typing)
        self._frame = QFrame(self)
        self._frame.setProperty("surface", "input")
        self._frame.setProperty("part", "chips")
        self._flow = FlowLayout(self._frame)
        self._flow.addWidget(self.typing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._frame)
        column.addWidget(self._make_objection())
        self._connect()
        self._show_hint()

    def problem(self) -> Text | None:
        """Why one of the chips works against what it means."""
        noun = self._objected()
        if noun is None:
            return None
        bare = without_negation(noun)
        if not bare:
            return text("“{noun}” alone leaves nothing out. Name the thing.", noun=noun)
        return text("Name the thing itself: “{bare}”, not “{noun}”.", bare=bare, noun=noun)

    def _make_objection(self) -> QWidget:
        self._objection = QWidget(self)
        self._reason = wrapped("", "warn", "negative_prompt_objection", self._objection)
        self._mend = QPushButton(self._objection)
        self._mend.setObjectName("negative_prompt_mend")
        self._mend.setProperty("kind", "quiet")
        self._mend.setProperty("part", "inline")
        row = QHBoxLayout(self._objection)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._reason, 1)
        row.addWidget(self._mend, 0, Qt.AlignmentFlag.AlignTop)
        self._objection.hide()
        return self._objection

    def _connect(self) -> None:
        self.typing.textEdited.connect(self._on_typed)
        self.typing.pasted.connect(self._on_pasted)
        self.typing.finished.connect(self._on_finished)
        self.typing.backed.connect(self._on_backed)
        self.typing.active.connect(self._show_active)
        self._mend.clicked.connect(self._on_mend)

    def event(self, event: QEvent) -> bool:
        """Keys that are sent to the whole go to where one types; a mark set by the panel goes to the frame."""
        if event.type() == QEvent.Type.DynamicPropertyChange:
            self._mark("invalid", bool(self.property("invalid")))
        elif event.type() == QEvent.Type.KeyPress and not self._passing and not self.typing.hasFocus():
            self._passing = True  # what nobody wants comes back here
            taken = QCoreApplication.sendEvent(self.typing, event)
            self._passing = False
            return taken
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.typing.setFocus(Qt.FocusReason.MouseFocusReason)

    def _get(self) -> str:
        return ", ".join(merge_nouns((*self._nouns, *split_nouns(self.typing.text()))))

    def _set(self, value: str) -> None:
        if value != self._get():
            self._set_typing("")
            self._set_nouns(split_nouns(value))

    value: str = Property(str, _get, _set, notify=value_changed)  # type: ignore[assignment]

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        """Each separator ends a thing; several letters at once with one among them were pasted or dropped."""
        grown, self._length = len(typed) - self._length, len(typed)
        if "," in typed or ";" in typed:
            *done, rest = typed.replace(";", ",").split(",")
            if grown > 1:
                done, rest = [*done, rest], ""
            self._set_typing(rest.lstrip())
            self._add(",".join(done))
        else:
            self._tell()

    @Slot(str)
    def _on_pasted(self, pasted: str) -> None:
        if len(split_nouns(pasted)) > 1:
            self._add(pasted)
        else:
            self.typing.insert(" ".join(pasted.split()))
            self._length = len(self.typing.text())
            self._tell()

    @Slot()
    def _on_finished(self) -> None:
        typed = self.typing.text()
        if typed.strip():
            self._set_typing("")
            self._add(typed)

    @Slot(bool)
    def _on_backed(self, by_backspace: bool) -> None:
        if not self._chips:
            return
        if by_backspace and not self.typing.text():
            self._on_edit_wanted(len(self._chips) - 1)
        else:
            self._chips[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _on_edit_wanted(self, index: int) -> None:
        noun, typed = self._nouns[index], self.typing.text()
        self._set_typing(noun)
        self._set_nouns(merge_nouns((*self._nouns[:index], *self._nouns[index + 1 :], *split_nouns(typed))))
        self.typing.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _on_removed(self, index: int) -> None:
        self._set_nouns(self._nouns[:index] + self._nouns[index + 1 :])
        self._focus_place(index)

    @Slot(int, int)
    def _on_walked(self, index: int, step: int) -> None:
        self._focus_place(max(0, index + step))

    @Slot(str)
    def _on_letter(self, letter: str) -> None:
        self.typing.setFocus(Qt.FocusReason.OtherFocusReason)
        self.typing.end(False)
        self.typing.insert(letter)
        self._on_typed(self.typing.text())

    @Slot()
    def _on_mend(self) -> None:
        noun = self._objected()
        if noun is not None:
            bare = without_negation(noun) or ""
            self._set_nouns(merge_nouns(bare if each == noun else each for each in self._nouns))
            self.typing.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(bool)
    def _show_active(self, active: bool) -> None:
        self._mark("active", active)

    def _objected(self) -> str | None:
        return next((each for each in self._nouns if without_negation(each) is not None), None)

    def _add(self, entered: str) -> None:
        self._set_nouns(merge_nouns((*self._nouns, *split_nouns(entered))))

    def _set_typing(self, typed: str) -> None:
        self.typing.setText(typed)
        self._length = len(typed)

    def _set_nouns(self, nouns: tuple[str, ...]) -> None:
        if nouns != self._nouns:
            self._nouns = nouns
            self._show_chips()
        self._tell()

    def _show_chips(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(index, noun) for index, noun in enumerate(self._nouns)]
        problem = self.problem()
        self._objection.setVisible(problem is not None)
        if problem is not None:
            bare = without_negation(self._objected() or "")
            if (words := shown(problem)) != self._reason.text():
                announce(self, words)
            self._reason.setText(words)
            self._mend.setText(tr("Use “{bare}”", bare=_short(bare)) if bare else tr("Remove it"))
        self._show_hint()
        self.updateGeometry()

    def _chip(self, index: int, noun: str) -> NounChip:
        objected = without_negation(noun) is not None
        chip = NounChip(self._theme, index, noun, objected=objected, parent=self._frame)
        chip.removed.connect(self._on_removed)
        chip.edit_wanted.connect(self._on_edit_wanted)
        chip.walked.connect(self._on_walked)
        chip.typed.connect(self._on_letter)
        self._flow.insert(index, chip)
        chip.show()
        return chip

    def _focus_place(self, index: int) -> None:
        place = self._chips[index] if index < len(self._chips) else self.typing
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_hint(self) -> None:
        self.typing.setPlaceholderText("" if self._nouns else tr("wall, frame"))

    def _tell(self) -> None:
        value = self._get()
        if value != self._told:
            self._told = value
            self.value_changed.emit(value)

    def _mark(self, name: str, marked: bool) -> None:
        if bool(self._frame.property(name)) is not marked:
            self._frame.setProperty(name, marked)
            self._frame.style().unpolish(self._frame)
            self._frame.style().polish(self._frame)


def _short(noun: str) -> str:
    return noun if len(noun) <= 20 else noun[:19] + "…"
