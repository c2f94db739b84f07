"""Real messages to begin from: the seed's own samples and what the sandbox's calls answer. Immutable."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from veo_desktop.core.request import VEO_3_1
from veo_desktop.core.resources import resource
from veo_desktop.wiro.answers import decode
from veo_desktop.wiro.transport import Answer

_SEED = Path(__file__).parents[1] / "wiro" / "data"

Json = dict[str, Any]

PROGRESS: Json = {
    "type": "progressGenerate",
    "task": "Generate",
    "percentage": "60",
    "stepCurrent": "6",
    "stepTotal": "10",
    "speed": "1.2",
    "speedType": "it/s",
    "elapsedTime": "5s",
    "remainingTime": "1m 3s",
}
RUNNING = (
    "task_queue", "task_accept", "task_preprocess_start", "task_preprocess_end", "task_assign", "task_start",
    "task_output", "task_output_full", "task_end", "task_postprocess_start",
)  # fmt: skip
OUTPUT: Json = {
    "id": "6bc392c9",
    "name": "0.mp4",
    "contenttype": "video/mp4",
    "parentid": "6c1833f3",
    "size": "202472",
    "addedtime": "1734513812",
    "accesskey": "dFKlMApa",
    "ispublic": 0,
    "expiretime": None,
    "url": "https://cdn1.wiro.ai/6a6af820/0.mp4",
}
PRICES: Json = {
    "dynamicprice": '[{"inputs": {"resolution": "720p", "durationSeconds": "4"}, "price": 0.13, "priceMethod": "cpr"},'
    ' {"inputs": {"inputImage": "QUANTITY:1"}, "price": "0.2", "priceMethod": "cp-outputVideoLength"}]',
    "cps": "0.000585000000",
    "approximatelycost": "0.1",
}
REFUSALS: tuple[Json, ...] = tuple(
    {"result": False, "errors": [{"code": code, "message": message}]}
    for code, message in (
        (0, "Request parameter [prompt] required"),
        (1, "There is no task yet."),
        (96, "With your current balance of $12.50, you can run up to 1 tasks at the same time."),
        (97, "Insufficient balance"),
        (98, "Not signed in"),
    )
)


def seed_sample(name: str) -> Json:
    """A sample of the seed, its broken `categories` mended as the client mends them."""
    return decode(Answer(200, (_SEED / f"{name}.json").read_bytes()))


def answers() -> dict[str, list[Json]]:
    """Real answers by the call that they answer."""
    detail, task = seed_sample("seed_task_detail"), seed_sample("seed_task_detail")["tasklist"][0]
    listed = {**detail, "total": "3", "tasklist": [task, {**task, "id": "534575"}, {**task, "status": "task_queue"}]}
    form = json.loads(resource("models", f"{VEO_3_1}.json").read_text(encoding="utf-8"))
    tool = {"result": True, "errors": [], "tool": [{**form, **PRICES}]}
    file = {
        "id": "7",
        "name": "a.png",
        "parentid": "1",
        "size": "12",
        "contenttype": "image/png",
        "url": "https://x.y/z",
    }
    files = {"result": True, "errors": [], "list": [file]}
    found: dict[str, list[Json]] = {
        "Run": [seed_sample("seed_run")],
        "Task/Detail": [detail],
        "Task/List": [listed],
        "Task/Kill": [seed_sample("seed_task_kill")],
        "Task/Cancel": [seed_sample("seed_task_cancel")],
        "Task/InputOutputDelete": [{"result": True, "errors": []}],
        "File/FolderCreate": [files],
        "Tool/Detail": [tool],
        "Tool/List": [{**tool, "total": 1}],
    }
    return {call: [*real, *REFUSALS] for call, real in found.items()}


def event(kind: str, token: str, message: object = None) -> Json:
    return {"type": kind, "id": "534574", "tasktoken": token, "message": message, "result": True}


def events(token: str) -> list[Json]:
    """A whole life on the socket, in order; the last one is the end."""
    return [
        {"type": "connected", "version": "1.0"},
        *(event(kind, token) for kind in RUNNING[:6]),
        event("task_output", token, "Loading"),
        event("task_output", token, PROGRESS),
        event("task_error", token, "warning: slow disk"),
        event("task_output_full", token, {"raw": "Loading\nDone"}),
        event("task_error_full", token, {"raw": "warning: slow disk"}),
        event("task_end", token),
        event("task_postprocess_start", token),
        event("task_cancel", token),
        event("task_postprocess_end", token, [OUTPUT]),
    ]
