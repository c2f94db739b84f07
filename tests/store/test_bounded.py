"""A call that hangs is given up in time, and the next one is not queued behind it."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from tests.helpers.patience import PATIENCE
from veo_desktop.core.cancel import CancelToken
from veo_desktop.store.bounded import Bounded, GivenUp


@pytest.fixture
def hang() -> Iterator[threading.Event]:
    """A call that waits for this hangs until the test is over; its thread is gone then."""
    event = threading.Event()
    yield event
    event.set()
    for thread in threading.enumerate():
        if thread.name == "slow thing":
            thread.join(PATIENCE)


def test_results_and_exceptions_come_through() -> None:
    bounded = Bounded("slow thing", 10)
    assert bounded.run(lambda: 7) == 7
    assert bounded.run(lambda: None) is None
    with pytest.raises(KeyError, match="x"):
        bounded.run(lambda: {}["x"])


def test_a_hanging_call_is_given_up_and_the_next_refused_until_it_ends(hang: threading.Event) -> None:
    bounded = Bounded("slow thing", 0.05)
    with pytest.raises(GivenUp, match="within"):
        bounded.run(hang.wait)
    with pytest.raises(GivenUp, match="earlier"):
        bounded.run(lambda: 7)
    hang.set()
    for thread in threading.enumerate():
        if thread.name == "slow thing":
            thread.join(PATIENCE)
    assert bounded.run(lambda: 7) == 7


def test_a_cancelled_call_frees_its_caller_at_once(hang: threading.Event) -> None:
    bounded, cancel = Bounded("slow thing", 3600), CancelToken()
    threading.Timer(0.05, cancel.cancel).start()
    with pytest.raises(GivenUp):
        bounded.run(hang.wait, cancel)
