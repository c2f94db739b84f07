"""Watches the folders of clips: takes in what a person puts there, finds again what was moved or renamed.

Looks on the pool for files; any thread may listen. A look asks each folder whether names in it have changed and reads
only those that have, so that it costs by folders and not by clips; slow disks are looked at less often.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from veo_desktop.core.call_queue import CallQueue
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import VeoError
from veo_desktop.core.library import ImportReport, Work
from veo_desktop.core.notice import Level, Notice
from veo_desktop.core.text import Text, textn
from veo_desktop.jobs.clip_walk import is_clip_name
from veo_desktop.jobs.importing import Importer
from veo_desktop.jobs.projects import ProjectDesk
from veo_desktop.store.imports import ClipPlaces

log = logging.getLogger(__name__)

PAUSE = 15.0  # seconds between two looks
SHARE = 50  # a look that takes long is followed by so many times its length
SETTLED = 3.0  # seconds for which a file has not been written to, so that it is not one that is being copied
AT_ONCE = 20  # files that are taken in before those who listen are told
ANEW = "list anew"  # key of the notice
_DEEPEST = 32  # folders within folders


@dataclass(frozen=True, slots=True)
class _Folder:
    """What a folder held when its names were last read."""

    changed: int
    folders: tuple[str, ...]


class FolderWatch:
    """`start` looks once and then again and again; `listen` is told of what came in or was found."""

    def __init__(
        self,
        places: ClipPlaces,
        projects: ProjectDesk,
        importer: Importer,
        queue: CallQueue,
        notify: Callable[[Notice], None],
        pause: float = PAUSE,
    ) -> None:
        self._places = places
        self._projects = projects
        self._importer = importer
        self._queue = queue
        self._notify = notify
        self._pause = pause
        self._listeners: list[Callable[[ImportReport], None]] = []
        self._folders: dict[str, _Folder] = {}
        self._refused: dict[Path, tuple[int, int]] = {}  # files that are no clips, by size and time
        self._waiting: set[Path] = set()  # files that are being written
        self._stop = CancelToken()
        self._turn = threading.Lock()

    def listen(self, told: Callable[[ImportReport], None]) -> None:
        """`told` is called, on a pool thread, with what was found, AT_ONCE files at most at a time."""
        self._listeners.append(told)

    def start(self, delay: float = 0.0) -> None:
        """Begin to look, in `delay` seconds; at once where the list is empty, which may have been lost."""
        self._queue.post(self._look_again, delay if self._places.any() else 0.0)

    def stop(self) -> None:
        """Give up a look that goes on; none follows."""
        self._stop.cancel()

    def look(self) -> ImportReport:
        """Look once. What is new in the folders is in the report."""
        with self._turn:
            return self._look(wait=True)

    def _look(self, *, wait: bool) -> ImportReport:
        strangers = self._strangers()
        self._waiting = {path for path in strangers if wait and _is_young(path)}
        settled = [path for path in strangers if path not in self._waiting and self._is_news(path)]
        if not settled:
            return ImportReport()
        anew = not self._places.any()
        if anew:
            self._notify(Notice(ANEW, Level.INFO, _made_anew(len(settled))))
        whole = ImportReport()
        for start in range(0, len(settled), AT_ONCE):
            whole = whole.and_then(self._take(settled[start : start + AT_ONCE]))
        if anew:
            self._notify(Notice(ANEW, Level.INFO, _was_made_anew(len(whole.added))))
        return whole

    def _take(self, paths: list[Path]) -> ImportReport:
        report = self._importer.take([str(path) for path in paths], _tell_nobody, self._stop)
        refused = {each.path for each in report.refused}
        for path in paths:
            if str(path) in refused and (mark := _mark(path)) is not None:
                self._refused[path] = mark
        if report.added or report.found:
            self.tell(report)
        return report

    def tell(self, report: ImportReport) -> None:
        """Tell those who listen of clips that came in, here or elsewhere. On a pool thread."""
        for told in self._listeners:
            told(report)

    def look_at_all(self) -> ImportReport:
        """Look once at every name, also where nothing seems to have changed, and wait for no file to settle."""
        with self._turn:
            self._folders.clear()
            self._refused.clear()
            return self._look(wait=False)

    def _look_again(self) -> None:
        if self._stop.cancelled:
            return
        began = time.monotonic()
        try:
            self.look()
        except VeoError as error:  # the list cannot be read just now: all is looked at again
            log.info("The folders could not be looked at: %s", error.detail)
            self._folders.clear()
        self._queue.post(self._look_again, max(self._pause, SHARE * (time.monotonic() - began)))

    def _strangers(self) -> list[Path]:
        """The files that no clip is known by, in the folders whose names have changed since the last look."""
        found: list[Path] = []
        for root in dict.fromkeys(library.root for library in self._projects.libraries()):
            waiting = [str(path) for path in self._waiting if path.is_relative_to(root)]
            there = [*filter(_is_text, self._changed_below(root)), *waiting]
            begin = len(str(root / "_")) - 1
            names = [path[begin:].replace(os.sep, "/") for path in there]  # text alone: they may be many thousands
            known = self._places.known_below(root, names)
            found += [Path(path) for path, name in zip(there, names, strict=True) if name not in known]
        return list(dict.fromkeys(found))

    def _changed_below(self, root: Path) -> Iterator[str]:
        """The clips in folders whose names have changed."""
        waiting = [(str(root), 0)]
        while waiting and not self._stop.cancelled:
            folder, depth = waiting.pop()
            yield from self._read(folder)
            if (known := self._folders.get(folder)) is not None and depth < _DEEPEST:
                waiting += [(each, depth + 1) for each in known.folders]

    def _read(self, folder: str) -> list[str]:
        """The clips in a folder, where its names have changed since it was read."""
        try:
            changed = Path(folder).stat().st_mtime_ns
            known = self._folders.get(folder)
            if known is not None and known.changed == changed:
                return []
            with os.scandir(folder) as entries:
                shown = [each for each in entries if not each.name.startswith(".")]
                clips = [each.path for each in shown if is_clip_name(each.name) and each.is_file()]
                folders = tuple(each.path for each in shown if each.is_dir(follow_symlinks=False))
            self._folders[folder] = _Folder(changed, folders)
        except OSError:
            self._folders.pop(folder, None)
            return []
        return clips

    def _is_news(self, path: Path) -> bool:
        """Whether a file is there and not one that was refused as it is."""
        mark = _mark(path)
        return mark is not None and self._refused.get(path) != mark


def _is_young(path: Path) -> bool:
    """Whether a file was written to a moment ago: it may be one that is still being copied."""
    mark = _mark(path)
    return mark is not None and abs(time.time() - mark[1] / 1e9) < SETTLED


def _is_text(path: str) -> bool:
    """Whether a name can be written down: some are no text in any encoding."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


def _mark(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns


def _made_anew(count: int) -> Text:
    return textn(
        "The library's list is empty, and {n} clip is in its folder. It is taken in with what its file says of it.",
        "The library's list is empty, and {n} clips are in its folder. They are taken in with what their files say.",
        count,
    )


def _was_made_anew(count: int) -> Text:
    return textn(
        "{n} clip of the library's folder was taken in, with what its file says of it.",
        "{n} clips of the library's folder were taken in, with what their files say of them.",
        count,
    )


def _tell_nobody(_work: Work) -> None:
    """Nobody waits for what is found by the way."""
