"""Writes a request as text that a person can read, and as commands that send it. Any thread; nothing is sent.

Keys are variables of the shell. Values stand in single quotes, in which bash knows no special character but the quote.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Set

from veo_desktop.core.account import WIRO_API
from veo_desktop.core.errors import InputError
from veo_desktop.core.models import RequestText
from veo_desktop.core.request import Request
from veo_desktop.jobs.provider import Provider
from veo_desktop.wiro.multipart import FilePart, TextPart
from veo_desktop.wiro.outgoing import run_parts, slugs

_SIGN = (
    "nonce=$(date +%s)",
    """signature=$(printf '%s%s' "$WIRO_API_SECRET" "$nonce" | openssl dgst -sha256 -hmac "$WIRO_API_KEY" """
    "| sed 's/^.* //')",
)
_KEY_HEADERS = ('-H "x-api-key: $WIRO_API_KEY"',)
_SIGNED_HEADERS = (*_KEY_HEADERS, '-H "x-nonce: $nonce"', '-H "x-signature: $signature"')


class RequestTexts:
    """`split_fields` gives for a model the fields that take addresses apart from files."""

    def __init__(self, provider: Callable[[], Provider | None], split_fields: Callable[[str], Set[str]]) -> None:
        self._provider = provider
        self._split_fields = split_fields

    def write(self, request: Request) -> RequestText:
        """`request` as it would be sent now; both texts are "" where it cannot be sent at all."""
        try:
            slugs(request.model)
            parts = run_parts(request, self._split_fields(request.model))
        except InputError:
            return RequestText(request, "", "")
        provider = self._provider()
        api_url = WIRO_API if provider is None else provider.endpoint.api_url
        signed = provider is None or provider.client.signed
        return RequestText(request, _json(parts), _curl(f"{api_url.rstrip('/')}/Run/{request.model}", parts, signed))


def _json(parts: tuple[TextPart | FilePart, ...]) -> str:
    """The fields; a file is its path behind an @, as curl writes it, and what is sent several times a list."""
    values: dict[str, str | list[str]] = {}
    for part in parts:
        shown = part.value if isinstance(part, TextPart) else f"@{part.path}"
        former = values.get(part.name)
        values[part.name] = shown if former is None else [*([former] if isinstance(former, str) else former), shown]
    return json.dumps(values, ensure_ascii=False, indent=2)


def _curl(url: str, parts: tuple[TextPart | FilePart, ...], signed: bool) -> str:
    headers = _SIGNED_HEADERS if signed else _KEY_HEADERS
    command = [f"curl -sS {_quoted(url)}", *headers, *map(_argument, parts)]
    return "\n".join([*(_SIGN if signed else ()), " \\\n  ".join(command)]) + "\n"


def _argument(part: TextPart | FilePart) -> str:
    if isinstance(part, TextPart):
        return "--form-string " + _quoted(f"{part.name}={part.value}")
    path = part.path.replace("\\", "\\\\").replace('"', '\\"')
    return "-F " + _quoted(f'{part.name}=@"{path}"')


def _quoted(words: str) -> str:
    return "'" + words.replace("'", "'\\''") + "'"
