"""Presets without conflicts, own keys that last, and whatever a settings file may hold."""

from __future__ import annotations

from fractions import Fraction

import pytest

from veo_desktop.core.key_map import ACTIONS, PRESETS, KeyMap, key_map
from veo_desktop.core.text import Text
from veo_desktop.core.timecode import frame_at, timecode


@pytest.mark.parametrize("preset", PRESETS)
def test_no_key_of_a_preset_does_two_things(preset: str) -> None:
    keys = KeyMap(preset)
    given = [key for action in ACTIONS for key in keys.keys(action.name)]
    assert {key for key in given if given.count(key) > 1} == set()


def test_a_key_goes_from_one_action_to_another() -> None:
    keys = KeyMap().with_key("play", "M")
    assert (keys.keys("play"), keys.keys("mute"), keys.holders("M")) == (("Space", "M"), (), ("play",))
    assert keys.changed("play") and keys.changed("mute") and not keys.changed("loop")
    back = keys.with_reset("mute")
    assert (back.keys("play"), back.keys("mute")) == (("Space",), ("M",))
    assert back == KeyMap()


def test_own_keys_last() -> None:
    keys = KeyMap("premiere").with_key("set_in", "Ctrl+I").without_key("step_back", ",")
    assert key_map(keys.to_json()) == keys


@pytest.mark.parametrize(
    "stored",
    [
        *("", "{", "[]", "7", "null", "[" * 100_000),
        *('{"preset": "emacs"}', '{"preset": {}, "own": []}', '{"own": {"fly": ["X"]}}'),
        *('{"own": {"play": "Space"}}', '{"own": {"play": [7]}}', '{"own": {"play": [""]}}'),
    ],
)
def test_damaged_keys_are_the_usual_ones(stored: str) -> None:
    assert key_map(stored) == KeyMap()


@pytest.mark.parametrize(
    ("words", "frame"),
    [("81", 80), (" 1 ", 0), ("192", 191), ("00:03:08", 80), ("3:08", 80), ("0:00:00", 0), ("00:07:23", 191)],
)
def test_a_place_is_a_frame_or_a_timecode(words: str, frame: int) -> None:
    assert frame_at(words, Fraction(24), 192) == frame


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("", "Write a frame"),
        ("soon", "Write a frame"),
        ("-3", "Write a frame"),
        ("3.5", "Write a frame"),
        ("1:2:3:4", "Write a frame"),
        ("٣", "Write a frame"),
        ("0", "from frame 1 to 192"),
        ("193", "from frame 1 to 192, up to 00:07:23"),
        ("00:08:00", "from frame 1 to 192"),
        ("00:03:24", "24 frames here, from 00 to 23"),
    ],
)
def test_what_is_no_place_is_said(words: str, reason: str) -> None:
    refused = frame_at(words, Fraction(24), 192)
    assert isinstance(refused, Text)
    assert reason in str(refused)


@pytest.mark.parametrize("rate", [Fraction(24), Fraction(30000, 1001), Fraction(60), Fraction(25, 2)])
def test_every_timecode_leads_back_to_its_frame(rate: Fraction) -> None:
    assert all(frame_at(timecode(frame, rate), rate, 2000) == frame for frame in range(2000))
