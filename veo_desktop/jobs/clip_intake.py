"""Turns one output of a task into a clip in the library. Runs on the pool for downloads."""

from __future__ import annotations

import contextlib
import hashlib
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import MediaError, StorageError
from veo_desktop.core.filenames import clip_name
from veo_desktop.core.files import storage_error
from veo_desktop.core.job import Clip, Job
from veo_desktop.core.recipe import Recipe
from veo_desktop.core.request import PROMPT, SEED
from veo_desktop.jobs.provider import Provider
from veo_desktop.media.facts import Probe
from veo_desktop.media.prober import Prober
from veo_desktop.media.recipe import write_beside
from veo_desktop.store.ledger import Ledger
from veo_desktop.store.library import PART, Library
from veo_desktop.store.rows import ClipFile
from veo_desktop.wiro.download import discard
from veo_desktop.wiro.models import Output

THUMBNAIL_EDGE = 480  # pixels: the card at 200 %
USUAL_SIZE = 100 * 1024 * 1024  # bytes of a clip whose size is not told
SPARE = 50 * 1024 * 1024  # bytes that stay free on the disk
THUMBNAIL_AT = 0.4  # of the clip: the first frame is often a fade or the given image


def make_picture(prober: Prober, source: Path, target: Path, cancel: CancelToken) -> str:
    """Make a clip's picture; "" where it cannot be: it can be made again, the clip is what counts."""
    try:
        prober.thumbnail(source, target, at=THUMBNAIL_AT, longest_edge=THUMBNAIL_EDGE, cancel=cancel)
    except (StorageError, MediaError):
        return ""
    return str(target)


def new_clip(probe: Probe, path: Path, size: int, thumbnail: str = "") -> Clip:
    """A clip with an id of its own, as the probe of its file has found it."""
    return Clip(
        id=uuid.uuid4().hex,
        path=str(path),
        size=size,
        width=probe.width,
        height=probe.height,
        rate=probe.rate,
        frames=probe.frames,
        has_audio=probe.has_audio,
        streams_sha256=probe.streams_sha256,
        thumbnail=thumbnail,
    )


class ClipIntake:
    """Downloads into the library's `.part`, proves it decodes, embeds the recipe, gives it its name.

    `library` is where the clips of the project with this id go. Each clip is written down right before its file gets
    its name: what a crash left is found again by its hash.
    """

    def __init__(self, ledger: Ledger, library: Callable[[str], Library], prober: Prober, thumbnails: Path) -> None:
        self._ledger = ledger
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
        library = self._library(job.project)
        try:
            part = library.part_path(_key(job.id, number))
            complete = library.part_path(f"{_key(job.id, number)}-complete")
            file = self._left_by_a_crash(job.id, number)
            if file is None:
                library.check(2 * (output.size or USUAL_SIZE) + SPARE)
                received = provider.downloader.fetch(output.url, part, progress=progress, cancel=cancel)
                file = self._place(job, number, part, complete, received.sha256, cancel)
            discard(part)
            complete.unlink(missing_ok=True)
        except OSError as error:
            raise storage_error(error, library.root) from error
        return file

    def _left_by_a_crash(self, job_id: str, number: int) -> ClipFile | None:
        """The clip that got its name before the ledger could say so; None when there is none, or not whole."""
        prepared = self._ledger.prepared(job_id, number)
        if prepared is None:
            return None
        path = Path(prepared.clip.path)
        return prepared if path.is_file() and _sha256(path) == prepared.stored_sha256 else None

    def _place(
        self, job: Job, number: int, part: Path, complete: Path, received_sha256: str, cancel: CancelToken
    ) -> ClipFile:
        library, recipe = self._library(job.project), recipe_of(job, self._task_of(job.parent))
        probe = self._prober.probe(part, cancel)
        inside = self._prober.embed(part, complete, recipe, cancel)
        source = complete if inside else part
        thumbnail = make_picture(self._prober, source, self._thumbnails / f"{_key(job.id, number)}.jpg", cancel)
        stored_sha256 = _sha256(source)
        clip = new_clip(probe, source, source.stat().st_size, thumbnail)

        def file_at(path: Path) -> ClipFile:
            return ClipFile(replace(clip, path=str(path)), received_sha256, stored_sha256, number)

        def write_down(path: Path) -> None:
            if not inside:
                write_beside(path, recipe)
            self._ledger.prepare(job.id, file_at(path))

        made = datetime.fromtimestamp(job.created)
        name = clip_name(made, job.request.value(PROMPT), job.request.value(SEED))
        return file_at(library.place(source, name, write_down))

    def give_up(self, job: Job) -> None:
        """Leave nothing unfinished of a job that will have no clip. A folder that is away keeps what it has."""
        with contextlib.suppress(OSError, StorageError):
            for part in self._library(job.project).root.glob(f"{job.id}*{PART}"):
                discard(part)

    def _task_of(self, job_id: str) -> str:
        record = self._ledger.record(job_id) if job_id else None
        return record.job.task_id if record is not None else ""


def _key(job_id: str, number: int) -> str:
    return job_id if number == 0 else f"{job_id}-{number}"


def recipe_of(job: Job, parent: str) -> Recipe:
    """What the clip's file says of its own making; `parent` is the task of the job that it came out of."""
    return Recipe(
        job.request,
        task_id=job.task_id,
        made=datetime.fromtimestamp(job.created).astimezone().isoformat(timespec="seconds"),
        cost="" if job.cost is None else str(job.cost),
        parent=parent,
        relation=job.relation,
        sandbox=job.sandbox,
    )


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
