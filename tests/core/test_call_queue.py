"""The queue of calls: order, delays, errors, and a bounded wait."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest

from tests.helpers.patience import PATIENCE
from veo_desktop.core.call_queue import CallQueue
from veo_desktop.core.errors import StorageError


@pytest.fixture
def queue() -> Iterator[CallQueue]:
    queue = CallQueue("test")
    thread = threading.Thread(target=queue.loop)
    thread.start()
    yield queue
    queue.stop()
    thread.join(PATIENCE)


def test_calls_run_in_order_and_answer(queue: CallQueue) -> None:
    seen: list[int] = []
    for number in range(100):
        queue.post(lambda number=number: seen.append(number))
    assert queue.call(lambda: list(seen)) == list(range(100))


def test_a_later_call_waits_and_a_sooner_one_passes_it(queue: CallQueue) -> None:
    seen: list[str] = []
    done = threading.Event()
    queue.post(lambda: seen.append("much later"), 600)
    queue.post(lambda: (seen.append("later"), done.set()), 0.2)
    assert done.wait(PATIENCE)
    assert queue.call(lambda: list(seen)) == ["later"]


def test_an_error_reaches_who_asked(queue: CallQueue) -> None:
    def fail() -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        queue.call(fail)


def test_a_bad_call_does_not_end_the_thread(queue: CallQueue, expect_log: Callable[[str], None]) -> None:
    expect_log("A call on the test queue failed")
    queue.post(lambda: 1 / 0)
    assert queue.call(lambda: "alive") == "alive"


def test_a_call_within_a_call_runs_at_once(queue: CallQueue) -> None:
    assert queue.call(lambda: queue.call(lambda: "inner")) == "inner"


def test_a_wait_is_bounded_and_what_had_not_begun_never_does(queue: CallQueue) -> None:
    release = threading.Event()
    ran: list[bool] = []
    queue.post(lambda: release.wait(PATIENCE))
    with pytest.raises(StorageError):
        queue.call(lambda: ran.append(True), timeout=0.1)
    release.set()
    queue.call(lambda: None)
    assert ran == []


def test_stopping_runs_what_is_due_and_drops_what_is_for_later() -> None:
    queue, seen = CallQueue("test"), []
    queue.post(lambda: seen.append("due"))
    queue.post(lambda: seen.append("later"), 60)
    queue.stop()
    queue.loop()
    assert seen == ["due"]


def test_a_queue_that_has_stopped_says_so_at_once() -> None:
    queue = CallQueue("test")
    queue.stop()
    with pytest.raises(StorageError, match="being closed"):
        queue.call(lambda: None, timeout=3600)  # longer than a test may take
