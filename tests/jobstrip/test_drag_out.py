"""A finished clip can be dragged out of its card, and nothing else can."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.jobstrip.jobs import a_job, done
from veo_desktop.core.job import Clip, Job, JobState
from veo_desktop.ui.create.job_card import JobCard
from veo_desktop.ui.create.job_strip import JobStrip
from veo_desktop.ui.parts.theme import Theme


@pytest.fixture
def dragged(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The files of each drag; the system's own drag loop, which waits for a drop, is the edge of the machine."""
    files: list[list[str]] = []

    def carry(drag: QDrag, *_actions: Qt.DropAction) -> Qt.DropAction:
        files.append([url.toLocalFile() for url in drag.mimeData().urls()])
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", carry)
    return files


def _pull(strip: JobStrip, by: int) -> None:
    card = strip.findChild(JobCard)
    assert isinstance(card, JobCard)
    _mouse(card, QEvent.Type.MouseButtonPress, 40)
    _mouse(card, QEvent.Type.MouseMove, 40 + by)
    _mouse(card, QEvent.Type.MouseButtonRelease, 40 + by)


def _mouse(card: JobCard, kind: QEvent.Type, x: int) -> None:
    """As the system sends it: QTest complains of moves that a widget leaves to its parent."""
    left, at = Qt.MouseButton.LeftButton, QPointF(x, 40)
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else left
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else left
    where = QPointF(card.mapToGlobal(at))
    QApplication.sendEvent(card, QMouseEvent(kind, at, where, button, held, Qt.KeyboardModifier.NoModifier))


def _strip(theme: Theme, job: Job, qtbot: QtBot) -> JobStrip:
    strip = JobStrip(theme)
    qtbot.addWidget(strip)
    strip.resize(600, strip.height())
    strip.update_jobs((job,))
    strip.show()
    return strip


def test_a_clip_is_carried_out_as_its_file(
    theme: Theme, qtbot: QtBot, tmp_path: Path, dragged: list[list[str]]
) -> None:
    path = str(tmp_path / "fox 7.mp4")
    clip = Clip("c", path, 1, 1280, 720, Fraction(24), 96, True, "")
    strip = _strip(theme, done(clip=clip), qtbot)
    _pull(strip, 3)
    assert dragged == []
    _pull(strip, 60)
    assert dragged == [[path]]


def test_a_job_without_a_clip_is_not_carried(theme: Theme, qtbot: QtBot, dragged: list[list[str]]) -> None:
    _pull(_strip(theme, a_job("a", JobState.FOLLOWING), qtbot), 60)
    assert dragged == []
