"""Puts found clips together by what they have in common. Runs on the thread of searches."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from veo_desktop.core.folding import folded
from veo_desktop.core.library import Group, Heading

_QUARTER = 900  # seconds: no zone's day begins within a quarter of an hour
_COLUMN = {Group.PROMPT: "prompt_key", Group.MODEL: "model", Group.RATING: "rating"}
_PAGE = 500  # numbers of one statement


def group_keys(connection: sqlite3.Connection, group: Group) -> dict[int, Any]:
    """By the number of each clip what it stands together by."""
    if group is Group.DAY:
        return _days(pairs(connection, "SELECT id, made FROM catalogue"))
    if group is Group.LINEAGE:
        return _lineages(connection)
    return dict(pairs(connection, f"SELECT id, {_COLUMN[group]} FROM catalogue"))  # noqa: S608 (our own names)


def grouped(numbers: Iterable[int], keys: Mapping[int, Any], group: Group) -> list[tuple[Any, list[int]]]:
    """`numbers` by their key, in their order within each group.

    The newest day and the most stars come first, models by name; prompts and lineages as their first clip does. What
    has nothing in common with any other, or no prompt or model, stands together at the end.
    """
    groups: dict[Any, list[int]] = {}
    for number in numbers:
        groups.setdefault(keys.get(number), []).append(number)
    if group is Group.LINEAGE:
        groups = _without_loners(groups)
    found = list(groups.items())
    if group in (Group.DAY, Group.RATING):
        found.sort(key=lambda each: each[0] or 0 if group is Group.RATING else each[0] or "", reverse=True)
    elif group is Group.MODEL:
        found.sort(key=lambda each: (not each[0], folded(each[0] or "")))
    else:
        found.sort(key=lambda each: not each[0])
    return found


def _without_loners(groups: Mapping[Any, list[int]]) -> dict[Any, list[int]]:
    kin = {key: members for key, members in groups.items() if key and len(members) > 1}
    alone = [number for key, members in groups.items() if key not in kin for number in members]
    return {**kin, "": alone} if alone else kin


def headings(connection: sqlite3.Connection, groups: list[tuple[Any, list[int]]], group: Group) -> tuple[Heading, ...]:
    """What stands over each group."""
    if group not in (Group.PROMPT, Group.LINEAGE):
        return tuple(Heading("" if key is None else str(key), len(numbers)) for key, numbers in groups)
    firsts = [numbers[0] for key, numbers in groups if key]
    words: dict[int, str] = {}
    for start in range(0, len(firsts), _PAGE):
        part = firsts[start : start + _PAGE]
        marks = ", ".join("?" * len(part))
        named = "heading" if group is Group.PROMPT else "iif(heading = '', name, heading)"
        words |= dict(pairs(connection, f"SELECT id, {named} FROM clip_texts WHERE id IN ({marks})", part))  # noqa: S608
    return tuple(Heading(words.get(numbers[0], ""), len(numbers)) for _, numbers in groups)


def pairs(connection: sqlite3.Connection, query: str, values: Iterable[object] = ()) -> list[tuple[int, Any]]:
    """Rows as plain tuples: at a hundred thousand of them the named kind takes twice as long."""
    cursor = connection.cursor()
    cursor.row_factory = None
    return cursor.execute(query, tuple(values)).fetchall()


def _days(made: list[tuple[int, float]]) -> dict[int, str]:
    days: dict[int, str] = {}
    by_quarter: dict[int, str] = {}
    for number, moment in made:
        quarter = int(moment // _QUARTER)
        day = by_quarter.get(quarter)
        if day is None:
            day = by_quarter[quarter] = datetime.fromtimestamp(moment).date().isoformat()
        days[number] = day
    return days


def _lineages(connection: sqlite3.Connection) -> dict[int, str]:
    """The task that each clip's line began with; clips without a task are alone."""
    cursor = connection.cursor()
    cursor.row_factory = None
    found = cursor.execute("SELECT id, task_id, parent FROM catalogue").fetchall()
    parents: dict[str, str] = {task: parent for _, task, parent in found if task}
    roots: dict[str, str] = {}

    def root(task: str) -> str:
        way = []
        while task not in roots:
            roots[task] = task  # a circle, which only a damaged recipe makes, ends where it began
            way.append(task)
            task = parents.get(task) or task
        end = roots[task]
        for each in way:
            roots[each] = end
        return end

    return {number: root(task or parent) if task or parent else "" for number, task, parent in found}
