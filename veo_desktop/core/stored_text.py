"""A `Text` as plain values, for what is kept or sent to another process, to be translated when it is shown. Any thread.

`{"source": "…", "one": "…", "args": {"n": 3, "cost": {"usd": "3.20"}, "reason": {"source": "…", "args": {}}}}`
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from veo_desktop.core.text import Text


def text_to_plain(message: Text) -> dict[str, Any]:
    """What `json` can write."""
    plain = {"source": message.source, "args": {name: _to_plain(value) for name, value in message.args.items()}}
    return plain | ({"one": message.one} if message.one else {})


def text_from_plain(plain: Mapping[str, Any]) -> Text:
    """Read what `text_to_plain` wrote; KeyError, TypeError, ValueError or ArithmeticError when it did not."""
    args = {name: _from_plain(value) for name, value in plain["args"].items()}
    return Text(plain["source"], args, plain.get("one", ""))


def _to_plain(value: object) -> object:
    if isinstance(value, Text):
        return text_to_plain(value)
    if isinstance(value, Decimal):
        return {"usd": str(value)}
    if isinstance(value, datetime):
        return {"at": value.isoformat()}
    return value if isinstance(value, int | float) else str(value)


def _from_plain(value: Any) -> object:
    if not isinstance(value, Mapping):
        return value
    if "usd" in value:
        return Decimal(value["usd"])
    return datetime.fromisoformat(value["at"]) if "at" in value else text_from_plain(value)
