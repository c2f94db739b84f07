"""Every state of a job in plain words, whatever the provider sends."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.jobstrip.jobs import a_job, done, failed, generating, lost_between_several
from veo_desktop.core.errors import Action
from veo_desktop.core.job import Failure, Hold, Job, JobState, Progress, Stage
from veo_desktop.core.text import text
from veo_desktop.ui.create.job_offers import Offer
from veo_desktop.ui.create.job_words import cost_line, file_line, settings_line, spoken, state_line, title, words

S, J = Stage, JobState

SLOTS = Failure(text("All places at Wiro are taken."), "", Action.WAIT, text("{n} of your {n} slots in use", n=1))


@pytest.mark.parametrize(
    ("job", "line"),
    [
        (a_job(hold=Hold.SLOT), "Waiting for a slot"),
        (a_job(hold=Hold.SLOT, failure=SLOTS), "1 of your 1 slots in use"),
        (a_job(hold=Hold.BUDGET), "The budget is used up"),
        (a_job(hold=Hold.FUNDS), "Waiting for funds at Wiro"),
        (a_job(state=J.SUBMITTING), "Sending to Wiro"),
        (a_job(state=J.SUBMITTING, progress=Progress(done=1_200_000, total=3_400_000)), "Uploading 1.2 of 3.4 MB"),
        (a_job(state=J.DRAFTED, progress=Progress(done=1_200_000, total=3_400_000)), "Uploading 1.2 of 3.4 MB"),
        (a_job(state=J.UNKNOWN), "Finding out if Wiro got it"),
        (a_job(state=J.UNKNOWN, hold=Hold.NETWORK), "Offline · not sent again"),
        (lost_between_several(), "Several tasks may be this one"),
        (generating(hold=Hold.NETWORK), "Offline · goes on at Wiro"),
        (generating(hold=Hold.PROVIDER), "Trouble at Wiro · asked again"),
        (a_job(state=J.FETCHING, hold=Hold.NETWORK), "Offline · safe at Wiro"),
        (a_job(state=J.ACCEPTED), "In Wiro's queue"),
        (a_job(state=J.FOLLOWING, stage=S.PREPARING), "Preparing"),
        (generating(), "Generating · 31 s left"),
        (generating(left=0), "Generating"),  # before anything is known
        (generating(left=65), "Generating · 1 min 5 s left"),
        (a_job(state=J.FOLLOWING, stage=S.FINISHING), "Finishing"),
        (a_job(state=J.FETCHING, progress=Progress(done=4_100_000, total=9_800_000)), "Downloading 4.1 of 9.8 MB"),
        (a_job(state=J.FETCHING, hold=Hold.DISK), "Waiting for room on the disk"),
        (done(), "1080p · 8 s · 16:9 · audio"),
        (failed(), "Blocked by the safety filter."),
    ],
)
def test_the_stage_is_said_in_plain_words(job: Job, line: str) -> None:
    assert state_line(job) == line


@pytest.mark.parametrize(
    ("job", "offer"),
    [
        (a_job(), Offer.CANCEL),
        (a_job(hold=Hold.SLOT), Offer.CANCEL),
        (a_job(hold=Hold.USER), Offer.START),
        (a_job(hold=Hold.OLD), Offer.START),
        (a_job(state=J.SUBMITTING), Offer.NONE),
        (a_job(state=J.UNKNOWN), Offer.NONE),
        (lost_between_several(), Offer.CHOOSE),
        (a_job(state=J.FOLLOWING, stage=S.QUEUED), Offer.CANCEL),
        (generating(), Offer.STOP),
        (a_job(state=J.FETCHING), Offer.NONE),
        (done(), Offer.NONE),
        (failed(), Offer.RETRY),
        (a_job(state=J.CANCELLED), Offer.RETRY),
    ],
)
def test_a_card_offers_what_its_state_allows(job: Job, offer: Offer) -> None:
    assert words(job).offer is offer


@pytest.mark.parametrize(
    ("job", "cost"),
    [
        (done(), "$3.20"),
        (done(cost=None), ""),
        (failed(), ""),  # its cause says so
        (failed(failure=None, cost=None, task_id=""), "Not charged"),
        (failed(cost=None), "Cost not known yet"),
        (failed(cost=Decimal("3.20")), "Charged $3.20"),
        (done(cost=Decimal("0.005")), "$0.005"),
    ],
)
def test_the_cost_is_never_guessed(job: Job, cost: str) -> None:
    assert cost_line(job) == cost


@pytest.mark.parametrize(
    "progress", [Progress(float("nan"), float("inf")), Progress(7.0, -4), Progress(-1.0, float("nan"))]
)
def test_wild_figures_of_the_provider_do_no_harm(progress: Progress) -> None:
    said = words(a_job(state=J.FOLLOWING, stage=S.GENERATING, progress=progress))
    assert said.bar is None or 0 <= said.bar <= 1
    assert said.line.startswith("Generating")


@pytest.mark.parametrize(("fraction", "big"), [(0.0, "0 %"), (0.599, "59 %"), (1.0, "100 %")])
def test_the_percentage_never_promises_more_than_there_is(fraction: float, big: str) -> None:
    assert words(generating(fraction=fraction)).picture == big


def test_only_the_making_and_a_long_upload_count_in_large_figures() -> None:
    small, large = Progress(0.5, done=500_000, total=1_000_000), Progress(0.5, done=6_000_000, total=12_000_000)
    assert words(a_job(state=J.SUBMITTING, progress=small)).picture == "Sending"
    assert words(a_job(state=J.SUBMITTING, progress=large)).picture == "50 %"
    assert words(a_job(state=J.FETCHING, progress=large)).picture == "On its way"
    assert words(a_job(state=J.FETCHING, progress=large)).bar == 0.5


def test_the_title_is_the_first_words_of_the_prompt_on_one_line() -> None:
    assert title(a_job(prompt="A cat\n\n  on a  roof")) == "A cat on a roof"
    long = title(a_job(prompt="word " * 20_000))
    assert long.endswith("word…") and len(long) <= 61
    assert len(title(a_job(prompt="x" * 100_000))) <= 61
    assert title(a_job(prompt=" \n ")) == "No prompt"


def test_an_unknown_setting_is_left_out() -> None:
    job = a_job()
    bare = job.request.with_values(resolution="", generateAudio="", aspectRatio="match_input_image")
    assert settings_line(a_job(request=bare)) == "8 s · as image"


def test_the_file_is_described_by_its_own_facts() -> None:
    assert file_line(done()) == "1920×1080 · 24 fps · 9.8 MB"
    assert file_line(a_job()) == ""


def test_what_is_heard_says_state_cost_and_sandbox() -> None:
    assert (
        spoken(failed(words="Blocked by the safety filter. Not charged."))
        == "Not made. Blocked by the safety filter. Not charged."
    )
    assert spoken(generating(sandbox=True)) == "Generating · 31 s left, 60 %, made in the sandbox"
    assert spoken(done()) == "Done, 1080p · 8 s · 16:9 · audio, $3.20"
