"""What the sandbox remembers: tasks, files, folders and money, each task a JSON file in the state folder.

Event loop thread. Only the opening balance is stored: what is left is that less what the tasks cost,
so that a bill and its task cannot disagree.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import msgspec

FIRST_TASK_ID = 600001
END_STATES = frozenset({"task_postprocess_end", "task_cancel", "task_error"})
UNLIMITED_ABOVE = Decimal(250)  # USD
LEAST_BALANCE = Decimal("0.50")  # USD


class Output(msgspec.Struct):
    """One file a task made. `path` is its URL below the server's root; `expired` URLs answer 404."""

    id: str
    name: str
    contenttype: str
    size: int
    sha256: str
    path: str
    accesskey: str
    added: int
    expired: bool = False
    gone: bool = False  # no new URL is handed out any more


class Task(msgspec.Struct):
    """One run. Times are unix seconds by the seed's names ("createtime", "starttime", …), 0 when not reached."""

    id: str
    token: str
    uuid: str
    model: str
    values: dict[str, str]
    images: dict[str, list[str]]  # by field: a public URL, or a path below /v1 for what was uploaded with the run
    status: str
    times: dict[str, int]
    callback: str = ""
    pexit: str | None = None
    cost: str = "0"
    elapsed: float = 0.0
    stdout: str = ""
    stderr: str = ""
    outputs: list[Output] = []
    folder: str = ""
    fault: str = ""  # a fault ordered for this task: fail, task_error, no_outputs, stuck
    fault_text: str = ""
    deleted: bool = False

    @property
    def ended(self) -> bool:
        return self.status in END_STATES

    @property
    def billed(self) -> bool:
        return self.status == "task_postprocess_end" and self.pexit == "0"


class StoredFile(msgspec.Struct):
    """A file or folder that was uploaded. `path` is its URL below /v1; empty for a folder."""

    id: str
    name: str
    contenttype: str
    size: int
    parent: str
    added: int
    accesskey: str
    path: str = ""


_Record = TypeVar("_Record", Task, StoredFile)


class Books:
    """All records, in memory and in `folder` (made when missing); reads back what an earlier run left there.

    An account with less than a tenth of `opening_balance` left is filled up to it again.
    """

    def __init__(self, folder: Path, opening_balance: Decimal) -> None:
        self.folder = folder
        for name in ("tasks", "records", "files", "outputs", "clips", "incoming"):
            (folder / name).mkdir(parents=True, exist_ok=True)
        for leftover in (folder / "incoming").iterdir():
            leftover.unlink()
        self._tasks = {task.id: task for task in self._read("tasks", Task)}
        self._tokens = {task.token: task for task in self._tasks.values()}
        self._files = {file.id: file for file in self._read("records", StoredFile)}
        self._opening = self._read_opening(opening_balance)
        self._spent = sum((Decimal(task.cost) for task in self._tasks.values()), Decimal(0))
        if self.balance < opening_balance / 10:  # pretend money: nobody is to be left without it
            self.set_balance(opening_balance)
        self._active = sum(not task.ended for task in self._tasks.values())
        self._next_id = max((int(each) for each in self._tasks), default=FIRST_TASK_ID - 1) + 1

    @property
    def balance(self) -> Decimal:
        return self._opening - self._spent

    @property
    def limit(self) -> int | None:
        """How many tasks may run at once; None without a limit."""
        if self.balance > UNLIMITED_ABOVE:
            return None
        return max(1, int(self.balance / 10))

    @property
    def active(self) -> int:
        return self._active

    def set_balance(self, balance: Decimal) -> None:
        self._opening = balance + self._spent
        self._write_opening()

    def new_task(self, model: str, values: dict[str, str], images: dict[str, list[str]], uuid: str, now: int) -> Task:
        task = Task(
            id=str(self._next_id),
            token=secrets.token_urlsafe(30)[:30].replace("-", "x").replace("_", "y"),
            uuid=uuid,
            model=model,
            values=values,
            images=images,
            status="task_queue",
            times={"createtime": now},
            folder=secrets.token_hex(16),
        )
        self._next_id += 1
        self._tasks[task.id] = task
        self._tokens[task.token] = task
        self._active += 1
        self.save(task)
        return task

    def save(self, task: Task) -> None:
        self._write("tasks", task.id, task)

    def end(self, task: Task, status: str, cost: Decimal = Decimal(0)) -> None:
        """Move `task` to a final state and book what it cost, in one write."""
        task.status = status
        task.cost = f"{cost:.12f}" if cost else "0"
        self._active -= 1
        self._spent += cost
        self.save(task)

    def tasks(self) -> Iterator[Task]:
        return iter(self._tasks.values())

    def task(self, task_id: str = "", token: str = "") -> Task | None:
        return self._tokens.get(token) or self._tasks.get(task_id)

    def add_file(self, file: StoredFile) -> None:
        self._files[file.id] = file
        self._write("records", file.id, file)

    def file(self, file_id: str) -> StoredFile | None:
        return self._files.get(file_id)

    def file_at(self, path: str) -> StoredFile | None:
        """The file whose URL below /v1 is `path`."""
        return next((file for file in self._files.values() if file.path == path), None) if path else None

    def output(self, path: str) -> tuple[Task, Output] | None:
        """The output that the URL path `path` led to at any time."""
        for task in self._tasks.values():
            for output in task.outputs:
                if output.path == path:
                    return task, output
        return None

    def _read_opening(self, default: Decimal) -> Decimal:
        path = self.folder / "opening_balance"
        if path.exists():
            return Decimal(path.read_text(encoding="ascii"))
        self._opening = default
        self._write_opening()
        return default

    def _write_opening(self) -> None:
        (self.folder / "opening_balance").write_text(str(self._opening), encoding="ascii")

    def _read(self, kind: str, record: type[_Record]) -> Iterator[_Record]:
        for path in sorted((self.folder / kind).glob("*.json")):
            yield msgspec.json.decode(path.read_bytes(), type=record)

    def _write(self, kind: str, name: str, record: Task | StoredFile) -> None:
        path = self.folder / kind / f"{name}.json"
        part = path.with_suffix(".part")
        part.write_bytes(msgspec.json.encode(record))
        part.replace(path)
