"""A clip's name tells people what it is, and no prompt makes one that a disk refuses or that leads elsewhere."""

from __future__ import annotations

import unicodedata
from datetime import datetime
from itertools import islice
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from veo_desktop.core.filenames import clip_name, numbered, safe_name, unique

MADE = datetime(2026, 11, 22, 15, 4, 59)

HOSTILE = [
    "",
    ".",
    "..",
    "../../etc/passwd",
    "..\\..\\windows\\system32",
    "C:\\autoexec.bat",
    "//server/share/x",
    "CON",
    "con.mp4",
    "COM¹",
    "com1.tar.mp4",
    "LPT³ .mp4",
    "CONIN$",
    "aux .mp4",
    "nul",
    "name. . .",
    "  spaced  ",
    ".hidden",
    "a\0b\nc\rd\x1be\x7f",
    "line\u2028separator\u2029",
    "gpj.\u202eexe.mp4",
    "\u2066isolated\u2069\ufeff\u200b",
    "lone \ud800 surrogate",
    "x" * 400 + ".mp4",
    "🎬" * 200,
    "世" * 400 + ".mp4",
    "e\u0301" * 300,
    'a<b>c:d"e|f?g*h',
    "name.with.many.dots." + "y" * 300,
    "." * 300,
    " \u00a0\u3000 ",
]


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("A detective’s office at night, rain on the window", "detective office night rain"),
        ("the of and", "the of and"),
        ("Ein Büro in München", "Ein Büro München"),
        ("مكتب المحقق في الليل", "مكتب المحقق في الليل"),
        ("हिन्दी में कहानी", "हिन्दी में कहानी"),
        ("侦探的办公室，夜晚下着雨", "侦探的办公室 夜晚下着雨"),
        ("🎬✨ rain", "rain"),
        ("../../../etc/passwd", "etc passwd"),
        ("a\nb\tc", "b c"),
        ("x" * 500, "x" * 40),
        ("don't stop", "don't stop"),
    ],
)
def test_the_name_says_when_what_and_which_seed(prompt: str, words: str) -> None:
    assert clip_name(MADE, prompt, "1258671664") == f"2026-11-22 15.04 {words} 1258671664.mp4"


def test_a_prompt_without_words() -> None:
    assert clip_name(MADE, "🎬 …", "5") == "2026-11-22 15.04 5.mp4"
    assert clip_name(MADE, "", "") == "2026-11-22 15.04.mp4"


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_every_name_becomes_one_harmless_file_name(name: str) -> None:
    for safe in (safe_name(name), clip_name(MADE, name, name)):
        assert safe
        assert PurePosixPath(safe).name == safe == PureWindowsPath(safe).name
        assert not PureWindowsPath(safe).is_reserved()
        assert safe.split(".")[0].rstrip().upper() not in {"CON", "NUL", "AUX", "COM1", "COM¹", "LPT³", "CONIN$"}
        assert safe == safe.strip(" .")
        assert len(safe) <= 150
        assert len(safe.encode()) <= 240
        assert not any(c in '<>:"/\\|?*' or unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp") for c in safe)
        assert safe_name(safe) == safe


def test_a_good_name_stays_and_a_long_one_keeps_its_suffix() -> None:
    assert safe_name("2026-11-22 15.04 detective office 1258671664.mp4") == (
        "2026-11-22 15.04 detective office 1258671664.mp4"
    )
    assert safe_name("x" * 400 + ".mp4") == "x" * 146 + ".mp4"


def test_numbers_go_before_the_suffix(tmp_path: Path) -> None:
    assert list(islice(numbered("a.b.mp4"), 3)) == ["a.b.mp4", "a.b (2).mp4", "a.b (3).mp4"]
    taken = tmp_path / "clip.mp4"
    assert unique(taken) == taken
    taken.touch()
    (tmp_path / "clip (2).mp4").symlink_to(tmp_path / "nowhere")
    assert unique(taken) == tmp_path / "clip (3).mp4"
