"""A newer version is believed only where it is told plainly; everything else counts as none."""

from __future__ import annotations

import json

import pytest

from veo_desktop.core.releases import asked_at, is_releases_address, newer_version


@pytest.mark.parametrize(
    ("tag", "newer"),
    [("v0.2.0", "0.2.0"), ("0.1.10", "0.1.10"), ("1.0", "1.0"), ("v0.1.0", ""), ("0.1", ""), ("0.0.9", "")],
)
def test_versions_are_compared_by_their_numbers(tag: str, newer: str) -> None:
    assert newer_version(json.dumps({"tag_name": tag}).encode(), "0.1.0") == newer


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"<html>9.9.9</html>",
        b"[" * 100_000,
        b'{"tag_name": "9.9.9", "draft": true}',
        b'{"tag_name": "9.9.9", "prerelease": true}',
        b'{"tag_name": 9}',
        b'{"tag_name": "9.9.9; buy this"}',
        b'{"tag_name": "9.9.9\\n"}',
        b'{"tag_name": "' + b"9" * 5000 + b'.1"}',
        b"\xff\xfe",
    ],
)
def test_a_hostile_answer_is_none(answer: bytes) -> None:
    assert newer_version(answer, "0.1.0") == ""


def test_only_a_secure_address_is_asked() -> None:
    assert is_releases_address("") and is_releases_address("https://api.example.com/repos/a/b/releases/latest")
    for wrong in (
        "http://example.com/x",
        "https://me:pw@example.com/",
        "file:///etc/passwd",
        "https://",
        "https://a b/",
    ):
        assert not is_releases_address(wrong)


@pytest.mark.parametrize(
    ("copied", "asked"),
    [
        ("https://github.com/studio/veo-desktop", "https://api.github.com/repos/studio/veo-desktop/releases/latest"),
        ("https://www.github.com/a/b.git", "https://api.github.com/repos/a/b/releases/latest"),
        ("https://github.com/a/b.c/releases/tag/v1?x=1", "https://api.github.com/repos/a/b.c/releases/latest"),
        ("https://github.com/a", "https://github.com/a"),
        ("https://github.com.evil.example/a/b", "https://github.com.evil.example/a/b"),
        ("https://example.com/a/b", "https://example.com/a/b"),
    ],
)
def test_the_page_that_people_copy_is_asked_at_its_api(copied: str, asked: str) -> None:
    assert asked_at(copied) == asked and is_releases_address(copied)
