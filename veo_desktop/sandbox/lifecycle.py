"""Takes a task from the queue to its end, as Wiro does, and tells its followers. Event loop thread; renders elsewhere.

Waits shrink with `speed`; rendering takes what it takes. A task that is found half done at start goes on where it was.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from veo_desktop.core.cancel import CancelToken
from veo_desktop.sandbox.answers import progress_message
from veo_desktop.sandbox.books import Books, Task
from veo_desktop.sandbox.callback import Callback
from veo_desktop.sandbox.catalogue import Catalogue
from veo_desktop.sandbox.clips import Clips
from veo_desktop.sandbox.hub import Hub
from veo_desktop.sandbox.outputs import Outputs
from veo_desktop.sandbox.pictures import PictureError, Pictures

BLOCKED_WORD = "[blocked]"  # in a prompt: fails like the safety filter does

_QUEUE, _SHORT, _LOAD, _GENERATE, _STORE = 3.0, 0.5, 1.5, 20.0, 1.0  # seconds at speed 1
_STEPS = 50
_LEAST_TICKS = 10
_SHORTEST_TICK = 0.02  # seconds
_TIME_NAMES = {
    "task_accept": "accepttime",
    "task_preprocess_start": "preprocessstarttime",
    "task_preprocess_end": "preprocessendtime",
    "task_assign": "assigntime",
    "task_start": "starttime",
    "task_end": "endtime",
    "task_postprocess_start": "postprocessstarttime",
}

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Pace:
    """How many times as fast as Wiro tasks live, and how many progress reports each sends a second."""

    speed: float
    progress_rate: float

    def scaled(self, seconds: float) -> float:
        return seconds / self.speed


class Lifecycle:
    """Runs every live task as one coroutine."""

    def __init__(
        self,
        books: Books,
        hub: Hub,
        catalogue: Catalogue,
        outputs: Outputs,
        pictures: Pictures,
        clips: Clips,
        callback: Callback,
        root: Callable[[], str],
        pace: Pace,
    ) -> None:
        self._books = books
        self._hub = hub
        self._catalogue = catalogue
        self._outputs = outputs
        self._pictures = pictures
        self._clips = clips
        self._callback = callback
        self._root = root
        self._pace = pace
        self._running: dict[str, tuple[asyncio.Task[None], CancelToken]] = {}

    def start(self, task: Task) -> None:
        """Take up `task` where it is."""
        token = CancelToken()
        runner = asyncio.create_task(self._run(task, token))
        self._running[task.id] = (runner, token)
        runner.add_done_callback(lambda _: self._running.pop(task.id, None))

    def resume(self) -> None:
        """Take up what an earlier run of the sandbox left unfinished."""
        for task in [task for task in self._books.tasks() if not task.ended]:
            self.start(task)

    def stop(self, task: Task) -> None:
        """Cancel or kill: the task ends now, costs nothing and its rendering is given up."""
        runner, token = self._running[task.id]
        token.cancel()
        runner.cancel()
        task.times["canceltime"] = int(time.time())
        self._end(task, "task_cancel")

    async def close(self) -> None:
        """Leave every task as it is, to be resumed."""
        running = list(self._running.values())
        for runner, token in running:
            token.cancel()
            runner.cancel()
        await asyncio.gather(*(runner for runner, _ in running), return_exceptions=True)

    async def _run(self, task: Task, token: CancelToken) -> None:
        try:
            await self._live(task, token)
        except PictureError as error:
            self._say(task, str(error), error=True)
            self._end(task, "task_error")
        except Exception as error:  # a fault of the sandbox must not leave a task without an end
            _log.exception("task %s failed", task.id)
            self._say(task, f"sandbox fault: {type(error).__name__}: {error}", error=True)
            task.pexit = "1"
            self._end(task, "task_postprocess_end")
        if task.ended:
            await self._callback.call(task, self._root())

    async def _live(self, task: Task, token: CancelToken) -> None:
        if task.status == "task_queue":
            self._hub.publish(task, "task_queue")
            await self._wait(_QUEUE)
            self._enter(task, "task_accept")
        if task.fault == "task_error":
            raise PictureError(task.fault_text or "The task could not be prepared.")
        if not task.pexit:
            await self._prepare(task)
            await self._generate(task, token)
        await self._finish(task)

    async def _prepare(self, task: Task) -> None:
        await self._wait(_SHORT)
        self._enter(task, "task_preprocess_start")
        for line in await self._pictures.fetch(task):
            self._say(task, line, error=True)
        await self._wait(_SHORT)
        self._enter(task, "task_preprocess_end")
        await self._wait(_SHORT)
        self._enter(task, "task_assign")
        await self._wait(_LOAD)

    async def _generate(self, task: Task, token: CancelToken) -> None:
        """Run the "model": the clip is rendered while the generation time passes; ends with pexit set."""
        started = time.monotonic()
        self._enter(task, "task_start")
        if task.fault == "stuck":
            await asyncio.Event().wait()
        failure = _failure(task)
        if failure:
            await self._wait(_GENERATE / 4)
            self._say(task, failure, error=True)
            task.pexit = "1"
        else:
            await self._render(task, token)
            task.pexit = "0"
        task.elapsed = time.monotonic() - started
        self._hub.publish(task, "task_output_full", {"raw": task.stdout})
        if task.stderr:
            self._hub.publish(task, "task_error_full", {"raw": task.stderr})
        self._enter(task, "task_end")

    async def _render(self, task: Task, token: CancelToken) -> None:
        recipe = await self._pictures.recipe(task, self._catalogue.named(task.model).defaults())
        self._say(task, f"Rendering {recipe.width}x{recipe.height}, {recipe.frames} frames at 24 fps, by the sandbox")
        render = self._clips.render(recipe, token)
        try:
            await self._report_while(task, render.done, lambda: render.fraction)
            clip = await render.done
        finally:
            render.give_up()
        if task.fault != "no_outputs":
            await asyncio.to_thread(self._outputs.adopt, task, clip)
        self._say(task, "Done")

    async def _report_while(self, task: Task, done: asyncio.Future[Path], fraction: Callable[[], float]) -> None:
        """Send progress until rendering is done and the generation time is over."""
        total = self._pace.scaled(_GENERATE)
        tick = max(_SHORTEST_TICK, min(1 / self._pace.progress_rate, total / _LEAST_TICKS))
        started, shown = time.monotonic(), -1
        task.status = "task_output"
        while True:
            elapsed = time.monotonic() - started
            share = 1.0 if done.done() and elapsed >= total else min(0.99, elapsed / total, fraction() or 0.0)
            if share >= 1.0:
                break
            if int(share * 1000) > shown:
                shown = int(share * 1000)
                expected = elapsed / share if share > 0.02 else total
                self._hub.publish(task, "task_output", progress_message(share, elapsed, expected, _STEPS))
            await asyncio.sleep(tick)
            if done.done() and done.exception() is not None:
                return

    async def _finish(self, task: Task) -> None:
        await self._wait(_SHORT)
        self._enter(task, "task_postprocess_start")
        await self._wait(_STORE)
        cost = Decimal(0)
        if task.pexit == "0":
            cost = self._catalogue.named(task.model).cost(task.values, max(1, len(task.outputs)))
        self._end(task, "task_postprocess_end", cost)

    def _enter(self, task: Task, status: str) -> None:
        task.status = status
        task.times[_TIME_NAMES[status]] = int(time.time())
        self._books.save(task)
        self._hub.publish(task, status)

    def _end(self, task: Task, status: str, cost: Decimal = Decimal(0)) -> None:
        if status == "task_postprocess_end":
            task.times["postprocessendtime"] = int(time.time())
        self._books.end(task, status, cost)
        self._hub.publish_state(task)

    def _say(self, task: Task, line: str, *, error: bool = False) -> None:
        """A line of the task's own log, stderr for `error`."""
        if error:
            task.stderr += line + "\n"
        else:
            task.stdout += line + "\n"
        self._hub.publish(task, "task_error" if error else "task_output", line)

    async def _wait(self, seconds: float) -> None:
        await asyncio.sleep(self._pace.scaled(seconds))


def _failure(task: Task) -> str:
    """Why the run is to fail, or nothing."""
    if task.fault == "fail":
        return task.fault_text or "The model stopped unexpectedly."
    if BLOCKED_WORD in task.values.get("prompt", "").lower():
        return (
            f"The safety filter blocked this prompt (the sandbox's word {BLOCKED_WORD} is in it). You were not charged."
        )
    return ""
