"""An engine in folders of the test's own, for the window's side of what it does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.helpers.patience import PATIENCE
from veo_desktop.app_engine import build_works
from veo_desktop.app_ground import Ground
from veo_desktop.core.options import Options
from veo_desktop.core.redaction import Redactor
from veo_desktop.store.folders import Folders, folders_below
from veo_desktop.store.settings_file import SettingsFile
from veo_desktop.workers.engine_host import EngineHost


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    folders = folders_below(tmp_path / "app")
    folders.create()
    return folders


@pytest.fixture
def host(qtbot: QtBot, folders: Folders) -> Iterator[EngineHost]:
    """An engine without an account: what is made waits."""
    ground = Ground(
        folders,
        Options(data_dir=folders.data),
        lambda: folders.library,
        lambda: "none",
        SettingsFile(folders.settings),
        Redactor(),
    )
    host = EngineHost(lambda report: build_works(ground, report))
    with qtbot.waitSignal(host.opened):
        host.start()
    yield host
    assert host.stop(PATIENCE)
