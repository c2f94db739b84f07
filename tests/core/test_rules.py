"""The rules between fields: what goes off, is held, closed or warned of, and what is sent then."""

from __future__ import annotations

import pytest

from veo_desktop.core.form import load_form, parse_form
from veo_desktop.core.request import VEO_3_1, ImageInput, Request
from veo_desktop.core.resources import resource
from veo_desktop.core.rules import effective, judge

FORM = load_form(VEO_3_1, resource("models", f"{VEO_3_1}.json"))
PICTURES = ("inputImage", "inputImage2", "inputImage3")
FIRST, LAST, REFERENCE = (ImageInput(name, url="https://x.y/1.png") for name in PICTURES)
ENTERED = {"prompt": "a fox", "durationSeconds": "4", "aspectRatio": "match_input_image", "resolution": "1080p"}


def test_references_hold_the_length_and_put_the_frames_aside() -> None:
    sent = effective(FORM, Request(VEO_3_1, ENTERED, (FIRST, LAST, REFERENCE, REFERENCE)))
    assert sent.images == (REFERENCE, REFERENCE)
    assert (sent.value("durationSeconds"), sent.value("aspectRatio")) == ("8", "16:9")
    states = judge(FORM, ENTERED, {"inputImage": 1, "inputImage2": 1, "inputImage3": 2})
    assert not states["inputImage"].open and not states["durationSeconds"].open
    assert "ignores first and last" in str(states["inputImage2"].off)


def test_what_was_entered_applies_again_once_nothing_speaks_against_it() -> None:
    assert effective(FORM, Request(VEO_3_1, ENTERED)).value("aspectRatio") == "16:9"
    assert effective(FORM, Request(VEO_3_1, ENTERED, (FIRST,))).value("aspectRatio") == "match_input_image"


def test_a_last_frame_alone_is_not_sent() -> None:
    assert effective(FORM, Request(VEO_3_1, ENTERED, (LAST,))).images == ()


@pytest.mark.parametrize(("seconds", "warned"), [("4", True), ("6", True), ("8", False)])
def test_1080p_with_a_short_clip_warns(seconds: str, warned: bool) -> None:
    state = judge(FORM, {**ENTERED, "durationSeconds": seconds}, {})["resolution"]
    assert (state.warning is not None) is warned and state.value == "1080p"


def test_what_is_no_rule_is_left_out() -> None:
    strange = [
        None,
        7,
        {"when": 1},
        {"reason": "r", "when": [1], "off": {"a": 1}, "hold": "x", "close": 3, "warn": "seed"},
    ]
    form = parse_form("a/b", {"parameters": [{"items": [{"id": "seed"}]}], "rules": strange})
    assert str(judge(form, {"seed": "1"}, {})["seed"].warning) == "r"


def test_fields_that_the_form_does_not_have_are_not_sent() -> None:
    assert "cameraFixed" not in effective(FORM, Request(VEO_3_1, {**ENTERED, "cameraFixed": "true"})).values
