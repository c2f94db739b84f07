"""Images go to Wiro once and are named by their address; what breaks off there costs nothing and is done again."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.jobs.bench import Bench, a_request, bench_in, billed, runs, wait_for
from tests.sandbox.box import Box
from tests.sandbox.test_clips import picture
from veo_desktop.core.job import Hold, Job, JobState
from veo_desktop.core.request import ImageInput, Request
from veo_desktop.core.settings import IMAGES_BY
from veo_desktop.jobs.uploads import LOOK_EVERY

ENDS = (JobState.DONE, JobState.FAILED, JobState.CANCELLED)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "frame.png"
    path.write_bytes(picture(tmp_path / "made.png", 320, 180, "#c03020", "#c03020")[1])
    return path


def _request(seed: int, *photos: Path) -> Request:
    return a_request(seed, tuple(ImageInput("inputImage", path=str(photo)) for photo in photos))


def _make(bench: Bench, request: Request) -> Job:
    (job_id,) = bench.generate(request)
    return bench.until(job_id, *ENDS)


def _count(box: Box, call: str) -> int:
    return sum(request["call"] == call for request in box.ledger()["requests"])


def _images(box: Box) -> list[dict[str, list[str]]]:
    return [task["images"] for task in box.ledger()["tasks"]]


def test_an_image_is_sent_once_and_found_again_by_its_content(tmp_path: Path, box: Box, photo: Path) -> None:
    again = tmp_path / "another name.png"
    again.write_bytes(photo.read_bytes())
    with bench_in(tmp_path / "data") as bench:
        bench.use(box)
        job = _make(bench, _request(1, photo))
        assert job.state is JobState.DONE and job.request == _request(1, photo)
        bench.engine.service.retry(job.id, True)
        wait_for(lambda: len(billed(box)) == 2)
    with bench_in(tmp_path / "data") as bench:
        bench.use(box)
        assert _make(bench, _request(2, again)).state is JobState.DONE
    assert (_count(box, "File/Upload"), _count(box, "File/FolderCreate"), _count(box, "Run")) == (1, 1, 3)
    ((url,), *others) = [images["inputImage"] for images in _images(box)]
    assert url.startswith(box.root) and others == [[url], [url]]


def test_by_the_setting_it_goes_along_with_each_request(bench: Bench, box: Box, photo: Path) -> None:
    bench.settings.set(IMAGES_BY, "inline")
    assert _make(bench, _request(1, photo)).state is JobState.DONE
    assert _count(box, "File/Upload") == 0
    ((image,),) = [images["inputImage"] for images in _images(box)]
    assert image.startswith("File/")


def test_an_address_that_died_is_made_anew(
    bench: Bench, box: Box, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert _make(bench, _request(1, photo)).state is JobState.DONE
    assert _make(bench, _request(2, photo)).state is JobState.DONE and _count(box, "File/Upload") == 1
    looks = _count(box, "File")
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + LOOK_EVERY + 1)
    assert _make(bench, _request(3, photo)).state is JobState.DONE
    assert _count(box, "File/Upload") == 1 and _count(box, "File") > looks  # it was looked at, and lives
    monkeypatch.setattr(time, "time", lambda: real() + 2 * LOOK_EVERY + 2)
    box.fault(call="File", kind="status", status=404)
    assert _make(bench, _request(4, photo)).state is JobState.DONE
    assert _count(box, "File/Upload") == 2


def test_no_key_goes_to_the_address_of_a_file(
    bench: Bench, box: Box, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _make(bench, _request(1, photo))
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + LOOK_EVERY + 1)
    _make(bench, _request(2, photo))
    files = [request for request in box.ledger()["requests"] if request["call"] == "File"]
    looks = [request["headers"] for request in files if "range" in request["headers"]]
    assert looks and not any("x-api-key" in headers for headers in looks)


def test_a_folder_that_is_gone_is_made_anew(bench: Bench, box: Box, photo: Path, tmp_path: Path) -> None:
    _make(bench, _request(1, photo))
    other = tmp_path / "other.png"
    other.write_bytes(picture(tmp_path / "made2.png", 64, 64, "#20a040", "#20a040")[1])
    box.fault(call="File/Upload", kind="error", code=1, message="There is no folder yet.")
    assert _make(bench, _request(2, other)).state is JobState.DONE
    assert (_count(box, "File/Upload"), _count(box, "File/FolderCreate")) == (3, 2)


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "status", "status": 404, "body": "Error parsing url."},
        {"kind": "error", "code": 0, "message": "File type is not supported"},
        {"kind": "patch", "top": {"list": [{"id": "1", "url": "http://127.0.0.1.evil.example/x.png"}]}},
    ],
    ids=["no such call", "refused", "address of another place"],
)
def test_where_uploads_are_not_taken_the_image_goes_along(
    bench: Bench, box: Box, photo: Path, fault: dict[str, object]
) -> None:
    box.fault(call="File/Upload", times=0, **fault)
    assert _make(bench, _request(1, photo)).state is JobState.DONE
    ((image,),) = [images["inputImage"] for images in _images(box)]
    assert image.startswith("File/") and runs(box) == 1


@pytest.mark.parametrize(
    ("call", "fault"),
    [
        ("File/FolderCreate", {"kind": "reset"}),
        ("File/Upload", {"kind": "reset", "processed": True}),
        ("File/Upload", {"kind": "status", "status": 502, "body": "Bad gateway"}),
        ("File/Upload", {"kind": "status", "status": 500, "body": '{"result": false, "errors": ["Try again"]}'}),
    ],
    ids=["folder", "lost", "no answer of Wiro's", "trouble"],
)
def test_an_upload_that_breaks_off_is_done_again(
    bench: Bench, box: Box, photo: Path, call: str, fault: dict[str, object]
) -> None:
    box.fault(call=call, times=1, **fault)
    (job_id,) = bench.generate(_request(1, photo))
    assert bench.until(job_id, *ENDS).state is JobState.DONE
    states = bench.states(job_id)
    assert "unknown" not in states and states.count("submitting") == 1
    assert runs(box) == 1 and len(billed(box)) == 1


@pytest.mark.parametrize(
    ("fault", "hold"),
    [
        ({"kind": "error", "code": 97}, Hold.FUNDS),
        ({"kind": "error", "code": 96}, Hold.SLOT),
        ({"kind": "status", "status": 401}, Hold.ACCOUNT),
    ],
    ids=["97", "96", "401"],
)
def test_what_holds_a_request_holds_its_upload(
    bench: Bench, box: Box, photo: Path, fault: dict[str, object], hold: Hold
) -> None:
    box.fault(call="File/Upload", times=0, **fault)
    (job_id,) = bench.generate(_request(1, photo))
    wait_for(lambda: bench.job(job_id).hold is hold)
    assert bench.job(job_id).state is JobState.DRAFTED and runs(box) == 0
    box.control("DELETE", "faults")
    bench.engine.service.release()
    assert bench.until(job_id, *ENDS).state is JobState.DONE


def test_trouble_at_wiro_is_no_broken_line(bench: Bench, box: Box, photo: Path) -> None:
    words = '{"result": false, "errors": ["Maintenance"]}'
    box.fault(call="File/Upload", kind="status", status=503, body=words, times=0)
    (job_id,) = bench.generate(_request(1, photo))
    wait_for(lambda: bench.job(job_id).hold is Hold.PROVIDER)
    failure = bench.job(job_id).failure
    assert failure is not None and "Maintenance" in str(failure.message) and runs(box) == 0


def test_a_file_that_is_gone_fails_in_words(bench: Bench, box: Box, photo: Path) -> None:
    request = _request(1, photo)
    photo.unlink()
    job = _make(bench, request)
    assert job.state is JobState.FAILED and job.failure is not None
    assert "cannot be read" in str(job.failure.message) and runs(box) == 0


def test_a_job_taken_back_while_its_image_goes_out_ends_at_once(bench: Bench, box: Box, photo: Path) -> None:
    box.fault(call="File/Upload", kind="stall")
    (job_id,) = bench.generate(_request(1, photo))
    wait_for(lambda: bench.job(job_id).uploading and _count(box, "File/Upload") == 1)
    assert bench.job(job_id).progress.total == photo.stat().st_size
    (behind,) = bench.generate(a_request(2))
    bench.engine.cancel(job_id)
    assert bench.job(job_id).state is JobState.CANCELLED
    assert bench.until(behind, *ENDS).state is JobState.DONE  # the line goes on while the server still says nothing
    assert bench.states(job_id) == ["drafted", "cancelled"] and runs(box) == 1


def test_a_crash_during_an_upload_costs_nothing_and_doubles_nothing(tmp_path: Path, box: Box, photo: Path) -> None:
    box.fault(call="File/Upload", kind="lost")
    with bench_in(tmp_path / "data") as bench:
        bench.use(box)
        (job_id,) = bench.generate(_request(1, photo))
        wait_for(lambda: _count(box, "File/Upload") == 1)
    with bench_in(tmp_path / "data") as bench:
        assert bench.job(job_id).state is JobState.DRAFTED
        bench.use(box)
        assert bench.until(job_id, *ENDS).state is JobState.DONE
    assert runs(box) == 1 and len(billed(box)) == 1


def test_a_model_with_split_fields_gets_addresses_apart(bench: Bench, box: Box, photo: Path) -> None:
    model = "sandbox/storyteller"
    bench.works.models.news(model)
    stills = tuple(ImageInput("stills", path=str(photo)) for _ in range(2))
    job = _make(bench, Request(model, {"prompt": "a fox", "durationSeconds": "2"}, stills))
    assert job.state is JobState.DONE
    (images,) = _images(box)
    assert len(images["stills"]) == 2 and images["stills"][0].startswith(box.root) and _count(box, "File/Upload") == 1
