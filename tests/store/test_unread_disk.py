"""A disk that fails for a moment is no damaged list: what is paid for stays in it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.environment import ROOT
from tests.helpers.patience import PATIENCE
from tests.store.ledger_helpers import a_job, open_ledger

OPENS = """
from tests.store.ledger_helpers import open_ledger
try:
    with open_ledger(Path(folder)):
        pass
except VeoError as error:
    print(error.user_message)
"""
LOOKS_AFTER = """
from tests.store.ledger_helpers import open_ledger
with open_ledger(Path(folder)) as opened:
    print(opened.upkeep.check_if_due(), opened.upkeep.back_up_if_due())
"""
BEGIN = "import sys\nfrom pathlib import Path\nfrom veo_desktop.core.errors import VeoError\nfolder = sys.argv[1]\n"


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed: no reading can fail")
@pytest.mark.parametrize(
    ("doing", "nth"), [(OPENS, 2), (OPENS, 3), (OPENS, 20), (LOOKS_AFTER, 110), (LOOKS_AFTER, 140)]
)
def test_what_cannot_be_read_for_a_moment_is_not_thrown_away(tmp_path: Path, doing: str, nth: int) -> None:
    with open_ledger(tmp_path) as opened:
        for number in range(150):
            opened.ledger.create(a_job(f"job{number}", prompt="a fox in snow " * 20))
    assert len(list((tmp_path / "backups").iterdir())) == 1
    with open_ledger(tmp_path) as opened:
        opened.ledger.create(a_job("paid since the backup"))
    if doing == LOOKS_AFTER:  # the first one is due; strace counts by threads: that of the database reads less
        shutil.rmtree(tmp_path / "backups")
    trace = tmp_path / "trace"
    injected = ["-e", "trace=pread64", "-e", f"inject=pread64:error=EIO:when={nth}", "-P", str(tmp_path / "veo.sqlite")]
    child = [sys.executable, "-c", BEGIN + doing, str(tmp_path)]
    said = subprocess.run(
        ["strace", "-f", *injected, "-o", str(trace), *child],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=True,
    ).stdout
    assert "INJECTED" in trace.read_text()
    assert "damaged" not in said
    with open_ledger(tmp_path) as opened:
        assert opened.ledger.record("paid since the backup") is not None
        assert opened.database.notice is None
