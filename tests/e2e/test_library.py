"""The Library page in the real window: clips are found, looked at, judged, renamed, binned and brought back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QPushButton

from tests.e2e.studio import CTRL, Studio
from tests.helpers.choosers import choose
from veo_desktop.core.judging import Flag
from veo_desktop.core.library import ClipRow
from veo_desktop.core.order import Relation
from veo_desktop.core.request import FIRST_FRAME
from veo_desktop.ui.library.clip_grid import ClipGrid
from veo_desktop.ui.library.quick_look import QuickLook
from veo_desktop.ui.library.side_list import SideList

BOAT, TOWER = "A paper boat in the rain", "A lighthouse in fog"


def _grid(studio: Studio) -> ClipGrid:
    return studio.find("library_view", ClipGrid)


def _open(studio: Studio, clips: int) -> ClipGrid:
    """Go to the library, and wait until its clips are there."""
    studio.click("nav_library")
    grid = _grid(studio)
    studio.until(lambda: grid.layout_now.count == clips and grid.isVisible())
    return grid


def _row(studio: Studio) -> ClipRow:
    row = _grid(studio).current_row
    assert row is not None
    return row


def test_a_clip_is_found_looked_at_and_opened(sandboxed: Studio) -> None:
    boat = sandboxed.clip(BOAT)
    sandboxed.clip(TOWER)
    grid = _open(sandboxed, 2)
    sandboxed.type("library_search", "boat")
    sandboxed.until(lambda: grid.layout_now.count == 1)
    sandboxed.press("library_search", Qt.Key.Key_Return)
    assert grid.hasFocus()
    sandboxed.until(lambda: grid.current_row is not None)
    assert _row(sandboxed).job_id == boat.id
    sandboxed.until(lambda: sandboxed.find("library_prompt", QPlainTextEdit).toPlainText() == BOAT)

    sandboxed.press("library_view", Qt.Key.Key_Space)
    look = sandboxed.find("quick_look", QuickLook)
    sandboxed.until(lambda: look.player.current_frame >= 0)
    sandboxed.press("quick_look", Qt.Key.Key_Space)
    sandboxed.until(lambda: not sandboxed.is_there("quick_look"))
    sandboxed.come_back()

    for answer in ("ask_back", "ask_do"):  # which files go there is seen before one says yes
        assert not sandboxed.find("library_provider", QLabel).isVisible()
        with sandboxed.slow():  # it is no question to Wiro
            sandboxed.trigger("library_action_delete_at_provider")
            sandboxed.until(lambda: sandboxed.is_there("ask_dialog"))
        assert sandboxed.find("ask_lines", QPlainTextEdit).toPlainText() == f"{_row(sandboxed).name}\n    the clip"
        sandboxed.click(answer)
        sandboxed.until(lambda: not sandboxed.is_there("ask_dialog"))
        sandboxed.come_back()
    gone = sandboxed.find("library_provider", QLabel)
    sandboxed.until(lambda: gone.text().startswith("Deleted there on") and gone.text().endswith(": the clip"))

    sandboxed.desktop.create.close_clip()
    sandboxed.press("library_view", Qt.Key.Key_Return, focus=True)
    sandboxed.until(lambda: sandboxed.desktop.create.open_clip == boat.id)
    assert sandboxed.find("prompt_editor").isVisible()


def test_verdicts_names_and_the_bin_are_undone_in_their_turn(sandboxed: Studio) -> None:
    sandboxed.clip(BOAT)
    sandboxed.clip(TOWER)
    grid = _open(sandboxed, 2)
    grid.setFocus()
    sandboxed.press("library_view", Qt.Key.Key_A, CTRL)
    sandboxed.press("library_view", Qt.Key.Key_4)
    sandboxed.press("library_view", Qt.Key.Key_P)
    sandboxed.type("library_search", "rating:>=4 is:pick")
    sandboxed.until(lambda: grid.layout_now.count == 2)
    sandboxed.press("library_search", Qt.Key.Key_Escape)
    sandboxed.press("library_search", Qt.Key.Key_Return)
    sandboxed.until(lambda: grid.current_row is not None and grid.current_row.flag is Flag.PICK)

    path = Path(_row(sandboxed).path)
    sandboxed.press("library_view", Qt.Key.Key_F2)
    sandboxed.type("name_input", "the tower")
    sandboxed.click("name_keep")
    renamed = path.with_name("the tower.mp4")
    sandboxed.until(renamed.exists)
    sandboxed.come_back()
    sandboxed.until(lambda: grid.current_row is not None and grid.current_row.name == renamed.name)

    grid.setFocus()
    sandboxed.press("library_view", Qt.Key.Key_Delete)
    sandboxed.until(lambda: grid.layout_now.count == 1)
    assert not renamed.exists()
    sandboxed.press("library_view", Qt.Key.Key_Z, CTRL)
    sandboxed.until(lambda: grid.layout_now.count == 2)
    sandboxed.until(renamed.exists)
    sandboxed.press("library_view", Qt.Key.Key_Z, CTRL)
    sandboxed.until(path.exists)
    sandboxed.press("library_view", Qt.Key.Key_Z, CTRL)
    sandboxed.press("library_view", Qt.Key.Key_Z, CTRL)
    sandboxed.type("library_search", "is:rated")
    sandboxed.until(lambda: grid.layout_now.count == 0)


def test_nothing_of_the_create_page_happens_on_the_library_page(sandboxed: Studio) -> None:
    sandboxed.clip(BOAT)
    _open(sandboxed, 1).choose_one(0)
    made = len(sandboxed.jobs)
    titles = [each.text() for each in sandboxed.window.menuBar().actions() if each.isVisible()]
    assert "&Library" in titles and "&Queue" not in titles
    sandboxed.press("library_view", Qt.Key.Key_Return, CTRL)
    sandboxed.press("library_view", Qt.Key.Key_1, CTRL)
    assert sandboxed.find("prompt_editor").isVisible()
    titles = [each.text() for each in sandboxed.window.menuBar().actions() if each.isVisible()]
    assert "&Library" not in titles and "&Queue" in titles
    assert len(sandboxed.jobs) == made


def test_a_copy_from_elsewhere_comes_in_once(sandboxed: Studio, tmp_path: Path) -> None:
    job = sandboxed.clip(BOAT)
    assert job.clip is not None
    grid = _open(sandboxed, 1)
    folder = tmp_path / "from a friend"
    folder.mkdir()
    (folder / "words.txt").write_text("no clip")
    (folder / "the same.mp4").write_bytes(Path(job.clip.path).read_bytes())
    grid.files_dropped.emit((str(folder),))
    sandboxed.until(lambda: "No clip came in. 1 was here already." in sandboxed.message)
    assert grid.layout_now.count == 1


def test_a_clip_gives_the_next_one_its_first_frame(sandboxed: Studio) -> None:
    boat = sandboxed.clip(BOAT)
    grid = _open(sandboxed, 1)
    sandboxed.press("library_view", Qt.Key.Key_Home, focus=True)
    sandboxed.until(lambda: grid.current_row is not None)
    sandboxed.trigger("library_action_use_frame")
    compose = sandboxed.desktop.page.compose
    sandboxed.until(lambda: compose.request().image(FIRST_FRAME) is not None)
    assert sandboxed.find("prompt_editor").isVisible()
    assert sandboxed.desktop.create.open_clip == boat.id


def test_files_move_into_folders_of_the_library_alone_and_back(sandboxed: Studio, tmp_path: Path) -> None:
    job = sandboxed.clip(BOAT)
    assert job.clip is not None
    path, inside = Path(job.clip.path), Path(job.clip.path).parent / "scenes"
    inside.mkdir()
    grid = _open(sandboxed, 1)
    grid.choose_one(0)
    sandboxed.until(lambda: grid.current_row is not None)
    sandboxed.trigger("library_action_move")
    choose(tmp_path)
    sandboxed.until(lambda: "is not inside" in sandboxed.message)
    assert path.exists()
    sandboxed.trigger("library_action_move")
    choose(inside)
    sandboxed.until((inside / path.name).exists)
    sandboxed.until(lambda: grid.current_row is not None and Path(grid.current_row.path).parent == inside)
    assert not _row(sandboxed).missing
    sandboxed.come_back()
    grid.setFocus()
    sandboxed.press("library_view", Qt.Key.Key_Z, CTRL)
    sandboxed.until(path.exists)
    sandboxed.until(lambda: grid.current_row is not None and grid.current_row.path == str(path))


def test_a_collection_has_its_own_order_and_rejects_make_room(sandboxed: Studio) -> None:
    boat, tower = sandboxed.clip(BOAT), sandboxed.clip(TOWER)
    assert boat.clip is not None and tower.clip is not None
    grid = _open(sandboxed, 2)
    sandboxed.click("library_new_collection")
    sandboxed.paste("name_input", "Sahne IŞIK")
    sandboxed.click("name_keep")
    sandboxed.come_back()
    side = sandboxed.desktop.desks.library.page.side
    sandboxed.until(lambda: len(_named(side, "Sahne IŞIK")) == 1)
    sandboxed.click("library_new_collection")
    sandboxed.paste("name_input", "sahne ışık")
    assert not sandboxed.find("name_keep").isEnabled()  # in Turkish they are one name
    sandboxed.click("name_cancel")
    sandboxed.come_back()
    side.dropped.emit((boat.clip.id, tower.clip.id), _named(side, "Sahne IŞIK")[0].data(Qt.ItemDataRole.UserRole))
    rows = sandboxed.desktop.desks.library.page.side.findChild(QListWidget, "library_folders")
    sandboxed.until(lambda: "2 clips" in _named(side, "Sahne IŞIK")[0].toolTip())
    field = sandboxed.find("library_tags").findChild(QLineEdit, "tag_input")
    for number, tag in enumerate(("ışık", "IŞIK")):
        grid.choose_one(number)
        grid.setFocus()
        sandboxed.press("library_view", Qt.Key.Key_T)
        sandboxed.paste(field, tag)
        sandboxed.press(field, Qt.Key.Key_Return)
    sandboxed.paste("library_search", 'in:"sahne ışık" tag:IŞIK')
    sandboxed.until(lambda: "in:" in grid.found.query.text and grid.layout_now.count == 2)
    rows.itemClicked.emit(_named(side, "Sahne IŞIK")[0])

    def shown() -> list[str]:
        return [row.job_id for index in range(grid.layout_now.count) if (row := grid.row(index)) is not None]

    sandboxed.until(lambda: shown() == [boat.id, tower.id])
    grid.choose_one(0)
    grid.setFocus()
    sandboxed.press("library_view", Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    sandboxed.until(lambda: shown() == [tower.id, boat.id])
    sandboxed.press("library_view", Qt.Key.Key_Z, CTRL)
    sandboxed.until(lambda: shown() == [boat.id, tower.id])

    sandboxed.until(lambda: grid.current_row is not None)
    sandboxed.press("library_view", Qt.Key.Key_X)
    sandboxed.until(lambda: _row(sandboxed).flag is Flag.REJECT)
    sandboxed.click("library_room")
    clean = sandboxed.find("room_clean", QPushButton)
    sandboxed.until(lambda: clean.text() == "Move 1 clip to the bin")
    sandboxed.click(clean)
    sandboxed.until(lambda: not Path(boat.clip.path).exists())
    sandboxed.until(lambda: not clean.isEnabled())
    sandboxed.click("room_close")
    sandboxed.come_back()
    grid.setFocus()
    sandboxed.press("library_view", Qt.Key.Key_Z, CTRL)
    sandboxed.until(Path(boat.clip.path).exists)
    assert "bin" not in sandboxed.message  # it would offer what is done

    sandboxed.until(
        lambda: shown() == [boat.id, tower.id] and not any(row.in_bin for row in map(grid.row, (0, 1)) if row)
    )
    sandboxed.press("library_view", Qt.Key.Key_A, CTRL)
    button = sandboxed.find("library_action_compare_button", QPushButton)
    sandboxed.until(lambda: button.isVisible() and button.isEnabled())
    sandboxed.press("library_view", Qt.Key.Key_C)  # both of them, beside each other
    sandboxed.until(lambda: sandboxed.desktop.page.player.covered)
    surface = sandboxed.find("compare_surface")
    assert surface.isVisible()
    sandboxed.until(lambda: "paper boat" in surface.accessibleDescription())


def test_a_clip_made_again_stands_with_the_one_it_came_from(sandboxed: Studio) -> None:
    boat = sandboxed.clip(BOAT)
    sandboxed.clip(TOWER)
    grid = _open(sandboxed, 2)
    sandboxed.type("library_search", "boat")
    sandboxed.until(lambda: grid.layout_now.count == 1)
    grid.choose_one(0)
    sandboxed.until(lambda: sandboxed.find("library_reuse").isEnabled() and _row(sandboxed).job_id == boat.id)
    sandboxed.click("library_reuse")
    sandboxed.click("generate_button")
    sandboxed.until(lambda: len(sandboxed.jobs) == 3 and sandboxed.job.clip is not None)
    assert (sandboxed.job.parent, sandboxed.job.relation) == (boat.id, Relation.AGAIN)
    _open(sandboxed, 2)
    sandboxed.press("library_search", Qt.Key.Key_Escape, focus=True)
    sandboxed.until(lambda: grid.layout_now.count == 3)
    view = sandboxed.desktop.desks.library.page.view
    for group, groups in (("model", {"Veo 3.1 Standard": 3}), ("lineage", {BOAT: 2, "No lineage": 1})):
        view.restore("newest", group, view.size_step)
        view.changed.emit()
        sandboxed.until(lambda groups=groups: _groups(grid) == groups)
    grid.choose_one(0)
    link = "Made again from"
    sandboxed.until(lambda: any(each.text().startswith(link) for each in _links(sandboxed)))
    sandboxed.click(next(each for each in _links(sandboxed) if each.text().startswith(link)))
    sandboxed.until(lambda: grid.current_row is not None and grid.current_row.job_id == boat.id)


def _groups(grid: ClipGrid) -> dict[str, int]:
    """How many clips each group has, by its heading."""
    return {band.title: band.count for band in grid.layout_now.bands_within(0, 10_000)}


def _links(studio: Studio) -> list[QPushButton]:
    return [each for each in studio.find("library_inspector").findChildren(QPushButton, "kin_link") if each.isVisible()]


def test_a_folder_that_is_away_is_offline_until_it_is_back(sandboxed: Studio) -> None:
    sandboxed.clip(BOAT)
    grid = _open(sandboxed, 1)
    grid.choose_one(0)
    sandboxed.until(lambda: grid.current_row is not None)
    _hover(sandboxed, grid)  # a strip is made while the clip is here
    sandboxed.until(lambda: sandboxed.desktop.desks.library._scrub.frame() is not None)
    library, away = sandboxed.folders.library, sandboxed.folders.library.with_name("unplugged")
    library.rename(away)
    sandboxed.click("nav_create")
    sandboxed.click("nav_library")
    sandboxed.until(lambda: _row(sandboxed).offline)
    sandboxed.until(lambda: "disk is not connected" in sandboxed.find("library_away", QLabel).text())
    assert not sandboxed.find("library_open").isEnabled()
    sandboxed.until(lambda: (picture := grid._thumbnails.picture(_row(sandboxed).thumbnail)) and not picture.isNull())
    sandboxed.desktop.desks.library._scrub.leave()
    _hover(sandboxed, grid)  # its pictures are here
    sandboxed.until(lambda: sandboxed.desktop.desks.library._scrub.frame() is not None)
    away.rename(library)
    sandboxed.until(lambda: not _row(sandboxed).offline)
    assert sandboxed.find("library_open").isEnabled() and list(grid.selection) == [0]


def _hover(studio: Studio, grid: ClipGrid) -> None:
    """Move the pointer over the first clip."""
    middle = grid.cell(0).center()
    for step in range(3):
        studio.bot.mouseMove(grid.viewport(), middle + QPoint(step, 0))


def _named(side: SideList, name: str) -> list[QListWidgetItem]:
    return side.findChild(QListWidget, "library_folders").findItems(name, Qt.MatchFlag.MatchExactly)
