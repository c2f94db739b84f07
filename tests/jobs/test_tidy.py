"""What earlier runs left behind goes; what is not ours stays."""

from __future__ import annotations

import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.jobs.bench import a_request, bench_in, wait_for
from tests.sandbox.box import Box
from veo_desktop.core.job import JobState
from veo_desktop.jobs.importing import IMPORT_KEY
from veo_desktop.jobs.tidy import tidy
from veo_desktop.store.folders import DiskSpace
from veo_desktop.store.library import Library


def test_parts_of_ended_jobs_go_and_foreign_files_stay(tmp_path: Path, box: Box) -> None:
    with bench_in(tmp_path) as bench:
        bench.use(box)
        (job_id,) = bench.generate(a_request(1))
        bench.until(job_id, JobState.DONE)
        library = bench.folders.library
        for name in (f"{job_id}.part", f"{job_id}-complete.part", f"{job_id}.part.tag", ".veo-0badcafe.tmp"):
            (library / name).write_bytes(b"left")
        for name in ("someone-elses.part", "holiday.mp4"):
            (library / name).write_bytes(b"keep")
    with bench_in(tmp_path) as bench:
        wait_for(lambda: len(list(bench.folders.library.iterdir())) == 3)
        names = {path.name for path in bench.folders.library.iterdir()}
    assert {"someone-elses.part", "holiday.mp4"} < names


def test_a_copy_that_is_being_made_stays_whatever_time_its_source_bears(tmp_path: Path) -> None:
    with bench_in(tmp_path) as bench:
        library = Library(bench.folders.library, DiskSpace())
        part = library.part_path(f"{IMPORT_KEY}-0")
        part.write_bytes(b"half a clip")
        os.utime(part, (1, 1))
        tidy(library, bench.engine.ledger, time.time() - 10)
        assert part.exists()
        tidy(library, bench.engine.ledger, time.time() + 10)
        assert not part.exists()


def test_a_folder_that_is_tried_is_not_refused_for_what_is_tidied_away(tmp_path: Path) -> None:
    tried = threading.Event()

    def tidy_all_the_while(library: Library) -> None:
        while not tried.is_set():
            tidy(library, bench.engine.ledger, 0.0)

    with bench_in(tmp_path) as bench, ThreadPoolExecutor(1) as other:
        library = Library(bench.folders.library, DiskSpace())
        tidying = other.submit(tidy_all_the_while, library)
        try:
            for _ in range(400):
                library.check()
        finally:
            tried.set()
        tidying.result()
