"""The memory of the player is set in the settings, and holds: now, and in a window opened later."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.e2e.conftest import Open
from veo_desktop.media.memory import MEGABYTE, USUAL_LIMIT


@pytest.mark.qt_log_ignore(r"does not support raise", extend=True)
def test_what_is_chosen_holds_at_once_and_later(open_studio: Open, tmp_path: Path) -> None:
    first = open_studio(sandbox=True, sandbox_speed=100.0)
    player = first.desktop.page.player
    assert player.memory_limit == USUAL_LIMIT == 800 * MEGABYTE
    first.open_setting("memory")
    first.type("player_memory_input", "350")
    first.press("player_memory_input", Qt.Key.Key_Return)
    assert player.memory_limit == 350 * MEGABYTE
    first.stop()
    again = open_studio(sandbox=True, sandbox_speed=100.0)
    assert again.desktop.page.player.memory_limit == 350 * MEGABYTE
