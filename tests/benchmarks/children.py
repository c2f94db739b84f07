"""Starts the processes that a benchmark needs beside it, and ends them with it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import IO, Any

from tests.benchmarks.figures import CannotRunError

END_WAIT = 10.0


class Child:
    """A child that is spoken to by lines. CannotRunError when it has died."""

    def __init__(self, process: subprocess.Popen[str], name: str) -> None:
        self._process = process
        self._name = name

    @property
    def pid(self) -> int:
        return self._process.pid

    def line(self) -> str:
        line = _pipe(self._process.stdout).readline()
        if not line:
            raise CannotRunError(f"{self._name} ended early, exit code {self._process.wait(END_WAIT)}")
        return line.strip()

    def ask(self, order: Mapping[str, object]) -> Any:
        _pipe(self._process.stdin).write(json.dumps(order) + "\n")
        _pipe(self._process.stdin).flush()
        return json.loads(self.line())


@contextmanager
def running(module: str, *args: str, environment: Mapping[str, str] | None = None) -> Iterator[Child]:
    """Run `python -m module args` for as long as the block; its error output is ours."""
    command = [sys.executable, "-m", module, *args]
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=dict(environment or os.environ)
    )
    try:
        yield Child(process, module)
    finally:
        _pipe(process.stdin).close()
        try:
            process.wait(END_WAIT)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(END_WAIT)
        _pipe(process.stdout).close()


def _pipe(pipe: IO[str] | None) -> IO[str]:
    assert pipe is not None
    return pipe
