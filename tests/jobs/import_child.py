"""A process that imports clips and says when each one is begun, to be killed meanwhile."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.jobs.bench import bench_in
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.library import Work
from veo_desktop.jobs import importing


def _say(work: Work) -> None:
    print(work.done, flush=True)


if __name__ == "__main__":
    importing.TOLD_EVERY = 0.0
    with bench_in(Path(sys.argv[1])) as bench:
        bench.works.library.importer.take([sys.argv[2]], _say, CancelToken())
