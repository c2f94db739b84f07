"""Starts the local Wiro as its own process, as the program does, and says where it listens."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import pytest

from veo_desktop.core.children import stop_child


@dataclass(frozen=True, slots=True)
class SandboxProcess:
    """Where a running sandbox listens, and the throw-away keys it made for itself."""

    api_url: str
    socket_url: str
    api_key: str
    api_secret: str
    key_only_api_key: str  # of a project without a secret
    pid: int


@contextmanager
def run_sandbox(speed: float = 50, args: Sequence[str] = ()) -> Iterator[SandboxProcess]:
    """Serve a local Wiro on a free loopback port; its waits are `speed` times as short as the real ones."""
    command = [sys.executable, "-m", "veo_desktop.sandbox", "--port", "0", "--speed", f"{speed:g}", "--parent-stdin"]
    command += args
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        assert process.stdout is not None
        line = process.stdout.readline()  # empty when the child has died; the test's own timeout bounds the wait
        if not line:
            pytest.fail(f"the sandbox did not start (exit code {process.wait(5)}); its output is above")
        yield SandboxProcess(**json.loads(line), pid=process.pid)
    finally:
        stop_child(process)
