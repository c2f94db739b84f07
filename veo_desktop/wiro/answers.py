"""Turns the bytes of an answer into plain values, tolerantly where Wiro is known to be odd. Any thread."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

import msgspec

from veo_desktop.wiro.transport import Answer, bad_answer

# Wiro's own sample holds `"categories": "["tool","image-to-image"]"`, which makes the whole answer invalid JSON.
# Exactly that is repaired: the key as it stands outside of any string, a list of plain words in bare quotes.
_CATEGORIES = re.compile(rb'"categories"\s*:\s*"(\[\s*(?:"[^"\\\[\]]*"\s*,?\s*)*\])"')

MAX_EXPONENT = 18  # a number of more digits overflows what it is turned into
MAX_DEPTH = 64  # levels of JSON; Wiro's own answers have fewer than ten
_STRING = re.compile(rb'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_NO_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))


def decode(answer: Answer) -> dict[str, Any]:
    """The answer's JSON object; BadAnswer when it is none."""
    try:
        value = _decode_json(answer.payload)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise bad_answer(f"HTTP {answer.status}, {type(error).__name__}") from None
    if not isinstance(value, dict):
        raise bad_answer(f"HTTP {answer.status}, no JSON object")
    return value


def masked(value: Any, mask: Callable[[str], str]) -> Any:
    """`value` with `mask` over every string in it, also the names; its depth was bounded when it was decoded."""
    match value:
        case str():
            return mask(value)
        case list():
            return [masked(each, mask) for each in value]
        case dict():
            return {mask(str(name)): masked(each, mask) for name, each in value.items()}
        case _:
            return value


def read_json(text: bytes) -> Any:
    """The value that `text` holds. Raises msgspec.DecodeError or UnicodeDecodeError.

    Depth is counted before: the decoder itself recurses until the stack is full, and then whatever happens to run
    there besides (a finaliser) fails as well.
    """
    if text.count(b"[") + text.count(b"{") > MAX_DEPTH and _too_deep(text):
        raise msgspec.DecodeError("too deep")
    return msgspec.json.decode(text)


def _too_deep(text: bytes) -> bool:
    """Whether brackets lie deeper than MAX_DEPTH, or do not fit together: takes the innermost pairs away in rounds."""
    left = _STRING.sub(b"", text).translate(None, _NO_BRACKETS)
    for _ in range(MAX_DEPTH):
        left = left.replace(b"[]", b"").replace(b"{}", b"")
    return bool(left)


def _decode_json(payload: bytes) -> object:
    try:
        return read_json(payload)
    except msgspec.DecodeError:
        repaired, count = _CATEGORIES.subn(rb'"categories": \1', payload)
        if not count:
            raise
        return read_json(repaired)


def plain(value: object) -> str:
    """A scalar as the API's own text; "" for null and for anything that is no scalar."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, str | int | float) else ""


def number(value: object) -> Decimal | None:
    """A number that may come as text; None when there is none, or one beyond all reason (money, bytes, seconds)."""
    try:
        parsed = Decimal(plain(value).strip())
    except InvalidOperation:
        return None
    return parsed if parsed.is_finite() and abs(parsed.adjusted()) <= MAX_EXPONENT else None


def mappings(value: object) -> list[Mapping[str, Any]]:
    """The objects of a list, leaving out what is none; empty for anything that is no list."""
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []
