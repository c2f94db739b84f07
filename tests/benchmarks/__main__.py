"""`python -m tests.benchmarks [NAME]`: every benchmark, or the one named. Prints one JSON line a figure.

`player.PART` is one part of `player`: open, reverse, steps, scrub, memory or compare; `library.PART` one of `library`:
search, scroll, memory, start, pictures or recipes. What makes the libraries is not timed; they are kept for the next
run in the folder that VEO_BENCH_LIBRARIES names, if it names one.

Slow is not an error: the exit code tells only whether each benchmark could run.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path

from tests.benchmarks import compose, library, live_jobs, matrix, package, player, startup, transfers
from tests.benchmarks.figures import CannotRunError, Figure, note
from tests.helpers.environment import enter_private_environment


def _startup() -> list[Figure]:
    with startup.screen(os.environ) as environment:
        return startup.startup(startup.FULL_RUNS, environment)


def _live_jobs() -> list[Figure]:
    with startup.screen(os.environ) as environment:
        return live_jobs.live_jobs(live_jobs.FULL, environment)


def _compose() -> list[Figure]:
    with startup.screen(os.environ) as environment:
        return [*compose.compose(compose.FULL, environment), *matrix.matrix(matrix.FULL_RUNS, environment)]


def _library(parts: Collection[str] = library.PARTS) -> list[Figure]:
    with startup.screen(os.environ) as environment:
        return library.library(library.FULL, environment, parts)


def _player(parts: Collection[str] = player.PARTS) -> list[Figure]:
    with startup.screen(os.environ) as environment:
        return player.player(player.FULL, environment, parts)


def _package() -> list[Figure]:
    with startup.screen(os.environ) as environment:
        return package.package(package.FULL_RUNS, package.COLD_RUNS, environment)


BENCHMARKS: dict[str, Callable[[], list[Figure]]] = {
    "startup": _startup,
    "upload": lambda: transfers.upload(transfers.UPLOAD),
    "download": lambda: transfers.download(transfers.DOWNLOAD),
    "live-jobs": _live_jobs,
    "compose": _compose,
    "library": _library,
    "player": _player,
    "package": _package,
}
PARTS = {
    **{f"player.{part}": partial(_player, (part,)) for part in player.PARTS},
    **{f"library.{part}": partial(_library, (part,)) for part in library.PARTS},
}


def main(names: list[str]) -> int:
    """Run the benchmarks `names`, all when empty; 2 for a name that is none, 1 when one could not run."""
    known: dict[str, Callable[[], list[Figure]]] = {**BENCHMARKS, **PARTS}
    unknown = [name for name in names if name not in known]
    if unknown:
        print(f"No benchmark is called {', '.join(unknown)}. There are: {', '.join(known)}", file=sys.stderr)
        return 2
    _enter_environment()
    failed = False
    for name in names or BENCHMARKS:
        try:
            for figure in known[name]():
                print(figure.line(), flush=True)
        except CannotRunError as reason:
            failed = True
            note(f"{name} cannot run: {reason}")
    return 1 if failed else 0


def _enter_environment() -> None:
    """An empty home, and compiled modules in it: an installed program has them, a working copy perhaps not."""
    home = enter_private_environment()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(Path(home) / "compiled")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
