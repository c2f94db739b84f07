"""How much memory the clip in the player may take."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from veo_desktop.core.settings import PLAYER_MEMORY
from veo_desktop.media.memory import USUAL_LIMIT
from veo_desktop.ui.player.player import Player


def test_a_limit_holds_from_the_next_clip_on_and_may_be_shared(qtbot: QtBot, opened: Player, clip: Path) -> None:
    order = opened.transport.order
    assert order.limit == USUAL_LIMIT
    opened.set_memory_limit(300)
    assert opened.transport.order is order
    opened.open(str(clip), play=False)
    assert opened.transport.order.limit == 300
    opened.open(str(clip), play=False, share=3)
    assert opened.transport.order.limit == 100
    with qtbot.waitSignal(opened.opened):
        opened.open(str(clip), play=False)
    assert opened.transport.order.limit == 300


def test_what_no_memory_can_be_counts_as_the_usual() -> None:
    assert [PLAYER_MEMORY.checked(value) for value in (199, 8001, True, "900", 900.0)] == [800] * 5
    assert [PLAYER_MEMORY.checked(value) for value in (200, 8000)] == [200, 8000]
