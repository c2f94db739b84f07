"""`matrix`: 1,000 jobs of a matrix laid out in the real dialog, without a gap of the event loop that one would feel."""

from __future__ import annotations

import json
import statistics
from collections.abc import Mapping

from tests.benchmarks.children import running
from tests.benchmarks.figures import Figure, at_most, note, reported, spread

FULL_RUNS = 5
GOAL = 100.0  # ms


def matrix(runs: int, environment: Mapping[str, str]) -> list[Figure]:
    """The longest gap of a run, and how long it takes until every row is there: medians of `runs` runs."""
    with running("tests.benchmarks.matrix_child", str(runs), environment=environment) as child:
        found = json.loads(child.line())
    longest = [each["longest"] for each in found]
    laid_out = [each["laid_out"] for each in found]
    note(f"matrix: longest gap {spread(longest)} ms, laid out after {spread(laid_out)} ms")
    figure = at_most("matrix", statistics.median(longest), "ms", GOAL)
    return [figure, reported("matrix-laid-out", statistics.median(laid_out), "ms")]
