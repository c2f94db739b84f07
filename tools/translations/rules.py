"""What a translation has to keep of its source. For `dev.py translate`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

from tools.translations.messages import Message
from veo_desktop.core.languages import Language

_PLACEHOLDER = re.compile(r"\{[^{}\s]*\}")
_TAG = re.compile(r"</?[a-z][a-z0-9]*\b[^<>]*>")
_SHORTCUT = re.compile(r"&(?=[^\s&])")
_ENTITY = re.compile(r"&[a-z]+;")
_SPACE_BEFORE, _SPACE_BEHIND = re.compile(r"^\s+"), re.compile(r"\s+$")
_SINGLE = re.compile(r"\d+")  # a form for one count may leave its figure out: "Clip moved to the bin."


def faults_of(message: Message, forms: tuple[str, ...], language: Language) -> list[str]:
    """What is wrong with a translation, in words; nothing where it may be taken."""
    wanted = language.forms if message.one else ("",)
    if len(forms) != len(wanted):
        listed = "; ".join(wanted)
        return [f"{len(forms)} forms instead of {len(wanted)}" + (f" (for {listed})" if message.one else "")]
    faults = []
    for form, count in zip(forms, wanted, strict=True):
        wrong = [words for check in _CHECKS if (words := check(message.source, form))]
        wrong += filter(None, [_placeholders(message, form, count)])
        faults += [f"form for {count}: {each}" if count else each for each in wrong]
    return faults


def _placeholders(message: Message, form: str, count: str) -> str:
    wanted, found = (Counter(_PLACEHOLDER.findall(words)) for words in (message.source, form))
    if message.one and "{n}" not in found and (_SINGLE.fullmatch(count) or "{n}" not in message.one):
        wanted.pop("{n}", None)
    return _difference("placeholder", wanted, found)


def _tags(source: str, form: str) -> str:
    return _difference("tag", Counter(_TAG.findall(source)), Counter(_TAG.findall(form)))


def _difference(what: str, wanted: Counter[str], found: Counter[str]) -> str:
    missing, added = wanted - found, found - wanted
    parts = [f"{what} {', '.join(missing)} is missing"] if missing else []
    parts += [f"{what} {', '.join(added)} is not in the source"] if added else []
    return "; ".join(parts)


def _shortcuts(source: str, form: str) -> str:
    wanted, found = (len(_SHORTCUT.findall(_ENTITY.sub("", words))) for words in (source, form))
    return "" if wanted == found else f"{found} letters marked by & instead of {wanted}"


def _ends(source: str, form: str) -> str:
    for name, space in (("begin", _SPACE_BEFORE), ("end", _SPACE_BEHIND)):
        if space.findall(source) != space.findall(form):
            return f"has to {name} with the same space as the source"
    if source.endswith("…") != form.endswith("…"):
        return "has to end with … as the source does" if source.endswith("…") else "ends with …, the source does not"
    return ""


def _lines(source: str, form: str) -> str:
    for name, sign in (("line breaks", "\n"), ("tabs", "\t")):
        if source.count(sign) != form.count(sign):
            return f"{form.count(sign)} {name} instead of {source.count(sign)}"
    return ""


def _not_empty(_source: str, form: str) -> str:
    return "" if form.strip() else "is empty"


_CHECKS: tuple[Callable[[str, str], str], ...] = (_not_empty, _tags, _shortcuts, _ends, _lines)
