"""Clips are found by words in any script and by filters, what was written a moment ago too; groups and pages agree."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.helpers.big_library import clip_file_name, make_library, prompt_of
from tests.store.ledger_helpers import Opened, open_ledger
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.clip_notes import ClipNote
from veo_desktop.core.errors import Stopped, VeoError
from veo_desktop.core.judging import Change, Flag
from veo_desktop.core.library import PAGE, Folder, Found, Group, Order, Query
from veo_desktop.core.order import Relation
from veo_desktop.store.access import Access
from veo_desktop.store.catalogue import Catalogue
from veo_desktop.store.collections import FolderStore
from veo_desktop.store.folders import DiskSpace
from veo_desktop.store.judging import JudgingStore
from veo_desktop.store.reader import Reader
from veo_desktop.store.search import ClipSearch
from veo_desktop.store.whereabouts import Whereabouts

CLIPS = 600


@dataclass(frozen=True)
class Shelf:
    """An open library of CLIPS clips."""

    opened: Opened
    search: ClipSearch
    folders: FolderStore
    judging: JudgingStore
    reader: Reader

    def find(self, text: str = "", order: Order = Order.NEWEST, group: Group = Group.NONE) -> Found:
        return self.search.find(1, Query(text, order, group), CancelToken())

    def ids(self, text: str = "", order: Order = Order.NEWEST, group: Group = Group.NONE) -> list[int]:
        """The numbers of the clips found, in order, as their pages show them."""
        total = self.find(text, order, group).total
        found: list[int] = []
        while page := self.search.rows(1, len(found), 250):
            if not page.rows:
                break
            found += [int(row.id.split("-")[1]) for row in page.rows]
        assert len(found) == total
        return found

    def work(self, text: str) -> int:
        """How many steps of a hundred SQLite takes to find what fits."""
        steps: list[None] = []

        def watch(connection: sqlite3.Connection, call: Callable[[], None] | None) -> None:
            connection.set_progress_handler(call, 100)

        self.reader.read(lambda connection: watch(connection, lambda: steps.append(None)), CancelToken())
        self.find(text)
        self.reader.read(lambda connection: watch(connection, None), CancelToken())
        return len(steps)

    def execute(self, statement: str) -> None:
        self.opened.queue.call(lambda: self.opened.database.connection.execute(statement))


@contextmanager
def _shelf(folder: Path) -> Iterator[Shelf]:
    with open_ledger(folder) as opened:
        access, reader = Access(opened.database, opened.queue), Reader(folder / "veo.sqlite")
        whereabouts = Whereabouts(lambda _folder: DiskSpace())
        search = ClipSearch(reader, Catalogue(access), lambda: folder / "library", whereabouts)
        try:
            yield Shelf(opened, search, FolderStore(access), JudgingStore(access), reader)
        finally:
            reader.close()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library that no test changes."""
    folder = tmp_path_factory.mktemp("library")
    make_library(folder, CLIPS)
    return folder


@pytest.fixture
def shelf(made: Path) -> Iterator[Shelf]:
    with _shelf(made) as shelf:
        yield shelf


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Shelf]:
    """A small library that the test may change."""
    make_library(tmp_path, 40)
    with _shelf(tmp_path) as shelf:
        yield shelf


def test_every_clip_is_there_newest_first(shelf: Shelf) -> None:
    assert shelf.ids() == list(range(CLIPS))[::-1]
    assert shelf.ids(order=Order.OLDEST) == list(range(CLIPS))
    assert shelf.ids(order=Order.NAME) == list(range(CLIPS))  # take 9 before take 10
    assert shelf.ids(order=Order.SIZE) == list(range(CLIPS))[::-1]


