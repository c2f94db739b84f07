"""Looks into files that are opened: a disk that does not answer holds up no more than one look."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.helpers.ear import answer
from veo_desktop.workers import clip_looks
from veo_desktop.workers.clip_looks import ClipLooks
from veo_desktop.workers.engine_host import EngineHost


def test_whether_files_are_there_is_asked_of_all_at_once(
    qtbot: QtBot, host: EngineHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = [tmp_path / f"{number}.mp4" for number in range(3)]
    away = [tmp_path / "gone.mp4", tmp_path / f"{'refused' * 100}.mp4"]  # no disk takes such a name
    for path in here:
        path.touch()
    asked = threading.Barrier(5)

    class SlowDisk(type(tmp_path)):  # type: ignore[misc] # the class of paths is the system's
        """Answers once all five were asked for."""

        def is_file(self) -> bool:  # type: ignore[override]
            asked.wait()
            return super().is_file()

    monkeypatch.setattr(clip_looks, "Path", SlowDisk)
    monkeypatch.setattr(clip_looks, "STAT_PATIENCE", 10.0)
    looks = ClipLooks(host)
    try:
        asked_for = tuple(map(str, (*away, *here)))
        assert answer(qtbot, looks.present, lambda: looks.ask_present(asked_for)) == (tuple(map(str, here)),)
    finally:
        asked.abort()
