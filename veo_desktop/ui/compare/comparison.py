"""Keeps two to four clips in step: one leads, with the player's transport, the others follow. UI thread only."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from veo_desktop.core.text import Text
from veo_desktop.media.facts import ClipInfo
from veo_desktop.media.picture import Picture
from veo_desktop.ui.compare.lane import MOST, Compared, Lane
from veo_desktop.ui.player.player import Player
from veo_desktop.workers.companion import Companion
from veo_desktop.workers.orders import Order

_WITHIN = 0.001  # seconds: a frame's own time, told as a float, may lie before it by a hair
PATIENCE = 100  # milliseconds that a picture waits for those that belong to it


class Comparison(QObject):
    """`lanes` in the order A, B, C, D. `changed`: other pictures, or other words on them; `opened`: sizes are known.

    `ended`: the player shows something else now. Call `shut_down` before it goes.
    """

    changed = Signal()
    opened = Signal()
    ended = Signal()

    def __init__(self, player: Player, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player, self._transport = player, player.transport
        self._companions: list[Companion] = []
        self.lanes: list[Lane] = []
        self._lead: Lane | None = None
        self._clip = -1  # the transport's number of the leading clip
        self._moment = 0.0  # where the comparison begins
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._show)
        self._transport.ordered.connect(self._on_ordered)
        self._transport.opened.connect(self._on_lead_opened)
        self._transport.failed.connect(self._on_lead_failed)
        self._transport.shown.connect(self._on_lead_shown)

    @property
    def lead(self) -> Lane | None:
        """The clip that sound and timecode are of: the longest."""
        return self._lead

    def begin(self, clips: tuple[Compared, ...]) -> None:
        """Open two to four clips, at the moment where the player stands in one of them, else at their first frames."""
        self.end()
        chosen = clips[:MOST]
        self._moment = self._moment_in(chosen)
        leading = max(range(len(chosen)), key=lambda place: (chosen[place].duration, -place))
        while len(self._companions) < len(chosen) - 1:
            self._companions.append(Companion(self._transport.clock, self))
        spare = iter(self._companions)
        self.lanes = [Lane(clip, None if place == leading else next(spare), self) for place, clip in enumerate(chosen)]
        self._lead = self.lanes[leading]
        self._player.open(self._lead.clip.path, play=False, share=len(chosen))
        self._clip = self._transport.order.clip
        for lane in self.lanes:
            lane.opened.connect(self._on_opened)
            lane.failed.connect(self._show)
            lane.arrived.connect(self._on_arrived)
            if lane.companion is not None:
                lane.companion.open(lane.clip.path, self._player.memory_limit // len(chosen))

    def _moment_in(self, clips: tuple[Compared, ...]) -> float:
        """Seconds into the clip that is in the player, where it is one of these; who compares two keeps the place."""
        info = self._transport.info
        if info is None or self._player.path not in {clip.path for clip in clips}:
            return 0.0
        return info.table.time(self._player.meant_frame)

    def end(self) -> None:
        """Let go of all clips but the leading one, which stays in the player."""
        if self._lead is None:
            return
        lanes, self.lanes, self._lead, self._clip = self.lanes, [], None, -1
        self._patience.stop()
        for lane in lanes:
            lane.leave()
            lane.deleteLater()
        self.ended.emit()

    def shut_down(self, seconds: float) -> bool:
        """End all decoders, for good; False when one still runs after `seconds`."""
        by = time.monotonic() + seconds
        self.end()
        ended = [each.finish(max(0.0, by - time.monotonic())) for each in self._companions]
        return all(ended)

    def swap(self, place: int) -> None:
        """A and the clip at `place` change places."""
        self.lanes[0], self.lanes[place] = self.lanes[place], self.lanes[0]
        self.changed.emit()

    def offset(self, place: int) -> int:
        """Frames that the clip at `place` is ahead of A."""
        return self.lanes[place].shift - self.lanes[0].shift

    def set_offset(self, place: int, frames: int) -> None:
        """Let the clip at `place` be so many frames ahead of A; all go to where they belong then."""
        if frames == self.offset(place) or self._lead is None:
            return
        self.lanes[place].shift = self.lanes[0].shift + frames
        for lane in self.lanes:
            if lane.companion is not None:
                lane.companion.set_offset(lane.shift - self._lead.shift)
        self._begin_anew()

    def set_boxes(self, boxes: list[tuple[int, int]]) -> None:
        """Room for each clip's picture in device pixels."""
        for lane, box in zip(self.lanes, boxes, strict=True):
            (self._transport if lane.companion is None else lane.companion).set_box(box)

    @property
    def settled(self) -> bool:
        """Whether everything is decoded that fits into memory."""
        return self._player.settled and all(lane.companion is None or lane.companion.settled for lane in self.lanes)

    @property
    def dropped(self) -> int:
        """Pictures of the clips that follow which came too late to be shown, since the program began."""
        return sum(each.dropped for each in self._companions)

    @property
    def in_step(self) -> bool:
        """Whether all clips show the frames that belong together."""
        leading = self._lead.picture if self._lead is not None else None
        return leading is not None and all(self._matches(lane, leading) for lane in self.lanes)

    def _matches(self, lane: Lane, leading: Picture) -> bool:
        if lane.failure is not None or lane.companion is None:
            return True
        return lane.picture is not None and lane.picture.index == lane.companion.expected(leading.index)

    def _begin_anew(self) -> None:
        """Whatever play was about, it goes on from this frame as a new one, with all clips."""
        if self._transport.info is not None:
            self._transport.seek(self._transport.order.index)

    @Slot(object)
    def _on_ordered(self, order: Order) -> None:
        if self._clip < 0:
            return
        if order.clip != self._clip:
            self.end()
            return
        info = self._transport.info
        if info is not None:
            for lane in self.lanes:
                if lane.companion is not None:
                    lane.companion.follow(order, info.table)

    @Slot(object)
    def _on_lead_opened(self, info: ClipInfo) -> None:
        if self._lead is not None and self._clip >= 0:
            self._lead.lead(info)
            if self._moment:
                self._transport.seek(info.table.at(self._moment + _WITHIN))

    @Slot(object)
    def _on_lead_failed(self, _reason: Text) -> None:
        """The player says why."""
        self.end()

    @Slot()
    def _on_opened(self) -> None:
        if self._transport.info is not None:
            self._begin_anew()
        self.opened.emit()

    @Slot(object)
    def _on_lead_shown(self, picture: Picture) -> None:
        if self._lead is None or self._clip < 0:
            return
        self._lead.bring(picture)
        for lane in self.lanes if self._transport.playing else []:
            if lane.companion is not None and (found := lane.companion.take(picture.seek, picture.due)) is not None:
                lane.bring(found)
        self._show_together()

    @Slot(object, object)
    def _on_arrived(self, lane: Lane, picture: Picture) -> None:
        if not (self._transport.playing and lane.is_past(picture)):
            lane.bring(picture)
            self._show_together()

    def _show_together(self) -> None:
        """Show what belongs together at once; what comes too late for that is not waited for."""
        order = self._transport.order
        if all(self._is_there(lane, order) for lane in self.lanes):
            self._show()
        elif not self._patience.isActive():
            self._patience.start()

    def _is_there(self, lane: Lane, order: Order) -> bool:
        if lane.failure is not None or lane.info is None:
            return True
        if order.playing:  # then the moment tells which frame it is
            return lane.is_of(order.seek)
        expected = order.index if lane.companion is None else lane.companion.expected(order.index)
        return lane.is_at(order.seek, expected)

    @Slot()
    def _show(self) -> None:
        self._patience.stop()
        if self._lead is None:
            return
        for lane in self.lanes:
            lane.show()
        leading = self._lead.picture
        for lane in self.lanes:
            if lane.companion is not None and leading is not None:
                lane.held = lane.companion.held(leading.index)
        self.changed.emit()
