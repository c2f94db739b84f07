"""The campaign of senseless messages at a small size, and proof that it sees what escapes and what goes astray."""

from __future__ import annotations

import random
from decimal import Decimal

import pytest

from tests.campaigns import fuzz
from tests.campaigns.fuzz_engine import EngineFuzz
from tests.campaigns.fuzz_frames import spoilt_frames
from tests.campaigns.fuzz_parsing import drawn, mutated
from veo_desktop.core.job import JobState
from veo_desktop.jobs import follow
from veo_desktop.jobs.ending import Ended, read_ending
from veo_desktop.wiro import events, models, socket_connection
from veo_desktop.wiro.models import Task


def drawn_from(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - what is tried is no secret


@pytest.mark.timeout(120)
def test_a_few_thousand_messages() -> None:
    summary = fuzz.run(4000, seed=1)
    assert summary.ok, summary.line()
    assert summary.cases >= 4000


def test_a_reading_that_lets_an_exception_out_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(events, "number", lambda value: Decimal(str(value)))
    assert mutated(2000, drawn_from(1))
    monkeypatch.setattr(models, "number", lambda value: Decimal(str(value)))
    assert drawn(200, 1)


def test_frames_that_let_an_exception_out_are_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket_connection, "WebSocketException", KeyError)
    assert spoilt_frames(300, drawn_from(1))


@pytest.mark.timeout(120)
def test_a_job_that_ends_wrongly_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    def hasty(task: Task) -> Ended | None:
        """Takes every end for a cancel."""
        ending = read_ending(task)
        return None if ending is None else Ended(JobState.CANCELLED)

    monkeypatch.setattr(follow, "read_ending", hasty)
    engine = EngineFuzz(drawn_from(1))
    engine.run(400)
    assert any("cancelled instead of" in failure for failure in engine.failures)
