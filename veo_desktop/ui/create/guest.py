"""A clip that no job here made, in the shape of a job: what shows, compares and judges clips takes it as one of ours.

Any thread; immutable. It is in no list of jobs and unknown to the engine, which is never asked about it.
"""

from __future__ import annotations

import uuid
from fractions import Fraction
from typing import TYPE_CHECKING

from veo_desktop.core.job import Clip, Job, JobState
from veo_desktop.core.request import Request

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.core.library import ClipFacts
    from veo_desktop.media.facts import FileFacts

_PREFIX = "guest:"
_NO_RATE = Fraction(24)


def is_guest(job_id: str) -> bool:
    """Whether the id is that of a guest: the engine must not be asked about it."""
    return job_id.startswith(_PREFIX)


def guest_of_clip(facts: ClipFacts, path: str) -> Job:
    """A clip of the library, with the recipe that came with it; the file at `path` is it, or has the same bytes."""
    row = facts.row
    clip = Clip(
        id=row.id,
        path=path,
        size=row.size,
        width=row.width,
        height=row.height,
        rate=row.rate,
        frames=row.frames,
        has_audio=row.has_audio,
        streams_sha256=facts.streams_sha256,
        thumbnail=row.thumbnail,
        in_bin=row.in_bin,
        rating=row.rating,
        flag=row.flag,
    )
    request = facts.request or Request("", {})
    return Job(_PREFIX + row.id, JobState.DONE, request, row.made, row.sandbox, cost=row.cost, clip=clip)


def guest_of_file(path: str, facts: FileFacts) -> Job:
    """A file that the library does not have: its clip has no id, and cannot be judged."""
    rate = facts.rate or _NO_RATE
    clip = Clip(
        id="",
        path=path,
        size=facts.size,
        width=facts.width,
        height=facts.height,
        rate=rate,
        frames=round(facts.duration_s * rate),
        has_audio=bool(facts.audio_codec),
        streams_sha256="",
    )
    return Job(_PREFIX + uuid.uuid4().hex, JobState.DONE, Request("", {}), 0.0, False, clip=clip)
