"""Guides lie where they belong on the picture, zoomed or not; what is chosen in the view menu lasts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAction, QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from tests.helpers.patience import PATIENCE
from tests.player.numbered import numbered_clip
from veo_desktop.core.settings import GROUND, Setting, T
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.guides import Guide, Guides, guides_named, names_of
from veo_desktop.ui.player.player import Player
from veo_desktop.ui.player.surface import Surface
from veo_desktop.ui.player.zoom import Zoom

PICTURE = QRectF(10, 20, 480, 240)
BLACK = QColor("black")


class Kept:
    """Preferences in memory."""

    def __init__(self) -> None:
        self.values: dict[str, object] = {}

    def get(self, setting: Setting[T]) -> T:
        return setting.checked(self.values.get(setting.key, setting.default))

    def set(self, setting: Setting[T], value: T) -> None:
        self.values[setting.key] = value


def _painted(guides: Guides, picture: QRectF = PICTURE) -> QImage:
    image = QImage(500, 500, QImage.Format.Format_RGB32)
    image.fill(BLACK)
    painter = QPainter(image)
    guides.paint(painter, picture)
    painter.end()
    return image


def _lines(image: QImage, *, across: bool, at: int) -> list[int]:
    """Where light lines cross row `at` (across) or column `at`."""
    length = image.width() if across else image.height()
    cells = [image.pixelColor(each, at) if across else image.pixelColor(at, each) for each in range(length)]
    return [place for place, colour in enumerate(cells) if colour.lightness() > 128]


def _near(found: list[int], wanted: list[float]) -> bool:
    return len(found) == len(wanted) and all(abs(a - b) <= 1 for a, b in zip(found, wanted, strict=True))


@pytest.mark.parametrize(
    ("guides", "columns", "rows"),
    [
        (Guides(frozenset({Guide.THIRDS})), [170, 330], [100, 180]),
        (Guides(frozenset({Guide.GRID}), 4), [130, 250, 370], [80, 140, 200]),
        (Guides(frozenset({Guide.GRID}), 2), [250], [140]),
        (Guides(frozenset({Guide.SAFE})), [26.8, 34, 466, 473.2], [28.4, 32, 248, 251.6]),
        (Guides(), [], []),
    ],
)
def test_lines_are_where_they_belong(
    qapp: QApplication, guides: Guides, columns: list[float], rows: list[float]
) -> None:
    image = _painted(guides)
    assert _near(_lines(image, across=True, at=50), columns)
    assert _near(_lines(image, across=False, at=60), rows)


def test_the_cross_is_in_the_middle(qapp: QApplication) -> None:
    image = _painted(Guides(frozenset({Guide.CROSS})))
    across, down = _lines(image, across=True, at=140), _lines(image, across=False, at=250)
    assert _near([across[0], across[-1]], [242.8, 257.2])
    assert _near([down[0], down[-1]], [132.8, 147.2])
    assert len(across) == len(down) == across[-1] - across[0] + 1


def test_the_zone_of_social_apps_is_for_tall_clips(qapp: QApplication) -> None:
    social = Guides(frozenset({Guide.SOCIAL}))
    assert _lines(_painted(social), across=True, at=100) == []
    tall = _painted(social, QRectF(0, 0, 270, 480))
    assert _near(_lines(tall, across=True, at=200), [16.2, 253.8])
    assert _near(_lines(tall, across=False, at=100), [67.2, 312])


def test_names_bring_the_same_guides_back() -> None:
    guides = Guides(frozenset({Guide.GRID, Guide.SAFE}), 8)
    assert guides_named(names_of(guides), 8) == guides
    assert guides_named("later,thirds,", 4) == Guides(frozenset({Guide.THIRDS}), 4)


def test_they_follow_the_zoomed_picture(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    dark = numbered_clip(tmp_path / "dark.mp4", frames=1, sound=False)
    player.open(str(dark), play=False)
    qtbot.waitUntil(lambda: player.current_frame == 0 and player.settled)
    surface = player.findChild(Surface)
    assert surface is not None
    _choose(player, "action_divisions_2")  # turns the grid on, too
    for zoom in (Zoom(), Zoom(4.0, (0.45, 0.5))):
        surface.set_zoom(zoom)
        middle = surface.picture_rect().center().x()
        shown = surface.grab().toImage()
        assert _near(_lines(shown, across=True, at=shown.height() // 4), [middle])


def test_the_ground_is_around_the_picture(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    player.open(str(numbered_clip(tmp_path / "tall.mp4", frames=1, size=(90, 160), sound=False)), play=False)
    qtbot.waitUntil(lambda: player.current_frame == 0)
    surface = player.findChild(Surface)
    assert surface is not None
    beside = []
    for name in ("black", "grey", "checker"):
        _choose(player, f"action_ground_{name}")
        row = surface.grab().toImage()
        beside.append({row.pixelColor(x, 40).name() for x in range(60)})
    assert beside[0] == {"#000000"}
    assert len(beside[1]) == 1
    assert len(beside[2]) == 2


def test_what_is_chosen_lasts(qtbot: QtBot, player: Player, qapp: QApplication) -> None:
    for name in ("guide_thirds", "guide_safe", "divisions_8", "ground_grey"):
        _choose(player, f"action_{name}")
    kept = Kept()
    player.keep(kept)
    other = Player(Theme(qapp, "dark"))
    qtbot.addWidget(other, before_close_func=lambda widget: widget.shut_down(PATIENCE))
    other.restore(kept)
    surface = other.findChild(Surface)
    assert surface is not None
    assert surface.guides == Guides(frozenset({Guide.THIRDS, Guide.SAFE, Guide.GRID}), 8)
    assert kept.get(GROUND) == surface.ground.value == "grey"
    checked = {action.objectName() for action in other.view_commands.guides.actions() if action.isChecked()}
    assert checked == {"action_guide_thirds", "action_guide_safe", "action_guide_grid"}


def test_the_menu_says_how_large_the_picture_is(qtbot: QtBot, opened: Player) -> None:
    button = opened.findChild(QToolButton, "view_button")
    assert button is not None
    menu = button.menu()
    assert isinstance(menu, QMenu)
    opened.view_commands.zoom_actual.trigger()
    menu.aboutToShow.emit()
    assert menu.actions()[0].text() == "Zoom: 100 %"


def _choose(player: Player, name: str) -> None:
    action = player.findChild(QAction, name)
    assert action is not None
    action.trigger()
