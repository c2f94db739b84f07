"""The wheel and the source archive, for pip and pipx. Main thread of a tool."""

from __future__ import annotations

import sys
from pathlib import Path

from tools.packages.names import say, version
from tools.packages.tools import run


def build_wheel(out: Path) -> list[Path]:
    """Write both into `out`; hatchling gives the same tree the same bytes."""
    say("Building the wheel and the source archive")
    run([sys.executable, "-m", "hatchling", "build", "--target", "sdist", "--target", "wheel", "--directory", out])
    return [out / f"veo_desktop-{version()}-py3-none-any.whl", out / f"veo_desktop-{version()}.tar.gz"]
