"""The sandbox as a process: what it prints, when it ends, and what it remembers."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
import requests

from tests.helpers.patience import PATIENCE
from tests.sandbox.box import KEYS, running
from tests.sandbox.test_clips import picture

SERVE = [sys.executable, "-m", "veo_desktop.sandbox", "--port", "0"]


def wait_until_closed(port: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return
        time.sleep(0.05)
    raise AssertionError("the sandbox is still there")


def port_of(line: bytes) -> int:
    return int(json.loads(line)["api_url"].split(":")[2].split("/")[0])


def test_keys_that_were_handed_over_are_not_printed() -> None:
    with running(keys=KEYS) as box:
        assert set(box.keys) == {*KEYS, "api_url", "socket_url"}
        assert box.call("Task/List")["result"] is True


def test_made_up_keys_are_printed(tmp_path: Path) -> None:
    with running() as one, running() as other:
        assert set(one.keys) == {"api_url", "socket_url", *KEYS}
        assert one.keys["api_key"] != other.keys["api_key"] != KEYS["api_key"]


def test_it_ends_when_standard_input_closes_and_leaves_no_folder(tmp_path: Path) -> None:
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    with subprocess.Popen(
        [*SERVE, "--parent-stdin"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
    ) as child:
        assert child.stdin and child.stdout and child.stdout.readline()
        assert any(tmp_path.iterdir())
        child.stdin.close()
        assert child.wait(PATIENCE) == 0
    assert not any(tmp_path.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="SIGTERM")
def test_told_to_end_while_it_ends_it_ends_well() -> None:
    told_again = (
        "import signal, sys\n"
        "from veo_desktop.sandbox import __main__ as sandbox\n"
        "class Painting(sandbox.QGuiApplication):\n"
        "    def shutdown(self):\n"  # the last step
        "        signal.raise_signal(signal.SIGTERM)\n"
        "        super().shutdown()\n"
        "sandbox.QGuiApplication = Painting\n"
        "sys.exit(sandbox.main(['--port', '0']))\n"
    )
    with subprocess.Popen([sys.executable, "-c", told_again], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stdout and child.stderr and child.stdout.readline()
        child.send_signal(signal.SIGTERM)
        assert (child.wait(PATIENCE), child.stderr.read()) == (0, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_it_ends_when_its_parent_is_killed() -> None:
    parent_code = (
        "import subprocess, sys, time\n"
        f"child = subprocess.Popen({[*SERVE, '--parent-stdin']!r}, stdin=subprocess.PIPE, stdout=subprocess.PIPE)\n"
        "sys.stdout.buffer.write(child.stdout.readline()); sys.stdout.flush()\n"
        "time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", parent_code], stdout=subprocess.PIPE) as parent:
        assert parent.stdout
        port = port_of(parent.stdout.readline())
        parent.send_signal(signal.SIGKILL)
        parent.wait(PATIENCE)
    wait_until_closed(port)


def test_alone_it_lives_without_standard_input() -> None:
    with subprocess.Popen(SERVE, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE) as child:
        assert child.stdout
        ready = json.loads(child.stdout.readline())
        assert requests.post(f"{ready['api_url']}/Task/List", timeout=PATIENCE).status_code == 401
        child.terminate()
        assert child.wait(PATIENCE) == 0


def test_a_port_that_is_taken_is_said() -> None:
    with running() as box:
        port = box.root.rpartition(":")[2]
        second = subprocess.run(
            [sys.executable, "-m", "veo_desktop.sandbox", "--port", port],
            capture_output=True,
            timeout=PATIENCE,
            stdin=subprocess.DEVNULL,
            check=False,
        )
    assert second.returncode == 1 and b"sandbox:" in second.stderr and not second.stdout


@pytest.mark.parametrize("line", ["", "no json", "[]", '{"api_secret": "x"}'])
def test_keys_that_make_no_sense(line: str) -> None:
    refused = subprocess.run(
        [*SERVE, "--credentials-stdin"], input=f"{line}\n".encode(), capture_output=True, timeout=PATIENCE, check=False
    )
    assert refused.returncode == 2 and not refused.stdout


def test_it_remembers_tasks_money_and_clips(tmp_path: Path) -> None:
    args = ("--state-dir", str(tmp_path), "--balance", "20")
    with running(*args, keys=KEYS) as box:
        token = box.token()
        before = box.until(token)
        clip = box.session.get(before["outputs"][0]["url"], timeout=PATIENCE).content
    with running(*args[:2], keys=KEYS) as box:
        after = box.task(token)
        assert box.session.get(after["outputs"][0]["url"], timeout=PATIENCE).content == clip
        assert after["outputs"][0]["url"].startswith(box.root)
        assert {**after, "outputs": []} == {**before, "outputs": []}
        assert float(box.ledger()["balance"]) == 20 - float(after["totalcost"]) < 20
    for path in tmp_path.rglob("*"):
        assert path.is_dir() or not any(key.encode() in path.read_bytes() for key in KEYS.values())


def test_one_sandbox_at_a_time_in_a_folder_and_an_empty_account_is_filled(tmp_path: Path) -> None:
    args = ("--state-dir", str(tmp_path), "--balance", "20")
    with running(*args, keys=KEYS) as box:
        box.control("POST", "balance", {"balance": "1.99"})
        second = subprocess.run(
            [*SERVE, "--state-dir", str(tmp_path)],
            capture_output=True,
            timeout=PATIENCE,
            stdin=subprocess.DEVNULL,
            check=False,
        )
        assert second.returncode == 1 and b"in use by another sandbox" in second.stderr
    with running(*args, keys=KEYS) as box:
        assert box.ledger()["balance"] == "20"


def test_a_task_goes_on_after_a_restart(tmp_path: Path) -> None:
    args = ("--state-dir", str(tmp_path))
    image = picture(tmp_path / "image.png", 320, 180, "#c03020", "#2040c0")
    with running(*args, keys=KEYS, speed=1) as box:
        (uploaded,) = box.call("File/Upload", files=[("file", image)])["list"]
        queued = box.token(inputImage=uploaded["url"])  # with the port of this start
    with running(*args, keys=KEYS, speed=5) as box:
        box.until(queued, "task_start", "task_output")
    with running(*args, keys=KEYS) as box:
        assert box.until(queued)["pexit"] == "0"
        assert box.ledger()["active"] == 0
