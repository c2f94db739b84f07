"""The program as the secrets campaign starts it: in a home of its own, told what to do by pipes, its words kept."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.helpers.environment import home_variables

PATIENCE = 60.0  # seconds
COMMAND = [sys.executable, "-m", "tests.campaigns.secrets_program"]


class Desk:
    """One running program. `heard` is all that it answered, told apart from what it printed."""

    def __init__(self, process: subprocess.Popen[bytes], commands: int, events: int) -> None:
        self.process = process
        self.heard: list[dict[str, Any]] = []
        self.sandbox: dict[str, str] = {}
        self._commands = commands
        self._events = events
        self._rest = b""

    def do(self, what: str, **more: Any) -> str:
        """Have it done; answers what was said. AssertionError when there is no answer."""
        os.write(self._commands, json.dumps({"do": what, **more}).encode() + b"\n")
        while "said" not in (answer := self._next()):
            self.sandbox = answer["sandbox"]
        self.heard.append(answer)
        return str(answer["said"])

    def ended(self) -> int:
        return self.process.wait(PATIENCE)

    def _next(self) -> dict[str, Any]:
        while b"\n" not in self._rest:
            ready, _, _ = select.select([self._events], [], [], PATIENCE)
            piece = os.read(self._events, 1 << 20) if ready else b""
            assert piece, f"the program does not answer (exit code {self.process.poll()})"
            self._rest += piece
        line, _, self._rest = self._rest.partition(b"\n")
        answer: dict[str, Any] = json.loads(line)
        return answer


def environment(place: Path, bus: str) -> dict[str, str]:
    """An environment in which whatever the program writes is below `place`; `bus` reaches a keyring, or is ""."""
    home, temporary = place / "home", place / "tmp"
    for folder in (home, temporary):
        folder.mkdir(parents=True, exist_ok=True)
    found = {**os.environ, **home_variables(home), "TMPDIR": str(temporary)}
    if bus:
        found |= {
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring",
        }
    return found


@contextmanager
def opened(place: Path, variables: Mapping[str, str], **options: Any) -> Iterator[Desk]:
    """Start the window with `options`; what it prints goes below `place`. It is killed at the end if it still runs."""
    commands, to_program = os.pipe()
    from_program, events = os.pipe()
    with (
        (place / "stdout.txt").open("ab") as out,
        (place / "stderr.txt").open("ab") as errors,
        subprocess.Popen(
            [*COMMAND, str(commands), str(events)],
            env=dict(variables),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=errors,
            pass_fds=[commands, events],
        ) as process,
    ):
        os.close(commands)
        os.close(events)
        try:
            os.write(to_program, json.dumps({"data_dir": str(place / "data"), **options}).encode() + b"\n")
            yield Desk(process, to_program, from_program)
        finally:
            process.kill()
            os.close(to_program)
            os.close(from_program)


def report(place: Path, variables: Mapping[str, str]) -> None:
    """Write the diagnostics report below `place`, as support asks for it."""
    command = [sys.executable, "-m", "veo_desktop", "--data-dir", str(place / "data")]
    with (place / "report-words.txt").open("ab") as words:
        subprocess.run(
            [*command, "--diagnostics", str(place / "report.json")],
            env=dict(variables),
            stdin=subprocess.DEVNULL,
            stdout=words,
            stderr=words,
            timeout=PATIENCE,
            check=True,
        )
