"""Culling mode with the real player: one key a verdict, the next clip at once, and the rejects at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.patience import PATIENCE
from tests.player.numbered import numbered_clip
from veo_desktop.core.judging import Change, Flag, Judgement
from veo_desktop.core.key_map import KeyMap
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.player import Player
from veo_desktop.ui.review.cull_round import CullItem, CullRound
from veo_desktop.ui.review.culling import Culling
from veo_desktop.ui.review.stars import Stars

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
FRAMES = (24, 30, 36)  # of each clip: so the clip in the player is known by its length
USUAL = KeyMap()


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("culled")
    return [numbered_clip(folder / f"{frames}.mp4", frames=frames, sound=False) for frames in FRAMES]


@pytest.fixture
def beside(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def cull(qtbot: QtBot, theme: Theme, paths: list[Path], beside: QWidget) -> Iterator[Callable[[], Culling]]:
    opened: list[Culling] = []

    def open_it(keys: KeyMap = USUAL) -> Culling:
        def player() -> Player:
            made = Player(theme)
            made.commands.keys.use(keys)
            return made

        items = [CullItem(f"j{n}", f"c{n}", str(path), f"clip {n}") for n, path in enumerate(paths)]
        culling = Culling(theme, player, CullRound(items), beside)
        opened.append(culling)
        culling.start(beside)
        qtbot.waitUntil(culling.isActiveWindow)
        return culling

    yield open_it
    for culling in opened:
        culling.close()
        assert culling.shut_down(PATIENCE)


def _front(culling: Culling) -> Player:
    (front,) = [player for player in culling.findChildren(Player) if player.isEnabled()]
    return front


def _behind(culling: Culling) -> Player:
    (behind,) = [player for player in culling.findChildren(Player) if not player.isEnabled()]
    return behind


def _shows(qtbot: QtBot, culling: Culling, number: int) -> None:
    front = _front
    qtbot.waitUntil(lambda: front(culling).frame_count == FRAMES[number] and front(culling).playing)


def _words(culling: Culling, name: str) -> str:
    label = culling.findChild(QLabel, name)
    assert label is not None
    return label.text()


def _press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, key)


def test_one_key_decides_and_the_next_clip_is_ready(qtbot: QtBot, cull: Callable[[], Culling]) -> None:
    culling = cull()
    judged: list[tuple[str, Change]] = []
    culling.judged.connect(lambda clip, change: judged.append((clip, change)))
    _shows(qtbot, culling, 0)
    assert _words(culling, "culling_progress") == "1 of 3 · 0 picked · 0 rejected"
    qtbot.waitUntil(lambda: _behind(culling).frame_count == FRAMES[1])
    ready = _behind(culling)
    _press(qtbot, Key.Key_P)
    assert _front(culling) is ready and ready.playing  # at once: nothing was opened first
    assert _words(culling, "culling_progress") == "2 of 3 · 1 picked · 0 rejected"
    _press(qtbot, Key.Key_X)
    _shows(qtbot, culling, 2)
    _press(qtbot, Key.Key_Backspace, Key.Key_Backspace)
    _shows(qtbot, culling, 0)
    assert _words(culling, "culling_flag") == "Picked"
    _press(qtbot, Key.Key_U, Key.Key_4, Key.Key_Down)
    assert judged == [
        ("c0", Change(flag=Flag.PICK)),
        ("c1", Change(flag=Flag.REJECT)),
        ("c0", Change(flag=Flag.NONE)),
        ("c1", Change(rating=4)),
    ]
    assert _words(culling, "culling_result") == "0 picked · 1 rejected · 2 neither\n1 × ★★★★"


def test_both_players_share_the_memory_of_one(qtbot: QtBot, theme: Theme, cull: Callable[[], Culling]) -> None:
    alone = Player(theme)
    qtbot.addWidget(alone)
    culling = cull()
    assert sum(player.memory_limit for player in culling.findChildren(Player)) == alone.memory_limit


def test_the_players_own_keys_still_play_and_step(qtbot: QtBot, cull: Callable[[], Culling]) -> None:
    culling = cull()
    _shows(qtbot, culling, 0)
    _press(qtbot, Key.Key_Space)
    assert not _front(culling).playing
    _press(qtbot, Key.Key_Home)
    qtbot.waitUntil(lambda: _front(culling).current_frame == 0)
    _press(qtbot, Key.Key_Right)
    qtbot.waitUntil(lambda: _front(culling).current_frame == 1)
    with qtbot.waitSignal(culling.closed):
        _press(qtbot, Key.Key_Escape)


def test_it_goes_by_the_keys_that_a_person_has_chosen(qtbot: QtBot, theme: Theme, cull: Callable[..., Culling]) -> None:
    keys = KeyMap().with_key("pick", "Space").with_keys("reject", ("Shift+R",)).with_keys("unflag", ())
    keys = keys.with_keys("next_clip", ("PgDown",)).with_keys("rating_3", ("F3",))
    culling = cull(keys)
    judged: list[Change] = []
    culling.judged.connect(lambda _clip, change: judged.append(change))
    _shows(qtbot, culling, 0)
    _press(qtbot, Key.Key_P)  # pick has that key too, as before
    _press(qtbot, Key.Key_Backspace, Key.Key_Space)  # no pause here
    focus = QApplication.focusWidget()
    assert focus is not None
    _shows(qtbot, culling, 1)
    _press(qtbot, Key.Key_X, Key.Key_R, Key.Key_U, Key.Key_Down)  # nobody's any more
    assert _words(culling, "culling_progress").startswith("2 of 3")
    qtbot.keyClick(focus, Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(focus, Key.Key_Backspace)
    qtbot.keyClick(focus, Key.Key_5, Qt.KeyboardModifier.KeypadModifier)
    _press(qtbot, Key.Key_Backspace, Key.Key_PageDown, Key.Key_F3)
    pick, rated = Change(flag=Flag.PICK), [Change(rating=5), Change(rating=3)]
    assert judged == [pick, pick, Change(flag=Flag.REJECT), *rated]
    said = [culling.findChild(QPushButton, f"culling_{name}_button").text() for name in ("pick", "reject", "unflag")]
    assert said == ["Pick  P", "Reject  Shift+R", "Neither"]
    stars = culling.findChild(Stars)
    assert stars is not None and stars.toolTip() == "Stars (keys 0 to 5)"


def test_rejects_go_to_the_bin_once_no_player_holds_them(
    qtbot: QtBot, cull: Callable[[], Culling], beside: QWidget
) -> None:
    culling = cull()
    _shows(qtbot, culling, 0)
    for name in ("reject", "pick", "reject"):  # by mouse this time
        button = culling.findChild(QPushButton, f"culling_{name}_button")
        assert button is not None
        qtbot.mouseClick(button, LEFT)
    move = culling.findChild(QPushButton, "bin_rejects_button")
    assert move is not None and move.isVisible() and move.text() == "Move 2 rejects to the bin…"
    culling.update_judgements({"c2": Judgement()})  # one was taken back
    assert move.text() == "Move the reject to the bin…"
    qtbot.mouseClick(move, LEFT)
    confirm = culling.findChild(QPushButton, "bin_rejects_confirm")
    assert confirm is not None
    wanted: list[object] = []
    culling.bin_wanted.connect(
        lambda jobs: wanted.append((jobs, [player.info for player in culling.findChildren(Player)]))
    )
    with qtbot.waitSignal(culling.closed):
        qtbot.mouseClick(confirm, LEFT)
    assert wanted == [(("j0",), [None, None])]


def test_a_clip_that_cannot_be_played_stops_nothing(
    qtbot: QtBot, theme: Theme, beside: QWidget, paths: list[Path], tmp_path: Path
) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"no clip")
    items = [CullItem("j0", "c0", str(broken), "broken"), CullItem("j1", "c1", str(paths[0]), "whole")]
    culling = Culling(theme, lambda: Player(theme), CullRound(items), beside)
    culling.start(beside)
    qtbot.waitUntil(lambda: bool(_front(culling).state_words) and _behind(culling).info is not None)
    _press(qtbot, Key.Key_X)
    _shows(qtbot, culling, 0)
    culling.close()
    assert culling.shut_down(PATIENCE)
