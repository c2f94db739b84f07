"""Jobs laid out in rows before any is sent: what each would send, its price, why it cannot be. Any thread; pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from veo_desktop.core.checks import clean_text, find_problems, fit
from veo_desktop.core.models import ModelNews
from veo_desktop.core.price import estimate
from veo_desktop.core.prompting import open_fields
from veo_desktop.core.request import PROMPT, Request
from veo_desktop.core.rules import FieldState, effective, judge
from veo_desktop.core.text import Text, text

MOST_JOBS = 1000
MODEL = "model"  # stands for the model where fields are named


@dataclass(frozen=True, slots=True)
class JobRow:
    """One job to be; `request` is what would be sent and `estimate` its price in USD, None where unknown.

    `changed` gives by field why something else is sent than was asked for, or what was perhaps not meant; `problems`
    why it cannot be sent.
    `line` is its row in a file, 0 where it came from none. `words` are those of its prompt that tell it apart, where
    some were put into the prompt's fields.
    """

    request: Request
    estimate: Decimal | None = None
    line: int = 0
    changed: Mapping[str, Text] = field(default_factory=dict)
    problems: Mapping[str, Text] = field(default_factory=dict)
    words: str = ""


@dataclass(frozen=True, slots=True)
class Bill:
    """What some jobs cost together: `known` USD, and `unknown` of the `clips` have no known price."""

    clips: int = 0
    known: Decimal = Decimal(0)
    unknown: int = 0


def make_row(
    asked: Request, news: ModelNews | None, line: int = 0, problems: Mapping[str, Text] | None = None
) -> JobRow:
    """The row of what was `asked` of a model; `problems` are those that are known already."""
    known = dict(problems or {})
    if news is None or news.form is None:
        why = (news.gone or news.problem) if news is not None else None
        return JobRow(asked, None, line, {}, {MODEL: why or text("Nothing is known of this model."), **known})
    if news.gone is not None:
        known.setdefault(MODEL, news.gone)
    files = Counter(image.field for image in asked.images)
    fitted = fit(news.form, {name: clean_text(value) for name, value in asked.values.items()})
    states = judge(news.form, fitted.values, files)
    request = effective(news.form, replace(asked, values=fitted.values))
    price = estimate(news.pricing, request) if news.pricing is not None else None
    changed = {**fitted.replaced, **_changed(fitted.values, states, files), **_open_fields(request)}
    return JobRow(request, price, line, changed, {**find_problems(news.form, states, files), **known})


def add_up(rows: Iterable[JobRow]) -> Bill:
    """What `rows` cost together."""
    prices = [row.estimate for row in rows]
    known = [price for price in prices if price is not None]
    return Bill(len(prices), sum(known, Decimal(0)), len(prices) - len(known))


def _open_fields(request: Request) -> dict[str, Text]:
    fields = ", ".join("{" + name + "}" for name in open_fields(request.value(PROMPT)))
    return {PROMPT: text("{fields} is sent as it is: nothing was put in its place.", fields=fields)} if fields else {}


def _changed(values: Mapping[str, str], states: Mapping[str, FieldState], files: Mapping[str, int]) -> dict[str, Text]:
    """Why the rules send fields with another value than was asked for, or not at all."""
    changed: dict[str, Text] = {}
    for name, state in states.items():
        value = values.get(name, "")
        why = state.off or state.held or state.closed.get(value)
        if why is not None and ((value and state.value != value) or (state.off is not None and files.get(name))):
            changed[name] = why
    return changed
