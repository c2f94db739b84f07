"""Puts the images of a request at Wiro once, and lets requests name their addresses. Blocks; on the REST pool.

An upload costs nothing and is no task: what breaks off here may be done again. It happens before a job is written
down as being sent.
"""

from __future__ import annotations

import hashlib
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import AuthError, BadAnswer, BalanceError, BusyError, NotFoundError, ProviderError
from veo_desktop.core.request import ImageInput, Request
from veo_desktop.jobs.provider import Provider
from veo_desktop.store.uploads import Upload, UploadBook
from veo_desktop.wiro.models import RemoteFile
from veo_desktop.wiro.urls import check_file_url, on_loopback

FOLDER = "veo-desktop"
LOOK_EVERY = 60.0  # seconds that an address is trusted to serve what it served: a look costs less than a failed clip

Report = Callable[[int, int], None]
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _File:
    """An image on this disk: its content's SHA-256 in hex, and its bytes."""

    path: str
    sha256: str
    size: int


class Uploads:
    """`wanted` says whether images are to be uploaded at all."""

    def __init__(self, book: UploadBook, wanted: Callable[[], bool]) -> None:
        self._book = book
        self._wanted = wanted

    def place(self, request: Request, provider: Provider, report: Report, cancel: CancelToken) -> Request:
        """`request` with addresses instead of files, as far as Wiro takes them; what it does not take stays a file.

        `report(done, total)` counts the bytes of what is uploaded now. Raises NetworkError (Stopped when cancelled),
        AuthError, BalanceError, BusyError, and ProviderError where trying again may help.
        """
        if not self._wanted():
            return request
        files = [file for path in dict.fromkeys(_paths(request)) if (file := _read(path)) is not None]
        urls = {file.path: self._known(file, provider, cancel) for file in files}
        missing = [file for file in files if not urls[file.path]]
        done, total = 0, sum(file.size for file in missing)
        for file in missing:
            report(done, total)
            urls[file.path] = self._upload(file, provider, _share(report, done, file.size, total), cancel)
            done += file.size
        return replace(request, images=tuple(_placed(image, urls) for image in request.images))

    def _known(self, file: _File, provider: Provider, cancel: CancelToken) -> str:
        """The address at which the file lies already; "" where there is none that lives."""
        upload = self._book.find(file.sha256, provider.place)
        if upload is None:
            return ""
        now = time.time()
        if not 0 <= now - upload.seen < LOOK_EVERY:
            if not provider.downloader.serves(upload.url, upload.size, cancel):
                return ""
            self._book.keep(replace(upload, seen=now))
        return upload.url

    def _upload(self, file: _File, provider: Provider, report: Report, cancel: CancelToken) -> str:
        """Upload the file and remember where it is; "" where Wiro does not take it so."""
        endpoint = provider.place
        try:
            remote = self._into_folder(file, provider, report, cancel)
        except ProviderError as error:
            if _passes(error):
                raise
            log.info("An image goes along with its request: %s", error.provider_message or error.detail)
            return ""
        try:
            check_file_url(remote.url, api_on_loopback=on_loopback(endpoint))
        except BadAnswer:
            return ""
        now = time.time()
        self._book.keep(Upload(file.sha256, endpoint, remote.url, remote.id, file.size, now, now))
        return remote.url

    def _into_folder(self, file: _File, provider: Provider, report: Report, cancel: CancelToken) -> RemoteFile:
        """Upload into the app's folder, which is made anew when it is gone."""
        folder = self._folder(provider, cancel)
        try:
            return provider.client.upload(Path(file.path), folder, progress=report, cancel=cancel)
        except ProviderError as error:
            if not folder or not _is_about_folder(error):
                raise
        self._book.keep_folder(provider.place, "")
        folder = self._folder(provider, cancel)
        return provider.client.upload(Path(file.path), folder, progress=report, cancel=cancel)

    def _folder(self, provider: Provider, cancel: CancelToken) -> str:
        """The app's folder; "" (no folder) where Wiro makes none."""
        endpoint = provider.place
        if known := self._book.folder(endpoint):
            return known
        try:
            made = provider.client.folder_create(FOLDER, cancel=cancel).id
        except ProviderError as error:
            if _passes(error):
                raise
            return ""
        self._book.keep_folder(endpoint, made)
        return made


def _passes(error: ProviderError) -> bool:
    """Whether an error is about the account or the moment; any other is a no to this way of sending an image."""
    return error.retryable or isinstance(error, AuthError | BalanceError | BusyError)


def _is_about_folder(error: ProviderError) -> bool:
    return isinstance(error, NotFoundError) or "folder" in error.provider_message.lower()


def _paths(request: Request) -> list[str]:
    return [image.path for image in request.images if image.path]


def _read(path: str) -> _File | None:
    """What is at `path`; None when it cannot be read, which is said when the request itself is sent."""
    try:
        with Path(path).open("rb") as file:
            digest = hashlib.file_digest(file, "sha256")
            return _File(path, digest.hexdigest(), file.tell())
    except OSError:
        return None


def _placed(image: ImageInput, urls: dict[str, str]) -> ImageInput:
    url = urls.get(image.path, "") if image.path else ""
    return replace(image, path="", url=url) if url else image


def _share(report: Report, before: int, size: int, total: int) -> Report:
    """One file's part of the whole; a form is a little larger than its file."""
    return lambda done, of: report(before + size * done // max(1, of), total)
