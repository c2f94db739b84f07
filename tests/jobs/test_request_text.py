"""A request as text: the JSON is what is sent, and the commands really send it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.jobs.bench import Bench, a_request
from tests.sandbox.box import Box
from veo_desktop.core.account import Credentials, Endpoint
from veo_desktop.core.models import RequestText
from veo_desktop.core.request import ImageInput, Request
from veo_desktop.core.secret import Secret

NASTY = """It's "quoted": $HOME `id` $(id) \\n \\ !! %s @file ;type=a 🎬
second line\t<b> * ~ #{x}"""
needs_tools = pytest.mark.skipif(not (shutil.which("curl") and shutil.which("openssl")), reason="no curl or openssl")


def _send(box: Box, written: RequestText, key: str) -> dict[str, object]:
    """Run the commands in bash as a person would."""
    environment = {"PATH": os.environ["PATH"], "WIRO_API_KEY": box.keys[key], "WIRO_API_SECRET": box.keys["api_secret"]}
    bash = ["bash", "-eu", "-o", "pipefail", "-c", written.curl]
    done = subprocess.run(bash, env=environment, capture_output=True, timeout=30, check=True)
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


def _task(box: Box, task_id: object) -> dict[str, object]:
    found: dict[str, object] = next(task for task in box.ledger()["tasks"] if task["id"] == task_id)
    return found


@needs_tools
def test_the_commands_send_what_is_shown(bench: Bench, box: Box, tmp_path: Path) -> None:
    picture = tmp_path / 'a "picture"; of, ours \\ $x.png'
    picture.write_bytes(b"bytes")
    images = (ImageInput("inputImage3", str(picture)), ImageInput("inputImage3", url="https://x.y/a?b=1&c=2"))
    request = a_request(5, images, prompt=NASTY, durationSeconds="8", negativePrompt="")
    written = bench.works.request_texts.write(request)
    answer = _send(box, written, "api_key")
    assert answer["result"] is True, answer
    task = _task(box, answer["taskid"])
    assert task["parameters"] == {name: value for name, value in request.values.items() if value}
    url, uploaded = task["images"]["inputImage3"]  # type: ignore[index]
    assert uploaded.startswith("File/") and url == "https://x.y/a?b=1&c=2"
    shown = json.loads(written.json)
    assert shown["prompt"] == NASTY and "negativePrompt" not in shown
    assert shown["inputImage3"] == [f"@{picture}", "https://x.y/a?b=1&c=2"]


@needs_tools
def test_a_key_without_a_secret_is_sent_alone(bench: Bench, box: Box) -> None:
    credentials = Credentials(Secret(box.keys["key_only_api_key"]))
    bench.engine.use(Endpoint(box.api_url, box.socket_url), credentials, sandbox=True)
    written = bench.works.request_texts.write(a_request(5))
    assert "x-signature" not in written.curl
    assert _send(box, written, "key_only_api_key")["result"] is True


def test_no_key_is_in_it_and_other_models_are_written_their_way(bench: Bench, box: Box) -> None:
    bench.works.models.news("sandbox/storyteller")
    stills = (ImageInput("stills", url="https://x.y/1"), ImageInput("stills", url="https://x.y/2"))
    written = bench.works.request_texts.write(Request("sandbox/storyteller", {"prompt": "x"}, stills))
    assert "--form-string 'stillsUrl=https://x.y/1,https://x.y/2'" in written.curl
    assert json.loads(written.json) == {"stillsUrl": "https://x.y/1,https://x.y/2", "prompt": "x"}
    for secret in (box.keys["api_key"], box.keys["api_secret"]):
        assert secret not in written.curl + written.json


def test_what_cannot_be_sent_has_no_text(bench: Bench) -> None:
    assert bench.works.request_texts.write(Request("no model", {"prompt": "x"})).curl == ""
