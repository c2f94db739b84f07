"""What a job says of itself: its title, stage and cost, in plain words. UI thread only."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from pathlib import Path

from veo_desktop.core import request as fields
from veo_desktop.core.job import Hold, Job, JobState, Stage
from veo_desktop.core.request import Request
from veo_desktop.ui.create.job_offers import Offer, offer
from veo_desktop.ui.create.job_order import Turn
from veo_desktop.ui.parts.direction import isolated
from veo_desktop.ui.parts.figures import file_size, money, seconds, transfer
from veo_desktop.ui.parts.numbers import decimal, number
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.review.words import clip_words

TITLE_LENGTH = 60
LONG_UPLOAD = 5_000_000  # bytes: from here on the card counts in large figures


class Tone(Enum):
    """How a line is meant; the values are roles of the palette."""

    PLAIN = "muted"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Words:
    """Everything a card shows of one job.

    `picture`: the word in the picture's place, empty where a picture belongs; `large`: it is a figure that counts.
    `cause`: why it failed. `bar`: 0…1, None unknown.
    """

    title: str
    line: str
    foot: str
    cause: str
    picture: str
    large: bool
    tone: Tone
    offer: Offer
    bar: float | None
    busy: bool


def words(job: Job, turn: Turn | None = None) -> Words:
    """The words of `job`, which waits in line at `turn`; a card repaints only when they differ."""
    return Words(
        title=title(job),
        line=settings_line(job) if job.state in (JobState.FAILED, JobState.CANCELLED) else state_line(job, turn),
        foot=cost_line(job) if job.state.ended else "",
        cause=cause(job),
        picture=picture_words(job, turn),
        large=bool(percent(job)),
        tone=tone(job),
        offer=offer(job),
        bar=bar(job),
        busy=not job.state.ended and job.state is not JobState.DRAFTED,
    )


def title(job: Job) -> str:
    """The first words of the prompt on one line; a clip without one is called as its file is."""
    prompt = " ".join(job.request.value(fields.PROMPT)[: TITLE_LENGTH * 4].split())
    if len(prompt) <= TITLE_LENGTH:
        return prompt or (Path(job.clip.path).name if job.clip is not None else tr("No prompt"))
    kept = prompt[: TITLE_LENGTH + 1].rsplit(" ", 1)[0]
    return kept[:TITLE_LENGTH].rstrip(" ,;:.") + "…"


def state_line(job: Job, turn: Turn | None = None) -> str:
    """Where the job is, in one line: the stage while it lives, the cause when it failed, its length when done."""
    if job.state is JobState.DONE:
        return settings_line(job)
    if job.state is JobState.FAILED:
        return cause(job)
    if job.state is JobState.CANCELLED:
        return tr("Cancelled")
    if job.state is JobState.UNKNOWN:
        return _unknown(job)
    if _goes_out(job):
        return _sending(job)
    if job.state is JobState.DRAFTED:
        return tr("The queue is paused") if turn is not None and turn.paused else _waits_for(job)
    if job.state is JobState.FETCHING:
        return _fetching(job)
    return _at_wiro(job)


def cause(job: Job) -> str:
    """Why a job failed; empty when it did not."""
    if job.state is not JobState.FAILED:
        return ""
    return shown(job.failure.message) if job.failure else tr("Wiro gave no reason.")


def reason(job: Job) -> str:
    """Why it failed, or what it waits for, in full; "" where there is nothing to explain.

    What a call for a job at Wiro met with says nothing of the job itself: it goes on there without us.
    """
    if job.state.ended or job.failure is None:
        return cause(job)
    if job.hold is Hold.NETWORK and job.state is not JobState.DRAFTED:
        return {
            JobState.UNKNOWN: tr(
                "Wiro cannot be reached. It may have this job already, so it is not sent again: "
                "it is looked up there as soon as there is a connection."
            ),
            JobState.FETCHING: tr(
                "The clip is finished and safe at Wiro. It is downloaded as soon as there is a connection; "
                "nothing is charged again."
            ),
        }.get(
            job.state,
            tr(
                "Wiro cannot be reached. It goes on making this clip, and you see how far it is "
                "as soon as there is a connection."
            ),
        )
    return shown(job.failure.message)


def picture_words(job: Job, turn: Turn | None = None) -> str:
    """The word in the picture's place: a percentage, or the state; empty when there is a clip."""
    if job.state is JobState.DONE:
        return tr("In the bin") if job.clip is not None and job.clip.in_bin else ""
    if counted := percent(job):
        return counted
    if _goes_out(job):
        return tr("Sending")
    if job.state is JobState.DRAFTED:
        return waiting_words(job, turn)
    if job.state in (JobState.ACCEPTED, JobState.FOLLOWING):
        return tr("In the queue") if job.stage in (Stage.NONE, Stage.QUEUED) else tr("In the making")
    return {
        JobState.FETCHING: tr("On its way"),
        JobState.FAILED: tr("Not made"),
        JobState.CANCELLED: tr("Cancelled"),
        JobState.UNKNOWN: tr("Which one?") if offer(job) is Offer.CHOOSE else tr("Checking"),
    }[job.state]


