"""The campaign of imports that are killed or fail, at a small size, and proof that its oracle sees what is wrong."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.campaigns import imports
from tests.campaigns.imports import BEFORE, Ground

SMALL = 5  # three kills, a full disk under the database, a file that may not be read


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_a_few_imports_that_do_not_end_well(capsys: pytest.CaptureFixture[str]) -> None:
    summary = imports.run(SMALL, seed=2)
    with capsys.disabled():
        print("\n", summary.line())
    assert summary.ok and summary.cases == SMALL, summary.line()


def test_a_clip_that_is_not_whole_is_seen(tmp_path: Path) -> None:
    ground = Ground(tmp_path)
    root = ground.library()
    whole = (root / "library" / BEFORE).read_bytes()
    (root / "library" / BEFORE).write_bytes(whole[: len(whole) // 2])
    assert any("damaged" in complaint for complaint in ground.look_after(root))
