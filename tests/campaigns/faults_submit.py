"""What can go wrong while a job is sent: `/Run` and the look-up of an answer that got lost."""

from __future__ import annotations

from typing import Any

from tests.campaigns.faults_case import Case
from tests.campaigns.faults_course import Course, Fault
from veo_desktop.core.job import JobState

LOST = "answer got lost"
NEVER = r"never got this job\. Not charged"
FAILED = JobState.FAILED
UNKNOWN = ("unknown",)


def run(kind: str, **more: Any) -> Fault:
    return {"call": "Run", "kind": kind, **more}


def error(code: int, message: str = "", **more: Any) -> Fault:
    return run("error", code=code, message=message, **more)


def listed(kind: str, **more: Any) -> Fault:
    """A fault of the look-up, which a lost answer brings about."""
    return {"call": "Task/List", "kind": kind, **more}


LOSE = run("reset", processed=True)
NO_WORDS = '{"result": false, "errors": ["Maintenance"]}'

# the answer is lost on the way back: the task is found and adopted
AFTER_THE_WORK: dict[str, Fault] = {
    "reset": LOSE,
    "silence": run("lost"),
    "garbage": run("garbage"),
    "cut short": run("truncate"),
    "cut to a tenth": run("truncate", fraction=0.1),
    "cut short in silence": run("truncate", silent=True),
    "a byte at a time": run("drip", seconds=0.3),
    "too large": run("huge", bytes=5_000_000),
    "nothing": run("body"),
    "a list": run("body", body="[]"),
    "too deep": run("body", body="[" * 100_000),
    "no task in it": run("patch", top={"taskid": None, "socketaccesstoken": None}),
    "500": run("status", status=500, processed=True),
    "502 of a proxy": run("status", status=502, body="<html>Bad gateway", processed=True),
    "504": run("status", status=504, processed=True),
    "302": run("status", status=302, location="https://elsewhere.invalid/", processed=True),
}
# it never arrived, which only three looks can tell
BEFORE_THE_WORK: dict[str, Fault] = {
    "reset": run("reset"),
    "silence": run("stall"),
    "500": run("status", status=500),
    "502 of a proxy": run("status", status=502, body="<html>Bad gateway"),
    "503 in Wiro's words": run("status", status=503, body=NO_WORDS),
    "307": run("status", status=307, location="https://elsewhere.invalid/"),
}
# a plain no: the job has failed, and the reason is said
REFUSED: dict[str, tuple[Fault, str]] = {
    "a field": (error(0, "Request parameter [seed] must be between 0 and 9"), "did not accept this value: .*seed"),
    "a file": (error(0, "Request files [inputImage] required"), "did not accept this value: .*inputImage"),
    "the server": (error(0, "Out of cheese"), "refused: Out of cheese"),
    "a model that is gone": (error(1, "slug-owner-project-not-exist"), "does not offer this model"),
    "a model that is closed": (error(1, "tool-not-accessible"), "does not offer this model"),
    "403": (run("status", status=403), "refused: HTTP 403"),
    "404": (run("status", status=404), "refused: HTTP 404"),
    "413": (run("status", status=413), "refused: HTTP 413"),
}
# not now: the job waits, and goes on when that is settled
WAITS: dict[str, tuple[Fault, str]] = {
    "no slot": (error(96), "places at Wiro are taken"),
    "no money": (error(97), "too little money"),
    "signed out": (error(98, "Not signed in"), "sign-in"),
    "token expired": (error(99, "Token expired"), "sign-in"),
    "401": (run("status", status=401), "sign-in"),
    "an unknown key": (error(0, "Project authorization is not founded."), "sign-in|API key"),
    "a bad signature": (error(0, "Project authorization is not valid."), "secret does not fit"),
    "a missing signature": (error(0, "Project requires signature authentication. x"), "wants an API secret"),
    "the address": (error(0, "Requested ip 192.0.2.1 is not allowed."), "internet address"),
    "the account": (error(0, "Your account has been suspended."), "suspended"),
}
# while the lost task is looked up
LOOKING: dict[str, tuple[Fault, str]] = {
    "500": (listed("status", status=500), "did not come from Wiro"),
    "503 in Wiro's words": (listed("status", status=503, body=NO_WORDS), "Maintenance"),
    "401": (listed("status", status=401), "sign-in"),
    "a reset": (listed("reset"), "broke before its answer"),
    "silence": (listed("stall"), "broke before its answer"),
    "garbage": (listed("garbage"), "did not come from Wiro"),
    "half an answer": (listed("truncate", silent=True), "did not come from Wiro"),
    "an error": (listed("error", message="Out of cheese"), "Out of cheese"),
    "tasks without an id": (listed("patch", task={"id": None}), "did not come from Wiro"),
}
# the list says less than it might; the task must be found all the same
TOLERANT: dict[str, Fault] = {
    "times that are missing": listed("patch", task={"createtime": None}),
    "other numbers as text": listed("patch", task={"totalcost": "many", "elapsedseconds": None}),
    "a delay": listed("delay", seconds=0.5),
}


def cases() -> list[Case]:
    found = {"late": Course((run("delay", seconds=0.5),))}
    for name, fault in AFTER_THE_WORK.items():
        found[f"answer lost, {name}"] = Course((fault,), words=LOST, states=UNKNOWN)
    for name, fault in BEFORE_THE_WORK.items():
        found[f"never arrived, {name}"] = Course((fault,), FAILED, NEVER, billed=0, states=UNKNOWN)
    for name, (fault, words) in REFUSED.items():
        found[f"refused, {name}"] = Course((fault,), FAILED, words, billed=0)
    for name, (fault, words) in WAITS.items():
        found[f"waits, {name}"] = Course(({**fault, "times": 0},), words=words, lasting=True)
    for name, (fault, words) in LOOKING.items():
        found[f"looked up, once {name}"] = Course((LOSE, fault), states=UNKNOWN)
        found[f"looked up, {name}"] = Course((LOSE, {**fault, "times": 0}), words=words, lasting=True, states=UNKNOWN)
    for name, fault in TOLERANT.items():
        found[f"looked up, {name}"] = Course((LOSE, {**fault, "times": 0}), states=UNKNOWN)
    return [Case("submit", name, course.check) for name, course in found.items()]
