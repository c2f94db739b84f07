"""Marks the fields of a prompt, and the words that the dictionary does not know. UI thread only.

It looks nothing up: words that are new are collected, and whoever has a dictionary tells about them later.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from veo_desktop.core.prompting import FIELD
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.parts.utf16 import from_qt, to_qt

HAS_FIELDS = 1  # the state of a block with fields in it
MOST_WORDS = 50_000  # that are remembered
LONGEST_WORD = 60
WORD = re.compile(r"\{[^{}\n]*\}|[^\W_]+(?:['’][^\W_]+)*")


class PromptHighlighter(QSyntaxHighlighter):
    """Only blocks that change are looked at. The word at the caret is being typed, and is left in peace."""

    words_met = Signal()  # `take_unknown` has something to give

    def __init__(self, theme: Theme, editor: QPlainTextEdit) -> None:
        super().__init__(editor.document())
        self._theme = theme
        self._editor = editor
        self._checking = False
        self._known: dict[str, bool] = {}
        self._unknown: set[str] = set()
        self._left_in_peace: tuple[int, int, int] | None = None  # the word at the caret: block, beginning, end
        self._field, self._wrong = QTextCharFormat(), QTextCharFormat()
        self._set_colours()
        theme.changed.connect(self._on_theme)
        editor.cursorPositionChanged.connect(self.look_again)

    def set_checking(self, checking: bool) -> None:
        """Begin or end to mark words; what was known is forgotten, for it may be of another language."""
        self._checking = checking
        self._known.clear()
        self._unknown.clear()
        self.rehighlight()

    def take_unknown(self) -> frozenset[str]:
        """The words met since the last call."""
        words = frozenset(self._unknown)
        self._unknown.clear()
        return words

    def learn(self, right: Collection[str], wrong: Collection[str]) -> None:
        """Remember these words, and mark the wrong ones where they are."""
        if len(self._known) > MOST_WORDS:
            self._known.clear()
        touched = {*wrong, *(word for word in right if self._known.get(word) is False)}
        self._known |= dict.fromkeys(right, True) | dict.fromkeys(wrong, False)
        block = self.document().begin()
        while touched and block.isValid():
            words = {found.group() for found in WORD.finditer(block.text())}
            if not touched.isdisjoint(words):
                self.rehighlightBlock(block)
            block = block.next()

    def wrong_word_at(self, position: int) -> tuple[int, int, str] | None:
        """The marked word at Qt's `position` of the document: where it begins and ends, and the word."""
        block = self.document().findBlock(position)
        text = block.text()
        at = from_qt(text, position - block.position())
        for found in WORD.finditer(text):
            if found.start() <= at <= found.end() and self._known.get(found.group()) is False:
                start = block.position()
                return start + to_qt(text, found.start()), start + to_qt(text, found.end()), found.group()
        return None

    def highlightBlock(self, text: str) -> None:
        fields = "{" in text and self._mark_fields(text)
        self.setCurrentBlockState(HAS_FIELDS if fields else 0)
        if self._checking:
            self._mark_words(text)

    def _mark_fields(self, text: str) -> bool:
        found = None
        for found in FIELD.finditer(text):
            begin = to_qt(text, found.start())
            self.setFormat(begin, to_qt(text, found.end()) - begin, self._field)
        return found is not None

    def _mark_words(self, text: str) -> None:
        caret, known, before = self._caret(text), self._known, len(self._unknown)
        for found in WORD.finditer(text):
            word = found.group()
            right = known.get(word)
            if right:
                continue
            if found.start() <= caret <= found.end():
                self._left_in_peace = (self.currentBlock().blockNumber(), *found.span())
            elif right is None:
                self._meet(word)
            else:
                begin = to_qt(text, found.start())
                self.setFormat(begin, to_qt(text, found.end()) - begin, self._wrong)
        if len(self._unknown) > before:
            self.words_met.emit()

    def _caret(self, text: str) -> int:
        """The index of the caret in the block that is looked at, or -1."""
        if not self._editor.hasFocus():
            return -1
        cursor = self._editor.textCursor()
        at = cursor.position() - self.currentBlock().position()
        return from_qt(text, at) if 0 <= at < self.currentBlock().length() else -1

    def _meet(self, word: str) -> None:
        """Fields, numbers, words with digits, and abbreviations are no matter of spelling."""
        plain = word.replace("'", "").replace("’", "")
        if plain.isalpha() and not (plain.isupper() and len(plain) > 1) and len(word) <= LONGEST_WORD:
            self._unknown.add(word)
        else:
            self._known[word] = True

    @Slot()
    def look_again(self) -> None:
        """Mark the word that was being typed once the caret has left it, or the keyboard the editor."""
        if self._left_in_peace is None:
            return
        number, first, last = self._left_in_peace
        block, cursor = self.document().findBlockByNumber(number), self._editor.textCursor()
        at = cursor.position() - block.position()
        if self._editor.hasFocus() and cursor.block() == block and first <= from_qt(block.text(), at) <= last:
            return
        self._left_in_peace = None
        if block.isValid():
            self.rehighlightBlock(block)

    @Slot()
    def _on_theme(self) -> None:
        self._set_colours()
        self.rehighlight()

    def _set_colours(self) -> None:
        readable = "accent_hover" if self._theme.shade == "dark" else "accent"  # on the chip: at least 4.5:1
        self._field.setForeground(self._theme.color(readable))
        self._wrong.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self._wrong.setUnderlineColor(self._theme.color("bad"))
