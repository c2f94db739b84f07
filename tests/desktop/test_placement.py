"""The window comes back to the screen where it was, and into view where that has gone or become smaller."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from veo_desktop.core.placement import FRAME, Area, Placement, Screen, into_view, place, read_placement

LEAST = (1024, 640)
LEFT, RIGHT = Screen("HDMI-1", Area(0, 0, 1920, 1050)), Screen("DP-2", Area(1920, 0, 2560, 1410))


def test_it_goes_with_its_screen_wherever_that_stands_now() -> None:
    saved = Placement("DP-2", Area(100, 50, 1400, 900), "maximised")
    assert place(saved, [LEFT, RIGHT], LEAST) == (RIGHT, Area(2020, 50, 1400, 900))
    moved = Screen("DP-2", Area(-2560, 0, 2560, 1410))
    assert place(saved, [LEFT, moved], LEAST) == (moved, Area(-2460, 50, 1400, 900))


def test_where_its_screen_has_gone_it_is_in_view_on_the_first() -> None:
    saved = Placement("DP-2", Area(1500, 900, 2000, 1300))
    assert place(saved, [LEFT], LEAST) == (LEFT, Area(0, 0, 1920 - 4, 1050 - 48))  # with the frame
    assert place(replace(saved, frame=(0, 0)), [LEFT], LEAST) == (LEFT, Area(0, 0, 1920, 1050))
    small = Screen("eDP-1", Area(0, 30, 960, 540))  # less than the window may be: its corner is in view
    assert place(saved, [small], LEAST) == (small, Area(0, 30, *LEAST))


def test_in_view_means_all_of_it_where_there_is_room() -> None:
    some = random.Random(7)  # noqa: S311 (no secret)

    def area() -> Area:
        return Area(*(some.randint(-5000, 5000) for _ in "xy"), *(some.randint(1, 6000) for _ in "wh"))

    for _ in range(2000):
        room = area()
        found = into_view(area(), room, LEAST)
        assert found.x >= room.x
        assert found.y >= room.y
        assert found.x + found.width <= room.x + max(room.width, LEAST[0])
        assert found.y + found.height <= room.y + max(room.height, LEAST[1])
        assert into_view(found, room, LEAST) == found


def test_it_is_read_as_it_was_written_and_nonsense_is_not() -> None:
    saved = Placement("DP-2 Dell", Area(-5, 7, 1400, 900), "full")
    assert read_placement(saved.to_text()) == saved
    wrong = json.loads(saved.to_text())
    for broken in ({"area": {}}, {"state": "sideways"}, {"area": {**wrong["area"], "width": -1}}, {"screen": 5}):
        assert read_placement(json.dumps({**wrong, **broken})) is None
    for broken in ({"frame": [1]}, {"frame": "ab"}, {"frame": [-1, 5]}, {"frame": None}):
        assert read_placement(json.dumps({**wrong, **broken})) is None
    for text in ("", "AdnQywADAAA=", "[]", "null", '{"area": 5}'):
        assert read_placement(text) is None


PROGRAM = """
    import json, sys
    from PySide6.QtWidgets import QApplication, QMainWindow
    from veo_desktop.ui.window.window_place import WindowPlace
    app = QApplication(sys.argv)
    window = QMainWindow()
    window.setMinimumSize(400, 300)
    window.resize(1440, 900)
    place = WindowPlace(window)
    place.restore(sys.argv[1])
    window.show()
    app.processEvents()
    found = [window.screen().name(), window.x(), window.y(), window.width(), window.height(), window.isMaximized()]
    whole = window.screen().availableGeometry().contains(window.frameGeometry())
    print(json.dumps({"found": found, "whole": whole, "text": place.to_text()}))
"""


@pytest.mark.parametrize(("screens", "x"), [(["first", "second"], 1000), (["second", "first"], 0), (["first"], 0)])
def test_on_real_screens_of_qt(tmp_path: Path, screens: list[str], x: int) -> None:
    """Two screens, the same in another order, and one that is left: each in a process of its own."""
    answer = _shown(Placement("second", Area(60, 40, 500, 400)).to_text(), tmp_path, screens)
    assert answer["found"] == ["second" if "second" in screens else "first", x + 60, 40, 500, 400, False]
    shown = read_placement(answer["text"])
    assert shown is not None and replace(shown, frame=FRAME) == Placement(answer["found"][0], Area(60, 40, 500, 400))
    full = _shown(replace(shown, area=Area(0, 0, 1000, 800)).to_text(), tmp_path, screens)
    assert full["whole"], full  # with its frame
    assert full["found"][3:5] == [1000 - shown.frame[0], 800 - shown.frame[1]] and max(shown.frame) > 0


def test_at_a_first_start_all_of_it_is_on_a_small_screen(tmp_path: Path) -> None:
    answer = _shown("", tmp_path, ["first"])
    assert answer["whole"], answer
    assert answer["found"][3] > 900 and answer["found"][4] > 700  # and no smaller than it must be
    smaller = _shown("", tmp_path, ["first"], width=390, height=330)  # a large scale: less than the least of it
    assert smaller["found"][1:5] == [0, 0, 400, 300], smaller


def _shown(saved: str, tmp_path: Path, screens: list[str], *, width: int = 1000, height: int = 800) -> dict[str, Any]:
    size = {"width": width, "height": height, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    layout = [{"name": name, "x": 1000 * place, "y": 0, **size} for place, name in enumerate(screens)]
    config = tmp_path / "screens.json"
    config.write_text(
        json.dumps({"synchronousWindowSystemEvents": False, "windowFrameMargins": True, "screens": layout})
    )
    command = [sys.executable, "-c", textwrap.dedent(PROGRAM), saved, "-platform", f"offscreen:configfile={config}"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=50, check=True)
    return dict(json.loads(done.stdout))