@pytest.mark.parametrize(
    ("typed", "telling"),
    [
        ("fox", "fox"),
        ("FO", "fo"),
        ("狐狸", "雪中的狐狸"),
        ("東京", "夜の東京"),
        ("istanbul", "İstanbul"),
        ("İSTANBUL", "İstanbul"),
        ("yağmur", "yağmur"),
        ("ışık", "IŞIK"),
        ("ISIK", "IŞIK"),
        ("STRASSE", "Straße"),
        ("ЛИСА", "лиса"),
    ],
)
def test_words_of_any_script_and_case(shelf: Shelf, typed: str, telling: str) -> None:
    wanted = [
        n for n in range(CLIPS) if any(word.startswith(telling) for word in (prompt_of(n), *prompt_of(n).split()))
    ]
    assert wanted and set(wanted) == set(shelf.ids(typed))


def test_words_together_in_a_row_and_not_at_all(shelf: Shelf) -> None:
    both = {n for n in range(CLIPS) if {"fox", "snow"} <= set(prompt_of(n).split())}
    assert set(shelf.ids("snow fox")) == both
    assert set(shelf.ids('"fox snow"')) == {n for n in both if "fox snow" in prompt_of(n)}
    assert set(shelf.ids("-fox")) == {n for n in range(CLIPS) if "fox" not in prompt_of(n).split()}
    assert shelf.ids("take 417") == [417]
    assert shelf.ids("frame 😀") == []


@pytest.mark.parametrize(
    ("typed", "fits"),
    [
        ("rating:>=4", lambda n: n % 2 and n % 6 >= 4),
        ("is:pick", lambda n: n % 2 and n % 3 == 1),
        ("-is:reject", lambda n: not (n % 2 and n % 3 == 2)),
        ("model:FAST", lambda n: n % 2),
        ("ratio:9:16 cost:>2", lambda n: n % 3 == 0 and n % 2),
        ("cost:0.4", lambda n: n % 2 == 0),
        ("seed:0042", lambda n: n == 42),
        ("length:8", lambda n: n % 2),
        ("has:audio -has:tags", lambda n: n % 2 and n % 7),
        ('tag:"NIGHT rain"', lambda n: n % 7 == 0 and n % 5 == 1),
        ("tag:İZ", lambda n: n % 7 == 0 and n % 5 == 4),
        ("resolution:720p size:1MB", lambda n: n >= 0),
        ("is:final", lambda n: n % 50 == 49),
        ("made:>1999 made:<2000", lambda n: n < 0),
    ],
)
def test_filters(shelf: Shelf, typed: str, fits: object) -> None:
    assert callable(fits)
    assert shelf.ids(typed) == [n for n in reversed(range(CLIPS)) if fits(n)]


@pytest.mark.parametrize(
    "typed", ["'; DROP TABLE clips; --", '"" AND', "NEAR(", "a*b^", "{prompt}: x", "\0", "\ud83d", "*"]
)
def test_what_is_typed_is_only_looked_for(shelf: Shelf, typed: str) -> None:
    shelf.find(typed)
    assert shelf.find().total == CLIPS


@pytest.mark.parametrize("filters", ["tag:noir", "rating:>=4", "seed:7", "is:pick model:fast"])
def test_words_and_filters_together_cost_no_more_than_alone(shelf: Shelf, filters: str) -> None:
    """They were looked up for each other once: a minute at a hundred thousand clips."""
    shelf.find()  # the order of all clips is kept
    for words in ("fox", "-snow", "fox -snow"):
        assert shelf.work(f"{filters} {words}") < 2 * (shelf.work(filters) + shelf.work(words) + 1)


@pytest.mark.parametrize("group", [each for each in Group if each is not Group.NONE])
def test_groups_hold_every_clip_once(shelf: Shelf, group: Group) -> None:
    found = shelf.find("rating:>=0", group=group)
    assert sum(heading.count for heading in found.headings) == found.total == CLIPS
    assert sorted(shelf.ids(group=group)) == list(range(CLIPS))


