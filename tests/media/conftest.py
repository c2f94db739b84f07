"""One real clip for the media tests, and a prober with its real child."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.media.clips import make_clip
from veo_desktop.media.prober import Prober

CHILD = "import sys; from veo_desktop.media.child import main; sys.exit(main())"


def start_probe_child(code: str = CHILD) -> subprocess.Popen[bytes]:
    """The child without the app's command line, so that these tests stand on the media layer alone."""
    return subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE)


class Children:
    """Starts children and keeps them, so that a test can look at what became of them."""

    def __init__(self, code: str = CHILD) -> None:
        self._code = code
        self.started: list[subprocess.Popen[bytes]] = []

    def __call__(self) -> subprocess.Popen[bytes]:
        self.started.append(start_probe_child(self._code))
        return self.started[-1]


@pytest.fixture(scope="session")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One second of 160×90 with sound."""
    return make_clip(tmp_path_factory.mktemp("clips") / "clip.mp4")


@pytest.fixture
def prober() -> Iterator[Prober]:
    prober = Prober(start_probe_child)
    yield prober
    prober.close()
