"""Text that keeps to its place: cut with "…" where it does not fit, whole in the tool tip. UI thread only."""

from __future__ import annotations

import math
from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QStyle, QStyleOption, QWidget

from veo_desktop.ui.parts.direction import isolated

LONGEST = 2000


def wrapped(text: str, font: QFont, width: int, lines: int) -> list[str]:
    """`text` broken into at most `lines` lines of `width` pixels; what does not fit ends the last one with "…"."""
    text = " ".join(text[:LONGEST].split())
    if not text or lines < 1:
        return []
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    rows: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        start = line.textStart()
        if len(rows) == lines - 1:
            rows.append(QFontMetrics(font).elidedText(text[start:], Qt.TextElideMode.ElideRight, width))
            break
        rows.append(text[start : start + line.textLength()].rstrip())
    layout.endLayout()
    return rows


def line_height(text: str, font: QFont) -> int:
    """Pixels that a line of `text` takes: other scripts come from fonts of the system, some of them taller."""
    height = QFontMetrics(font).height()
    if text.isascii():
        return height
    layout = QTextLayout(text[:LONGEST], font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return max(height, math.ceil(line.height()))


def tool_tip(*paragraphs: str) -> str:
    """A tool tip that wraps, of plain text: what came from a prompt or the provider is never read as HTML."""
    return "".join(f"<p>{escape(each[:LONGEST])}</p>" for each in paragraphs if each)


def set_tip(widget: QWidget, *paragraphs: str) -> None:
    """Such a tool tip, which a screen reader says without its marks where `widget` has no description of its own."""
    told = ". ".join(each.rstrip(".") for each in paragraphs if each)
    before = widget.property("told_tip")
    widget.setProperty("told_tip", told)
    if widget.accessibleDescription() in ("", before):
        widget.setAccessibleDescription(told)
    widget.setToolTip(tool_tip(*paragraphs))


class ElidedLabel(QLabel):
    """Plain text in at most `lines` lines, whatever its length: it never asks for more room. `text()` stays whole."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, lines: int = 1) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def set_lines(self, lines: int) -> None:
        """How many it may have from now on."""
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()
            self._set_tool_tip()

    def setText(self, text: str) -> None:
        if text != self.text():
            super().setText(text)
            self._set_tool_tip()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, line_height(self.text(), self.font()) * self._lines)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()[:LONGEST]) + 4
        return QSize(width, line_height(self.text(), self.font()) * self._lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_tool_tip()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._set_tool_tip()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.setPen(option.palette.color(self.foregroundRole()))
        shown = "\n".join(map(isolated, self._rows()))
        flags = self.style().visualAlignment(self.layoutDirection(), self.alignment())
        painter.drawText(self.contentsRect(), int(flags), shown)

    def _rows(self) -> list[str]:
        return wrapped(self.text(), self.font(), self.contentsRect().width(), self._lines)

    def _set_tool_tip(self) -> None:
        cut = any(row.endswith("…") for row in self._rows()[-1:]) and not self.text().endswith("…")
        set_tip(self, self.text() if cut else "")
