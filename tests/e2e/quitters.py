"""The program as a process that quits when it is told to, so that its whole end can be timed."""

from __future__ import annotations

import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.e2e.program import PATIENCE

_QUIT = textwrap.dedent(
    """
    import sys, threading, time
    from PySide6.QtCore import QObject, QTimer, Signal
    from PySide6.QtWidgets import QWidget
    from veo_desktop import app
    from veo_desktop.__main__ import main
    from veo_desktop.workers.engine_host import Pool

    class Told(QObject):
        said = Signal(str)

        def __init__(self, desktop):
            super().__init__(desktop)
            self.desktop = desktop
            self.said.connect(self.do)
            threading.Thread(target=lambda: [self.said.emit(line.strip()) for line in sys.stdin], daemon=True).start()

        def do(self, what):
            if what == "quit":
                self.desktop.window.close()
            elif what.startswith("answer "):
                self.answer(what.removeprefix("answer "))
            else:  # a call that nothing frees, as on a disk that has gone
                self.desktop.backend.ask(lambda works: time.sleep(60), Pool[what])

        def answer(self, words):
            bar = self.desktop.window.findChild(QWidget, "message_bar")
            if bar.isVisible() and words in bar.accessibleDescription():
                bar.findChild(QWidget, "message_action").click()
            else:
                QTimer.singleShot(20, lambda: self.answer(words))

    class Desktop(app.Desktop):
        def __init__(self, *args):
            super().__init__(*args)
            self.told = Told(self)
            self.window.painted.connect(lambda: print("painted", flush=True))
            self.backend.opened.connect(lambda: print("opened", flush=True))

    app.Desktop = Desktop
    sys.exit(main(sys.argv[1:]))
    """
)


class Quitter:
    """`said` waits for a line: "painted", then "opened"."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def said(self, line: str) -> None:
        assert self.process.stdout is not None
        for each in self.process.stdout:
            if each.strip() == line:
                return
        raise AssertionError(f"it ended before it was {line}")

    def hang(self, pool: str) -> None:
        """Keep a thread of the pool busy with what cannot be stopped."""
        self._tell(pool)

    def answer(self, words: str) -> None:
        """Press the button of the message that has these words, once it is there."""
        self._tell(f"answer {words}")

    def quit(self) -> tuple[int, float]:
        """Close its window; the exit code, and the seconds until the process was gone."""
        began = time.monotonic()
        self._tell("quit")
        code = self.process.wait(PATIENCE)
        return code, time.monotonic() - began

    def _tell(self, what: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{what}\n")
        self.process.stdin.flush()


@contextmanager
def quitter(*args: str | Path, environment: Mapping[str, str]) -> Iterator[Quitter]:
    """Start the program; it is killed at the end if it still runs."""
    command = [sys.executable, "-c", _QUIT, *map(str, args)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, env=dict(environment), text=True) as process:
        try:
            yield Quitter(process)
        finally:
            process.kill()
