"""Colours, contrast and motion follow the desktop while the program runs, and what the person chose goes first."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.desktop.conftest import OpenPeer
from tests.e2e.conftest import Open
from veo_desktop.core import settings
from veo_desktop.ui.parts.motion import Motion, animated
from veo_desktop.ui.parts.text_size import scale
from veo_desktop.ui.player.fade import Fade

PORTAL, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SETTINGS, APPEARANCE = "org.freedesktop.portal.Settings", "org.freedesktop.appearance"
GNOME = "org.gnome.desktop.interface"
RED = (0.9, 0.18, 0.26)


def test_the_window_follows_the_desktop_s_wishes(open_peer: OpenPeer, open_studio: Open) -> None:
    told: dict[str, Any] = {
        APPEARANCE: {"color-scheme": ("u", 2), "accent-color": ("(ddd)", RED), "contrast": ("u", 0)},
        GNOME: {"enable-animations": ("b", True), "text-scaling-factor": ("d", 1.25)},
    }
    portal = open_peer(PORTAL, ReadAll=lambda _body: ("a{sa{sv}}", (told,)))

    def wish(space: str, key: str, kind: str, value: object) -> None:
        portal.emit(PATH, SETTINGS, "SettingChanged", "ssv", (space, key, (kind, value)))

    studio = open_studio(sandbox=True)
    theme, stored = studio.desktop.theme, studio.desktop._stored
    own = theme.color("accent")
    studio.until(lambda: theme.shade == "light")
    studio.until(animated)
    studio.until(lambda: scale() == pytest.approx(1.25, abs=0.04))
    assert stored.get(settings.SYSTEM_TEXT) == 1.25  # the next start begins with it
    for told_now, wanted in ((float("nan"), 1.0), (1.5, 1.5), (1.0, 1.0)):
        wish(GNOME, "text-scaling-factor", "d", told_now)
        studio.until(lambda wanted=wanted: scale() == pytest.approx(wanted, abs=0.04))
    assert theme.color("accent").hslHue() == own.hslHue()  # until the person wants the desktop's
    stored.set(settings.ACCENT, "system")
    studio.desktop._settings.changed.emit()
    studio.until(lambda: abs(theme.color("accent").hslHue() - 353) < 5)
    wish(APPEARANCE, "color-scheme", "u", 1)
    studio.until(lambda: theme.shade == "dark")
    wish(APPEARANCE, "contrast", "u", 1)
    studio.until(lambda: theme.high_contrast)
    wish(APPEARANCE, "accent-color", "(ddd)", (-1.0, 2.0, 0.0))  # out of range: none was chosen
    studio.until(lambda: abs(theme.color("accent").hslHue() - 353) > 5)
    wish(GNOME, "enable-animations", "b", False)
    studio.until(lambda: not animated())
    wish(APPEARANCE, "color-scheme", "(ii)", (1, 2))  # nonsense changes nothing
    stored.set(settings.MOTION, "full")
    stored.set(settings.CONTRAST, "normal")
    studio.desktop._settings.changed.emit()
    studio.until(lambda: animated() and not theme.high_contrast)


def test_nothing_moves_where_no_motion_is_wanted(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    child = QWidget(window)
    window.show()
    fade, motion = Fade(child), Motion("full")
    try:
        fade.out()
        assert child.isVisible()  # it is on its way
        fade.back()
        motion.choose("system")
        motion.set_system(True)
        fade.out()
        assert not child.isVisible()
    finally:
        motion.choose("full")
