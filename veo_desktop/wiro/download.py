"""Brings finished files home: resumes by range, counts and hashes every byte. Blocks; on the pool for downloads.

The bytes go to the path that the caller names; beside it a small `….tag` remembers which version of the file they
belong to, so that a later run never joins two versions. It is gone when the file is whole, or by `discard`.
"""

from __future__ import annotations

import hashlib
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urljoin

import msgspec
from urllib3.response import BaseHTTPResponse

from veo_desktop.core.account import Endpoint
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import AnswerLost, NetworkError, NotFoundError, NotSent, Stopped
from veo_desktop.core.files import storage_error
from veo_desktop.core.text import text
from veo_desktop.wiro.guard import Guard, Limits
from veo_desktop.wiro.side_hash import SideHash
from veo_desktop.wiro.transport import Progress, Transport, bad_answer
from veo_desktop.wiro.urls import check_file_url, on_loopback

MAX_FILE = 2 * 1024**3  # bytes
BLOCK = 1024 * 1024  # bytes read at once; smaller ones cost a fifth of the speed
SLOWEST = 32 * 1024  # bytes a second; slower than that is given up in the end, and resumed
MAX_REDIRECTS = 3
TAG = ".tag"
LIMITS = Limits(connect=10.0, idle=60.0, total=120.0)
LOOK_LIMITS = Limits(connect=5.0, idle=5.0, total=10.0)

_REDIRECTS = (301, 302, 303, 307, 308)
_GONE = (403, 404, 410)


class LinkExpiredError(NotFoundError):
    """The address serves the file no more; `/Task/Detail` may give a fresh one."""


@dataclass(frozen=True, slots=True)
class Received:
    """A whole file: its size in bytes and the SHA-256 of it in hex."""

    size: int
    sha256: str


class _Version(msgspec.Struct, frozen=True):
    """Which version of a file a `.part` holds the beginning of: its strong ETag and its size in bytes."""

    etag: str
    total: int


class Downloader:
    """Downloads for one endpoint; http is allowed on this machine only, and only while the API is here too."""

    def __init__(self, endpoint: Endpoint, transport: Transport, limits: Limits = LIMITS) -> None:
        self._local = on_loopback(endpoint.api_url)
        self._transport = transport
        self._limits = limits

    def fetch(
        self,
        url: str,
        part: Path,
        *,
        progress: Progress | None = None,
        cancel: CancelToken | None = None,
    ) -> Received:
        """Complete `part` from `url` and wait until it is on the disk; `progress(done, total)` counts bytes.

        One attempt: what arrived is kept, and the next one goes on from there. Raises LinkExpiredError, NetworkError
        (Stopped when cancelled), DiskFull or StorageError.
        """
        try:
            return self._fetch(url, _Part(part), progress, Guard(self._limits, cancel))
        except OSError as error:
            raise storage_error(error, part) from None
        except (NotSent, AnswerLost) as error:
            message = text("The download broke off. It goes on where it stopped; nothing is charged again.")
            raise type(error)(message, error.detail, retryable=error.retryable) from None

    def serves(self, url: str, size: int, cancel: CancelToken | None = None) -> bool:
        """Whether a file of `size` bytes can be had at `url` now. Its first byte alone is asked for, without any key.

        Raises Stopped when cancelled; any other trouble is a no.
        """
        try:
            with self._response(url, {"Range": "bytes=0-0"}, Guard(LOOK_LIMITS, cancel)) as response:
                whole = response.headers.get("Content-Range", "").rpartition("/")[2]
                return (whole if response.status == 206 else response.headers.get("Content-Length")) == str(size)
        except Stopped:
            raise
        except (NetworkError, NotFoundError):
            return False

    def _fetch(self, url: str, part: _Part, progress: Progress | None, guard: Guard) -> Received:
        version, start = part.kept()
        if version is not None and start == version.total:
            return part.finish(part.hashed(start), start)
        headers = {}
        if version is not None and start:
            headers = {"Range": f"bytes={start}-", "If-Range": version.etag}
        with self._response(url, headers, guard) as response:
            total = _length(response)
            if response.status == 206:
                if version is None or not start:
                    raise bad_answer("a part of the file that was not asked for")
                _check_range(response, version, start, total, part)
                total = version.total
                digest = part.hashed(start)
            else:
                start, digest = 0, hashlib.sha256()
                part.begin(_Version(_strong_etag(response), total))
            guard.extend((total - start) / SLOWEST)
            with part.open(start) as file, SideHash(digest) as hashed:
                done = start
                while block := response.read(BLOCK, decode_content=False):
                    file.write(block)
                    hashed.update(block)
                    _begin_writing(file, done, len(block))
                    done += len(block)
                    if progress is not None:
                        progress(done, total)
            if done != total:
                raise bad_answer(f"{done} of {total} bytes")
        return part.finish(digest, total)

    @contextmanager
    def _response(self, url: str, headers: dict[str, str], guard: Guard) -> Iterator[BaseHTTPResponse]:
        """The response that holds the file; redirects are followed by hand, and no key goes along."""
        for _ in range(MAX_REDIRECTS + 1):
            check_file_url(url, api_on_loopback=self._local)
            with self._transport.get(url, headers, guard) as response:
                if response.status not in _REDIRECTS:
                    _check_status(response)
                    yield response
                    return
                url = urljoin(url, response.headers.get("Location", ""))
        raise bad_answer("too many redirects")


