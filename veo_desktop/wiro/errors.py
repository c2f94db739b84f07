"""Wiro's error table as typed errors with words for the person. Pure; any thread. Source: wiro-api "Errors"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from veo_desktop.core.errors import (
    AuthError,
    AuthProblem,
    BalanceError,
    BusyError,
    FieldRefused,
    ModelGone,
    NotFoundError,
    ProviderError,
    WrongStateError,
)
from veo_desktop.core.text import Text, text
from veo_desktop.wiro.answers import plain

MAX_WORDS = 500  # characters of the provider's own words that are kept

_FIELD = re.compile(r"Request (?:parameter|files?)\s*\[([^\]]{1,80})\]", re.IGNORECASE)
_BALANCE = re.compile(r"balance[^\d$.]{0,30}\$?\s*(\d[\d,]*(?:\.\d+)?)", re.IGNORECASE)
# what is there, not what is asked for
_MONEY = re.compile(r"(?<!least )(?<!minimum of )\$\s*(\d[\d,]*(?:\.\d+)?)", re.IGNORECASE)
_LIMIT = re.compile(
    r"limit[^\d$.]{0,30}(?<![\d.$])(\d+)(?![\d.])|(?<![\d.$])(\d+)(?![\d.])\s*(?:concurrent\s+|parallel\s+)?tasks?",
    re.IGNORECASE,
)

_AUTH_WORDS: dict[AuthProblem, Text] = {
    AuthProblem.UNKNOWN_KEY: text("Wiro does not know this API key. Check it in the account settings. Not charged."),
    AuthProblem.BAD_SIGNATURE: text(
        "Wiro knows the key, but the API secret does not fit it. Check the secret in the account settings. Not charged."
    ),
    AuthProblem.SIGNATURE_REQUIRED: text(
        "This Wiro project wants an API secret besides the key. Enter it in the account settings. Not charged."
    ),
    AuthProblem.ADDRESS_NOT_ALLOWED: text(
        "This Wiro project does not allow the internet address you are at. "
        "Allow it in the project's settings at Wiro. Not charged."
    ),
    AuthProblem.SUSPENDED: text("Wiro has suspended this account. Ask Wiro's support. Not charged."),
    AuthProblem.OTHER: text("Wiro did not accept the sign-in. Check the account settings. Not charged."),
}
_GONE = ("tool-not-accessible", "slug-owner-project-not-exist")
_WRONG_STATE = ("cancellable state", "could not be killed", "could not be cancel", "not in a", "wrong state")


@dataclass(frozen=True, slots=True)
class Refusal:
    """Wiro's number, where it gave one, and its own words, shortened."""

    code: int | None
    words: str


def refusal_in(answer: Mapping[str, Any], status: int) -> Refusal | None:
    """What an answer refuses; None when it says yes. An error may be a bare string, a code may be text."""
    errors = answer.get("errors")
    entries = errors if isinstance(errors, list) else [errors] if errors else []
    if plain(answer.get("result")).lower() in ("true", "1") and not entries and status < 400:
        return None
    if "result" not in answer and not entries and status < 400:
        return None
    first = entries[0] if entries else ""
    if isinstance(first, dict):
        return Refusal(_code(first.get("code")), _words(first.get("message")))
    return Refusal(None, _words(first))


def error_for(refusal: Refusal, status: int, *, signed: bool) -> ProviderError:
    """The typed error for `refusal`, which came with HTTP `status`; `signed`: the call carried a signature."""
    words = refusal.words
    problem = _auth_problem(refusal, status, signed)
    if problem is not None:
        return AuthError(_AUTH_WORDS[problem], problem, code=refusal.code, provider_message=words)
    if refusal.code == 96:
        return _busy(words)
    if refusal.code == 97:
        message = text("There is too little money on your Wiro account. Add funds at wiro.ai. Not charged.")
        return BalanceError(message, provider_message=words, balance=_balance(words))
    if match := _FIELD.search(words):
        return FieldRefused(
            text("Wiro did not accept this value: {words} Not charged.", words=words), match[1], provider_message=words
        )
    return _other(refusal, status)


def missing_identifier(error: ProviderError) -> bool:
    """Whether an error says that the task or its identifier was missing, so that the other identifier may serve."""
    words = error.provider_message.lower()
    return isinstance(error, NotFoundError) or "required" in words


def _other(refusal: Refusal, status: int) -> ProviderError:
    words, lower, code = refusal.words, refusal.words.lower(), refusal.code
    if any(mark in lower for mark in _GONE):
        message = text("Wiro does not offer this model any more, or not to this account. Not charged.")
        return ModelGone(message, code=code, provider_message=words)
    if code == 1 and any(mark in lower for mark in _WRONG_STATE):
        return WrongStateError(
            text("The task is past the point where this is possible."), code=code, provider_message=words
        )
    if code == 1:
        return NotFoundError(text("Wiro has no such task: {words}", words=words), code=code, provider_message=words)
    detail = f"HTTP {status}, code {code}"
    if status >= 500:
        message = text("Wiro has trouble of its own at the moment: {words} Not charged.", words=words or detail)
        return ProviderError(message, code=code, provider_message=words, detail=detail, retryable=True)
    message = text("Wiro refused: {words} Not charged.", words=words or detail)
    return ProviderError(message, code=code, provider_message=words, detail=detail)


def _auth_problem(refusal: Refusal, status: int, signed: bool) -> AuthProblem | None:
    lower = refusal.words.lower()
    if "requires signature" in lower:
        return AuthProblem.SIGNATURE_REQUIRED
    if "requested ip" in lower or re.search(r"\bip\b.*not allowed", lower):
        return AuthProblem.ADDRESS_NOT_ALLOWED
    if "suspended" in lower:
        return AuthProblem.SUSPENDED
    if "authorization is not found" in lower:
        return AuthProblem.UNKNOWN_KEY
    if "authorization is not valid" in lower:
        return AuthProblem.BAD_SIGNATURE if signed else AuthProblem.UNKNOWN_KEY
    if status != 401 and refusal.code not in (98, 99):
        return None
    return AuthProblem.BAD_SIGNATURE if signed and "signature" in lower else AuthProblem.OTHER


def _busy(words: str) -> BusyError:
    limit = next((int(found) for match in _LIMIT.findall(words) for found in match if found), None)
    message = text("All places at Wiro are taken. The job waits and starts by itself when one is free.")
    return BusyError(message, provider_message=words, limit=limit, balance=_balance(words))


def _balance(words: str) -> float | None:
    found = _BALANCE.search(words) or _MONEY.search(words)
    return float(found[1].replace(",", "")) if found else None


def _code(raw: object) -> int | None:
    found = plain(raw).strip()
    return int(found) if re.fullmatch(r"\d{1,9}", found) else None


def _words(raw: object) -> str:
    return " ".join(plain(raw).split())[:MAX_WORDS]
