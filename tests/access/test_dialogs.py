"""Walks the accessibility tree of every dialog, as a screen reader does: each that the code has must be met."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.access.test_screen_reader import HERE as ELSEWHERE
from tests.access.walk import ENTER, Walk, walk_through
from tests.e2e.wiro import Wiro, run_wiro
from tests.helpers.program_widgets import windows
from veo_desktop.core import settings
from veo_desktop.store.folders import folders_below
from veo_desktop.store.settings_file import SettingsFile

QUESTIONS = {"bin_rejects_dialog", "delete_project_dialog"}
HERE = QUESTIONS | {
    "about_dialog",
    "adopt_dialog",
    "ask_dialog",
    "backup_dialog",
    "choice_dialog",
    "compare_chooser",
    "contact_sheet",
    "crop_dialog",
    "culling",
    "export_dialog",
    "final_dialog",
    "full_screen",
    "go_to_popover",
    "import_dialog",
    "job_details",
    "key_sheet",
    "licences_dialog",
    "manual_window",
    "matrix_dialog",
    "model_picker",
    "name_dialog",
    "project_dialog",
    "quick_look",
    "report_dialog",
    "request_dialog",
    "room_dialog",
    "samples_popup",
    "set_dialog",
    "settings_dialog",
    "spend_dialog",
    "template_dialog",
    "trouble_dialog",
    "upload_dialog",
}
BOAT = "A paper boat in the rain"
LETTER_K = 0x6B  # as X11 numbers keys
LARGE = 1700  # pixels of each side: no socket takes so much noise while nobody reads


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Of somebody who wants to be asked about every dollar, and whose program crashed last time."""
    folders = folders_below(tmp_path / "data")
    folders.create()
    stored = SettingsFile(folders.settings)
    stored.load()
    for wanted, value in ((settings.WELCOME_SEEN, True), (settings.COACH_SEEN, True), (settings.WARN_ABOVE, "1")):
        stored.set(wanted, value)
    (folders.logs / "fault.txt").write_text("Fatal Python error: Segmentation fault")
    return tmp_path / "data"


@pytest.fixture
def wiro() -> Iterator[Wiro]:
    with run_wiro() as running:
        yield running


@pytest.fixture
def walk(xvfb: dict[str, str], tmp_path: Path, data: Path, wiro: Wiro) -> Iterator[Walk]:
    address = ("--api-url", wiro.api_url, "--socket-url", wiro.socket_url)
    with walk_through(xvfb, tmp_path / "said", "--data-dir", str(data), *address) as walk:
        yield walk


def test_every_window_of_the_program_is_walked_somewhere() -> None:
    assert set(windows()) == HERE | ELSEWHERE


@pytest.mark.timeout(300)
def test_a_screen_reader_is_told_of_every_dialog(walk: Walk, wiro: Wiro, data: Path, tmp_path: Path) -> None:
    _account(walk, wiro)
    _first_clip(walk)
    _menu_bar(walk)
    _lists(walk)
    _note(walk)
    _settings(walk)
    _pictures(walk, tmp_path)
    _table(walk, tmp_path)
    _lost(walk, wiro)
    _judging(walk)
    _library(walk, data)
    _upload(walk, wiro, tmp_path)
    _projects(walk)
    assert walk.windows >= HERE, f"not met: {HERE - walk.windows}"
    assert not walk.found, "\n".join(f"{place}: {fault}" for fault, place in walk.found.items())


def _account(walk: Walk, wiro: Wiro) -> None:
    """Keys for this session; what the last run left is told after it."""
    before = walk.shown()
    walk.opens("settings_dialog", lambda: walk.menu("File", "Account"))
    walk.fill(api_key_input=wiro.key, api_secret_input=wiro.secret)
    walk.press("save_account_button")
    walk.hear("until you quit")
    walk.visit("name_dialog", lambda: walk.press("add_account_button"))
    walk.leaves(before)
    walk.press("message_close")
    walk.reader.until(lambda: walk.see("message_action").name == "Show what happened", "the crash is told of")
    walk.visit("trouble_dialog", lambda: walk.press("message_action"))


def _first_clip(walk: Walk) -> None:
    walk.fill(prompt_editor=BOAT)
    walk.press("segment_4")
    walk.press("segment_720p")
    walk.opens("spend_dialog", lambda: walk.insist("generate_button", lambda: walk.reader.find("spend_accept")))
    walk.press("spend_not_again")
    walk.press("spend_accept")
    walk.hear("Done")
    walk.reader.until(lambda: "enabled" in walk.see("play_button").states, "the clip is there")


def _menu_bar(walk: Walk) -> None:
    ways = {
        "matrix_dialog": ("File", "Vary"),
        "final_dialog": ("Clip", "Make the final"),
        "job_details": ("Clip", "Details"),
        "compare_chooser": ("Clip", "Compare"),
        "go_to_popover": ("Clip", "Go to a timecode"),
        "contact_sheet": ("View", "Contact"),
        "full_screen": ("View", "Full screen"),
        "key_sheet": ("Help", "Keyboard"),
        "manual_window": ("Help", "Manual"),
        "samples_popup": ("Help", "Sample"),
    }
    for name, way in ways.items():
        walk.visit(name, lambda way=way: walk.menu(*way))  # type: ignore[misc]
    before = walk.shown()
    walk.opens("about_dialog", lambda: walk.menu("Help", "About"))
    walk.visit("licences_dialog", lambda: walk.press("about_licences"))
    walk.leaves(before)


