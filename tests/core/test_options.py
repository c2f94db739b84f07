"""The page of `--help`."""

from __future__ import annotations

import unicodedata

import pytest

from veo_desktop.core.options import help_page


def _columns(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in line)


def test_help_in_wide_letters_fits_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    page = help_page(
        lambda words: "映像クリップを作り、百%確認します。" * (1 if str(words) in ("clips", "options") else 5)
    )
    assert max(map(_columns, page.partition("\n\n")[2].splitlines())) <= 80
    assert page.count("%") > 12 * 5 and "--data-dir DIR" in page
