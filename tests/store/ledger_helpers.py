"""A ledger on a real file, its database on a thread of its own."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from tests.helpers.patience import PATIENCE
from veo_desktop.core.call_queue import CallQueue
from veo_desktop.core.job import Clip, Job, JobState
from veo_desktop.core.request import VEO_3_1, Request
from veo_desktop.store.access import Access
from veo_desktop.store.backups import Backups
from veo_desktop.store.database import Database
from veo_desktop.store.ledger import Ledger
from veo_desktop.store.rows import ClipFile
from veo_desktop.store.spending import SpendingBook
from veo_desktop.store.upkeep import Upkeep


@dataclass(frozen=True)
class Opened:
    """An open ledger and what it stands on."""

    ledger: Ledger
    database: Database
    queue: CallQueue
    upkeep: Upkeep

    def charged_since(self, since: float) -> Decimal:
        """Real money, in USD."""
        tallies = SpendingBook(Access(self.database, self.queue)).spent(since, since, sandbox=False)
        return sum((spent.day.charged for spent in tallies.values()), Decimal(0))


@contextmanager
def open_ledger(folder: Path) -> Iterator[Opened]:
    """The ledger of `folder`; its library is `folder`/library."""
    queue = CallQueue("database")
    backups = Backups(folder / "backups")
    database = Database(folder / "veo.sqlite", backups)
    access = Access(database, queue)
    upkeep = Upkeep(folder / "veo.sqlite", database, access, backups)
    thread = threading.Thread(target=queue.loop)
    thread.start()
    try:
        queue.call(database.open)
        yield Opened(Ledger(access, lambda: folder / "library"), database, queue, upkeep)
    finally:
        queue.post(database.close)
        queue.stop()
        thread.join(PATIENCE)


def a_job(job_id: str = "one", prompt: str = "A fox", sandbox: bool = False) -> Job:
    return Job(job_id, JobState.DRAFTED, Request(VEO_3_1, {"prompt": prompt, "seed": "7"}), time.time(), sandbox)


def a_clip(folder: Path, name: str = "fox.mp4") -> ClipFile:
    clip = Clip("clip", str(folder / "library" / name), 1234, 1280, 720, Fraction(24), 96, True, "ab" * 32)
    return ClipFile(clip, "cd" * 32, "ef" * 32)
