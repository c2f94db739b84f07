"""Faults that tests of the app order: each does what its line in the plan says, as often as it says, and no more."""

from __future__ import annotations

import json
from typing import Any

import pytest
import requests
import websocket

from tests.sandbox.box import Box

LISTING = {"start": "0", "limit": "1"}


def lists(box: Box) -> Any:
    return box.call("Task/List", LISTING)


def test_a_fault_waits_its_turn_and_wears_off(box: Box) -> None:
    box.fault(call="Task/List", kind="status", status=503, after=1, times=2)
    codes = [box.post("Task/List", LISTING).status_code for _ in range(4)]
    assert codes == [200, 503, 503, 200]
    assert box.control("GET", "faults")["faults"][0]["fired"] == 2
    assert box.control("DELETE", "faults") == {"faults": []}


@pytest.mark.parametrize(
    "fault",
    [
        {"call": "Run", "kind": "newest_only"},
        {"call": "socket", "kind": "lost"},
        {"call": "Run", "kind": "status", "stauts": 500},
        {"kind": "garbage", "times": "many"},
    ],
)
def test_a_plan_with_a_slip_is_refused(box: Box, fault: Any) -> None:
    assert box.control("POST", "faults", {"faults": [fault]})["result"] is False


def test_a_lost_answer_was_processed(box: Box) -> None:
    box.fault(call="Run", kind="lost")
    with pytest.raises(requests.ReadTimeout):
        box.post("Run/google/veo3-1", {"prompt": "lost", "seed": "5"}, timeout=0.5)
    (task,) = lists(box)["tasklist"]
    assert task["parameters"]["seed"] == "5"
    run = next(each for each in box.ledger()["requests"] if each["call"] == "Run")
    assert (run["task"], run["fault"]) == (task["id"], "lost")


@pytest.mark.parametrize(("processed", "count"), [(False, "0"), (True, "1")])
def test_a_reset_before_or_after_the_work(box: Box, processed: bool, count: str) -> None:
    box.fault(call="Run", kind="reset", processed=processed)
    with pytest.raises(requests.ConnectionError):
        box.run()
    assert lists(box)["total"] == count


def test_a_stalled_call_is_not_processed(box: Box) -> None:
    box.fault(call="Run", kind="stall")
    with pytest.raises(requests.ReadTimeout):
        box.post("Run/google/veo3-1", {"prompt": "stalled"}, timeout=0.5)
    assert lists(box)["total"] == "0"


@pytest.mark.parametrize("silent", [False, True])
def test_a_truncated_answer(box: Box, silent: bool) -> None:
    box.fault(call="Task/List", kind="truncate", silent=silent)
    if silent:
        with pytest.raises(ValueError):
            json.loads(box.post("Task/List", LISTING).content)
    else:
        with pytest.raises(requests.exceptions.ChunkedEncodingError):
            box.post("Task/List", LISTING)
    assert lists(box)["result"] is True


def test_answers_that_are_not_wiros(box: Box) -> None:
    box.fault(call="Task/List", kind="garbage")
    with pytest.raises(ValueError):
        lists(box)
    box.fault(call="Task/List", kind="body", body="[]")
    assert lists(box) == []
    box.fault(call="Task/List", kind="huge", bytes=5_000_000)
    assert len(box.post("Task/List", LISTING).content) > 5_000_000
    box.fault(call="Task/List", kind="status", status=307, location="http://127.0.0.1:9/elsewhere")
    moved = box.post("Task/List", LISTING, allow_redirects=False)
    assert (moved.status_code, moved.headers["Location"]) == (307, "http://127.0.0.1:9/elsewhere")


def test_a_dripped_body(box: Box) -> None:
    box.fault(call="Task/List", kind="drip", bytes=10, seconds=0.01)
    assert lists(box)["result"] is True


def test_a_full_house(box: Box) -> None:
    box.fault(call="Run", kind="error", code=96)
    answer = box.run()
    assert answer["errors"][0]["code"] == 96 and "up to 10 tasks" in answer["errors"][0]["message"]
    assert box.run()["result"] is True


def test_a_patched_answer(box: Box) -> None:
    token = box.token()
    box.until(token)
    box.fault(call="Task/Detail", kind="patch", task={"pexit": None, "odd": 1}, output={"name": "../../up.mp4"})
    task = box.task(token)
    assert task["pexit"] is None and task["odd"] == 1 and task["outputs"][0]["name"] == "../../up.mp4"
    assert box.task(token)["outputs"][0]["name"] == "0.mp4"