def waiting_words(job: Job, turn: Turn | None) -> str:
    """Where a waiting job stands: `No. 2 in line`."""
    if job.hold is Hold.USER:
        return tr("Paused")
    if turn is None:
        return tr("Waiting")
    if turn.number == 1:
        return tr("Next in line")
    return tr("No. {n} in line", n=number(turn.number))


def percent(job: Job) -> str:
    """How far the making is, `60 %`, or an upload that takes a while; "" where nothing is counted so."""
    if job.state is JobState.FETCHING or (_goes_out(job) and job.progress.total < LONG_UPLOAD):
        return ""
    part = bar(job)
    return tr("{n} %", n=int(part * 100)) if part is not None else ""


def bar(job: Job) -> float | None:
    """How full the bar is, 0…1; None when no figure is known."""
    if _goes_out(job) or job.state is JobState.FETCHING:
        return _portion(job)
    if job.state in (JobState.ACCEPTED, JobState.FOLLOWING) and job.stage is Stage.GENERATING:
        return _bounded(job.progress.fraction)
    return None


def tone(job: Job) -> Tone:
    if job.state is JobState.FAILED:
        return Tone.BAD
    kept_back = job.hold not in (Hold.NONE, Hold.SLOT) and not job.hold.by_hand
    if job.state is JobState.UNKNOWN or (kept_back and not job.state.ended):
        return Tone.WARN
    return Tone.PLAIN


def cost_line(job: Job) -> str:
    """What an ended job cost; empty where its cause says so already (a failure that cost nothing)."""
    if job.cost is not None and job.cost > 0:
        return money(job.cost) if job.state is JobState.DONE else tr("Charged {amount}", amount=money(job.cost))
    if job.state is JobState.DONE:
        return "" if job.cost is None else money(job.cost)
    if job.cost is None and job.task_id:
        return tr("Cost not known yet")
    return "" if job.failure is not None else tr("Not charged")


def cost_difference(job: Job) -> Decimal | None:
    """Actual cost less the estimate, in USD; None when one of the two is not known."""
    if job.cost is None or job.estimate is None:
        return None
    return job.cost - job.estimate


def settings_line(job: Job) -> str:
    """Resolution, length, ratio and sound as asked for: `1080p · 8 s · 16:9 · audio`."""
    return request_line(job.request)


def request_line(request: Request) -> str:
    """What `settings_line` says, of a request that is no job yet."""
    ratio = request.value(fields.ASPECT_RATIO)
    length = request.value(fields.DURATION)
    parts = [
        request.value(fields.RESOLUTION),
        tr("{n} s", n=length) if length else "",
        tr("as image") if ratio == fields.MATCH_IMAGE else ratio,
        {"true": tr("audio"), "false": tr("silent")}.get(request.value(fields.AUDIO), ""),
    ]
    return " · ".join(isolated(part) for part in parts if part)


def file_line(job: Job) -> str:
    """The clip's own facts: `1920×1080 · 24 fps · 9.8 MB`; empty without a clip."""
    clip = job.clip
    if clip is None:
        return ""
    rate = decimal(float(clip.rate), 3)
    return " · ".join((f"{clip.width}×{clip.height}", tr("{n} fps", n=rate), file_size(clip.size)))


