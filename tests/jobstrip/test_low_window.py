"""In a low window the strip leaves the panels above it their room: its cards are lower, and say the same."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPolygon
from pytestqt.qtbot import QtBot

from tests.jobstrip.jobs import a_job, generating, many
from veo_desktop.core.job import Job
from veo_desktop.ui.create.job_card import JobCard
from veo_desktop.ui.create.job_order import Turn
from veo_desktop.ui.create.job_strip import JobStrip
from veo_desktop.ui.parts.theme import Theme

LOW, HIGH = 556, 816  # what 640 and 900 pixels of a window leave for the page


@pytest.fixture
def strip(qtbot: QtBot, theme: Theme) -> JobStrip:
    strip = JobStrip(theme)
    qtbot.addWidget(strip)
    strip.resize(1000, strip.height())
    strip.update_jobs((*many(3), generating("busy")))
    strip.show()
    return strip


def test_the_strip_takes_a_quarter_of_the_page_at_most(strip: JobStrip) -> None:
    for room in (LOW, HIGH):
        strip.set_room(room)
        assert strip.height() * 4 <= room, room
        cards = [card for card in strip.findChildren(JobCard) if card.isVisible()]
        assert len(cards) == 4
        for card in cards:
            assert strip.viewport().rect().contains(card.geometry())
            assert card.rect().contains(card.button_rect())


def test_what_comes_later_is_as_low_as_the_others(strip: JobStrip) -> None:
    full = strip.height()
    strip.set_room(LOW)
    strip.update_jobs((generating("later"),))
    heights = {card.height() for card in strip.findChildren(JobCard) if card.isVisible()}
    assert len(heights) == 1
    strip.set_room(HIGH)
    assert strip.height() == full > max(heights)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("turn", [1, 12, 123_456_789])
def test_the_mark_of_the_sandbox_covers_no_words(
    strip: JobStrip, theme: Theme, direction: Qt.LayoutDirection, turn: int
) -> None:
    strip.set_room(LOW)
    strip.setLayoutDirection(direction)
    card = strip.findChildren(JobCard)[0]
    words = [_inked(card, a_job(sandbox=sandbox), Turn(turn), theme) for sandbox in (False, True)]
    assert words[1] > 0.98 * words[0] > 10, words


def _inked(card: JobCard, job: Job, turn: Turn, theme: Theme) -> int:
    """Pixels of the words on the picture that no mark lies over."""
    card.show_job(job, turn)
    picture = card.grab().toImage()
    colours = {(x, y): picture.pixelColor(x, y) for x in range(card.width()) for y in range(44)}
    ground, muted = theme.color("ground"), theme.color("muted")
    mark = QPolygon([QPoint(*at) for at, colour in colours.items() if colour == ground]).boundingRect()
    return sum(colour == muted and not mark.contains(*at) for at, colour in colours.items())
