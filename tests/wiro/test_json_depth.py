"""JSON that is nested beyond reason is refused before the decoder's recursion fills the stack."""

from __future__ import annotations

import json

import msgspec
import pytest

from veo_desktop.wiro.answers import read_json


def test_json_is_read_64_levels_deep_and_no_deeper() -> None:
    assert read_json(b'{"a":' * 64 + b'"[[[{"' + b"}" * 64)
    for deeper in (b"[" * 65 + b"]" * 65, b'{"a":' * 65 + b"1" + b"}" * 65, b"[" * 4_000_000):
        with pytest.raises(msgspec.DecodeError, match="too deep"):
            read_json(deeper)


def test_brackets_in_strings_are_no_depth() -> None:
    words = ["[" * 100, '\\"' + "{" * 100]
    assert read_json(json.dumps(words).encode()) == words
