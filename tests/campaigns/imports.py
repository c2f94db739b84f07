"""Imports that are killed at system calls, or whose calls fail: the library is as it was, or has whole clips more.

A process that imports is traced by strace from its first file on. Only cases in which the injection fired count.
"""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.campaigns.kill_run import counted, traced
from tests.campaigns.summary import Summary, note
from tests.jobs.bench import Bench, bench_in, wait_for
from tests.media.clips import make_clip
from veo_desktop.core.cancel import CancelToken
from veo_desktop.store.library import PART

CASES = 150
CLIPS = 3
BEFORE = "before.mp4"  # is in the library when the import begins
PATIENCE = 60.0  # seconds; a bound
KILLED_AT = (
    "openat",
    "write",
    "pwrite64",
    "fsync",
    "fdatasync",
    "rename",
    "renameat2",
    "unlink",
    "copy_file_range",
    "sendfile",
    "ftruncate",
    "utimensat",
    "newfstatat",
    "close",
    "mkdir",
    "link",
)
DATABASE = ("veo.sqlite", "veo.sqlite-wal")
KINDS = ("killed", "killed", "killed", "database full", "unreadable")
INSIDE = "went wrong inside"  # is said of a fault of ours, and names no cause


@dataclass(frozen=True, slots=True)
class Case:
    """`call` is hit the `nth` time that a thread makes it."""

    kind: str
    call: str
    nth: int

    def inject(self, root: Path, source: Path) -> list[str]:
        """For strace."""
        if self.kind == "killed":
            return ["-e", f"trace={self.call}", "-e", f"inject={self.call}:signal=SIGKILL:when={self.nth}"]
        if self.kind == "unreadable":
            paths, error = [source / "1.mp4"], "EACCES:when=1+"
        else:  # from the nth write on
            paths, error = [root / name for name in DATABASE], f"ENOSPC:when={self.nth}+"
        where = [word for path in paths for word in ("-P", str(path))]
        return ["-e", f"trace={self.call}", *where, "-e", f"inject={self.call}:error={error}"]


class Ground:
    """A library with one clip, and a folder with others to import; each case has a copy of the library."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.source, self._first = folder, folder / "source", folder / "first"
        self.source.mkdir()
        for number in range(CLIPS):
            make_clip(self.source / f"{number}.mp4", frames=8 + number)
        before = make_clip(folder / BEFORE, frames=24)
        with bench_in(self._first, watch_pause=36000.0) as bench:
            assert len(_take(bench, before)) == 0
        self._number = 0

    def count_calls(self) -> Mapping[str, int]:
        """How often one thread at most makes each call in an import that nothing disturbs."""
        root = self.library()
        told, _code, _trace = self._run(root, ["-e", "trace=%file,%desc"])
        assert told == {"added": CLIPS, "said": [], "stopped": False}, told
        return counted(root.with_suffix(".trace"))

    def try_(self, case: Case) -> tuple[bool, list[str]]:
        """Whether it fired, and what was not as it should be then."""
        root = self.library()
        told, code, trace = self._run(root, case.inject(root, self.source))
        if code != -9 and "INJECTED" not in trace and "SIGKILL" not in trace:
            return False, []
        complaints = [f"said {line!r}" for line in told.get("said", ()) if INSIDE in line]
        if case.kind == "unreadable" and (told.get("added"), len(told.get("said", ()))) != (CLIPS - 1, 1):
            complaints.append(f"one file that cannot be read: {told}")
        if case.kind == "database full" and code == 0 and not told.get("said") and told.get("added") != CLIPS:
            complaints.append(f"no word about a full disk: {told}")
        return True, [*complaints, *self.look_after(root)]

    def look_after(self, root: Path) -> list[str]:
        """What is wrong with a library after an import that did not end well."""
        complaints = []
        with bench_in(root, watch_pause=36000.0) as bench:
            library = bench.folders.library
            wait_for(lambda: not list(library.glob(f"*{PART}")))
            there = bench.works.library.checker.check(False, lambda _work: None, CancelToken())
            if there.missing or there.damaged or there.checked < 1:
                complaints.append(f"{there.checked} clips, missing {there.missing}, damaged {there.damaged}")
            report = bench.works.library.watch.look_at_all()  # a file that got its name and was not written down
            if report.refused:
                complaints.append(f"no whole clips: {report.refused}")
            if (library / BEFORE).read_bytes() != (self.folder / BEFORE).read_bytes():
                complaints.append("the clip that was there is another one")
            if refused := _take(bench, self.source):
                complaints.append(f"the same import cannot be done again: {refused}")
            names = sorted(path.name for path in library.iterdir())
            if len(names) != CLIPS + 1:
                complaints.append(f"after the import was done again there are {names}")
        return complaints

    def library(self) -> Path:
        """A copy of the library with one clip."""
        self._number += 1
        return Path(shutil.copytree(self._first, self.folder / f"case-{self._number}"))

    def _run(self, root: Path, what: list[str]) -> tuple[dict[str, Any], int, str]:
        command = [sys.executable, "-m", "tests.campaigns.imports_child", str(root), str(self.source)]
        with (
            root.with_suffix(".err").open("w") as errors,
            subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True) as child,
        ):
            assert child.stdout is not None
            try:
                assert child.stdout.readline() == "ready\n", root.with_suffix(".err").read_text()
                with traced(child.pid, what, root):
                    said = child.communicate("go\n", timeout=PATIENCE)[0]
            finally:
                child.kill()
        return (
            json.loads(said) if said else {},
            child.returncode,
            root.with_suffix(".trace").read_text(errors="replace"),
        )


def run(cases: int | None, seed: int) -> Summary:
    """So many imports (default 150) of which each is hit once."""
    wanted = CASES if cases is None else cases
    with tempfile.TemporaryDirectory(prefix="veo-imports-") as folder:
        ground = Ground(Path(folder))
        fired, failed, idle, at = Counter[str](), 0, 0, set[str]()
        for case in _cases(ground.count_calls(), random.Random(seed)):  # noqa: S311 (repeatable, not secret)
            if fired.total() >= wanted or idle > wanted:
                break
            happened, complaints = ground.try_(case)
            idle += not happened
            if happened:
                fired[case.kind] += 1
                at.add(f"{case.call} #{case.nth}")
                failed += bool(complaints)
            for complaint in complaints:
                note(f"{case}\n    {complaint}")
    more = {"fired": dict(fired), "not_fired": idle, "different": len(at), "seed": seed}
    return Summary("imports", fired.total(), failed, more, proved=set(fired) == set(KINDS) or wanted < len(KINDS))


def _cases(counts: Mapping[str, int], dice: random.Random) -> Iterator[Case]:
    calls = [call for call in KILLED_AT if counts.get(call)]
    while True:
        for kind in KINDS:
            if kind == "killed":
                call = dice.choice(calls)
                yield Case(kind, call, dice.randint(1, counts[call]))
            elif kind == "unreadable":
                yield Case(kind, "openat", 1)
            else:
                yield Case(kind, "pwrite64", dice.randint(1, max(1, counts.get("pwrite64", 1) // 2)))


def _take(bench: Bench, path: Path) -> tuple[object, ...]:
    """Import; what was refused."""
    return bench.works.library.importer.take([str(path)], lambda _work: None, CancelToken()).refused
