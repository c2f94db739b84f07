"""Every call of Wiro's API as one small typed method. Blocks; any worker thread. Source: wiro-api "Endpoints".

Raises InputError (nothing was sent), ProviderError and its kinds (Wiro said no), NetworkError and its kinds.
"""

from __future__ import annotations

import re
import time
from collections.abc import Mapping, Sequence, Set
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

from veo_desktop.core.account import Credentials, Endpoint
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import (
    AnswerLost,
    BadAnswer,
    InputError,
    NotFoundError,
    ProviderError,
    WrongStateError,
)
from veo_desktop.core.redaction import Redactor
from veo_desktop.core.request import Request
from veo_desktop.core.text import text
from veo_desktop.wiro.answers import decode, mappings, masked, plain
from veo_desktop.wiro.errors import Refusal, error_for, missing_identifier, refusal_in
from veo_desktop.wiro.models import RemoteFile, RunAnswer, Task, Tool, files_from, tasks_from, tool_from
from veo_desktop.wiro.multipart import FilePart, MultipartBody, TextPart
from veo_desktop.wiro.outgoing import json_body, run_body, slugs
from veo_desktop.wiro.signing import auth_headers
from veo_desktop.wiro.transport import Answer, Body, Progress, Transport, answer_lost, bad_answer
from veo_desktop.wiro.urls import check_endpoint

MAX_UPLOAD = 100 * 1000 * 1000  # bytes
# without Wiro's JSON these are still a plain no; any other status leaves open what became of the call
_PLAIN_NO = frozenset({400, 401, 403, 404, 405, 413, 415, 429})
_FOLDER_NAME = re.compile(r"[A-Za-z0-9_-]{1,100}")


