"""Finds clips among a hundred thousand. Runs on the thread of searches, on the connection that only reads.

A search is answered with the numbers of all clips it found, in order; what is shown of them is read page by page. The
order of all clips is kept until something is written, so that a word costs what its index costs and little more.
"""

from __future__ import annotations

import contextlib
import sqlite3
from array import array
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import Any

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import StorageError
from veo_desktop.core.folding import folded
from veo_desktop.core.library import PAGE, ClipFacts, ClipRow, Found, Group, Order, Page, Query
from veo_desktop.core.search import NO_PROJECT, Condition, Parsed, Trait, parse
from veo_desktop.core.text import Text, text
from veo_desktop.store import clip_rows, search_groups
from veo_desktop.store.catalogue import Catalogue, is_stale
from veo_desktop.store.reader import Reader
from veo_desktop.store.search_order import InOrder
from veo_desktop.store.search_sql import condition_sql, words_sql
from veo_desktop.store.whereabouts import Whereabouts

MOST_ROWS = 1000  # of one page
_ORDERS = {
    Order.NEWEST: "made DESC, project DESC, id DESC",  # as the index has them: nothing is sorted
    Order.OLDEST: "made, project, id",
    Order.NAME: "name, made DESC",
    Order.RATING: "rating DESC, made DESC",
    Order.COST: "cost IS NULL, cost DESC, made DESC",
    Order.SIZE: "size DESC, made DESC",
}
_All = Callable[[sqlite3.Connection], "array[int]"]


