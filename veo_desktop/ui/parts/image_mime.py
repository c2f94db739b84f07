"""Finds the image in what is dropped or pasted, from a file manager, a browser, another program. UI thread only."""

from __future__ import annotations

import html
import re

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from veo_desktop.core.web_address import is_web_address
from veo_desktop.workers.image_sources import FromBytes, FromFile, FromPicture, FromUrl, ImageSource

_RAW = ("image/png", "image/jpeg", "image/webp", "image/gif", "image/avif", "image/heic")
_CLIP_ENDINGS = (".mp4", ".m4v", ".mov")
_IMG = re.compile(r"<img\b[^>]*?\bsrc\s*=\s*(?:\"([^\"]+)\"|'([^']+)')", re.IGNORECASE)
_IMAGE_ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".gif", ".bmp", ".tif", ".tiff", ".avif")


def image_sources(mime: QMimeData) -> tuple[ImageSource, ...]:
    """Every file that was dropped; where there are none, the one image in its best form."""
    files = tuple(FromFile(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    source = image_source(mime)
    return files or (() if source is None else (source,))


def image_source(mime: QMimeData) -> ImageSource | None:
    """The best form of the image: the file itself, else its bytes, its pixels, its address. None without any.

    A browser that drags a picture inside a link names the link as its URL; so the picture in its HTML goes first.
    """
    for url in mime.urls():
        if url.isLocalFile():
            return FromFile(url.toLocalFile())
    for form in _RAW:
        if mime.hasFormat(form):
            return FromBytes(bytes(mime.data(form).data()))
    picture = mime.imageData()
    if isinstance(picture, QImage) and not picture.isNull():
        return FromPicture(picture)
    address = _image_in(mime.html()) or _first_url(mime.urls()) or mime.text().strip()
    return FromUrl(address) if address else None


def is_image_for_sure(mime: QMimeData) -> bool:
    """True where a text field should leave it to an image zone: pixels, or the file of a picture; not plain text."""
    if mime.hasImage() or any(mime.hasFormat(form) for form in _RAW):
        return not mime.hasText() or _image_in(mime.html()) != ""
    files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
    return bool(files) and files[0].lower().endswith(_IMAGE_ENDINGS)


def clip_path(mime: QMimeData) -> str:
    """The path of the one clip that is dropped or pasted, "" for anything else."""
    files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].lower().endswith(_CLIP_ENDINGS) else ""


def may_hold_image(mime: QMimeData) -> bool:
    """Quick look while a drag passes over; the content is judged after the drop."""
    return mime.hasUrls() or mime.hasImage() or mime.hasHtml() or is_web_address(mime.text().strip())


def _image_in(markup: str) -> str:
    found = _IMG.search(markup)
    return html.unescape(found.group(1) or found.group(2)) if found else ""


def _first_url(urls: list[QUrl]) -> str:
    return urls[0].toString(QUrl.ComponentFormattingOption.FullyEncoded) if urls else ""
