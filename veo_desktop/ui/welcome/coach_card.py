"""The small card of a coached step, with an arrow to what it speaks of. UI thread only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from veo_desktop.ui.parts.announce import announce
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.direction import margins
from veo_desktop.ui.parts.key_words import tip
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import grown
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.welcome.coach_place import RING, Side, place

WIDTHS = (264, 310, 356)  # pixels, with the arrow's room on both sides: the wider it is, the lower
LOWEST = 420  # the same, where only a low one has room beside its target
ARROW = RING
RADIUS = 10.0


class CoachCard(QFrame):
    """`next_wanted`, `skip_wanted`. It takes the keyboard only when Tab leads to it, from what it points at."""

    next_wanted = Signal()
    skip_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._side, self._tip = Side.RIGHT, QPointF()
        self.setObjectName("coach_card")
        self._count = _label("coach_count", "small", self)
        self._title = _label("coach_title", "title", self)
        self._words = _label("coach_words", "", self)
        self._skip = named_button("coach_skip", tr("Skip"), "quiet", self, tip(tr("No more of these steps"), ("Esc",)))
        self._next = named_button("coach_next", "", "plain", self)
        for button in (self._skip, self._next):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where one writes or watches
        self._skip.clicked.connect(self.skip_wanted)
        self._next.clicked.connect(self.next_wanted)
        self._foot = foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self._count, 1)
        foot.addWidget(self._skip)
        foot.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(ARROW + 16, ARROW + 12, ARROW + 12, ARROW + 10))
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(4)
        column.addLayout(foot)
        self.hide()
        theme.changed.connect(self.update)

    def show_step(self, number: int, total: int, title: str, words: str) -> None:
        """What the card says from now on; it is announced once it is shown."""
        self._title.setText(title)
        self._words.setText(words)
        count = tr("{n} of {total}", n=number, total=total)
        self._count.setText(count)
        verb = tr("Done") if number == total else tr("Next")
        self._next.setText(verb)
        self._next.setAccessibleName(verb)
        self.setAccessibleName(tr("Step {count}: {title}", count=count, title=title))
        self.setAccessibleDescription(words)

    def announce(self) -> None:
        announce(self, f"{self.accessibleName()}. {self.accessibleDescription()}")

    @property
    def has_keyboard(self) -> bool:
        return self._next.hasFocus() or self._skip.hasFocus()

    def take_keyboard(self) -> None:
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow_in_tab_order(self, target: QWidget) -> None:
        """Tab leads from `target` to the buttons."""
        QWidget.setTabOrder(target, self._next)
        QWidget.setTabOrder(self._next, self._skip)

    def point_at(self, target: QRect, room: QRect, avoid: Sequence[QRect], texts: Sequence[QRect]) -> bool:
        """Stand beside `target`, all in the parent's coordinates; False where there is no room for it.

        Nothing of `avoid` is covered where that can be, and as little of `texts`.
        """
        layout = self.layout()
        assert layout is not None
        margins = layout.contentsMargins()
        least = self._foot.sizeHint().width() + margins.left() + margins.right()
        level = [target.width() + 2 * ARROW] if WIDTHS[0] < target.width() < grown(WIDTHS[-1]) else []
        widths = dict.fromkeys(max(width, least) for width in (*map(grown, WIDTHS), *level, grown(LOWEST)))
        sizes = [QSize(width, layout.totalHeightForWidth(width)) for width in widths]
        found = place(target, sizes, room, avoid, texts, mirrored=self.isRightToLeft())
        if found is not None:
            self._side, self._tip = found.side, QPointF(found.tip)
            self.setGeometry(found.rect)
            self.update()
        return found is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.skip_wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QPainterPath()
        body.addRoundedRect(QRectF(self.rect()).adjusted(ARROW, ARROW, -ARROW, -ARROW), RADIUS, RADIUS)
        arrow = QPainterPath()
        arrow.addPolygon(self._arrow())
        arrow.closeSubpath()
        shape = body.united(arrow)
        painter.fillPath(shape, self._theme.color("raised"))
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.drawPath(shape)

    def _arrow(self) -> QPolygonF:
        """From its tip into the body."""
        inward = {Side.RIGHT: (1, 0), Side.LEFT: (-1, 0), Side.BELOW: (0, 1), Side.ABOVE: (0, -1)}[self._side]
        along = QPointF(inward[1], inward[0]) * ARROW
        tip = self._tip + QPointF(*inward) * 2
        base = self._tip + QPointF(*inward) * (ARROW + 3)
        return QPolygonF([tip, base + along, base - along])


def _label(name: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(name != "coach_count")
    return label
