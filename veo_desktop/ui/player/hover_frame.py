"""A small look at the frame that the pointer is over on the seek bar. UI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from veo_desktop.core.timecode import timecode
from veo_desktop.ui.parts.figures import fixed_width
from veo_desktop.ui.parts.text_size import grown
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.controls import Controls
from veo_desktop.ui.player.picture_image import picture_image
from veo_desktop.ui.player.transport import Transport
from veo_desktop.workers.decoder import Decoder

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.media.picture import Picture

EDGE = 168  # pixels of the picture's longer side
PADDING, LINE, GAP = 6, 20, 4
RADIUS = 8.0
PATIENCE = 120  # milliseconds that the frame before it stays, until the words go ahead of the picture


class HoverFrame(QWidget):
    """Lies over the stage, above the controls. Picture and words are always of one frame; the playhead stays."""

    def __init__(
        self, theme: Theme, controls: Controls, transport: Transport, decoder: Decoder, stage: QWidget
    ) -> None:
        super().__init__(stage)
        self._stage = stage
        self.setObjectName("hover_frame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFont(fixed_width(self.font()))
        self._theme, self._controls, self._transport, self._decoder = theme, controls, transport, decoder
        self._image = QImage()
        self._picture: Picture | None = None  # whose memory the image looks into
        self._wanted, self._shown = -1, -1  # frames
        self._first_ticket = 0  # answers to earlier ones are of another clip, or of a hover that is over
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(PATIENCE)
        self._late.timeout.connect(self._on_late)
        self.hide()
        bar = controls.seek_bar
        bar.hovered.connect(self._on_hovered)
        bar.hover_left.connect(self.leave)
        bar.installEventFilter(self)
        transport.opened.connect(self.leave)
        decoder.peeked.connect(self._on_peeked)

    @property
    def frame(self) -> int:
        """The number of the frame that is shown, from 0; -1 for none."""
        return -1 if self.isHidden() else self._shown

    @property
    def image(self) -> QImage:
        """Its picture; null while it is not there yet."""
        return self._image

    @Slot()
    def leave(self) -> None:
        """Nothing is looked at any more."""
        self._late.stop()
        self._wanted, self._shown = -1, -1
        self._image, self._picture = QImage(), None
        self.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Hide, QEvent.Type.EnabledChange):
            self.leave()
        return False

    @Slot(int, float)
    def _on_hovered(self, frame: int, x: float) -> None:
        if self._transport.info is None:
            return
        self._place(x)
        if frame == self._wanted:
            return
        begins, self._wanted = self._wanted < 0, frame
        ratio = self.devicePixelRatioF()
        ticket = self._decoder.peek(frame, (round(EDGE * ratio), round(EDGE * ratio)))
        if begins:
            self._first_ticket = ticket
        self._late.start()

    @Slot(int, object)
    def _on_peeked(self, ticket: int, picture: Picture) -> None:
        if self._wanted < 0 or ticket < self._first_ticket:
            return
        self._picture, self._image = picture, picture_image(picture)
        self._appear(picture.index)
        if self._shown == self._wanted:
            self._late.stop()

    @Slot()
    def _on_late(self) -> None:
        """The frame is not decoded yet: its time at least."""
        self._image, self._picture = QImage(), None
        self._appear(self._wanted)

    def _appear(self, frame: int) -> None:
        self._shown = frame
        self.show()
        self.raise_()
        self.update()

    def _place(self, x: float) -> None:
        stage, size = self._stage, self._picture_size()
        width, height = max(size.width(), grown(96)) + 2 * PADDING, size.height() + grown(LINE) + 2 * PADDING
        at = QPoint(self._controls.seek_bar.mapTo(stage, QPoint(round(x), 0)).x(), self._controls.y())
        left = min(max(GAP, at.x() - width // 2), stage.width() - width - GAP)
        self.setGeometry(left, max(GAP, at.y() - height - GAP), width, height)

    def _picture_size(self) -> QSize:
        info = self._transport.info
        assert info is not None
        return QSize(info.width, info.height).scaled(EDGE, EDGE, Qt.AspectRatioMode.KeepAspectRatio)

    def paintEvent(self, _event: QPaintEvent) -> None:
        info = self._transport.info
        if info is None or self._shown < 0:
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        card = QPainterPath()
        card.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.fillPath(card, self._theme.color("raised"))
        painter.setPen(QPen(self._theme.color("line_strong"), 1))
        painter.drawPath(card)
        size = self._picture_size()
        place = QRectF((self.width() - size.width()) / 2, PADDING, size.width(), size.height())
        painter.fillRect(place, Qt.GlobalColor.black)
        painter.drawImage(place, self._image)
        painter.setPen(self._theme.color("text"))
        words = self.rect().adjusted(0, self.height() - grown(LINE) - PADDING // 2, 0, -PADDING // 2)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, timecode(self._shown, info.rate))