def spoken(job: Job, turn: Turn | None = None) -> str:
    """The state in one sentence for people who hear the card instead of seeing it."""
    if job.state is JobState.FAILED:
        return " ".join(filter(None, (tr("Not made."), cause(job), cost_line(job))))
    if job.state is JobState.DONE:
        parts = [tr("Done"), settings_line(job), cost_line(job), clip_words(job.clip)]
    elif job.state is JobState.CANCELLED:
        parts = [state_line(job), cost_line(job)]
    elif job.state is JobState.DRAFTED:
        parts = [waiting_words(job, turn), state_line(job, turn)]
    else:
        parts = [state_line(job), percent(job)]
    parts.append(tr("made in the sandbox") if job.sandbox else "")
    return ", ".join(part for part in parts if part)


def _waits_for(job: Job) -> str:
    """The cause in few words: with its figures where they were told, as how many slots are in use."""
    short = job.failure.short if job.failure is not None else None
    return shown(short) if short is not None else _held(job.hold)


def _held(hold: Hold) -> str:
    return {
        Hold.NONE: tr("Waiting to be sent"),
        Hold.SLOT: tr("Waiting for a slot"),
        Hold.FUNDS: tr("Waiting for funds at Wiro"),
        Hold.ACCOUNT: tr("Waiting for your account"),
        Hold.NETWORK: tr("Waiting for the network"),
        Hold.PROVIDER: tr("Waiting for Wiro"),
        Hold.DISK: tr("Waiting for room on the disk"),
        Hold.BUDGET: tr("The budget is used up"),
        Hold.USER: tr("Held until you start it"),
        Hold.OLD: tr("Waits since the last time"),
    }[hold]


def _unknown(job: Job) -> str:
    if offer(job) is Offer.CHOOSE:
        return tr("Several tasks may be this one")
    if job.hold is Hold.ACCOUNT:
        return _held(job.hold)
    if job.hold is Hold.PROVIDER:
        return tr("Trouble at Wiro · not sent again")
    return tr("Offline · not sent again") if job.hold is Hold.NETWORK else tr("Finding out if Wiro got it")


def _goes_out(job: Job) -> bool:
    """Whether it is on its way to Wiro, or its images ahead of it."""
    return job.state is JobState.SUBMITTING or job.uploading


def _sending(job: Job) -> str:
    if 0 < job.progress.done < job.progress.total:
        return tr("Uploading {amount}", amount=transfer(job.progress.done, job.progress.total))
    return tr("Sending to Wiro")


def _fetching(job: Job) -> str:
    if job.hold is Hold.NETWORK:
        return tr("Offline · safe at Wiro")
    if job.hold is Hold.PROVIDER:
        return tr("Trouble at Wiro · tried again")
    if job.hold is not Hold.NONE:
        return _held(job.hold)
    if job.progress.done <= 0 and job.progress.total <= 0:
        return tr("Downloading")
    return tr("Downloading {amount}", amount=transfer(job.progress.done, job.progress.total))


def _at_wiro(job: Job) -> str:
    if job.hold is Hold.NETWORK:
        return tr("Offline · goes on at Wiro")
    if job.hold is Hold.PROVIDER:
        return tr("Trouble at Wiro · asked again")
    if job.hold in (Hold.ACCOUNT, Hold.DISK):
        return _held(job.hold)
    if job.stage is Stage.GENERATING:
        left = job.progress.seconds_left or 0.0  # "0 s" comes before anything is known, and at the very end
        return tr("Generating · {time} left", time=seconds(left)) if left >= 1 else tr("Generating")
    return {
        Stage.NONE: tr("In Wiro's queue"),
        Stage.QUEUED: tr("In Wiro's queue"),
        Stage.ACCEPTED: tr("Accepted by Wiro"),
        Stage.PREPARING: tr("Preparing"),
        Stage.ASSIGNED: tr("Starting"),
        Stage.FINISHING: tr("Finishing"),
        Stage.ENDED: tr("Asking Wiro for the result"),
    }[job.stage]


def _portion(job: Job) -> float | None:
    if job.progress.total <= 0:
        return _bounded(job.progress.fraction)
    return _bounded(job.progress.done / job.progress.total)


def _bounded(part: float | None) -> float | None:
    if part is None or part != part:  # NaN: a percentage from the provider may be anything
        return None
    return min(1.0, max(0.0, part))
