"""A clip that was being opened when the program ended is remembered until it opens well."""

from __future__ import annotations

from pathlib import Path

import pytest

from veo_desktop.media.opening_marks import MOST, OpeningMarks


def test_a_clip_that_opened_is_not_suspected(tmp_path: Path) -> None:
    marks = OpeningMarks(tmp_path / "opening.json")
    marks.begin("/clips/a.mp4")
    marks.end(well=True)
    assert not OpeningMarks(tmp_path / "opening.json").suspected("/clips/a.mp4")


def test_a_clip_that_ended_the_program_is_suspected_until_it_opens(tmp_path: Path) -> None:
    file = tmp_path / "opening.json"
    OpeningMarks(file).begin("/clips/bad.mp4")
    assert OpeningMarks(file).suspected("/clips/bad.mp4")
    later = OpeningMarks(file)
    later.begin("/clips/other.mp4")
    later.end(well=True)
    again = OpeningMarks(file)
    assert again.suspected("/clips/bad.mp4")
    assert not again.suspected("/clips/other.mp4")
    again.begin("/clips/bad.mp4")
    again.end(well=False)  # given up: nothing is known of it
    assert OpeningMarks(file).suspected("/clips/bad.mp4")
    again.begin("/clips/bad.mp4")
    again.end(well=True)
    assert not again.suspected("/clips/bad.mp4")
    assert not OpeningMarks(file).suspected("/clips/bad.mp4")


@pytest.mark.parametrize("content", [b"", b"[]", b'{"opening": 3, "suspects": []}', b'{"opening": "", "suspects": 1}'])
def test_a_damaged_file_suspects_nothing(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "opening.json"
    file.write_bytes(content)
    assert not OpeningMarks(file).suspected("")
    assert not OpeningMarks(file).suspected("/clips/a.mp4")


def test_it_does_not_grow_for_ever(tmp_path: Path) -> None:
    file = tmp_path / "opening.json"
    for number in range(MOST + 5):
        OpeningMarks(file).begin(f"/clips/{number}.mp4")
    marks = OpeningMarks(file)
    assert not marks.suspected("/clips/0.mp4")
    assert marks.suspected(f"/clips/{MOST + 4}.mp4")


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    marks = OpeningMarks(tmp_path / "gone" / "opening.json")
    marks.begin("/clips/a.mp4")
    marks.end(well=True)
