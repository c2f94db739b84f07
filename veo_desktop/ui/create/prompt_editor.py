"""The editor of the prompt: grows with its text, leads from field to field. UI thread only."""

from __future__ import annotations

import math
from typing import cast

from PySide6.QtCore import Property, QEvent, QMimeData, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from veo_desktop.core.prompting import FIELD, open_fields
from veo_desktop.ui.create.prompt_highlighter import HAS_FIELDS, PromptHighlighter
from veo_desktop.ui.parts.image_mime import clip_path, image_source, is_image_for_sure
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.parts.undo_keys import is_undo
from veo_desktop.ui.parts.utf16 import from_qt, to_qt

MIN_LINES = 5
MAX_LINES = 12
CHROME = 11  # border and padding of the style sheet, and a pixel without which Qt takes the last line for cut
CHIP_RADIUS = 4


class PromptEditor(QPlainTextEdit):
    """Plain text that grows from 5 to 12 lines; an image pasted or dropped here is passed on. `value` is the text.

    Fields (`{subject}`) are chips: a click or Tab selects one whole, and what is typed then replaces it. Beyond the
    last one Tab goes on to the next control. Undo is the panel's: the editor keeps no steps of its own.
    """

    value_changed = Signal(str)
    image_offered = Signal(object)  # ImageSource
    recipe_offered = Signal(str)  # a text that reads like the settings of a clip

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._told = ""
        self._may_have_fields = False
        self.setObjectName("prompt_editor")
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.highlighter = PromptHighlighter(theme, self)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._on_changed)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        if clip_path(source):  # the panel's: it brings its settings back
            return False
        return is_image_for_sure(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        from veo_desktop.core.recipe_text import may_be_recipe  # only who pastes needs it

        image = image_source(source) if is_image_for_sure(source) else None
        if image is not None:
            self.image_offered.emit(image)
        elif may_be_recipe(source.text()):
            self.recipe_offered.emit(source.text())
        else:
            super().insertFromMimeData(source)

    def open_fields(self) -> tuple[str, ...]:
        """What is still to be filled in, each once."""
        return open_fields(self.toPlainText())

    def show_open_field(self) -> None:
        """Select the first field that is still open."""
        self._select_field(forward=True, at=0)

    def insert(self, piece: str) -> None:
        """Put a piece in where the caret is, with the blanks and commas that it needs; its first field is selected."""
        from veo_desktop.core.inserting import fit  # a start inserts nothing

        text, cursor = self.toPlainText(), self.textCursor()
        begin, end = from_qt(text, cursor.selectionStart()), from_qt(text, cursor.selectionEnd())
        done = fit(text, begin, end, piece)
        self.replace(to_qt(text, done.start), to_qt(text, done.end), done.text)
        now = self.toPlainText()
        self._select(to_qt(now, done.first), to_qt(now, done.last))

    def replace(self, first: int, last: int, words: str) -> QTextCursor:
        """Replace what is from Qt's position `first` to `last`; a cursor behind the new words."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)
        return cursor

    def standard_menu(self) -> QMenu:
        """Cut, copy, paste and their like; no undo, which the panel has."""
        menu = self.createStandardContextMenu()
        actions = menu.actions()
        for action in actions:
            if action.objectName() in ("edit-undo", "edit-redo"):
                menu.removeAction(action)
        if menu.actions() and menu.actions()[0].isSeparator():
            menu.removeAction(menu.actions()[0])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def focusNextPrevChild(self, forward: bool) -> bool:
        cursor = self.textCursor()
        at = cursor.selectionEnd() if forward else cursor.selectionStart()
        return self._select_field(forward=forward, at=at) or super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.highlighter.look_again()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        cursor = self.textCursor()
        if event.button() == Qt.MouseButton.LeftButton and not cursor.hasSelection():
            text = self.toPlainText()
            at = from_qt(text, cursor.position())
            for found in FIELD.finditer(text):
                if found.start() < at < found.end():
                    self._select(to_qt(text, found.start()), to_qt(text, found.end()))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._may_have_fields:
            self._paint_fields(event.rect().bottom())
        super().paintEvent(event)

    def _paint_fields(self, bottom: int) -> None:
        """The grounds of the fields that can be seen; the text comes over them."""
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= bottom:
            if block.userState() == HAS_FIELDS:
                self._paint_chips(block, top)
            top += self.blockBoundingRect(block).height()
            block = block.next()

    def _paint_chips(self, block: QTextBlock, top: float) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.color("line_strong"))
        painter.setBrush(self._theme.color("selected"))
        text, layout = block.text(), block.layout()
        left = self.contentOffset().x()
        for found in FIELD.finditer(text):
            begin, end = to_qt(text, found.start()), to_qt(text, found.end())
            upper, lower = layout.lineForTextPosition(begin), layout.lineForTextPosition(end - 1)
            for number in range(upper.lineNumber(), lower.lineNumber() + 1):
                line = layout.lineAt(number)
                first, last = max(begin, line.textStart()), min(end, line.textStart() + line.textLength())
                if first < last:
                    sides = sorted((_x(line, first), _x(line, last)))
                    area = QRectF(left + sides[0], top + line.y(), sides[1] - sides[0], line.height())
                    painter.drawRoundedRect(area.adjusted(-0.5, 0.5, 0.5, -0.5), CHIP_RADIUS, CHIP_RADIUS)
        painter.end()

    def _select_field(self, *, forward: bool, at: int) -> bool:
        """Select the next field from Qt's position `at` on; False when there is none."""
        text = self.toPlainText()
        index = from_qt(text, at)
        fields = [found.span() for found in FIELD.finditer(text)]
        ahead = [span for span in fields if (span[0] >= index if forward else span[1] <= index)]
        if not ahead:
            return False
        first, last = ahead[0] if forward else ahead[-1]
        self._select(to_qt(text, first), to_qt(text, last))
        return True

    def _select(self, first: int, last: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _get(self) -> str:
        return self.toPlainText()

    def _set(self, value: str) -> None:
        """Replace what differs. Whoever is writing here finds the caret behind the change, anybody else at the top."""
        old = self.toPlainText()
        if value == old:
            return
        same = _common(old, value)
        tail = _common(old[same:][::-1], value[same:][::-1])
        cursor = self.replace(to_qt(old, same), to_qt(old, len(old) - tail), value[same : len(value) - tail])
        if not self.hasFocus():
            cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.setTextCursor(cursor)

    value: str = Property(str, _get, _set, notify=value_changed)  # type: ignore[assignment]

    @Slot()
    def _fit(self) -> None:
        """As high as the text, between its limits. A plain document measures its height in lines.

        There is a scroll bar beyond the limit only: one that comes and goes wraps the lines anew, and so flickers.
        """
        self._break_lines()
        lines = int(self.document().size().height())
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if lines > MAX_LINES else policy.ScrollBarAlwaysOff)
        room = min(MAX_LINES, max(MIN_LINES, lines)) * math.ceil(QFontMetricsF(self.font()).lineSpacing())
        height = room + math.ceil(2 * self.document().documentMargin()) + CHROME
        if height != self.height():
            self.setFixedHeight(height)

    def _break_lines(self) -> None:
        """Qt breaks a paragraph when it is painted, and counts it as one line until then."""
        block = self.document().firstBlock()
        for _ in range(MAX_LINES):  # more are beyond the limit anyway
            if not block.isValid():
                break
            self.blockBoundingRect(block)
            block = block.next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines are broken elsewhere at another width, of which the document says nothing."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self._fit)  # not while the viewport is being laid out

    @Slot()
    def _on_changed(self) -> None:
        """Qt calls a new colour of the highlighter's a change, too."""
        value = self.toPlainText()
        if value != self._told:
            self._told = value
            self._may_have_fields = "{" in value
            self.value_changed.emit(value)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(280, self.height())


def _common(one: str, other: str) -> int:
    """How many characters both begin with."""
    if other.startswith(one) or one.startswith(other):
        return min(len(one), len(other))
    return next(index for index, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1])


def _x(line: QTextLine, position: int) -> float:
    """Where a position of the block is in its line. PySide gives the position with it, its stubs say otherwise."""
    x, _position = cast("tuple[float, int]", line.cursorToX(position))
    return x
