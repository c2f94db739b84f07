"""Writes stars, flags, tags and notes into the recipes that clips' files carry, on request.

Blocks; runs on the pool for files.
"""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace as changed
from datetime import datetime

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import MediaError, Stopped, StorageError, VeoError
from veo_desktop.core.files import replace, storage_error
from veo_desktop.core.library import ClipFacts, RecipesWritten, Refused, Work
from veo_desktop.core.recipe import Carried, Recipe
from veo_desktop.core.text import text
from veo_desktop.jobs.file_bytes import file_sha256
from veo_desktop.jobs.importing import IMPORT_KEY
from veo_desktop.media.prober import Prober
from veo_desktop.media.recipe import put_beside
from veo_desktop.store.imports import ClipPlaces, Place
from veo_desktop.store.judging import JudgingStore
from veo_desktop.store.library import PART

_NOT_THERE = text("Its file is not there: its disk is away, or it was moved by something else.")
_Wanted = Callable[[Place, Carried], Carried]  # of a clip, and what its file carries


class RecipeWriter:
    """A clip's pictures and sound stay bit for bit; one with C2PA boxes has its recipe beside it.

    `facts` tells what is known of a clip, from any thread.
    """

    def __init__(
        self,
        places: ClipPlaces,
        facts: Callable[[str], ClipFacts | None],
        judging: JudgingStore,
        prober: Prober,
    ) -> None:
        self._places = places
        self._facts = facts
        self._judging = judging
        self._prober = prober

    def write(self, clip_ids: Iterable[str], tell: Callable[[Work], None], cancel: CancelToken) -> RecipesWritten:
        """Bring the recipes in these clips' files up to date. The player must have let go of them."""
        return self._write_each(clip_ids, self._up_to_date, tell, cancel)

    def put(self, carried: Mapping[str, Carried], tell: Callable[[Work], None], cancel: CancelToken) -> RecipesWritten:
        """Have clips' files, by id, carry what they did once: also what another program had written there."""
        return self._write_each(carried, lambda place, _now: carried[place.clip_id], tell, cancel)

    def _write_each(
        self, clip_ids: Iterable[str], wanted: _Wanted, tell: Callable[[Work], None], cancel: CancelToken
    ) -> RecipesWritten:
        before: dict[str, Carried] = {}
        after: dict[str, Carried] = {}
        refused = []
        places = self._places.of(clip_ids)
        for number, place in enumerate(places):
            tell(Work(number, len(places), place.path.name))
            try:
                if not place.path.is_file():
                    raise StorageError(_NOT_THERE)
                carried = self._prober.carried(place.path, cancel)
                now = self._write(place, carried, wanted(place, carried), cancel)
            except Stopped:
                break
            except VeoError as error:
                refused.append(Refused(str(place.path), error.user_message))
            else:
                before[place.clip_id], after[place.clip_id] = carried, now
        tell(Work(len(places), len(places)))
        return RecipesWritten(before, after, tuple(refused))

    def _write(self, place: Place, old: Carried, new: Carried, cancel: CancelToken) -> Carried:
        """What the clip carries then: where its file may not be written anew, what lies beside it is `new` alone."""
        part = place.root / f"{IMPORT_KEY}-{uuid.uuid4().hex}{PART}"  # tidied away after a crash
        try:
            if not self._prober.retag(place.path, part, new.tags, cancel):
                put_beside(place.path, new.beside)
                return changed(old, beside=new.beside)
            digest, size = file_sha256(part, cancel), part.stat().st_size
            replace(part, place.path)
        except OSError as error:
            raise storage_error(error, place.path) from error
        finally:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
        self._places.rewritten(place.clip_id, digest, size)
        return changed(new, beside=old.beside)

    def _up_to_date(self, place: Place, carried: Carried) -> Carried:
        """The recipe that the file carries, or the list knows, with what is thought of the clip now."""
        recipe = Recipe.from_json(carried.recipe) or self._known(place.clip_id)
        judgement = self._judging.of((place.clip_id,))[place.clip_id]
        notes = tuple((note.first, note.last, note.words) for note in self._judging.notes(place.clip_id))
        recipe = changed(recipe, judgement=judgement, notes=notes)
        return Carried(carried.tags_with(recipe), recipe.to_json())

    def _known(self, clip_id: str) -> Recipe:
        facts = self._facts(clip_id)
        if facts is None or facts.request is None:
            raise MediaError(text("This clip came without settings, so there is nothing to write its stars into."))
        made = datetime.fromtimestamp(facts.row.made).astimezone().isoformat(timespec="seconds")
        cost = "" if facts.row.cost is None else str(facts.row.cost)
        return Recipe(facts.request, facts.task_id, made, cost, sandbox=facts.row.sandbox)
