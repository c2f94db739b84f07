"""Judging on the Library page, one clip or many at once: stars, flags, tags and notes, each exactly undone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.library.desks import Desks
from tests.library.fake import FakeLibrary, a_clip
from tests.library.opened import open_desks, shown
from veo_desktop.core.judging import Flag
from veo_desktop.core.key_map import KeyMap
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.review.note_row import NoteRow


def test_one_key_judges_all_that_is_selected_and_undo_is_exact(desks: Desks, qtbot: QtBot) -> None:
    before = {each: desks.judging.judgements[each] for each in ("c0", "c1", "c2")}
    desks.grid.choose_one(0)
    desks.grid.choose_to(2)
    qtbot.keyClick(desks.grid, Qt.Key.Key_5)
    qtbot.keyClick(desks.grid, Qt.Key.Key_X)
    assert {desks.judging.judgements[each].rating for each in before} == {5}
    assert [desks.grid.row(number).flag for number in range(3)] == [Flag.REJECT] * 3
    assert desks.desk.page.panel.stars.value() == 5
    assert shown(desks, "library_title") == "3 clips selected"
    desks.undo.undo()
    desks.undo.undo()
    assert {each: desks.judging.judgements[each] for each in before} == before


def test_a_verdict_by_key_is_heard_once(desks: Desks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    desks.grid.choose_one(1)
    qtbot.keyClick(desks.grid, Qt.Key.Key_4)
    qtbot.keyClick(desks.grid, Qt.Key.Key_P)
    assert heard == ["4 of 5 stars", "4 of 5 stars, Picked"]


def test_tags_of_many_are_those_they_have_in_common(desks: Desks, qtbot: QtBot) -> None:
    judged = desks.judging.judgements
    judged["c0"] = replace(judged["c0"], tags=("Noir", "night"))
    judged["c1"] = replace(judged["c1"], tags=("noir",))
    desks.grid.choose_one(0)
    desks.grid.choose_to(1)
    assert [tag.casefold() for tag in desks.desk.page.panel.tags.tags] == ["noir"]
    desks.desk.page.panel.tags.added.emit(("rain",))
    assert judged["c0"].tags == ("night", "Noir", "rain") and judged["c1"].tags == ("noir", "rain")


def test_one_note_goes_to_all_that_are_selected_as_one_step(desks: Desks, qtbot: QtBot) -> None:
    desks.grid.choose_one(0)
    desks.grid.choose_to(2)
    notes = desks.desk.page.panel.notes
    assert notes.isVisible() and "each of these clips" in notes._none.text()
    qtbot.keyClick(desks.grid, Qt.Key.Key_N)
    qtbot.keyClicks(notes.findChild(QPlainTextEdit, "note_input"), "regrade")
    assert shown(desks, "note_time") == "Each clip, from start to end"
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
    assert desks.judging.judgements["c0"].flag is Flag.NONE and desks.desk.page.panel.notes.draft is None
    qtbot.keyClick(desks.grid, Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
    assert desks.judging.judgements["c0"].flag is Flag.PICK
    tip = desks.desk.page.panel.findChild(QPushButton, "pick_button").toolTip()
    assert tip == "Pick this clip (Shift+K)"


def test_a_command_for_all_gathers_what_is_not_here(theme: Theme, qtbot: QtBot) -> None:
    made = open_desks(theme, qtbot, FakeLibrary([a_clip(number) for number in range(5000)]))
    made.grid.selectAll()
    qtbot.keyClick(made.grid, Qt.Key.Key_3)
    assert {judgement.rating for judgement in made.judging.judgements.values()} == {3}
    assert len(made.desk._rows.here()) < 5000
    made.stop()