class ClipSearch:
    """`library` is the usual folder of clips, asked for at each use since a person may move it."""

    def __init__(
        self, reader: Reader, catalogue: Catalogue, library: Callable[[], Path], whereabouts: Whereabouts
    ) -> None:
        self._reader = reader
        self._catalogue = catalogue
        self._library = library
        self._whereabouts = whereabouts
        self._version = -1
        self._orders: dict[tuple[Order, bool, str | None], InOrder] = {}
        self._keys: dict[Group, dict[int, Any]] = {}
        self._at_hand = clip_rows.RowsAtHand()
        self._latest = 0
        self._numbers = array("q")  # of the clips that were found, in order
        self._rest: _All | None = None  # gives all of them, while only those of the first page are here

    def find(self, query_id: int, query: Query, cancel: CancelToken) -> Found:
        """Every clip that the query finds. Raises Stopped once `cancel` is set, and StorageError."""
        if self._reader.read(is_stale, cancel):
            with contextlib.suppress(StorageError):  # nothing can be written: what is old is better than nothing
                self._catalogue.freshen(cancel)
        found, numbers, rest = self._reader.read(lambda connection: self._find(connection, query), cancel)
        self._latest, self._numbers, self._rest = query_id, numbers, rest if len(numbers) < found.total else None
        return replace(found, query_id=query_id, rows=self._page(0, PAGE))

    def rows(self, query_id: int, first: int, count: int) -> Page | None:
        """A page of the latest search; None for any other. Rows that are gone by now are left out."""
        if query_id != self._latest:
            return None
        if first + count > len(self._numbers):
            self.complete(query_id)
        return Page(query_id, max(0, first), self._page(max(0, first), min(count, MOST_ROWS)))

    def complete(self, query_id: int) -> None:
        """Read the rest of the latest search's order, where its first page was answered alone."""
        rest = self._rest
        if rest is not None and query_id == self._latest:
            self._numbers = self._reader.read(rest, CancelToken())
            self._rest = None

    def ids(self, query_id: int) -> tuple[str, ...]:
        """The ids of all clips of the latest search, in order; none for any other."""
        if query_id != self._latest:
            return ()
        self.complete(query_id)
        query = "SELECT id, clip_id FROM catalogue"
        names = self._reader.read(lambda c: dict(search_groups.pairs(c, query)), CancelToken())
        return tuple(names[number] for number in self._numbers if number in names)

    def place_of(self, query_id: int, clip_id: str) -> int | None:
        """The number of a clip among those of the latest search; None where it is not, or for any other search."""
        if query_id != self._latest:
            return None
        self.complete(query_id)
        query = "SELECT id FROM catalogue WHERE clip_id = ?"
        numbers = self._reader.read(lambda c: _numbers(c, query, (clip_id,)), CancelToken())
        try:
            return self._numbers.index(numbers[0])
        except (IndexError, ValueError):
            return None

    def facts(self, clip_id: str) -> ClipFacts | None:
        """All that is known of a clip; None when it is not here."""
        library = self._library()
        read = self._reader.read(lambda c: clip_rows.read_facts(c, clip_id, library), CancelToken())
        if read is None:
            return None
        facts, root = read
        return replace(facts, row=self._whereabouts.looked_up((facts.row,), (root,))[0])

    def _page(self, first: int, count: int) -> tuple[ClipRow, ...]:
        numbers, library = self._numbers[first : first + count], self._library()

        def read(connection: sqlite3.Connection) -> tuple[list[ClipRow], list[Path]]:
            self._forget_if_written(connection)
            return self._at_hand.read(connection, numbers, library)

        return self._whereabouts.looked_up(*self._reader.read(read, CancelToken()))

    def _find(self, connection: sqlite3.Connection, query: Query) -> tuple[Found, array[int], _All]:
        """The answer, its first page at least, and what gives all of it."""
        self._forget_if_written(connection)
        parsed = _with_projects(connection, parse(query.text, datetime.now()))
        if not query.text and query.group is Group.NONE and _key(query, in_bin=False) not in self._orders:
            total, first = _first_page(connection, query)
            return Found(0, query, total), array("q", first), lambda c: self._ordered(c, query, parsed).every().all()
        order = self._ordered(connection, query, parsed)
        wanted = self._wanted(connection, parsed)
        picked = order.every() if wanted is None else order.only(wanted)
        problems = (*parsed.problems, *_no_collections(connection, parsed.conditions))
        if query.group is Group.NONE:
            return Found(0, query, picked.count, (), problems), picked.first(PAGE), lambda _connection: picked.all()
        if query.group not in self._keys:
            self._keys[query.group] = search_groups.group_keys(connection, query.group)
        groups = search_groups.grouped(picked.all(), self._keys[query.group], query.group)
        heads = search_groups.headings(connection, groups, query.group)
        together = array("q", (number for _, members in groups for number in members))
        return Found(0, query, len(together), heads, problems), together, lambda _connection: together

    def _forget_if_written(self, connection: sqlite3.Connection) -> None:
        """What was kept holds until another connection writes."""
        version = int(connection.execute("PRAGMA data_version").fetchone()[0])
        if version != self._version:
            self._version = version
            self._orders.clear()
            self._keys.clear()
            self._at_hand.forget()

    def _ordered(self, connection: sqlite3.Connection, query: Query, parsed: Parsed) -> InOrder:
        """Every clip that may be found, in order; those in the bin only where they are asked for."""
        in_bin = Trait("is", "bin") in parsed.conditions
        collections = [name for name, negated in _collections(parsed.conditions) if not negated]
        if query.order is Order.BY_HAND and collections:
            return InOrder(_by_hand(connection, collections[0], in_bin, query.project))
        key = _key(query, in_bin=in_bin)
        if key not in self._orders:
            its, values = _visible(in_bin, query.project)
            statement = f"SELECT id FROM catalogue WHERE {its} ORDER BY {_ORDERS[key[0]]}"  # noqa: S608 (our own words)
            self._orders[key] = InOrder(_numbers(connection, statement, values))
        return self._orders[key]

    def _wanted(self, connection: sqlite3.Connection, parsed: Parsed) -> list[tuple[int]] | None:
        """The numbers of the clips that meet what was typed, in any order; None when nothing was."""
        words = words_sql(parsed.words)
        conditions = [condition_sql(each) for each in parsed.conditions]
        if not conditions:
            return None if words is None else _rows(connection, words.words, words.values)
        values = tuple(value for each in conditions for value in each.values)
        where = " AND ".join(each.words for each in conditions)
        if words is not None:
            where, values = f"{where} AND +id IN ({words.words})", values + words.values
        return _rows(connection, f"SELECT id FROM catalogue WHERE {where}", values)  # noqa: S608 (our own words)


