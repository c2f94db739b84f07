"""`dev.py manual` takes its pictures from the real program: small, of one language and one clip."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.helpers.environment import ROOT


@pytest.mark.timeout(180)
def test_a_language_is_taken_from_the_running_program(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tools.manual", "--languages", "ar", "--clips", "1", "--out", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=True, timeout=170)
    shots = {path.name: QImage(str(path)) for path in tmp_path.glob("*.webp")}
    parts = ("compose", "library", "main", "settings")  # one clip has none to be compared with
    assert sorted(shots) == sorted(
        ["main-ar-dark.webp", "player-ar-dark.webp", *(f"{part}-ar-light.webp" for part in parts)]
    )
    dark, light = (shots[f"main-ar-{shade}.webp"] for shade in ("dark", "light"))
    assert dark.size() == light.size() and dark.width() == 1440
    rail = 1400, 600  # from the right
    assert dark.pixelColor(*rail).lightness() < 80 < 180 < light.pixelColor(*rail).lightness()
    assert all(path.stat().st_size <= 100_000 for path in tmp_path.glob("*.webp"))
