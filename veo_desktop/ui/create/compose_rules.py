"""What Veo takes and what it would refuse: the rules of the compose panel, without a widget. Any thread."""

from __future__ import annotations

import re
from collections.abc import Mapping

from veo_desktop.core.request import (
    ASPECT_RATIO,
    CALLBACK,
    DURATION,
    FIRST_FRAME,
    MATCH_IMAGE,
    PROMPT,
    RESOLUTION,
)
from veo_desktop.core.text import Text, text
from veo_desktop.core.tokens import SURELY_TOO_MANY, TOKEN_LIMIT, estimate_tokens
from veo_desktop.core.web_address import is_web_address

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_TOLERANCE = 0.01


def clean_prompt(prompt: str) -> str:
    """The prompt as it can be sent: no halves of characters, no control characters but tabs and line ends."""
    whole = prompt.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _CONTROLS.sub("", whole.replace("\r\n", "\n")).strip()


def prompt_problem(prompt: str) -> Text | None:
    """Why this prompt would be refused."""
    if not prompt.strip():
        return text("Write what should happen in the clip.")
    tokens = estimate_tokens(prompt)
    if tokens > SURELY_TOO_MANY:
        return text(
            "This prompt has about {tokens} tokens and Veo takes {limit}. Nothing was sent; shorten it.",
            tokens=f"{tokens:,}",
            limit=f"{TOKEN_LIMIT:,}",
        )
    return None


def prompt_warning(prompt: str) -> Text | None:
    """What may go wrong with this prompt though it can be sent."""
    if TOKEN_LIMIT < estimate_tokens(prompt) <= SURELY_TOO_MANY:
        return text("Longer than Veo reads: it may be cut or refused.")
    return None


def callback_problem(url: str) -> Text | None:
    """Why this callback address cannot be used; none is fine."""
    if not url or is_web_address(url):
        return None
    return text("This is not a web address. It has to begin with https:// or http://.")


def resolution_warning(values: Mapping[str, str]) -> Text | None:
    """Google documents 1080p for 8 s only; resellers sell it with 4 and 6 s too."""
    if values.get(RESOLUTION) == "1080p" and values.get(DURATION) in ("4", "6"):
        return text("Google documents 1080p for 8 s only. It may be refused, then it costs nothing.")
    return None


def match_problem(values: Mapping[str, str], has_image: bool) -> Text | None:
    """Why the ratio cannot follow the image."""
    if values.get(ASPECT_RATIO) == MATCH_IMAGE and not has_image:
        return text("Match image needs a first frame.")
    return None


def find_problems(values: Mapping[str, str], *, has_image: bool) -> dict[str, Text]:
    """Everything that would be refused, by field, in the order of the panel."""
    found = {
        PROMPT: prompt_problem(values.get(PROMPT, "")),
        ASPECT_RATIO: match_problem(values, has_image),
        CALLBACK: callback_problem(values.get(CALLBACK, "")),
    }
    return {field: problem for field, problem in found.items() if problem is not None}


def fit_of(width: int, height: int, ratio: str) -> Text:
    """How an image of that many pixels goes into a clip of `ratio` ("16:9", "9:16", match)."""
    if ratio == MATCH_IMAGE:
        return text("{width}×{height} · gives the ratio", width=width, height=height)
    across, _, down = ratio.partition(":")
    wanted = int(across) / int(down) if across.isdigit() and down.isdigit() and int(down) else 0.0
    if wanted and abs(width / height / wanted - 1) <= _TOLERANCE:
        return text("{width}×{height} · fits {ratio}", width=width, height=height, ratio=ratio)
    return text("{width}×{height} · will be cropped to {ratio}", width=width, height=height, ratio=ratio)


def is_priced(field: str) -> bool:
    """Whether a change of this value can change the price."""
    return field not in (PROMPT, "seed", CALLBACK, FIRST_FRAME)
