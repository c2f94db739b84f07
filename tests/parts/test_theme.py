"""Colours can be read in both themes, and icons follow them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from veo_desktop.core.resources import resource
from veo_desktop.ui.parts.theme import Theme, load_tokens

ICONS = (  # noqa: SIM905 (a list of fifty strings reads worse)
    "create library storyboard spending settings play pause step-back step-forward to-start to-end loop volume mute "
    "fullscreen exit-fullscreen folder trash undo retry stop cancel close dice lock unlock plus minus image link copy "
    "info warning error check chevron-down chevron-right drag details reuse account sandbox"
).split()
SURFACES = ("ground", "panel", "raised", "input")
INKS = ("text", "muted", "good", "warn", "bad")


def _luminance(colour: str) -> float:
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    dark, bright = sorted((_luminance(one), _luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("mode", ["dark", "light"])
def test_text_has_contrast_on_every_surface(mode: str) -> None:
    tokens = load_tokens()[mode]
    pairs = [(ink, surface) for ink in INKS for surface in SURFACES]
    pairs += [("text", "selected"), ("text", "selection"), ("on_accent", "accent"), ("on_accent", "accent_hover")]
    poor = {pair: _contrast(tokens[pair[0]], tokens[pair[1]]) for pair in pairs}
    assert {pair: ratio for pair, ratio in poor.items() if ratio < 4.5} == {}
    assert _contrast(tokens["accent"], tokens["panel"]) >= 3  # focus rings and switches


def test_both_themes_name_the_same_colours() -> None:
    tokens = load_tokens()
    assert tokens["dark"].keys() == tokens["light"].keys()


def test_mode_changes_live_and_says_so(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("light")
    assert theme.palette.panel == load_tokens()["light"]["panel"]
    assert theme.color("muted") == QColor(load_tokens()["light"]["muted"])
    theme.set_mode("dark")
    assert theme.shade == "dark"


def test_an_unknown_mode_follows_the_system(theme: Theme) -> None:
    theme.set_mode("neon")
    assert theme.mode == "system"
    assert theme.shade in ("dark", "light")


def test_app_wears_the_bundled_font(theme: Theme, qapp: QApplication) -> None:
    assert theme.shade == "dark"
    assert qapp.font().family() == "Inter"


def _inks(image: QImage) -> set[str]:
    pixels = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colours = (image.pixelColor(x, y) for x, y in pixels)
    return {colour.name() for colour in colours if colour.alpha() == 255}


@pytest.mark.parametrize("name", ICONS)
def test_icon_is_drawn_in_the_theme_s_colour(name: str, theme: Theme) -> None:
    icon = theme.icon(name, "accent")
    assert _inks(icon.pixmap(QSize(24, 24), 2.0).toImage()) == {theme.palette.accent}


def test_icon_is_rendered_at_the_scale_of_the_screen(theme: Theme) -> None:
    assert theme.icon("lock").pixmap(QSize(20, 20), 2.0).size() == QSize(40, 40)


def test_icon_follows_the_theme_and_greys_out(theme: Theme) -> None:
    icon = theme.icon("stop")
    theme.set_mode("light")
    light = load_tokens()["light"]
    assert _inks(icon.pixmap(24, 24).toImage()) == {light["text"]}
    assert _inks(icon.pixmap(QSize(24, 24), 1.0, QIcon.Mode.Disabled).toImage()) == {light["disabled"]}


def test_program_icon_is_there() -> None:
    assert not QImage(str(resource("icons", "app.svg"))).isNull()
