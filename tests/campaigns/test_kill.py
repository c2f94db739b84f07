"""The kill campaign, small: it finds nothing in the program, and both wrong programs."""

from __future__ import annotations

import shutil
import sys

import pytest

from tests.campaigns import kill
from tests.campaigns.kill_wrong import BLIND_RETRY, SAVED_AFTER

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="SIGKILL, /proc and strace"),
    pytest.mark.timeout(300),  # a bound for a busy machine
]


def test_nothing_is_lost_and_nothing_is_doubled() -> None:
    summary = kill.run(cases=6, seed=1)
    assert summary.ok, summary.line()
    assert summary.cases == 6 and summary.more["lost"] == summary.more["doubled"] == 0
    wanted = {"points", "moments", "calls"} if shutil.which("strace") else {"points", "moments"}
    assert summary.more["fired"].keys() == wanted and all(summary.more["fired"].values())
    assert summary.more["wrong_variants"] == {
        SAVED_AFTER: {"cases": 1, "caught": 1},
        BLIND_RETRY: {"cases": 1, "caught": 1},
    }
