"""Deletes clips' files at the provider, where their addresses are public. Blocks; runs on the pool for REST calls."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from veo_desktop.core.errors import Action, VeoError
from veo_desktop.core.library import AtProvider, ProviderDeleted, Refused
from veo_desktop.core.text import text
from veo_desktop.jobs.provider import Provider
from veo_desktop.store.imports import ClipPlaces, Place
from veo_desktop.store.ledger import Ledger
from veo_desktop.store.rows import Record

_DELETED = "deleted at Wiro"

log = logging.getLogger(__name__)


class ProviderFiles:
    """Inputs and outputs of a task go together. `always` says whether they go as soon as a clip is safely here."""

    def __init__(
        self,
        ledger: Ledger,
        places: ClipPlaces,
        provider: Callable[[], Provider | None],
        always: Callable[[], bool],
    ) -> None:
        self._ledger = ledger
        self._places = places
        self._provider = provider
        self._always = always

    def look(self, clip_ids: Iterable[str]) -> tuple[AtProvider, ...]:
        """What `delete` would delete of these clips, and what it would leave alone; nothing is asked there."""
        found = []
        for place in self._places.of(clip_ids):
            path = str(place.path)
            try:
                found.append(AtProvider(place.clip_id, path, self._task_of(place)[0].job.request))
            except VeoError as error:
                found.append(AtProvider(place.clip_id, path, reason=error.user_message))
        return tuple(found)

    def delete(self, clip_ids: Iterable[str]) -> ProviderDeleted:
        """Delete the files of these clips' tasks; a clip whose own file is not here keeps them. Written down."""
        deleted, refused = [], []
        for place in self._places.of(clip_ids):
            try:
                self._delete(place)
            except VeoError as error:
                refused.append(Refused(str(place.path), error.user_message))
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

    def _delete(self, place: Place) -> None:
        record, provider = self._task_of(place)
        provider.client.input_output_delete(record.task_token)
        self._places.deleted_at_provider(place.job_id, time.time())
        self._ledger.note_all(place.job_id, [(time.time(), _DELETED, "")])

    def _task_of(self, place: Place) -> tuple[Record, Provider]:
        """The task that a clip came out of, and who has it; VeoError where its files are to stay."""
        record = self._ledger.record(place.job_id) if place.job_id else None
        if record is None or not record.task_token:
            raise VeoError(text("This clip has no task at Wiro that is known here, so nothing was deleted there."))
        if not Path(place.path).is_file():
            raise VeoError(text("The file of this clip is not here. Its copy at Wiro was kept."))
        provider = self._provider()
        if provider is None or not provider.owns(record.job):
            raise VeoError(
                text("This clip was made with another account than the one in use. Nothing was deleted."),
                action=Action.OPEN_ACCOUNT,
            )
        return record, provider
