"""The details window: log and history, bounded, harmless, copyable."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.jobstrip.jobs import NOW, failed, generating
from veo_desktop.ui.create.job_details import KEPT_LINES, LONGEST_LINE, JobDetails
from veo_desktop.ui.parts.theme import Theme


@pytest.fixture
def details(qtbot: QtBot, theme: Theme) -> JobDetails:
    details = JobDetails(theme)
    qtbot.addWidget(details)
    details.show_job(generating())
    details.show()
    return details


def log_of(details: JobDetails) -> QPlainTextEdit:
    view = details.findChild(QPlainTextEdit, "job_log")
    assert view is not None
    return view


def test_the_newest_lines_are_kept(details: JobDetails) -> None:
    details.append(tuple((NOW, "task_output", f"line {n}") for n in range(5000)))
    details.append(((NOW, "task_error", "the last"),))
    rows = log_of(details).toPlainText().splitlines()
    assert len(rows) == KEPT_LINES
    assert rows[-1].endswith("task_error        the last") and rows[0].endswith("line 3001")


def test_what_the_provider_writes_cannot_disturb(details: JobDetails) -> None:
    details.append(((NOW, "task_output", "a\x1b[2Jb\u202ec\x00d<b>\r\nsecond\n" + "x" * 1_000_000), (1e300, "k", "t")))
    rows = log_of(details).toPlainText().splitlines()
    assert rows[0].endswith("a·[2Jb·c·d<b>") and rows[1].endswith("second")
    assert len(rows[2]) < LONGEST_LINE + 40
    assert rows[3].startswith("--:--:--")


def test_copy_all_takes_facts_and_log(qtbot: QtBot, details: JobDetails) -> None:
    details.show_job(failed("job-7"))
    details.append(((NOW, "debugerror", "no frames came out"),))
    button = details.findChild(QPushButton, "copy_all_button")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    for part in ("Job: job-7", "Task at Wiro: 5", "seed: 1258671664", "pexit 1", "no frames came out"):
        assert part in copied


def test_a_growing_log_stays_where_it_is_read(qtbot: QtBot, details: JobDetails) -> None:
    view, bar = log_of(details), log_of(details).verticalScrollBar()
    details.append(tuple((NOW, "task_output", f"line {n}") for n in range(300)))
    assert bar.value() == bar.maximum()
    bar.setValue(50)
    details.append(((NOW, "task_output", "more"),))
    assert bar.value() == 50
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    bar.setValue(bar.maximum())
    details.append(((NOW, "task_output", "and more"),))
    assert bar.value() == bar.maximum()


def test_another_job_starts_with_an_empty_log(details: JobDetails) -> None:
    details.append(((NOW, "task_output", "of the first"),))
    details.show_job(failed("another"))
    assert log_of(details).toPlainText() == ""
    details.append(((NOW, "task_output", "of the second"),))
    assert "of the second" in details.text() and "of the first" not in details.text()


def test_a_summary_repeats_nothing_that_was_said(details: JobDetails) -> None:
    details.append(((NOW, "task_error", "Blocked by the filter"),))
    details.append(
        ((NOW, "task_error_full", "Blocked by the filter\n"), (NOW, "debugerror", "Blocked by the filter\nat 3"))
    )
    rows = log_of(details).toPlainText().splitlines()
    assert [row.split(maxsplit=1)[1] for row in rows] == [
        "task_error        Blocked by the filter",
        "debugerror        at 3",
    ]


def test_the_same_line_twice_is_said_twice(details: JobDetails) -> None:
    details.append(((NOW, "task_output", "step"), (NOW, "task_output", "step")))
    assert len(log_of(details).toPlainText().splitlines()) == 2


def test_long_lines_wrap(details: JobDetails) -> None:
    details.append(((NOW, "task_output", "word " * 400),))
    assert log_of(details).horizontalScrollBar().maximum() == 0
