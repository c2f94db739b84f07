"""A whole run of the program with faults on: no key is in what it wrote, printed or showed, nor in its environment.

`run` is called on the main thread; a second thread watches the processes and the files meanwhile.
"""

from __future__ import annotations

import json
import random
import shutil
import string
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from tests.campaigns import kill_plan
from tests.campaigns.kill_plan import Answer
from tests.campaigns.secrets_desk import Desk, environment, opened, report
from tests.campaigns.secrets_plants import plant
from tests.campaigns.secrets_search import Find, Search
from tests.campaigns.secrets_watch import Watch
from tests.campaigns.summary import Summary, note
from tests.helpers.services import run_secret_service
from tests.sandbox.box import Box, running

SPEED = 200.0
KEPT_TOKENS = ("data/veo.sqlite", "data/backups/")  # a task is followed after a restart by the token in the ledger
KEY_HEADERS = {"x-api-key", "x-signature", "x-nonce"}


class _Check:
    """What was done and what was found, over all the program's runs."""

    def __init__(self, search: Search) -> None:
        self.search = search
        self.cases = 0
        self.found: set[Find] = set()
        self.complaints: list[str] = []
        self.processes = 0

    def done(self, what: str, desk: Desk) -> None:
        """One thing was done: what the program said and showed then is searched."""
        self.cases += 1
        answer = desk.heard[-1]
        self.found |= self.search.look(f"copied or said at {what}", str(answer["said"]))
        self.found |= self.search.look(f"shown at {what}", str(answer["shown"]))

    @contextmanager
    def watched(self, desk: Desk, place: Path) -> Iterator[None]:
        with Watch(self.search, desk.process.pid, place) as watch:
            yield
        self.found |= watch.found
        self.processes += len(watch.processes)
        if watch.core_limits - {"0"}:
            self.complaints.append("the program may leave a core dump, with the keys in it")


def run(cases: int | None, seed: int) -> Summary:
    """At most `cases` answers of the server that go wrong (default: all of them), and all that surrounds them."""
    began, dice = time.monotonic(), random.Random(seed)  # noqa: S311 (repeatable; these keys open nothing)
    keys = {name: _made_up(dice) for name in ("api_key", "api_secret", "wrong key", "wrong secret")}
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="veo-secrets-")))
        bus = _keyring(stack)
        box_keys = {name: keys[name] for name in ("api_key", "api_secret")}
        box = stack.enter_context(running("--balance", "100000", speed=SPEED, keys=box_keys))
        box.keys |= box_keys
        check = _Check(Search(keys))
        _account(check, box, keys, folder / "account", bus, _chosen(dice, cases, box, keys))
        check.complaints += _sent(box)
        sandbox = _sandbox(check, folder / "sandbox")
        planted = _plant(folder / "planted", {**keys, **sandbox})
    for find in sorted(check.found):
        note(f"found: {' | '.join(find)}")
    for words in [*check.complaints, *(f"not found: {form}" for form, found in planted.items() if not found)]:
        note(words)
    failed = len(check.found) + len(check.complaints)
    more = {
        "finds": len(check.found),
        "complaints": check.complaints,
        "keyring": bool(bus),
        "processes": check.processes,
        "planted": len(planted),
        "planted_found": sum(planted.values()),
        "seconds": round(time.monotonic() - began),
    }
    return Summary("secrets", check.cases, failed, more, proved=all(planted.values()))


def _made_up(dice: random.Random) -> str:
    """A key with signs that look different in an address, in base64 and in HTML."""
    return "".join(dice.choices(string.ascii_letters + string.digits, k=24)) + "+/=&%<~" + str(dice.randrange(10**6))


def _keyring(stack: ExitStack) -> str:
    """The address of a real keyring's bus; "" where there is none, so that keys are held for the session."""
    if shutil.which("dbus-daemon") is None or shutil.which("gnome-keyring-daemon") is None:
        note("no GNOME keyring here: the keys are held for the session")
        return ""
    return stack.enter_context(run_secret_service())["DBUS_SESSION_BUS_ADDRESS"]


