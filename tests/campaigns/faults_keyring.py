"""A keyring that is locked, slow, gone or lies, at each of its phases: keys loaded, saved, forgotten.

The backend is one of ours that stands in the list of the system's own; `keyring` has one for the whole process, so
these cases take turns. The real Secret Service has tests of its own (tests/store).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from unittest import mock

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordSetError

from tests.campaigns.faults_case import Case
from tests.campaigns.faults_course import bill, history, library
from tests.campaigns.faults_lane import Lane, Witness, in_time, marked, says, witness
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.connection import Connection, Line
from veo_desktop.core.errors import KeyringError
from veo_desktop.core.job import JobState
from veo_desktop.core.order import Order
from veo_desktop.core.settings import KEYRING
from veo_desktop.jobs.accounts import Accounts
from veo_desktop.jobs.former_accounts import FormerAccounts
from veo_desktop.jobs.sandbox_child import SandboxChild
from veo_desktop.store import keyring_backend
from veo_desktop.store.credentials import CredentialStore
from veo_desktop.store.settings_file import SettingsFile

WAIT = 1.0  # seconds that a keyring is given
PATIENCE = 30.0
ONLY_NOW = "kept only until you quit"

_turn = threading.Lock()


class Fake(KeyringBackend):
    """Keeps entries in memory, and does what `trouble` says first."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[str, str] = {}
        self.trouble: Callable[[str], str | None] = lambda _call: None
        self.released = threading.Event()

    def get_password(self, _service: str, username: str) -> str | None:
        lie = self.trouble("get")
        return lie if lie is not None else self.kept.get(username)

    def set_password(self, _service: str, username: str, password: str) -> None:
        if self.trouble("set") is None:
            self.kept[username] = password

    def delete_password(self, _service: str, username: str) -> None:
        self.trouble("delete")
        self.kept.pop(username, None)


Trouble = Callable[[Fake], None]


def _raising(error: Exception, *calls: str) -> Trouble:
    def trouble(call: str) -> str | None:
        if not calls or call in calls:
            raise error
        return None

    return lambda fake: setattr(fake, "trouble", trouble)


def _slow(fake: Fake) -> None:
    def trouble(_call: str) -> str | None:
        fake.released.wait(PATIENCE)
        return None

    fake.trouble = trouble


def _lying(lie: str, *calls: str) -> Trouble:
    return lambda fake: setattr(fake, "trouble", lambda call: lie if call in calls else None)


def _gone(_fake: Fake) -> None:
    keyring.set_keyring(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call]


TROUBLES: dict[str, tuple[Trouble, str]] = {
    "locked": (_raising(KeyringLocked("no")), "keyring is locked. Unlock it"),
    "slow": (_slow, "keyring does not answer"),
    "gone": (_gone, "does not offer now|no secure keyring"),
    "refuses": (_raising(PasswordSetError("planted-secret")), "keyring refused"),
    "broken": (_raising(RuntimeError("planted-secret")), "keyring refused"),
    "not on the bus": (_raising(OSError(111, "refused")), "keyring refused"),
}
LOADS = {**TROUBLES, "rubbish in it": (_lying("no\nkey", "get"), "holds is no Wiro key")}
SAVES = {
    **TROUBLES,
    "forgets at once": (_lying("", "set"), "did not give the keys back"),
    "gives back others": (_lying("other", "get"), "did not give the keys back"),
    "read-only": (_raising(PasswordSetError("no"), "set"), "keyring refused"),
}
FORGETS = {name: TROUBLES[name] for name in ("locked", "slow", "refuses", "gone")}


def cases() -> list[Case]:
    phases = (("load", LOADS, _load), ("save", SAVES, _save), ("forget", FORGETS, _forget))
    return [
        Case("keyring", f"{name}, {phase}", partial(check, trouble, words))
        for phase, troubles, check in phases
        for name, (trouble, words) in troubles.items()
    ]


@dataclass
class _Ground:
    """An engine that works for a real account, as far as it can tell, whose keys are in `fake`."""

    lane: Lane
    bench: Witness
    fake: Fake
    accounts: Accounts
    lines: list[Connection] = field(default_factory=list)

    def heal(self) -> None:
        self.fake.released.set()
        self.fake.trouble = lambda _call: None
        keyring.set_keyring(self.fake)
        _join()


