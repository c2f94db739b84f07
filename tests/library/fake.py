"""A library of any size in memory, that answers as the real one does, and notes what it was asked for."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import count
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from veo_desktop.core.judging import Flag
from veo_desktop.core.library import (
    Arranged,
    Binned,
    ClipFacts,
    ClipRow,
    Folder,
    Found,
    Group,
    Heading,
    Page,
    Query,
    RecipesWritten,
    Renamed,
    Room,
    RoomClip,
    RoomRow,
    Strip,
)
from veo_desktop.core.recipe import Carried

NOW = 1_795_359_840.0


def a_clip(number: int = 0, **changes: Any) -> ClipRow:
    row = ClipRow(
        id=f"c{number}",
        job_id=f"j{number}",
        name=f"2026-11-22 boat {number}.mp4",
        path=f"/clips/2026-11-22 boat {number}.mp4",
        thumbnail="",
        width=1920,
        height=1080,
        frames=192,
        rate=Fraction(24),
        has_audio=True,
        size=9_800_000,
        made=NOW - 60 * number,
        rating=number % 6,
        flag=(Flag.NONE, Flag.NONE, Flag.PICK, Flag.REJECT)[number % 4],
        prompt=f"A paper boat in the rain, number {number}, drifting past neon signs",
        model="google/veo-3.1",
        cost=Decimal("3.20"),
        sandbox=False,
        project="",
    )
    return replace(row, **changes)


class FakeLibrary(QObject):
    """Finds clips that have every word in their prompt; groups them ten at a time. `asked` notes every call."""

    found = Signal(object)
    rows_ready = Signal(object)
    clip_ready = Signal(object)
    place_ready = Signal(int, str, int)
    folders_ready = Signal(object)
    import_progress = Signal(object)
    imported = Signal(object)
    relink_progress = Signal(object)
    relinked = Signal(object)
    report_saved = Signal(str)
    renamed = Signal(object)
    binned = Signal(object)
    moved = Signal(object)
    arranged = Signal(object)
    strip_ready = Signal(object)
    thumbnail_ready = Signal(str, str)
    exported = Signal(object)
    export_progress = Signal(object)
    checked = Signal(object)
    check_progress = Signal(object)
    archived = Signal(object)
    room_ready = Signal(object)
    at_provider_ready = Signal(object)
    deleted_at_provider = Signal(object)
    recipes_written = Signal(object)
    recipes_put = Signal(object)
    changed = Signal()

    def __init__(self, clips: Sequence[ClipRow] = ()) -> None:
        super().__init__()
        self.clips = {clip.id: clip for clip in clips}
        self.folders: dict[str, Folder] = {}
        self.recipes: dict[str, str] = {}  # what the files carry, by clip
        self.asked: list[tuple[Any, ...]] = []
        self.strips = 84_000_000
        self._numbers = count(1)
        self._result: list[ClipRow] = []
        self._number = 0

    def search(self, query: Query) -> int:
        self.asked.append(("search", query))
        self._number = next(self._numbers)
        words = [word for word in query.text.lower().split() if ":" not in word and not word.endswith('"')]
        in_bin = "is:bin" in query.text
        here = [clip for clip in self.clips.values() if clip.in_bin is in_bin]
        self._result = [clip for clip in here if all(word in clip.prompt.lower() for word in words)]
        headings = ()
        if query.group is not Group.NONE:
            keys = [str(5 - place // 10 % 6) for place in range(0, len(self._result), 10)]
            headings = tuple(Heading(key, min(10, len(self._result) - 10 * place)) for place, key in enumerate(keys))
        found = Found(self._number, query, len(self._result), headings)
        QTimer.singleShot(0, self, lambda: self.found.emit(found))  # an answer never comes within the question
        return self._number

    def ask_rows(self, query_id: int, first: int, amount: int) -> None:
        self.asked.append(("rows", first, amount))
        if query_id == self._number:
            rows = tuple(self._result[first : first + amount])
            self.rows_ready.emit(Page(query_id, first, rows))

    def ask_clip(self, clip_id: str) -> None:
        clip = self.clips.get(clip_id)
        self.clip_ready.emit(ClipFacts(clip) if clip is not None else None)

    def ask_place(self, query_id: int, clip_id: str) -> None:
        ids = [clip.id for clip in self._result]
        self.place_ready.emit(query_id, clip_id, ids.index(clip_id) if clip_id in ids else -1)

    def write_recipes(self, clip_ids: tuple[str, ...]) -> None:
        self.put_recipes(dict.fromkeys(clip_ids, Carried(beside="new")), self.recipes_written)

    def put_recipes(self, recipes: Mapping[str, Carried], answer: SignalInstance | None = None) -> None:
        before = {each: Carried(beside=self.recipes.get(each, "")) for each in recipes}
        self.recipes |= {each: carried.beside for each, carried in recipes.items()}
        (answer or self.recipes_put).emit(RecipesWritten(before, recipes))

    def ask_folders(self) -> None:
        self.folders_ready.emit(tuple(self.folders.values()))

    def keep_folder(self, folder: Folder) -> None:
        self.folders[folder.id] = folder
        self.ask_folders()

    def forget_folder(self, folder_id: str) -> None:
        del self.folders[folder_id]
        self.ask_folders()

    def collect(self, clip_ids: tuple[str, ...], folder_id: str) -> None:
        self.asked.append(("collect", clip_ids, folder_id))

    def release(self, clip_ids: tuple[str, ...], folder_id: str) -> None:
        self.asked.append(("release", clip_ids, folder_id))

    def place(self, clip_ids: tuple[str, ...], before: str, folder_id: str, step: int) -> None:
        order = tuple(self.clips)
        rest = [each for each in order if each not in clip_ids]
        at = rest.index(before) if before else len(rest)
        self.arrange((*rest[:at], *clip_ids, *rest[at:]), folder_id)
        self.arranged.emit(Arranged(step, folder_id, order, tuple(self.clips)))

    def arrange(self, clip_ids: tuple[str, ...], folder_id: str) -> None:
        self.asked.append(("arrange", clip_ids, folder_id))
        self.clips = {each: self.clips[each] for each in clip_ids}
        self.changed.emit()

    def import_files(self, paths: tuple[str, ...]) -> None:
        self.asked.append(("import", paths))

    def relink(self, folder: str) -> None:
        self.asked.append(("relink", folder))

    def save_report(self, path: str, words: str) -> None:
        self.asked.append(("save report", path, words))
        self.report_saved.emit(path)

    def stop_import(self) -> None:
        self.asked.append(("stop import",))

    def rename(self, clip_id: str, name: str, step: int = 0) -> None:
        before = self.clips[clip_id].name
        self.clips[clip_id] = replace(self.clips[clip_id], name=f"{name}.mp4")
        self.renamed.emit(Renamed(step, ((clip_id, before),), ((clip_id, f"{name}.mp4"),)))
        self.changed.emit()

    def restore_names(self, names: tuple[tuple[str, str], ...], step: int = 0) -> None:
        for clip_id, name in names:
            self.rename(clip_id, name.removesuffix(".mp4"), step)

    def bin(self, clip_ids: tuple[str, ...]) -> None:
        self._move(clip_ids, in_bin=True)

    def take_back(self, clip_ids: tuple[str, ...]) -> None:
        self._move(clip_ids, in_bin=False)

    def ask_strip(self, clip_id: str) -> None:
        self.strip_ready.emit(Strip(clip_id, "", 0))

    def ask_thumbnail(self, clip_id: str) -> None:
        self.asked.append(("thumbnail", clip_id))

    def check(self, repair: bool = False) -> None:
        self.asked.append(("check", repair))

    def stop_export(self) -> None: ...

    def stop_check(self) -> None: ...

    def ask_room(self) -> None:
        here = [clip for clip in self.clips.values() if not clip.in_bin]
        sums: dict[tuple[str, int], list[int]] = {}
        for clip in here:
            month = time.strftime("%Y-%m", time.localtime(clip.made))
            sums.setdefault((month, clip.rating), []).append(clip.size)
        rejects = [clip for clip in here if clip.flag is Flag.REJECT]
        room = Room(
            rows=tuple(RoomRow(*key, len(sums[key]), sum(sums[key])) for key in sorted(sums, reverse=True)),
            rejects=tuple(RoomClip(clip.id, clip.job_id, clip.path, clip.size, clip.thumbnail) for clip in rejects),
            free=412_000_000_000,
            strips_size=self.strips,
            thumbnails_size=30_000_000,
        )
        self.room_ready.emit(room)

    def drop_strips(self) -> None:
        self.strips = 0
        self.ask_room()

    def export_archive(self, *wish: Any) -> None:
        self.asked.append(("archive", *wish))

    def export(self, *wish: Any) -> None:
        self.asked.append(("export", *wish))

    def rename_by_pattern(self, clip_ids: tuple[str, ...], pattern: str, step: int = 0) -> None:
        before = tuple((each, self.clips[each].name) for each in clip_ids)
        for place, each in enumerate(clip_ids):
            self.clips[each] = replace(self.clips[each], name=pattern.replace("{number}", str(place)) + ".mp4")
        after = tuple((each, self.clips[each].name) for each in clip_ids)
        self.renamed.emit(Renamed(step, before, after))

    def _move(self, clip_ids: tuple[str, ...], *, in_bin: bool) -> None:
        for clip_id in clip_ids:
            self.clips[clip_id] = replace(self.clips[clip_id], in_bin=in_bin)
        self.binned.emit(Binned(in_bin, clip_ids))
        self.changed.emit()
