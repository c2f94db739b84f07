"""The command line, in processes of its own."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from tests.e2e.conftest import Open
from tests.e2e.program import run
from veo_desktop import __version__
from veo_desktop.core.languages import PSEUDO
from veo_desktop.core.settings import LANGUAGE
from veo_desktop.store.folders import folders_below
from veo_desktop.store.settings_file import SettingsFile

NO_SCREEN = {**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": ""}


def test_version() -> None:
    done = run("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"Veo Desktop {__version__}\n", "")


def test_a_child_that_is_none_of_ours_is_refused() -> None:
    done = run("--child", "rm")
    assert (done.returncode, done.stdout) == (2, "")
    assert "no child is called 'rm'" in done.stderr


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--sandbox", "--account"), "--sandbox and --account exclude each other."),
        (("--sandbox-speed", "fast"), "--sandbox-speed is used like this: --sandbox-speed X"),
        (("--no-such-thing",), "There is no option --no-such-thing."),
        (("--api-url", "ftp://x"), "The address of the service must begin with https:// or wss://."),
        (("--socket-url", "ws://a.example"), "The address of the service must begin with https:// or wss://."),
    ],
)
def test_an_option_that_makes_no_sense_is_said(args: tuple[str, ...], said: str, tmp_path: Path) -> None:
    done = run(*args, "--data-dir", tmp_path / "data")
    assert (done.returncode, done.stdout) == (2, "")
    assert "usage: veo-desktop" in done.stderr and "Traceback" not in done.stderr
    assert f"veo-desktop: {said}" in done.stderr
    assert not (tmp_path / "data").exists()


def test_the_terminal_is_spoken_to_in_the_persons_language(tmp_path: Path) -> None:
    helped = run("--lang", PSEUDO.code, "--help")
    assert (helped.returncode, helped.stderr) == (0, "")
    assert len(re.findall(r"^ +(?:-h, )?--[a-z-]+(?: [A-Z]+)? +\[.*", helped.stdout, re.MULTILINE)) == 12
    assert re.match(r"\[ûšàğé:] veo-desktop \[--sandbox] ", helped.stdout)
    wrong = run("--lang", PSEUDO.code, "--no-such-thing")
    assert "veo-desktop: [Théŕé îš ñõ õptîõñ --no-such-thing. ·" in wrong.stderr
    data = folders_below(tmp_path / "data")
    data.create()
    SettingsFile(data.settings).set(LANGUAGE, "de")
    failed = run("--data-dir", tmp_path / "data", "--diagnostics", tmp_path / "none" / "report.json")
    assert failed.returncode == 1 and "Der Bericht konnte nicht geschrieben werden" in failed.stderr


def _smoke(environment: dict[str, str] | None = None) -> None:
    done = run("--smoke-test", environment=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    (line,) = done.stdout.splitlines()
    result = json.loads(line)
    assert result["status"] == "ok"
    assert result["frames_painted"] >= result["distinct_frames"] >= result["frames"] / 2
    assert result["frames_painted"] < result["frames"] * 1.5, "it is played once"
    assert result["frames"] == 96 and result["audio_samples"] > 48_000
    assert re.fullmatch(r"[0-9a-f]{64}", result["stream_sha256"])


def test_the_smoke_test_without_a_screen() -> None:
    _smoke()


def test_the_smoke_test_on_a_real_x_server(xvfb: dict[str, str]) -> None:
    _smoke(xvfb)


def test_diagnostics_hold_no_secrets_and_no_prompts(open_studio: Open, tmp_path: Path) -> None:
    studio = open_studio(sandbox=True, sandbox_speed=100.0).online()
    studio.order("Planted words of a prompt")
    studio.stop()
    report = tmp_path / "report.json"
    done = run("--data-dir", tmp_path / "data", "--diagnostics", report)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    words = report.read_text()
    assert json.loads(words)["veo_desktop"] == __version__
    told = json.loads(words)
    assert told["database"]["check"] == "ok" and sum(told["database"]["jobs"].values()) == 1
    assert told["database"]["jobs_of_the_sandbox"] == 1 and told["database"]["rows"]["jobs"] == 1
    assert told["desk"]["platform"] == "offscreen" and told["desk"]["screens"][0]["scale"] > 0
    assert {"PySide6", "av", "SQLite", "libavcodec"} <= set(told["libraries"]) and told["log"]
    assert "Planted words" not in words and str(Path.home()) not in words
    assert report.stat().st_mode & 0o077 == 0
    studio.folders.database.write_bytes(b"SQLite format 3\0 and then nothing")
    without_screen = run("--data-dir", tmp_path / "data", "--diagnostics", report, environment=NO_SCREEN)
    broken = json.loads(report.read_text())
    assert without_screen.returncode == 0 and "Qt ended with" in broken["desk"]
    assert broken["database"]["there"] is True and "DatabaseError" in broken["database"]["check"] and broken["log"]
    nowhere = run("--data-dir", tmp_path / "data", "--diagnostics", tmp_path / "none" / "report.json")
    assert nowhere.returncode == 1 and "could not be written" in nowhere.stderr and "Traceback" not in nowhere.stderr
    assert f"This folder is not there: {tmp_path / 'none'}" in nowhere.stderr and "Errno" not in nowhere.stderr


@pytest.fixture
def open_already(tmp_path: Path) -> Iterator[Path]:
    """A data folder that another window works in."""
    data = tmp_path / "data"
    data.mkdir()
    lock = QLockFile(str(data / "veo.lock"))
    assert lock.tryLock(0)
    yield data
    lock.unlock()


def test_a_smoke_test_that_cannot_have_its_folder_ends_with_the_reason(open_already: Path, tmp_path: Path) -> None:
    second = run("--smoke-test", "--data-dir", open_already)
    assert second.returncode == 3 and "open already" in second.stderr
    (tmp_path / "file").write_text("no folder")
    nowhere = run("--smoke-test", "--data-dir", tmp_path / "file" / "data")
    assert nowhere.returncode == 1
    assert "file" in nowhere.stderr and "Traceback" not in nowhere.stderr
