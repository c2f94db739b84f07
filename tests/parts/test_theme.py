"""Colours can be read in both themes, and icons follow them."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from veo_desktop.core.desktop import SystemLook
from veo_desktop.core.resources import resource
from veo_desktop.ui.parts.contrast import contrast, with_accent
from veo_desktop.ui.parts.theme import Palette, Theme, load_tokens

ICONS = (  # noqa: SIM905 (a list of fifty strings reads worse)
    "create library storyboard spending settings play pause step-back step-forward to-start to-end loop volume mute "
    "fullscreen exit-fullscreen folder trash undo retry stop cancel close dice lock unlock plus minus image link copy "
    "info warning error check chevron-down chevron-right drag details reuse account sandbox"
).split()
SURFACES = ("ground", "panel", "raised", "input")
INKS = ("text", "muted", "good", "warn", "bad")


@pytest.mark.parametrize("accent", ["", "#e62d42", "#ffff00", "#000000", "#ffffff", "#3a944a", "#9141ac"])
@pytest.mark.parametrize(("mode", "least"), [("dark", 4.5), ("light", 4.5), ("dark_high", 7.0), ("light_high", 7.0)])
def test_text_has_contrast_on_every_surface(mode: str, least: float, accent: str) -> None:
    """With our own accent, and with whatever the desktop's is."""
    tokens = load_tokens()[mode]
    if accent:
        tokens = with_accent(tokens, accent, least)
        assert min(contrast(tokens["accent"], tokens[each]) for each in SURFACES) >= least
        assert contrast(tokens["accent_hover" if "dark" in mode else "accent"], tokens["selected"]) >= 4.5  # a chip
    pairs = [(ink, surface) for ink in INKS for surface in SURFACES]
    on = [("text", "selected"), ("text", "selection"), ("on_accent", "accent"), ("on_accent", "accent_hover")]
    ratios = {pair: contrast(tokens[pair[0]], tokens[pair[1]]) for pair in pairs}
    assert {pair: ratio for pair, ratio in ratios.items() if ratio < least} == {}
    assert min(contrast(tokens[ink], tokens[ground]) for ink, ground in on) >= 4.5
    if "high" in mode:
        assert contrast(tokens["line"], tokens["panel"]) >= 4.5  # every edge is seen
    assert contrast(tokens["accent"], tokens["panel"]) >= 3  # focus rings and switches


def test_all_themes_name_the_same_colours() -> None:
    tokens = load_tokens()
    assert all(each.keys() == tokens["dark"].keys() for each in tokens.values())


def test_the_system_decides_where_nothing_else_was_chosen(theme: Theme, qtbot: QtBot) -> None:
    theme.set_mode("system")
    with qtbot.waitSignal(theme.changed):
        theme.set_system(SystemLook(scheme="light", accent="#e62d42", high_contrast=True))
    assert (theme.shade, theme.high_contrast) == ("light", True)
    assert theme.palette == Palette(**{each.name: load_tokens()["light_high"][each.name] for each in fields(Palette)})
    theme.set_accent("system")
    assert theme.color("accent").hslHue() == pytest.approx(QColor("#e62d42").hslHue(), abs=3)
    theme.set_system(SystemLook())  # it has no wishes any more
    assert (theme.shade, theme.high_contrast) == ("dark", False)
    theme.set_accent("own")
    theme.set_contrast("high")
    theme.set_mode("dark")
    assert theme.color("accent") == QColor(load_tokens()["dark_high"]["accent"])


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


def test_a_tool_tip_stands_close_around_its_words(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    sheet, window = qapp.styleSheet(), QWidget()
    qtbot.addWidget(window)
    window.show()
    try:
        theme.dress()
        QToolTip.showText(QPoint(20, 20), "Undo the change", window)
        (tip,) = [each for each in qapp.topLevelWidgets() if each.windowType() == Qt.WindowType.ToolTip]
        around = tip.size() - tip.fontMetrics().size(0, "Undo the change")
        assert 12 <= around.height() <= 20 and 16 <= around.width() <= 28, around
    finally:
        QToolTip.hideText()
        qapp.setStyleSheet(sheet)


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
