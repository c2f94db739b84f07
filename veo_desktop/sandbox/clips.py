"""A small pool of render threads, and the clips they made: the same recipe is rendered once. Event loop thread."""

from __future__ import annotations

import asyncio
import secrets
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from veo_desktop.core.cancel import CancelToken
from veo_desktop.sandbox.render.clip import render_clip
from veo_desktop.sandbox.render.recipe import Recipe

_THREADS = 2
_MOST_KEPT = 200  # clips; the oldest go first, tasks keep their own


class Render:
    """One clip in the making. `done` gives its path; `fraction` 0…1 is how far it is."""

    def __init__(self, cancel: CancelToken) -> None:
        self.fraction = 0.0
        self.done: asyncio.Future[Path]
        self._cancel = cancel

    def progressed(self, fraction: float) -> None:
        """Called on the render thread; a float is swapped whole."""
        self.fraction = fraction

    def give_up(self) -> None:
        """Stop rendering unless it is done."""
        if not self.done.done():
            self._cancel.cancel()
            self.done.cancel()


class Clips:
    """Renders recipes into `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="render")
        self._making: dict[str, asyncio.Lock] = {}

    def render(self, recipe: Recipe, cancel: CancelToken) -> Render:
        """Begin to render; two of the same recipe wait for one another."""
        render = Render(cancel)
        render.done = asyncio.ensure_future(self._make(recipe, render, cancel))
        return render

    def close(self) -> None:
        """Wait for the render threads, whose tokens have been cancelled."""
        self._pool.shutdown(cancel_futures=True)

    async def _make(self, recipe: Recipe, render: Render, cancel: CancelToken) -> Path:
        loop = asyncio.get_running_loop()
        key = await loop.run_in_executor(None, recipe.key)
        clip = self._folder / f"{key}.mp4"
        async with self._making.setdefault(key, asyncio.Lock()):
            if not clip.exists():
                part = clip.with_name(f"{key}-{secrets.token_hex(4)}.part")
                await loop.run_in_executor(self._pool, render_clip, recipe, part, render.progressed, cancel)
                part.replace(clip)
                self._forget_oldest()
        render.progressed(1.0)
        return clip

    def _forget_oldest(self) -> None:
        clips = sorted(self._folder.glob("*.mp4"), key=lambda path: path.stat().st_mtime)
        for path in clips[:-_MOST_KEPT]:
            path.unlink()
