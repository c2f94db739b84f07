"""Notes over the player's picture and seek bar: where they are painted, and what the mouse does with them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.helpers.patience import PATIENCE
from tests.player.numbered import numbered_clip
from veo_desktop.core.clip_notes import ClipNote, NoteRect
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.full_screen import FullScreen
from veo_desktop.ui.player.player import Player
from veo_desktop.ui.player.seek_bar import HEIGHT, KNOB, SeekBar
from veo_desktop.ui.player.surface import Surface
from veo_desktop.ui.player.zoom import Zoom
from veo_desktop.ui.review.note_boxes import NoteBoxes
from veo_desktop.ui.review.note_marks import NoteMarks
from veo_desktop.ui.review.notes_model import NotesModel

FRAMES = 200
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
HERE = ClipNote("1", "c", 50, 50, "the hand <drifts>")
LONG = ClipNote("2", "c", 100, 150, "too dark")
BOXED = ClipNote("3", "c", 0, 10, "", NoteRect(0.25, 0.25, 0.5, 0.5))
DRAFT = ClipNote("4", "c", 0, 0, "")


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return numbered_clip(tmp_path_factory.mktemp("noted") / "clip.mp4", frames=FRAMES, sound=False)


@pytest.fixture
def model() -> NotesModel:
    return NotesModel()


@pytest.fixture
def player(qtbot: QtBot, theme: Theme, model: NotesModel) -> Iterator[Player]:
    player = Player(theme)
    qtbot.addWidget(player, before_close_func=lambda widget: widget.shut_down(PATIENCE))
    player.add_layers(NoteMarks(theme, model), NoteBoxes(theme, model))
    model.changed.connect(player.refresh_layers)
    player.resize(900, 600)
    player.show()
    player.activateWindow()
    qtbot.waitUntil(player.isActiveWindow)
    yield player
    assert player.shut_down(PATIENCE)


@pytest.fixture
def opened(qtbot: QtBot, player: Player, clip: Path) -> Player:
    return _open(qtbot, player, clip)


@pytest.fixture
def bar(opened: Player, model: NotesModel) -> SeekBar:
    model.show_notes((HERE, LONG))
    bar = opened.findChild(SeekBar)
    assert bar is not None
    return bar


def _open(qtbot: QtBot, player: Player, clip: Path) -> Player:
    player.open(str(clip), play=False)
    qtbot.waitUntil(lambda: player.current_frame == 0 and player.settled)
    return player


def _surface(player: Player) -> Surface:
    surface = player.findChild(Surface) or next(
        found for top in QApplication.topLevelWidgets() if (found := top.findChild(Surface)) is not None
    )
    assert surface is not None
    return surface


def _at(bar: SeekBar, frame: int, aside: int = 0) -> QPoint:
    return QPoint(round(KNOB / 2 + frame / (FRAMES - 1) * (bar.width() - KNOB)) + aside, HEIGHT // 2)


def _ask(widget: SeekBar | Surface, at: QPoint) -> None:
    """Let the pointer rest there."""
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at)))


def _tip(widget: SeekBar | Surface, at: QPoint) -> str:
    _ask(widget, at)
    assert QToolTip.isVisible()
    return QToolTip.text()


def _tells_nothing(qtbot: QtBot, widget: SeekBar | Surface, at: QPoint) -> None:
    _ask(widget, at)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())  # what was told before goes after a moment


def _drag(surface: Surface, *points: QPointF) -> None:
    """Press at the first, move over the others, let go at the last."""
    kinds = [QEvent.Type.MouseButtonPress, *[QEvent.Type.MouseMove] * (len(points) - 1), QEvent.Type.MouseButtonRelease]
    for kind, point in zip(kinds, (*points, points[-1]), strict=True):
        button = NONE if kind is QEvent.Type.MouseMove else LEFT
        held = NONE if kind is QEvent.Type.MouseButtonRelease else LEFT
        there = surface.mapToGlobal(point)
        QApplication.sendEvent(surface, QMouseEvent(kind, point, there, button, held, Qt.KeyboardModifier.NoModifier))


def _edges(surface: Surface, theme: Theme, role: str = "warn") -> QRectF:
    """The rectangle that is painted in a colour of notes over the picture."""
    image: QImage = surface.grab().toImage()
    ratio, colour = image.devicePixelRatio(), theme.color(role)
    found = [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) == colour]
    if not found:
        return QRectF()
    (left, right), (top, bottom) = ((min(each), max(each)) for each in zip(*found, strict=True))
    return QRectF(left / ratio, top / ratio, (right - left + 1) / ratio, (bottom - top + 1) / ratio)


def _is_near(found: QRectF, expected: QRectF) -> bool:
    one, other = found.getCoords(), expected.getCoords()
    assert one is not None and other is not None
    return all(abs(a - b) <= 2 for a, b in zip(one, other, strict=True))


def _inner(picture: QRectF) -> QRectF:
    """Where the rectangle of BOXED is: the middle half of the picture."""
    width, height = picture.width(), picture.height()
    return QRectF(picture.x() + width / 4, picture.y() + height / 4, width / 2, height / 2)


@pytest.mark.parametrize("aside", [-4, 0, 4])
def test_a_click_on_a_mark_goes_to_its_very_frame(qtbot: QtBot, opened: Player, bar: SeekBar, aside: int) -> None:
    for note in (HERE, LONG):
        at = _at(bar, note.first, aside)
        qtbot.mousePress(bar, LEFT, pos=at)
        qtbot.mouseMove(bar, at + QPoint(2, 0))  # no hand is that still
        qtbot.mouseRelease(bar, LEFT, pos=at)
        qtbot.waitUntil(lambda note=note: opened.current_frame == note.first)
        assert bar.value() == note.first


def test_beside_and_within_marks_every_frame_can_be_gone_to(qtbot: QtBot, opened: Player, bar: SeekBar) -> None:
    for frame in (54, 120, 149):
        qtbot.mouseClick(bar, LEFT, pos=_at(bar, frame))
        assert bar.value() == frame
    qtbot.mousePress(bar, LEFT, pos=_at(bar, HERE.first))
    for frame in (60, 51):
        qtbot.mouseMove(bar, _at(bar, frame))
        assert bar.value() == frame  # dragged on, it is let go
    qtbot.mouseRelease(bar, LEFT, pos=_at(bar, 51))
    assert bar.value() == 51


def test_the_pointer_over_a_mark_is_told_its_words(qtbot: QtBot, opened: Player, bar: SeekBar) -> None:
    assert _tip(bar, _at(bar, 50)) == "<p>00:02:02</p><p>the hand &lt;drifts&gt;</p>"
    assert _tip(bar, _at(bar, 125)) == "<p>00:04:04–00:06:06</p><p>too dark</p>"
    _tells_nothing(qtbot, bar, _at(bar, 80))
    with qtbot.waitSignal(bar.hovered) as hovered:
        qtbot.mouseMove(bar, _at(bar, 50, 3))
    assert hovered.args[0] == 50  # the frame that a click leads to


def test_marks_are_mirrored_with_the_bar(qtbot: QtBot, opened: Player, bar: SeekBar) -> None:
    opened.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.mouseClick(bar, LEFT, pos=QPoint(bar.width() - _at(bar, 50, 3).x(), HEIGHT // 2))
    assert bar.value() == 50


def test_the_rectangle_follows_the_zoom_and_the_full_screen(
    qtbot: QtBot, opened: Player, theme: Theme, model: NotesModel
) -> None:
    model.show_notes((BOXED,))
    surface = _surface(opened)
    small = surface.picture_rect()
    assert _is_near(_edges(surface, theme), _inner(small).adjusted(-1, -1, 1, 1))
    surface.set_zoom(Zoom(3.0, (0.5, 0.5)))
    assert surface.picture_rect().width() > small.width()
    assert _is_near(_edges(surface, theme), _inner(surface.picture_rect()).adjusted(-1, -1, 1, 1))
    surface.set_zoom(Zoom())
    qtbot.keyClick(opened, Qt.Key.Key_F)
    screen = next(each for each in QApplication.topLevelWidgets() if isinstance(each, FullScreen))
    qtbot.waitUntil(lambda: screen.isActiveWindow() and surface.window() is screen)
    assert surface.picture_rect() != small
    sight = surface.picture_rect()
    assert _is_near(_edges(surface, theme), _inner(sight).adjusted(-1, -1, 1, 1))
    opened.seek(11)
    qtbot.waitUntil(lambda: opened.current_frame == 11)
    assert _edges(surface, theme).isNull()
    opened.leave_full_screen()
    opened.leave_full_screen()  # it has left
    qtbot.waitUntil(lambda: opened.isActiveWindow() and surface.window() is opened)


def test_the_rectangle_is_upright_over_a_turned_clip(
    qtbot: QtBot, player: Player, theme: Theme, model: NotesModel, tmp_path: Path
) -> None:
    _open(qtbot, player, numbered_clip(tmp_path / "turned.mp4", frames=4, sound=False, rotation=-90))
    drawn: list[NoteRect] = []
    model.drawn.connect(drawn.append)
    model.set_draft(DRAFT)
    surface = _surface(player)
    picture = surface.picture_rect()
    assert picture.height() > picture.width()
    inner = _inner(picture)
    _drag(surface, inner.topLeft(), inner.center(), inner.bottomRight())
    assert drawn[0].x == pytest.approx(0.25) and drawn[0].height == pytest.approx(0.5)
    model.set_draft(None)
    model.show_notes((ClipNote("5", "c", 0, 3, "", drawn[0]),))
    assert _is_near(_edges(surface, theme), inner.adjusted(-1, -1, 1, 1))


@pytest.mark.parametrize("zoom", [Zoom(), Zoom(4.0, (0.5, 0.5))])
def test_a_drag_draws_while_a_note_is_written_and_else_is_the_players(
    qtbot: QtBot, opened: Player, model: NotesModel, zoom: Zoom
) -> None:
    surface, drawn = _surface(opened), list[NoteRect]()
    model.drawn.connect(drawn.append)
    surface.set_zoom(zoom)
    before = surface.zoom
    assert surface.cursor().shape() is not Qt.CursorShape.CrossCursor
    model.set_draft(DRAFT)
    assert surface.cursor().shape() is Qt.CursorShape.CrossCursor
    area = surface.picture_rect()
    points = [QPointF(450, 200), QPointF(500, 230), QPointF(550, 260)]
    _drag(surface, *points)
    rect = NoteRect(
        (450 - area.x()) / area.width(), (200 - area.y()) / area.height(), 100 / area.width(), 60 / area.height()
    )
    assert len(drawn) == 1 and surface.zoom == before  # neither the picture was pushed nor its file dragged
    for name in ("x", "y", "width", "height"):
        assert getattr(drawn[0], name) == pytest.approx(getattr(rect, name))
    with qtbot.waitSignal(surface.clicked):
        _drag(surface, points[0], points[0] + QPointF(2, 1))  # that was a click
    assert len(drawn) == 1
    model.set_draft(None)
    assert surface.cursor().shape() is not Qt.CursorShape.CrossCursor


def test_without_a_note_a_drag_pushes_the_picture(qtbot: QtBot, opened: Player, model: NotesModel) -> None:
    surface = _surface(opened)
    surface.set_zoom(Zoom(4.0, (0.5, 0.5)))
    model.show_notes((BOXED,))
    before = surface.zoom
    _drag(surface, QPointF(450, 200), QPointF(420, 200), QPointF(380, 200))
    assert surface.zoom != before


def test_the_pointer_over_a_rectangle_is_told_all_its_words(qtbot: QtBot, opened: Player, model: NotesModel) -> None:
    model.show_notes((ClipNote("6", "c", 0, 0, "<b> " * 100, BOXED.rect),))
    surface = _surface(opened)
    assert _tip(surface, surface.picture_rect().center().toPoint()) == "<p>" + "&lt;b&gt; " * 100 + "</p>"
    _tells_nothing(qtbot, surface, surface.picture_rect().topLeft().toPoint() + QPoint(5, 5))


def test_the_words_of_a_zoomed_rectangle_stay_in_sight(
    qtbot: QtBot, opened: Player, theme: Theme, model: NotesModel
) -> None:
    surface = _surface(opened)
    surface.set_zoom(Zoom(8.0, (0.5, 0.5)))
    bare = surface.grab().toImage()
    model.show_notes((ClipNote("7", "c", 0, 0, "the light jumps", BOXED.rect),))
    assert _inner(surface.picture_rect()).contains(QRectF(surface.rect()).adjusted(-4, -4, 4, 4))  # no edge is seen
    assert surface.grab().toImage() != bare