def _lists(walk: Walk) -> None:
    """What menus and lists that drop lead to."""
    walk.drop("compose_menu_button")
    walk.visit("request_dialog", lambda: walk.entry("Show the request"))
    walk.drop("model_button")
    walk.visit("model_picker", lambda: walk.entry("More models"))
    walk.press("templates_button")
    walk.visit("template_dialog", lambda: walk.press("template_save"))


def _note(walk: Walk) -> None:
    walk.menu("Judge", "Note")
    walk.see("note_input")
    walk.look("note editor")
    walk.fill(note_input="The sail is too red")
    walk.press("keep_note_button")


def _settings(walk: Walk) -> None:
    before = walk.shown()
    walk.opens("settings_dialog", lambda: walk.press("nav_settings"))
    walk.choose_row("settings_sections", "Privacy")
    walk.visit("ask_dialog", lambda: walk.press("clear_prompts_button"))
    walk.choose_row("settings_sections", "Shortcuts")
    walk.press("add_key_play")
    walk.hear("Press a key")
    walk.reader.key(LETTER_K)
    walk.hear("K is “", urgent=True)
    walk.look("a key that another action has")
    walk.press("leave_key_play")
    walk.leaves(before)


def _projects(walk: Walk) -> None:
    walk.opens("project_dialog", lambda: walk.menu("File", "New project"))
    walk.fill(project_name_input="Sea", project_day_limit_input="much")
    walk.press("project_keep")
    walk.hear("At most a day: Write it like 25", urgent=True)
    walk.fill(project_day_limit_input="5")
    walk.press("project_keep")
    walk.drop("project_menu", lambda: walk.menu("File", "Switch project"))
    walk.visit("delete_project_dialog", lambda: walk.entry("Delete this project"))
    walk.entry("No project")


def _pictures(walk: Walk, folder: Path) -> None:
    _choose(walk, _picture(folder / "small.png", 1280, 720), lambda: walk.press("first_frame_drop"))
    walk.visit("crop_dialog", lambda: walk.press("first_frame_crop"))
    walk.press("first_frame_remove")
    _choose(walk, folder / "small.png", lambda: walk.press("reference_drop"))
    walk.press("sets_button")
    walk.visit("set_dialog", lambda: walk.press("set_save"))
    walk.press("reference_remove")


def _table(walk: Walk, folder: Path) -> None:
    table = folder / "clips.csv"
    table.write_text("prompt,seed\nA boat,1\nA ship,many\n")
    walk.visit("import_dialog", lambda: _choose(walk, table, lambda: walk.menu("File", "Import a CSV")))


def _lost(walk: Walk, wiro: Wiro) -> None:
    """Twice the same clip, one of another program, and no answer: nobody can tell which is ours."""
    (task,) = wiro.tasks(BOAT)
    wiro.run_again(task)
    wiro.run_elsewhere("Made elsewhere")
    wiro.fault(call="Run", kind="garbage")
    walk.menu("Clip", "Reuse")
    walk.generate("Several tasks")
    assert any("Several tasks" in words for words in walk.reader.urgent())
    walk.visit("choice_dialog", lambda: walk.press("job_card_button"))
    before = walk.shown()
    walk.opens("adopt_dialog", lambda: walk.menu("File", "Find my"))
    walk.reader.until(lambda: any("Made elsewhere" in each.name for each in walk.reader.all("tree item")), "a task")
    walk.look("adopt_dialog")
    walk.leaves(before)


def _judging(walk: Walk) -> None:
    before = walk.shown()
    walk.opens("culling", lambda: walk.menu("Judge", "Go through"))
    seen = ""
    while not walk.reader.find("bin_rejects_button"):
        progress = walk.see("culling_progress").name
        if progress != seen:  # the next clip
            walk.press("culling_reject_button")
        seen = progress
    walk.look("culling, the end")
    walk.visit("bin_rejects_dialog", lambda: walk.press("bin_rejects_button"))
    walk.leaves(before)


def _library(walk: Walk, data: Path) -> None:
    walk.first_clip()
    ways = {
        "name_dialog": "Rename",
        "export_dialog": "Export copies",
        "ask_dialog": "Delete at Wiro",
        "backup_dialog": "Back up",
        "room_dialog": "Disk use",
        "quick_look": "Quick look",
    }
    for name, title in ways.items():
        walk.visit(name, lambda title=title: walk.menu("Library", title))  # type: ignore[misc]
    for file in folders_below(data).library.rglob("*.mp4"):
        file.unlink()
    walk.visit("report_dialog", lambda: walk.menu("Library", "Check every"))
    walk.press("nav_create")


def _upload(walk: Walk, wiro: Wiro, folder: Path) -> None:
    wiro.fault(call="File/Upload", kind="stall")
    _choose(walk, _picture(folder / "large.png", LARGE, LARGE), lambda: walk.press("first_frame_drop"))
    walk.generate(BOAT)
    walk.visit("upload_dialog", lambda: walk.menu("File", "Quit"))


def _choose(walk: Walk, file: Path, act: Callable[[], object]) -> None:
    """`act` opens the system's dialog, which is Qt's own here and not looked into."""
    act()
    walk.fill(fileNameEdit=str(file))
    walk.reader.key(ENTER)


def _picture(path: Path, width: int, height: int) -> Path:
    """Of noise, which does not pack."""
    noise = QImage(os.urandom(width * height * 3), width, height, width * 3, QImage.Format.Format_RGB888)
    assert noise.save(str(path), "PNG", 100)
    return path