def _key(query: Query, *, in_bin: bool) -> tuple[Order, bool, str | None]:
    """What makes the order of all clips another one."""
    return Order.NEWEST if query.order is Order.BY_HAND else query.order, in_bin, query.project


def _first_page(connection: sqlite3.Connection, query: Query) -> tuple[int, list[int]]:
    """How many clips there are, and the first of them: what a start shows, long before all are read."""
    its, values = _visible(False, query.project)
    order = _ORDERS[_key(query, in_bin=False)[0]]
    (total,) = _numbers(connection, f"SELECT count(*) FROM catalogue WHERE {its}", values)  # noqa: S608 (our own words)
    statement = f"SELECT id FROM catalogue WHERE {its} ORDER BY {order} LIMIT {PAGE}"  # noqa: S608 (as above)
    return total, _numbers(connection, statement, values)


def _visible(in_bin: bool, project: str | None) -> tuple[str, tuple[object, ...]]:
    if project is None:
        return "in_bin = ?", (in_bin,)
    return "in_bin = ? AND project = ?", (in_bin, project)


def _by_hand(connection: sqlite3.Connection, name: str, in_bin: bool, project: str | None) -> list[int]:
    its, values = _visible(in_bin, project)
    statement = (
        "SELECT catalogue.id FROM catalogue JOIN folder_clips ON folder_clips.clip_id = catalogue.clip_id"  # noqa: S608
        f" JOIN folders ON folders.id = folder_id WHERE {its} AND folded = ? ORDER BY position, catalogue.id"
    )
    return _numbers(connection, statement, (*values, folded(name)))


def _collections(conditions: tuple[Condition, ...]) -> list[tuple[str, bool]]:
    """The collections that are asked for, by name, and whether a clip must not be in them."""
    return [(each.value, each.negated) for each in conditions if isinstance(each, Trait) and each.field == "in"]


def _no_collections(connection: sqlite3.Connection, conditions: tuple[Condition, ...]) -> list[Text]:
    """Words about collections that are asked for and not there."""
    there = "SELECT 1 FROM folders WHERE folded = ? AND NOT smart"
    return [
        text("There is no collection called “{name}”.", name=name)
        for name, _ in _collections(conditions)
        if connection.execute(there, (folded(name),)).fetchone() is None
    ]


def _with_projects(connection: sqlite3.Connection, parsed: Parsed) -> Parsed:
    """The projects that are asked for by their ids; words about those that are not there."""
    if not any(_is_project(each) for each in parsed.conditions):
        return parsed
    ids = {folded(NO_PROJECT): ""}
    ids |= {folded(row["name"]): row["id"] for row in connection.execute("SELECT id, name FROM projects")}
    kept: list[Condition] = []
    problems = list(parsed.problems)
    for each in parsed.conditions:
        if not isinstance(each, Trait) or not _is_project(each):
            kept.append(each)
            continue
        if folded(each.value) not in ids:
            problems.append(text("There is no project called “{name}”.", name=each.value))
        kept.append(replace(each, value=ids.get(folded(each.value), each.value)))
    return replace(parsed, conditions=tuple(kept), problems=tuple(problems))


def _is_project(condition: Condition) -> bool:
    return isinstance(condition, Trait) and condition.field == "project"


def _numbers(connection: sqlite3.Connection, query: str, values: tuple[object, ...]) -> list[int]:
    return list(chain.from_iterable(_rows(connection, query, values)))


def _rows(connection: sqlite3.Connection, query: str, values: tuple[object, ...]) -> list[tuple[int]]:
    cursor = connection.cursor()
    cursor.row_factory = None
    return cursor.execute(query, values).fetchall()
