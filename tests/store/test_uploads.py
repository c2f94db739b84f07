"""Which images lie at Wiro already."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.store.ledger_helpers import open_ledger
from veo_desktop.store.access import Access
from veo_desktop.store.uploads import FORGET_AFTER, Upload, UploadBook

UPLOAD = Upload("a" * 64, "https://x.y/v1", "https://cdn.x.y/1.png", "f1", 17, 1000.0, 1000.0)


def test_uploads_and_folders_last_for_each_place(tmp_path: Path) -> None:
    with open_ledger(tmp_path) as opened:
        book = UploadBook(Access(opened.database, opened.queue))
        assert book.find(UPLOAD.sha256, UPLOAD.endpoint) is None and book.folder(UPLOAD.endpoint) == ""
        book.keep(UPLOAD)
        book.keep(newer := replace(UPLOAD, url="https://cdn.x.y/2.png", seen=2000.0))
        book.keep_folder(UPLOAD.endpoint, "one")
        book.keep_folder(UPLOAD.endpoint, "two")
    with open_ledger(tmp_path) as opened:
        book = UploadBook(Access(opened.database, opened.queue))
        assert book.find(UPLOAD.sha256, UPLOAD.endpoint) == newer
        assert book.folder(UPLOAD.endpoint) == "two"
        assert book.find(UPLOAD.sha256, "http://127.0.0.1/v1") is None and book.folder("http://127.0.0.1/v1") == ""


def test_what_is_long_unused_is_forgotten(tmp_path: Path) -> None:
    with open_ledger(tmp_path) as opened:
        book = UploadBook(Access(opened.database, opened.queue))
        book.keep(UPLOAD)
        book.keep(replace(UPLOAD, sha256="b" * 64, seen=UPLOAD.seen + FORGET_AFTER + 1))
        assert book.find(UPLOAD.sha256, UPLOAD.endpoint) is None
