"""What the compared clips were made with, side by side: prompt, seed, model, settings, cost, file. UI thread only."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from veo_desktop.core import request as fields
from veo_desktop.core.job import Job
from veo_desktop.media.facts import ClipInfo
from veo_desktop.ui.compare.lane import Lane
from veo_desktop.ui.parts.figures import money
from veo_desktop.ui.parts.numbers import decimal
from veo_desktop.ui.parts.text import tr, trn

UNKNOWN = "—"
_TEXTS = (fields.PROMPT, fields.NEGATIVE)
_UNSAID = (fields.CALLBACK,)


@dataclass(frozen=True, slots=True)
class Row:
    """One fact of every clip, in their order; `prose`: long text, whose words are compared."""

    name: str
    values: tuple[str, ...]
    prose: bool = False

    @property
    def differs(self) -> bool:
        return len(set(self.values)) > 1


def rows(lanes: list[Lane]) -> list[Row]:
    """All facts; those that nobody knows of any clip are left out."""
    jobs = [lane.clip.job for lane in lanes]
    found = [
        *(_of_request(jobs, name, words) for name, words in _names(jobs).items()),
        Row(tr("Model"), tuple(_known(job.request.model if job else "") for job in jobs)),
        *(_of_images(jobs, name, words) for name, words in _image_names().items()),
        Row(tr("Cost"), tuple(money(job.cost) if job and job.cost is not None else UNKNOWN for job in jobs)),
        Row(tr("File"), tuple(_file(lane.info) for lane in lanes)),
    ]
    return [row for row in found if any(value != UNKNOWN for value in row.values)]


def _names(jobs: list[Job | None]) -> dict[str, str]:
    """Fields of the requests with what people call them; one that has no such name goes by its own."""
    known = {
        fields.PROMPT: tr("Prompt"),
        fields.NEGATIVE: tr("Negative prompt"),
        fields.SEED: tr("Seed"),
        fields.RESOLUTION: tr("Resolution"),
        fields.DURATION: tr("Length"),
        fields.ASPECT_RATIO: tr("Aspect ratio"),
        fields.AUDIO: tr("Sound"),
        fields.ENHANCE: tr("Enhance prompt"),
        fields.PEOPLE: tr("People"),
    }
    used = {name for job in jobs if job is not None for name in job.request.values}
    others = sorted(used - set(known) - set(_UNSAID) - set(_image_names()))
    return known | {name: name for name in others}


def _image_names() -> dict[str, str]:
    return {
        fields.FIRST_FRAME: tr("First frame"),
        fields.LAST_FRAME: tr("Last frame"),
        fields.REFERENCES: tr("References"),
    }


def _of_request(jobs: list[Job | None], name: str, words: str) -> Row:
    values = tuple(_known(_said(name, job.request.value(name))) if job else UNKNOWN for job in jobs)
    return Row(words, values, prose=name in _TEXTS)


def _said(name: str, value: str) -> str:
    """A value in words."""
    if name in _TEXTS:
        return " ".join(value.split())
    if name == fields.DURATION and value:
        return tr("{n} s", n=value)
    if name == fields.ASPECT_RATIO and value == fields.MATCH_IMAGE:
        return tr("as image")
    return {"true": tr("on"), "false": tr("off")}.get(value, value.replace("_", " "))


def _of_images(jobs: list[Job | None], name: str, words: str) -> Row:
    return Row(words, tuple(_known(_images(job, name)) for job in jobs))


def _images(job: Job | None, name: str) -> str:
    images = [each for each in job.request.images if each.field == name] if job else []
    return ", ".join(each.url or Path(each.path).name for each in images)


def _file(info: ClipInfo | None) -> str:
    if info is None:
        return UNKNOWN
    rate = decimal(float(info.rate), 3)
    words = tr("{width}×{height} · {rate} fps", width=info.width, height=info.height, rate=rate)
    return trn("{file} · {n} frame", "{file} · {n} frames", info.frames, file=words)


def _known(value: str) -> str:
    return value or UNKNOWN
