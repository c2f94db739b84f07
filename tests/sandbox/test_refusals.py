"""What is refused, in Wiro's words: HTTP 200 with `result` false."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.box import Box, running

PICTURE = ("frame.png", b"not looked at before the task runs", "image/png")


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"prompt": ""}, "Request parameter [prompt] required"),
        ({"prompt": "  "}, "Request parameter [prompt] required"),
        ({"prompt": "x" * 100_000}, "Request parameter [prompt] must be at most 1024 tokens"),
        ({"seed": "-1"}, "Request parameter [seed] must be between 0 and 4294967295"),
        ({"seed": str(2**64)}, "Request parameter [seed] must be between 0 and 4294967295"),
        ({"seed": "1.5"}, "Request parameter [seed] must be integer or float"),
        ({"durationSeconds": "5"}, "Request parameter [durationSeconds] must be one of 4, 6, 8"),
        ({"resolution": "4k"}, "Request parameter [resolution] must be one of 720p, 1080p"),
        ({"aspectRatio": "match_input_image"}, "Request files [inputImage] required"),
        ({"inputImage": "file:///etc/passwd"}, "Request parameter [inputImage] must be a file or a URL"),
        ({"inputImage": "javascript:alert(1)"}, "Request parameter [inputImage] must be a file or a URL"),
    ],
)
def test_a_wrong_parameter_is_named(shared: Box, values: dict[str, str], message: str) -> None:
    assert shared.run(**values) == {"result": False, "errors": [{"code": 0, "message": message}]}


@pytest.mark.parametrize(
    ("files", "values", "message"),
    [
        ([("inputImage2", PICTURE)], {"durationSeconds": "8"}, "Request files [inputImage] required"),
        (
            [("inputImage", PICTURE), ("inputImage2", PICTURE)],
            {"durationSeconds": "6"},
            "Request parameter [durationSeconds] must be 8 with a last frame",
        ),
        (
            [("inputImage3", PICTURE)],
            {"durationSeconds": "4"},
            "Request parameter [durationSeconds] must be 8 with reference images",
        ),
        ([("inputImage", PICTURE)] * 2, {}, "Request parameter [inputImage] takes at most 1 files"),
        (
            [("inputImage3", PICTURE)] * 4,
            {"durationSeconds": "8"},
            "Request parameter [inputImage3] takes at most 3 files",
        ),
    ],
)
def test_googles_rules_for_frames(shared: Box, files: Any, values: dict[str, str], message: str) -> None:
    assert shared.run(files=files, **values)["errors"] == [{"code": 0, "message": message}]


def test_tasks_and_models_that_do_not_exist(shared: Box) -> None:
    missing = [{"code": 1, "message": "There is no task yet."}]
    for call in ("Task/Detail", "Task/Kill", "Task/Cancel", "Task/InputOutputDelete"):
        assert shared.call(call, {"taskid": "1"})["errors"] == missing
        assert shared.call(call, {"tasktoken": "no"})["errors"] == missing
        assert shared.call(call)["errors"][0]["code"] == 0
    gone = [{"code": 1, "message": "slug-owner-project-not-exist"}]
    assert shared.run(model="google/veo9")["errors"] == gone
    assert shared.call("Tool/Detail", {"slugowner": "google", "slugproject": "veo9"})["errors"] == gone


@pytest.mark.parametrize("raw", [b"{", b"[1]", b"\xff\xfe", b"[" * 100_000, b'"text"'])
def test_a_body_that_makes_no_sense(shared: Box, raw: bytes) -> None:
    answer = shared.post("Task/Detail", data=raw, headers={**shared.signed(), "Content-Type": "application/json"})
    assert answer.json()["errors"] == [{"code": 0, "message": "Request parameters are invalid."}]


def test_a_picture_that_is_none_ends_the_task_before_it_runs(shared: Box) -> None:
    task = shared.until(shared.token(files=[("inputImage", PICTURE)]))
    assert (task["status"], task["totalcost"], task["outputs"]) == ("task_error", "0", [])
    assert "not a picture" in task["debugerror"]


def test_slots_follow_the_balance() -> None:
    with running("--balance", "25.00", speed=1) as box:
        first, second = box.run(), box.run()
        assert first["result"] and second["result"]
        assert box.run() == {
            "result": False,
            "errors": [
                {
                    "code": 96,
                    "message": "You have reached your concurrent task limit. With your current balance of $25.00, you "
                    "can run up to 2 tasks at the same time. Add funds to increase your limit.",
                }
            ],
        }
        box.call("Task/Cancel", {"taskid": first["taskid"]})
        assert box.run()["result"] is True
        box.control("POST", "balance", {"balance": "250.01"})
        assert box.run()["result"] is True
        assert box.ledger()["limit"] is None


def test_below_half_a_dollar_nothing_runs(box: Box) -> None:
    box.control("POST", "balance", {"balance": "0.49"})
    assert box.run()["errors"] == [{"code": 97, "message": "Insufficient balance"}]
    box.control("POST", "balance", {"balance": "0.50"})
    assert box.run()["result"] is True
