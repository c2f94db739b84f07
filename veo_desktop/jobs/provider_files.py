"""Deletes clips' files at the provider, where their addresses are public.

Blocks. Deleting runs on the pool for REST calls; what would go is looked up here alone, on the thread for searches.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from veo_desktop.core.errors import Action, VeoError
from veo_desktop.core.library import AtProvider, ProviderDeleted, Refused
from veo_desktop.core.text import text
from veo_desktop.jobs.provider import Provider
from veo_desktop.store.imports import ClipPlaces, Place
from veo_desktop.store.ledger import Ledger
from veo_desktop.store.rows import Record
from veo_desktop.store.whereabouts import Whereabouts

_DELETED = "deleted at Wiro"

log = logging.getLogger(__name__)


class ProviderFiles:
    """Inputs and outputs of a task go together. `always` says whether they go as soon as a clip is safely here."""

    def __init__(
        self,
        ledger: Ledger,
        places: ClipPlaces,
        whereabouts: Whereabouts,
        provider: Callable[[], Provider | None],
        always: Callable[[], bool],
    ) -> None:
        self._ledger = ledger
        self._places = places
        self._whereabouts = whereabouts
        self._provider = provider
        self._always = always

    def look(self, clip_ids: Iterable[str]) -> tuple[AtProvider, ...]:
        """What `delete` would delete of these clips, and what it would leave alone; nothing is asked there."""
        found = []
        for place, path, task in self._tasks(clip_ids):
            if isinstance(task, VeoError):
                found.append(AtProvider(place.clip_id, path, reason=task.user_message))
            else:
                found.append(AtProvider(place.clip_id, path, task.record.job.request))
        return tuple(found)

    def delete(self, clip_ids: Iterable[str]) -> ProviderDeleted:
        """Delete the files of these clips' tasks; a clip whose own file is not here keeps them. Written down."""
        deleted, refused = [], []
        each_in_turn = (task for clip_id in clip_ids for task in self._tasks((clip_id,)))  # a file may go meanwhile
        for place, path, task in each_in_turn:
            try:
                self._delete(place, task)
            except VeoError as error:
                refused.append(Refused(path, error.user_message))
            else:
                deleted.append(place.clip_id)
        return ProviderDeleted(tuple(deleted), tuple(refused))

    def after_arrival(self, job_id: str) -> None:
        """Delete the files of a job whose clip has arrived and was checked, where the person wants that always."""
        if not self._always():
            return
        record = self._ledger.record(job_id)
        if record is None or record.job.clip is None:
            return
        for each in self.delete((record.job.clip.id,)).refused:  # they can be deleted later by hand
            log.info("Not deleted at the provider: %s", each.reason)

    def _delete(self, place: Place, task: _Task | VeoError) -> None:
        if isinstance(task, VeoError):
            raise task
        task.provider.client.input_output_delete(task.record.task_token)
        self._places.deleted_at_provider(place.job_id, time.time())
        self._ledger.note_all(place.job_id, [(time.time(), _DELETED, "")])

    def _tasks(self, clip_ids: Iterable[str]) -> list[tuple[Place, str, _Task | VeoError]]:
        """Each clip's path and the task that it came out of; where its files are to stay, why."""
        places = [(place, str(place.path)) for place in self._places.of(clip_ids)]
        records = self._ledger.records({place.job_id for place, _ in places if place.job_id})
        below: dict[Path, list[str]] = {}
        for place, path in places:
            below.setdefault(place.root, []).append(path)
        here = {root: self._whereabouts.present(root, paths) or frozenset() for root, paths in below.items()}
        return [
            (place, path, self._task(records.get(place.job_id), path in here[place.root])) for place, path in places
        ]

    def _task(self, record: Record | None, here: bool) -> _Task | VeoError:
        if record is None or not record.task_token:
            return VeoError(text("This clip has no task at Wiro that is known here, so nothing was deleted there."))
        if not here:
            return VeoError(text("The file of this clip is not here. Its copy at Wiro was kept."))
        provider = self._provider()
        if provider is None or not provider.owns(record.job):
            return VeoError(
                text("This clip was made with another account than the one in use. Nothing was deleted."),
                action=Action.OPEN_ACCOUNT,
            )
        return _Task(record, provider)


class _Task(NamedTuple):
    record: Record
    provider: Provider
