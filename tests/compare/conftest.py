"""A player with clips compared in its place, small numbered or coloured ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.helpers.patience import PATIENCE
from tests.player.numbered import numbered_clip, read_number
from veo_desktop.ui.compare.compare_view import CompareView
from veo_desktop.ui.compare.comparison import Comparison
from veo_desktop.ui.compare.lane import Compared
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.player import Player


@dataclass
class Room:
    """The window of a test: a player, covered by what compares clips."""

    player: Player
    comparison: Comparison
    view: CompareView
    flip: QAction
    wipe: QAction
    qtbot: QtBot

    def compare(self, *paths: Path) -> None:
        """Compare these clips; returns when all show their first frame."""
        self.begin(*paths)
        self.settle()

    def begin(self, *paths: Path) -> None:
        """Compare these clips."""
        self.comparison.begin(tuple(Compared(str(path), path.stem) for path in paths))
        self.view.begin()
        self.player.cover(self.view, self.view.hand)
        self.view.setFocus(Qt.FocusReason.MouseFocusReason)  # by a click: no ring lies over the pictures

    def settle(self) -> None:
        """Wait until what was ordered last is on the screen, rendered for looking at."""

        def there() -> bool:
            order = self.player.transport.order
            lanes = [lane for lane in self.comparison.lanes if lane.failure is None]
            pictures = [lane.picture for lane in lanes]
            at = all(each is not None and each.seek == order.seek and each.sharp for each in pictures)
            return at and self.comparison.in_step and self.player.current_frame == order.index

        self.qtbot.waitUntil(there)

    def image(self) -> QImage:
        """What is painted."""
        return self.view.surface.grab().toImage()

    def part(self, place: int) -> QRect:
        """Where the picture of the clip at `place` is, in `image`."""
        return self.view.surface.picture_rects()[place].toAlignedRect()

    def number(self, place: int) -> int:
        """The number that the painted picture of the clip at `place` shows."""
        return read_number(self.image().copy(self.part(place)))

    def colour(self, across: float, down: float, place: int = 0) -> tuple[int, int, int]:
        """Red, green and blue at a point of the painted picture of the clip at `place`, by parts of its size."""
        area = self.part(place)
        found = QColor(
            self.image().pixelColor(
                area.left() + round(across * (area.width() - 1)), area.top() + round(down * (area.height() - 1))
            )
        )
        return found.red(), found.green(), found.blue()


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication) -> Iterator[Room]:
    theme = Theme(qapp, "dark")
    player = Player(theme)
    comparison = Comparison(player)
    flip, wipe = QAction(player), QAction(player)
    flip.setShortcut("Tab")
    wipe.setShortcut("W")
    view = CompareView(theme, comparison, flip, wipe)
    qtbot.addWidget(view)
    qtbot.addWidget(player, before_close_func=lambda widget: widget.shut_down(PATIENCE))
    player.resize(900, 700)
    player.show()
    player.activateWindow()
    qtbot.waitUntil(player.isActiveWindow)
    yield Room(player, comparison, view, flip, wipe, qtbot)
    assert comparison.shut_down(PATIENCE)
    assert player.shut_down(PATIENCE)
    theme.deleteLater()


@pytest.fixture(scope="session")
def numbered(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Makes a numbered clip, or gives the one that was made so before."""
    folder, made = tmp_path_factory.mktemp("numbered"), {}

    def make(name: str, **options: object) -> Path:
        if name not in made:
            made[name] = numbered_clip(folder / f"{name}.mp4", **options)  # type: ignore[arg-type]
        return made[name]

    return make


def plain_clip(path: Path, luma: int, size: tuple[int, int] = (320, 180), frames: int = 12, rate: int = 24) -> Path:
    """Every frame is one grey of `luma` (16 black to 235 white)."""
    with av.open(str(path), "w", format="mp4") as container:
        video = container.add_stream("libx264", rate=rate, options={"preset": "superfast", "qp": "0"})
        video.width, video.height, video.pix_fmt = *size, "yuv420p"
        for number in range(frames):
            frame = av.VideoFrame(*size, "yuv420p")
            for plane, value in zip(frame.planes, (luma, 128, 128), strict=True):
                plane.update(bytes([value]) * plane.buffer_size)
            frame.pts, frame.time_base = number, Fraction(1, rate)
            container.mux(video.encode(frame))
        container.mux(video.encode(None))
    return path


def grey(luma: int) -> int:
    """The value of red, green and blue that `luma` stands for."""
    return round((luma - 16) * 255 / 219)


@pytest.fixture(scope="session")
def dim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return plain_clip(tmp_path_factory.mktemp("dim") / "dim.mp4", 60)


@pytest.fixture(scope="session")
def bright(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return plain_clip(tmp_path_factory.mktemp("bright") / "bright.mp4", 70)