def test_groups_say_what_they_have_in_common(shelf: Shelf) -> None:
    rated = shelf.find(group=Group.RATING).headings
    assert [(heading.key, heading.count) for heading in rated] == [("5", 100), ("3", 100), ("1", 100), ("0", 300)]
    by_prompt = shelf.find("fox", group=Group.PROMPT).headings
    numbers = shelf.ids("fox", group=Group.PROMPT)
    assert [heading.key for heading in by_prompt[:2]] == [prompt_of(numbers[0]), prompt_of(numbers[by_prompt[0].count])]
    lineages = shelf.find(group=Group.LINEAGE).headings
    assert [heading.count for heading in lineages] == [2] * (CLIPS // 50) + [CLIPS - CLIPS // 25]
    assert shelf.ids(group=Group.LINEAGE)[:4] == [599, 598, 549, 548]


def test_rows_and_facts_say_it_all(shelf: Shelf) -> None:
    shelf.find("seed:549")
    page = shelf.search.rows(1, 0, 10)
    assert page is not None
    (row,) = page.rows
    assert (row.name, row.prompt, str(row.cost), row.seconds) == ("take 549.mp4", prompt_of(549), "3.20", 8.0)
    assert (row.rating, row.flag, row.sandbox, row.project) == (3, Flag.NONE, False, "")
    assert row.path.endswith(clip_file_name(549)) and row.offline
    facts = shelf.search.facts("clip-549")
    assert facts is not None and facts.request is not None and facts.request.value("seed") == "549"
    assert [(kin.clip_id, kin.relation) for kin in facts.parents] == [("clip-548", Relation.FINAL)]
    parent = shelf.search.facts("clip-548")
    assert parent is not None and [kin.clip_id for kin in parent.children] == ["clip-549"] and facts.synth_id
    assert shelf.search.facts("gone") is None and shelf.search.rows(7, 0, 10) is None


def test_what_was_just_written_is_found(own: Shelf) -> None:
    assert own.ids("glacier") == own.ids("tag:glacier") == []
    note = ClipNote("n", "clip-3", 0, 0, "the Glacier calves")
    own.judging.keep_notes((note,))
    own.judging.change(["clip-4"], Change(rating=5, add=("Glacier",)))
    assert own.ids("glacier") == [4, 3]
    assert own.ids("tag:glacier rating:5") == [4] and own.ids("has:notes") == [3]
    own.judging.forget_notes((note,))
    own.judging.change(["clip-4"], Change(remove=("glacier",)))
    assert own.ids("glacier") == []


def test_a_clip_that_was_shown_before_shows_what_was_written_since(own: Shelf) -> None:
    before = own.find("fox").rows
    assert own.find("fox ").rows == before and len(before) > 4
    own.judging.change([before[3].id], Change(rating=2))
    assert own.find("fox").rows == (*before[:3], replace(before[3], rating=2), *before[4:])


def test_what_lies_behind_the_first_page_is_in_order_too(shelf: Shelf) -> None:
    for group in (Group.NONE, Group.RATING):
        found = shelf.find("fox", group=group)
        assert found.total > PAGE == len(found.rows)
        last = shelf.search.rows(1, found.total - 1, 1)
        assert last is not None and shelf.search.place_of(1, last.rows[0].id) == found.total - 1
        assert [int(each.split("-")[1]) for each in shelf.search.ids(1)] == shelf.ids("fox", group=group)


def test_binned_clips_are_found_only_where_they_are_asked_for(own: Shelf) -> None:
    own.opened.ledger.set_bin("clip-7", "trash/7")
    assert 7 not in own.ids() and own.ids("is:bin") == [7]
    own.opened.ledger.set_bin("clip-7", None)
    assert 7 in own.ids() and own.ids("is:bin") == []
    own.execute("DELETE FROM clips WHERE id = 'clip-7'")
    assert 7 not in own.ids() and own.ids('"take 7"') == []


def test_files_that_are_not_there_are_missing_and_whole_folders_offline(own: Shelf, tmp_path: Path) -> None:
    target = tmp_path / "library" / clip_file_name(9)
    target.parent.mkdir(parents=True)
    target.write_bytes(b"")
    own.find("seed:9")
    page = own.search.rows(1, 0, 1)
    assert page is not None and (page.rows[0].offline, page.rows[0].missing) == (False, False)
    target.unlink()
    facts = own.search.facts("clip-9")
    assert facts is not None and (facts.row.offline, facts.row.missing) == (False, True)


def test_collections_keep_their_order(own: Shelf) -> None:
    own.folders.keep(Folder("f", "Scene 3", smart=False))
    own.folders.collect("f", ("clip-5", "clip-2", "gone", "clip-9"))
    own.folders.collect("f", ("clip-2", "clip-1"))
    assert own.ids('in:"scene 3"') == [9, 5, 2, 1]
    assert own.ids('in:"Scene 3"', Order.BY_HAND) == [5, 2, 9, 1]
    own.folders.arrange("f", ("clip-1", "clip-9"))
    own.folders.release("f", ("clip-5",))
    assert own.ids('in:"Scene 3"', Order.BY_HAND) == [1, 9, 2]
    assert len(own.ids('-in:"Scene 3"')) == 37
    assert [(each.name, each.count) for each in own.folders.all()] == [("Scene 3", 3)]
    facts = own.search.facts("clip-9")
    assert facts is not None and facts.folders == ("Scene 3",)
    assert "no collection" in str(own.find("in:elsewhere").problems[0]) and own.ids("in:elsewhere") == []


def test_folders_last_and_have_names_of_their_own(tmp_path: Path) -> None:
    smart = Folder("s", "Best", True, Query("rating:>=4", Order.RATING, Group.DAY, ""))
    with open_ledger(tmp_path) as opened:
        store = FolderStore(Access(opened.database, opened.queue))
        store.keep(smart)
        with pytest.raises(VeoError, match="already"):
            store.keep(Folder("t", "BEST", False))
        with pytest.raises(VeoError, match="name"):
            store.keep(Folder("t", ' "" ', False))
    with open_ledger(tmp_path) as opened:
        store = FolderStore(Access(opened.database, opened.queue))
        assert store.all() == (smart,)
        store.forget("s")
        assert store.all() == ()


def test_a_search_that_was_overtaken_ends(own: Shelf) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Stopped):
        own.search.find(2, Query("fox"), cancel)
    assert own.find("fox").query_id == 1


