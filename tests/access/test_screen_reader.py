"""Walks the accessibility tree of the running program, page by page and dialog by dialog, as a screen reader does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.access.walk import ENTER, Walk, walk_through
from veo_desktop.core.takes import MOST_TAKES

MENUS = ("File", "Edit", "Clip", "Judge", "Queue", "View", "Help")
DROPS = (
    "model_button",
    "sets_button",
    "templates_button",
    "history_button",
    "insert_more",
    "compose_menu_button",
    "speed_button",
    "loop_button",
    "view_button",
    "seed_steps_input",
    "many_button",
)
HERE = {"main_window", "sets_popup", "templates_popup", "history_popup"}


@pytest.fixture
def walk(xvfb: dict[str, str], tmp_path: Path) -> Iterator[Walk]:
    """Through a program that was never used before, whose sandbox is quick."""
    with walk_through(xvfb, tmp_path / "said", "--data-dir", str(tmp_path / "data"), "--sandbox-speed", "100") as walk:
        yield walk


@pytest.mark.timeout(150)
def test_a_screen_reader_is_told_all_there_is(walk: Walk) -> None:
    _welcome(walk)
    for name in DROPS:  # before the menu bar: Qt keeps an entry that is in two menus under the first it was seen in
        walk.drop(name)
    for title in MENUS:
        walk.menu_of(title)
    _make_a_clip(walk)
    _compare(walk)
    _settings(walk)
    _library(walk)
    _live(walk)
    walk.look("main")
    assert len(walk.places) > 30
    assert walk.windows >= HERE
    assert not walk.found, "\n".join(f"{place}: {fault}" for fault, place in walk.found.items())


def _welcome(walk: Walk) -> None:
    walk.see("welcome_sandbox")
    walk.look("welcome")
    walk.press("welcome_connect")
    walk.see("welcome_back")
    walk.look("connect")
    walk.press("welcome_back")
    walk.press("welcome_sandbox")
    walk.see("coach_skip")
    walk.look("coach")
    walk.press("coach_skip")
    assert any("Step 1 of 3" in words for words in walk.reader.announced())


def _make_a_clip(walk: Walk) -> None:
    reader = walk.reader
    reader.until(lambda: not reader.find("coach_card"), "the coach is gone")
    assert reader.write(walk.see("prompt_editor"), "A paper boat in the rain")
    takes = walk.see("takes_input")
    assert reader.many_values([takes]) == [(1.0, 1.0, float(MOST_TAKES))]
    reader.set_value(takes, 2)
    assert reader.many_values([takes])[0][1] == 2
    reader.until(lambda: _asked(walk), "its beginning is announced")
    reader.until(lambda: sum("Done" in words for words in reader.announced()) >= 2, "their ends are announced", 60)
    assert len(reader.announced()) < 30, "progress is told in steps"
    reader.until(lambda: "enabled" in walk.see("play_button").states, "the clip is there")
    assert "A paper boat in the rain" in reader.text(walk.see("inspector_prompt"))
    walk.look("create with a clip")


def _asked(walk: Walk) -> bool:
    """Generate rests for a moment after something has changed."""
    walk.press("generate_button")
    walk.reader.listen(2)
    return any("boat" in words for words in walk.reader.announced())


def _compare(walk: Walk) -> None:
    walk.opens("compare_chooser", lambda: walk.menu("Clip", "Compare"))
    walk.reader.key(ENTER)
    walk.see("compare_surface")
    walk.look("compare")
    walk.reader.do(walk.see("compare_leave_button"))


def _settings(walk: Walk) -> None:
    reader = walk.reader
    before = walk.shown()
    walk.opens("settings_dialog", lambda: walk.press("nav_settings"))
    sections = [each for each in reader.all("list item") if "settings_sections" in each.id]
    assert len(sections) > 6
    for section in sections:
        reader.choose(section)
        reader.until(lambda name=section.name: _heads(walk, name), f"{section.name} is shown")  # type: ignore[misc]
        walk.look(f"settings {section.name}")
    walk.leaves(before)


def _heads(walk: Walk, title: str) -> bool:
    return any(each.name == title and ".settings_dialog." in each.id for each in walk.reader.all("label"))


def _library(walk: Walk) -> None:
    walk.first_clip()
    walk.look("library")
    _clips(walk)
    walk.visit("room_dialog", lambda: walk.press("library_room"))


def _clips(walk: Walk) -> None:
    """Each clip says what it is and where it stands; it is selected and acted on without a key."""
    reader, grid = walk.reader, walk.see("library_view")
    cells = reader.below(grid)
    assert "Selection" in grid.interfaces and len(cells) == 2
    for place, cell in enumerate(cells, 1):
        assert (cell.role, cell.name) == ("list item", "A paper boat in the rain")
        assert cell.description.endswith(f"{place} of 2") and "Sandbox" in cell.description
        assert {"Press", "ShowMenu", "Toggle", "SetFocus"} <= set(reader.actions(cell))
        assert reader.captions(cell) == []
    assert {"selected", "selectable", "focusable", "showing"} <= cells[0].states
    reader.select(grid, "SelectChild", 1)
    assert reader.selected(grid) == [cell.ref for cell in cells]
    reader.select(grid, "DeselectChild", 0)
    assert ["selected" in cell.states for cell in reader.below(grid)] == [False, True]
    reader.select(grid, "ClearSelection")
    assert reader.selected(grid) == []
    walk.drop("clip_menu", lambda: reader.do(cells[1], "ShowMenu"))
    assert reader.selected(grid) == [cells[1].ref]
    reader.do(cells[1])
    walk.see("play_button")
    walk.press("nav_library")
    walk.see("library_view")


def _live(walk: Walk) -> None:
    """What comes up by itself, wherever the keyboard is: a toast, the message bar, a job that fails."""
    reader = walk.reader
    walk.press("nav_create")
    walk.press("save_frame_button")
    reader.until(lambda: any("Saved as" in words for words in reader.announced()), "the toast is announced")
    walk.press("remove_button")
    reader.until(lambda: any("to the bin" in words for words in reader.announced()), "the message bar is announced")
    assert reader.write(walk.see("prompt_editor"), "A [blocked] shot")
    reader.until(lambda: _failed(walk), "the failure is announced at once", 60)


def _failed(walk: Walk) -> bool:
    if not any("[blocked]" in words for words in walk.reader.announced()):
        walk.press("generate_button")
    walk.reader.listen(2)
    return any("Not made" in words and "safety filter" in words for words in walk.reader.urgent())
