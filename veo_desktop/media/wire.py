"""What the probe child and its client say to each other: one line of ASCII JSON each way. Any thread."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from fractions import Fraction
from typing import Any

from veo_desktop.core.errors import DiskFull, MediaError, StorageError, VeoError
from veo_desktop.core.recipe import Carried
from veo_desktop.core.stored_text import text_from_plain, text_to_plain
from veo_desktop.media.facts import FileFacts, Probe

LONGEST_LINE = 16 * 1024 * 1024  # bytes; a recipe of 100,000 characters takes under one
UNHEARD = 74  # exit code of a child that could not say its answer: no file is to blame for that

_ERRORS: dict[str, type[VeoError]] = {
    "media": MediaError,
    "full": DiskFull,
    "storage": StorageError,
    "fault": VeoError,
}


def line(message: Mapping[str, Any]) -> bytes:
    """One message as a line. Paths with undecodable bytes survive: JSON escapes their surrogates."""
    return json.dumps(message, ensure_ascii=True).encode("ascii") + b"\n"


def parsed(raw: bytes) -> dict[str, Any]:
    """Read one line; ValueError when it is no whole message."""
    message = json.loads(raw)
    if not isinstance(message, dict):
        raise ValueError("a message is a JSON object")
    return message


def error_to_wire(error: VeoError) -> dict[str, Any]:
    """The error's kind, its sentence still untranslated, and its detail."""
    kind = next(name for name, each in _ERRORS.items() if isinstance(error, each))
    return {"kind": kind, **text_to_plain(error.user_message), "detail": error.detail}


def error_from_wire(data: Mapping[str, Any]) -> VeoError:
    return _ERRORS[data["kind"]](text_from_plain(data), data["detail"])


def probe_to_wire(probe: Probe) -> dict[str, Any]:
    return {**asdict(probe), "rate": str(probe.rate)}


def probe_from_wire(data: Mapping[str, Any]) -> Probe:
    return Probe(**{**data, "rate": Fraction(data["rate"])})


def carried_to_wire(carried: Carried) -> dict[str, Any]:
    return {"tags": dict(carried.tags), "beside": carried.beside}


def carried_from_wire(data: Mapping[str, Any]) -> Carried:
    return Carried(data["tags"], data["beside"])


def facts_to_wire(facts: FileFacts) -> dict[str, Any]:
    return {**asdict(facts), "rate": str(facts.rate)}


def facts_from_wire(data: Mapping[str, Any]) -> FileFacts:
    return FileFacts(**{**data, "rate": Fraction(data["rate"])})
