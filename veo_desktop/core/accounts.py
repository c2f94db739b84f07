"""The Wiro accounts that a person has, by name. Pure; any thread. Their keys are in the keyring, never here."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from veo_desktop.core.folding import folded

LONGEST_NAME = 40  # characters
MOST_ACCOUNTS = 50
FIRST_NAME = "Wiro"


@dataclass(frozen=True, slots=True)
class WiroAccount:
    """`id` never changes: jobs and the keyring's entries are known by it. The first account's is ""."""

    id: str
    name: str


Accounts = tuple[WiroAccount, ...]


def accounts(stored: str) -> Accounts:
    """The accounts as `stored_accounts` wrote them; at least one. What is damaged in it counts as not written."""
    try:
        found = json.loads(stored) if stored else []
    except (ValueError, RecursionError):
        found = []
    known: dict[str, WiroAccount] = {}
    for each in found[:MOST_ACCOUNTS] if isinstance(found, list) else []:
        if isinstance(each, dict) and isinstance(each.get("id"), str) and isinstance(each.get("name"), str):
            known.setdefault(each["id"], WiroAccount(each["id"], _tidy(each["name"]) or FIRST_NAME))
    return tuple(known.values()) or (WiroAccount("", FIRST_NAME),)


def stored_accounts(all_: Accounts) -> str:
    return json.dumps([{"id": each.id, "name": each.name} for each in all_], ensure_ascii=False)


def account_of(all_: Accounts, account_id: str) -> WiroAccount | None:
    """The one with this id; None when it was removed."""
    return next((each for each in all_ if each.id == account_id), None)


def name_is_free(all_: Accounts, name: str, but: str | None = None) -> bool:
    """Whether no account but the one with the id `but` is called so."""
    return all(folded(each.name) != folded(_tidy(name)) or each.id == but for each in all_)


def with_account(all_: Accounts, name: str) -> tuple[Accounts, WiroAccount]:
    """One more, and which it is."""
    import uuid  # with the first account: a start does without it

    new = WiroAccount(uuid.uuid4().hex[:12], _tidy(name))
    return (*all_, new), new


def with_name(all_: Accounts, account_id: str, name: str) -> Accounts:
    return tuple(replace(each, name=_tidy(name)) if each.id == account_id else each for each in all_)


def without_account(all_: Accounts, account_id: str) -> Accounts:
    """The last one stays."""
    return tuple(each for each in all_ if each.id != account_id) or all_


def _tidy(name: str) -> str:
    return " ".join(name.split())[:LONGEST_NAME].strip()
