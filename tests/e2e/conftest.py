"""Windows for the end-to-end tests: over a local Wiro shared by all tests, or with a sandbox child of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.e2e.studio import Studio, studio
from tests.e2e.wiro import Wiro, run_wiro
from veo_desktop.core.connection import Line

Open = Callable[..., Studio]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Dialogs are raised over the window, and the offscreen platform says that it cannot."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(r"^This plugin does not support raise\(\)$"))


@pytest.fixture(scope="session")
def wiro() -> Iterator[Wiro]:
    """One local Wiro for all tests: each test looks at its own tasks only."""
    with run_wiro() as running:
        yield running


@pytest.fixture
def fair_wiro(wiro: Wiro) -> Iterator[Wiro]:
    """The shared Wiro for a test that orders faults; none is left for the next one."""
    yield wiro
    wiro.forget_faults()


@pytest.fixture
def open_studio(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Opens windows on `data` (default: a folder of the test) with the options of the command line; all are shut."""
    with ExitStack() as stack:

        def start(data: Path | None = None, **options: Any) -> Studio:
            return stack.enter_context(studio(qapp, qtbot, data_dir=data or tmp_path / "data", **options))

        yield start


@pytest.fixture
def sandboxed(open_studio: Open) -> Studio:
    """A window with a sandbox child of its own, as the program starts without an account."""
    return open_studio(sandbox=True, sandbox_speed=100.0).online()


@pytest.fixture
def desk(open_studio: Open, wiro: Wiro) -> Studio:
    """A window on the shared Wiro, its account's keys held for this session."""
    opened = open_studio(sandbox=False, api_url=wiro.api_url, socket_url=wiro.socket_url)
    opened.until(lambda: opened.line is not None and opened.line.line is Line.NO_ACCOUNT)
    backend = opened.desktop.backend
    with opened.bot.waitSignal(backend.keys_changed, check_params_cb=lambda kept: kept.present):
        backend.save_account(wiro.credentials)
    opened.until(lambda: "until you quit" in opened.message)
    opened.click("message_close")
    return opened.online()
