"""The campaign of faults at a small size, and proof that its oracle sees what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.campaigns import faults, faults_fetch, faults_submit
from tests.campaigns.faults_case import Case
from tests.campaigns.faults_lane import lane, quick_wire
from veo_desktop.core.text import text
from veo_desktop.jobs import fetch, reconcile

SMALL = 16  # two of each group


@pytest.mark.timeout(180)
def test_a_few_faults_of_every_kind(allow_log: Callable[[str], None]) -> None:
    allow_log("The database was not checked or backed up")  # its upkeep meets the faults where a case takes long
    summary = faults.run(SMALL, seed=1)
    assert summary.ok, summary.line()
    assert summary.cases >= SMALL / 2  # some cannot be brought about everywhere


def test_there_are_more_than_enough_cases_and_each_is_one_of_its_own() -> None:
    names = [case.full_name for group in faults.GROUPS for case in group.cases()]
    assert len(names) == len(set(names)) >= 120


def complaints_of(found: list[Case], name: str, folder: Path) -> str:
    (case,) = (case for case in found if case.name == name)
    with quick_wire(), lane(folder / "lane") as ground:
        return "; ".join(case.check(ground))


@pytest.mark.timeout(120)
def test_a_lie_about_the_cost_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch, "charge", lambda _cost: text("Not charged."))
    assert "says that it was not charged, and it was" in complaints_of(faults_fetch.cases(), "always 404", tmp_path)


@pytest.mark.timeout(120)
def test_a_cause_that_is_not_named_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reconcile, "NEVER_ARRIVED", text("Something went wrong. Not charged."))
    assert "never said" in complaints_of(faults_submit.cases(), "never arrived, reset", tmp_path)
