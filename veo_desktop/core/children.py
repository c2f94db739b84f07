"""Starts the program's own child processes, from source and from a frozen build. Any thread that may block.

A child is told to go by closing its standard input; so none outlives the app, even when the app is killed.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Sequence

STOP_WAIT = 0.8  # seconds a child gets to leave by itself: a quit takes two at most
DEATH_WAIT = 20.0  # seconds a killed one has to be gone: at once, unless the machine is very busy


def child_command(name: str, args: Sequence[str] = ()) -> list[str]:
    """The command line that runs child `name` ("sandbox", "probe")."""
    return own_command(["--child", name, *args])


def own_command(args: Sequence[str]) -> list[str]:
    """The command line of this program with `args`."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *args]
    return [sys.executable, "-m", "veo_desktop", *args]


def start_child(name: str, args: Sequence[str] = (), env: dict[str, str] | None = None) -> subprocess.Popen[bytes]:
    """Start child `name` with pipes for its input and output; its error output goes to ours.

    Raises OSError when the process cannot be started.
    """
    return subprocess.Popen(
        child_command(name, args),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONUTF8": "1", **(env or {})},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def stop_child(process: subprocess.Popen[bytes], wait: float = STOP_WAIT) -> None:
    """Close the child's input, wait at most `wait` seconds, then end it by force."""
    if process.stdin is not None:
        with contextlib.suppress(OSError):  # the child has gone already
            process.stdin.close()
    try:
        process.wait(wait)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(DEATH_WAIT)
    finally:
        if process.stdout is not None:
            process.stdout.close()
