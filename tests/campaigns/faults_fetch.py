"""What can go wrong while a clip is brought home: its bytes, its address, and `/Task/Detail` that gives a new one."""

from __future__ import annotations

from typing import Any

from tests.campaigns.faults_case import Case
from tests.campaigns.faults_course import Course, Fault
from veo_desktop.core.job import JobState

FAILED = JobState.FAILED
BROKE, NOT_WIRO = "download broke off", "did not come from Wiro"


def cdn(kind: str, **more: Any) -> Fault:
    return {"call": "cdn", "kind": kind, **more}


CUT = cdn("truncate")  # what a resume goes on from
# said while it lasts; once alone it must pass by itself
WAITS: dict[str, tuple[Fault, str]] = {
    "500": (cdn("status", status=500), NOT_WIRO),
    "503": (cdn("status", status=503), NOT_WIRO),
    "429": (cdn("status", status=429), NOT_WIRO),
    "reset": (cdn("reset"), BROKE),
    "silence": (cdn("stall"), BROKE),
    "a byte at a time": (cdn("drip", bytes=500, seconds=0.2), BROKE),
    "cut to nothing": (cdn("truncate", fraction=0.0), BROKE),
    "no length": (cdn("truncate", silent=True), NOT_WIRO),
}
ONCE: dict[str, tuple[Fault, ...]] = {
    "late": (cdn("delay", seconds=0.5),),
    "garbage": (cdn("garbage"),),
    "an empty file": (cdn("body"),),
    "expired": (cdn("expire"),),
    "403": (cdn("status", status=403),),
    "404": (cdn("status", status=404),),
    "410": (cdn("status", status=410),),
    "cut short": (CUT,),
    "cut short three times": (cdn("truncate", times=3),),
    "a tenth at a time": (cdn("truncate", fraction=0.1, times=2),),
    "cut, then no ranges": (CUT, cdn("no_range")),
    "cut, then the wrong range": (CUT, cdn("wrong_range")),
    "cut, then another version": (CUT, cdn("changed")),
    "cut, then expired": (CUT, cdn("expire")),
    "cut, then a reset": (CUT, cdn("reset")),
    "cut, then 503": (CUT, cdn("status")),
    "cut, then garbage": (CUT, cdn("garbage")),
    "expired, and Task/Detail resets": (
        cdn("expire"),
        {"call": "Task/Detail", "kind": "reset", "after": 2, "times": 1},
    ),
}
GIVEN_UP: dict[str, tuple[tuple[Fault, ...], str]] = {
    "gone for good": ((cdn("expire", for_good=True, times=0),), "no file for this clip|has expired"),
    "always garbage": ((cdn("garbage", times=0),), "not an MP4|video file"),
    "always empty": ((cdn("body", times=0),), "not an MP4|video file"),
    "always 404": ((cdn("status", status=404, times=0),), "address at Wiro has expired"),
}
HOSTILE = {
    "a file of ours": "file:///etc/passwd",
    "a script": "javascript:alert(1)",
    "the network's own address": "http://169.254.169.254/latest",
    "with a name and a word": "https://user:word@cdn1.wiro.ai/0.mp4",
    "another port": "https://cdn1.wiro.ai:8443/0.mp4",
    "with a line break": "https://cdn1.wiro.ai/0.mp4\nHost: evil",
}


def cases() -> list[Case]:
    found: dict[str, Course] = {}
    for name, (fault, words) in WAITS.items():
        found[f"once {name}"] = Course((fault,))
        found[name] = Course(({**fault, "times": 0},), words=words, lasting=True)
    found |= {f"once {name}": Course(faults) for name, faults in ONCE.items()}
    for name, (faults, words) in GIVEN_UP.items():
        found[name] = Course(faults, FAILED, rf"could not be brought home(.|\n)*({words})")
    for name, url in HOSTILE.items():
        found[f"a clip's address, {name}"] = Course((_leading_to(url),), FAILED, "not safe to open")
    redirect = cdn("status", status=302, location="file:///etc/passwd", times=0)
    found["a clip's address, a redirect to a file"] = Course((redirect,), FAILED, "not safe to open")
    return [Case("fetch", name, course.check) for name, course in found.items()]


def _leading_to(url: str) -> Fault:
    return {"call": "Task/Detail", "kind": "patch", "output": {"url": url}, "times": 0}
