"""Stars: painted anywhere, and as an input that is clicked or moved by keys. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from veo_desktop.core.judging import MOST_STARS
from veo_desktop.core.key_map import KeyMap
from veo_desktop.ui.parts.key_words import native
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import grown, grown_size
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.review.words import stars_words

STAR = 16  # pixels
STEP = 18
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Plus: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Minus: -1}


def paint_stars(painter: QPainter, theme: Theme, area: QRect, rating: int, *, mirrored: bool = False) -> None:
    """Five stars as high as `area`, `rating` of them filled, from its leading edge on."""
    size = area.height()
    step = round(size * STEP / STAR)
    filled, empty = theme.icon("star-filled", "star"), theme.icon("star", "muted")
    for place in range(MOST_STARS):
        left = area.right() + 1 - size - place * step if mirrored else area.left() + place * step
        (filled if place < rating else empty).paint(painter, QRect(left, area.top(), size, size))


class Stars(QAbstractSlider):
    """From none to five. `rated(int)`: a person chose this many; a click on the last one that shines takes all away."""

    rated = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._under = 0  # the star under the pointer, 0 for none
        self._shows = False
        self.setObjectName("rating_input")
        self.setAccessibleName(tr("Rating"))
        self.setRange(0, MOST_STARS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_keys(KeyMap())
        self.valueChanged.connect(self._on_value)
        theme.changed.connect(self.update)
        self._on_value(0)

    def show_keys(self, keys: KeyMap) -> None:
        """Say which keys give stars, where none and all of them have one."""
        ends = [keys.keys(f"rating_{stars}")[:1] for stars in (0, MOST_STARS)]
        first, last = (native(key) for end in ends for key in end) if all(ends) else ("", "")
        self.setToolTip(tr("Stars (keys {first} to {last})", first=first, last=last) if first else tr("Stars"))

    def show_rating(self, rating: int) -> None:
        """Show a rating that was kept, which is nobody's wish."""
        self._shows = True
        self.setValue(rating)
        self._shows = False

    def sizeHint(self) -> QSize:
        return grown_size(QSize(STEP * (MOST_STARS - 1) + STAR, STAR)) + QSize(8, 8)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @Slot(int)
    def _on_value(self, rating: int) -> None:
        self.setAccessibleDescription(stars_words(rating))
        self.update()
        if not self._shows:
            self.rated.emit(rating)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        side = -1 if self.isRightToLeft() else 1
        step = {**_STEPS, Qt.Key.Key_Right: side, Qt.Key.Key_Left: -side}.get(key)
        if step is not None:
            self.setValue(self.value() + step)
        elif key is Qt.Key.Key_Home:
            self.setValue(0)
        elif key is Qt.Key.Key_End:
            self.setValue(MOST_STARS)
        elif event.text().isdecimal() and int(event.text()) <= MOST_STARS:
            self.setValue(int(event.text()))
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and (star := self._star_at(event.position().x())):
            self.setValue(0 if star == self.value() else star)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._star_at(event.position().x()))

    def leaveEvent(self, _event: QEvent) -> None:
        self._hover(0)

    def _hover(self, star: int) -> None:
        if star != self._under:
            self._under = star
            self.update()

    def _star_at(self, x: float) -> int:
        """From 1; 0 beside them."""
        inside = (self.width() - x if self.isRightToLeft() else x) - 4 + (grown(STEP) - grown(STAR)) / 2
        star = int(inside // grown(STEP)) + 1
        return star if 1 <= star <= MOST_STARS else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        area = QRect(4, (self.height() - grown(STAR)) // 2, self.width() - 8, grown(STAR))
        if self._under and self._under != self.value():  # what a click would make of it
            painter.setOpacity(0.6)
        paint_stars(painter, self._theme, area, self._under or self.value(), mirrored=self.isRightToLeft())
