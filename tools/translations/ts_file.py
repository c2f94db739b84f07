"""Reads and writes `veo_desktop_<language>.ts`: Qt's XML of translations, one text a block, sorted, without places.

Without places in the code the files change where texts do, and nowhere else. Qt Linguist opens them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from tools.translations.messages import Message
from veo_desktop.core.languages import Language

CONTEXT = "veo"


@dataclass(frozen=True, slots=True)
class Entry:
    """A text and its translation: one form, or as many as the language counts in; () while it is not translated."""

    source: str
    plural: bool
    forms: tuple[str, ...] = ()


def ts_path(root: Path, language: Language) -> Path:
    return root / "resources" / "translations" / f"veo_desktop_{language.code}.ts"


def read(path: Path) -> dict[str, Entry]:
    """The entries of a file by their source; none where there is no file."""
    if not path.exists():
        return {}
    entries = {}
    for message in ElementTree.parse(path).getroot().iter("message"):  # noqa: S314 (our own file)
        translation = message.find("translation")
        if translation is None or (source := message.findtext("source")) is None:
            continue
        plural = message.get("numerus") == "yes"
        forms = [each.text or "" for each in translation.iter("numerusform")] if plural else [translation.text or ""]
        done = translation.get("type") != "unfinished" and all(forms)
        entries[source] = Entry(source, plural, tuple(forms) if done else ())
    return entries


def in_step(messages: list[Message], entries: Mapping[str, Entry]) -> dict[str, Entry]:
    """`entries` for exactly these messages: what is new, or counts now and did not, is not translated yet."""
    kept = {}
    for message in messages:
        known = entries.get(message.source)
        plural = bool(message.one)
        kept[message.source] = known if known and known.plural == plural else Entry(message.source, plural)
    return kept


def write(path: Path, language: Language, messages: list[Message], entries: Mapping[str, Entry]) -> None:
    """Write the translations of `messages`, which are sorted."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{language.code}" sourcelanguage="en">', "<context>"]
    lines += [f"    <name>{CONTEXT}</name>"]
    for message in messages:
        lines += _block(message, entries[message.source], len(language.forms))
    lines += ["</context>", "</TS>", ""]
    text = "\n".join(lines)
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8", newline="\n")


def _block(message: Message, entry: Entry, count: int) -> list[str]:
    comments = filter(None, (message.comment, f"For a count of 1: {message.one}" if message.one else ""))
    comment = ". ".join(comments)
    lines = ['    <message numerus="yes">' if entry.plural else "    <message>"]
    lines.append(f"        <source>{_xml(entry.source)}</source>")
    if comment:
        lines.append(f"        <extracomment>{_xml(comment)}</extracomment>")
    tag = "<translation>" if entry.forms else '<translation type="unfinished">'
    if entry.plural:
        forms = entry.forms or ("",) * count
        lines.append(f"        {tag}")
        lines += [f"            <numerusform>{_xml(each)}</numerusform>" for each in forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        {tag}{_xml(entry.forms[0] if entry.forms else '')}</translation>")
    return [*lines, "    </message>"]


def _xml(words: str) -> str:
    return escape(words, {'"': "&quot;", "'": "&apos;"})
