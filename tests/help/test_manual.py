"""The manual: its pages, links and pictures are there, and what it names by keys and words is in the program."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.helpers.environment import ROOT
from tools.translations.messages import collect
from veo_desktop.core.manual import CONTENTS, find, load_manual, section_name
from veo_desktop.core.resources import manual_folder
from veo_desktop.ui.help.places import PLACES
from veo_desktop.ui.settings import choices

PAGES = load_manual()
PLACED = {section.place for page in PAGES for section in page.sections} | {page.name for page in PAGES}
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]+)\)")
NAMED = re.compile(r"(?<![*\w])\*([^*\n]+)\*(?!\*)")
CODE = re.compile(r"`[^`]*`")
MOST_BYTES = 5_000_000


def _text(name: str) -> str:
    return (manual_folder() / f"{name}.md").read_text(encoding="utf-8")


def test_every_page_is_there_and_in_the_contents() -> None:
    assert [page.name for page in PAGES] == list(CONTENTS)
    assert {path.stem for path in manual_folder().glob("*.md")} == set(CONTENTS)
    assert all(page.title and any(each.words.strip() for each in page.sections) for page in PAGES)


@pytest.mark.parametrize("name", CONTENTS)
def test_links_and_pictures_resolve(name: str) -> None:
    for picture, target in LINK.findall(_text(name)):
        if picture:
            assert (manual_folder() / target).is_file(), target
        elif not target.startswith("https://"):
            page, _, section = target.partition("#")
            place = f"{page.removesuffix('.md') or name}{'#' if section else ''}{section}"
            assert place in PLACED, target


def test_the_pictures_are_small() -> None:
    sizes = {path.name: path.stat().st_size for path in (manual_folder() / "shots").iterdir()}
    assert max(sizes.values()) <= 100_000
    assert sum(sizes.values()) <= MOST_BYTES


def test_settings_parameters_and_entries_are_called_as_in_the_program() -> None:
    """What stands in italics is the name of something."""
    messages, _faults = collect(ROOT)
    known = {_bare(form) for each in messages for form in (each.source, each.one) if form}
    missing = {
        f"{name}: {words}"
        for name in CONTENTS
        for words in NAMED.findall(CODE.sub("", _text(name)).replace("**", ""))
        if _bare(words) not in known
    }
    assert not missing


def test_every_place_of_the_program_has_its_section() -> None:
    assert set(PLACES.values()) <= PLACED
    sections = {value for name, value in vars(choices).items() if name.isupper() and isinstance(value, str)}
    sections -= {choices.SANDBOX, choices.WIRO}
    assert {f"settings#{name}" for name in sections} <= PLACED


def test_a_search_finds_sections_by_all_words_and_titles_first() -> None:
    assert find(PAGES, "synthid")[0].place == f"faq#{section_name('What is SynthID, and what is C2PA?')}"
    assert [hit.place for hit in find(PAGES, "OBJECTS remove")] == ["faq#can-i-add-or-remove-objects-in-a-clip"]
    assert find(PAGES, "nonsensical") == []


def test_a_folder_without_pages_is_an_empty_manual(tmp_path: Path) -> None:
    assert load_manual(tmp_path) == ()


def _bare(words: str) -> str:
    return words.replace("&", "").removesuffix("…").strip()
