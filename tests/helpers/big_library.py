"""Makes a library of any size for tests and benchmarks: a few real clips, hard-linked, under as many names as wanted.

Written straight into the database, as the program would have written it over years; one thread, before it is opened.
"""

from __future__ import annotations

import json
import os
import random
import re
import sqlite3
import threading
from collections.abc import Sequence
from pathlib import Path

from veo_desktop.core.call_queue import CallQueue
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.folding import folded
from veo_desktop.store.access import Access
from veo_desktop.store.backups import Backups
from veo_desktop.store.catalogue import Catalogue
from veo_desktop.store.database import Database
from veo_desktop.store.folders import folders_below

FIRST_MADE = 1_700_000_000.0  # unix seconds
BETWEEN = 613.0  # seconds between two clips: about 140 a day
MODELS = ("google/veo3-1", "google/veo3-1-fast")
TAGS = ("noir", "night rain", "Scene 3", "夜", "İz")
_WORDS = re.findall(
    "[a-z]+",
    "fox snow detective office rain neon harbour lantern glass forest river train window smoke market desert storm "
    "dancer violin mountain bridge shadow candle mirror garden kitchen wolf owl lighthouse harvest ocean cliff",
)
_OTHERS = ("雪中的狐狸", "İstanbul'da yağmur", "IŞIK ve gölge", "Straße bei Nacht", "夜の東京", "лиса в снегу")
_ROWS = 2000  # of one executemany


def make_library(folder: Path, clips: int, files: Sequence[Path] = (), pictures: Sequence[Path] = ()) -> None:
    """A database with `clips` finished clips in `folder`, as `--data-dir` wants it, in order of making.

    Clip number n is `clip-n` of job `job-n`. The `files` are linked into its library under as many names, and the
    `pictures` among its thumbnails; without them there are only rows. A file system allows 65,000 links to a file.
    """
    thumbnails = folders_below(folder).thumbnails if pictures else None
    folder.mkdir(parents=True, exist_ok=True)
    queue = CallQueue("database")
    database = Database(folder / "veo.sqlite", Backups(folder / "backups"))
    thread = threading.Thread(target=queue.loop)
    thread.start()
    try:
        queue.call(database.open)
        queue.call(lambda: _fill(database.connection, clips, thumbnails), timeout=600.0)
        access = Access(database, queue)
        queue.call(lambda: _freshen(database.connection, access), timeout=600.0)
    finally:
        queue.post(database.close)
        queue.stop()
        thread.join(60)
    if files:
        _link([folder / "library" / clip_file_name(number) for number in range(clips)], files)
    if thumbnails is not None:
        _link([thumbnails / _picture_name(number) for number in range(clips)], pictures)


def clip_file_name(number: int) -> str:
    return f"{number // 1000:03d}/take {number}.mp4"


def prompt_of(number: int) -> str:
    """The same for a few clips in a row, as takes have it."""
    draw = random.Random(number // 4)  # noqa: S311 (the same each time)
    words = " ".join(draw.choices(_WORDS, k=12))
    return f"{_OTHERS[number // 40 % len(_OTHERS)]}, {words}" if number // 4 % 10 == 0 else f"A {words}"


def _freshen(connection: sqlite3.Connection, access: Access) -> None:
    connection.execute("PRAGMA synchronous = OFF")
    Catalogue(access).freshen(CancelToken())


def _fill(connection: sqlite3.Connection, clips: int, thumbnails: Path | None) -> None:
    connection.execute("BEGIN")
    connection.executemany(
        "INSERT INTO tags (id, name, folded) VALUES (?, ?, ?)",
        [(number, tag, folded(tag)) for number, tag in enumerate(TAGS, 1)],
    )
    for start in range(0, clips, _ROWS):
        numbers = range(start, min(start + _ROWS, clips))
        connection.executemany(
            "INSERT INTO jobs (id, state, sandbox, request, created, position, changed, attempted, task_id, cost,"
            " ended, charged, parent, relation) VALUES (?, 'done', 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [_job(number) for number in numbers],
        )
        connection.executemany(
            "INSERT INTO clips (id, job_id, number, placed, path, received_sha256, stored_sha256, streams_sha256,"
            " size, width, height, rate, frames, has_audio, thumbnail, made)"
            " VALUES (?, ?, 0, 1, ?, ?, ?, ?, ?, ?, ?, '24', ?, ?, ?, ?)",
            [_clip(number, thumbnails) for number in numbers],
        )
        connection.executemany(
            "INSERT INTO judgements VALUES (?, ?, ?, 0)",
            [(f"clip-{n}", n % 6, ("", "pick", "reject")[n % 3]) for n in numbers if n % 2],
        )
        connection.executemany(
            "INSERT INTO clip_tags VALUES (?, ?)", [(f"clip-{n}", n % len(TAGS) + 1) for n in numbers if n % 7 == 0]
        )
    connection.execute("COMMIT")


def _job(number: int) -> tuple[object, ...]:
    made = FIRST_MADE + number * BETWEEN
    values = {"prompt": prompt_of(number), "negativePrompt": "wall, frame", "seed": str(number)}
    request = {"model": MODELS[number % 2], "values": values, "images": []}
    finished = number % 50 == 49  # came out of the take before
    cost = ("0.40", "3.20")[number % 2]
    parent, relation = (f"job-{number - 1}", "final") if finished else ("", "")
    request_text = json.dumps(request, ensure_ascii=False)
    return (f"job-{number}", request_text, made, made, made, made, f"t{number}", cost, made, made, parent, relation)


def _clip(number: int, thumbnails: Path | None) -> tuple[object, ...]:
    size = (1280, 720) if number % 3 else (720, 1280)
    hashes = tuple(f"{part}{number:063x}" for part in "abc")
    thumbnail = str(thumbnails / _picture_name(number)) if thumbnails is not None else ""
    made = FIRST_MADE + number * BETWEEN
    facts = (1_000_000 + number, *size, (96, 192)[number % 2], number % 2, thumbnail, made)
    return (f"clip-{number}", f"job-{number}", clip_file_name(number), *hashes, *facts)


def _picture_name(number: int) -> str:
    return f"clip-{number}.jpg"


def _link(targets: Sequence[Path], files: Sequence[Path]) -> None:
    for folder in {target.parent for target in targets}:
        folder.mkdir(parents=True, exist_ok=True)
    for number, target in enumerate(targets):
        os.link(files[number % len(files)], target)
