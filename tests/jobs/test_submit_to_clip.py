"""From a request to a clip in the library, without a window."""

from __future__ import annotations

import hashlib
from pathlib import Path

import av
from PySide6.QtGui import QColor, QImage

from tests.jobs.bench import Bench, a_request, billed, wait_for
from tests.sandbox.box import Box
from veo_desktop.core.job import JobState
from veo_desktop.core.recipe import Recipe
from veo_desktop.core.request import ImageInput
from veo_desktop.media.remux import read_recipe


def test_a_request_becomes_a_clip_with_its_recipe(bench: Bench, box: Box) -> None:
    (job_id,) = bench.generate(a_request(77))
    job = bench.until(job_id, JobState.DONE, JobState.FAILED)
    assert job.state is JobState.DONE and job.clip is not None, job
    path = Path(job.clip.path)
    assert path.parent == bench.folders.library and path.name.endswith("fox snow 77.mp4")
    with av.open(str(path)) as container:
        video = container.streams.video[0]
        assert (video.width, video.height, sum(1 for _ in container.decode(video))) == (1280, 720, 96)
    recipe = Recipe.from_json(read_recipe(path))
    assert recipe is not None and recipe.request == job.request and recipe.task_id == job.task_id
    assert bench.states(job_id) == ["drafted", "submitting", "accepted", "following", "fetching", "done"] or (
        bench.states(job_id) == ["drafted", "submitting", "accepted", "fetching", "done"]
    )
    assert {job.task_id: str(job.cost)} == billed(box)
    wait_for(lambda: bench.arrived == [job_id])


def test_what_arrives_is_what_was_sent_to_the_bit(bench: Bench, box: Box) -> None:
    (job_id,) = bench.generate(a_request(78))
    job = bench.until(job_id, JobState.DONE)
    (output,) = box.ledger()["tasks"][0]["outputs"]
    connection = bench.works.engine.ledger
    assert job.clip is not None and connection.received_sha256(job.clip.id) == output["sha256"]
    assert connection.stored_sha256(job.clip.id) == hashlib.sha256(Path(job.clip.path).read_bytes()).hexdigest()
    assert sorted(path.name for path in bench.folders.library.iterdir()) == [Path(job.clip.path).name]


def test_a_first_frame_goes_along(bench: Bench, box: Box, tmp_path: Path) -> None:
    image = QImage(640, 360, QImage.Format.Format_RGB32)
    image.fill(QColor("#e04020"))
    path = tmp_path / "frame.png"
    assert image.save(str(path))
    (job_id,) = bench.generate(a_request(79, (ImageInput("inputImage", str(path)),)))
    job = bench.until(job_id, JobState.DONE, JobState.FAILED)
    assert job.clip is not None, job
    with av.open(job.clip.path) as container:
        frame = next(container.decode(video=0))
        rgb = frame.reformat(format="rgb24")
        red, green, blue = bytes(rgb.planes[0])[:3]
    assert red > 180 and green < 110 and blue < 90


def test_many_takes_end_as_many_clips_each_paid_once(bench: Bench, box: Box) -> None:
    job_ids = bench.generate(*(a_request(seed) for seed in range(5)))
    jobs = [bench.until(job_id, JobState.DONE, JobState.FAILED) for job_id in job_ids]
    assert all(job.state is JobState.DONE for job in jobs)
    assert set(billed(box)) == {job.task_id for job in jobs} and len(billed(box)) == 5
    assert len({job.clip.path for job in jobs if job.clip}) == 5
