"""Client, socket and downloads against the local Wiro: the whole way of a clip, and the faults it can make."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import requests

from tests.helpers.sandbox import SandboxProcess, run_sandbox
from tests.wiro.conftest import SHORT
from veo_desktop.core.account import Credentials, Endpoint
from veo_desktop.core.errors import (
    AnswerLost,
    AuthError,
    AuthProblem,
    BusyError,
    FieldRefused,
    ModelGone,
    NotFoundError,
    WrongStateError,
)
from veo_desktop.core.price import estimate
from veo_desktop.core.request import VEO_3_1, ImageInput, Request
from veo_desktop.core.secret import Secret
from veo_desktop.wiro.client import WiroClient
from veo_desktop.wiro.download import Downloader, LinkExpiredError
from veo_desktop.wiro.models import Task
from veo_desktop.wiro.task_socket import EventType, TaskEvent, TaskSocket
from veo_desktop.wiro.transport import Transport

REQUEST = Request(
    VEO_3_1,
    {
        "prompt": "a dog runs", "generateAudio": "false", "aspectRatio": "16:9", "resolution": "720p",
        "enhancePrompt": "true", "personGeneration": "allow_adult", "seed": "5", "durationSeconds": "4",
    },
)  # fmt: skip


class Wiro:
    """A client of the sandbox, and its controls."""

    def __init__(self, process: SandboxProcess) -> None:
        self.process = process
        self.endpoint = Endpoint(process.api_url, process.socket_url)
        self.transport = Transport()
        self.client = self.with_keys(process.api_key, process.api_secret)
        self.downloader = Downloader(self.endpoint, self.transport)

    def with_keys(self, key: str, secret: str | None, transport: Transport | None = None) -> WiroClient:
        credentials = Credentials(Secret(key), None if secret is None else Secret(secret))
        return WiroClient(self.endpoint, credentials, transport or self.transport)

    def order(self, **fault: object) -> None:
        self._faults("POST", {"faults": [fault]})

    def forget_faults(self) -> None:
        self._faults("DELETE", None)

    def _faults(self, method: str, body: object) -> None:
        url = self.process.api_url.removesuffix("/v1") + "/_sandbox/faults"
        reply = requests.request(method, url, json=body, headers={"x-api-key": self.process.api_key}, timeout=5)
        assert reply.status_code == 200, reply.text

    def ended(self, token: str) -> Task:
        """The task once it has ended; polled, as the program does without a socket."""
        deadline = time.monotonic() + 30
        while not (task := self.client.task_detail(token=token)).terminal:
            assert time.monotonic() < deadline
            time.sleep(0.05)
        return task


@pytest.fixture(scope="module")
def process() -> Iterator[SandboxProcess]:
    """One sandbox for all tests here: it takes seconds to start. Its tasks are told apart by their seeds."""
    with run_sandbox() as running:
        yield running


@pytest.fixture
def wiro(process: SandboxProcess) -> Iterator[Wiro]:
    made = Wiro(process)
    yield made
    made.forget_faults()
    made.transport.close()


def with_seed(seed: int) -> Request:
    return REQUEST.with_values(seed=str(seed))


def test_a_clip_from_run_to_file(wiro: Wiro, tmp_path: Path) -> None:
    events: list[TaskEvent] = []
    over = threading.Event()

    def note(event: TaskEvent) -> None:
        events.append(event)
        if event.type is EventType.POSTPROCESS_END:
            over.set()

    socket = TaskSocket(wiro.endpoint, lambda _url: None, note, lambda _state: None)
    thread = threading.Thread(target=socket.loop)
    thread.start()
    try:
        answer = wiro.client.run(REQUEST)
        socket.follow(answer.task_token)
        assert over.wait(30)
    finally:
        socket.stop()
        thread.join(5)
    task = wiro.ended(answer.task_token)
    assert task.succeeded
    assert task.id == answer.task_id
    assert task.total_cost == estimate(wiro.client.tool_detail(VEO_3_1).pricing, REQUEST)
    assert task.parameters["seed"] == "5"
    assert {each.token for each in events} == {answer.task_token}
    assert any(each.progress and each.progress.fraction for each in events)
    assert [each.url for each in events[-1].outputs] == [each.url for each in task.outputs]
    part = tmp_path / "a.part"
    received = wiro.downloader.fetch(task.outputs[0].url, part)
    assert received.size == task.outputs[0].size == part.stat().st_size
    assert received.sha256 == hashlib.sha256(part.read_bytes()).hexdigest()
    wiro.client.input_output_delete(answer.task_token)
    with pytest.raises((NotFoundError, LinkExpiredError)):
        wiro.downloader.fetch(task.outputs[0].url, tmp_path / "b.part")


def test_an_image_goes_along_and_the_list_finds_the_task(wiro: Wiro, tmp_path: Path) -> None:
    picture = tmp_path / "first.png"
    picture.write_bytes(PIXEL)
    request = replace(with_seed(77), images=(ImageInput("inputImage", path=str(picture)),))
    answer = wiro.client.run(request)
    found = [task for task in wiro.client.task_list(VEO_3_1) if task.parameters.get("seed") == "77"]
    assert [task.id for task in found] == [answer.task_id]
    assert wiro.client.kill(answer.task_id, answer.task_token) is not None
    ended = wiro.ended(answer.task_token)
    assert (ended.status, ended.total_cost) == ("task_cancel", 0)
    with pytest.raises(WrongStateError):
        wiro.client.cancel_task(answer.task_id, answer.task_token)


def test_sign_in_problems_are_told_apart(wiro: Wiro) -> None:
    key, secret = wiro.process.api_key, wiro.process.api_secret
    problems = []
    for client in (wiro.with_keys("unknown", secret), wiro.with_keys(key, "wrong"), wiro.with_keys(key, None)):
        with pytest.raises(AuthError) as caught:
            client.task_list(VEO_3_1, limit=1)
        problems.append(caught.value.problem)
    assert problems == [AuthProblem.UNKNOWN_KEY, AuthProblem.BAD_SIGNATURE, AuthProblem.SIGNATURE_REQUIRED]


def test_the_error_table_as_it_is_served(wiro: Wiro) -> None:
    wiro.order(call="Run", kind="error", code=96)
    with pytest.raises(BusyError) as busy:
        wiro.client.run(REQUEST)
    assert busy.value.limit
    with pytest.raises(NotFoundError):
        wiro.client.task_detail(token="none")
    with pytest.raises(ModelGone):
        wiro.client.tool_detail("google/none")
    with pytest.raises(FieldRefused) as refused:
        wiro.client.run(REQUEST.with_values(durationSeconds="5000"))
    assert refused.value.field == "durationSeconds"


@pytest.mark.parametrize(
    ("seed", "kind"), [(100, "reset"), (101, "garbage"), (102, "truncate"), (103, "lost"), (104, "huge")]
)
def test_a_lost_answer_is_lost_and_the_task_can_be_found(wiro: Wiro, seed: int, kind: str) -> None:
    hasty = Transport(limits=SHORT)
    client = wiro.with_keys(wiro.process.api_key, wiro.process.api_secret, hasty)
    extra: dict[str, object] = {"bytes": 5_000_000} if kind == "huge" else {}
    wiro.order(call="Run", kind=kind, processed=True, times=1, **extra)
    with pytest.raises(AnswerLost):
        client.run(with_seed(seed))
    hasty.close()
    assert [each.parameters.get("seed") for each in wiro.client.task_list(VEO_3_1)].count(str(seed)) == 1


@pytest.mark.parametrize("kind", ["truncate", "reset"])
def test_a_download_that_breaks_off_goes_on(wiro: Wiro, tmp_path: Path, kind: str) -> None:
    task = wiro.ended(wiro.client.run(REQUEST).task_token)
    url, part = task.outputs[0].url, tmp_path / "a.part"
    wiro.order(call="cdn", kind=kind, times=1, fraction=0.5)
    with pytest.raises(AnswerLost):
        wiro.downloader.fetch(url, part)
    received = wiro.downloader.fetch(url, part)
    assert received == wiro.downloader.fetch(url, tmp_path / "b.part")
    assert part.read_bytes() == (tmp_path / "b.part").read_bytes()


def test_an_expired_output_gets_a_fresh_address(wiro: Wiro, tmp_path: Path) -> None:
    token = wiro.client.run(REQUEST).task_token
    url = wiro.ended(token).outputs[0].url
    wiro.order(call="cdn", kind="expire", times=1)
    with pytest.raises(LinkExpiredError):
        wiro.downloader.fetch(url, tmp_path / "a.part")
    fresh = wiro.client.task_detail(token=token).outputs[0].url
    assert fresh != url
    assert wiro.downloader.fetch(fresh, tmp_path / "a.part").size


def test_files_and_tools(wiro: Wiro, tmp_path: Path) -> None:
    folder = wiro.client.folder_create("shots")
    picture = tmp_path / "frame.png"
    picture.write_bytes(PIXEL)
    kept = wiro.client.upload(picture, folder.id)
    assert (kept.name, kept.parent_id, kept.size) == ("frame.png", folder.id, len(PIXEL))
    tool = wiro.client.tool_detail(VEO_3_1)
    assert tool.form.field("prompt") is not None
    assert VEO_3_1 in [each.model for each in wiro.client.tool_list(search="veo")]


PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108020000009077"
    "53de0000000c4944415478da6360606000000004000127a3d1ab0000000049454e44ae426082"
)
