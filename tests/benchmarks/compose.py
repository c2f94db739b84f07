"""`compose`: a keystroke in a long prompt against a bare editor, and how soon a changed setting has its price."""

from __future__ import annotations

import json
import statistics
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass

from tests.benchmarks.children import running
from tests.benchmarks.figures import Figure, at_most, compared, note, spread

MOST = 1.5  # times a bare editor's keystroke
FRAME = 16.7  # ms


@dataclass(frozen=True, slots=True)
class Size:
    """Rounds in which both editors take turns, and keystrokes of each in a round."""

    rounds: int
    keys: int


FULL = Size(20, 15)


def compose(size: Size, environment: Mapping[str, str]) -> list[Figure]:
    """`keystroke` and `price`, both in the program's own window."""
    with tempfile.TemporaryDirectory(prefix="veo-bench-") as folder:
        program = ("--sandbox", "--data-dir", folder)
        arguments = (str(size.rounds), str(size.keys), *program)
        with running("tests.benchmarks.compose_child", *arguments, environment=environment) as child:
            found = json.loads(child.line())
    note(f"price: {spread(found['price'])} ms")
    return [
        compared("keystroke", found["ours"], found["bare"], "ms", most=MOST),
        at_most("price", statistics.median(found["price"]), "ms", FRAME),
    ]
