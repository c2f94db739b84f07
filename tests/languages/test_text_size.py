"""Another size of text is chosen while the window is open: everything grows at once, and nothing is cut off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from tests.e2e.studio import Studio, studio
from tests.languages.walk import Walk
from veo_desktop.core import settings
from veo_desktop.ui.parts.choice import Choice
from veo_desktop.ui.parts.text_size import scale

SIZES = (("130", (1024, 640)), ("150", (1440, 900)))


@pytest.fixture
def room(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Studio]:
    with studio(qapp, qtbot, data_dir=tmp_path / "data", sandbox=True, sandbox_speed=100.0) as opened:
        yield opened.online()
        opened.desktop.theme.set_text("100")  # for the tests after it, in the same application


def choose(room: Studio, per_cent: str) -> None:
    """In the settings, as a person finds it there; they stay open."""
    room.click("nav_settings")
    sections = room.find("settings_sections", QListWidget)
    sections.setCurrentRow(next(n for n in range(sections.count()) if sections.item(n).text() == "Appearance"))
    room.find("text_size_input", Choice).value = per_cent


def choose_a_clip(room: Studio) -> None:
    """In the library, which has just been opened."""
    room.until(lambda: room.desktop.desks.library is not None)
    grid = room.desktop.desks.library.page.grid
    room.until(lambda: grid.layout_now.count)
    grid.choose_one(0)


@pytest.mark.timeout(120)
@pytest.mark.qt_log_ignore(r"^This plugin does not support raise\(\)$")
def test_larger_text_finds_room_at_once(room: Studio) -> None:
    page, going = room.desktop.page, Walk(room, "larger")
    room.clip()
    page.show_inspector(True)
    card = page.strip.findChildren(type(room.card(room.job)))[0]
    before = room.find("timecode_label").font().pixelSize(), card.size(), room.find("status_bar").height()
    for per_cent, size in SIZES:
        room.window.resize(*size)
        choose(room, per_cent)
        going.look(f"settings at {per_cent} %")
        going.shut()
        assert scale() == pytest.approx(int(per_cent) / 100, abs=0.04)
        room.desktop.desks.pages.show_create()
        going.look(f"create at {per_cent} %")
        assert card.width() > before[1].width() * int(per_cent) / 104
        assert room.find("status_bar").height() > before[2]
        going.visit(f"keys at {per_cent} %", lambda: room.trigger(going.action("action_key_sheet")))
        room.trigger(going.action("action_page_library"))
        choose_a_clip(room)
        going.look(f"library at {per_cent} %")
        assert (room.window.width(), room.window.height()) == size, "the window has grown"
    assert not going.found, "\n".join(f"{place}: {words}" for words, place in going.found.items())
    choose(room, "150")
    room.click(f"restore_{settings.TEXT_SIZE.key}")
    assert (scale(), room.desktop._stored.get(settings.TEXT_SIZE)) == (1.0, "system")
    going.shut()
    assert (room.find("timecode_label").font().pixelSize(), card.size(), room.find("status_bar").height()) == before
