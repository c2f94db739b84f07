"""What holds between the fields of a form, as data: which switch others off, hold them at a value, or warn. Any thread.

A rule stands in the model's description beside its fields:
    {"when": {"inputImage3": "any"}, "hold": {"durationSeconds": "8"}, "reason": "…"}
`when` names fields with the values (one or a list) that make it hold; "any" and "none" count the files of a file
field. All of them must hold. Effects: `off` (fields that do not apply), `hold` (field: value), `close` (field:
options that cannot be chosen), `warn` (fields at which the reason is only said). What a person entered stays
entered: `judge` says what applies, `effective` leaves out of the request what does not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeGuard

from veo_desktop.core.request import Request
from veo_desktop.core.text import Text, data_text

if TYPE_CHECKING:  # the form holds the rules
    from veo_desktop.core.form import ModelForm

MOST_RULES = 100  # of one form; the same number of names in one entry of a rule
LONGEST_REASON = 1000  # characters
ANY = "any"
NONE = "none"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; `reason` in the words of a person who makes films. A rule without a condition always holds."""

    when: Mapping[str, tuple[str, ...]]
    reason: str
    off: tuple[str, ...] = ()
    hold: Mapping[str, str] = field(default_factory=dict)
    close: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    warn: tuple[str, ...] = ()

    @property
    def fields(self) -> frozenset[str]:
        """Every field that it has to do with."""
        return frozenset((*self.when, *self.off, *self.hold, *self.close, *self.warn))


@dataclass(frozen=True, slots=True)
class FieldState:
    """What holds for one field now. `off` and `held` carry why; `closed` gives for an option why it cannot be chosen.

    `value` is what is sent: the entered one, the held one, or "" where the field is off.
    """

    value: str = ""
    off: Text | None = None
    held: Text | None = None
    warning: Text | None = None
    closed: Mapping[str, Text] = field(default_factory=dict)

    @property
    def open(self) -> bool:
        """Whether the person can change it now."""
        return self.off is None and self.held is None


def parse_rules(raw: object) -> tuple[Rule, ...]:
    """Read the `rules` of a description; what is no rule is left out, and of a rule what is no text."""
    entries = raw[:MOST_RULES] if isinstance(raw, list) else []
    return tuple(_rule(entry) for entry in entries if isinstance(entry, Mapping) and _is_text(entry.get("reason")))


def judge(form: ModelForm, values: Mapping[str, str], files: Mapping[str, int]) -> dict[str, FieldState]:
    """The state of every field of `form`, with `values` entered and that many `files` chosen, by field id.

    Rules are read in their order and see what those before them left: a picture that is off counts as none.
    """
    states = {each.id: FieldState(values.get(each.id, "")) for each in form.fields}
    counts = dict(files)
    for rule in form.rules:
        if all(_holds(name, wanted, states, counts) for name, wanted in rule.when.items()):
            _apply(rule, form, states, counts)
    return states


def effective(form: ModelForm, request: Request) -> Request:
    """The request as it is to be sent: without what does not apply, with what is held. Unknown fields are left out."""
    files: dict[str, int] = {}
    for image in request.images:
        files[image.field] = files.get(image.field, 0) + 1
    states = judge(form, request.values, files)
    values = {name: state.value for name, state in states.items() if state.value}
    images = tuple(each for each in request.images if each.field in states and states[each.field].off is None)
    return replace(request, values=values, images=images)


def _holds(name: str, wanted: tuple[str, ...], states: Mapping[str, FieldState], counts: Mapping[str, int]) -> bool:
    if wanted == (ANY,):
        return counts.get(name, 0) > 0
    if wanted == (NONE,):
        return counts.get(name, 0) == 0
    return name in states and states[name].value in wanted


def _apply(rule: Rule, form: ModelForm, states: dict[str, FieldState], counts: dict[str, int]) -> None:
    reason = data_text(rule.reason)
    for name in rule.off:
        if name in states and states[name].off is None:
            states[name] = replace(states[name], off=reason, value="")
            counts[name] = 0
    for name, value in rule.hold.items():
        if name in states and states[name].off is None:
            states[name] = replace(states[name], held=reason, value=value)
    for name, options in rule.close.items():
        if name in states:
            states[name] = _closed(states[name], dict.fromkeys(options, reason), form.defaults().get(name, ""))
    for name in rule.warn:
        if name in states and states[name].off is None:
            states[name] = replace(states[name], warning=reason)


def _closed(state: FieldState, closed: Mapping[str, Text], instead: str) -> FieldState:
    value = instead if state.value in closed else state.value
    return replace(state, closed={**state.closed, **closed}, value=value)


def _rule(raw: Mapping[str, Any]) -> Rule:
    return Rule(
        when={name: _many(wanted) for name, wanted in _mapping(raw.get("when")).items()},
        reason=raw["reason"],
        off=_many(raw.get("off")),
        hold={name: value for name, value in _mapping(raw.get("hold")).items() if _is_text(value)},
        close={name: _many(options) for name, options in _mapping(raw.get("close")).items()},
        warn=_many(raw.get("warn")),
    )


def _mapping(raw: object) -> dict[str, Any]:
    return {name: value for name, value in raw.items() if _is_text(name)} if isinstance(raw, Mapping) else {}


def _many(raw: object) -> tuple[str, ...]:
    entries = raw[:MOST_RULES] if isinstance(raw, list) else [raw]
    return tuple(entry for entry in entries if _is_text(entry))


def _is_text(raw: object) -> TypeGuard[str]:
    return isinstance(raw, str) and 0 < len(raw) <= LONGEST_REASON
