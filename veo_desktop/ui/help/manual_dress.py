"""What Qt's Markdown leaves out when it shows a page of the manual: room, weights, and the script's own way. UI thread.

On a page bold is a key, italics the name of something in the window. Headings grow with the text: Qt has their sizes
in parts of it.
"""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from veo_desktop.core.languages import Language
from veo_desktop.core.manual import keyed
from veo_desktop.ui.parts.key_words import native

Way = Qt.LayoutDirection
LEADING = 1.3  # of the window's font; scripts that are taller take what they need
_CODE = re.compile(r"`[^`\n]+`")
_ROW = re.compile(r"^\|(.+)\|$", re.MULTILINE)  # of a table
_ALONE, _ALONE_END = "\u2066", "\u2069"  # between them text goes from the left, whatever stands around it
_MIN_HEIGHT = QTextBlockFormat.LineHeightTypes.MinimumHeight.value


def prepared(markdown: str, language: Language) -> str:
    """Keys as this system calls them. From the right, keys and code keep their order, and tables begin at the right.

    A key is set apart in every language: in scripts without spaces its marks touch letters, and where it begins or
    ends with a symbol Markdown would not take them for marks.
    """
    found = keyed(markdown, lambda key: f"{_ALONE}{native(key)}{_ALONE_END}")
    if not language.right_to_left:
        return found
    turned = _ROW.sub(lambda row: f"|{'|'.join(reversed(row.group(1).split('|')))}|", found)  # Qt's begin at the left
    return _CODE.sub(lambda code: f"{_ALONE}{code.group()}{_ALONE_END}", turned)


def dress(document: QTextDocument, language: Language) -> None:
    """Room around headings, lines and paragraphs; the language's direction; names upright where it has no italics."""
    option = document.defaultTextOption()
    option.setTextDirection(Way.RightToLeft if language.right_to_left else Way.LeftToRight)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.begin()
    while block.isValid():
        _dress_block(block, language)
        block = block.next()
    cursor.endEditBlock()


def _dress_block(block: QTextBlock, language: Language) -> None:
    cursor, form = QTextCursor(block), block.blockFormat()
    level = form.headingLevel()
    table = cursor.currentTable()
    form.setTopMargin(20 if level > 1 else 0)
    form.setBottomMargin(2 if table else 6 if level or block.textList() else 10)
    if not level:
        form.setLineHeight(LEADING * QFontMetricsF(block.document().defaultFont()).height(), _MIN_HEIGHT)
    cursor.setBlockFormat(form)
    if table:
        look = table.format()
        look.setCellPadding(5)
        look.setBorder(0)
        table.setFormat(look)
    if language.right_to_left and (items := block.textList()):
        numbers = items.format()  # Qt turns round what is before the number and after it, and then once more
        numbers.setNumberPrefix(".")
        numbers.setNumberSuffix("")
        items.setFormat(numbers)
    for start, end, words in _pieces(block):
        if level or words.fontWeight() > QFont.Weight.Normal:
            words.setFontWeight(QFont.Weight.DemiBold)  # Inter is here with it, not with bold: Qt would smear it
        words.setFontItalic(words.fontItalic() and language.italics)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(words)


def _pieces(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Where each piece of one look begins and ends in the document, and its look."""
    found, at = [], block.begin()
    while not at.atEnd():
        piece = at.fragment()
        found.append((piece.position(), piece.position() + piece.length(), piece.charFormat()))
        at += 1
    return found
