"""What earlier runs left behind goes; what is not ours stays."""

from __future__ import annotations

from pathlib import Path

from tests.jobs.bench import a_request, bench_in, wait_for
from tests.sandbox.box import Box
from veo_desktop.core.job import JobState


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
