"""One card of the strip: picture, title, stage, bar and one button, at places that never change. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QWidget

from veo_desktop.core.job import Job, JobState
from veo_desktop.core.judging import Flag
from veo_desktop.ui.create.card_form import FULL, CardForm
from veo_desktop.ui.create.job_offers import Offer, offer_help, offer_words
from veo_desktop.ui.create.job_order import Turn
from veo_desktop.ui.create.job_pictures import JobPictures
from veo_desktop.ui.create.job_words import Tone, Words, spoken, words
from veo_desktop.ui.parts.direction import isolated
from veo_desktop.ui.parts.elided import tool_tip, wrapped
from veo_desktop.ui.parts.figures import fixed_width
from veo_desktop.ui.parts.file_drag import FileDrag
from veo_desktop.ui.parts.roles import Role, give_role
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import Size, give_room, grown, grown_rect, grown_size, sized
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.review.stars import paint_stars
from veo_desktop.ui.review.words import flag_words

_CENTRED = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip)
_BAR_HEIGHT = 4
_RADIUS = 10


class JobCard(QWidget):
    """Shows one job at a time; the strip hands it another when it is scrolled away.

    Clicks beside the button go on to the strip. `offer_taken(job id, Offer)`.
    """

    offer_taken = Signal(object, object)

    def __init__(self, theme: Theme, pictures: JobPictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures = pictures
        self._job: Job | None = None
        self._turn: Turn | None = None
        self._words: Words | None = None
        self._current = False
        self._ringed = False
        self._hovered = False
        self._in_player = False
        self._form = FULL
        give_room(self, FULL.card.width(), FULL.card.height())
        give_role(self, Role.ListItem)
        self.setObjectName("job_card")
        self._button = QPushButton(self)
        self._button.setObjectName("job_card_button")
        self._button.setProperty("part", "card")
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.clicked.connect(self._take_offer)
        self._drag = FileDrag(self, self._clip_path)
        pictures.ready.connect(self._picture_ready)
        theme.changed.connect(self.update)
        theme.text_resized.connect(self._on_text_resized)

    @property
    def job(self) -> Job | None:
        return self._job

    def is_chosen(self) -> bool:
        """Whether it is the selected one of the strip."""
        return self._current

    def button_rect(self) -> QRect:
        """Where the button is, shown or not, in the card's coordinates."""
        return self._button.geometry()

    def set_form(self, form: CardForm) -> None:
        """Be as high as the strip has room for."""
        if form is not self._form:
            self._form = form
            give_room(self, form.card.width(), form.card.height())
            self._place_button()
            self.update()

    def show_job(self, job: Job, turn: Turn | None = None) -> bool:
        """Show `job`; repaints only when something that is shown has changed. True when the button is another."""
        if job == self._job and turn == self._turn:
            return False
        before, was = self._words, self._job
        self._job, self._turn, self._words = job, turn, words(job, turn)
        same_job = was is not None and was.id == job.id
        if same_job and before == self._words and was is not None and was.clip == job.clip:
            return False
        shows = self._words
        self.setAccessibleName(shows.title)
        self.setAccessibleDescription(spoken(job, turn))
        self.setToolTip(tool_tip(shows.title, shows.cause, shows.line, shows.foot))
        self.update()
        if same_job and before is not None and before.offer is self._words.offer:
            return False
        self._show_offer()
        return True

    def set_current(self, current: bool, ringed: bool) -> None:
        """Mark the selected card; `ringed` while the strip has the keyboard focus. Its button joins the tab order."""
        self._button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.NoFocus)
        if (current, ringed) != (self._current, self._ringed):
            self._current, self._ringed = current, ringed
            self.update()

    def set_in_player(self, in_player: bool) -> None:
        """Mark the card whose clip the player holds."""
        if in_player != self._in_player:
            self._in_player = in_player
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._words is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.fillPath(outline, self._theme.color("raised" if self._hovered else "panel"))
        painter.save()
        painter.setClipPath(outline)
        self._paint_picture(painter)
        painter.restore()
        self._paint_text(painter)
        self._paint_foot(painter)
        self._paint_outline(painter, outline)

    def enterEvent(self, _event: QEnterEvent) -> None:
        self._set_hovered(True)

    def leaveEvent(self, _event: QEvent) -> None:
        self._set_hovered(False)

    @Slot()
    def _on_text_resized(self) -> None:
        self._place_button()

    def _set_hovered(self, hovered: bool) -> None:
        self._hovered = hovered
        self.update()

    def _clip_path(self) -> str:
        """The file that a drag of the card carries out."""
        clip = self._job.clip if self._job is not None else None
        return clip.path if clip is not None and not clip.in_bin else ""

    @Slot()
    def _take_offer(self) -> None:
        if self._job is not None and self._words is not None and self._words.offer is not Offer.NONE:
            self.offer_taken.emit(self._job.id, self._words.offer)

    @Slot(str)
    def _picture_ready(self, path: str) -> None:
        if self._job is not None and self._job.clip is not None and self._job.clip.thumbnail == path:
            self.update()

    def _show_offer(self) -> None:
        assert self._words is not None
        what = self._words.offer
        self._button.setText(offer_words(what))
        self._button.setAccessibleName(tr("{verb}: {title}", verb=offer_words(what), title=self._words.title))
        self._button.setToolTip(offer_help(what))
        self._button.setVisible(what is not Offer.NONE)
        self._place_button()

    def _place_button(self) -> None:
        """At the end of the last line, as wide as its words."""
        area = grown_rect(self._form.button)
        area.setLeft(area.right() + 1 - max(area.width(), self._button.sizeHint().width()))
        self._button.setGeometry(self._mirrored(area))

    def _mirrored(self, area: QRect) -> QRect:
        """Where that is in a card that is written from the right."""
        return QStyle.visualRect(self.layoutDirection(), QRect(QPoint(0, 0), self.size()), area)

    def _paint_picture(self, painter: QPainter) -> None:
        assert self._words is not None and self._job is not None
        area = self._picture_rect()
        painter.fillRect(area, self._ground())
        if self._job.state is JobState.DONE:
            self._paint_thumbnail(painter, area)
        if self._words.cause:
            self._paint_cause(painter)
        elif self._words.picture:
            large = self._words.large
            size, weight = (Size.STAGE, QFont.Weight.DemiBold) if large else (Size.BODY, QFont.Weight.Medium)
            painter.setFont(self._font(size, weight))
            painter.setPen(self._theme.color("text" if large else "muted"))
            painter.drawText(self._beside_marks(area, painter.fontMetrics()), _CENTRED, self._words.picture)
        if self._job.clip is not None:
            self._paint_flag(painter, self._job.clip.flag)
        if self._job.sandbox:
            self._paint_mark(painter, tr("Sandbox"), grown(self._form.marks), at_end=True)
        if self._in_player:
            self._paint_mark(painter, tr("In the player"), grown(self._form.low_marks), at_end=False)

    def _beside_marks(self, area: QRect, metrics: QFontMetrics) -> QRect:
        """`area` without what the mark of the sandbox covers, where the words on the picture would meet it."""
        assert self._words is not None and self._job is not None
        mark = self._mark_rect(tr("Sandbox"), grown(self._form.marks), at_end=True).toAlignedRect()
        words = metrics.boundingRect(area, _CENTRED, self._words.picture)
        if not self._job.sandbox or not words.intersects(mark):
            return area
        if self.isRightToLeft():
            beside = area.adjusted(mark.right() + 1, 0, 0, 0)
        else:
            beside = area.adjusted(0, 0, mark.left() - area.right() - 1, 0)
        return beside if words.width() < beside.width() else area.adjusted(0, mark.bottom() + 1, 0, 0)

    def _paint_cause(self, painter: QPainter) -> None:
        """Why there is no clip: below the verdict, as many lines as fit."""
        assert self._words is not None
        verdict = self._font(Size.SMALL, QFont.Weight.Medium)
        self._draw_line(painter, grown_rect(self._form.verdict), self._words.picture, verdict, "bad")
        font = self._font(Size.TINY)
        form = self._form
        lines = wrapped(self._words.cause, font, grown(form.cause(0).width()), form.cause_lines)
        for row, line in enumerate(lines):
            self._draw_line(painter, grown_rect(form.cause(row)), line, font, "text")

    def _ground(self) -> QColor:
        """The empty picture: tinted by what is going on."""
        assert self._words is not None
        tint = "bad" if self._words.tone is Tone.BAD else "accent" if self._words.busy else "muted"
        return _mix(self._theme.color("input"), self._theme.color(tint), 0.12 if tint != "muted" else 0.04)

    def _paint_thumbnail(self, painter: QPainter, area: QRect) -> None:
        assert self._job is not None
        path = self._job.clip.thumbnail if self._job.clip is not None else ""
        picture = self._pictures.picture(path) if path else None
        if picture is not None and not picture.isNull():
            painter.drawPixmap(area, picture)
        elif not path or picture is not None:
            icon = QRect(0, 0, 24, 24)
            icon.moveCenter(area.center())
            self._theme.icon("play", "muted").paint(painter, icon)

    def _paint_flag(self, painter: QPainter, flag: Flag) -> None:
        """A mark in words; a rejected clip is dimmed besides."""
        if flag is Flag.REJECT:
            veil = self._theme.color("panel")
            veil.setAlphaF(0.7)
            painter.fillRect(self._picture_rect(), veil)
        if flag is not Flag.NONE:
            icon = ("check", "good") if flag is Flag.PICK else ("reject", "bad")
            self._paint_mark(painter, flag_words(flag), grown(self._form.marks), at_end=False, icon=icon)

    def _paint_mark(
        self, painter: QPainter, mark: str, top: int, *, at_end: bool, icon: tuple[str, str] | None = None
    ) -> None:
        """`icon`: its name and colour, before the words."""
        side = grown(12)
        room = side + 2 if icon is not None else 0
        pill = self._mark_rect(mark, top, at_end=at_end, room=room)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("ground"))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(self._theme.color("text"))
        painter.setFont(self._font(Size.MARK, QFont.Weight.Medium))
        if icon is not None:
            left = pill.right() - 5 - side if self.isRightToLeft() else pill.left() + 5
            self._theme.icon(*icon).paint(painter, QRect(round(left), top + 2, side, side))
        words = pill.adjusted(0, 0, -room, 0) if self.isRightToLeft() else pill.adjusted(room, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, mark)

    def _mark_rect(self, mark: str, top: int, *, at_end: bool, room: int = 0) -> QRectF:
        """Where a mark on the picture is; `room`: for its icon."""
        width = QFontMetrics(self._font(Size.MARK, QFont.Weight.Medium)).horizontalAdvance(mark) + 12 + room
        return QRectF(self._mirrored(QRect(self.width() - 8 - width if at_end else 8, top, width, grown(12) + 4)))

    def _paint_text(self, painter: QPainter) -> None:
        assert self._words is not None
        rejected = self._job is not None and self._job.clip is not None and self._job.clip.flag is Flag.REJECT
        role = "muted" if rejected else "text"
        title = self._font(Size.SMALL, QFont.Weight.Medium)
        self._draw_line(painter, grown_rect(self._form.title), self._words.title, title, role)
        role = Tone.PLAIN.value if self._words.cause else self._words.tone.value
        self._draw_line(painter, grown_rect(self._form.line), self._words.line, self._font(Size.TINY), role)

    def _paint_foot(self, painter: QPainter) -> None:
        assert self._words is not None
        if self._words.foot or not self._words.busy:
            self._draw_line(painter, self._foot(), self._words.foot, self._font(Size.TINY), "muted")
            clip = self._job.clip if self._job is not None else None
            if clip is not None and clip.rating:
                paint_stars(painter, self._theme, self._mirrored(grown_rect(self._form.stars)), clip.rating)
            return
        foot = self._foot()
        track = QRectF(self._mirrored(QRect(foot.left(), foot.center().y() - 1, foot.width() - 8, _BAR_HEIGHT)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("line"))
        painter.drawRoundedRect(track, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)
        if self._words.bar:
            done = max(_BAR_HEIGHT, track.width() * self._words.bar)
            track.setLeft(track.right() - done) if self.isRightToLeft() else track.setWidth(done)
            painter.setBrush(self._theme.color("accent"))
            painter.drawRoundedRect(track, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)

    def _paint_outline(self, painter: QPainter, outline: QPainterPath) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("accent" if self._current else "line"), 1.0))
        painter.drawPath(outline)
        if self._ringed and self._current:  # light and dark: one of both is seen on any picture
            inside = QRectF(self.rect())
            for role, width, inset in (("ground", 4.0, 2.0), ("text", 2.0, 1.0)):
                painter.setPen(QPen(self._theme.color(role), width))
                painter.drawRoundedRect(inside.adjusted(inset, inset, -inset, -inset), _RADIUS - inset, _RADIUS - inset)

    def _foot(self) -> QRect:
        """What the button leaves of the last line."""
        foot = grown_rect(self._form.foot)
        button = self._mirrored(self._button.geometry())
        if not self._button.isHidden() and button.left() <= foot.right():
            foot.setRight(button.left() - 4)
        return foot

    def _draw_line(self, painter: QPainter, area: QRect, line: str, font: QFont, role: str) -> None:
        elided = QFontMetrics(font).elidedText(" ".join(line.split()), Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._mirrored(area), leading, isolated(elided))

    def _font(self, size: Size, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        return sized(fixed_width(self.font()), size, weight)

    def _picture_rect(self) -> QRect:
        return QRect(QPoint(), grown_size(self._form.picture))


def _mix(ground: QColor, tint: QColor, share: float) -> QColor:
    """`share` of `tint` over `ground`."""
    keep = 1 - share
    return QColor.fromRgbF(
        keep * ground.redF() + share * tint.redF(),
        keep * ground.greenF() + share * tint.greenF(),
        keep * ground.blueF() + share * tint.blueF(),
    )