def _chosen(dice: random.Random, cases: int | None, box: Box, keys: Mapping[str, str]) -> list[Answer]:
    """Ordinary faults, and answers that give our own keys back to us."""
    ordinary = list(dict(kill_plan.TO_RUN + kill_plan.TO_FOLLOW + kill_plan.TO_FETCH).items())
    echoing = _echoes(box, keys)
    if cases is None:
        return [*ordinary, *echoing]
    return [*dice.sample(echoing, min(len(echoing), -(-cases // 2))), *dice.sample(ordinary, cases // 2)]


def _echoes(box: Box, keys: Mapping[str, str]) -> list[Answer]:
    key, secret = keys["api_key"], keys["api_secret"]
    words = f"The key {key} does not go with the secret {secret}."
    page = f"<html>{words}</html>"
    query = f"key={quote(key, safe='')}&api_secret={secret}"
    address = f"https://example.invalid/in?{query}"

    def fault(call: str, kind: str, **more: Any) -> tuple[Mapping[str, Any], ...]:
        return ({"call": call, "kind": kind, **more},)

    denied = json.dumps({"result": False, "errors": [{"code": 98, "message": words}]})
    return [
        ("run refused with the keys", fault("Run", "error", code=0, message=words)),
        ("run denied with the keys", fault("Run", "status", status=401, body=denied)),
        ("run redirected with the keys", fault("Run", "status", status=302, location=address)),
        ("run answered with a page of keys", fault("Run", "body", body=page, processed=True)),
        ("run answered 502 with the keys", fault("Run", "status", status=502, body=page, processed=True)),
        ("detail refused with the keys", fault("Task/Detail", "error", code=0, message=words)),
        ("detail answered with a page of keys", fault("Task/Detail", "body", body=page)),
        ("task failed with the keys", fault("task", "fail", message=words)),
        (
            "clip at an address with the keys",
            fault("Task/Detail", "patch", output={"url": f"{box.root}/gone?{query}"}, times=2),
        ),
        ("clip answered 500 with the keys", fault("cdn", "status", status=500, body=page)),
        ("clip redirected with the keys", fault("cdn", "status", status=302, location=address)),
    ]


def _account(
    check: _Check, box: Box, keys: Mapping[str, str], place: Path, bus: str, answers: Iterable[Answer]
) -> None:
    """A real account from its keys' first entry on, killed in the middle of a job, and started again."""
    variables = environment(place, bus)
    where = {"sandbox": False, "api_url": box.api_url, "socket_url": box.socket_url}
    with opened(place, variables, **where) as desk, check.watched(desk, place):
        _enter_keys(check, box, desk, keys)
        for number, answer in enumerate(answers):
            _job(check, box, desk, answer, f"secret-{number}")
        desk.do("crash", words=f"{keys['api_key']} and {keys['api_secret']}")
        check.done("crash", desk)
        report(place, variables)
        desk.do("generate", tag="killed", wait=False)
        check.done("kill", desk)
    with opened(place, variables, **where) as desk, check.watched(desk, place):
        if bus:
            desk.do("online")
        desk.do("message")
        check.done("restart", desk)
        desk.do("quit")
        _leave(check, desk)
    report(place, variables)
    check.cases += 2
    check.found |= check.search.look_below(place)
    tokens = {f"token of task {task['id']}": task["token"] for task in box.ledger()["tasks"]}
    check.found |= Search(tokens).look_below(
        place, lambda path: not str(path.relative_to(place)).startswith(KEPT_TOKENS)
    )


def _enter_keys(check: _Check, box: Box, desk: Desk, keys: Mapping[str, str]) -> None:
    """Test keys that are wrong, and right ones while the server makes trouble; then save them."""
    key, secret = keys["api_key"], keys["api_secret"]
    for given in ((keys["wrong key"], secret), (key, keys["wrong secret"]), (key, secret)):
        desk.do("keys", key=given[0], secret=given[1])
        desk.do("test")
        check.done("account test", desk)
    for kind, more in (("status", {"status": 502, "body": f"{key} {secret}"}), ("garbage", {}), ("reset", {})):
        box.fault(call="Task/List", kind=kind, **more)
        desk.do("test")
        check.done(f"account test, {kind}", desk)
    desk.do("save")
    check.done("keyring save", desk)


def _job(check: _Check, box: Box, desk: Desk, answer: Answer, tag: str) -> None:
    """One job under a fault, and what a person can copy of it."""
    name, faults = answer
    box.control("POST", "faults", {"faults": list(faults)})
    desk.do("generate", tag=tag, wait=not name.startswith("run denied"))
    check.done(name, desk)
    for what, more in (("details", {"tag": tag}), ("message", {}), ("release", {})):
        desk.do(what, **more)
        check.done(f"{what} of {name}", desk)
        check.cases -= 1  # of the same case
    box.control("DELETE", "faults")


def _leave(check: _Check, desk: Desk) -> None:
    code = desk.ended()
    if code != 0:
        check.complaints.append(f"the program left with {code}")


def _sandbox(check: _Check, place: Path) -> dict[str, str]:
    """The program with a sandbox of its own, whose throw-away keys are no less secret; those keys, by their names."""
    variables = environment(place, "")
    with opened(place, variables, sandbox=True, sandbox_speed=SPEED) as desk, ExitStack() as stack:
        desk.do("online")
        keys = {f"sandbox {name}": value for name, value in desk.sandbox.items() if "key" in name or "secret" in name}
        if len(keys) != 3:
            check.complaints.append(f"the sandbox told of {len(keys)} keys")
            return {}
        own = _Check(Search(keys))
        stack.enter_context(own.watched(desk, place))
        desk.do("generate", tag="sandboxed", wait=True)
        own.done("sandbox job", desk)
        desk.do("details", tag="sandboxed")
        own.done("sandbox details", desk)
        desk.do("crash", words=f"{desk.sandbox['api_key']} and {desk.sandbox['api_secret']}")
        own.done("sandbox crash", desk)
        desk.do("quit")
        _leave(own, desk)
    report(place, variables)
    own.found |= own.search.look_below(place)
    check.cases += own.cases
    check.found |= own.found
    check.complaints += own.complaints
    check.processes += own.processes
    return keys


def _sent(box: Box) -> list[str]:
    """Keys belong into calls of the API alone: not into the fetching of clips."""
    fetches = [entry for entry in box.ledger()["requests"] if entry["call"] in ("cdn", "File", "socket")]
    if not any(entry["call"] == "cdn" for entry in fetches):
        return ["no clip was fetched"]
    return [f"{entry['call']} was sent keys" for entry in fetches if KEY_HEADERS & entry["headers"].keys()]


def _plant(folder: Path, secrets: Mapping[str, str]) -> dict[str, bool]:
    """Every secret in every form, in a place that is searched like the program's."""
    found: dict[str, bool] = {}
    for number, (name, secret) in enumerate(secrets.items()):
        below = folder / str(number)
        below.mkdir(parents=True)
        search = Search({name: secret})
        found |= {f"{name}, {form}": each for form, each in plant(below, secret, search).items()}
    return found