@contextmanager
def _ground(lane: Lane) -> Iterator[_Ground]:
    root, fake, before = lane.sub_folder(), Fake(), keyring.get_keyring()
    name = f"{Fake.__module__}.{Fake.__qualname__}"
    with _turn, mock.patch.dict(keyring_backend.NAMES, {name: "Trial keyring"}), witness(root) as bench:
        settings, lines = SettingsFile(root / "settings.json"), list[Connection]()
        settings.set(KEYRING, name)
        fake.kept = {"wiro api key": lane.box.keys["api_key"], "wiro api secret": lane.box.keys["api_secret"]}
        store = CredentialStore(settings, "trial", WAIT)
        former = FormerAccounts(bench.engine.ledger, bench.works.board, store, lambda _notice: None)
        accounts = Accounts(bench.engine, SandboxChild(root / "sandbox"), store, former, lane.endpoint, lines.append)
        keyring.set_keyring(fake)
        try:
            yield _Ground(lane, bench, fake, accounts, lines)
        finally:
            fake.released.set()
            keyring.set_keyring(before)
            _join()


def _join() -> None:
    """Wait for calls that were given up: while one hangs, the next are refused."""
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(PATIENCE)


def _order(ground: _Ground, mark: str) -> str:
    (job_id,) = ground.bench.engine.service.generate((Order(marked(mark)),), False)
    return job_id


def _made(ground: _Ground, job_id: str, mark: str) -> list[str]:
    """The complaints about a job that must have become a clip."""
    bench = ground.bench
    own = Lane(ground.lane.box, bench, bench.folders.data)
    if not in_time(lambda: bench.job(job_id).state.ended, PATIENCE):
        return [f"stuck: {bench.job(job_id).state.value}"]
    job = bench.job(job_id)
    complaints = [] if job.state is JobState.DONE else [f"ended {job.state.value}: {bench.messages(job_id)}"]
    return complaints + bill(own, job, mark, 1) + history(bench, job) + library(own, job)


def _load(trouble: Trouble, words: str, lane: Lane) -> list[str]:
    """Without its keys the program sends nothing and says why; with them the job goes on by itself."""
    with _ground(lane) as ground:
        mark = f"keyring {id(ground)}"
        trouble(ground.fake)
        kept = ground.accounts.use_wiro(CancelToken())
        job_id = _order(ground, mark)
        complaints = [] if says(words, [str(kept.notice)]) else [f"said {kept.notice}"]
        if kept.present or ground.lines[-1].line is not Line.NO_ACCOUNT:
            complaints.append(f"works on without keys: {ground.lines[-1]}")
        if ground.bench.job(job_id).state is not JobState.DRAFTED or lane.tasks(mark):
            complaints.append("was sent without keys")
        ground.heal()
        ground.accounts.use_wiro(CancelToken())
        return complaints + _made(ground, job_id, mark)


def _save(trouble: Trouble, words: str, lane: Lane) -> list[str]:
    """Keys that cannot be kept hold for this session, and that is said."""
    with _ground(lane) as ground:
        mark = f"keyring {id(ground)}"
        ground.fake.kept.clear()
        trouble(ground.fake)
        kept = ground.accounts.save(lane.keys, CancelToken())
        complaints = [] if says(words, [str(kept.notice)]) else [f"said {kept.notice}"]
        if not says(ONLY_NOW, [str(kept.notice)]) or kept.place:
            complaints.append(f"does not say that they are kept for now only: {kept.notice}")
        if says("planted", [str(kept.notice), repr(kept)]):
            complaints.append("a key is in what is said")
        return complaints + _made(ground, _order(ground, mark), mark)


def _forget(trouble: Trouble, _words: str, lane: Lane) -> list[str]:
    """Keys that the keyring does not let go are said to be there still; the account stays as it was."""
    with _ground(lane) as ground:
        ground.accounts.use_wiro(CancelToken())
        trouble(ground.fake)
        try:
            ground.accounts.forget(CancelToken())
        except KeyringError as error:
            return [] if says("could not be taken out", [str(error)]) else [f"said {error}"]
    return ["said that the keys were forgotten"]
