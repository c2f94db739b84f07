"""The secrets campaign, small: no key anywhere, and every planted one found."""

from __future__ import annotations

import sys

import pytest

from tests.campaigns import secrets

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc"),
    pytest.mark.timeout(300),  # a bound for a busy machine
]


def test_no_key_is_anywhere_and_every_planted_one_is_found() -> None:
    summary = secrets.run(cases=4, seed=1)
    assert summary.ok, summary.line()
    assert summary.more["finds"] == 0 and summary.cases > 4
    assert summary.more["planted_found"] == summary.more["planted"] > 100
