"""Every size of type comes from one place, every colour from the theme, and both can be others at any time."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.environment import ROOT
from veo_desktop.core.desktop import SystemLook
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.text_size import Size, give_room, grown, sized
from veo_desktop.ui.parts.theme import Theme

CODE = ROOT / "veo_desktop"
A_SIZE = re.compile(r"font-size:\s*[\d{]|\bset(?:Pixel|Point)SizeF?\(|\bfont:\s*\d")
A_COLOUR = re.compile(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b|\bQColor\(\d+, *\d+, *\d+|\brgba?\(")
GREY = re.compile(
    r"#([0-9a-fA-F]{2})\1\1\b|QColor\((\d+), *\2, *\2\b"
)  # black to white: shades on a picture have no hue
SIZES_ELSEWHERE = {
    "ui/parts/text_size.py": "the place itself",
    "ui/parts/theme.py": "sets the application's font",
    "ui/player/sheet_image.py": "a picture that is written to a file: pixels of the picture",
}
COLOURS_ELSEWHERE = {
    "ui/player/sheet_image.py": "a picture that is written to a file, the same in every theme",
}


def _lines(suffix: str, below: Path) -> list[tuple[str, str]]:
    files = sorted(each for each in below.rglob(f"*{suffix}") if "sandbox" not in each.relative_to(below).parts[:1])
    return [
        (each.relative_to(below).as_posix(), line)
        for each in files
        for line in each.read_text(encoding="utf-8").splitlines()
    ]


def test_sizes_and_colours_are_written_down_once() -> None:
    code, style = _lines(".py", CODE), _lines(".qss", ROOT / "resources")
    sizes = [f"{name}: {line.strip()}" for name, line in code if A_SIZE.search(line) and name not in SIZES_ELSEWHERE]
    sizes += [f"{name}: {line.strip()}" for name, line in style if A_SIZE.search(line)]
    assert sizes == []
    colours = [
        f"{name}: {line.strip()}"
        for name, line in code
        if name.startswith("ui/") and name not in COLOURS_ELSEWHERE and A_COLOUR.search(GREY.sub("", line))
    ]
    colours += [f"{name}: {line.strip()}" for name, line in style if A_COLOUR.search(line)]
    assert colours == []


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ('title.setStyleSheet("font-size: 26px;")', True),
        ('title.setStyleSheet(f"font-size: {size}px;")', True),
        ("font.setPixelSize(13)", True),
        ("QLabel { font-size: $type_small; }", False),
    ],
)
def test_the_guard_knows_a_size_of_type(line: str, is_one: bool) -> None:
    assert bool(A_SIZE.search(line)) is is_one


@pytest.mark.parametrize(
    ("line", "is_one"),
    [('"border: 2px dashed #5b8cff"', True), ("QColor(16, 18, 22, 215)", True), ("QColor(0, 0, 0, 150)", False)],
)
def test_the_guard_knows_a_colour(line: str, is_one: bool) -> None:
    assert bool(A_COLOUR.search(GREY.sub("", line))) is is_one


def test_text_and_its_room_grow_and_shrink_while_they_are_shown(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column, body, small, row = QVBoxLayout(window), QLabel("Text"), QLabel("Text"), QWidget()
    small.setProperty("role", "small")
    give_room(row, 100, 24)
    for each in (body, small, row):
        column.addWidget(each)
    window.show()

    def now() -> tuple[int, int, tuple[int, int], int]:
        return (
            body.font().pixelSize(),
            small.font().pixelSize(),
            row.size().toTuple(),
            sized(body.font(), Size.TINY).pixelSize(),
        )

    usual = now()
    assert usual == (13, 12, (100, 24), 11)
    with qtbot.waitSignals([theme.text_resized, theme.changed], order="strict"):
        theme.set_text("150")
    assert now() == (20, 18, (154, 37), 17)
    with qtbot.assertNotEmitted(theme.text_resized):
        theme.set_mode("light")  # another sheet takes no room away
    assert now() == (20, 18, (154, 37), 17)
    theme.set_text("90")
    assert now() == (12, 11, (100, 24), 10)  # room never shrinks: signs and edges do not
    theme.set_text("system")
    assert now() == usual
    theme.set_system(SystemLook(text_scale=1.15))
    assert now() == (15, 14, (115, 28), 13)
    theme.set_system(SystemLook(text_scale=4.0))  # more than there is room for
    assert (body.font().pixelSize(), grown(100)) == (20, 154)
    theme.set_system(SystemLook())
    assert now() == usual


@pytest.mark.parametrize("per_cent", ["100", "130"])
def test_buttons_beside_each_other_are_equally_high(theme: Theme, qtbot: QtBot, per_cent: str) -> None:
    theme.set_text(per_cent)
    window = QWidget()
    qtbot.addWidget(window)
    buttons = [named_button(kind, "Save", kind, window) for kind in ("plain", "primary", "danger", "quiet")]
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert len({each.sizeHint().height() for each in buttons}) == 1
    for each in buttons:
        height = each.sizeHint().height()
        each.setFocus()
        qtbot.waitUntil(each.hasFocus)
        assert each.sizeHint().height() == height


def test_what_lies_on_a_picture_is_as_in_the_dark_theme(theme: Theme) -> None:
    theme.set_accent("system")
    theme.set_system(SystemLook(accent="#e62d42", high_contrast=True))
    dark = {role: theme.color(role) for role in ("text", "muted", "accent", "bad", "ground")}
    theme.set_mode("light")
    assert {role: theme.over_picture(role) for role in dark} == dark
    assert theme.color("text") != dark["text"]
    assert theme.over_picture("accent").hslHue() == pytest.approx(353, abs=10)  # the desktop's, made readable
