"""One sandbox for each test, and the engine that works with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.jobs.bench import Bench, bench_in
from tests.sandbox.box import Box, running


@pytest.fixture
def box() -> Iterator[Box]:
    with running("--balance", "100000", speed=100.0) as box:
        yield box


@pytest.fixture
def bench(tmp_path: Path, box: Box) -> Iterator[Bench]:
    with bench_in(tmp_path) as bench:
        bench.use(box)
        yield bench
