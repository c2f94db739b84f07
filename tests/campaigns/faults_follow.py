"""What can go wrong while a task is followed: `/Task/Detail`, the socket, the task's own fate, Cancel and Stop."""

from __future__ import annotations

from typing import Any

from tests.campaigns.faults_case import Case
from tests.campaigns.faults_course import Course, Fault
from tests.campaigns.faults_lane import Lane, in_time
from veo_desktop.core.errors import VeoError
from veo_desktop.core.job import JobState, Stage

CANCELLED, FAILED = JobState.CANCELLED, JobState.FAILED
BROKE, NOT_WIRO = "broke before its answer", "did not come from Wiro"
NO_WORDS = '{"result": false, "errors": ["Maintenance"]}'
STUCK: Fault = {"call": "task", "kind": "stuck"}
DEAF: Fault = {"call": "socket", "kind": "refuse", "times": 0}


def asked(kind: str, **more: Any) -> Fault:
    return {"call": "Task/Detail", "kind": kind, **more}


# what is said while it lasts; once alone it must pass by itself
DETAIL: dict[str, tuple[Fault, str]] = {
    "500": (asked("status", status=500), NOT_WIRO),
    "503 in Wiro's words": (asked("status", status=503, body=NO_WORDS), "Maintenance"),
    "302": (asked("status", status=302, location="https://elsewhere.invalid/"), NOT_WIRO),
    "401": (asked("status", status=401), "sign-in"),
    "403": (asked("status", status=403), "refused: HTTP 403"),
    "404": (asked("status", status=404), "refused: HTTP 404"),
    "429": (asked("status", status=429), "refused: HTTP 429"),
    "reset": (asked("reset"), BROKE),
    "silence": (asked("stall"), BROKE),
    "garbage": (asked("garbage"), NOT_WIRO),
    "cut short": (asked("truncate"), BROKE),
    "cut short in silence": (asked("truncate", silent=True), NOT_WIRO),
    "a byte at a time": (asked("drip", seconds=0.3), BROKE),
    "too large": (asked("huge", bytes=5_000_000), NOT_WIRO),
    "a list": (asked("body", body="[]"), NOT_WIRO),
    "too deep": (asked("body", body="[" * 100_000), NOT_WIRO),
    "an error": (asked("error", message="Out of cheese"), "Out of cheese"),
    "no slot": (asked("error", code=96), "Wiro"),
    "signed out": (asked("error", code=98, message="Not signed in"), "sign-in"),
    "a task without status": (asked("patch", task={"status": None}), NOT_WIRO),
    "a task of no shape": (asked("patch", task={"status": {}}), NOT_WIRO),
}
# never said, never the end: the task goes on
QUIET: dict[str, Fault] = {
    "late": asked("delay", seconds=0.5),
    "a status nobody knows": asked("patch", task={"status": "task_dreams"}, times=2),
    "numbers that are none": asked("patch", task={"totalcost": "many", "starttime": {}, "pexit": 0}, times=0),
    "no tasks": asked("patch", top={"tasklist": []}, times=2),
    "no such task, twice": asked("error", code=1, message="There is no task yet.", times=2),
}
FATES: dict[str, Course] = {
    "the model fails": Course(
        ({"call": "task", "kind": "fail", "message": "Lost my colours"},), FAILED, "could not make this clip", billed=0
    ),
    "the safety filter": Course(
        ({"call": "task", "kind": "fail", "message": "Blocked by the safety policy"},),
        FAILED,
        "safety filter.*Not charged",
        billed=0,
    ),
    "fails before it runs": Course(({"call": "task", "kind": "task_error"},), FAILED, "could not make", billed=0),
    "nothing came of it": Course(({"call": "task", "kind": "no_outputs"},), FAILED, r"no clip.*charged \$"),
    "gone from Wiro": Course(
        (asked("error", code=1, message="There is no task yet.", times=0),), FAILED, "no longer knows this task"
    ),
}
SOCKET: dict[str, Fault] = {
    "refused": {"kind": "refuse", "times": 0},
    "refused once": {"kind": "refuse", "status": 401},
    "dropped at once": {"kind": "drop", "times": 3},
    "dropped in the middle": {"kind": "drop", "events": 4, "times": 3},
    "silent": {"kind": "silent", "times": 0},
    "newest only": {"kind": "newest_only", "times": 0},
    "everything twice": {"kind": "duplicate", "times": 0},
    "out of order": {"kind": "disorder", "times": 0},
    "rubbish between": {"kind": "garbage", "times": 0},
    "8 MiB messages": {"kind": "huge", "times": 0},
}
# the person's Stop meets a fault, is told so, and presses again
STOP: dict[str, tuple[Fault, str]] = {
    "500": ({"kind": "status", "status": 500}, NOT_WIRO),
    "401": ({"kind": "status", "status": 401}, "sign-in"),
    "reset": ({"kind": "reset"}, BROKE),
    "silence": ({"kind": "stall"}, BROKE),
    "an error": ({"kind": "error", "message": "Out of cheese"}, "Out of cheese"),
}
# it was done, only the answer got lost: one press is enough
STOPPED: dict[str, Fault] = {
    "reset": {"kind": "reset", "processed": True},
    "silence": {"kind": "lost"},
    "garbage": {"kind": "garbage"},
    "cut short": {"kind": "truncate"},
}


def cases() -> list[Case]:
    found: dict[str, Course] = {}
    for name, (fault, words) in DETAIL.items():
        found[f"Task/Detail, once {name}"] = Course((fault,))
        found[f"Task/Detail, {name}"] = Course(({**fault, "times": 0},), words=words, lasting=True)
    found |= {f"Task/Detail, {name}": Course((fault,)) for name, fault in QUIET.items()}
    found |= {f"fate, {name}": course for name, course in FATES.items()}
    found |= {f"socket, {name}": Course(({"call": "socket", **fault},)) for name, fault in SOCKET.items()}
    found["socket dropped and Task/Detail reset"] = Course(
        ({"call": "socket", "kind": "drop", "events": 3, "times": 0}, asked("reset", times=2))
    )
    for call, deaf in (("Task/Kill", ()), ("Task/Cancel", (DEAF,))):
        for name, (fault, words) in STOP.items():
            faults = (STUCK, {"call": call, **fault}, *deaf)
            found[f"{call}, {name}"] = Course(faults, CANCELLED, billed=0, act=_Stop(words, call))
        for name, fault in STOPPED.items():
            if call == "Task/Kill":
                faults = (STUCK, {"call": call, **fault})
                found[f"{call}, done but {name}"] = Course(faults, CANCELLED, billed=0, act=_Stop("", call))
    return [Case("follow", name, course.check) for name, course in found.items()]


class _Stop:
    """Presses Cancel or Stop until the task is cancelled; the first press must be answered with `words`."""

    def __init__(self, words: str, call: str) -> None:
        self._words = words
        self._call = call

    def __call__(self, lane: Lane, job_id: str) -> None:
        job = lane.bench.job
        if self._call == "Task/Kill":
            assert in_time(lambda: job(job_id).stage is Stage.GENERATING, 20), "never ran"
        told = self._press(lane, job_id)
        if self._words:
            assert self._words in told, f"Stop said {told!r} instead of {self._words!r}"
            assert self._press(lane, job_id) == ""

    def _press(self, lane: Lane, job_id: str) -> str:
        try:
            lane.bench.engine.cancel(job_id)
        except VeoError as error:
            return str(error)
        return ""
