"""Starts the program once for a campaign, kills it as ordered, and says what became of it. Campaign threads."""

from __future__ import annotations

import contextlib
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from tests.campaigns import kill_order
from tests.campaigns.kill_order import Order
from tests.campaigns.kill_points import Point

PATIENCE = 60.0  # seconds; a bound, not an expectation
KILLED = -9
COMMAND = [sys.executable, "-m", "tests.campaigns.kill_program"]
ATTACH_WAIT = 20.0


@dataclass(frozen=True)
class Kill:
    """One of: a named `point`; the `nth` system call `call` of a thread; `seconds` after the click."""

    point: Point | None = None
    call: str = ""
    nth: int = 0
    seconds: float = 0.0

    @property
    def kind(self) -> str:
        return "points" if self.point else "calls" if self.call else "moments"

    def __str__(self) -> str:
        if self.call:
            return f"{self.call} #{self.nth}"
        return str(self.point) if self.point else f"{self.seconds:.2f} s after the click"


@dataclass(frozen=True)
class Outcome:
    """`fired`: the kill happened. `quiet`: every job had ended, `seconds` after the click.

    `clicks` by their tags, `promised` jobs by their ids, `words` are the last ones of its error output.
    """

    fired: bool
    quiet: bool
    seconds: float
    code: int | None
    clicks: tuple[str, ...]
    promised: tuple[str, ...]
    words: str


def run(order: Order, kill: Kill | None, notes: Path) -> Outcome:
    """Run the program until it dies, ends or its time is up; its error output goes to files that begin with `notes`."""
    started = replace(order, point=kill.point if kill else None, wait=bool(kill and kill.call))
    with _program(started, notes) as program:
        if kill and kill.call:
            program.heard(kill_order.READY)
            with traced(program.process.pid, ["-e", f"inject={kill.call}:signal=SIGKILL:when={kill.nth}"], notes):
                program.go()
                code = program.ended()
        else:
            if kill and kill.seconds and program.heard(kill_order.TAKEN):
                time.sleep(kill.seconds)
                program.process.kill()
            code = program.ended()
    return _outcome(program, code, notes)


def count_calls(order: Order, notes: Path) -> dict[str, int]:
    """How often one thread at most makes each file and network call in a run that nothing disturbs."""
    with _program(replace(order, wait=True), notes) as program:
        program.heard(kill_order.READY)
        with traced(program.process.pid, ["-e", "trace=%file,%desc,%network"], notes):
            program.go()
            program.ended()
    return counted(notes.with_suffix(".trace"))


class _Program:
    """The process and what it says, line by line."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process
        self.lines: list[list[str]] = []
        self.times: list[tuple[str, float]] = []
        self._new: queue.SimpleQueue[list[str] | None] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def heard(self, word: str) -> bool:
        """Wait until it says `word`; False when it ends without."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            with contextlib.suppress(queue.Empty):
                line = self._new.get(timeout=1.0)
                if line is None or line[0] == word:
                    return line is not None
        return False

    def go(self) -> None:
        assert self.process.stdin is not None
        with contextlib.suppress(OSError):
            self.process.stdin.write(b"go\n")
            self.process.stdin.flush()

    def ended(self) -> int | None:
        """The exit code; None when its time was up, and it was ended by force."""
        try:
            code: int | None = self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.send_signal(signal.SIGUSR1)  # it says where its threads are
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(2.0)
            self.process.kill()
            self.process.wait()
            code = None
        self._reader.join(5)
        return code

    def _read(self) -> None:
        assert self.process.stdout is not None
        for raw in self.process.stdout:
            line = raw.decode().split()
            if line:
                self.lines.append(line)
                self.times.append((line[0], time.monotonic()))
                self._new.put(line)
        self._new.put(None)


@contextlib.contextmanager
def _program(order: Order, notes: Path) -> Iterator[_Program]:
    with (
        notes.with_suffix(".err").open("ab") as errors,
        subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors) as process,
    ):
        assert process.stdin is not None
        try:
            process.stdin.write(order.line())
            process.stdin.flush()
            yield _Program(process)
        finally:
            process.kill()
            with contextlib.suppress(OSError):
                process.stdin.close()


@contextlib.contextmanager
def traced(pid: int, what: list[str], notes: Path) -> Iterator[None]:
    """strace on every thread that `pid` has or gets."""
    command = ["strace", "-f", "-qq", "-o", str(notes.with_suffix(".trace")), *what, "-p", str(pid)]
    with notes.with_suffix(".strace").open("wb") as words, subprocess.Popen(command, stderr=words) as tracer:
        try:
            _wait_attached(pid, tracer)
            yield
        finally:
            tracer.terminate()
            tracer.wait()


def _wait_attached(pid: int, tracer: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + ATTACH_WAIT
    while time.monotonic() < deadline and tracer.poll() is None:
        with contextlib.suppress(OSError):
            status = Path(f"/proc/{pid}/status").read_text()
            if f"TracerPid:\t{tracer.pid}\n" in status:
                return
        time.sleep(0.01)
    raise AssertionError("strace did not attach")


def counted(trace: Path) -> dict[str, int]:
    calls: dict[tuple[str, str], int] = {}
    for line in trace.read_text(errors="replace").splitlines():
        thread, _, rest = line.partition(" ")
        name, opened, _ = rest.strip().partition("(")
        if opened and name.isidentifier():
            calls[name, thread] = calls.get((name, thread), 0) + 1
    most: dict[str, int] = {}
    for (name, _), count in calls.items():
        most[name] = max(most.get(name, 0), count)
    return most


def _clicks(lines: list[list[str]]) -> tuple[str, ...]:
    """The tags of the clicks of which something may have come."""
    clicks: list[str] = []
    for word, *more in lines:
        if word == kill_order.CLICK:
            clicks += more
        elif word == kill_order.IGNORED:
            clicks.remove(more[0])
    return tuple(clicks)


def _outcome(program: _Program, code: int | None, notes: Path) -> Outcome:
    lines, times = program.lines, dict(program.times)
    words = notes.with_suffix(".err").read_text(errors="replace")
    return Outcome(
        fired=code == KILLED,
        quiet=any(line[0] == kill_order.QUIET for line in lines),
        seconds=times.get(kill_order.QUIET, 0.0) - times.get(kill_order.TAKEN, 0.0),
        code=code,
        clicks=_clicks(lines),
        promised=tuple(line[2] for line in lines if line[0] == kill_order.CLICKED),
        words=words[-4000:],
    )
