"""One card: fixed geometry, plain text, its picture."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.jobstrip.jobs import a_job, done, failed, generating
from veo_desktop.core.job import Job
from veo_desktop.ui.create.card_form import FULL
from veo_desktop.ui.create.job_card import JobCard
from veo_desktop.ui.create.job_strip import JobStrip
from veo_desktop.ui.parts.theme import Theme


def shown(qtbot: QtBot, theme: Theme, job: Job) -> tuple[JobStrip, JobCard]:
    strip = JobStrip(theme)
    qtbot.addWidget(strip)
    strip.resize(600, strip.height())
    strip.update_jobs((job,))
    strip.show()
    card = strip.findChild(JobCard)
    assert card is not None
    return strip, card


def test_nothing_moves_while_a_job_lives(qtbot: QtBot, theme: Theme) -> None:
    strip, card = shown(qtbot, theme, a_job())
    button = card.findChild(QPushButton)
    assert button is not None
    places = []
    lives = [generating(fraction=step / 100, left=100 - step) for step in range(0, 101, 5)]
    for job in [a_job(), *lives, failed(words="because " * 500), done()]:
        strip.update_jobs((job,))
        places.append((card.geometry(), button.geometry()))
    assert all(place == places[0] for place in places)


def test_an_update_that_changes_nothing_shown_repaints_nothing(qtbot: QtBot, theme: Theme) -> None:
    _, card = shown(qtbot, theme, generating(fraction=0.601))
    assert card.show_job(generating(fraction=0.601, task_id="other")) is False
    before = card.grab().toImage()
    card.show_job(generating(fraction=0.9))
    assert card.grab().toImage() != before


def test_a_prompt_is_no_html(qtbot: QtBot, theme: Theme) -> None:
    _, card = shown(qtbot, theme, a_job(prompt="<img src='http://x.invalid/a'> & <b>bold</b>"))
    assert "<img" not in card.toolTip() and "&lt;img" in card.toolTip()


def test_the_whole_error_is_in_the_tool_tip(qtbot: QtBot, theme: Theme) -> None:
    words = "The prompt names a real person, which the model refuses to show in any clip at all."
    _, card = shown(qtbot, theme, failed(words=words))
    assert words in card.toolTip()


def test_the_thumbnail_comes_into_the_picture(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    path = tmp_path / "thumb.png"
    image = QImage(320, 180, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    assert image.save(str(path))
    _, card = shown(qtbot, theme, done(thumbnail=str(path)))
    qtbot.waitUntil(lambda: _middle(card) == QColor("#00ff00"))


def test_a_broken_thumbnail_leaves_a_sign_instead(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    path = tmp_path / "thumb.png"
    path.write_bytes(b"no picture")
    _, card = shown(qtbot, theme, done(thumbnail=str(path)))
    empty = card.grab(QRect(QPoint(), FULL.picture)).toImage()
    qtbot.waitUntil(lambda: card.grab(QRect(QPoint(), FULL.picture)).toImage() != empty)


def test_five_stars_stay_within_the_margin(qtbot: QtBot, theme: Theme) -> None:
    job = done()
    assert job.clip is not None
    strip, card = shown(qtbot, theme, job)
    margin = QRect(card.width() - 11, FULL.stars.top(), 9, FULL.stars.height())
    before, whole = card.grab(margin).toImage(), card.grab().toImage()
    strip.update_jobs((dataclasses.replace(job, clip=dataclasses.replace(job.clip, rating=5)),))
    assert card.grab().toImage() != whole
    assert card.grab(margin).toImage() == before


def _middle(card: JobCard) -> QColor:
    image = card.grab().toImage()
    ratio = image.devicePixelRatio()
    return image.pixelColor(int(FULL.picture.width() / 2 * ratio), int(FULL.picture.height() / 2 * ratio))
