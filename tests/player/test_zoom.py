"""The zoomed picture shows the right pixels, from the right frame, where the hand leads it."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.player.numbered import BITS, DARK, LIGHT, numbered_clip
from veo_desktop.ui.player.player import Player
from veo_desktop.ui.player.surface import Surface
from veo_desktop.ui.player.zoom import LARGEST, Zoom
from veo_desktop.ui.player.zoom_badge import ZoomBadge

WIDTH = 320  # of the clip
COLUMN = WIDTH // BITS
NUMBER = 0b10100101
HALF = (DARK + LIGHT) // 2


@pytest.fixture
def surface(player: Player) -> Surface:
    surface = player.findChild(Surface)
    assert surface is not None
    return surface


@pytest.fixture(scope="module")
def long_clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("zoom")
    return numbered_clip(folder / "long.mp4", frames=NUMBER + 1, sound=False, codec={"crf": "8"})


@pytest.fixture
def standing(qtbot: QtBot, player: Player, long_clip: Path) -> Player:
    """At frame NUMBER, whose columns are light, dark, light, dark, dark, light, dark, light."""
    _open(qtbot, player, long_clip)
    player.seek(NUMBER)
    qtbot.waitUntil(lambda: player.current_frame == NUMBER)
    return player


def _open(qtbot: QtBot, player: Player, clip: Path) -> None:
    player.open(str(clip), play=False)
    qtbot.waitUntil(lambda: player.current_frame == 0 and player.settled)


def _shown(qtbot: QtBot, player: Player, surface: Surface) -> QImage:
    """What is painted once everything has come about; without the words that lie over it."""
    qtbot.waitUntil(lambda: player.settled)
    QApplication.processEvents()  # what the decoder has said meanwhile
    for badge in surface.findChildren(ZoomBadge):
        badge.hide()
    return surface.grab().toImage()


def _assert_columns(image: QImage, left: int, scale: float, margin: int) -> None:
    """Every pixel of the middle row is that of frame NUMBER whose left edge is at `left`; edges apart, by `margin`."""
    checked = 0
    for x in range(image.width()):
        place = (x + 0.5 - left) / scale
        if not 0 <= place < WIDTH or min(place % COLUMN, COLUMN - place % COLUMN) * scale < margin:
            continue
        light = NUMBER >> int(place // COLUMN) & 1
        assert (image.pixelColor(x, image.height() // 2).lightness() > HALF) == bool(light), (x, place)
        checked += 1
    assert checked > image.width() // 4


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0, 3.0, 4.0, 8.0])
@pytest.mark.parametrize("place", [0.0, 0.3, 1.0])
def test_every_pixel_is_where_it_belongs(
    qtbot: QtBot, standing: Player, surface: Surface, scale: float, place: float
) -> None:
    surface.set_zoom(Zoom(scale, (place, 0.5)))
    image = _shown(qtbot, standing, surface)
    left = surface.zoom.rect(surface.clip_size, surface.room).left()
    _assert_columns(image, left, scale, margin=0 if scale >= 2 else 3)
    if place == 0.0 and scale > 2:
        assert left == 0
    if place == 1.0 and scale > 2:
        assert left + WIDTH * scale == image.width()


def test_from_two_hundred_percent_edges_are_hard(qtbot: QtBot, standing: Player, surface: Surface) -> None:
    surface.set_zoom(Zoom(8.0, (0.5, 0.5)))
    image = _shown(qtbot, standing, surface)
    row = [image.pixel(x, image.height() // 2) for x in range(image.width())]
    left = surface.zoom.rect(surface.clip_size, surface.room).left()
    assert all(before == now for x, (before, now) in enumerate(pairwise(row)) if (x + 1 - left) % 8)


def test_zoomed_frames_are_rendered_once_in_the_clips_own_size(
    qtbot: QtBot, standing: Player, surface: Surface
) -> None:
    surface.set_zoom(Zoom(4.0, (0.5, 0.5)))
    qtbot.waitUntil(lambda: surface.box == (WIDTH, 180))
    _shown(qtbot, standing, surface)
    before = standing.frames_painted
    surface.set_zoom(surface.zoom.moved(-50, 10, surface.clip_size, surface.room))
    _shown(qtbot, standing, surface)
    assert standing.frames_painted == before  # the same frame, painted elsewhere


def test_it_steps_exactly_while_zoomed(qtbot: QtBot, standing: Player, surface: Surface) -> None:
    surface.set_zoom(Zoom(2.0, (0.0, 0.5)))
    for number in (NUMBER - 1, NUMBER - 2, 3):
        standing.seek(number)
        qtbot.waitUntil(lambda number=number: standing.current_frame == number)
        image = _shown(qtbot, standing, surface)
        for bit in range(image.width() // (2 * COLUMN)):
            light = image.pixelColor(int((bit + 0.5) * 2 * COLUMN), image.height() // 2).lightness() > HALF
            assert light == bool(number >> bit & 1)


def test_the_wheel_keeps_what_is_under_the_pointer(qtbot: QtBot, standing: Player, surface: Surface) -> None:
    spot = QPointF(surface.width() * 0.3, surface.height() * 0.5)

    def under() -> float:
        rect = surface.picture_rect()
        return (spot.x() - rect.left()) / rect.width()

    before = under()
    for _ in range(20):
        _turn(surface, spot, 120)
    assert surface.zoom.scale == LARGEST
    assert under() == pytest.approx(before, abs=0.002)
    for _ in range(30):
        _turn(surface, spot, -120)
    assert surface.zoom == Zoom(1.0, (0.5, 0.5))  # the clip is smaller than its room: it goes down to its own size
    _turn(surface, spot, 60)
    assert surface.zoom.scale == 1.0
    _turn(surface, spot, 60)  # two halves of a notch
    assert surface.zoom.scale == 1.5


def test_the_keys_zoom_and_fit(qtbot: QtBot, standing: Player, surface: Surface) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(standing, Qt.Key.Key_Z)
    assert surface.zoom.scale == 1.0
    qtbot.keyClick(standing, Qt.Key.Key_Plus, control)
    assert surface.zoom.scale == 1.5
    badge = surface.findChild(ZoomBadge)
    assert badge is not None
    assert (badge.isVisible(), badge.words) == (True, "150 %")
    qtbot.keyClick(standing, Qt.Key.Key_Minus, control)
    assert surface.zoom.scale == 1.0
    qtbot.keyClick(standing, Qt.Key.Key_0, control)
    assert surface.zoom.fits
    assert badge.words == "Fit · 200 %"


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton])
def test_a_drag_pushes_the_picture_and_is_no_click(
    qtbot: QtBot, standing: Player, surface: Surface, button: Qt.MouseButton
) -> None:
    surface.set_zoom(Zoom(8.0, (0.5, 0.5)))
    before = surface.picture_rect()
    far = QApplication.startDragDistance() + 30
    qtbot.mousePress(surface, button, pos=QPoint(200, 100))
    qtbot.mouseMove(surface, QPoint(200 - far, 110))
    qtbot.mouseRelease(surface, button, pos=QPoint(200 - far, 110))
    assert surface.picture_rect() == before.translated(-far, 10)
    assert not standing.playing
    if button is Qt.MouseButton.LeftButton:
        qtbot.mouseClick(surface, button, pos=QPoint(100, 100))
        assert standing.playing


def test_the_play_key_held_down_is_for_pushing(qtbot: QtBot, standing: Player, surface: Surface) -> None:
    surface.setFocus()
    far = QApplication.startDragDistance() + 30
    for scale, pushes in ((0.0, True), (8.0, True), (8.0, False)):  # where it fits, there is nothing to push
        standing.pause()
        surface.set_zoom(Zoom(scale, (0.5, 0.5)) if scale else Zoom())
        before = surface.picture_rect()
        qtbot.keyPress(surface, Qt.Key.Key_Space)
        assert standing.playing == (not scale)
        if scale and pushes:
            qtbot.mousePress(surface, Qt.MouseButton.LeftButton, pos=QPoint(200, 100))
            qtbot.mouseMove(surface, QPoint(200 - far, 100))
            qtbot.mouseRelease(surface, Qt.MouseButton.LeftButton, pos=QPoint(200 - far, 100))
            assert surface.picture_rect() == before.translated(-far, 0)
        qtbot.keyRelease(surface, Qt.Key.Key_Space)
        assert standing.playing == (not (scale and pushes))


def test_the_next_clip_of_that_size_is_zoomed_too_another_fits(
    qtbot: QtBot, standing: Player, surface: Surface, clip: Path, tmp_path: Path
) -> None:
    surface.set_zoom(Zoom(3.0, (0.2, 0.4)))
    _open(qtbot, standing, clip)
    assert surface.zoom == Zoom(3.0, (0.2, 0.4))
    _open(qtbot, standing, numbered_clip(tmp_path / "tall.mp4", frames=4, size=(180, 320), sound=False))
    assert surface.zoom.fits


def test_a_turned_clip_is_zoomed_upright(qtbot: QtBot, player: Player, surface: Surface, tmp_path: Path) -> None:
    turned = numbered_clip(tmp_path / "turned.mp4", frames=2, sound=False, rotation=-90)
    _open(qtbot, player, turned)
    player.seek(1)
    qtbot.waitUntil(lambda: player.current_frame == 1)
    whole = surface.picture_rect().toRect()
    at_fit = _shown(qtbot, player, surface).copy(whole)
    scale = whole.height() / WIDTH
    surface.set_zoom(Zoom(4.0, (0.5, 0.0)))
    zoomed = _shown(qtbot, player, surface)
    middle = zoomed.width() // 2
    for y in range(0, zoomed.height(), 7):
        place = y / 4.0 * scale  # the same place where it fits
        near_edge = min(place % (COLUMN * scale), COLUMN * scale - place % (COLUMN * scale)) < 2
        if place < at_fit.height() and not near_edge:
            there = at_fit.pixelColor(at_fit.width() // 2, int(place)).lightness() > HALF
            assert (zoomed.pixelColor(middle, y).lightness() > HALF) == there


def _turn(surface: Surface, at: QPointF, angle: int) -> None:
    event = QWheelEvent(
        at,
        QPointF(surface.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(surface, event)


def test_a_pinch_zooms_at_its_place(qtbot: QtBot, standing: Player, surface: Surface) -> None:
    spot = QPointF(surface.width() * 0.4, surface.height() * 0.5)
    surface.set_zoom(Zoom(2.5, (0.5, 0.5)))
    before = surface.picture_rect()
    for _ in range(2):
        pinch = QNativeGestureEvent(
            Qt.NativeGestureType.ZoomNativeGesture,
            QPointingDevice.primaryPointingDevice(),
            2,
            spot,
            spot,
            QPointF(surface.mapToGlobal(spot.toPoint())),
            0.2,
            QPointF(),
        )
        QApplication.sendEvent(surface, pinch)
    assert surface.zoom.scale == pytest.approx(2.5 * 1.2 * 1.2)
    after = surface.picture_rect()
    there = (spot.x() - before.left()) / before.width()
    assert (spot.x() - after.left()) / after.width() == pytest.approx(there, abs=0.002)
