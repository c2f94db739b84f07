"""`dev.py translate`: keeps the translations in step with the texts, and hands them to translators and back.

translate                       every .ts file in step with the code; how much is not translated
translate --todo LANG           as JSON what is not translated into LANG; with --part K/N one part of N
translate --take LANG FILE      take translations from a JSON file: {source: translation or [form, ...]}
translate --check [LANG ...]    fails while a text is not translated, or translated against the rules
translate --lint                fails where a text cannot be found: it is no literal, or not marked at all
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from tools.translations import ts_file
from tools.translations.messages import Message, collect
from tools.translations.rules import faults_of
from tools.translations.ts_file import Entry, ts_path
from veo_desktop.core.languages import BY_CODE, TRANSLATED, Language

ROOT = Path(__file__).resolve().parent.parent.parent


def main(args: list[str], root: Path = ROOT) -> int:
    given = _parse(args)
    messages, faults = collect(root)
    if faults:
        print("\n".join(map(str, faults)), file=sys.stderr)
        return 1
    if given.lint:
        return 0
    if given.todo:
        return _todo(messages, root, BY_CODE[given.todo], given.part)
    if given.take:
        return _take(messages, root, BY_CODE[given.take[0]], Path(given.take[1]))
    if given.check is not None:
        return _check(messages, root, [BY_CODE[each] for each in given.check] or list(TRANSLATED))
    for language in TRANSLATED:
        entries = _entries(messages, root, language)
        ts_file.write(ts_path(root, language), language, messages, entries)
        print(_count(language, entries))
    return 0


def _parse(args: list[str]) -> argparse.Namespace:
    codes = [each.code for each in TRANSLATED]
    parser = argparse.ArgumentParser(
        "dev.py translate", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--todo", choices=codes, metavar="LANG")
    parser.add_argument("--part", default="1/1", metavar="K/N")
    parser.add_argument("--take", nargs=2, metavar=("LANG", "FILE"))
    parser.add_argument("--check", nargs="*", choices=codes, metavar="LANG")
    parser.add_argument("--lint", action="store_true")
    given = parser.parse_args(args)
    if given.take and given.take[0] not in codes:
        parser.error(f"there is no translation into {given.take[0]}: it is one of {', '.join(codes)}")
    return given


def _entries(messages: list[Message], root: Path, language: Language) -> dict[str, Entry]:
    return ts_file.in_step(messages, ts_file.read(ts_path(root, language)))


def _count(language: Language, entries: dict[str, Entry]) -> str:
    open_ = sum(not each.forms for each in entries.values())
    return f"{language.code}: {len(entries) - open_} of {len(entries)} texts are translated, {open_} are not"


def _todo(messages: list[Message], root: Path, language: Language, part: str) -> int:
    entries = _entries(messages, root, language)
    todo = [_open(each, language) for each in sorted(messages, key=_place) if not entries[each.source].forms]
    number, parts = map(int, part.split("/"))
    size = -(-len(todo) // parts)
    json.dump(todo[(number - 1) * size : number * size], sys.stdout, ensure_ascii=False, indent=1)
    print()
    return 0


def _place(message: Message) -> tuple[str, int]:
    """What belongs together is translated together."""
    path, _, line = message.where.partition(":")
    return path, int(line or 0)


def _open(message: Message, language: Language) -> dict[str, Any]:
    entry: dict[str, Any] = {"source": message.source, "plural": bool(message.one), "where": message.where}
    if message.one:
        entry |= {"one": message.one, "forms": list(language.forms)}
    return entry | ({"comment": message.comment} if message.comment else {})


def _take(messages: list[Message], root: Path, language: Language, path: Path) -> int:
    """Refused ones are said, the rest is taken."""
    entries, known = _entries(messages, root, language), {each.source: each for each in messages}
    taken = 0
    refused = []
    for source, given in json.loads(path.read_text(encoding="utf-8")).items():
        forms = (given,) if isinstance(given, str) else tuple(given)
        wrong = faults_of(known[source], forms, language) if source in known else ["is no text of the program"]
        if wrong:
            refused.append(f"{source!r}\n    {'; '.join(wrong)}\n    {given!r}")
        else:
            entries[source] = Entry(source, bool(known[source].one), forms)
            taken += 1
    ts_file.write(ts_path(root, language), language, messages, entries)
    for each in refused:
        print(f"refused: {each}", file=sys.stderr)
    print(f"{taken} taken, {len(refused)} refused. {_count(language, entries)}")
    return 1 if refused else 0


def _check(messages: list[Message], root: Path, languages: list[Language]) -> int:
    failed = False
    for language in languages:
        entries = _entries(messages, root, language)
        print(_count(language, entries))
        failed = failed or not all(each.forms for each in entries.values())
        for message in messages:
            forms = entries[message.source].forms
            for fault in faults_of(message, forms, language) if forms else []:
                print(f"{language.code}: {message.source!r}: {fault}")
                failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
