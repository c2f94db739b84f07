"""Each guard of the test run fails a test that breaks its rule, and for that reason."""

from __future__ import annotations

import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from tests.helpers.environment import ROOT

BAD = Path(__file__).with_name("bad_examples.py")
REASONS = {
    "test_leaves_thread": "left behind: thread 'left-thread'",
    "test_leaves_qthread": "left behind: QThread Sleeper",
    "test_leaves_window": "left behind: window",
    "test_leaves_child": "left behind: child process",
    "test_qt_warning": "Something is wrong",
    "test_qt_warning_that_only_contains_an_allowed_one": "No audio device detected, and more",
    "test_qt_warning_in_teardown": "Something went wrong at the end",
    "test_log_warning": "unexpected WARNING of veo_desktop.jobs",
    "test_announced_log_that_never_comes": "announced but never logged: 'never'",
    "test_connects_outside": "left the machine: connection to 192.0.2.1:443",
    "test_looks_up_outside": "left the machine: look-up of api.wiro.ai",
    "test_exception_in_slot": "ValueError: in a slot",
    "test_exception_in_timer_slot": "ValueError: in a slot",
    "test_exception_in_thread": "ZeroDivisionError",
    "test_exception_in_del": "ValueError: in __del__",
    "test_leaves_file_open": "unclosed file",
    "test_hangs": "Timeout",
}


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What each bad example failed with, by its name; "" where it passed."""
    report = tmp_path_factory.mktemp("guards") / "report.xml"
    command = [sys.executable, "-m", "pytest", str(BAD), "-q", "-p", "no:cacheprovider", f"--junit-xml={report}"]
    quick = {**os.environ, "VEO_TEST_GRACE": "1"}  # four of them leave something that does not end
    done = subprocess.run(command, cwd=ROOT, env=quick, capture_output=True, text=True, timeout=55, check=False)
    assert report.exists(), f"that run ended with {done.returncode} and no report:\n{done.stdout}{done.stderr}"
    failures: dict[str, str] = {}
    for case in ElementTree.parse(report).iter("testcase"):  # noqa: S314 (written by pytest, just now)
        parts = [*case.findall("failure"), *case.findall("error")]
        text = "".join(f"{each.get('message')}\n{each.text}" for each in parts)
        name = case.get("name", "")
        failures[name] = failures.get(name, "") + text
    return failures


def test_good_example_passes(outcomes: dict[str, str]) -> None:
    assert outcomes["test_good"] == ""


@pytest.mark.parametrize("name", REASONS)
def test_bad_example_fails(outcomes: dict[str, str], name: str) -> None:
    if name == "test_hangs" and os.name == "nt":
        pytest.skip("Windows has no signal that ends one test")
    assert REASONS[name] in outcomes[name]


def test_every_example_is_judged(outcomes: dict[str, str]) -> None:
    assert set(outcomes) == {"test_good", *REASONS}
