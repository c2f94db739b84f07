"""The manual as it is read and searched: its pages in order, their sections, and which of them hold words. Any thread.

A page is a Markdown file; `CONTENTS` has their order. A section is named as on code hosts: "#the-seed" for "The seed".
The folder of a language ("de") has the same pages with the same sections in the same order: they are called as in
English, so that a place, "page#section", is the same in every language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from veo_desktop.core.folding import holds
from veo_desktop.core.resources import manual_folder

CONTENTS = (
    *("index", "first-clip", "composing", "frames-and-references", "takes-and-matrix", "money", "accounts", "player"),
    *("compare", "judging", "library", "search", "backup", "settings", "languages-and-access", "trouble", "faq"),
)
START, FAQ = CONTENTS[0], CONTENTS[-1]

Called = Callable[[str], str]  # how a key is called that has this portable name

_HEADING = re.compile(r"^(#{1,4})\s+(.+?)\s*$")
_KEY = re.compile(r"\*\*([^*\n]+)\*\*")
_MARKS = re.compile(r"!\[([^\]]*)\]\([^)]*\)|\[([^\]]*)\]\([^)]*\)|[*`|]")
_NO_NAME = re.compile(r"[^\w\- ]")


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under a heading up to the next. `place` is "page#name", of a page's own heading the page alone."""

    page: str
    name: str
    title: str
    words: str

    @property
    def place(self) -> str:
        return f"{self.page}#{self.name}" if self.name else self.page


@dataclass(frozen=True, slots=True)
class Page:
    """One file. The first of its sections is the page itself, with what stands before the next heading."""

    name: str
    title: str
    sections: tuple[Section, ...]
    file: Path


def load_manual(folder: Path | None = None, language: str = "", called: Called = str) -> tuple[Page, ...]:
    """Every page that is there, in order; in `language`, a code as in `core.languages`, where it has the page."""
    found = folder or manual_folder()
    pages = (_page(name, found / f"{name}.md", called) for name in CONTENTS if (found / f"{name}.md").is_file())
    return tuple(_spoken(page, found / language / f"{page.name}.md", called) if language else page for page in pages)


def keyed(markdown: str, called: Called) -> str:
    """With its keys, the words in bold, as they are `called`."""
    return _KEY.sub(lambda key: f"**{called(key.group(1))}**", markdown)


def section_name(title: str) -> str:
    """How links call the section with this title: "Ceilings & asks" is "ceilings--asks"."""
    return _NO_NAME.sub("", plain(title).lower()).replace(" ", "-")


def plain(markdown: str) -> str:
    """The words of a piece of Markdown, of a link or picture those that are read."""
    return _MARKS.sub(lambda match: match.group(1) or match.group(2) or "", markdown)


def find(pages: tuple[Page, ...], wanted: str) -> list[Section]:
    """The sections that hold each of the words, those with all of them in their titles first."""
    if not wanted.strip():
        return []
    every = [section for page in pages for section in page.sections]
    held = [each for each in every if holds(f"{each.title}\n{each.words}", wanted)]
    return sorted(held, key=lambda each: not holds(each.title, wanted))


def _page(name: str, file: Path, called: Called) -> Page:
    sections = tuple(_sections(name, keyed(file.read_text(encoding="utf-8"), called)))
    return Page(name, sections[0].title if sections else name, sections, file)


def _spoken(page: Page, file: Path, called: Called) -> Page:
    """`page` as `file` translates it; itself where that is not there, or has other sections than it."""
    found = _page(page.name, file, called) if file.is_file() else page
    if len(found.sections) != len(page.sections):
        return page
    named = zip(found.sections, page.sections, strict=True)
    return replace(found, sections=tuple(replace(each, name=english.name) for each, english in named))


def _sections(page: str, markdown: str) -> Iterator[Section]:
    title, lines, first = "", list[str](), True
    for line in [*markdown.splitlines(), "# "]:
        heading = _HEADING.match(line)
        if heading is None and line != "# ":
            lines.append(plain(line))
            continue
        if title:
            yield Section(page, "" if first else section_name(title), title, "\n".join(lines))
            first = False
        title, lines = plain(heading.group(2)) if heading else "", []
