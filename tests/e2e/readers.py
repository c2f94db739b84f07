"""The program as a process whose message boxes are read aloud and closed: there is nobody before its screen."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

from tests.e2e.program import PATIENCE

_READ = textwrap.dedent(
    """
    import sys
    from PySide6.QtCore import QTimer
    from veo_desktop import app
    from veo_desktop.__main__ import main
    from veo_desktop.ui.desktop.application import Application

    class Reader(Application):
        def __init__(self, args):
            super().__init__(args)
            self.timer = QTimer(interval=20)
            self.timer.timeout.connect(self.read)
            self.timer.start()

        def read(self):
            box = self.activeModalWidget()
            if box is not None:
                print(box.text(), flush=True)
                box.accept()

    app.Application = Reader
    sys.exit(main(sys.argv[1:]))
    """
)


def start_read(*args: str | Path) -> subprocess.Popen[str]:
    """Start it; what its boxes say comes on its standard output. The caller waits for its end."""
    command = [sys.executable, "-c", _READ, *map(str, args)]
    return subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def run_read(*args: str | Path) -> tuple[int, str]:
    """Run it to its end: its exit code and what was said on its standard output."""
    with start_read(*args) as process:
        try:
            said, _ = process.communicate(timeout=PATIENCE)
        finally:
            process.kill()
    return process.returncode, said
