"""The page of `--help`."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from veo_desktop.core.options import WrongLine, help_page, parse_options


def _columns(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in line)


def test_help_in_wide_letters_fits_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    page = help_page(
        lambda words: "映像クリップを作り、百%確認します。" * (1 if str(words) in ("clips", "options") else 5)
    )
    assert max(map(_columns, page.partition("\n\n")[2].splitlines())) <= 80
    assert page.count("%") > 12 * 5 and "--data-dir DIR" in page


def test_clips_may_stand_between_options(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    told = parse_options(["a.mp4", "--sandbox", "b.mp4", "--data-dir", "d", "c.mp4"])
    assert told.sandbox and told.data_dir == Path("d")
    assert [Path(each).name for each in told.files] == ["a.mp4", "b.mp4", "c.mp4"]
    with pytest.raises(WrongLine, match="There is no option --fast"):
        parse_options(["a.mp4", "--fast", "b.mp4"])


def test_a_key_on_the_command_line_is_not_repeated() -> None:
    with pytest.raises(WrongLine) as wrong:
        parse_options(["--api-key=0123456789"])
    assert str(wrong.value.words) == "There is no option --api-key."
