"""How well two colours can be told apart, and accents made readable by it. Any thread; pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QColor

READABLE, VERY_READABLE = 4.5, 7.0  # WCAG 2.2, AA and AAA, for text of any size
ROOM = 0.5  # by which an accent is better than it must be, so that it can be read on a tint of itself too
STEP = 0.01  # of the lightness
SURFACES = ("ground", "panel", "raised", "input")


def luminance(colour: str) -> float:
    """Relative luminance of "#rrggbb", 0 to 1, as WCAG defines it."""
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    dark, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


def with_accent(tokens: Mapping[str, str], accent: str, least: float = READABLE) -> dict[str, str]:
    """`tokens` with another accent, and all that goes by it.

    It is made as light or dark as it must be to stand out from every surface by `least` or more. What is
    written on the accent keeps its colour: the marks in check boxes are drawn in it.
    """
    on_accent, text = tokens["on_accent"], tokens["text"]
    backgrounds = [*(tokens[each] for each in SURFACES), on_accent]
    lighter = luminance(tokens["panel"]) < 0.5
    main = _readable(accent, backgrounds, lighter, least + ROOM)
    selected = _tint(tokens["panel"], main, 0.18, text, main)
    return {
        **tokens,
        "accent": main,
        "accent_hover": _readable(_moved(main, 0.06 if lighter else 0.04), [on_accent], lighter, READABLE),
        "accent_pressed": _readable(_moved(main, -0.06), [on_accent], lighter, READABLE),
        "selected": selected,
        "selection": _tint(tokens["input"], main, 0.45, text),
    }


def _readable(colour: str, backgrounds: Iterable[str], lighter: bool, least: float) -> str:
    """`colour`, moved towards white or black until it stands out from all `backgrounds`."""
    found, others = colour, tuple(backgrounds)
    for _ in range(round(1 / STEP)):
        if all(contrast(found, each) >= least for each in others):
            break
        found = _moved(found, STEP if lighter else -STEP)
    return found


def _moved(colour: str, by: float) -> str:
    """The same hue, `by` lighter; darker where it is negative."""
    given = QColor(colour)
    lightness = min(max(0.0, given.lightnessF() + by), 1.0)
    return QColor.fromHslF(max(0.0, given.hslHueF()), given.hslSaturationF(), lightness).name()


def _tint(ground: str, colour: str, part: float, *inks: str) -> str:
    """`ground` with a `part` of `colour` in it, or with as much as leaves `inks` readable on it."""
    while part > 0.02 and any(contrast(_mixed(ground, colour, part), ink) < READABLE for ink in inks):
        part -= 0.02
    return _mixed(ground, colour, part)


def _mixed(ground: str, colour: str, part: float) -> str:
    below, above = QColor(ground), QColor(colour)
    pairs = ((below.red(), above.red()), (below.green(), above.green()), (below.blue(), above.blue()))
    return QColor(*(round(one + (other - one) * part) for one, other in pairs)).name()
