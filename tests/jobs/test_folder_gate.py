"""Projects whose folder is away rest, are said, and go on by themselves when it is back."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.helpers.patience import PATIENCE
from tests.jobs.bench import wait_for
from tests.store.ledger_helpers import a_job
from veo_desktop.core.call_queue import CallQueue
from veo_desktop.core.errors import StorageError
from veo_desktop.core.job import Hold, Job
from veo_desktop.core.notice import Notice
from veo_desktop.core.text import text
from veo_desktop.jobs.board import Board
from veo_desktop.jobs.folder_gate import FolderGate


@pytest.fixture
def queue() -> Iterator[CallQueue]:
    queue = CallQueue("rest")
    thread = threading.Thread(target=queue.loop)
    thread.start()
    yield queue
    queue.stop()
    thread.join(PATIENCE)


class Disks:
    """`away` are the projects whose folder is not there; `went_on` is set when jobs may go again."""

    def __init__(self, *away: str) -> None:
        self.away = set(away)
        self.went_on = threading.Event()
        self.notices: list[Notice] = []

    def ready(self, project: str) -> None:
        if project in self.away:
            raise StorageError(text("away: {project}", project=project))


def _hold(board: Board, job: Job) -> Hold:
    now = board.get(job.id)
    assert now is not None
    return now.hold


def test_who_rests_goes_on_when_the_folder_is_back(queue: CallQueue) -> None:
    disks, board = Disks("film", "advert"), Board(lambda: None)
    film, other, usual, held = (
        replace(a_job(name), project=project, hold=hold)
        for name, project, hold in [
            ("1", "film", Hold.NONE),
            ("2", "advert", Hold.NONE),
            ("3", "", Hold.NONE),
            ("4", "film", Hold.USER),
        ]
    )
    board.put(film, other, usual, held)
    gate = FolderGate(disks.ready, board, queue, disks.notices.append, 0.01)
    assert [gate.refuses(job, disks.went_on.set) for job in (film, other, usual)] == [True, True, False]
    assert [gate.holds(job) for job in (film, other, usual)] == [True, True, False]
    assert [_hold(board, job) for job in (film, other, usual, held)] == [Hold.DISK, Hold.DISK, Hold.NONE, Hold.USER]
    disks.away.remove("film")
    assert disks.went_on.wait(PATIENCE)
    assert not gate.holds(film) and gate.holds(other)
    assert (_hold(board, film), _hold(board, other)) == (Hold.NONE, Hold.DISK)
    assert all(notice.message is not None for notice in disks.notices)  # one is still away: the message stays
    disks.away.clear()
    wait_for(lambda: disks.notices[-1].message is None)
    assert _hold(board, other) is Hold.NONE


def test_a_person_may_try_at_once(queue: CallQueue) -> None:
    disks, board, job = Disks("film"), Board(lambda: None), replace(a_job(), project="film")
    board.put(job)
    gate = FolderGate(disks.ready, board, queue, disks.notices.append, 3600)
    assert gate.refuses(job, disks.went_on.set)
    gate.clear()
    assert not gate.holds(job) and _hold(board, job) is Hold.NONE and disks.notices[-1].message is None
    new = replace(a_job("two"), project="film")
    board.put(new)
    assert gate.refuses(job, disks.went_on.set)
    assert _hold(board, new) is Hold.DISK  # told to all that wait there
