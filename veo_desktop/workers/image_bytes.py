"""Looks into image files without decoding them: kind, end, turn, profile; and takes out what is nobody's business.

Runs on the image thread. Photos carry where and when they were taken, by which camera, often a second picture: none
of that belongs in a request. It is cut out of JPEG, PNG and WebP without touching a pixel.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_PNG = b"\x89PNG\r\n\x1a\n"
_HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
_AVIF_BRANDS = (b"avif", b"avis")
_CLIP_MARKS = ((b"\x1aE\xdf\xa3", 0), (b"AVI ", 8), (b"\0\0\x01\xba", 0), (b"FLV\x01", 0), (b"OggS", 0))
_JPEG_MARKER = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")
_JPEG_KEPT = (0xE0, 0xE2, 0xEE)  # JFIF, colour profile, how the colours are coded
_PNG_PRIVATE = (b"eXIf", b"tEXt", b"zTXt", b"iTXt", b"tIME")
_WEBP_PRIVATE = (b"EXIF", b"XMP ")
_WEBP_FLAGS = 0x08 | 0x04  # of those two, in the head
_ANIMATED = 0x02
_ORIENTATION = 0x0112
_MOST_TAGS = 200


@dataclass(frozen=True, slots=True)
class ImageFile:
    """`kind` "jpg", "png", "webp", "heic", "avif", "gif", "bmp" or "tif"; "clip" for a film, "" for anything else.

    `whole`: its end is there, as far as that can be told. `turn`: EXIF orientation, 1 (upright) to 8, of the kinds
    that Qt does not turn by itself. `profile`: a colour profile is inside. `moving`: only its first picture counts.
    """

    kind: str
    whole: bool = True
    turn: int = 1
    profile: bool = False
    moving: bool = False


def look_into(data: bytes) -> ImageFile:
    """What kind of file these bytes are. Never raises, whatever they are."""
    kind = _kind(data)
    if kind == "jpg":
        parts = list(_jpeg_parts(data))
        profile = any(marker == 0xE2 and _is_profile(data, start) for marker, start, _ in parts)
        return ImageFile(kind, whole=any(marker == 0xD9 for marker, _, _ in parts), profile=profile)
    if kind == "png":
        chunks = {name: data[start:end] for name, start, end in _png_chunks(data)}
        turn = _turn(chunks.get(b"eXIf", b"")[8:])
        return ImageFile(kind, b"IEND" in chunks, turn, b"iCCP" in chunks or b"cICP" in chunks)
    if kind == "webp":
        chunks = {name: data[start:end] for name, start, end in _webp_chunks(data)}
        whole = len(data) >= 8 + int.from_bytes(data[4:8], "little")
        moving = bool(int.from_bytes(chunks.get(b"VP8X", b"")[8:9], "little") & _ANIMATED)
        return ImageFile(kind, whole, _turn(chunks.get(b"EXIF", b"")[8:]), b"ICCP" in chunks, moving)
    return ImageFile(kind, profile=kind in ("tif", "bmp"), moving=kind == "gif")


def without_private_parts(data: bytes) -> bytes:
    """The same picture, to the pixel, without EXIF, XMP, captions, comments and what follows its end."""
    kind = _kind(data)
    if kind == "jpg":
        return _bare_jpeg(data)
    if kind == "png":
        private = [(start, end) for name, start, end in _png_chunks(data) if name in _PNG_PRIVATE]
        ends = [end for name, _, end in _png_chunks(data) if name == b"IEND"]
        return _without(data[: ends[0]] if ends else data, private)
    if kind == "webp":
        return _bare_webp(data)
    return data


def _kind(data: bytes) -> str:
    for mark, kind in ((b"\xff\xd8\xff", "jpg"), (_PNG, "png"), (b"GIF8", "gif"), (b"BM", "bmp")):
        if data.startswith(mark):
            return kind
    if data[:4] in (b"II*\0", b"MM\0*"):
        return "tif"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    if data[4:8] == b"ftyp":
        brand = data[8:12]
        return "heic" if brand in _HEIC_BRANDS else "avif" if brand in _AVIF_BRANDS else "clip"
    return "clip" if any(data[at : at + len(mark)] == mark for mark, at in _CLIP_MARKS) else ""


def _jpeg_parts(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Marker, start and end of each part up to the end mark; those inside an embedded thumbnail are stepped over."""
    at = 2
    while (found := _JPEG_MARKER.search(data, at)) is not None:
        marker, start = data[found.start() + 1], found.start()
        if marker == 0xD9:
            yield marker, start, start + 2
            return
        at = start + 2 + max(2, int.from_bytes(data[start + 2 : start + 4], "big"))
        yield marker, start, at


def _is_profile(data: bytes, start: int) -> bool:
    return data[start + 4 : start + 16] == b"ICC_PROFILE\0"


def _bare_jpeg(data: bytes) -> bytes:
    private, end = [], len(data)
    for marker, start, stop in _jpeg_parts(data):
        application = 0xE0 <= marker <= 0xEF
        if marker == 0xD9:
            end = stop
        elif marker == 0xFE or (application and marker not in _JPEG_KEPT):
            private.append((start, stop))
        elif marker == 0xE2 and not _is_profile(data, start):
            private.append((start, stop))  # an index of further pictures behind the end
    return _without(data[:end], private)


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    at = len(_PNG)
    while at + 12 <= len(data):
        name, end = data[at + 4 : at + 8], at + 12 + int.from_bytes(data[at : at + 4], "big")
        if end > len(data):
            return
        yield name, at, end
        if name == b"IEND":
            return
        at = end


def _webp_chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    at, limit = 12, min(len(data), 8 + int.from_bytes(data[4:8], "little"))
    while at + 8 <= limit:
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        end = at + 8 + size + size % 2
        yield data[at : at + 4], at, min(end, limit)
        at = end


def _bare_webp(data: bytes) -> bytes:
    chunks = list(_webp_chunks(data))
    private = [(start, end) for name, start, end in chunks if name in _WEBP_PRIVATE]
    limit = 8 + int.from_bytes(data[4:8], "little")
    bare = bytearray(_without(data[:limit], private))
    if private and chunks[0][0] == b"VP8X":
        bare[20] &= ~_WEBP_FLAGS & 0xFF
    bare[4:8] = (len(bare) - 8).to_bytes(4, "little")
    return bytes(bare)


def _without(data: bytes, parts: list[tuple[int, int]]) -> bytes:
    if not parts:
        return data
    starts = [0, *(end for _, end in parts)]
    ends = [*(start for start, _ in parts), len(data)]
    return b"".join(data[start:end] for start, end in zip(starts, ends, strict=True))


def _turn(exif: bytes) -> int:
    """The orientation in a block of EXIF; 1 where there is none, or none that means something."""
    if exif.startswith(b"Exif\0\0"):
        exif = exif[6:]
    if exif[:2] not in (b"II", b"MM"):
        return 1
    first = _number(exif, 4, 4)
    for entry in range(min(_number(exif, first, 2), _MOST_TAGS)):
        at = first + 2 + 12 * entry
        if _number(exif, at, 2) == _ORIENTATION:
            turn = _number(exif, at + 8, 2)
            return turn if 1 <= turn <= 8 else 1
    return 1


def _number(exif: bytes, at: int, size: int) -> int:
    return int.from_bytes(exif[at : at + size], "little" if exif[:2] == b"II" else "big")
