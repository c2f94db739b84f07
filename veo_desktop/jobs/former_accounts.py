"""Joins the jobs of an account that was removed with it, once it is added again with the same keys.

Blocks on the keyring and the database; runs on the thread for the account. Wiro tells nothing that an account is known
by, so it is the key: a mark of it, which leads no way back, stays in the keyring where the key was.
"""

from __future__ import annotations

import json
from collections.abc import Callable

from veo_desktop.core.account import Credentials
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.job import Hold, JobState
from veo_desktop.core.notice import Level, Notice
from veo_desktop.core.text import textn
from veo_desktop.jobs.board import Board
from veo_desktop.store.credentials import CredentialStore
from veo_desktop.store.ledger import Ledger

_FORMER = "former accounts"  # the note with their ids


class FormerAccounts:
    """`notify` tells how many jobs belong to an account in use again."""

    def __init__(self, ledger: Ledger, board: Board, store: CredentialStore, notify: Callable[[Notice], None]) -> None:
        self._ledger = ledger
        self._board = board
        self._store = store
        self._notify = notify

    def retire(self, account: str) -> None:
        """Take the keys of an account that is not in use out of the keyring. Raises KeyringError."""
        self._store.retire(account)
        self._ledger.keep_note(_FORMER, json.dumps(sorted({*self._ids(), account})))

    def join(self, credentials: Credentials, account: str, cancel: CancelToken) -> None:
        """Give `account` the jobs of those that were removed and had these keys. What waits rests: it costs money."""
        former = self._ids()
        same = self._store.known_again(credentials, former - {account}, cancel) if former else frozenset()
        joined = sum(self._take_over(each, account) for each in same)
        if same:
            self._ledger.keep_note(_FORMER, json.dumps(sorted(former - same)))
        for each in same:
            self._store.drop_mark(each, cancel)
        if joined:
            words = textn(
                "{n} job that was made with these keys before belongs to this account again.",
                "{n} jobs that were made with these keys before belong to this account again.",
                joined,
            )
            self._notify(Notice("former account", Level.INFO, words))

    def _take_over(self, former: str, account: str) -> int:
        joined = self._ledger.give_account(former, account)
        for job in self._board.jobs():
            if job.account == former and not job.sandbox:
                hold = Hold.USER if job.state is JobState.DRAFTED else job.hold
                self._board.change(job.id, account=account, hold=hold)
        return joined

    def _ids(self) -> set[str]:
        stored = self._ledger.note(_FORMER)
        return set(json.loads(stored)) if stored else set()
