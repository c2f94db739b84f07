"""Outputs are public files that a download can resume."""

from __future__ import annotations

from typing import Any

import pytest
import requests

from tests.sandbox.box import Box


@pytest.fixture(scope="module")
def clip(shared: Box) -> tuple[str, bytes]:
    task = shared.until(shared.token())
    url = task["outputs"][0]["url"]
    whole = requests.get(url, timeout=20)  # no keys
    assert whole.status_code == 200 and len(whole.content) == int(task["outputs"][0]["size"])
    return url, whole.content


def get(url: str, method: str = "GET", **headers: str) -> requests.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return requests.request(method, url, headers=named, timeout=20)


def test_head_tells_what_get_would(clip: tuple[str, bytes]) -> None:
    answer = get(clip[0], "HEAD")
    assert answer.status_code == 200 and answer.content == b""
    assert answer.headers["Content-Length"] == str(len(clip[1]))
    assert answer.headers["Accept-Ranges"] == "bytes" and answer.headers["ETag"].startswith('"')


@pytest.mark.parametrize(
    ("asked", "start", "end"), [("bytes=0-99", 0, 100), ("bytes=100-", 100, None), ("bytes=-100", -100, None)]
)
def test_a_range(clip: tuple[str, bytes], asked: str, start: int, end: int | None) -> None:
    url, whole = clip
    answer = get(url, Range=asked)
    assert answer.status_code == 206 and answer.content == whole[start:end]
    first = start % len(whole)
    assert answer.headers["Content-Range"] == f"bytes {first}-{first + len(answer.content) - 1}/{len(whole)}"


def test_a_range_beyond_the_end(clip: tuple[str, bytes]) -> None:
    answer = get(clip[0], Range=f"bytes={len(clip[1])}-")
    assert answer.status_code == 416 and answer.headers["Content-Range"] == f"bytes */{len(clip[1])}"


def test_if_range_guards_against_another_file(clip: tuple[str, bytes]) -> None:
    url, whole = clip
    head = get(url, "HEAD").headers
    assert get(url, Range="bytes=5-", If_Range=head["ETag"]).status_code == 206
    assert get(url, Range="bytes=5-", If_Range=head["Last-Modified"]).status_code == 206
    changed = get(url, Range="bytes=5-", If_Range='"another"')
    assert changed.status_code == 200 and changed.content == whole
    assert get(url, If_None_Match=head["ETag"]).status_code == 304


def test_an_unknown_output(shared: Box) -> None:
    assert get(f"{shared.root}/cdn/none/0.mp4").status_code == 404


def test_an_expired_url_is_replaced_by_task_detail(box: Box) -> None:
    token = box.token()
    old = box.until(token)["outputs"][0]["url"]
    box.fault(call="cdn", kind="expire")
    assert get(old).status_code == 404 and get(old).status_code == 404
    new = box.task(token)["outputs"][0]["url"]
    assert new != old and get(new).status_code == 200


def test_inputs_and_outputs_can_be_deleted(box: Box) -> None:
    token = box.token()
    unfinished: Any = box.call("Task/InputOutputDelete", {"tasktoken": token})
    assert unfinished["result"] is False and unfinished["errors"][0]["code"] == 1
    url = box.until(token)["outputs"][0]["url"]
    for _ in range(2):
        assert box.call("Task/InputOutputDelete", {"tasktoken": token}) == {"result": True, "errors": []}
    assert get(url).status_code == 404 and box.task(token)["outputs"] == []
