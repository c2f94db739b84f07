"""Where everything is on a job's card: in the usual form, and in the lower one of a low window. UI thread only."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize

_WIDTH = 184
_EDGE = 12
_INNER = _WIDTH - 2 * _EDGE
_CAUSE_TOP = 19  # below the verdict's


@dataclass(frozen=True, slots=True)
class CardForm:
    """Places in pixels at the usual size of text, which all grow with it."""

    picture: QSize
    marks: int  # the top of the marks on the picture
    cause_lines: int  # how many say why there is no clip

    @property
    def card(self) -> QSize:
        return QSize(_WIDTH, self.picture.height() + 68)

    @property
    def title(self) -> QRect:
        return self._below(6, 18)

    @property
    def line(self) -> QRect:
        return self._below(24, 16)

    @property
    def foot(self) -> QRect:
        return self._below(41, 20, width=90)

    @property
    def button(self) -> QRect:
        return self._below(40, 22, left=104, width=68)

    @property
    def stars(self) -> QRect:
        """Where a card of a finished clip has no button."""
        return self._below(45, 12, left=104, width=68)

    @property
    def low_marks(self) -> int:
        """The top of the marks that are at the picture's lower edge."""
        return self.picture.height() - self.marks - 16

    @property
    def verdict(self) -> QRect:
        return QRect(_EDGE, self.marks, _INNER, 18)

    def cause(self, row: int) -> QRect:
        """The line number `row` of why there is no clip."""
        return QRect(_EDGE, self.marks + _CAUSE_TOP + 15 * row, _INNER, 15)

    def _below(self, top: int, height: int, *, left: int = _EDGE, width: int = _INNER) -> QRect:
        """A place below the picture."""
        return QRect(left, self.picture.height() + top, width, height)


FULL = CardForm(QSize(_WIDTH, 80), marks=8, cause_lines=3)
LOW = CardForm(QSize(_WIDTH, 44), marks=4, cause_lines=1)
