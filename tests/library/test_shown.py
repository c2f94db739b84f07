"""What the Library page shows of clips: pictures, facts of one, sums of several, words of those that are away."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.library.desks import Desks
from tests.library.fake import NOW, FakeLibrary, a_clip
from tests.library.opened import fill_name, open_desks, shown
from veo_desktop.core.judging import Flag
from veo_desktop.core.library import ClipFacts
from veo_desktop.core.projects import Project, Projects
from veo_desktop.core.request import FIRST_FRAME, REFERENCES, ImageInput, Request
from veo_desktop.ui.library.quick_look import QuickLook
from veo_desktop.ui.parts.figures import moment
from veo_desktop.ui.parts.theme import Theme


def test_pictures_come_from_another_thread_and_are_painted(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    red = QImage(512, 288, QImage.Format.Format_RGB32)
    red.fill(Qt.GlobalColor.red)
    red.save(str(tmp_path / "red.jpg"))
    clips = [a_clip(0, thumbnail=str(tmp_path / "red.jpg"), flag=Flag.NONE), a_clip(1, thumbnail="/not/here.jpg")]
    made = open_desks(theme, qtbot, FakeLibrary(clips))
    middle = made.grid.cell(0).center()

    def is_red() -> bool:
        color = made.grid.viewport().grab().toImage().pixelColor(middle)
        return color.red() > 200 and color.green() < 60

    qtbot.waitUntil(is_red)
    made.stop()


def test_a_picture_that_is_gone_is_asked_for_once_and_shown(desks: Desks, qtbot: QtBot, tmp_path: Path) -> None:
    asked = [call for call in desks.library.asked if call == ("thumbnail", "c0")]
    assert len(asked) == 1
    blue = QImage(512, 288, QImage.Format.Format_RGB32)
    blue.fill(Qt.GlobalColor.blue)
    blue.save(str(tmp_path / "blue.jpg"))
    desks.library.thumbnail_ready.emit("c0", str(tmp_path / "blue.jpg"))
    middle = desks.grid.cell(0).center()
    qtbot.waitUntil(lambda: desks.grid.viewport().grab().toImage().pixelColor(middle).blue() > 200)


def test_a_clip_whose_disk_is_away_keeps_its_words(theme: Theme, qtbot: QtBot) -> None:
    made = open_desks(theme, qtbot, FakeLibrary([a_clip(0, offline=True), a_clip(1)]))
    made.grid.choose_one(0)
    assert "disk is not connected" in shown(made, "library_away")
    made.grid.opened.emit()
    made.grid.look_wanted.emit()
    assert made.page.player.opened == [] and made.looked.opened == []
    look = made.desk.page.findChild(QuickLook)
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
    assert shown(desks, "library_seed") == "1258671664"
    assert shown(desks, "library_inputs") == "first frame, 2 references"
    assert "1 min 14 s" in shown(desks, "library_made")
    assert "SynthID" in shown(desks, "library_synth_id")
    assert shown(desks, "library_count") == "1 of 40 selected"
    desks.library.clip_ready.emit(ClipFacts(clip, request, "task", NOW, NOW))
    assert shown(desks, "library_made") == moment(clip.made)  # and that it took no time is not said
    desks.desk.commands.reuse.trigger()
    assert desks.create.used_again == [("j4", request)]


def test_several_clips_are_summed_up_and_projects_have_their_names(desks: Desks) -> None:
    desks.grid.choose_one(0)
    desks.grid.choose_to(2)
    assert shown(desks, "library_sums") == "24 s · 29.4 MB · $9.60"
    rename = desks.desk.page.panel.findChild(QPushButton, "library_action_rename_button")
    assert rename is not None and rename.isVisible()
    rename.click()
    fill_name("boats {number}")
    assert [desks.library.clips[f"c{number}"].name for number in (0, 2)] == ["boats 0.mp4", "boats 2.mp4"]
    desks.shelf.projects = Projects((Project("p1", "The harbour"),))
    desks.desk.page.search.names_wanted.emit()
    desks.grid.choose_one(4)
    clip = replace(desks.library.clips["c4"], project="p1", missing=True)
    desks.desk.page.panel.show_row(clip)
    desks.library.clip_ready.emit(ClipFacts(clip))
    assert shown(desks, "library_project") == "The harbour" and shown(desks, "library_relink")
