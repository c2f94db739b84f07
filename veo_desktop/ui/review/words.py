"""Judgements in words: of a clip, and of the steps that undo takes back. UI thread only."""

from __future__ import annotations

from veo_desktop.core.job import Clip
from veo_desktop.core.judging import MOST_STARS, Change, Flag
from veo_desktop.ui.parts.text import tr, trn


def stars_words(rating: int) -> str:
    """How a rating is said: `4 of 5 stars`."""
    return tr("{n} of {most} stars", n=rating, most=MOST_STARS) if rating else tr("No stars")


def flag_words(flag: Flag) -> str:
    return {Flag.NONE: "", Flag.PICK: tr("Picked"), Flag.REJECT: tr("Rejected")}[flag]


def picked_words(count: int) -> str:
    return trn("{n} picked", "{n} picked", count)


def rejected_words(count: int) -> str:
    return trn("{n} rejected", "{n} rejected", count)


def clip_words(clip: Clip | None) -> str:
    """The verdict on a clip, `4 of 5 stars, Picked`; "" where there is none."""
    if clip is None:
        return ""
    return ", ".join(filter(None, (stars_words(clip.rating) if clip.rating else "", flag_words(clip.flag))))


def change_words(change: Change, clips: int) -> str:
    """What a change does, as "Undo" is followed by it: `4 stars on 3 clips`."""
    return trn("{what}", "{what} on {n} clips", clips, what=_change(change))


def binned_words(clips: int) -> str:
    return trn("moving a clip to the bin", "moving {n} clips to the bin", clips)


def noted_words(clips: int) -> str:
    """A new note, as "Undo" is followed by it."""
    return trn("note", "note on {n} clips", clips)


def _change(change: Change) -> str:
    if change.rating is not None:
        return trn("{n} star", "{n} stars", change.rating) if change.rating else tr("no stars")
    if change.flag is not None:
        return {Flag.NONE: tr("no verdict"), Flag.PICK: tr("pick"), Flag.REJECT: tr("reject")}[change.flag]
    if change.add:
        return tr("tag “{tag}”", tag="”, “".join(change.add))
    return tr("removing tag “{tag}”", tag="”, “".join(change.remove))
