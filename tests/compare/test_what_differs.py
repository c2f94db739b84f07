"""The table of what differs: which rows, which words, and that nothing in it is read as HTML."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.jobstrip.jobs import done
from veo_desktop.core.job import Job
from veo_desktop.core.request import ImageInput
from veo_desktop.ui.compare.difference_table import DifferenceTable
from veo_desktop.ui.compare.differences import rows
from veo_desktop.ui.compare.lane import Compared, Lane
from veo_desktop.ui.compare.word_diff import word_diff
from veo_desktop.ui.parts.theme import Theme


def _lanes(parent: QObject, *jobs: Job | None) -> list[Lane]:
    return [Lane(Compared(f"/{n}.mp4", f"Clip {n}", job), None, parent) for n, job in enumerate(jobs)]


def _with(job: Job, **values: str) -> Job:
    return replace(job, request=job.request.with_values(**values))


@pytest.mark.parametrize(
    ("one", "other", "ours", "theirs"),
    [
        ("a red fox runs", "a blue fox runs", ["red"], ["blue"]),
        ("a fox runs", "a fox runs fast", [], ["fast"]),
        ("the camera slowly zooms in", "the camera pans", ["slowly zooms in"], ["pans"]),
        ("same words", "same  words", [], []),
        ("", "words from nowhere", [], ["words from nowhere"]),
    ],
)
def test_words_that_the_other_text_lacks_are_found(one: str, other: str, ours: list[str], theirs: list[str]) -> None:
    left, right = word_diff(one, other)
    assert "".join(piece.words for piece in left) == one
    assert "".join(piece.words for piece in right) == other
    assert [piece.words.strip() for piece in left if piece.own] == ours
    assert [piece.words.strip() for piece in right if piece.own] == theirs


def test_only_what_differs_differs(qapp: QApplication) -> None:
    one = done("a")
    other = replace(_with(one, seed="5", durationSeconds="4", generateAudio="false"), cost=Decimal("1.60"))
    image = ImageInput("inputImage", path="/inputs/fox.png")
    other = replace(other, request=replace(other.request, images=(image,)))
    found = {row.name: row.values for row in rows(_lanes(qapp, one, other)) if row.differs}
    assert found == {
        "Seed": ("1258671664", "5"),
        "Length": ("8 s", "4 s"),
        "Sound": ("on", "off"),
        "First frame": ("—", "fox.png"),
        "Cost": ("$3.20", "$1.60"),
    }


def test_a_field_that_has_no_name_here_is_compared_all_the_same(qapp: QApplication) -> None:
    one = done("a")
    found = [row for row in rows(_lanes(qapp, one, _with(one, filmGrain="strong"))) if row.differs]
    assert [(row.name, row.values) for row in found] == [("filmGrain", ("—", "strong"))]


@pytest.fixture
def table(qtbot: QtBot, qapp: QApplication) -> DifferenceTable:
    table = DifferenceTable(Theme(qapp, "dark"))
    qtbot.addWidget(table)
    table.resize(500, 300)
    table.show()
    return table


def _words(table: DifferenceTable) -> list[str]:
    return [label.text() for label in table.findChildren(QLabel) if label.isVisible()]


def test_what_is_the_same_is_folded_until_it_is_asked_for(table: DifferenceTable, qapp: QApplication) -> None:
    one = done("a")
    table.show_lanes(_lanes(qapp, one, _with(one, seed="5")))
    assert "5" in _words(table)
    assert "1080p" not in _words(table)
    fold = table.findChild(QPushButton, "compare_same_button")
    assert fold is not None
    fold.click()
    assert _words(table).count("1080p") == 2
    fold.click()
    assert "1080p" not in _words(table)


def test_a_prompt_is_never_read_as_html(table: DifferenceTable, qapp: QApplication) -> None:
    one = done("a", prompt="a <b>red</b> fox")
    table.show_lanes(_lanes(qapp, one, done("b", prompt='a <img src="file:///etc/passwd"> fox')))
    told = " ".join(_words(table))
    assert "<img" not in told
    assert "&lt;img" in told
    assert "&lt;b&gt;red&lt;/b&gt;" in told


def test_files_from_elsewhere_have_nothing_that_differs(table: DifferenceTable, qapp: QApplication) -> None:
    table.show_lanes(_lanes(qapp, None, None))
    assert any("same settings" in words for words in _words(table))
