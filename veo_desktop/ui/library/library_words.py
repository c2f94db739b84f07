"""What the library says of clips, groups and finds, in plain words. UI thread only."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from pathlib import PurePath

from PySide6.QtCore import QDate, QLocale

from veo_desktop.core import request as fields
from veo_desktop.core.library import AtProvider, ClipRow, Group, Heading, Order, Refused
from veo_desktop.core.request import Request
from veo_desktop.core.text import Text, text, textn
from veo_desktop.ui.create.compose_words import whole_name
from veo_desktop.ui.parts.figures import days, file_size, moment, money, seconds
from veo_desktop.ui.parts.numbers import decimal, number
from veo_desktop.ui.parts.text import shown, tr, trn
from veo_desktop.ui.review.words import flag_words, stars_words

TITLE_LENGTH = 120


def title(row: ClipRow) -> str:
    """The beginning of its prompt, or its file's name where it has none."""
    return " ".join(row.prompt[: TITLE_LENGTH * 2].split())[:TITLE_LENGTH] or row.name


def length(row: ClipRow) -> str:
    """As short as it fits on a picture, `0:08`."""
    minutes, rest = divmod(round(row.seconds), 60)
    return f"{minutes}:{rest:02}"


def facts(row: ClipRow) -> str:
    """One line below the title: cost and when."""
    return " · ".join(filter(None, (cost(row), moment(row.made))))


def shorter_facts(row: ClipRow) -> tuple[str, ...]:
    """`facts` where there is little room, the longest first: the day without the time, the day alone, the month."""
    dates = days(row.made)
    return " · ".join(filter(None, (cost(row), dates[0]))), *dates


def cost(row: ClipRow) -> str:
    return money(row.cost) if row.cost is not None else ""


def sandbox(row: ClipRow) -> str:
    """The mark of a clip that was drawn by the sandbox, whose cost is no money; "" for all others."""
    return tr("Sandbox") if row.sandbox else ""


def shape(row: ClipRow) -> str:
    """`1920×1080 · 24 fps · 9.8 MB`"""
    rate = decimal(float(row.rate), 3)
    return " · ".join((f"{row.width}×{row.height}", tr("{rate} fps", rate=rate), file_size(row.size)))


def sums(rows: Sequence[ClipRow]) -> str:
    """How long, how large and how dear several clips are together."""
    costs = [row.cost for row in rows if row.cost is not None]
    spent = money(sum(costs, Decimal())) if costs else ""
    size = file_size(sum(row.size for row in rows))
    return " · ".join(filter(None, (seconds(sum(row.seconds for row in rows)), size, spent)))


def inputs(request: Request) -> str:
    """Which images a clip was made from: `first frame, 2 references`."""
    of = [image.field for image in request.images]
    references = of.count(fields.REFERENCES)
    told = (
        tr("first frame") if fields.FIRST_FRAME in of else "",
        tr("last frame") if fields.LAST_FRAME in of else "",
        trn("{n} reference", "{n} references", references) if references else "",
    )
    return ", ".join(filter(None, told)) or (tr("{n} in all", n=len(of)) if of else "")


def files_of_task(request: Request | None) -> str:
    """What the provider has of a clip: `the clip, first frame`."""
    return ", ".join(filter(None, (tr("the clip"), inputs(request) if request is not None else "")))


def at_provider_lines(found: AtProvider) -> tuple[str, ...]:
    """The clip's name, and below it what would go, or why it stays."""
    told = files_of_task(found.request) if found.reason is None else tr("stays: {reason}", reason=shown(found.reason))
    return PurePath(found.path).name, f"    {told}"


def away(row: ClipRow) -> str:
    """Why its file is not to be had now; "" where it is."""
    if row.in_bin:
        return tr("In the bin")
    if row.offline:
        return tr("Offline")
    return tr("File missing") if row.missing else ""


def spoken(row: ClipRow) -> str:
    """All of it for a screen reader."""
    return ", ".join((title(row), said_besides(row)))


def said_besides(row: ClipRow) -> str:
    """What a cell says besides the title."""
    verdict = (stars_words(row.rating) if row.rating else "", flag_words(row.flag))
    return ", ".join(filter(None, (seconds(row.seconds), *verdict, away(row), sandbox(row), facts(row))))


def order_words(order: Order) -> str:
    return {
        Order.NEWEST: tr("Newest first"),
        Order.OLDEST: tr("Oldest first"),
        Order.NAME: tr("By name"),
        Order.RATING: tr("Best rated first"),
        Order.COST: tr("Dearest first"),
        Order.SIZE: tr("Largest first"),
        Order.BY_HAND: tr("By hand"),
    }[order]


def group_words(group: Group) -> str:
    return {
        Group.NONE: tr("No groups"),
        Group.DAY: tr("By day"),
        Group.PROMPT: tr("By prompt"),
        Group.MODEL: tr("By model"),
        Group.RATING: tr("By rating"),
        Group.LINEAGE: tr("By lineage"),
    }[group]


def heading_words(group: Group, heading: Heading) -> str:
    """What stands over a group."""
    if group is Group.DAY:
        return _day(heading.key)
    if group is Group.RATING:
        return stars_words(int(heading.key)) if heading.key.isdigit() else stars_words(0)
    if group is Group.MODEL:
        return whole_name(heading.key) if heading.key else tr("No model known")
    words = " ".join(heading.key[: TITLE_LENGTH * 2].split())[:TITLE_LENGTH]
    return words or (tr("No lineage") if group is Group.LINEAGE else tr("No prompt"))


def count_words(total: int, selected: int) -> str:
    """`3 of 1,204 selected`, `1,204 clips`."""
    if selected:
        return trn("{n} of {total} selected", "{n} of {total} selected", selected, total=number(total))
    return trn("{n} clip", "{n} clips", total)


def _day(key: str) -> str:
    day = QDate.fromString(key, "yyyy-MM-dd")
    if not day.isValid():
        return tr("No date")
    away = day.daysTo(QDate.currentDate())
    if away in (0, 1):
        return tr("Today") if away == 0 else tr("Yesterday")
    this_year = day.year() == QDate.currentDate().year()
    # translators: a day by Qt's letters: Sunday, 22 November
    pattern = tr("dddd, d MMMM")
    if not this_year:
        # translators: a day of another year: 22 November 2025
        pattern = tr("d MMMM yyyy")
    return QLocale().toString(day, pattern)


def left_alone(refused: Sequence[Refused]) -> Text:
    """One is named, with what is wrong with it; many are counted."""
    if len(refused) == 1:
        (one,) = refused
        return text("“{name}” was left alone: {reason}", name=PurePath(one.path).name, reason=one.reason)
    return textn("{n} file was left alone.", "{n} files were left alone.", len(refused))
