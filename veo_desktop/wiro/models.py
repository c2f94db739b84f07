"""What Wiro answers, as frozen values: tolerant of unknown, missing and null fields and of numbers as text. Any thread.

The wire's own shape is checked with msgspec; each `…_from` turns it into the value that the rest of the program uses.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import msgspec

from veo_desktop.core.form import ModelForm, parse_form, words
from veo_desktop.core.price import Pricing
from veo_desktop.wiro.answers import mappings, number, plain, read_json
from veo_desktop.wiro.pricing import pricing_from
from veo_desktop.wiro.transport import bad_answer

ENDED_OK = "task_postprocess_end"
CANCELLED = "task_cancel"
FAILED_EARLY = "task_error"

MOST_CATEGORIES = 20
_KEPT = ("title", "description", "categories", "parameters", "rules", "dynamicprice", "approximatelycost", "cps")

Scalar = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class RunAnswer:
    """A task that Wiro accepted; either of the two may be "" when the answer left it out."""

    task_id: str
    task_token: str


@dataclass(frozen=True, slots=True)
class Output:
    """One file a task made. `url` and `name` are the server's word: not trusted. `size` in bytes, 0 when not told."""

    url: str
    name: str = ""
    contenttype: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True)
class Task:
    """A task as `/Task/Detail` or `/Task/List` tells it. Times in unix seconds (0 when not told), money in USD.

    `model` is "owner/project", "" when not told.
    """

    id: str
    token: str
    status: str
    pexit: str = ""
    total_cost: Decimal | None = None
    outputs: tuple[Output, ...] = ()
    parameters: Mapping[str, str] = field(default_factory=dict)
    debugoutput: str = ""
    debugerror: str = ""
    createtime: float = 0.0
    starttime: float = 0.0
    endtime: float = 0.0
    elapsed: float = 0.0
    project_id: str = ""
    model: str = ""

    @property
    def terminal(self) -> bool:
        """Whether it has ended. As a status `task_error` is an end; as an event of the socket it is a log line."""
        return self.status in (ENDED_OK, CANCELLED, FAILED_EARLY)

    @property
    def succeeded(self) -> bool:
        """Only a task that ended with exit code "0" and has outputs did."""
        return self.status == ENDED_OK and self.pexit == "0" and bool(self.outputs)


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file or folder kept at Wiro; `size` in bytes."""

    id: str
    name: str
    parent_id: str = ""
    contenttype: str = ""
    size: int = 0
    url: str = ""


@dataclass(frozen=True, slots=True)
class Tool:
    """A model: its form (empty when Wiro does not tell) and what it costs.

    `raw` is what all of it was read from, to be kept and read again.
    """

    model: str
    title: str
    form: ModelForm
    pricing: Pricing
    description: str = ""
    categories: tuple[str, ...] = ()
    raw: Mapping[str, Any] = field(default_factory=dict)


class _TaskWire(msgspec.Struct):
    """The fields that are read; everything else is ignored. Lists and objects are read leniently afterwards."""

    id: Scalar = None
    socketaccesstoken: Scalar = None
    status: Scalar = None
    pexit: Scalar = None
    totalcost: Scalar = None
    outputs: Any = None
    parameters: Any = None
    debugoutput: Any = None
    debugerror: Any = None
    createtime: Any = None
    starttime: Any = None
    endtime: Any = None
    elapsedseconds: Any = None
    projectid: Any = None
    modelslugowner: Any = None
    modelslugproject: Any = None


def tasks_from(answer: Mapping[str, Any]) -> tuple[Task, ...]:
    """The tasks of `tasklist`; BadAnswer when one has no id or status that could be read."""
    return tuple(_task_from(each) for each in mappings(answer.get("tasklist")))


def _task_from(raw: Mapping[str, Any]) -> Task:
    try:
        wire = msgspec.convert(raw, _TaskWire)
    except msgspec.ValidationError:
        raise bad_answer("a task of an unknown shape") from None
    if not plain(wire.id) or not plain(wire.status):
        raise bad_answer("a task without id or status")
    return Task(
        id=plain(wire.id),
        token=plain(wire.socketaccesstoken),
        status=plain(wire.status),
        pexit=plain(wire.pexit),
        total_cost=number(wire.totalcost),
        outputs=outputs_from(wire.outputs),
        parameters=_parameters(wire.parameters),
        debugoutput=plain(wire.debugoutput),
        debugerror=plain(wire.debugerror),
        createtime=_seconds(wire.createtime),
        starttime=_seconds(wire.starttime),
        endtime=_seconds(wire.endtime),
        elapsed=_seconds(wire.elapsedseconds),
        project_id=plain(wire.projectid),
        model=_model(plain(wire.modelslugowner), plain(wire.modelslugproject)),
    )


def _model(owner: str, project: str) -> str:
    return f"{owner}/{project}".lower() if owner and project else ""


def outputs_from(raw: object) -> tuple[Output, ...]:
    """The outputs that have an address, of a task or of the socket's last event."""
    return tuple(
        Output(
            plain(each.get("url")), plain(each.get("name")), plain(each.get("contenttype")), _bytes(each.get("size"))
        )
        for each in mappings(raw)
        if plain(each.get("url"))
    )


def files_from(answer: Mapping[str, Any]) -> tuple[RemoteFile, ...]:
    """The files or folders of `list`."""
    return tuple(
        RemoteFile(
            plain(each.get("id")),
            plain(each.get("name")),
            plain(each.get("parentid")),
            plain(each.get("contenttype")),
            _bytes(each.get("size")),
            plain(each.get("url")),
        )
        for each in mappings(answer.get("list"))
    )


def tool_from(raw: Mapping[str, Any], model: str = "") -> Tool:
    """One entry of `tool`; `model` where the caller knows it, else from its own slugs. No error is raised."""
    model = model or f"{plain(raw.get('slugowner'))}/{plain(raw.get('slugproject'))}"
    form = parse_form(model, raw)
    return Tool(
        model,
        form.title,
        form,
        pricing_from(raw),
        words(raw.get("description")),
        _categories(raw.get("categories")),
        {name: raw[name] for name in _KEPT if name in raw},
    )


def _categories(raw: object) -> tuple[str, ...]:
    """A list of words, which may come as JSON text."""
    if isinstance(raw, str):
        try:
            raw = read_json(raw.encode(errors="replace"))
        except msgspec.DecodeError:
            return ()
    return tuple(each for each in raw if isinstance(each, str))[:MOST_CATEGORIES] if isinstance(raw, list) else ()


def _parameters(raw: object) -> dict[str, str]:
    """Scalars as text; of a list (several images) the first; what is neither is left out."""
    if not isinstance(raw, dict):
        return {}
    firsts = ((str(name), value[0] if isinstance(value, list) and value else value) for name, value in raw.items())
    return {name: plain(value) for name, value in firsts if isinstance(value, str | int | float)}


def _seconds(raw: object) -> float:
    return float(number(raw) or 0)


def _bytes(raw: object) -> int:
    return max(0, int(number(raw) or 0))
