"""What every test stands on: an empty home, no screen, no network but loopback, and nothing left behind."""

from __future__ import annotations

from tests.helpers.environment import enter_private_environment

enter_private_environment()  # before anything imports Qt

import gc
import logging
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests.helpers import leaks, qt_warnings
from tests.helpers.logs import LogWatch
from tests.helpers.network import LoopbackOnly
from tests.helpers.patience import PatientBot
from tests.helpers.sandbox import SandboxProcess, run_sandbox
from tests.helpers.services import run_secret_service, run_xvfb
from veo_desktop.ui.desktop.collector import Collector

_network, _collector = LoopbackOnly(), Collector()
_failed = pytest.StashKey[bool]()


def pytest_configure(config: pytest.Config) -> None:
    for pattern in qt_warnings.patterns():
        config.addinivalue_line("qt_log_ignore", pattern)
    QLocale.setDefault(QLocale("en_US"))  # as the program does before it builds a window, where the system names none
    leaks.watch_starts()
    gc.set_threshold(0)  # widgets among the garbage end on this thread, as in the program: see `house_rules`


def pytest_collection_finish() -> None:
    gc.collect()
    gc.freeze()  # thousands of tests stay until the end: left out, they make each look for garbage short


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.failed:
        item.stash[_failed] = True
    return report


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Iterator[None]:
    with qt_warnings.collected() as messages:
        result = yield
    if messages:
        pytest.fail("Qt warnings while the test was torn down:\n" + "\n".join(messages), pytrace=False)
    return result


@pytest.fixture(autouse=True)
def house_rules(request: pytest.FixtureRequest) -> Iterator[LogWatch]:
    """Fail a test that leaves a thread, window or child, logs an unannounced warning, or leaves loopback.

    It is set up first and so torn down last, when the test's other fixtures have cleaned up.
    """
    _collector.look()
    _network.attempts.clear()
    before, logs = leaks.Leftovers(), LogWatch()
    logging.getLogger().addHandler(logs)
    yield logs
    complaints = [f"left behind: {each}" for each in before.found()]
    logging.getLogger().removeHandler(logs)
    complaints += logs.complaints()
    complaints += [f"left the machine: {each}" for each in _network.attempts]
    if complaints and not request.node.stash.get(_failed, False):  # a failed test is told apart by its own reason
        pytest.fail("\n".join(complaints), pytrace=False)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    return PatientBot(request)


@pytest.fixture
def expect_log(house_rules: LogWatch) -> Callable[[str], None]:
    """`expect_log("regex")`: a warning or error whose message matches will be logged, and has to be."""
    return house_rules.expect


@pytest.fixture
def allow_log(house_rules: LogWatch) -> Callable[[str], None]:
    """`allow_log("regex")`: as `expect_log`, of one that need not be logged."""
    return house_rules.allow


@pytest.fixture
def xvfb(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment for a child process that shows its windows on an X server of its own."""
    with run_xvfb(tmp_path) as environment:
        yield environment


@pytest.fixture
def secret_service() -> Iterator[dict[str, str]]:
    """The environment of a private D-Bus session with a real, unlocked keyring (gnome-keyring)."""
    with run_secret_service() as environment:
        yield environment


@pytest.fixture
def sandbox() -> Iterator[SandboxProcess]:
    """A local Wiro of this test's own, 50 times as fast as the real one."""
    with run_sandbox() as process:
        yield process