class WiroClient:
    """One account at one endpoint. `cancel` frees every call of this client; a call may have a token of its own too."""

    def __init__(
        self,
        endpoint: Endpoint,
        credentials: Credentials,
        transport: Transport,
        cancel: CancelToken | None = None,
    ) -> None:
        check_endpoint(endpoint.api_url)
        self._base = endpoint.api_url.rstrip("/")
        self._credentials = credentials
        self._redactor = Redactor()
        self._redactor.know(credentials.api_key)
        self._redactor.know(credentials.api_secret)
        self._transport = transport
        self._cancel = cancel
        self._told: tuple[float, float] | None = None  # Wiro's clock and ours that never jumps, at its last answer

    def now(self) -> float:
        """Unix seconds by Wiro's clock, as its last answer told: ours may be wrong, or jump. Never later than it is.

        0 before the first answer.
        """
        if self._told is None:
            return 0.0
        told, then = self._told
        return told + time.monotonic() - then

    @property
    def signed(self) -> bool:
        """Whether calls carry a signature besides the key."""
        return bool(self._credentials.api_secret)

    def run(
        self,
        request: Request,
        split: Set[str] = frozenset(),
        *,
        progress: Progress | None = None,
        cancel: CancelToken | None = None,
    ) -> RunAnswer:
        """Start a paid task; sent once, never again. `progress(done, total)` counts bytes.

        Fields of `split` take addresses apart from files (`ModelForm.split_fields`).
        AnswerLost: it may have been accepted; look it up. NotSent, Stopped, InputError, ProviderError: it was not.
        """
        owner, project = slugs(request.model)
        body = run_body(request, split)
        answer = self._send(f"/Run/{owner}/{project}", body, progress, cancel, paid=True)
        try:
            data = self._decoded(answer)
            task = RunAnswer(plain(data.get("taskid")), plain(data.get("socketaccesstoken")))
            if task.task_id or task.task_token:
                return task
        except BadAnswer as error:
            if answer.status in _PLAIN_NO:
                raise self._plain_no(answer) from None
            raise _lost(error) from None
        if not _says_no(data) and answer.status not in _PLAIN_NO:
            raise answer_lost(f"HTTP {answer.status}, neither a task nor a no")
        try:
            self._check(data, answer)
        except BadAnswer as error:
            raise _lost(error) from None
        except ProviderError as error:
            if answer.status >= 500 and type(error) is ProviderError:  # it broke down at an unknown point of its work
                raise answer_lost(f"{error.detail}: {error.provider_message}") from None
            raise
        raise answer_lost("yes, but no task")

    def task_detail(self, *, token: str = "", task_id: str = "", cancel: CancelToken | None = None) -> Task:
        """One task, by its token or its id. NotFoundError when Wiro does not know it."""
        body = {"tasktoken": token} if token else {"taskid": task_id}
        return _first(tasks_from(self._call("/Task/Detail", body, cancel)))

    def task_list(
        self, model: str = "", start: int = 0, limit: int = 20, *, cancel: CancelToken | None = None
    ) -> tuple[Task, ...]:
        """Tasks of the account's projects, newest first; of `model` only where Wiro can tell ("" for all)."""
        body = {"type": "model", "sort": "id", "order": "DESC", "start": str(start), "limit": str(limit)}
        if model:
            body["modelName"] = model
        return tasks_from(self._call("/Task/List", body, cancel))

    def kill(self, task_id: str, token: str = "", *, cancel: CancelToken | None = None) -> Task | None:
        """Stop a running task; one that still waits is cancelled. None when Wiro says yes without showing the task.

        NotFoundError, or WrongStateError when it has ended already.
        """
        return self._end(("/Task/Kill", "/Task/Cancel"), task_id, token, cancel)

    def cancel_task(self, task_id: str, token: str = "", *, cancel: CancelToken | None = None) -> Task | None:
        """Cancel a waiting task; one that runs by now is stopped. As `kill`."""
        return self._end(("/Task/Cancel", "/Task/Kill"), task_id, token, cancel)

    def input_output_delete(self, token: str, *, cancel: CancelToken | None = None) -> None:
        """Delete the files of an ended task at Wiro; doing it again is no error."""
        self._call("/Task/InputOutputDelete", {"tasktoken": token}, cancel)

    def folder_create(self, name: str, parent_id: str = "", *, cancel: CancelToken | None = None) -> RemoteFile:
        """Make a folder; its name has letters, digits, "-" and "_"."""
        if not _FOLDER_NAME.fullmatch(name):
            raise InputError(text("A folder's name has only letters, digits, - and _."), "name")
        body = {"name": name, **({"parentid": parent_id} if parent_id else {})}
        return _first_file(files_from(self._call("/File/FolderCreate", body, cancel)))

    def upload(
        self,
        path: Path,
        folder_id: str = "",
        *,
        progress: Progress | None = None,
        cancel: CancelToken | None = None,
    ) -> RemoteFile:
        """Put a file of at most 100 MB into a folder; streamed from the disk. `progress(done, total)` counts bytes."""
        folder = (TextPart("folderid", folder_id),) if folder_id else ()
        body = MultipartBody((*folder, FilePart("file", str(path))))
        if len(body) > MAX_UPLOAD:
            raise InputError(text("The file is larger than 100 MB, which Wiro does not take."), "file")
        answer = self._send("/File/Upload", body, progress, cancel)
        return _first_file(files_from(self._accepted(answer)))

    def tool_detail(self, model: str, *, cancel: CancelToken | None = None) -> Tool:
        """A model's form and prices. ModelGone when it is retired or closed to this account."""
        owner, project = slugs(model)
        tools = mappings(self._call("/Tool/Detail", {"slugowner": owner, "slugproject": project}, cancel).get("tool"))
        if not tools:
            raise bad_answer("no model in the answer")
        return tool_from(tools[0], model)

    def tool_list(
        self,
        *,
        start: int = 0,
        limit: int = 20,
        search: str = "",
        categories: Sequence[str] = (),
        owner: str = "",
        cancel: CancelToken | None = None,
    ) -> tuple[Tool, ...]:
        """Models on offer, without workflows."""
        body: dict[str, object] = {
            "start": str(start),
            "limit": str(limit),
            "search": search,
            "categories": list(categories),
            "slugowner": owner,
            "hideworkflows": True,
            "summary": True,
        }
        return tuple(tool_from(each) for each in mappings(self._call("/Tool/List", body, cancel).get("tool")))

    def _end(self, ways: tuple[str, str], task_id: str, token: str, cancel: CancelToken | None) -> Task | None:
        """A task can move from waiting to running while the person clicks: then the other way is tried."""
        try:
            return self._end_by(ways[0], task_id, token, cancel)
        except WrongStateError:
            return self._end_by(ways[1], task_id, token, cancel)

    def _end_by(self, path: str, task_id: str, token: str, cancel: CancelToken | None) -> Task | None:
        """By the task's id, as the documentation shows; once by its token when Wiro misses the identifier."""
        try:
            answer = self._call(path, {"taskid": task_id}, cancel)
        except ProviderError as error:
            if not token or not missing_identifier(error):
                raise
            answer = self._call(path, {"tasktoken": token}, cancel)
        return next(iter(tasks_from(answer)), None)

    def _call(self, path: str, body: dict[str, Any], cancel: CancelToken | None) -> dict[str, Any]:
        return self._accepted(self._send(path, json_body(body), None, cancel))

    def _send(
        self, path: str, body: Body, progress: Progress | None, cancel: CancelToken | None, *, paid: bool = False
    ) -> Answer:
        headers = auth_headers(self._credentials)
        tokens = (self._cancel, cancel)
        answer = self._transport.post(self._base + path, body, headers, progress=progress, cancels=tokens, paid=paid)
        if (told := _unix_seconds(answer.date)) is not None:
            self._told = (told, time.monotonic())
        return answer

    def _decoded(self, answer: Answer) -> dict[str, Any]:
        """The answer's values. Where it gives our keys back they end here: what it says is kept, shown and copied."""
        data: dict[str, Any] = masked(decode(answer), self._redactor.mask)
        return data

    def _accepted(self, answer: Answer) -> dict[str, Any]:
        """The answer's values where it says yes; else the error it stands for."""
        try:
            data = self._decoded(answer)
        except BadAnswer:
            if answer.status in _PLAIN_NO:
                raise self._plain_no(answer) from None
            raise
        self._check(data, answer)
        return data

    def _check(self, data: dict[str, Any], answer: Answer) -> None:
        if answer.status >= 500 and "result" not in data and "errors" not in data:
            raise bad_answer(f"HTTP {answer.status}")
        refusal = refusal_in(data, answer.status)
        if refusal is not None:
            raise error_for(refusal, answer.status, signed=self.signed)

    def _plain_no(self, answer: Answer) -> ProviderError:
        return error_for(Refusal(None, ""), answer.status, signed=self.signed)


def _unix_seconds(date: str) -> float | None:
    """A `Date` header as unix seconds; None when there is none that can be read."""
    try:
        return parsedate_to_datetime(date).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None


def _first(tasks: tuple[Task, ...]) -> Task:
    if not tasks:
        raise NotFoundError(text("Wiro has no such task."))
    return tasks[0]


def _first_file(files: tuple[RemoteFile, ...]) -> RemoteFile:
    if not files:
        raise bad_answer("no file in the answer")
    return files[0]


def _says_no(data: Mapping[str, Any]) -> bool:
    """Whether an answer refuses outright; what merely makes no sense may come from a server that took the task."""
    return bool(data.get("errors")) or plain(data.get("result")).lower() in ("false", "0")


def _lost(error: BadAnswer) -> AnswerLost:
    return answer_lost(error.detail)
