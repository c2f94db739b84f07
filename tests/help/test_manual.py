"""The manual: its pages, links and pictures are there, and what it names by keys and words is in the program.

In every language: a translated page has the headings, links, pictures, keys and names of the English one.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from tests.helpers.environment import ROOT
from tools.translations import ts_file
from tools.translations.messages import collect
from veo_desktop.core.languages import BY_CODE, TRANSLATED
from veo_desktop.core.manual import CONTENTS, find, load_manual, section_name
from veo_desktop.core.resources import manual_folder
from veo_desktop.ui.help.places import PLACES
from veo_desktop.ui.settings import choices

PAGES = load_manual()
PLACED = {section.place for page in PAGES for section in page.sections} | {page.name for page in PAGES}
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]+)\)")
NAMED = re.compile(r"(?<![*\w])\*([^*\n]+)\*(?!\*)")
CODE = re.compile(r"`[^`]*`")
BOLD = re.compile(r"\*\*([^*\n]+)\*\*")
LEVEL = re.compile(r"^(#+) ", re.MULTILINE)
LANGUAGES = tuple(each.code for each in TRANSLATED)
MOST_BYTES = 5_000_000


def _text(name: str, language: str = "") -> str:
    return (manual_folder() / language / f"{name}.md").read_text(encoding="utf-8")


def _names(text: str) -> list[str]:
    """What stands in italics: the names of things in the window."""
    return [_bare(words) for words in NAMED.findall(CODE.sub("", text).replace("**", ""))]


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
    missing = {f"{name}: {words}" for name in CONTENTS for words in _names(_text(name)) if words not in known}
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


def test_a_search_takes_what_people_type_in_their_language() -> None:
    assert find(load_manual(language="tr"), "istemi gelistir")[0].place == "composing#enhance-prompt"
    assert find(load_manual(language="fr"), "cles reglages")
    assert find(load_manual(language="ar"), "المشغل")[0].place == "player"
    assert find(load_manual(language="ja"), "バックアップ")[0].place == "backup"
    assert find(load_manual(language="ja"), "ハックアップ") == []


def test_a_folder_without_pages_is_an_empty_manual(tmp_path: Path) -> None:
    assert load_manual(tmp_path) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translated_page_has_all_that_the_english_one_has(language: str) -> None:
    assert {path.stem for path in (manual_folder() / language).glob("*.md")} == set(CONTENTS)
    differing = {}
    for name in CONTENTS:
        names = _called(language)
        english = _facts(_text(name), names)
        spoken = _facts(_text(name, language), {each: each for each in names.values()})
        if english != spoken:
            differing[name] = [(str(e - s), str(s - e)) for e, s in zip(english, spoken, strict=True) if e != s]
    assert differing == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translated_page_shows_the_window_in_its_language(language: str) -> None:
    shown = {target for name in CONTENTS for picture, target in LINK.findall(_text(name, language)) if picture}
    others = {target for target in shown if f"-{language}-" not in target}
    assert len(shown) >= 6 and others <= {"../shots/main-ar-light.webp"}  # which shows how Arabic is written


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translated_page_is_called_by_the_same_places(language: str) -> None:
    pages = load_manual(language=language)
    assert {section.place for page in pages for section in page.sections} == PLACED
    assert all(page.file.parent.name == language for page in pages)
    titles = [page.title for page in pages]
    assert len(set(titles)) == len(titles)
    assert titles != [page.title for page in PAGES]


def _facts(text: str, called: dict[str, str]) -> list[Counter[str]]:
    """Headings by level, links and pictures, keys, code, and the names of things, those as `called`.

    A name that the window has not got in the language yet may be any.
    """
    targets = [target.removeprefix("../") for _picture, target in LINK.findall(text)]
    own = [re.sub(r"^(shots/[a-z]+)-[a-z]{2}(_[A-Z]{2})?-", r"\1-", target) for target in targets]  # in its language
    names = [called.get(name, "?") for name in _names(text)]
    return [Counter(each) for each in (LEVEL.findall(text), own, BOLD.findall(text), CODE.findall(text), names)]


@cache
def _called(language: str) -> dict[str, str]:
    """How the window of `language` calls what the English one calls so."""
    entries = ts_file.read(ts_file.ts_path(ROOT, BY_CODE[language]))
    return {_bare(source): _bare(entry.forms[-1]) for source, entry in entries.items() if entry.forms}


def _bare(words: str) -> str:
    return words.replace("&", "").removesuffix("…").strip()
