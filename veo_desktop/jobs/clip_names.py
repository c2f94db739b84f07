"""Renames clips' files and exports copies of them. Blocks; runs on the pool for files."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Callable, Iterable
from pathlib import Path

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import DiskFull, Stopped, StorageError, VeoError
from veo_desktop.core.filenames import unique
from veo_desktop.core.files import replace, storage_error, sync_folder
from veo_desktop.core.library import ClipFacts, Exported, Refused, Renamed, Work
from veo_desktop.core.name_pattern import named, with_suffix
from veo_desktop.core.request import SEED
from veo_desktop.core.text import text
from veo_desktop.jobs.board import Board
from veo_desktop.jobs.file_bytes import copy_file
from veo_desktop.media.prober import Prober
from veo_desktop.media.recipe import beside
from veo_desktop.store.imports import ClipPlaces, Place

Facts = Callable[[str], ClipFacts | None]


class ClipNames:
    """`facts` tells what is known of a clip, from any thread."""

    def __init__(self, places: ClipPlaces, facts: Facts, board: Board, prober: Prober) -> None:
        self._places = places
        self._facts = facts
        self._board = board
        self._prober = prober
        self._closed = CancelToken()

    def rename(self, names: Iterable[tuple[str, str]], step: int) -> Renamed:
        """Give clips (by id) names; a name that is taken gets a number. The suffix of a file stays."""
        before, after, refused = [], [], []
        for clip_id, name in names:
            place = next(iter(self._places.of((clip_id,))), None)
            if place is None:
                continue
            try:
                new = self._rename(place, name)
            except VeoError as error:
                refused.append(Refused(str(place.path), error.user_message))
                continue
            before.append((clip_id, place.path.name))
            after.append((clip_id, new))
        return Renamed(step, tuple(before), tuple(after), tuple(refused))

    def rename_by_pattern(self, clip_ids: Iterable[str], pattern: str, step: int) -> Renamed:
        """Name clips after a pattern, numbered in this order: see `core.name_pattern`."""
        facts = [each for each in map(self._facts, clip_ids) if each is not None]
        names = [(each.row.id, _named(pattern, each, number)) for number, each in enumerate(facts, 1)]
        return self.rename(names, step)

    def move_to(self, clip_ids: Iterable[str], folder: str, step: int) -> Renamed:
        """Move clips' files into a folder of their library."""
        into = Path(folder).absolute()
        return self._move_all(self._places.of(clip_ids), lambda place: _inside(into, place) / place.path.name, step)

    def move_back(self, paths: Iterable[tuple[str, str]], step: int) -> Renamed:
        """Move clips to where they were once: `Renamed.before` of another move."""
        wanted = dict(paths)
        places = self._places.of(wanted)
        return self._move_all(places, lambda place: _inside(place.root / wanted[place.clip_id], place), step)

    def export(
        self,
        clip_ids: Iterable[str],
        folder: str,
        pattern: str,
        with_recipe: bool,
        tell: Callable[[Work], None],
        cancel: CancelToken,
    ) -> Exported:
        """Copy clips into a folder, named after `pattern`; without their recipes where those are not wanted."""
        with self._closed.on_cancel(cancel.cancel):
            return self._export_all(clip_ids, Path(folder), pattern, with_recipe, tell, cancel)

    def close(self) -> None:
        """Stop every export; later ones stop at once."""
        self._closed.cancel()

    def _export_all(
        self,
        clip_ids: Iterable[str],
        folder: Path,
        pattern: str,
        with_recipe: bool,
        tell: Callable[[Work], None],
        cancel: CancelToken,
    ) -> Exported:
        facts = [each for each in map(self._facts, clip_ids) if each is not None]
        paths, refused = [], []
        for number, each in enumerate(facts, 1):
            if cancel.cancelled:
                break
            tell(Work(number - 1, len(facts), each.row.name))
            try:
                target = unique(folder / _named(pattern, each, number))
                paths.append(self._export(Path(each.row.path), target, with_recipe, cancel))
            except VeoError as error:
                refused.append(Refused(each.row.path, error.user_message))
                if isinstance(error, DiskFull | Stopped):
                    break
        tell(Work(len(facts), len(facts)))
        return Exported(str(folder), tuple(paths), tuple(refused), len(paths) + len(refused) < len(facts))

    def _move_all(self, places: Iterable[Place], target_of: Callable[[Place], Path], step: int) -> Renamed:
        before, after, refused = [], [], []
        for place in places:
            try:
                target = self._renamed(place, target_of(place))
            except VeoError as error:
                refused.append(Refused(str(place.path), error.user_message))
                continue
            before.append((place.clip_id, place.relative))
            after.append((place.clip_id, target.relative_to(place.root).as_posix()))
        return Renamed(step, tuple(before), tuple(after), tuple(refused))

    def _rename(self, place: Place, name: str) -> str:
        """The name that the file has now."""
        return self._renamed(place, place.path.with_name(with_suffix(name, place.path.suffix))).name

    def _renamed(self, place: Place, target: Path) -> Path:
        """The path that the file has now: with a number where `target` is taken."""
        if place.in_bin:
            raise StorageError(text("This clip is in the bin."))
        if not place.path.is_file():
            raise StorageError(text("Its file is not there: its disk is away, or it was moved by something else."))
        try:
            if target != place.path:
                target = target if _same_but_case(target, place.path) else unique(target)
                self._move(place, target)
        except OSError as error:
            raise storage_error(error, target) from error
        return target

    def _move(self, place: Place, target: Path) -> None:
        """The file first, then the list: what a crash leaves between is found again by its content."""
        recipe = beside(place.path)
        replace(place.path, target)
        if recipe.is_file():
            replace(recipe, beside(target))
        sync_folder(target.parent)
        relative = target.relative_to(place.root).as_posix()
        try:
            self._places.move(place.clip_id, relative)
        except BaseException:
            replace(target, place.path)
            raise
        if place.job_id:
            self._board.change_clip(place.job_id, path=str(target))

    def _export(self, source: Path, target: Path, with_recipe: bool, cancel: CancelToken) -> str:
        part = target.with_name(f".{uuid.uuid4().hex}.tmp")
        try:
            # what cannot be written anew carries C2PA boxes, and its recipe beside it
            if with_recipe or not self._prober.embed(source, part, None, cancel):
                copy_file(source, part, cancel)
            replace(part, target)
            if with_recipe and beside(source).is_file():
                copy_file(beside(source), unique(beside(target)), cancel)
        except OSError as error:
            raise storage_error(error, target) from error
        finally:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
        return str(target)


def _named(pattern: str, facts: ClipFacts, number: int) -> str:
    return named(pattern, facts.row, facts.request.value(SEED) if facts.request is not None else "", number)


def _inside(path: Path, place: Place) -> Path:
    """`path`, which has to be in the clip's library: its place in the list is written from there on."""
    if not path.is_relative_to(place.root) or ".." in path.parts:
        raise StorageError(
            text("That folder is not inside {root}. Copies can be exported anywhere.", root=str(place.root))
        )
    return path


def _same_but_case(target: Path, path: Path) -> bool:
    """Whether two names are one file on a disk that does not tell case."""
    return target.name.casefold() == path.name.casefold() and target.exists() and target.samefile(path)
