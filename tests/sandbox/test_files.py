"""Folders and uploads."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import requests

from tests.sandbox.box import PATIENCE, Box, running


def test_a_file_in_a_folder(shared: Box) -> None:
    (folder,) = shared.call("File/FolderCreate", {"name": "veo-desktop_1"})["list"]
    assert set(folder) == {"id", "name", "parentid", "size", "contenttype", "addedtime"}
    upload = {"files": {"file": ("frame.png", b"bytes", "image/png")}, "data": {"folderid": folder["id"]}}
    answer = shared.call("File/Upload", **upload)
    (file,) = answer["list"]
    assert answer["result"] is True and file["parentid"] == folder["id"]
    assert (file["name"], file["contenttype"], file["size"]) == ("frame.png", "image/png", "5")
    assert requests.get(file["url"], timeout=10).content == b"bytes"


def test_names_and_types_that_are_refused(shared: Box) -> None:
    for name in ("a b", "../up", "", "x" * 101):
        assert shared.call("File/FolderCreate", {"name": name})["result"] is False
    assert shared.call("File/Upload", files={"other": ("a.png", b"1")})["errors"][0]["message"] == (
        "Request files [file] required"
    )
    assert shared.call("File/Upload", files={"file": ("a.exe", b"1")})["result"] is False
    assert shared.call("File/Upload", files={"file": ("a.png", b"1")}, data={"folderid": "none"})["result"] is False


def test_a_hostile_file_name_stays_a_name(shared: Box) -> None:
    (file,) = shared.call("File/Upload", files={"file": ("../../etc/pass wd.png", b"1")})["list"]
    assert file["name"] == "pass-wd.png"


def test_a_file_above_the_limit_is_refused_and_leaves_nothing(box: Box, tmp_path: Path) -> None:
    large = tmp_path / "large.mp4"
    with large.open("wb") as file:
        os.truncate(file.fileno(), 101 * 1024 * 1024)
    with large.open("rb") as file:
        answer = box.call("File/Upload", files={"file": ("large.mp4", file)})
    assert answer["errors"][0]["message"] == "File [file] is larger than 100 MB"
    assert box.call("Tool/List", {"limit": "1"})["result"] is True


def test_an_upload_that_is_given_up_leaves_nothing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with running("--state-dir", str(tmp_path)) as box:
        head = "".join(f"{name}: {value}\r\n" for name, value in box.signed().items())
        part = '--b\r\nContent-Disposition: form-data; name="inputImage"; filename="a.png"\r\n\r\n'
        port = int(box.root.rpartition(":")[2])
        with socket.create_connection(("127.0.0.1", port)) as client:
            client.sendall(
                f"POST /v1/Run/google/veo3-1 HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{head}"
                f"Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 9000000\r\n\r\n{part}".encode()
            )
            client.sendall(b"x" * 1_000_000)
            wait_for(lambda: any((tmp_path / "incoming").iterdir()))
        wait_for(lambda: not any((tmp_path / "incoming").iterdir()))
        assert box.call("Task/List")["total"] == "0"
    assert "Traceback" not in capfd.readouterr().err


def wait_for(happened: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.02)
