"""Answers and events that make no sense, through the real client and event reader: nothing but VeoError may come out.

The wire is the only thing that is not real. What is read is used as the program uses it: endings, stages, prices.
"""

from __future__ import annotations

import json
import math
import random
from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from tests.campaigns.fuzz_mutate import Mutator
from tests.campaigns.fuzz_samples import answers, events
from tests.jobs.bench import a_request
from veo_desktop.core.account import Credentials, Endpoint
from veo_desktop.core.errors import VeoError
from veo_desktop.core.price import estimate
from veo_desktop.core.request import VEO_3_1
from veo_desktop.core.secret import Secret
from veo_desktop.jobs.ending import read_ending
from veo_desktop.jobs.stages import stage_of_event, stage_of_status
from veo_desktop.wiro.client import WiroClient
from veo_desktop.wiro.events import TaskEvent, read_event
from veo_desktop.wiro.models import RunAnswer, Task, Tool
from veo_desktop.wiro.transport import Answer

TOKEN = "eDcCm5yyUfIvMFspTwww49OUfgXkQt"
STATUSES = (200, 200, 200, 200, 201, 400, 401, 403, 404, 429, 500, 502, 503, 599)


class Wire:
    """Answers every call with `payload`."""

    def __init__(self) -> None:
        self.status = 200
        self.payload = b""

    def post(self, *_: Any, **__: Any) -> Answer:
        return Answer(self.status, self.payload)


class Reader:
    """Reads messages as the program does. `read` and `hear` raise whatever escapes, AssertionError for nonsense."""

    def __init__(self) -> None:
        self.wire = Wire()
        client = WiroClient(Endpoint("http://127.0.0.1:1/v1", "ws://127.0.0.1:1/v1"), _KEYS, self.wire)  # type: ignore[arg-type]
        self._calls: dict[str, Callable[[], object]] = {
            "Run": lambda: client.run(a_request(7)),
            "Task/Detail": lambda: client.task_detail(token=TOKEN),
            "Task/List": client.task_list,
            "Task/Kill": lambda: client.kill("1", TOKEN),
            "Task/Cancel": lambda: client.cancel_task("1", TOKEN),
            "Task/InputOutputDelete": lambda: client.input_output_delete(TOKEN),
            "File/FolderCreate": lambda: client.folder_create("one"),
            "Tool/Detail": lambda: client.tool_detail(VEO_3_1),
            "Tool/List": client.tool_list,
        }

    def read(self, call: str, payload: bytes, status: int = 200) -> None:
        self.wire.status, self.wire.payload = status, payload
        try:
            answer = self._calls[call]()
        except VeoError as error:
            assert str(error.user_message).strip(), "an error without words"
            return
        for each in answer if isinstance(answer, tuple) else (answer,):
            _use(each)

    @staticmethod
    def hear(payload: bytes) -> None:
        event = read_event(payload)
        if event is not None:
            _use_event(event)


_KEYS = Credentials(Secret("planted-key"), Secret("planted-secret"))


def _use(answer: object) -> None:
    match answer:
        case Task():
            stage_of_status(answer.status)
            ending = read_ending(answer)
            assert ending is None or ending.failure is None or str(ending.failure.message)
            assert all(output.size >= 0 for output in answer.outputs)
            assert math.isfinite(answer.createtime + answer.starttime + answer.endtime + answer.elapsed)
        case Tool():
            price = estimate(answer.pricing, a_request(7))
            assert price is None or price > 0
        case RunAnswer():
            assert answer.task_id or answer.task_token


def _use_event(event: TaskEvent) -> None:
    stage_of_event(event.type)
    if event.progress is not None:
        fraction, left = event.progress.fraction, event.progress.seconds_left
        assert fraction is None or 0 <= fraction <= 1
        assert left is None or (math.isfinite(left) and left >= 0)


def mutated(count: int, chance: random.Random) -> list[str]:
    """`count` real messages made wrong; what went wrong with them."""
    reader, mutator, real, life = Reader(), Mutator(chance), answers(), events(TOKEN)
    failures = []
    for _ in range(count):
        if chance.random() < 0.5:
            call = chance.choice(list(real))
            message = chance.choice(real[call])
            payload = mutator.bent(message) if chance.random() < 0.9 else mutator.broken(message)
            failures += _tried(lambda c=call, p=payload: reader.read(c, p, chance.choice(STATUSES)), call, payload)  # type: ignore[misc]
        else:
            message = chance.choice(life)
            payload = mutator.bent(message) if chance.random() < 0.9 else mutator.broken(message)
            failures += _tried(lambda p=payload: reader.hear(p), "event", payload)  # type: ignore[misc]
    return failures


def _tried(attempt: Callable[[], None], what: str, payload: bytes) -> list[str]:
    try:
        attempt()
    except Exception as error:
        return [f"{what}: {type(error).__name__}: {error} ← {payload[:300]!r}"]
    return []


_SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=30)
    | st.text("0123456789.-e", max_size=12)
)
_JSON = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner, max_size=4),
    max_leaves=12,
)


def _shaped(sample: dict[str, Any], *there: str) -> st.SearchStrategy[dict[str, Any]]:
    """Objects with the sample's own fields, which may hold anything, and all but those of `there` may be missing."""
    fields = {name: st.just(value) | _JSON for name, value in sample.items()}
    return st.fixed_dictionaries({name: fields.pop(name, _JSON) for name in there}, optional=fields)


def drawn(count: int, number: int) -> list[str]:
    """`count` messages drawn and, where one breaks something, made as small as may be, by hypothesis."""
    reader, real = Reader(), answers()
    task, tool = real["Task/Detail"][0]["tasklist"][0], real["Tool/Detail"][0]["tool"][0]
    few = settings(
        max_examples=max(1, count // 4),
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate, Phase.shrink),
    )

    @seed(number)
    @few
    @given(st.sampled_from(sorted(real)), _JSON | st.binary(max_size=60), st.sampled_from(STATUSES))
    def anything(call: str, message: Any, status: int) -> None:
        reader.read(call, message if isinstance(message, bytes) else _dumped(message), status)

    @seed(number)
    @few
    @given(
        st.sampled_from(["Task/Detail", "Task/List", "Task/Kill"]),
        st.lists(_shaped(task, "id", "status", "totalcost", "outputs"), max_size=3),
    )
    def tasks(call: str, listed: list[Any]) -> None:
        reader.read(call, _dumped({"result": True, "errors": [], "tasklist": listed}))

    @seed(number)
    @few
    @given(st.sampled_from(["Tool/Detail", "Tool/List"]), _shaped(tool, "parameters", "dynamicprice") | _JSON)
    def tools(call: str, tool: Any) -> None:
        reader.read(call, _dumped({"result": True, "errors": [], "tool": [tool]}))

    @seed(number)
    @few
    @given(st.sampled_from(events(TOKEN)).flatmap(lambda life: _shaped(life, "type")), _JSON)
    def heard(event: dict[str, Any], message: Any) -> None:
        reader.hear(_dumped({**event, "message": message}))

    failures = []
    for attempt in (anything, tasks, tools, heard):
        try:
            attempt()
        except Exception as error:  # hypothesis raises the smallest example's own error
            notes = " ".join(getattr(error, "__notes__", ()))
            failures.append(f"{attempt.__name__}: {type(error).__name__}: {error} {notes}")
    return failures


def _dumped(message: Any) -> bytes:
    return json.dumps(message).encode(errors="surrogatepass")
