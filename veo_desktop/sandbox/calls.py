"""What each call of Wiro's API does, apart from how it arrives and leaves. Event loop thread."""

from __future__ import annotations

import mimetypes
import re
import secrets
import time
import uuid
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from urllib.parse import urlsplit

from veo_desktop.core.form import FieldType, FormField
from veo_desktop.sandbox import refusal, rules
from veo_desktop.sandbox.answers import Json, file_answer, task_answer
from veo_desktop.sandbox.books import LEAST_BALANCE, Books, StoredFile, Task
from veo_desktop.sandbox.catalogue import Catalogue, Model, tool_answer
from veo_desktop.sandbox.faults import Fault
from veo_desktop.sandbox.intake import Body, Incoming
from veo_desktop.sandbox.lifecycle import Lifecycle
from veo_desktop.sandbox.outputs import Outputs

Call = Callable[[Body, str], Awaitable[Json]]

_FOLDER_NAME = re.compile(r"[A-Za-z0-9_-]{1,100}")
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
_SUFFIXES = frozenset(
    {"jpg", "png", "gif", "jpeg", "webp", "heic", "mp4", "webm", "mov", "mp3", "wav", "m4a"}
    | {"pdf", "csv", "docx", "xlsx", "pptx", "txt", "md", "epub", "zip"}
)
_KILLABLE = frozenset(
    {"task_accept", "task_preprocess_start", "task_preprocess_end", "task_assign", "task_start", "task_output"}
)
_MOST_LISTED = 100


