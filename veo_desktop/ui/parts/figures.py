"""Figures as people read them: money, sizes, lengths of time, dates; and fonts whose figures all have one width.

UI thread only.
"""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QDateTime, QLocale, QTime
from PySide6.QtGui import QFont

from veo_desktop.ui.parts.direction import isolated
from veo_desktop.ui.parts.numbers import money as money
from veo_desktop.ui.parts.text import tr

_UNITS = ("kB", "MB", "GB", "TB")


def file_size(size: int) -> str:
    """Bytes in decimal units, `9.8 MB`."""
    amount, unit = _in_unit(size)
    return isolated(tr("{amount} {unit}", amount=_number(amount), unit=unit))


def transfer(done: int, total: int) -> str:
    """How much of a transfer is through, `4.1 of 9.8 MB`; without a known total only what came, `4.1 MB`."""
    if total <= 0:
        return file_size(done)
    whole, unit = _in_unit(total)
    part = min(done, total) * whole / total
    return tr("{done} of {total} {unit}", done=_number(part), total=_number(whole), unit=unit)


def seconds(length: float) -> str:
    """A length of time in one or two units: `31 s`, `1 min 5 s`, `2 h 3 min`."""
    if not math.isfinite(length):
        return ""
    whole = max(0, round(length))
    if whole < 60:
        return tr("{n} s", n=whole)
    minutes, rest = divmod(whole, 60)
    if minutes < 60:
        return tr("{m} min {s} s", m=minutes, s=rest) if rest else tr("{m} min", m=minutes)
    hours, minutes = divmod(minutes, 60)
    return tr("{h} h {m} min", h=hours, m=minutes) if minutes else tr("{h} h", h=hours)


def span(begun: float | None, ended: float | None) -> str:
    """How long something took, between two moments; "" where that is not known, or it took no time."""
    return seconds(ended - begun) if begun and ended and ended - begun >= 0.5 else ""


def moment(when: float) -> str:
    """A unix time as local date and time, `22 Nov, 15:04`; the year is there where it is not this one."""
    then = QDateTime.fromSecsSinceEpoch(int(when))
    return tr("{date}, {time}", date=days(when)[0], time=time_of_day(then.time()))


def days(when: float) -> tuple[str, ...]:
    """A unix time as local date, `22 Nov`; where the year is not this one, `22 Nov 2019`, `Nov 2019` and `2019`."""
    then = QDateTime.fromSecsSinceEpoch(int(when)).date()
    # translators: a day by Qt's letters, as short as it is usual: 22 Nov
    patterns: tuple[str, ...] = (tr("d MMM"),)
    if then.year() != _now().date().year():
        # translators: the same with its year: 22 Nov 2026
        day = tr("d MMM yyyy")
        # translators: a month with its year by Qt's letters, as short as it is usual: Nov 2026
        month = tr("MMM yyyy")
        # translators: a year by Qt's letters: 2026
        patterns = (day, month, tr("yyyy"))
    return tuple(QLocale().toString(then, pattern) for pattern in patterns)


def clock(when: float) -> str:
    """A unix time as local time of day, `15:04`, with the date where it is not today's."""
    then = QDateTime.fromSecsSinceEpoch(int(when))
    if then.date() != _now().date():
        return moment(when)
    return time_of_day(then.time())


def time_of_day(time: QTime, *, to_seconds: bool = False) -> str:
    """As the person's language writes it, `15:04` or `3:04 PM`."""
    locale = QLocale()
    usual = locale.timeFormat(QLocale.FormatType.ShortFormat) if locale != QLocale.c() else "HH:mm"
    return locale.toString(time, usual.replace("mm", "mm:ss") if to_seconds else usual)


def fixed_width(font: QFont) -> QFont:
    """The same font with figures of one width, so that a counting number does not shake."""
    steady = QFont(font)
    steady.setFeature(QFont.Tag("tnum"), 1)
    return steady


def _now() -> QDateTime:
    """By the clock that all else goes by."""
    return QDateTime.fromSecsSinceEpoch(int(time.time()))


def _in_unit(size: int) -> tuple[float, str]:
    amount = max(0, size) / 1000
    unit = _UNITS[0]
    for larger in _UNITS[1:]:
        if amount < 999.5:
            break
        amount, unit = amount / 1000, larger
    return amount, unit


def _number(amount: float) -> str:
    return QLocale().toString(amount, "f", 1 if amount < 100 else 0)
