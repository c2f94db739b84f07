"""Builds WebM elements by hand, for the tests of hostile files."""

from __future__ import annotations

HEADER, SEGMENT, TRACKS, CLUSTER = 0x1A45DFA3, 0x18538067, 0x1654AE6B, 0x1F43B675
TRACK, VIDEO, WIDTH, HEIGHT, SHOWN_WIDTH, SHOWN_HEIGHT = 0xAE, 0xE0, 0xB0, 0xBA, 0x54B0, 0x54BA
DOC_TYPE, VOID = 0x4282, 0xEC
UNKNOWN = b"\x01" + b"\xff" * 7  # a size that was not known when the file was written


def element(name: int, *content: bytes, size: bytes | None = None) -> bytes:
    """An element with its true size, eight bytes of it, unless `size` is given."""
    body = b"".join(content)
    head = name.to_bytes((name.bit_length() + 7) // 8, "big")
    return head + (b"\x01" + len(body).to_bytes(7, "big") if size is None else size) + body


def number(name: int, value: int) -> bytes:
    return element(name, value.to_bytes(4, "big"))


def video(width: int = 160, height: int = 90, shown: tuple[int, int] | None = None) -> bytes:
    """Tracks with one picture."""
    across, down = shown or (width, height)
    sizes = number(WIDTH, width), number(HEIGHT, height), number(SHOWN_WIDTH, across), number(SHOWN_HEIGHT, down)
    return element(TRACKS, element(TRACK, element(VIDEO, *sizes)))


def film(*sections: bytes, kind: bytes = b"webm", size: bytes | None = None) -> bytes:
    """A whole file, with `sections` in its segment."""
    return element(HEADER, element(DOC_TYPE, kind)) + element(SEGMENT, *sections, size=size)
