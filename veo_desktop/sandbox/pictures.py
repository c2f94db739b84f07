"""Brings a task's pictures home and settles what its clip is to be. Event loop thread; decoding on a worker thread."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from urllib.parse import urlsplit

import aiohttp

from veo_desktop.core.request import (
    ASPECT_RATIO,
    AUDIO,
    DURATION,
    FIRST_FRAME,
    MATCH_IMAGE,
    PROMPT,
    RESOLUTION,
    SEED,
    draw_seed,
)
from veo_desktop.sandbox.books import Books, Task
from veo_desktop.sandbox.callback import on_loopback
from veo_desktop.sandbox.intake import LARGEST_FILE
from veo_desktop.sandbox.render.picture import picture_size, write_placeholder
from veo_desktop.sandbox.render.recipe import RATE, Recipe
from veo_desktop.sandbox.rules import LAST_FRAME, REFERENCES
from veo_desktop.sandbox.trial_model import COVER, STILLS

_SHORT_SIDE = {"720p": 720, "1080p": 1080}
_LONG_SIDE = {"720p": 1280, "1080p": 1920}
_USUAL = {ASPECT_RATIO: "16:9", RESOLUTION: "720p", DURATION: "4", AUDIO: "true"}  # where a model has no such field
_PATIENCE = aiohttp.ClientTimeout(total=20)  # seconds


class PictureError(Exception):
    """A picture that cannot be fetched or read: the task fails before it runs."""


class Pictures:
    """Pictures of live tasks, by task and field, as files in the state folder."""

    def __init__(self, books: Books) -> None:
        self._books = books
        self._folder = books.folder / "pictures"
        self._folder.mkdir(exist_ok=True)

    async def fetch(self, task: Task) -> list[str]:
        """Bring every picture home and look whether it can be read.

        Returns lines for the task's log; raises PictureError.
        """
        lines = []
        for field, sources in task.images.items():
            for number, source in enumerate(sources):
                path = self._path(task, field, number)
                if "://" in source and not on_loopback(source):
                    await asyncio.to_thread(write_placeholder, source, path)
                    lines.append(f"{field}: the sandbox has no network; a placeholder stands for {source}")
                elif "://" in source:
                    await self._bring(source, path)
                if await asyncio.to_thread(picture_size, path) is None:
                    raise PictureError(f"{field} is not a picture that can be read.")
        return lines

    async def recipe(self, task: Task, defaults: Mapping[str, str]) -> Recipe:
        """What is to be rendered for `task`, whose pictures are home."""
        values = {**_USUAL, **defaults, **task.values}
        references = self._paths(task, REFERENCES) or self._paths(task, STILLS)
        first = next(iter(self._paths(task, FIRST_FRAME) or self._paths(task, COVER)), None)
        last = next(iter(self._paths(task, LAST_FRAME)), None)
        upright = values[ASPECT_RATIO] == "9:16"
        if values[ASPECT_RATIO] == MATCH_IMAGE and first is not None:
            size = await asyncio.to_thread(picture_size, first)
            upright = size is not None and size[0] < size[1]
        short, long = _SHORT_SIDE[values[RESOLUTION]], _LONG_SIDE[values[RESOLUTION]]
        return Recipe(
            model=task.model,
            prompt=values.get(PROMPT, ""),
            negative=values.get("negativePrompt", ""),
            seed=values.get(SEED) or draw_seed(),
            width=short if upright else long,
            height=long if upright else short,
            frames=int(Decimal(values[DURATION]) * RATE),
            sound=values[AUDIO] == "true",
            first=first,
            last=last,
            references=references,
        )

    async def _bring(self, url: str, path: Path) -> None:
        """Download it; what was uploaded here before a restart is at hand, though its URL names the port of then."""
        try:
            await _download(url, path)
        except aiohttp.ClientConnectorError as error:
            file = self._books.file_at(urlsplit(url).path.removeprefix("/v1/"))
            if file is None:
                raise _not_fetched(url, error) from None
            await asyncio.to_thread(shutil.copyfile, self._books.folder / "files" / file.accesskey, path)

    def _paths(self, task: Task, field: str) -> tuple[Path, ...]:
        return tuple(self._path(task, field, number) for number in range(len(task.images.get(field, ()))))

    def _path(self, task: Task, field: str, number: int) -> Path:
        source = task.images[field][number]
        if "://" not in source:
            return self._books.folder / "files" / source.split("/")[1]
        return self._folder / f"{task.id}-{field}-{number}"


async def _download(url: str, path: Path) -> None:
    try:
        async with (
            aiohttp.ClientSession(timeout=_PATIENCE) as session,
            session.get(url, allow_redirects=False) as reply,
        ):
            if reply.status != 200:
                raise PictureError(f"{url} answers HTTP {reply.status}.")
            with path.open("wb") as file:
                async for piece in reply.content.iter_chunked(256 * 1024):
                    if file.tell() > LARGEST_FILE:
                        raise PictureError(f"{url} is larger than 100 MB.")
                    file.write(piece)
    except aiohttp.ClientConnectorError:  # nobody is there
        raise
    except (aiohttp.ClientError, TimeoutError) as error:
        raise _not_fetched(url, error) from None


def _not_fetched(url: str, error: Exception) -> PictureError:
    return PictureError(f"{url} cannot be fetched: {type(error).__name__}.")
