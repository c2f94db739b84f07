"""One sandbox for each test of the use cases, and the engine that works with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.jobs.bench import Bench, bench_in
from tests.sandbox.box import Box, running

SPEED = 100.0


@pytest.fixture
def box() -> Iterator[Box]:
    with running(speed=SPEED) as box:
        yield box


@pytest.fixture
def bench(tmp_path: Path, box: Box) -> Iterator[Bench]:
    with bench_in(tmp_path) as bench:
        bench.use(box)
        yield bench