def test_bytes_that_go_wrong(box: Box) -> None:
    url = box.until(box.token())["outputs"][0]["url"]
    whole = requests.get(url, timeout=20)
    box.fault(call="cdn", kind="truncate", fraction=0.25)
    with pytest.raises(requests.exceptions.ChunkedEncodingError):
        requests.get(url, timeout=20)
    later = {"Range": "bytes=100-"}
    box.fault(call="cdn", kind="no_range")
    assert requests.get(url, headers=later, timeout=20).content == whole.content
    box.fault(call="cdn", kind="wrong_range")
    assert requests.get(url, headers=later, timeout=20).headers["Content-Range"].startswith("bytes 0-15/")
    box.fault(call="cdn", kind="changed")
    changed = requests.get(url, headers={**later, "If-Range": whole.headers["ETag"]}, timeout=20)
    assert changed.status_code == 200 and changed.headers["ETag"] != whole.headers["ETag"]
    box.fault(call="cdn", kind="expire", for_good=True)
    assert requests.get(url, timeout=20).status_code == 404


@pytest.mark.parametrize(
    ("kind", "status", "pexit", "billed"),
    [
        ("fail", "task_postprocess_end", "1", False),
        ("task_error", "task_error", None, False),
        ("no_outputs", "task_postprocess_end", "0", True),
    ],
)
def test_the_fate_of_a_run(box: Box, kind: str, status: str, pexit: str | None, billed: bool) -> None:
    box.fault(call="task", kind=kind, message="ordered")
    task = box.until(box.token())
    assert (task["status"], task["pexit"], task["outputs"]) == (status, pexit, [])
    assert ("ordered" in task["debugerror"]) is (kind != "no_outputs")
    assert box.ledger()["tasks"][0]["billed"] is billed


def test_a_socket_that_is_refused_or_dropped(box: Box) -> None:
    box.fault(call="socket", kind="refuse", status=502)
    with pytest.raises(websocket.WebSocketBadStatusException):
        websocket.create_connection(box.socket_url, timeout=10)
    box.fault(call="socket", kind="drop", events=2)
    with box.socket(box.token()) as socket:
        heard = [json.loads(socket.recv())["type"] for _ in range(3)]
        assert heard[0] == "connected"
        with pytest.raises((websocket.WebSocketConnectionClosedException, ConnectionError)):
            socket.recv()


def test_a_socket_that_honours_only_its_newest_token(box: Box) -> None:
    box.fault(call="socket", kind="newest_only")
    box.fault(call="task", kind="stuck")  # the first task never ends by itself
    older, newer = box.token(seed="1"), box.token(seed="2")
    heard: list[Any] = []
    with box.socket(older, newer) as socket:
        while not heard or heard[-1]["type"] != "task_postprocess_end":
            heard.append(json.loads(socket.recv()))
        box.call("Task/Kill", {"tasktoken": older})
        socket.settimeout(0.3)
        with pytest.raises(websocket.WebSocketTimeoutException):
            socket.recv()
    assert heard[-1]["tasktoken"] == newer


@pytest.mark.parametrize("kind", ["duplicate", "disorder", "garbage"])
def test_a_socket_that_talks_nonsense_still_tells_the_end(box: Box, kind: str) -> None:
    box.fault(call="socket", kind=kind)
    heard: list[str] = []
    rubbish = 0
    with box.socket(box.token()) as socket:
        while "task_postprocess_end" not in heard:
            message = socket.recv()
            try:
                heard.append(json.loads(message)["type"])
            except (ValueError, TypeError, RecursionError):
                rubbish += 1
    assert (rubbish > 0) is (kind == "garbage")
    if kind == "duplicate":
        assert heard.count("task_start") == 2
    if kind == "disorder":
        assert heard.index("task_preprocess_end") < heard.index("task_preprocess_start") or heard.index(
            "task_accept"
        ) > heard.index("task_preprocess_start")


def test_a_body_that_was_ordered_takes_the_place_of_an_outputs_bytes(box: Box) -> None:
    url = box.until(box.token())["outputs"][0]["url"]
    box.fault(call="cdn", kind="body", body="no clip")
    assert box.session.get(url).content == b"no clip"