def test_a_project_is_asked_for_by_its_name(own: Shelf) -> None:
    own.execute("INSERT INTO projects (id, name, created) VALUES ('p1', 'İlk Film', 0)")
    own.execute("UPDATE clips SET project = 'p1', job_id = NULL WHERE id IN (SELECT id FROM clips LIMIT 3)")
    inside = own.ids('project:"ilk film"')
    assert len(inside) == 3
    assert set(own.ids("project:none")) == set(own.ids()) - set(inside)
    assert set(own.ids('-project:"ilk film"')) == set(own.ids("project:none"))
    unknown = own.find("project:other")
    assert unknown.total == 0 and ["no project called" in str(each) for each in unknown.problems] == [True]


def test_clips_that_show_the_same_are_duplicates(own: Shelf) -> None:
    own.execute("UPDATE clips SET streams_sha256 = id")
    assert own.ids("is:duplicate") == []
    own.execute("UPDATE clips SET streams_sha256 = 'one' WHERE id IN (SELECT id FROM clips LIMIT 2)")
    assert len(own.ids("is:duplicate")) == 2
    own.execute(
        "UPDATE clips SET binned_as = '' WHERE id = (SELECT id FROM clips WHERE streams_sha256 = 'one' LIMIT 1)"
    )
    assert own.ids("is:duplicate") == []


def test_the_place_of_a_clip_in_an_answer(own: Shelf) -> None:
    found = own.ids("", Order.OLDEST)
    page = own.search.rows(1, 7, 1)
    assert page is not None and own.search.place_of(1, page.rows[0].id) == 7
    assert own.search.place_of(1, "none of them") is None and own.search.place_of(2, page.rows[0].id) is None
    own.find("zebra that nobody asked for")
    assert own.search.place_of(1, page.rows[0].id) is None
    assert len(found) == 40
