"""What a run of the program is told on its standard input, and what it says on its standard output."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tests.campaigns.kill_points import Point
from veo_desktop.core.account import Credentials, Endpoint
from veo_desktop.core.request import VEO_3_1, Request
from veo_desktop.core.secret import Secret

LOOK_PAUSE = 0.2  # seconds between the looks for a lost task

READY = "ready"  # the program waits for a line before it goes on: something is being attached to it
CLICK = "click"  # Generate is about to be pressed, for the request named
IGNORED = "ignored"  # the button rested: nothing comes of that click
TAKEN = "taken"  # the click counts: time runs from here
CLICKED = "clicked"  # the job that came of it is in the ledger
FIRED = "fired"  # the point was reached; the program dies
QUIET = "quiet"  # every job has ended and nothing more is to be done
TROUBLE = "trouble"


@dataclass(frozen=True)
class Order:
    """One run. `tags` names a click each; equal tags ask for equal clips. `variant` makes the program wrong."""

    data: str
    api_url: str
    socket_url: str
    api_key: str
    api_secret: str
    tags: tuple[str, ...] = ()
    point: Point | None = None
    window: bool = False
    wait: bool = False
    variant: str = ""

    @property
    def endpoint(self) -> Endpoint:
        return Endpoint(self.api_url, self.socket_url)

    @property
    def credentials(self) -> Credentials:
        return Credentials(Secret(self.api_key), Secret(self.api_secret))

    @property
    def folder(self) -> Path:
        return Path(self.data)

    def line(self) -> bytes:
        return json.dumps(asdict(self)).encode() + b"\n"

    @classmethod
    def parsed(cls, line: str) -> Order:
        data: dict[str, Any] = json.loads(line)
        point = data.pop("point")
        return cls(**{**data, "tags": tuple(data["tags"])}, point=Point(**point) if point else None)


def address(tag: str) -> str:
    """The callback address that marks a click at the provider: the one value that changes nothing in the picture."""
    return f"https://campaign.invalid/{tag}"


def tag_of(values: dict[str, str]) -> str:
    return values.get("callbackUrl", "").rpartition("/")[2]


def a_request(tag: str) -> Request:
    """The cheapest clip there is, always the same one, so that the provider renders it once."""
    values = {
        "prompt": "a fox in snow",
        "generateAudio": "false",
        "aspectRatio": "16:9",
        "resolution": "720p",
        "enhancePrompt": "true",
        "personGeneration": "allow_adult",
        "durationSeconds": "4",
        "seed": "7",
        "callbackUrl": address(tag),
    }
    return Request(VEO_3_1, values)
