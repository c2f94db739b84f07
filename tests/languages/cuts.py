"""Finds text that is cut off in the widgets of a window."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)

from veo_desktop.ui.parts.elided import ElidedLabel

SLACK = 1  # pixels that rounding may take


def cuts(top: QWidget) -> list[str]:
    """What is cut in the visible widgets of `top`, each as `name: what`."""
    found = []
    for widget in [top, *top.findChildren(QWidget)]:
        if widget.isVisible() and widget.width() > 0:
            found += [f"{_path(widget)}: {words}" for words in _faults(widget)]
    return found


def _faults(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, ElidedLabel):
        if widget.text() and widget.width() < min(widget.sizeHint().width(), 3 * widget.fontMetrics().height()):
            yield f"no room for {widget.text()!r}"
        elif widget.text() and (high := _line_height(widget)) > widget.contentsRect().height() + SLACK:
            yield f"a line is {high} px high in {widget.contentsRect().height()}: {widget.text()!r}"
    elif isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QAbstractButton):
        yield from _button(widget)
    elif isinstance(widget, QComboBox):
        yield from _combo(widget)
    elif isinstance(widget, QLineEdit) and widget.placeholderText() and not widget.text():
        yield from _placeholder(widget)
    elif isinstance(widget, QTabBar):
        yield from _tabs(widget)
    if isinstance(widget, QLabel | QAbstractButton | QComboBox | QLineEdit):
        yield from _outside(widget)


def _line_height(label: QLabel) -> int:
    """With the fonts that this very text brings in."""
    document = QTextDocument()
    document.setDefaultFont(label.font())
    document.setDocumentMargin(0)
    document.setPlainText(label.text().split("\n")[0][:20])
    return round(document.size().height())


def _label(label: QLabel) -> Iterator[str]:
    words = label.text()
    if not words.strip():
        return
    if label.wordWrap():
        wanted = label.heightForWidth(label.width())
        if wanted > label.height() + SLACK:
            yield f"{wanted} px high in {label.height()}: {words!r}"
        return
    hint = label.sizeHint()
    if hint.width() > label.width() + SLACK and not _said_in_tip(label, words):
        yield f"{hint.width()} px wide in {label.width()}: {words!r}"
    if _text_height(label) > label.height() + SLACK:
        yield f"{hint.height()} px high in {label.height()}: {words!r}"


def _text_height(label: QLabel) -> int:
    return label.fontMetrics().boundingRect(QRect(), 0, _plain(label.text())).height() - label.fontMetrics().leading()


def _button(button: QAbstractButton) -> Iterator[str]:
    words = _mnemonic_gone(button.text())
    if not words or getattr(button, "toolButtonStyle", lambda: None)() == Qt.ToolButtonStyle.ToolButtonIconOnly:
        return
    if button.sizeHint().width() <= button.width() + SLACK or _said_in_tip(button, words):
        return
    needed = _advance(button.fontMetrics(), words)
    if not button.icon().isNull():
        needed += button.iconSize().width() + 4
    if needed > _room(button) + SLACK:
        yield f"{button.sizeHint().width()} px wide in {button.width()}: {words!r}"


def _room(button: QAbstractButton) -> int:
    option = QStyleOptionButton()
    option.initFrom(button)
    part = QStyle.SubElement.SE_PushButtonContents
    if isinstance(button, QCheckBox):
        part = QStyle.SubElement.SE_CheckBoxContents
    elif isinstance(button, QRadioButton):
        part = QStyle.SubElement.SE_RadioButtonContents
    inside = button.style().subElementRect(part, option, button).width()
    return inside if 0 < inside <= button.width() else button.width()


def _combo(combo: QComboBox) -> Iterator[str]:
    words = combo.currentText()
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    room = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, combo).width()
    needed = _advance(combo.fontMetrics(), words)
    if needed > room + SLACK and not _said_in_tip(combo, words):
        yield f"{needed} px wide in {room}: {words!r}"


def _placeholder(field: QLineEdit) -> Iterator[str]:
    margins, inside = field.textMargins(), field.style().subElementRect
    option = QStyleOptionButton()
    option.initFrom(field)
    area = inside(QStyle.SubElement.SE_LineEditContents, option, field)
    room = min(area.width() or field.width(), field.width()) - margins.left() - margins.right() - 4
    needed = _advance(field.fontMetrics(), field.placeholderText())
    if needed > room + SLACK and not _said_in_tip(field, field.placeholderText()):
        yield f"hint {needed} px wide in {room}: {field.placeholderText()!r}"


def _tabs(bar: QTabBar) -> Iterator[str]:
    for index in range(bar.count()):
        needed = _advance(bar.fontMetrics(), bar.tabText(index))
        if bar.tabText(index) and needed > bar.tabRect(index).width():
            yield f"tab {needed} px wide in {bar.tabRect(index).width()}: {bar.tabText(index)!r}"


def _outside(widget: QWidget) -> Iterator[str]:
    """It ends beyond its parent's side, where nobody can scroll to it."""
    parent, inner = widget.parentWidget(), widget
    left = QPoint(0, 0)
    while parent is not None and not inner.isWindow():
        left = inner.mapTo(parent, left)
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            scrolls = area.horizontalScrollBar().maximum() > 0
            if scrolls and area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
                return
        if left.x() < -SLACK or left.x() + widget.width() > parent.width() + SLACK:
            yield f"goes {left.x()} … {left.x() + widget.width()} of {parent.width()} px of {parent.objectName()!r}"
            return
        inner, parent = parent, parent.parentWidget()


def _said_in_tip(widget: QWidget, words: str) -> bool:
    return bool(widget.toolTip()) and _squeezed(words) in _squeezed(widget.toolTip())


def _squeezed(words: str) -> str:
    return re.sub(r"\s+", "", _plain(words))


def _plain(words: str) -> str:
    if re.search(r"</?\w[^<>]*>", words):
        document = QTextDocument()
        document.setHtml(words)
        return document.toPlainText()
    return unescape(words)


def _mnemonic_gone(words: str) -> str:
    return re.sub(r"&(.)", r"\1", words).split("\t")[0]


def _advance(metrics: QFontMetrics, words: str) -> int:
    return max((metrics.horizontalAdvance(line) for line in words.split("\n")), default=0)


def _path(widget: QWidget) -> str:
    names: list[str] = []
    at: QWidget | None = widget
    while at is not None:
        names.append(at.objectName() or type(at).__name__)
        at = at.parentWidget()
    return " < ".join(names[:4])
