"""Who is greeted: whoever starts the program for the first time, and with nothing else in mind."""

from __future__ import annotations

from pathlib import Path

from veo_desktop.app import is_newcomer
from veo_desktop.core.options import parse_options
from veo_desktop.store.folders import folders_below


def test_an_empty_folder_and_no_errand(tmp_path: Path) -> None:
    folders = folders_below(tmp_path)
    folders.create()
    for line in ([], ["--sandbox"], ["--account"]):
        assert is_newcomer(parse_options(line), folders)
    for errand in (["--smoke-test"], ["--safe-mode"], ["clip.mp4"]):
        assert not is_newcomer(parse_options(errand), folders)


def test_a_ledger_is_somebody_who_was_here(tmp_path: Path) -> None:
    folders = folders_below(tmp_path)
    folders.create()
    folders.database.write_bytes(b"")
    assert not is_newcomer(parse_options([]), folders)
