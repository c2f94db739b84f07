"""Paints one clip of the library, as a card or as a line of a list. UI thread only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle

from veo_desktop.core.judging import MOST_STARS, Flag
from veo_desktop.core.library import ClipRow
from veo_desktop.ui.library import library_words as words
from veo_desktop.ui.library.grid_layout import CAPTION
from veo_desktop.ui.parts.direction import from_the_right, isolated
from veo_desktop.ui.parts.text_size import Size, grown, sized
from veo_desktop.ui.parts.theme import Theme

RADIUS = 8
STAR = 12
BADGE = 20
LIST_PICTURE = QSize(80, 45)
DIMMED = 0.45
MOST_PIECES = 400  # badges of all lengths, and rows of stars
MOST_WORDS = 6000  # cut texts, and clips' words, that are kept
_NO_PEN = QPen(Qt.PenStyle.NoPen)  # as it is: a style is made a pen at each use


@dataclass(frozen=True, slots=True)
class Look:
    """How a cell is to be shown besides its clip."""

    selected: bool = False
    current: bool = False  # the keyboard is on it, and it is not the only one that is selected
    hovered: bool = False
    scrubbed: float | None = None  # 0…1: where in the clip the picture is


class Said:
    """What a cell says of its clip, each of it put together when it is first painted."""

    def __init__(self, row: ClipRow) -> None:
        self.row = row
        self.title = words.title(row)
        self.length = words.length(row)
        self.away = words.away(row)
        self.sandbox = words.sandbox(row)  # the mark of a clip that was drawn there
        self.line: tuple[str, int, int] = "", 0, -1  # the facts as they fit, their width, and into which room

    @cached_property
    def facts(self) -> str:
        return words.facts(self.row)

    @cached_property
    def shorter(self) -> tuple[str, ...]:
        return words.shorter_facts(self.row)

    @cached_property
    def shape(self) -> str:
        return words.shape(self.row)

    @cached_property
    def cost(self) -> str:
        return words.cost(self.row)


class CellPainter:
    """What is the same for many cells (cut words, marks) is made once."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._theme = theme
        self._ratio, self._mirrored = 1.0, False
        self._cut: dict[tuple[str, int], str] = {}
        self._widths: dict[str, int] = {}
        self._pieces: dict[tuple[str, ...], QPixmap] = {}
        self._said: dict[str, Said] = {}
        self._marks: dict[tuple[str, str, int], QPixmap] = {}
        self.set_font(font)
        self.forget_colors()

    def set_font(self, font: QFont) -> None:
        self._font, self._small = sized(font, Size.BODY), sized(font, Size.SMALL)
        self._caption, self._badge, self._star = grown(CAPTION), grown(BADGE), grown(STAR)
        self._title_at, self._stars_at, self._facts_at = grown(13), grown(20), grown(30)  # from the caption's top
        self._columns = grown(64), grown(44), grown(190)  # of a list: cost, length, shape
        self._lines_at = grown(24), grown(42)  # from the top of a line of the list
        self._metrics, self._small_metrics = QFontMetrics(self._font), QFontMetrics(self._small)
        for kept in (self._cut, self._widths, self._said, self._pieces):
            kept.clear()
        self._marks.clear()

    def forget_colors(self) -> None:
        """The theme is another one now."""
        self._marks.clear()
        self._pieces.clear()
        names = ("text", "muted", "accent", "panel", "raised", "selected", "input", "line", "warn", "good", "bad")
        self._colors = {name: self._theme.color(name) for name in names}
        shade = self._theme.color("ground")
        shade.setAlpha(215)
        self._shade = shade

    def begin(self, ratio: float) -> None:
        """Before cells are painted: device pixels a pixel of the screen, and the side at which lines begin."""
        self._ratio, self._mirrored = ratio, from_the_right()

    def picture_rect(self, cell: QRect, is_list: bool) -> QRect:
        """Where the picture of a cell is."""
        if is_list:
            top = cell.top() + (cell.height() - LIST_PICTURE.height()) // 2
            return self._seen(cell, QRect(QPoint(cell.left() + 8, top), LIST_PICTURE))
        return QRect(cell.left(), cell.top(), cell.width(), cell.height() - self._caption)

    def paint(
        self,
        painter: QPainter,
        cell: QRect,
        row: ClipRow | None,
        look: Look,
        pixmap: QPixmap | None,
        source: QRect | None,
        is_list: bool,
    ) -> None:
        """`pixmap` is the clip's picture, None while it is not there; `source` the part of it that is shown."""
        self._paint_ground(painter, cell, look, is_list)
        picture = self.picture_rect(cell, is_list)
        if row is None:
            self._paint_waiting(painter, picture)
            return
        said = self._say(row)
        dim = row.flag is Flag.REJECT or bool(said.away)
        self._paint_picture(painter, picture, pixmap, source, dim)
        if look.scrubbed is not None:
            self._paint_position(painter, picture, look.scrubbed)
        if is_list:
            self._paint_line(painter, cell, picture, said)
        else:
            self._paint_over(painter, picture, said)
            self._paint_caption(painter, QRect(cell.left(), picture.bottom() + 1, cell.width(), self._caption), said)
        if look.selected or look.current:
            self._paint_ring(painter, QRectF(cell), look)

    def _seen(self, within: QRect, area: QRect) -> QRect:
        """Where `area`, reckoned from the left, is `within` a cell or a picture of this window."""
        return QStyle.visualRect(Qt.LayoutDirection.RightToLeft, within, area) if self._mirrored else area

    def _paint_ground(self, painter: QPainter, cell: QRect, look: Look, is_list: bool) -> None:
        if look.selected or look.hovered or not is_list:
            painter.setPen(_NO_PEN)
            painter.setBrush(self._colors["selected" if look.selected else "raised" if look.hovered else "panel"])
            painter.drawRoundedRect(QRectF(cell), RADIUS, RADIUS)

    def _paint_ring(self, painter: QPainter, cell: QRectF, look: Look) -> None:
        """Around all that is selected; a second one around the clip that the keyboard is on."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._colors["accent"], 2))
        painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)
        if look.current and look.selected:
            painter.setPen(QPen(self._colors["text"], 2))
            painter.drawRoundedRect(cell.adjusted(3, 3, -3, -3), RADIUS - 3, RADIUS - 3)

    def _paint_waiting(self, painter: QPainter, picture: QRect) -> None:
        painter.setPen(_NO_PEN)
        painter.setBrush(self._colors["line"])
        painter.drawRoundedRect(picture, RADIUS, RADIUS)

    def _paint_picture(
        self, painter: QPainter, area: QRect, pixmap: QPixmap | None, source: QRect | None, dim: bool
    ) -> None:
        size = pixmap.deviceIndependentSize().toSize() if pixmap is not None else QSize()
        if dim or source is not None or size != area.size():  # else the picture covers it, corners and all
            self._paint_waiting(painter, area)
        if pixmap is None:
            return
        if pixmap.isNull():
            self._paint_mark(painter, "image", "muted", QRect(area.center().x() - 11, area.center().y() - 11, 22, 22))
            return
        painter.setOpacity(DIMMED if dim else 1.0)
        fitted = (source.size() if source else size).scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        if source is None and abs(fitted.width() - size.width()) <= 2 and abs(fitted.height() - size.height()) <= 2:
            painter.drawPixmap(_centred(area, size).topLeft(), pixmap)  # as it was read: nothing is scaled or cut
        else:
            painter.drawPixmap(_centred(area, fitted), pixmap, source or pixmap.rect())
        painter.setOpacity(1.0)

    def _paint_position(self, painter: QPainter, picture: QRect, at: float) -> None:
        x = picture.left() + at * (picture.width() - 2)
        painter.fillRect(QRectF(x, picture.top(), 2, picture.height()), self._colors["accent"])

    def _paint_over(self, painter: QPainter, picture: QRect, said: Said) -> None:
        """The marks that lie on the picture: what keeps it away, the verdict, the length."""
        if said.away:
            self._paint_badge(painter, picture, said.away, "warn", "warning", at_top=True)
        if said.row.flag is not Flag.NONE:
            name, role = ("check", "good") if said.row.flag is Flag.PICK else ("reject", "bad")
            side = self._badge
            badge = self._seen(picture, QRect(picture.right() - 5 - side, picture.top() + 6, side, side))
            painter.setPen(_NO_PEN)
            painter.setBrush(self._shade)
            painter.drawEllipse(badge)
            self._paint_mark(painter, name, role, badge.adjusted(3, 3, -3, -3))
        if said.sandbox:
            self._paint_badge(painter, picture, said.sandbox)
        self._paint_badge(painter, picture, said.length, at_end=True)

    def _paint_badge(
        self,
        painter: QPainter,
        picture: QRect,
        text: str,
        role: str = "text",
        icon: str = "",
        *,
        at_top: bool = False,
        at_end: bool = False,
    ) -> None:
        """In a corner of the picture, the lower one at its beginning where nothing else is said."""
        mark = self._badge - 6
        room = mark + 2 if icon else 0
        box = QRect(0, 0, self._width(text) + 12 + room, self._badge)

        def draw(on: QPainter) -> None:
            on.setPen(_NO_PEN)
            on.setBrush(self._shade)
            on.drawRoundedRect(box, 6, 6)
            if icon:
                self._paint_mark(on, icon, role, self._seen(box, QRect(5, 3, mark, mark)))
            on.setFont(self._small)
            on.setPen(self._colors[role])
            on.setLayoutDirection(painter.layoutDirection())
            on.drawText(self._seen(box, box.adjusted(6 + room, 0, -6, 0)), Qt.AlignmentFlag.AlignVCenter, text)

        left = picture.right() - 5 - box.width() if at_end else picture.left() + 6
        top = picture.top() + 6 if at_top else picture.bottom() - 5 - box.height()
        at = self._seen(picture, box.translated(left, top)).topLeft()
        painter.drawPixmap(at, self._drawn(("badge", text, role, icon), box.size(), draw))

    def _paint_caption(self, painter: QPainter, area: QRect, said: Said) -> None:
        inner = area.adjusted(8, 5, -8, -5)
        painter.setFont(self._font)
        painter.setPen(self._colors["text"])
        mirrored = self._mirrored
        title = self._words(said.title, inner.width(), self._metrics)
        start = inner.right() - self._metrics.horizontalAdvance(title) if mirrored else inner.left()
        painter.drawText(start, inner.top() + self._title_at, title)
        left, stars = inner.left(), MOST_STARS * (self._star + 1)
        if said.row.rating:
            at = inner.right() - stars if mirrored else left
            self._paint_stars(painter, QPointF(at, inner.top() + self._stars_at), said.row.rating)
            left += stars + 6
        painter.setFont(self._small)
        painter.setPen(self._colors["muted"])
        room = inner.right() - left
        facts, width = self._facts(said, room)
        if mirrored:
            left = inner.left() + room - width
        painter.drawText(left, inner.top() + self._facts_at, facts)

    def _paint_line(self, painter: QPainter, cell: QRect, picture: QRect, said: Said) -> None:
        """Title and file below each other; verdict and figures in columns at the end.

        Places are reckoned as in a window that is written from the left, and mirrored where it is not.
        """
        left, right = self._seen(cell, picture).right() + 14, cell.right() - 12
        columns = zip((said.cost, said.length, said.shape), self._columns, strict=True)
        painter.setFont(self._small)
        painter.setPen(self._colors["muted"])
        for text, width in columns:
            if right - width < left + 246:
                break
            box = self._seen(cell, QRect(right - width, cell.top(), width, cell.height()))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, isolated(text))
            right -= width + 12
        stars = MOST_STARS * (self._star + 1)
        if said.row.rating:
            at = self._seen(cell, QRect(right - stars, cell.center().y() - self._star // 2, stars, self._star))
            self._paint_stars(painter, QPointF(at.topLeft()), said.row.rating)
        right -= stars + 12
        if said.row.flag is not Flag.NONE:
            name, role = ("check", "good") if said.row.flag is Flag.PICK else ("reject", "bad")
            self._paint_mark(painter, name, role, self._seen(cell, QRect(right - 16, cell.center().y() - 7, 16, 16)))
        words = self._seen(cell, QRect(left, cell.top(), right - 28 - left, cell.height()))
        self._paint_row(painter, words, self._lines_at[0], said.title, self._font, "text")
        below = " · ".join(filter(None, (said.away, said.sandbox, said.row.name)))
        self._paint_row(painter, words, self._lines_at[1], below, self._small, "warn" if said.away else "muted")

    def _paint_row(self, painter: QPainter, area: QRect, down: int, text: str, font: QFont, role: str) -> None:
        """A line of `area` whose letters stand `down` pixels below its top."""
        metrics = self._metrics if font is self._font else self._small_metrics
        cut = self._words(text, area.width(), metrics)
        left = area.right() + 1 - metrics.horizontalAdvance(cut) if self._mirrored else area.left()
        painter.setFont(font)
        painter.setPen(self._colors[role])
        painter.drawText(left, area.top() + down, cut)

    def _paint_stars(self, painter: QPainter, at: QPointF, rating: int) -> None:
        star = self._star

        def draw(on: QPainter) -> None:
            for place in range(MOST_STARS):
                name, role = ("star-filled", "star") if place < rating else ("star", "muted")
                self._paint_mark(on, name, role, QRect(place * (star + 1), 0, star, star))

        stars = self._drawn(("stars", str(rating)), QSize(MOST_STARS * (star + 1), star), draw)
        painter.drawPixmap(at.toPoint(), stars)

    def _drawn(self, key: tuple[str, ...], size: QSize, draw: Callable[[QPainter], None]) -> QPixmap:
        """What looks the same on many cells, drawn once."""
        found = self._pieces.get(key)
        if found is None or found.devicePixelRatio() != self._ratio:
            if len(self._pieces) > MOST_PIECES:
                self._pieces.clear()
            found = self._pieces[key] = QPixmap(size * self._ratio)
            found.setDevicePixelRatio(self._ratio)
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
            draw(painter)
            painter.end()
        return found

    def _paint_mark(self, painter: QPainter, name: str, role: str, area: QRect) -> None:
        key = name, role, area.width()
        mark = self._marks.get(key)
        if mark is None or mark.devicePixelRatio() != self._ratio:
            mark = self._theme.icon(name, role).pixmap(area.size(), self._ratio)
            mark.setDevicePixelRatio(self._ratio)
            self._marks[key] = mark
        painter.drawPixmap(area, mark)

    def _say(self, row: ClipRow) -> Said:
        """Put together once, not at each frame of a scroll, nor at each key of a search that finds the clip again."""
        said = self._said.get(row.id)
        if said is None or (said.row is not row and said.row != row):
            if len(self._said) > MOST_WORDS:
                self._said.clear()
            said = Said(row)
            self._said[row.id] = said
        return said

    def _width(self, text: str) -> int:
        """Of a badge's words, which many cells share."""
        width = self._widths.get(text)
        if width is None:
            width = self._widths[text] = self._small_metrics.horizontalAdvance(text)
        return width

    def _facts(self, said: Said, room: int) -> tuple[str, int]:
        """The facts as they fit, and how wide they are."""
        facts, width, of = said.line
        if of != room:
            facts, width = said.facts, self._small_metrics.horizontalAdvance(said.facts)
            if width > room:
                fitting = (each for each in said.shorter if self._small_metrics.horizontalAdvance(each) <= room)
                facts = next(fitting, None) or self._words(said.shorter[-1], room, self._small_metrics)
                width = self._small_metrics.horizontalAdvance(facts)
            facts = isolated(facts)
            said.line = facts, width, room
        return facts, width

    def _words(self, text: str, width: int, metrics: QFontMetrics) -> str:
        """Cut with "…" where it does not fit: once, not at each frame of a scroll."""
        key = text, width if metrics is self._metrics else -width
        cut = self._cut.get(key)
        if cut is None:
            if len(self._cut) > MOST_WORDS:
                self._cut.clear()
            cut = self._cut[key] = isolated(metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, width)))
        return cut


def _centred(area: QRect, size: QSize) -> QRect:
    beside, above = (area.width() - size.width()) // 2, (area.height() - size.height()) // 2
    return QRect(area.topLeft() + QPoint(beside, above), size)
