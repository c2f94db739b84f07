"""Disks that are full, read-only or away, at each phase: real small file systems (Linux, where they may be mounted).

Each case has an engine and a folder of its own; the lane lends its sandbox.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.campaigns.faults_case import Case, NotHere
from tests.campaigns.faults_course import Fault, bill, history, library
from tests.campaigns.faults_lane import Lane, Witness, in_time, says, witness
from veo_desktop.core.errors import StorageError
from veo_desktop.core.job import JobState

PATIENCE = 40.0  # seconds
LARGE, SMALL = "700m", "100m"  # tmpfs takes memory only for what is in it
FULL = r"[Dd]isk.*full|of room|disk does not take|could not be written|not write"
NO_ENTRY = r"may not write|could not be written"
AWAY = r"folder is not there|This folder is not there"
SLOW: Fault = {"call": "cdn", "kind": "stall", "times": 1}


class Disk:
    """A file system of its own at `folder`."""

    def __init__(self, folder: Path, size: str) -> None:
        self.folder = folder
        self._size = size
        folder.mkdir(parents=True, exist_ok=True)
        self._mount("-t", "tmpfs", "-o", f"size={size}", "none")

    def fill(self, leave: int = 0) -> None:
        """Leave `leave` bytes of room."""
        room = shutil.disk_usage(self.folder).free - leave
        with suppress(OSError), (self.folder / "filler").open("wb", buffering=0) as file:
            while room > 0:
                room -= file.write(b"\0" * min(room, 1 << 20))

    def empty(self) -> None:
        (self.folder / "filler").unlink(missing_ok=True)

    def grow(self) -> None:
        self._mount("-o", f"remount,size={LARGE}")

    def lock(self) -> None:
        self._mount("-o", "remount,ro")

    def unlock(self) -> None:
        self._mount("-o", "remount,rw")

    def unmount(self) -> None:
        subprocess.run(["umount", "-l", self.folder], check=False, capture_output=True)

    def _mount(self, *how: str) -> None:
        if sys.platform != "linux" or shutil.which("mount") is None:
            raise NotHere("no file system may be mounted here")
        done = subprocess.run(["mount", *how, self.folder], check=False, capture_output=True, text=True)
        if done.returncode:
            raise NotHere(f"mount: {done.stderr.strip()}")


@contextmanager
def disk(folder: Path, size: str = LARGE) -> Iterator[Disk]:
    mounted = Disk(folder, size)
    try:
        yield mounted
    finally:
        mounted.unmount()


@dataclass(frozen=True)
class Trouble:
    """How a place gets into trouble and out of it. `where` is below the data folder; `words` are said meanwhile.

    `phase`: "submit" (before the job is made), "accept" (while `/Run` is away), "follow" (while its task runs) or
    "fetch" (before its clip's first byte). `quiet`: nothing need be said, since the job does without that place.
    """

    where: str
    phase: str
    words: str
    hurt: Callable[[Disk], None]
    heal: Callable[[Disk], None]
    size: str = LARGE
    quiet: bool = False

    def check(self, lane: Lane) -> list[str]:
        root = lane.sub_folder()
        with disk(root / self.where if self.where else root, self.size) as mounted:
            if not self.where:  # the library is elsewhere then: this is about the ledger's own disk
                with disk(root / "library"):
                    return self._run(lane, root, mounted)
            return self._run(lane, root, mounted)

    def _run(self, lane: Lane, root: Path, mounted: Disk) -> list[str]:
        with witness(root, lane.box) as bench:
            own = Lane(lane.box, bench, root)
            lane.order(*_PAUSE.get(self.phase, ()))
            if self.phase == "submit":
                self.hurt(mounted)
            try:
                job_id, mark = own.generate()
            except StorageError as error:
                return self._refused(own, mounted, str(error))
            if not self._reach(bench, job_id):
                return ["never came so far"]
            if self.phase != "submit":
                self.hurt(mounted)
            lane.clear()
            complaints = self._troubled(bench, job_id)
            self.heal(mounted)
            bench.engine.service.release()
            return complaints + self._ended(own, job_id, mark)

    def _refused(self, own: Lane, mounted: Disk, message: str) -> list[str]:
        """The job could not be written down, so it was not made; afterwards one can be."""
        self.heal(mounted)
        job_id, mark = own.generate()
        complaints = [] if says(self.words, [message]) else [f"refused with {message!r}"]
        return complaints + self._ended(own, job_id, mark)

    def _reach(self, bench: Witness, job_id: str) -> bool:
        wanted = {
            "accept": (JobState.SUBMITTING,),
            "follow": (JobState.ACCEPTED, JobState.FOLLOWING),
            "fetch": (JobState.FETCHING,),
        }.get(self.phase)
        return wanted is None or in_time(lambda: bench.job(job_id).state in wanted, PATIENCE)

    def _troubled(self, bench: Witness, job_id: str) -> list[str]:
        def said() -> bool:
            return says(self.words, [*bench.messages(job_id), *bench.said])

        if self.quiet:
            done = in_time(lambda: bench.job(job_id).state is JobState.DONE, PATIENCE)
            return [] if done else [f"cannot do without it: {bench.messages(job_id)}"]
        if not in_time(lambda: said() or bench.job(job_id).state.ended, PATIENCE):
            return [f"never said {self.words!r}: {bench.job(job_id).state.value} {bench.messages(job_id)} {bench.said}"]
        job = bench.job(job_id)
        return [f"ended {job.state.value} in the middle of it: {bench.messages(job_id)}"] if job.state.ended else []

    def _ended(self, own: Lane, job_id: str, mark: str) -> list[str]:
        bench = own.bench
        if not in_time(lambda: bench.job(job_id).state.ended, PATIENCE):
            job = bench.job(job_id)
            return [f"stuck: {job.state.value}, {job.hold.value}, {bench.messages(job_id)[-1:]}"]
        job = bench.job(job_id)
        complaints = [] if job.state is JobState.DONE else [f"ended {job.state.value}: {bench.messages(job_id)}"]
        return complaints + bill(own, job, mark, 1) + history(bench, job) + library(own, job)


# what keeps a job in its phase until the place is in trouble
_PAUSE: dict[str, tuple[Fault, ...]] = {
    "accept": ({"call": "Run", "kind": "delay", "seconds": 0.7},),
    "follow": (
        {"call": "task", "kind": "stuck", "times": 0, "after": 1},
        {"call": "Task/Detail", "kind": "delay", "seconds": 0.3},
    ),
    "fetch": (SLOW,),
}


def _nothing(_: Disk) -> None:
    pass


def _vanish(mounted: Disk) -> None:
    mounted.unmount()
    mounted.folder.rmdir()


def _return(mounted: Disk) -> None:
    mounted.folder.mkdir()


def _become_a_file(mounted: Disk) -> None:
    _vanish(mounted)
    mounted.folder.write_text("not a folder")


def _become_a_folder(mounted: Disk) -> None:
    mounted.folder.unlink()
    mounted.folder.mkdir()


TROUBLES: dict[str, Trouble] = {
    "library too small, submit": Trouble("library", "submit", FULL, _nothing, Disk.grow, size=SMALL),
    "library full, submit": Trouble("library", "submit", FULL, Disk.fill, Disk.empty),
    "library full, fetch": Trouble("library", "fetch", FULL, Disk.fill, Disk.empty),
    "library nearly full, fetch": Trouble("library", "fetch", FULL, lambda d: d.fill(300_000), Disk.empty),
    "library read-only, submit": Trouble("library", "submit", NO_ENTRY, Disk.lock, Disk.unlock),
    "library read-only, follow": Trouble("library", "follow", NO_ENTRY, Disk.lock, Disk.unlock),
    "library read-only, fetch": Trouble("library", "fetch", NO_ENTRY, Disk.lock, Disk.unlock),
    "library away, submit": Trouble("library", "submit", AWAY, _vanish, _return),
    "library away, follow": Trouble("library", "follow", AWAY, _vanish, _return),
    "library away, fetch": Trouble("library", "fetch", AWAY, _vanish, _return),
    "library is a file, submit": Trouble("library", "submit", "folder", _become_a_file, _become_a_folder),
    "library is a file, fetch": Trouble("library", "fetch", "folder", _become_a_file, _become_a_folder),
    "thumbnails full": Trouble("cache/thumbnails", "fetch", "", Disk.fill, Disk.empty, quiet=True),
    "thumbnails read-only": Trouble("cache/thumbnails", "fetch", "", Disk.lock, Disk.unlock, quiet=True),
    "thumbnails away": Trouble("cache/thumbnails", "fetch", "", _vanish, _return, quiet=True),
    "ledger full, submit": Trouble("", "submit", FULL, Disk.fill, Disk.empty, size="16m"),
    "ledger full, accept": Trouble("", "accept", FULL + "|answer got lost", Disk.fill, Disk.empty, size="16m"),
    "ledger full, follow": Trouble("", "follow", FULL, Disk.fill, Disk.empty, size="16m"),
    "ledger full, fetch": Trouble("", "fetch", FULL, Disk.fill, Disk.empty, size="16m"),
}


def cases() -> list[Case]:
    found = [Case("disk", name, trouble.check) for name, trouble in TROUBLES.items()]
    return [
        *found,
        Case("disk", "ledger read-only, start", _read_only_start),
        Case("disk", "ledger full, start", _full),
    ]


def _read_only_start(lane: Lane) -> list[str]:
    return _start(lane, Disk.lock, r"may not|read-only|could not be")


def _full(lane: Lane) -> list[str]:
    return _start(lane, Disk.fill, FULL)


def _start(lane: Lane, hurt: Callable[[Disk], None], words: str) -> list[str]:
    """A ledger that cannot be opened is said in plain words, and nothing is sent."""
    root = lane.sub_folder()
    with disk(root, "16m") as mounted:
        for name in ("library", "logs", "cache/thumbnails", "backups", "inputs"):
            (root / name).mkdir(parents=True)
        hurt(mounted)
        bench = Witness(root)
        try:
            bench.start()
        except StorageError as error:
            return [] if says(words, [str(error)]) else [f"said {error}"]
        finally:
            bench.stop()
    return ["opened a ledger that cannot be written"]
