"""Reads the body of a call, multipart, JSON or a plain form, and streams its files to disk. Event loop thread."""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

from veo_desktop.sandbox.refusal import Refusal, bad_body

LARGEST_FILE = 100 * 1024 * 1024  # bytes, Wiro's limit
LARGEST_TEXT = 4 * 1024 * 1024
_PIECE = 256 * 1024


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file that came with a call, kept at `path` until it is moved to its place."""

    name: str
    contenttype: str
    size: int
    path: Path


@dataclass(slots=True)
class Body:
    """What a call carried: text values and files by field name, in order."""

    texts: dict[str, list[str]] = field(default_factory=dict)
    files: dict[str, list[Incoming]] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """The last value of `name`, or nothing."""
        return self.texts.get(name, [""])[-1]

    def flag(self, name: str) -> bool:
        return self.text(name).lower() in ("true", "1")

    def number(self, name: str, default: int) -> int:
        """A whole number ≥ 0; Refusal when it is none."""
        value = self.text(name) or str(default)
        if not (value.isascii() and value.isdecimal() and len(value) < 10):
            raise bad_body()
        return int(value)

    def discard(self) -> None:
        """Remove the files that nobody moved away."""
        for incoming in (each for files in self.files.values() for each in files):
            incoming.path.unlink(missing_ok=True)


async def read_body(request: web.Request, folder: Path) -> Body:
    """Read a call's body; Refusal when it makes no sense or is too large. Files land in `folder`."""
    kind = request.content_type
    if kind == "multipart/form-data":
        return await _read_multipart(request, folder)
    raw = await _read_text(request)
    if kind == "application/x-www-form-urlencoded" and not raw.lstrip().startswith(b"{"):
        body = Body()
        for name, value in parse_qsl(raw.decode("utf-8", "replace"), keep_blank_values=True):
            body.texts.setdefault(name, []).append(value)
        return body
    return Body(texts=_json_texts(raw))


async def _read_text(request: web.Request) -> bytes:
    raw = bytearray()
    async for piece in request.content.iter_chunked(_PIECE):
        raw += piece
        if len(raw) > LARGEST_TEXT:
            raise bad_body()
    return bytes(raw)


def _json_texts(raw: bytes) -> dict[str, list[str]]:
    try:
        data = json.loads(raw or b"{}")
    except (ValueError, RecursionError):
        raise bad_body() from None
    if not isinstance(data, Mapping):
        raise bad_body()
    return {str(name): _texts(value) for name, value in data.items() if value is not None}


def _texts(value: Any) -> list[str]:
    if isinstance(value, list):
        return [each for entry in value for each in _texts(entry)]
    if isinstance(value, bool):
        return ["true" if value else "false"]
    return [value if isinstance(value, str) else json.dumps(value)]


async def _read_multipart(request: web.Request, folder: Path) -> Body:
    body = Body()
    try:
        async for part in await request.multipart():
            if not isinstance(part, BodyPartReader) or not part.name:
                raise bad_body()
            if part.filename:
                body.files.setdefault(part.name, []).append(await _keep(part, folder))
            else:
                body.texts.setdefault(part.name, []).append(await _part_text(part))
    except BaseException as error:
        body.discard()
        if isinstance(error, ValueError | AssertionError):  # what aiohttp raises for a broken multipart body
            raise bad_body() from None
        raise
    return body


async def _part_text(part: BodyPartReader) -> str:
    raw = bytearray()
    while piece := await part.read_chunk(_PIECE):
        raw += piece
        if len(raw) > LARGEST_TEXT:
            raise bad_body()
    return raw.decode("utf-8", "replace")


async def _keep(part: BodyPartReader, folder: Path) -> Incoming:
    path = folder / secrets.token_hex(8)
    size = 0
    try:
        with path.open("wb") as file:
            while piece := await part.read_chunk(_PIECE):
                size += len(piece)
                if size > LARGEST_FILE:
                    raise Refusal(0, f"File [{part.name}] is larger than 100 MB")
                file.write(piece)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    contenttype = part.headers.get("Content-Type", "application/octet-stream")
    return Incoming(str(part.filename), contenttype, size, path)