class Calls:
    """The calls by path below /v1. Each takes the body and the server's root URL; answers JSON or raises Refusal."""

    def __init__(self, books: Books, catalogue: Catalogue, lifecycle: Lifecycle, outputs: Outputs) -> None:
        self._books = books
        self._catalogue = catalogue
        self._lifecycle = lifecycle
        self._outputs = outputs
        self.by_path: dict[str, Call] = {
            "Task/Detail": self._detail,
            "Task/List": self._list,
            "Task/Kill": self._kill,
            "Task/Cancel": self._cancel,
            "Task/InputOutputDelete": self._delete,
            "File/FolderCreate": self._folder,
            "File/Upload": self._upload,
            "Tool/Detail": self._tool,
            "Tool/List": self._tools,
        }

    def run(self, owner: str, project: str, body: Body, fate: Callable[[], Fault | None]) -> tuple[Task, Json]:
        """Start a task, or raise the Refusal; `fate` is asked for a fault only once the run is accepted."""
        model = self._catalogue.model(owner, project)
        self._admit()
        images = self._images_named(model, body)
        urls_apart = {_url_name(field) for field in model.form.fields}
        values = {name: texts[-1] for name, texts in body.texts.items() if name not in {*images, *urls_apart}}
        rules.check(model, values, {name: [*urls, *body.files.get(name, ())] for name, urls in images.items()})
        for name, urls in images.items():
            urls += [self._store(each, name).path for each in body.files.get(name, ())]
        kept = {name: urls for name, urls in images.items() if urls}
        task = self._books.new_task(model.name, values, kept, str(uuid.uuid4()), int(time.time()))
        task.callback = values.get("callbackUrl", "")
        fault = fate()
        if fault is not None:
            task.fault, task.fault_text = fault.kind, fault.message
        self._books.save(task)
        self._lifecycle.start(task)
        return task, {"errors": [], "taskid": task.id, "socketaccesstoken": task.token, "result": True}

    def _admit(self) -> None:
        balance, limit = self._books.balance, self._books.limit
        if balance < LEAST_BALANCE:
            raise refusal.no_funds()
        if limit is not None and self._books.active >= limit:
            raise refusal.busy(balance, limit)

    def _images_named(self, model: Model, body: Body) -> dict[str, list[str]]:
        """The URLs given for each file field; combine fields take files and URLs under the one name."""
        named: dict[str, list[str]] = {}
        for field in model.form.fields:
            if field.kind.takes_files:
                texts = body.texts.get(_url_name(field) or field.id, [])
                given = (each.strip() for text in texts for each in (text.split(",") if _url_name(field) else [text]))
                named[field.id] = [url for url in given if url]
                for url in named[field.id]:
                    _check_url(field.id, url)
        return named

    def _store(self, incoming: Incoming, stem: str, parent: str = "", name: str = "") -> StoredFile:
        """Move an uploaded file to its place; its name is ours, as Wiro names inputs (`inputImage-6060136.png`)."""
        suffix = Path(_UNSAFE.sub("", incoming.name)).suffix.lower()[:8]
        public = name or f"{stem}-{secrets.randbelow(9_000_000) + 1_000_000}{suffix}"
        accesskey = secrets.token_hex(15)
        file = StoredFile(
            id=secrets.token_hex(16),
            name=public,
            contenttype=mimetypes.guess_type(public)[0] or "application/octet-stream",
            size=incoming.size,
            parent=parent,
            added=int(time.time()),
            accesskey=accesskey,
            path=f"File/{accesskey}/{public}",
        )
        incoming.path.replace(self._books.folder / "files" / accesskey)
        self._books.add_file(file)
        return file

    async def _detail(self, body: Body, root: str) -> Json:
        task = self._task(body)
        self._outputs.renew(task)
        return {"total": "1", **self._one(task, root)}

    async def _list(self, body: Body, root: str) -> Json:
        model = body.text("modelName")
        tasks = [task for task in self._books.tasks() if not model or task.model in (model, f"google/{model}")]
        if body.text("order").upper() != "ASC":
            tasks.reverse()
        start, limit = body.number("start", 0), min(_MOST_LISTED, body.number("limit", 20))
        return {
            "total": str(len(tasks)),
            "errors": [],
            "tasklist": [{**self._answer(task, root), **_slugs(task.model)} for task in tasks[start : start + limit]],
            "result": True,
        }

    async def _kill(self, body: Body, root: str) -> Json:
        task = self._task(body)
        if task.status not in _KILLABLE:
            raise refusal.not_killed(f"it is in state {task.status}")
        self._lifecycle.stop(task)
        return self._one(task, root)

    async def _cancel(self, body: Body, root: str) -> Json:
        task = self._task(body)
        if task.status != "task_queue":
            raise refusal.not_cancellable()
        self._lifecycle.stop(task)
        return self._one(task, root)

    async def _delete(self, body: Body, _root: str) -> Json:
        task = self._task(body)
        if not task.ended:
            raise refusal.Refusal(1, "Task is not in a terminal state.")
        self._outputs.delete(task)
        for path in (path for paths in task.images.values() for path in paths if "://" not in path):
            (self._books.folder / "files" / path.split("/")[1]).unlink(missing_ok=True)
        task.deleted = True
        self._books.save(task)
        return {"result": True, "errors": []}

    async def _folder(self, body: Body, root: str) -> Json:
        name = body.text("name")
        if not name:
            raise refusal.parameter_required("name")
        if not _FOLDER_NAME.fullmatch(name):
            raise refusal.parameter_invalid("name", "may hold letters, digits, - and _ only")
        folder = StoredFile(
            secrets.token_hex(16), name, "folder", 0, body.text("parentid"), int(time.time()), secrets.token_hex(15)
        )
        self._books.add_file(folder)
        return _listed([folder], root)

    async def _upload(self, body: Body, root: str) -> Json:
        incoming = body.files.get("file", [])
        if not incoming:
            raise refusal.files_required("file")
        parent = body.text("folderid")
        if parent and self._books.file(parent) is None:
            raise refusal.Refusal(1, "There is no folder yet.")
        for each in incoming:
            if Path(each.name).suffix.lower().removeprefix(".") not in _SUFFIXES:
                raise refusal.Refusal(0, "File type is not supported")
        names = [_UNSAFE.sub("-", Path(each.name).name)[-100:] for each in incoming]
        return _listed(
            [self._store(each, "file", parent, name) for each, name in zip(incoming, names, strict=True)], root
        )

    async def _tool(self, body: Body, _root: str) -> Json:
        model = self._catalogue.model(body.text("slugowner"), body.text("slugproject"))
        return {"result": True, "errors": [], "tool": [self._tool_answer(model, body.flag("summary"))]}

    async def _tools(self, body: Body, _root: str) -> Json:
        found = self._catalogue.search(body.text("search"), body.texts.get("categories", []), body.text("slugowner"))
        start, limit = body.number("start", 0), min(_MOST_LISTED, body.number("limit", 20))
        page = [self._tool_answer(model, body.flag("summary")) for model in found[start : start + limit]]
        return {"result": True, "errors": [], "total": len(found), "tool": page}

    def _tool_answer(self, model: Model, summary: bool) -> Json:
        runs = [task for task in self._books.tasks() if task.model == model.name]
        failures = sum(task.ended and not task.billed for task in runs)
        return tool_answer(model, summary, len(runs), failures)

    def _task(self, body: Body) -> Task:
        task_id, token = body.text("taskid"), body.text("tasktoken") or body.text("socketaccesstoken")
        if not task_id and not token:
            raise refusal.no_task_identifier()
        task = self._books.task(task_id, token)
        if task is None:
            raise refusal.no_task()
        return task

    def _one(self, task: Task, root: str) -> Json:
        return {"errors": [], "tasklist": [self._answer(task, root)], "result": True}

    def _answer(self, task: Task, root: str) -> Json:
        return task_answer(task, root, self._catalogue.named(task.model))


def _url_name(field: FormField) -> str:
    """The name under which a field takes URLs apart from files; "" for one that does not."""
    return f"{field.id}Url" if field.kind in (FieldType.FILE, FieldType.MULTI_FILE) else ""


def _listed(files: Iterable[StoredFile], root: str) -> Json:
    return {"result": True, "errors": [], "list": [file_answer(each, root) for each in files]}


def _slugs(model: str) -> Json:
    """A list names each task's model; the seed's `/Task/Detail` does not."""
    owner, _, project = model.partition("/")
    return {"modelslugowner": owner, "modelslugproject": project}


def _check_url(field: str, url: str) -> None:
    try:
        parts = urlsplit(url)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and not any(each.isspace() for each in url)
    except ValueError:
        good = False
    if not good:
        raise refusal.parameter_invalid(field, "must be a file or a URL")
