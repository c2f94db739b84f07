"""Compared pictures are zoomed and pushed together: the same part of each is in sight, pixel for pixel."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRect, Qt

from tests.compare.conftest import Room
from veo_desktop.ui.compare.look import Look, Mode
from veo_desktop.ui.player.zoom import Zoom

LEFT = Qt.MouseButton.LeftButton
NEAR = 3  # of 255
PIXELS = [(x, y) for x in range(120, 200, 7) for y in range(60, 120, 9)]  # of the clip, round its middle


def _seen(room: Room, place: int, scale: float) -> list[int]:
    """How bright each of PIXELS is on the screen, -1 where it is out of sight or under words."""
    image, part = room.image(), room.part(place)
    tile = room.view.look.rooms([part.size().toTuple()] * 2, image.size())[place]
    found = []
    for x, y in PIXELS:
        at = QPoint(part.left() + int((x + 0.5) * scale), part.top() + int((y + 0.5) * scale))
        found.append(image.pixelColor(at).red() if tile.contains(at) else -1)
    return found


def test_keys_zoom_all_pictures_and_a_drag_pushes_them(room: Room, numbered: Callable[..., Path]) -> None:
    room.compare(numbered("one"), numbered("other", frames=24))
    surface, keys = room.view.surface, room.player.view_commands
    keys.zoom_actual.trigger()
    room.settle()
    assert surface.zoom == Zoom(1.0)
    assert [room.part(place).size().toTuple() for place in (0, 1)] == [(320, 180)] * 2
    actual = [_seen(room, place, 1.0) for place in (0, 1)]
    room.view.hand.to(3.5)
    keys.zoom_in.trigger()
    room.settle()
    assert surface.zoom.scale == 4.0
    for place in (0, 1):
        pairs = [(a, b) for a, b in zip(actual[place], _seen(room, place, 4.0), strict=True) if -1 not in (a, b)]
        assert len(pairs) > len(PIXELS) // 2 and all(abs(a - b) <= NEAR for a, b in pairs)
    before, inside = [room.part(place) for place in (0, 1)], surface.rect().center() - QPoint(60, 60)
    room.qtbot.mousePress(surface, LEFT, pos=inside)
    room.qtbot.mouseMove(surface, inside - QPoint(30, 0))
    room.qtbot.mouseRelease(surface, LEFT, pos=inside - QPoint(30, 0))
    assert [each.left() - room.part(place).left() for place, each in enumerate(before)] == [30, 30]
    assert not room.player.playing  # it was no click
    keys.zoom_fit.trigger()
    room.settle()
    assert surface.zoom.fits and not room.part(0).intersects(room.part(1))


def test_line_and_difference_keep_to_what_is_in_sight(room: Room, dim: Path, bright: Path) -> None:
    room.compare(dim, bright)
    surface = room.view.surface
    room.view.set_look(Look(Mode.WIPE))
    room.view.hand.to(8.0)
    room.settle()
    middle, zoom = surface.rect().center(), surface.zoom
    room.qtbot.mousePress(surface, LEFT, pos=middle)  # on the line, not on the picture
    room.qtbot.mouseMove(surface, middle + QPoint(40, 0))
    room.qtbot.mouseRelease(surface, LEFT, pos=middle + QPoint(40, 0))
    assert room.view.look.line > 0.5 and surface.zoom == zoom
    row, image = surface.height() * 9 // 10, room.image()
    edge = round(room.view.look.line * surface.width())
    left, right = (image.pixelColor(edge + by, row).red() for by in (-4, 4))
    assert right > left
    room.view.set_look(Look(Mode.DIFFERENCE, gain=1))
    room.settle()
    assert abs(room.image().pixelColor(edge, row).red() - (right - left)) <= NEAR
    assert QRect(QPoint(0, 0), surface.size()).contains(surface.zoom_point(QPointF(middle)).toPoint())
