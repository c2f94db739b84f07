"""The Library page: searching, folders, judging many at once, names and bin with undo, import, states."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.helpers.choosers import choose
from tests.library.desks import Desks, FakeSettings
from tests.library.fake import NOW, FakeLibrary, a_clip
from veo_desktop.core.judging import Change, Flag
from veo_desktop.core.key_map import KeyMap
from veo_desktop.core.library import (
    CheckReport,
    ClipFacts,
    Exported,
    Folder,
    Group,
    ImportReport,
    Kin,
    Order,
    Query,
    Refused,
    Work,
)
from veo_desktop.core.order import Relation
from veo_desktop.core.projects import Project, Projects
from veo_desktop.core.request import FIRST_FRAME, REFERENCES, ImageInput, Request
from veo_desktop.core.search import parse, with_filter
from veo_desktop.core.settings import LIBRARY_GROUP
from veo_desktop.core.text import text
from veo_desktop.ui.library.backup_dialog import BackupDialog
from veo_desktop.ui.library.clip_grid import ClipGrid
from veo_desktop.ui.library.export_dialog import ExportDialog
from veo_desktop.ui.library.filter_menu import FilterMenu
from veo_desktop.ui.library.going_list import GoingList
from veo_desktop.ui.library.library_page import LibraryPage
from veo_desktop.ui.library.quick_look import QuickLook
from veo_desktop.ui.library.report_dialog import ReportDialog
from veo_desktop.ui.library.room_dialog import RoomDialog
from veo_desktop.ui.library.side_list import CLIPS, SideList
from veo_desktop.ui.parts.name_dialog import NameDialog
from veo_desktop.ui.parts.segmented import Segmented
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.review.note_row import NoteRow

CTRL = Qt.KeyboardModifier.ControlModifier
NO_KEYS, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


@pytest.fixture
def desks(theme: Theme, qtbot: QtBot) -> Iterator[Desks]:
    made = _desks(theme, qtbot, FakeLibrary([a_clip(number) for number in range(40)]))
    yield made
    made.stop()


def _desks(theme: Theme, bot: QtBot, library: FakeLibrary, settings: FakeSettings | None = None) -> Desks:
    made = Desks(theme, library, settings)
    page = made.desk.page
    page.resize(1180, 760)
    page.show()
    page.activateWindow()
    bot.waitUntil(lambda: made.desk._rows.found is not None and page.isActiveWindow())
    made.grid.setFocus()
    return made


def _page(desks: Desks) -> LibraryPage:
    return desks.desk.page


def _find(desks: Desks, bot: QtBot, words: str, count: int) -> None:
    _page(desks).search.set_text(words)
    bot.waitUntil(lambda: desks.grid.layout_now.count == count and desks.desk._rows.found.query.text == words)


def _shown(desks: Desks, name: str) -> str:
    label = _page(desks).findChild(QWidget, name)
    assert isinstance(label, (QLabel, QPushButton))
    return label.text() if label.isVisible() else ""


def _name(desks: Desks, name: str) -> None:
    """Fill in the dialog that asks for a name."""
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, NameDialog) and each.isVisible())
    dialog._name.setText(name)
    dialog._on_keep()


def test_typing_finds_filters_are_chips_and_nothing_found_says_what_to_do(desks: Desks, qtbot: QtBot) -> None:
    page = _page(desks)
    _find(desks, qtbot, "boat rating:>=4", 40)
    chip = page.findChild(QWidget, "library_chip_0")
    assert chip is not None and chip.accessibleName() == "rating:>=4"
    _find(desks, qtbot, "zebra rating:>=4", 0)
    assert _shown(desks, "library_state_title") == "No clip fits" and not desks.grid.isVisible()
    assert "filter" in _shown(desks, "library_state_words")
    qtbot.keyClick(page.findChild(QWidget, "library_chip_0"), Qt.Key.Key_Delete)
    assert page.search.text == "zebra"
    qtbot.mouseClick(page.findChild(QPushButton, "library_clear"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desks.grid.layout_now.count == 40)
    page.search.set_filter("made", "last-week")
    page.search.set_filter("made", "today")
    assert page.search.text == "made:today"


def test_an_empty_library_teaches(theme: Theme, qtbot: QtBot) -> None:
    made = _desks(theme, qtbot, FakeLibrary())
    assert _shown(made, "library_state_title") == "No clips yet"
    with qtbot.waitSignal(made.desk.create_wanted):
        qtbot.mouseClick(_page(made).findChild(QPushButton, "library_create"), Qt.MouseButton.LeftButton)
    made.stop()


def test_a_late_answer_to_another_search_is_not_shown(desks: Desks, qtbot: QtBot) -> None:
    page = _page(desks)
    for words in ("z", "ze", "number 3"):
        page.search.set_text(words)
    qtbot.waitUntil(lambda: desks.desk._rows.found.query.text == "number 3")
    assert desks.grid.layout_now.count == 13  # words are found anywhere in a prompt here: 3, 13, 23, 30 to 39


def test_order_groups_and_size_last(theme: Theme, qtbot: QtBot) -> None:
    settings = FakeSettings()
    made = _desks(theme, qtbot, FakeLibrary([a_clip(number) for number in range(40)]), settings)
    _page(made).view.restore("oldest", "rating", 0)
    _page(made).view.changed.emit()
    qtbot.waitUntil(lambda: made.desk._rows.found.query.group is Group.RATING)
    qtbot.waitUntil(lambda: settings.get(LIBRARY_GROUP) == "rating")  # by itself: a program may be killed
    made.stop()
    again = _desks(theme, qtbot, FakeLibrary([a_clip(number) for number in range(40)]), settings)
    assert again.desk._rows.found.query == Query("", Order.OLDEST, Group.RATING)
    assert again.grid.layout_now.is_list
    again.stop()


def test_one_key_judges_all_that_is_selected_and_undo_is_exact(desks: Desks, qtbot: QtBot) -> None:
    before = {each: desks.judging.judgements[each] for each in ("c0", "c1", "c2")}
    desks.grid.choose_one(0)
    desks.grid.choose_to(2)
    qtbot.keyClick(desks.grid, Qt.Key.Key_5)
    qtbot.keyClick(desks.grid, Qt.Key.Key_X)
    assert {desks.judging.judgements[each].rating for each in before} == {5}
    assert [desks.desk._rows.row(number).flag for number in range(3)] == [Flag.REJECT] * 3
    assert _page(desks).panel.stars.value() == 5
    assert _shown(desks, "library_title") == "3 clips selected"
    desks.undo.undo()
    desks.undo.undo()
    assert {each: desks.judging.judgements[each] for each in before} == before


def test_tags_of_many_are_those_they_have_in_common(desks: Desks, qtbot: QtBot) -> None:
    judged = desks.judging.judgements
    judged["c0"] = replace(judged["c0"], tags=("Noir", "night"))
    judged["c1"] = replace(judged["c1"], tags=("noir",))
    desks.grid.choose_one(0)
    desks.grid.choose_to(1)
    assert [tag.casefold() for tag in _page(desks).panel.tags.tags] == ["noir"]
    _page(desks).panel.tags.added.emit(("rain",))
    assert judged["c0"].tags == ("night", "Noir", "rain") and judged["c1"].tags == ("noir", "rain")


def test_one_note_goes_to_all_that_are_selected_as_one_step(desks: Desks, qtbot: QtBot) -> None:
    desks.grid.choose_one(0)
    desks.grid.choose_to(2)
    notes = _page(desks).panel.notes
    assert notes.isVisible() and "each of these clips" in notes._none.text()
    qtbot.keyClick(desks.grid, Qt.Key.Key_N)
    qtbot.keyClicks(notes.findChild(QPlainTextEdit, "note_input"), "regrade")
    assert _shown(desks, "note_time") == "Each clip, from start to end"
    desks.grid.choose_one(7)  # what is being written is kept, about the clips that it was begun with
    kept = sorted((note.clip_id, note.first, note.last, note.words) for note in desks.judging.notes.values())
    assert kept == [(f"c{number}", 0, desks.library.clips[f"c{number}"].frames - 1, "regrade") for number in range(3)]
    assert desks.undo.undo_words == "note on 3 clips"
    desks.grid.choose_one(1)
    assert [row.note.words for row in notes.findChildren(NoteRow)] == ["regrade"]
    desks.undo.undo()
    assert not desks.judging.notes
    qtbot.waitUntil(lambda: not notes.findChildren(NoteRow))
    desks.undo.redo()
    assert len(desks.judging.notes) == 3


def test_keys_that_judge_are_those_of_the_key_map(desks: Desks, qtbot: QtBot) -> None:
    desks.keys.use(KeyMap().with_keys("pick", ("Shift+K",)).with_keys("note", ()))
    desks.grid.choose_one(0)
    qtbot.keyClick(desks.grid, Qt.Key.Key_P)
    qtbot.keyClick(desks.grid, Qt.Key.Key_N)
    assert desks.judging.judgements["c0"].flag is Flag.NONE and _page(desks).panel.notes.draft is None
    qtbot.keyClick(desks.grid, Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
    assert desks.judging.judgements["c0"].flag is Flag.PICK
    tip = _page(desks).panel.findChild(QPushButton, "pick_button").toolTip()
    assert tip == "Pick this clip (Shift+K)"


def test_what_is_written_into_files_is_taken_back(desks: Desks) -> None:
    desks.library.recipes["c1"] = "old"
    desks.grid.choose_one(0)
    desks.grid.choose_to(1)
    desks.desk.care.write.trigger()
    assert desks.library.recipes == {"c0": "new", "c1": "new"}
    assert desks.undo.undo_words == "writing into 2 files"
    desks.undo.undo()
    assert desks.library.recipes == {"c0": "", "c1": "old"}
    assert "2 files are as they were" in desks.messages.accessibleDescription()
    desks.undo.redo()
    assert desks.library.recipes == {"c0": "new", "c1": "new"} and desks.undo.redo_words == ""


def test_comparing_and_the_bin_have_the_keys_of_the_key_map(desks: Desks) -> None:
    def keys() -> list[list[str]]:
        return [[key.toString() for key in each.shortcuts()] for each in (commands.compare, commands.bin)]

    commands = desks.desk.commands
    assert keys() == [["C"], ["Del"]]
    desks.keys.use(KeyMap().with_keys("compare", ("Shift+V",)).with_keys("bin", ()))
    assert keys() == [["Shift+V"], []]


def test_a_command_for_all_gathers_what_is_not_here(theme: Theme, qtbot: QtBot) -> None:
    made = _desks(theme, qtbot, FakeLibrary([a_clip(number) for number in range(5000)]))
    made.grid.selectAll()
    qtbot.keyClick(made.grid, Qt.Key.Key_3)
    assert {judgement.rating for judgement in made.judging.judgements.values()} == {3}
    assert len(made.desk._rows.here()) < 5000
    made.stop()


def test_rename_and_bin_are_steps_of_undo(desks: Desks, qtbot: QtBot) -> None:
    desks.grid.choose_one(1)
    name = desks.library.clips["c1"].name
    desks.desk.commands.rename.trigger()
    _name(desks, "the harbour")
    assert desks.library.clips["c1"].name == "the harbour.mp4"
    desks.desk.commands.bin.trigger()
    qtbot.waitUntil(lambda: desks.grid.layout_now.count == 39)
    assert desks.grid.current_row is not None  # the neighbour: keys go on
    assert desks.undo.undo_words == "moving a clip to the bin"
    desks.undo.undo()
    qtbot.waitUntil(lambda: desks.grid.layout_now.count == 40)
    desks.undo.undo()
    assert desks.library.clips["c1"].name == name


def test_what_the_bar_offers_brings_clips_back_whatever_was_done_since(desks: Desks) -> None:
    desks.grid.choose_one(1)
    desks.desk.commands.bin.trigger()
    desks.undo.judge(("c5",), Change(rating=2))
    desks.messages.undo_requested.emit("library binned")
    assert not desks.library.clips["c1"].in_bin
    assert desks.judging.judgements["c5"].rating == 2


def test_copy_is_files_and_ids(desks: Desks, qtbot: QtBot) -> None:
    desks.grid.choose_one(0)
    desks.grid.choose_to(1)
    desks.grid.copy()
    mime = QGuiApplication.clipboard().mimeData()
    assert [Path(url.toLocalFile()).name for url in mime.urls()] == [f"2026-11-22 boat {n}.mp4" for n in range(2)]
    desks.desk.commands.copy_path.trigger()
    assert QGuiApplication.clipboard().text().splitlines() == [f"/clips/2026-11-22 boat {n}.mp4" for n in range(2)]


def test_a_search_is_kept_and_a_collection_is_filled(desks: Desks, qtbot: QtBot) -> None:
    page = _page(desks)
    _find(desks, qtbot, "boat rating:>=4", 40)
    page.search.save_wanted.emit()
    _name(desks, "Best boats")
    kept = next(iter(desks.library.folders.values()))
    assert (kept.name, kept.smart, kept.query.text) == ("Best boats", True, "boat rating:>=4")

    desks.library.keep_folder(Folder("scene", "Scene 3", False))
    desks.grid.choose_one(0)
    page.side.dropped.emit(("c0", "c1"), "scene")
    assert ("collect", ("c0", "c1"), "scene") in desks.library.asked
    desks.undo.undo()
    assert desks.library.asked[-1] == ("release", ("c0", "c1"), "scene")

    desks.grid.menu_wanted.emit(QPoint(40, 40))  # a first collection needs no drag
    menu = next(each for each in desks.grid.findChildren(QMenu) if each.isVisible())
    entries = [entry for sub in menu.findChildren(QMenu) for entry in sub.actions()]
    next(entry for entry in entries if entry.text() == "New collection…").trigger()
    menu.close()
    _name(desks, "Scene 4")
    made = next(each for each in desks.library.folders.values() if each.name == "Scene 4")
    assert desks.library.asked[-1] == ("collect", ("c0",), made.id)
    desks.undo.undo()
    assert made.id not in desks.library.folders

    page.side.chosen.emit(desks.library.folders["scene"])
    qtbot.waitUntil(lambda: desks.desk._rows.found.query.text == 'in:"Scene 3"')
    assert desks.desk._folders.shown == desks.library.folders["scene"]
    page.side.chosen.emit(None)
    assert page.search.text == ""


def test_an_import_tells_how_far_it_is_and_what_became_of_it(desks: Desks, qtbot: QtBot) -> None:
    desks.grid.files_dropped.emit(("/a.mp4", "/b"))
    assert desks.library.asked[-1] == ("import", ("/a.mp4", "/b"))
    desks.library.import_progress.emit(Work(1, 3, "b.mp4"))
    assert _page(desks).imports.isVisible()
    stop = _page(desks).findChild(QPushButton, "library_import_stop")
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert desks.library.asked[-1] == ("stop import",)
    desks.library.imported.emit(ImportReport(("c1",), (), 2, (Refused("/x", text("No clip.")),), stopped=True))
    assert not _page(desks).imports.isVisible()
    said = desks.messages.accessibleDescription()
    assert "1 clip came in. 2 were here already. “x” was left alone: No clip." in said and "stopped" in said


def test_a_clip_whose_disk_is_away_keeps_its_words(theme: Theme, qtbot: QtBot) -> None:
    made = _desks(theme, qtbot, FakeLibrary([a_clip(0, offline=True), a_clip(1)]))
    made.grid.choose_one(0)
    assert "disk is not connected" in _shown(made, "library_away")
    made.grid.opened.emit()
    made.grid.look_wanted.emit()
    assert made.page.player.opened == [] and made.looked.opened == []
    look = _page(made).findChild(QuickLook)
    qtbot.keyClick(look, Qt.Key.Key_Down)
    assert made.looked.opened == [made.library.clips["c1"].path]
    qtbot.keyClick(look, Qt.Key.Key_Space)
    assert look is not None and not look.isVisible()
    made.stop()


def test_facts_of_one_clip_and_its_settings_used_again(desks: Desks) -> None:
    images = tuple(ImageInput(field, "/a.png") for field in (FIRST_FRAME, REFERENCES, REFERENCES))
    request = Request("google/veo3-1", {"seed": "1258671664", "durationSeconds": "8"}, images)
    desks.grid.choose_one(4)
    clip = desks.library.clips["c4"]
    desks.library.clip_ready.emit(ClipFacts(clip, request, "task", NOW, NOW + 74, synth_id=True))
    assert _shown(desks, "library_seed") == "1258671664"
    assert _shown(desks, "library_inputs") == "first frame, 2 references"
    assert "1 min 14 s" in _shown(desks, "library_made")
    assert "SynthID" in _shown(desks, "library_synth_id")
    desks.desk.commands.reuse.trigger()
    assert desks.create.used_again == [("j4", request)]


def test_pictures_come_from_another_thread_and_are_painted(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    red = QImage(512, 288, QImage.Format.Format_RGB32)
    red.fill(Qt.GlobalColor.red)
    red.save(str(tmp_path / "red.jpg"))
    clips = [a_clip(0, thumbnail=str(tmp_path / "red.jpg"), flag=Flag.NONE), a_clip(1, thumbnail="/not/here.jpg")]
    made = _desks(theme, qtbot, FakeLibrary(clips))
    middle = made.grid.cell(0).center()

    def is_red() -> bool:
        color = made.grid.viewport().grab().toImage().pixelColor(middle)
        return color.red() > 200 and color.green() < 60

    qtbot.waitUntil(is_red)
    made.stop()


def test_many_are_renamed_after_a_pattern_as_one_step(desks: Desks) -> None:
    desks.grid.choose_one(0)
    desks.grid.choose_to(2)
    before = [desks.library.clips[f"c{number}"].name for number in range(3)]
    desks.desk.commands.rename.trigger()
    _name(desks, "scene {number}")
    assert [desks.library.clips[f"c{number}"].name for number in range(3)] == [f"scene {n}.mp4" for n in range(3)]
    assert desks.undo.undo_words == "renaming 3 clips"
    desks.undo.undo()
    assert [desks.library.clips[f"c{number}"].name for number in range(3)] == before


def test_copies_are_exported_by_a_pattern_that_is_checked(desks: Desks, tmp_path: Path) -> None:
    desks.grid.choose_one(0)
    desks.grid.choose_to(1)
    desks.desk.care.export.trigger()
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, ExportDialog))
    pattern, go = dialog.findChild(QLineEdit, "export_pattern"), dialog.findChild(QPushButton, "export_go")
    assert pattern is not None and go is not None
    pattern.setText("{nonsense}")
    assert not go.isEnabled()
    pattern.setText("{rating} {number}")
    go.click()
    choose(tmp_path)
    assert desks.library.asked[-1] == ("export", ("c0", "c1"), str(tmp_path), "{rating} {number}", True)
    desks.library.exported.emit(Exported(str(tmp_path), ("a", "b")))
    assert "2 copies were made" in desks.messages.accessibleDescription()


def test_a_picture_that_is_gone_is_asked_for_once_and_shown(desks: Desks, qtbot: QtBot, tmp_path: Path) -> None:
    asked = [call for call in desks.library.asked if call == ("thumbnail", "c0")]
    assert len(asked) == 1
    blue = QImage(512, 288, QImage.Format.Format_RGB32)
    blue.fill(Qt.GlobalColor.blue)
    blue.save(str(tmp_path / "blue.jpg"))
    desks.library.thumbnail_ready.emit("c0", str(tmp_path / "blue.jpg"))
    middle = desks.grid.cell(0).center()
    qtbot.waitUntil(lambda: desks.grid.viewport().grab().toImage().pixelColor(middle).blue() > 200)


def test_a_check_tells_what_it_found(desks: Desks) -> None:
    damaged = (Refused("/c2.mp4", text("Cut short.")),)
    report = CheckReport(40, missing=("c1",), damaged=damaged, paths={"c1": "/clips/one.mp4"})
    desks.library.checked.emit(report)
    said = desks.messages.accessibleDescription()
    assert "40 clips checked: 1 is missing, 1 is damaged" in said
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, ReportDialog))
    lines, repair = dialog.findChild(QPlainTextEdit, "report_lines"), dialog.findChild(QPushButton, "report_repair")
    assert lines is not None and repair is not None
    assert lines.toPlainText().splitlines() == ["/c2.mp4: Cut short.", "/clips/one.mp4: missing"]
    assert dialog.findChild(QPushButton, "report_relink") is not None
    repair.click()
    assert desks.library.asked[-1] == ("check", True) and not dialog.isVisible()


def test_every_filter_that_can_be_clicked_is_understood(desks: Desks) -> None:
    menu = _page(desks).search.findChild(FilterMenu)
    assert menu is not None
    menu.show_names("tag", ("night rain", "noir & more"))
    menu.show_names("project", ("The harbour",))
    actions = [action for sub in menu.findChildren(QMenu) for action in sub.actions() if action.data()]
    assert len(actions) > 40
    for action in actions:
        key, value = action.data()
        assert parse(with_filter("", key, value), datetime.now()).problems == (), action.text()


def test_a_clip_of_the_same_lineage_is_gone_to_also_outside_the_search(desks: Desks, qtbot: QtBot) -> None:
    _find(desks, qtbot, "number 3", 13)
    desks.grid.choose_one(0)
    row = desks.grid.current_row
    parent = Kin("c20", "2026-11-22 boat 20.mp4", "", Relation.AGAIN)
    desks.library.clip_ready.emit(ClipFacts(row, parents=(parent,)))
    link = _page(desks).panel.findChild(QPushButton, "kin_link")
    assert link is not None and link.text() == "Made again from 2026-11-22 boat 20.mp4"
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desks.grid.current_row is not None and desks.grid.current_row.id == "c20")
    assert _page(desks).search.text == ""
    _page(desks).panel.kin_wanted.emit("gone")
    assert "in the bin" in desks.messages.accessibleDescription()


def test_what_is_done_to_folders_is_undone(desks: Desks) -> None:
    page, kept = _page(desks), desks.library.folders
    page.side.new_wanted.emit()
    _name(desks, "Scene 3")
    (folder,) = kept.values()
    assert folder.query.order is Order.BY_HAND
    page.side.rename_wanted.emit(folder)
    _name(desks, "Scene 4")
    page.side.forget_wanted.emit(kept[folder.id])
    assert not kept
    for name in ("Scene 4", "Scene 3"):
        desks.undo.undo()
        assert kept[folder.id].name == name
    desks.undo.undo()
    assert not kept
    desks.undo.redo()
    assert kept[folder.id].name == "Scene 3"


def test_what_uses_the_disk_is_shown_and_made_room_of_with_undo(desks: Desks, qtbot: QtBot) -> None:
    page = _page(desks)
    qtbot.mouseClick(page.findChild(QPushButton, "library_room"), Qt.MouseButton.LeftButton)
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, RoomDialog))
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert any(words.startswith("40 clips  ·  392 MB  ·  412 GB free") for words in told)
    going, clean = dialog.findChild(GoingList), dialog.findChild(QPushButton, "room_clean")
    assert going is not None and clean is not None
    rejects = {each for each, judged in desks.judging.judgements.items() if judged.flag is Flag.REJECT}
    assert going.model().rowCount() == len(rejects) == 10 and clean.text() == "Move 10 clips to the bin"
    box, strips = (dialog.findChild(QCheckBox, name) for name in ("room_rejects", "room_strips"))
    assert box is not None and strips is not None
    box.click()
    assert going.model().rowCount() == 0 and not clean.isEnabled()
    box.click()
    strips.click()
    qtbot.mouseClick(clean, Qt.MouseButton.LeftButton)
    assert {each.id for each in desks.library.clips.values() if each.in_bin} == rejects
    assert desks.library.strips == 0 and not clean.isEnabled()
    desks.undo.undo()
    assert not any(each.in_bin for each in desks.library.clips.values()) and clean.isEnabled()

    by = dialog.findChild(Segmented, "room_by")
    assert by is not None
    by.value = "rating"
    by.value_changed.emit("rating")
    table = dialog.findChild(QTreeView, "room_table")
    assert table is not None and table.model().index(0, 0).data() == "5 of 5 stars"
    table.setCurrentIndex(table.model().index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert page.search.text == "rating:5"


def test_clips_of_a_collection_are_put_in_order_by_hand(desks: Desks, qtbot: QtBot) -> None:
    page, grid = _page(desks), desks.grid
    scene = Folder("scene", "Scene 3", False, Query(order=Order.BY_HAND))
    desks.library.keep_folder(scene)
    assert page.view.order is Order.NEWEST and not desks.desk.commands.later.isVisible()
    page.side.chosen.emit(scene)
    qtbot.waitUntil(lambda: desks.desk._rows.found.query == Query('in:"Scene 3"', Order.BY_HAND))
    grid.choose_one(0)
    grid.choose_to(1)
    _drag_inside(grid, 5)
    order = [clip.id for clip in desks.library.clips.values()]
    assert order[:7] == ["c2", "c3", "c4", "c0", "c1", "c5", "c6"]
    qtbot.waitUntil(lambda: list(grid.selection) == [3, 4])  # what is selected is so at its new place
    desks.desk.commands.earlier.trigger()
    assert list(desks.library.clips)[:5] == ["c2", "c3", "c0", "c1", "c4"]
    desks.undo.undo()
    desks.undo.undo()
    assert list(desks.library.clips)[:3] == ["c0", "c1", "c2"]
    page.view.restore("rating", "none", 3)
    page.view.changed.emit()
    assert desks.library.folders["scene"].query.order is Order.RATING  # kept with the folder
    _drag_inside(grid, 5)
    assert list(desks.library.clips)[:3] == ["c0", "c1", "c2"]
    page.side.chosen.emit(None)
    assert page.view.order is Order.NEWEST


def _drag_inside(grid: ClipGrid, before: int) -> None:
    """Drag what is selected to the left edge of a clip."""
    mime = QMimeData()
    mime.setData(CLIPS, b"c0")
    at = QPointF(grid.cell(before).left() + 4, grid.cell(before).center().y())
    for kind in (QDragEnterEvent, QDropEvent):
        event = kind(at.toPoint() if kind is QDragEnterEvent else at, Qt.DropAction.CopyAction, mime, LEFT, NO_KEYS)
        with patch.object(event, "source", return_value=grid):
            (grid.dragEnterEvent if kind is QDragEnterEvent else grid.dropEvent)(event)


def test_the_bin_is_a_folder_that_clips_come_back_from(desks: Desks, qtbot: QtBot) -> None:
    desks.grid.choose_one(1)
    desks.desk.commands.bin.trigger()
    bin_ = next(item for item in _items(_page(desks).side) if item.text() == "Bin")
    _page(desks).side._list.itemClicked.emit(bin_)
    qtbot.waitUntil(lambda: desks.grid.layout_now.count == 1)
    commands = desks.desk.commands
    assert commands.restore.isVisible() and not commands.bin.isVisible()
    desks.grid.choose_one(0)
    commands.restore.trigger()
    assert not desks.library.clips["c1"].in_bin and desks.undo.undo_words == "bringing a clip back"
    qtbot.waitUntil(lambda: _shown(desks, "library_state_title") == "The bin is empty")
    desks.undo.undo()
    assert desks.library.clips["c1"].in_bin
    qtbot.waitUntil(lambda: desks.grid.layout_now.count == 1 and desks.grid.isVisible())
    desks.grid.choose_one(0)
    qtbot.mouseClick(_page(desks).panel.findChild(QPushButton, "library_restore"), Qt.MouseButton.LeftButton)
    assert not desks.library.clips["c1"].in_bin
    desks.library.clips.clear()
    _find(desks, qtbot, 'in:"Scene 3"', 0)
    assert _shown(desks, "library_state_title") == "Nothing in this collection yet"


def _items(side: SideList) -> list[QListWidgetItem]:
    return [side._list.item(row) for row in range(side._list.count())]


def test_files_are_dropped_on_an_empty_library(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    made = _desks(theme, qtbot, FakeLibrary())
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    state = _page(made).state
    middle = state.mapTo(made.desk.page, state.rect().center())
    enter = QDragEnterEvent(middle, Qt.DropAction.CopyAction, mime, LEFT, NO_KEYS)
    QApplication.sendEvent(made.desk.page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(made.desk.page, QDropEvent(QPointF(middle), Qt.DropAction.CopyAction, mime, LEFT, NO_KEYS))
    assert made.library.asked[-1] == ("import", (str(tmp_path),))
    made.stop()


@pytest.mark.parametrize(
    ("button", "ids"), [("backup_all", None), ("backup_selected", ("c0", "c1")), ("backup_none", ())]
)
def test_clips_bring_their_files_into_a_backup_by_choice(
    desks: Desks, button: str, ids: tuple[str, ...] | None
) -> None:
    desks.grid.choose_one(0)
    desks.grid.choose_to(1)
    next(each for each in desks.desk.care.actions if each and each.objectName() == "library_action_backup").trigger()
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, BackupDialog))
    choice, go = dialog.findChild(QRadioButton, button), dialog.findChild(QPushButton, "backup_go")
    assert choice is not None and go is not None
    choice.click()
    go.click()
    choose("/backups/mine")
    assert desks.library.asked[-1] == ("archive", "/backups/mine.zip", ids)


def test_several_clips_are_summed_up_and_projects_have_their_names(desks: Desks) -> None:
    desks.grid.choose_one(0)
    desks.grid.choose_to(2)
    assert _shown(desks, "library_sums") == "24 s · 29.4 MB · $9.60"
    rename = _page(desks).panel.findChild(QPushButton, "library_action_rename_button")
    assert rename is not None and rename.isVisible()
    rename.click()
    _name(desks, "boats {number}")
    assert [desks.library.clips[f"c{number}"].name for number in (0, 2)] == ["boats 0.mp4", "boats 2.mp4"]
    desks.shelf.projects = Projects((Project("p1", "The harbour"),))
    _page(desks).search.names_wanted.emit()
    desks.grid.choose_one(4)
    clip = replace(desks.library.clips["c4"], project="p1", missing=True)
    _page(desks).panel.show_row(clip)
    desks.library.clip_ready.emit(ClipFacts(clip))
    assert _shown(desks, "library_project") == "The harbour" and _shown(desks, "library_relink")
