"""100,000 messages that make no sense, into the reading of answers, events and frames and on through a whole engine."""

from __future__ import annotations

import random
import time

from tests.campaigns.faults_escapes import watched
from tests.campaigns.fuzz_engine import EngineFuzz
from tests.campaigns.fuzz_frames import spoilt_frames
from tests.campaigns.fuzz_parsing import drawn, mutated
from tests.campaigns.summary import Summary, note

FULL = 100_000


def run(cases: int | None, seed: int) -> Summary:
    """Half of the cases is read, 4 % drawn by hypothesis, 4 % are frames; the rest goes through the engine."""
    count, began = cases or FULL, time.monotonic()
    chance = random.Random(seed)  # noqa: S311 - what is tried is no secret
    reading, drawing, framing = count // 2, max(40, count // 25), max(20, count // 25)
    with watched() as escapes:
        failures = mutated(reading, chance) + drawn(drawing, seed) + spoilt_frames(framing, chance)
        engine = EngineFuzz(chance)
        engine.run(max(200, count - reading - drawing - framing))
    failures += engine.failures
    for line in [*failures[:50], *sorted(set(escapes.found))[:50]]:
        note(f"FAILED {line}")
    more = {
        "read": reading,
        "drawn": drawing,
        "frames": framing,
        "through the engine": engine.cases,
        "jobs": engine.jobs,
        "ends": engine.ends,
        "escaped": len(escapes.found),
        "seconds": round(time.monotonic() - began),
    }
    total = reading + drawing + framing + engine.cases
    proved = not escapes.found and engine.ends.get("done", 0) > 0
    return Summary("fuzz", total, len(failures), more, proved=proved)
