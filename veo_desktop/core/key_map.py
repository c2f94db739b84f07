"""Which keys do what: every action that has a name, its usual keys, presets, and a person's own keys. Any thread.

A key is written as Qt writes it portably: "Space", "Shift+Left", "[". Other layers show it in the person's language.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from veo_desktop.core.text import Text, text, textn

MOST_KEYS = 4  # an action may have
LONGEST_KEY = 40  # characters

PLAYING, MOVING, RANGE, VIEW = text("Play"), text("Move"), text("In and out"), text("View")
COMPARE, FRAMES, JUDGING, HELP = text("Compare"), text("Frames"), text("Judge"), text("Help")


@dataclass(frozen=True, slots=True)
class KeyAction:
    """Something that a key does. `words` name it in menus, lists and tool tips."""

    name: str
    group: Text
    words: Text
    keys: tuple[str, ...] = ()


ACTIONS: tuple[KeyAction, ...] = (
    KeyAction("play", PLAYING, text("Play or pause"), ("Space",)),
    KeyAction("shuttle_back", PLAYING, text("Play backwards, again faster"), ("J",)),
    KeyAction("shuttle_pause", PLAYING, text("Pause; held, the shuttle keys go one frame"), ("K",)),
    KeyAction("shuttle_forward", PLAYING, text("Play forwards, again faster"), ("L",)),
    KeyAction("slower", PLAYING, text("Slower"), ("[",)),
    KeyAction("faster", PLAYING, text("Faster"), ("]",)),
    KeyAction("normal_speed", PLAYING, text("Normal speed"), ("Backspace",)),
    KeyAction("loop", PLAYING, text("Loop"), ("Ctrl+L",)),
    KeyAction("mute", PLAYING, text("Mute"), ("M",)),
    KeyAction("step_back", MOVING, text("One frame back"), ("Left", ",")),
    KeyAction("step_forward", MOVING, text("One frame on"), ("Right", ".")),
    KeyAction("second_back", MOVING, text("One second back"), ("Shift+Left",)),
    KeyAction("second_forward", MOVING, text("One second on"), ("Shift+Right",)),
    KeyAction("to_start", MOVING, text("Go to the first frame"), ("Home",)),
    KeyAction("to_end", MOVING, text("Go to the last frame"), ("End",)),
    KeyAction("previous_clip", MOVING, text("Previous clip"), ("Up",)),
    KeyAction("next_clip", MOVING, text("Next clip"), ("Down",)),
    KeyAction("go_to", MOVING, text("Go to a timecode or frame…"), ("G",)),
    KeyAction("set_in", RANGE, text("Set the in point"), ("I",)),
    KeyAction("set_out", RANGE, text("Set the out point"), ("O",)),
    KeyAction("clear_range", RANGE, text("Clear in and out"), ("Alt+X",)),
    KeyAction("go_to_in", RANGE, text("Go to the in point"), ("Shift+I",)),
    KeyAction("go_to_out", RANGE, text("Go to the out point"), ("Shift+O",)),
    KeyAction("full_screen", VIEW, text("Full screen"), ("F",)),
    KeyAction("frames_first", VIEW, text("Show the frame before the timecode")),
    KeyAction("zoom_in", VIEW, text("Zoom in"), ("Ctrl++", "Ctrl+=")),
    KeyAction("zoom_out", VIEW, text("Zoom out"), ("Ctrl+-",)),
    KeyAction("zoom_fit", VIEW, text("Fit the picture"), ("Ctrl+0",)),
    KeyAction("zoom_actual", VIEW, text("Actual size"), ("Z",)),
    KeyAction("contact_sheet", VIEW, text("Contact sheet…")),
    KeyAction("compare", COMPARE, text("Compare with…"), ("C",)),
    KeyAction("flip", COMPARE, text("Flip between A and B"), ("Tab",)),
    KeyAction("wipe", COMPARE, text("Wipe"), ("W",)),
    KeyAction("save_frame", FRAMES, text("Save this frame"), ("S",)),
    KeyAction("save_frame_as", FRAMES, text("Save this frame as…"), ("Shift+S",)),
    KeyAction("copy_frame", FRAMES, text("Copy this frame")),
    KeyAction("continue_from_frame", FRAMES, text("Continue from this frame")),
    KeyAction("use_first_frame", FRAMES, text("Use as first frame")),
    KeyAction("use_last_frame", FRAMES, text("Use as last frame")),
    KeyAction("note", JUDGING, text("Note at this frame"), ("N",)),
    KeyAction("rating_0", JUDGING, text("No stars"), ("0",)),
    KeyAction("rating_1", JUDGING, textn("{n} star", "{n} stars", 1), ("1",)),
    KeyAction("rating_2", JUDGING, textn("{n} star", "{n} stars", 2), ("2",)),
    KeyAction("rating_3", JUDGING, textn("{n} star", "{n} stars", 3), ("3",)),
    KeyAction("rating_4", JUDGING, textn("{n} star", "{n} stars", 4), ("4",)),
    KeyAction("rating_5", JUDGING, textn("{n} star", "{n} stars", 5), ("5",)),
    KeyAction("pick", JUDGING, text("Pick"), ("P",)),
    KeyAction("reject", JUDGING, text("Reject"), ("X",)),
    KeyAction("unflag", JUDGING, text("Neither picked nor rejected"), ("U",)),
    KeyAction("tag", JUDGING, text("Add a tag"), ("T",)),
    KeyAction("bin", JUDGING, text("Move to the bin"), ("Del",)),
    KeyAction("manual", HELP, text("Manual"), ("F1",)),
    KeyAction("whats_this", HELP, text("What's this?"), ("Shift+F1",)),
    KeyAction("key_sheet", HELP, text("Keyboard shortcuts…"), ("?",)),
)
BY_NAME: Mapping[str, KeyAction] = {action.name: action for action in ACTIONS}

USUAL = "veo"
PRESETS: Mapping[str, Text] = {
    USUAL: text("Veo Desktop"),
    "mpv": text("Like mpv"),
    "premiere": text("Like Premiere"),
    "resolve": text("Like Resolve"),
}
_DIFFERENCES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    USUAL: {},
    "mpv": {
        "step_back": (",",),
        "step_forward": (".",),
        "second_back": ("Left",),
        "second_forward": ("Right",),
        "previous_clip": ("<", "PgUp"),
        "next_clip": (">", "PgDown"),
        "loop": ("Shift+L",),
    },
    "premiere": {
        "clear_range": ("Ctrl+Shift+X",),
        "full_screen": ("Ctrl+`", "F"),
        "save_frame": ("Ctrl+Shift+E",),
        "note": ("M",),
        "mute": ("Shift+M",),
    },
    "resolve": {
        "go_to": ("=",),
        "loop": ("Ctrl+/",),
        "full_screen": ("Ctrl+F", "Shift+F"),
        "note": ("M",),
        "mute": ("Shift+M",),
    },
}


@dataclass(frozen=True, slots=True)
class KeyMap:
    """A preset, and by action what a person has changed in it. Every `with…` answers a new map."""

    preset: str = USUAL
    own: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys of the action called `name`, the first one to be shown where there is room for one."""
        own = self.own.get(name)
        return self.preset_keys(name) if own is None else own

    def preset_keys(self, name: str) -> tuple[str, ...]:
        return _DIFFERENCES[self.preset].get(name, BY_NAME[name].keys)

    def holders(self, key: str) -> tuple[str, ...]:
        """Names of the actions that `key` belongs to."""
        return tuple(action.name for action in ACTIONS if key in self.keys(action.name))

    def changed(self, name: str) -> bool:
        """Whether the action has other keys than in the preset."""
        return name in self.own

    def with_keys(self, name: str, keys: tuple[str, ...]) -> KeyMap:
        """The action has these keys, whoever else has them."""
        own = {other: theirs for other, theirs in self.own.items() if other != name}
        if keys != self.preset_keys(name):
            own[name] = keys
        return replace(self, own=own)

    def with_key(self, name: str, key: str) -> KeyMap:
        """The action has `key` too, and no other action has it any more."""
        taken = self
        for holder in self.holders(key):
            taken = taken.without_key(holder, key)
        return taken.with_keys(name, (*taken.keys(name), key)[-MOST_KEYS:])

    def without_key(self, name: str, key: str) -> KeyMap:
        return self.with_keys(name, tuple(other for other in self.keys(name) if other != key))

    def with_reset(self, name: str) -> KeyMap:
        """The action has its preset's keys again, and no other action has them any more."""
        found = self.with_keys(name, ())
        for key in self.preset_keys(name):
            found = found.with_key(name, key)
        return found.with_keys(name, self.preset_keys(name))

    def to_json(self) -> str:
        return json.dumps({"preset": self.preset, "own": {name: list(keys) for name, keys in self.own.items()}})


def key_map(stored: str) -> KeyMap:
    """The map that `to_json` wrote. What is damaged or unknown in it counts as not written."""
    try:
        found = json.loads(stored) if stored else {}
    except (ValueError, RecursionError):
        found = {}
    if not isinstance(found, dict):
        return KeyMap()
    preset, own = found.get("preset"), found.get("own")
    usable = {name: tuple(keys) for name, keys in own.items() if _fits(name, keys)} if isinstance(own, dict) else {}
    return KeyMap(preset if isinstance(preset, str) and preset in PRESETS else USUAL, usable)


def _fits(name: str, keys: object) -> bool:
    return (
        name in BY_NAME
        and isinstance(keys, list)
        and len(keys) <= MOST_KEYS
        and all(isinstance(key, str) and 0 < len(key) <= LONGEST_KEY for key in keys)
    )