class _Part:
    """The beginning of a file on the disk. All its methods raise OSError."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._tag = _tag_path(path)

    def kept(self) -> tuple[_Version | None, int]:
        """Which version there is a beginning of, and how many bytes of it; (None, 0) when it cannot be told."""
        try:
            version = msgspec.json.decode(self._tag.read_bytes(), type=_Version)
            size = self._path.stat().st_size
        except (FileNotFoundError, msgspec.DecodeError, UnicodeDecodeError):
            return None, 0
        return (version, size) if size <= version.total else (None, 0)

    def begin(self, version: _Version) -> None:
        """Start over. The order matters: at no moment does a tag stand beside bytes of another version."""
        self._tag.unlink(missing_ok=True)
        self._path.write_bytes(b"")
        if version.etag:
            self._tag.write_bytes(msgspec.json.encode(version))

    def open(self, start: int) -> BinaryIO:
        file = self._path.open("r+b")
        file.seek(start)
        return file

    def hashed(self, size: int) -> hashlib._Hash:
        """The hash of the first `size` bytes."""
        digest = hashlib.sha256()
        with self._path.open("rb") as file:
            while size and (block := file.read(min(BLOCK, size))):
                digest.update(block)
                size -= len(block)
        return digest

    def finish(self, digest: hashlib._Hash, size: int) -> Received:
        with self._path.open("r+b") as file:
            os.fsync(file.fileno())
        self._tag.unlink(missing_ok=True)
        return Received(size, digest.hexdigest())


def _begin_writing(file: BinaryIO, start: int, size: int) -> None:
    """Have the system put these bytes on the disk soon (Linux), so that the wait for them at the end is short."""
    if sys.platform == "linux":
        os.posix_fadvise(file.fileno(), start, size, os.POSIX_FADV_DONTNEED)


def discard(part: Path) -> None:
    """Forget a download: its bytes and what was remembered of them. OSError when they cannot be deleted."""
    part.unlink(missing_ok=True)
    _tag_path(part).unlink(missing_ok=True)


def _tag_path(part: Path) -> Path:
    return part.with_name(f"{part.name}{TAG}")


def _check_status(response: BaseHTTPResponse) -> None:
    if response.status in _GONE:
        raise LinkExpiredError(text("The clip's address at Wiro has expired."), detail=f"HTTP {response.status}")
    if response.status not in (200, 206):
        raise bad_answer(f"HTTP {response.status}")
    if response.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise bad_answer("packed file")


def _length(response: BaseHTTPResponse) -> int:
    """The bytes this response promises; without a promise an early end could not be told from the end."""
    promised = response.headers.get("Content-Length", "")
    if not re.fullmatch(r"[0-9]{1,15}", promised):
        raise bad_answer("no length")
    if int(promised) > MAX_FILE:
        raise bad_answer("larger than 2 GiB", retryable=False)
    return int(promised)


def _check_range(response: BaseHTTPResponse, version: _Version, start: int, length: int, part: _Part) -> None:
    """The rest must be exactly the one asked for; else nothing of what there is can be trusted."""
    exact = f"bytes {start}-{version.total - 1}/{version.total}"
    right = response.headers.get("Content-Range", "") == exact and length == version.total - start
    if not right or response.headers.get("ETag", version.etag) != version.etag:
        part.begin(_Version("", 0))
        raise bad_answer("the wrong part of the file")


def _strong_etag(response: BaseHTTPResponse) -> str:
    etag = response.headers.get("ETag", "")
    return etag if etag.startswith('"') else ""
