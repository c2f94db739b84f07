"""The window's side of judging: each change is answered with what was there before, and its job shows the verdict."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot

from tests.helpers.ear import answer
from tests.store.ledger_helpers import a_clip, a_job
from veo_desktop.core.clip_notes import ClipNote, ClipNotes, NotesChange
from veo_desktop.core.job import Job, JobState
from veo_desktop.core.judging import Change, Flag, Judged, Judgement
from veo_desktop.core.notice import Notice
from veo_desktop.store.folders import Folders
from veo_desktop.workers.engine_host import EngineHost, Works
from veo_desktop.workers.judging_backend import JudgingBackend


@pytest.fixture
def judging(qtbot: QtBot, host: EngineHost, folders: Folders) -> JudgingBackend:
    """Of an engine with one clip, "clip" of job "one"."""

    def add(works: Works) -> None:
        ledger = works.engine.ledger
        ledger.create(a_job())
        for state in (JobState.SUBMITTING, JobState.ACCEPTED, JobState.FETCHING):
            ledger.move("one", state)
        file = a_clip(folders.library.parent)
        file = replace(file, clip=replace(file.clip, path=str(folders.library / "fox.mp4")))
        ledger.prepare("one", file)
        ledger.finish("one", [file])
        record = ledger.record("one")
        assert record is not None
        works.board.put(record.job)

    with qtbot.waitSignal(host.jobs_changed):
        host.ask(add)
    return JudgingBackend(host)


def _answer(qtbot: QtBot, signal: SignalInstance, ask: Callable[[], None]) -> object:
    return answer(qtbot, signal, ask)[0]


def test_a_verdict_is_answered_and_shown_on_its_job(qtbot: QtBot, host: EngineHost, judging: JudgingBackend) -> None:
    jobs: list[Job] = []
    host.jobs_changed.connect(jobs.extend)
    change = Change(rating=4, flag=Flag.PICK, add=("noir",))
    judged = _answer(qtbot, judging.judged, lambda: judging.judge(("clip", "gone"), change, 7))
    four = Judgement(4, Flag.PICK, ("noir",))
    assert judged == Judged(7, {"clip": Judgement()}, {"clip": four})
    qtbot.waitUntil(lambda: bool(jobs) and jobs[-1].clip is not None and jobs[-1].clip.rating == 4)
    assert jobs[-1].clip is not None and jobs[-1].clip.flag is Flag.PICK
    assert _answer(qtbot, judging.judgements_ready, lambda: judging.ask(("clip",))) == {"clip": four}
    assert _answer(qtbot, judging.tags_ready, judging.ask_tags) == ("noir",)
    undone = _answer(qtbot, judging.judged, lambda: judging.restore({"clip": Judgement()}, 8))
    assert undone == Judged(8, {"clip": four}, {"clip": Judgement()})
    qtbot.waitUntil(lambda: jobs[-1].clip is not None and jobs[-1].clip.rating == 0)


def test_notes_are_answered_with_what_they_were(qtbot: QtBot, judging: JudgingBackend) -> None:
    note = ClipNote("n", "clip", 80, 80, "flicker", made=5.0)
    assert _answer(qtbot, judging.notes_changed, lambda: judging.keep_notes((note,), 1)) == NotesChange(1, (), (note,))
    notes = _answer(qtbot, judging.notes_ready, lambda: judging.ask_notes("clip"))
    assert isinstance(notes, ClipNotes) and [each.words for each in notes.notes] == ["flicker"]
    other = replace(note, words="no flicker")
    changed = _answer(qtbot, judging.notes_changed, lambda: judging.keep_notes((other,), 2))
    assert isinstance(changed, NotesChange) and [each.words for each in changed.before] == ["flicker"]
    gone = _answer(qtbot, judging.notes_changed, lambda: judging.forget_notes((other,), 3))
    assert isinstance(gone, NotesChange) and len(gone.before) == 1 and not gone.after
    assert _answer(qtbot, judging.notes_ready, lambda: judging.ask_notes("clip")) == ClipNotes("clip", ())


def test_a_refused_note_changes_nothing_and_is_answered(
    qtbot: QtBot, host: EngineHost, judging: JudgingBackend, expect_log: Callable[[str], None]
) -> None:
    expect_log("A request of the window failed")
    notices: list[Notice] = []
    host.notice.connect(notices.append)
    bad = ClipNote("n", "clip", 9, 3, "backwards")
    assert _answer(qtbot, judging.notes_changed, lambda: judging.keep_notes((bad,), 4)) == NotesChange(4)
    qtbot.waitUntil(lambda: bool(notices))
