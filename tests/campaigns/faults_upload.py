"""What can go wrong while a job's image is uploaded ahead of it: nothing is paid or lost, and nothing goes twice."""

from __future__ import annotations

from typing import Any

from tests.campaigns.faults_case import Case
from tests.campaigns.faults_course import Course, Fault

UPLOAD = "File/Upload"
ELSEWHERE = "http://192.0.2.1/x.png"

# it is done again by itself
BREAKS: dict[str, Fault] = {
    "a reset": {"kind": "reset"},
    "a reset after the work": {"kind": "reset", "processed": True},
    "silence": {"kind": "stall"},
    "silence after the work": {"kind": "lost"},
    "garbage": {"kind": "garbage"},
    "half an answer": {"kind": "truncate", "silent": True},
    "too large an answer": {"kind": "huge", "bytes": 5_000_000},
    "500": {"kind": "status", "status": 500},
    "502 of a proxy": {"kind": "status", "status": 502, "body": "<html>Bad gateway"},
    "302": {"kind": "status", "status": 302, "location": "https://elsewhere.invalid/"},
}
# the image goes along with the request
REFUSED: dict[str, Fault] = {
    "no such call": {"kind": "status", "status": 404, "body": "Error parsing url."},
    "the file": {"kind": "error", "code": 0, "message": "File type is not supported"},
    "too large": {"kind": "status", "status": 413},
    "not found": {"kind": "error", "code": 1, "message": "There is no folder yet."},
    "an unsafe address": {"kind": "patch", "top": {"list": [{"id": "1", "url": ELSEWHERE}]}},
    "no address": {"kind": "patch", "top": {"list": [{"id": "1"}]}},
}
WAITS: dict[str, tuple[Fault, str]] = {
    "no slot": ({"kind": "error", "code": 96}, "places at Wiro are taken"),
    "no money": ({"kind": "error", "code": 97}, "too little money"),
    "401": ({"kind": "status", "status": 401}, "sign-in"),
    "trouble": (
        {"kind": "status", "status": 503, "body": '{"result": false, "errors": ["Maintenance"]}'},
        "Maintenance",
    ),
    "no line": ({"kind": "reset"}, "broke before its answer"),
}


def _course(*faults: Fault, **more: Any) -> Course:
    return Course(faults, image=True, **more)


def cases() -> list[Case]:
    found = {}
    for name, fault in BREAKS.items():
        found[f"once {name}"] = _course({"call": UPLOAD, **fault})
    for name, fault in REFUSED.items():
        found[f"refused, {name}"] = _course({"call": UPLOAD, "times": 0, **fault})
    for name, (fault, words) in WAITS.items():
        found[f"waits, {name}"] = _course({"call": UPLOAD, "times": 0, **fault}, words=words, lasting=True)
    lost = {"call": "Run", "kind": "reset", "processed": True}
    found["uploaded, and the answer to the request is lost"] = _course(lost, states=("unknown",))
    return [Case("upload", name, course.check) for name, course in found.items()]
