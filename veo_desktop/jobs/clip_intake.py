"""Turns one output of a task into a clip in the library. Runs on the pool for downloads."""

from __future__ import annotations

import contextlib
import hashlib
import uuid
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.filenames import clip_name
from veo_desktop.core.job import Clip, Job
from veo_desktop.core.request import PROMPT, SEED
from veo_desktop.jobs.provider import Provider
from veo_desktop.media.prober import Prober
from veo_desktop.media.recipe import Recipe, write_beside
from veo_desktop.store.library import PART, Library
from veo_desktop.store.rows import ClipFile
from veo_desktop.wiro.download import discard
from veo_desktop.wiro.models import Output

THUMBNAIL_EDGE = 480  # pixels: the card at 200 %
THUMBNAIL_AT = 0.4  # of the clip: the first frame is often a fade or the given image


class ClipIntake:
    """Downloads into the library's `.part`, proves it decodes, embeds the recipe, gives it its name."""

    def __init__(self, library: Callable[[], Library], prober: Prober, thumbnails: Path) -> None:
        self._library = library
        self._prober = prober
        self._thumbnails = thumbnails

    def take(
        self,
        job: Job,
        number: int,
        output: Output,
        provider: Provider,
        progress: Callable[[int, int], None],
        cancel: CancelToken,
    ) -> ClipFile:
        """The clip of output `number`. Raises NetworkError, NotFoundError (expired), MediaError or StorageError."""
        library = self._library()
        key = job.id if number == 0 else f"{job.id}-{number}"
        part = library.part_path(key)
        received = provider.downloader.fetch(output.url, part, progress=progress, cancel=cancel)
        probe = self._prober.probe(part, cancel)
        recipe, complete = recipe_of(job), library.part_path(f"{key}-complete")
        inside = self._prober.embed(part, complete, recipe, cancel)
        stored = complete if inside else part
        thumbnail = self._thumbnails / f"{key}.jpg"
        self._prober.thumbnail(stored, thumbnail, at=THUMBNAIL_AT, longest_edge=THUMBNAIL_EDGE, cancel=cancel)
        size, sha256 = stored.stat().st_size, _sha256(stored)
        made = datetime.fromtimestamp(job.created)
        path = library.place(stored, clip_name(made, job.request.value(PROMPT), job.request.value(SEED)))
        if not inside:
            write_beside(path, recipe)
        discard(part)
        clip = Clip(
            id=uuid.uuid4().hex,
            path=str(path),
            size=size,
            width=probe.width,
            height=probe.height,
            rate=probe.rate,
            frames=probe.frames,
            has_audio=probe.has_audio,
            streams_sha256=probe.streams_sha256,
            thumbnail=str(thumbnail),
        )
        return ClipFile(clip, received.sha256, sha256)

    def give_up(self, job_id: str) -> None:
        """Leave nothing unfinished of a job that will have no clip. A folder that is away keeps what it has."""
        with contextlib.suppress(OSError):
            for part in self._library().root.glob(f"{job_id}*{PART}"):
                discard(part)


def recipe_of(job: Job) -> Recipe:
    """What the clip's file says of its own making."""
    return Recipe(
        job.request,
        task_id=job.task_id,
        made=datetime.fromtimestamp(job.created).astimezone().isoformat(timespec="seconds"),
        cost="" if job.cost is None else str(job.cost),
    )


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
