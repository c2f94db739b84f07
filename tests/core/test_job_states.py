"""The one table of legal transitions."""

from __future__ import annotations

import pytest

from veo_desktop.core.job import TRANSITIONS, IllegalTransition, JobState, check_transition


def test_every_state_is_in_the_table() -> None:
    assert set(TRANSITIONS) == set(JobState)


def test_an_end_leads_to_fetching_again_at_most() -> None:
    ends = {state: TRANSITIONS[state] for state in JobState if state.ended}
    assert ends == {
        JobState.DONE: frozenset(),
        JobState.CANCELLED: frozenset(),
        JobState.FAILED: frozenset({JobState.FETCHING}),
    }


def test_an_unknown_job_is_never_sent_again() -> None:
    for target in (JobState.DRAFTED, JobState.SUBMITTING):
        with pytest.raises(IllegalTransition):
            check_transition(JobState.UNKNOWN, target)


def test_an_accepted_job_never_goes_back() -> None:
    for source in (JobState.ACCEPTED, JobState.FOLLOWING, JobState.FETCHING):
        for target in (JobState.DRAFTED, JobState.SUBMITTING, JobState.UNKNOWN):
            with pytest.raises(IllegalTransition):
                check_transition(source, target)


def test_every_state_can_reach_an_end() -> None:
    reach = {state: set(targets) for state, targets in TRANSITIONS.items()}
    for _ in JobState:
        for state, targets in reach.items():
            reach[state] = targets.union(*(reach[target] for target in targets))
    assert all(any(target.ended for target in reach[state]) or state.ended for state in JobState)
