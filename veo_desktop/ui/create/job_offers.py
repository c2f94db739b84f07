"""What a job's card offers to do about it, and what its failure or its waiting can be settled with. UI thread only."""

from __future__ import annotations

from enum import Enum

from veo_desktop.core.errors import Action
from veo_desktop.core.job import Job, JobState, Stage
from veo_desktop.ui.parts.text import tr

_SETTLES = (Action.OPEN_ACCOUNT, Action.ADD_FUNDS, Action.CHOOSE_FOLDER, Action.CHOOSE_TASK)


class Offer(Enum):
    """The one thing that a card offers to do about its job."""

    NONE = "none"
    CANCEL = "cancel"
    START = "start"
    CHOOSE = "choose"
    STOP = "stop"
    RETRY = "retry"


def offer(job: Job) -> Offer:
    """Cancel while it waits, Start where it is held, Stop while it runs, Retry when there is no clip.

    While a job is being sent, looked up or fetched there is nothing to offer: it may be accepted, or is paid.
    """
    if job.state in (JobState.FAILED, JobState.CANCELLED):
        return Offer.RETRY
    if job.state is JobState.DRAFTED:
        return Offer.START if job.hold.by_hand else Offer.CANCEL
    if job.state is JobState.UNKNOWN and job.failure is not None and job.failure.action is Action.CHOOSE_TASK:
        return Offer.CHOOSE
    if job.state in (JobState.ACCEPTED, JobState.FOLLOWING):
        if job.stage is Stage.ENDED:
            return Offer.NONE
        return Offer.CANCEL if job.stage in (Stage.NONE, Stage.QUEUED) else Offer.STOP
    return Offer.NONE


def remedy(job: Job) -> Action:
    """What a job's failure, or what it waits for, can be settled with; a new try of an ended job is its offer."""
    action = job.failure.action if job.failure is not None else Action.NONE
    if job.state is JobState.DRAFTED:
        return action if not job.hold.by_hand and action is not Action.WAIT else Action.NONE
    if job.state is JobState.FAILED:
        return action if action not in (Action.RETRY, Action.WAIT) else Action.NONE
    return action if action in _SETTLES and not job.state.ended else Action.NONE


def offer_words(what: Offer) -> str:
    return {
        Offer.NONE: "",
        Offer.CANCEL: tr("Cancel"),
        Offer.START: tr("Start"),
        Offer.CHOOSE: tr("Choose…"),
        Offer.STOP: tr("Stop"),
        Offer.RETRY: tr("Retry"),
    }[what]


def offer_help(what: Offer) -> str:
    return {
        Offer.NONE: "",
        Offer.CANCEL: tr("Take this clip out of the queue; nothing is charged"),
        Offer.START: tr("Let this clip be sent when its turn comes"),
        Offer.CHOOSE: tr("Say which task at Wiro makes this clip"),
        Offer.STOP: tr("Stop making this clip; a stopped clip is not charged"),
        Offer.RETRY: tr("Make this clip again with the same settings"),
    }[what]
