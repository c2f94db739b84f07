"""The clock stands, runs and follows the sound."""

from __future__ import annotations

import pytest

from veo_desktop.media.play_clock import PlayClock


class Steady:
    def __init__(self) -> None:
        self.time = 100.0

    def __call__(self) -> float:
        return self.time


def test_it_runs_only_between_run_and_hold() -> None:
    steady = Steady()
    clock = PlayClock(steady)
    clock.set(1, 3.0)
    steady.time += 5
    assert clock.now() == 3.0
    clock.run()
    steady.time += 2
    assert clock.now() == 5.0
    clock.hold()
    steady.time += 9
    assert clock.now() == 5.0


def test_its_time_counts_for_the_play_it_was_set_for() -> None:
    clock = PlayClock(Steady())
    clock.set(4, 3.0)
    assert clock.now_in(4) == 3.0
    assert clock.now_in(5) is None


def test_it_drifts_to_a_near_sound_and_jumps_to_a_far_one() -> None:
    steady = Steady()
    clock = PlayClock(steady)
    clock.run()
    clock.follow(0.02)
    assert 0 < clock.now() < 0.02
    for _ in range(200):
        clock.follow(0.02)
    assert clock.now() == pytest.approx(0.02, abs=1e-4)
    clock.follow(2.0)
    assert clock.now() == 2.0


def test_it_does_not_follow_while_it_stands() -> None:
    clock = PlayClock(Steady())
    clock.follow(2.0)
    assert clock.now() == 0.0
