"""How tasks, outputs, files and events look on the wire, field by field as in Wiro's samples. No state; any thread."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from veo_desktop.sandbox.books import Output, StoredFile, Task
from veo_desktop.sandbox.catalogue import Model

Json = dict[str, Any]

_TIMES = (
    "createtime", "canceltime", "assigntime", "accepttime", "preprocessstarttime",
    "preprocessendtime", "postprocessstarttime", "postprocessendtime",
)  # fmt: skip


def output_answer(output: Output, task: Task, root: str) -> Json:
    return {
        "id": output.id,
        "name": output.name,
        "contenttype": output.contenttype,
        "parentid": task.folder,
        "uuid": task.uuid,
        "size": str(output.size),
        "addedtime": str(output.added),
        "modifiedtime": str(output.added),
        "accesskey": output.accesskey,
        "foldercount": "0",
        "filecount": "0",
        "ispublic": 0,
        "expiretime": None,
        "url": root + output.path,
    }


def outputs_answer(task: Task, root: str) -> list[Json]:
    return [output_answer(each, task, root) for each in task.outputs]


def task_answer(task: Task, root: str, model: Model) -> Json:
    """One entry of `tasklist`; `root` is the server's `http://host:port`, which every URL starts with."""
    seconds = max(task.elapsed, 0.001)
    return {
        "id": task.id,
        "uuid": task.uuid,
        "name": "",
        "socketaccesstoken": task.token,
        "parameters": _parameters(task, root),
        "debugoutput": task.stdout,
        "debugerror": task.stderr,
        "starttime": _time(task.times, "starttime"),
        "endtime": _time(task.times, "endtime"),
        "elapsedseconds": f"{task.elapsed:.4f}",
        "status": task.status,
        "cps": f"{Decimal(task.cost) / Decimal(seconds):.12f}",
        "totalcost": task.cost,
        "guestid": None,
        "projectid": "699",
        "modelid": model.id,
        "description": "",
        "basemodelid": "0",
        "runtype": "model",
        "modelfolderid": "",
        "modelfileid": "",
        "callbackurl": task.callback,
        "marketplaceid": None,
        **{name: _time(task.times, name) for name in _TIMES},
        "pexit": task.pexit,
        "categories": json.dumps(model.description["categories"], separators=(",", ":")),
        "outputs": outputs_answer(task, root),
        "size": str(sum(each.size for each in task.outputs)),
    }


def file_answer(file: StoredFile, root: str) -> Json:
    answer: Json = {
        "id": file.id,
        "name": file.name,
        "contenttype": file.contenttype,
        "size": str(file.size),
        "parentid": file.parent,
        "addedtime": str(file.added),
    }
    if file.path:
        answer |= {"url": f"{root}/v1/{file.path}", "accesskey": file.accesskey}
    return answer


def state_event(task: Task, root: str) -> Json:
    """How `task` stands now, as the event that said so; the end brings its outputs."""
    return event(task.status, task, outputs_answer(task, root) if task.status == "task_postprocess_end" else None)


def event(kind: str, task: Task, message: object = None) -> Json:
    return {"type": kind, "id": task.id, "tasktoken": task.token, "message": message, "result": True}


def progress_message(fraction: float, elapsed: float, total: float, steps: int) -> Json:
    """A progress report; `elapsed` and `total` in seconds."""
    step = min(steps, int(fraction * steps))
    return {
        "type": "progressGenerate",
        "task": "Generate",
        "percentage": str(int(fraction * 100)),
        "stepCurrent": str(step),
        "stepTotal": str(steps),
        "speed": f"{step / elapsed:.1f}" if elapsed > 0 else "0.0",
        "speedType": "it/s",
        "elapsedTime": f"{elapsed:.0f}s",
        "remainingTime": f"{max(0.0, total - elapsed):.0f}s",
    }


def _parameters(task: Task, root: str) -> Json:
    images: Json = {}
    for field, entries in task.images.items():
        urls = [each if "://" in each else f"{root}/v1/{each}" for each in entries]
        images[field] = urls[0] if len(urls) == 1 else urls
    return {**task.values, **images}


def _time(times: Mapping[str, int], name: str) -> str:
    return str(times.get(name, 0))
