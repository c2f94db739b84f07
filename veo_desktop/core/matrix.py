"""A matrix of settings: every combination of what is to vary, as jobs. Any thread; pure.

Prompts vary by their fields, `{subject}`; all else by the values of the form's own fields, by model and by take. All
combinations share the seeds of the takes, so that two clips of one take differ in nothing but what was varied.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from veo_desktop.core.job_rows import MOST_JOBS, JobRow, make_row
from veo_desktop.core.models import ModelNews
from veo_desktop.core.prompting import FIELD
from veo_desktop.core.request import PROMPT, SEED, Request
from veo_desktop.core.text import Text, text, textn


@dataclass(frozen=True, slots=True)
class Plan:
    """What varies around `base`, which holds everything that was entered, applicable or not.

    `words`: by field of the prompt what stands in its place. `values`: by field of the form the API values. One of
    `models` or more, one of `seeds` a take ("" leaves the seed to the provider).
    """

    base: Request
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    models: tuple[str, ...] = ()
    seeds: tuple[str, ...] = ("",)

    @property
    def size(self) -> int:
        """How many clips this makes, combinations that turn out the same counted each."""
        parts = (*self.words.values(), *self.values.values(), self.models, self.seeds)
        return math.prod(len(each) for each in parts)


def fill_prompt(prompt: str, words: Mapping[str, str]) -> str:
    """The prompt with `words` in place of its fields; a field without any stays as it is."""
    return FIELD.sub(lambda found: words.get(found.group()[1:-1], found.group()), prompt)


def plan_problem(plan: Plan) -> Text | None:
    """Why there is nothing to lay out."""
    for name, words in plan.words.items():
        if not words:
            return text("Write what is to stand for {field}, one a line.", field="{" + name + "}")
    if plan.size > MOST_JOBS:
        return textn(
            "This would make {n} clip, and {most} can be made in one go. Take something out.",
            "This would make {n} clips, and {most} can be made in one go. Take something out.",
            plan.size,
            most=MOST_JOBS,
        )
    return None


def combine(plan: Plan, models: Mapping[str, ModelNews]) -> Iterator[tuple[JobRow, ...]]:
    """The rows of each combination, one a take; none where the rules make it the same as one before."""
    seen: set[tuple[object, ...]] = set()
    for words, asked in _combinations(plan):
        rows = tuple(
            replace(make_row(_with_seed(asked, seed), models.get(asked.model)), words=words) for seed in plan.seeds
        )
        key = _key(rows[0].request)
        yield () if key in seen else rows
        seen.add(key)


def _combinations(plan: Plan) -> Iterator[tuple[str, Request]]:
    """Each once, without a seed, with its words; the prompt varies slowest and the model quickest."""
    prompt = plan.base.value(PROMPT)
    for words in itertools.product(*plan.words.values()):
        filled = fill_prompt(prompt, dict(zip(plan.words, words, strict=True)))
        for values in itertools.product(*plan.values.values()):
            varied = {**plan.base.values, PROMPT: filled, **dict(zip(plan.values, values, strict=True))}
            for model in plan.models:
                yield " · ".join(words), replace(plan.base, model=model, values=varied)


def _with_seed(asked: Request, seed: str) -> Request:
    values = {name: value for name, value in asked.values.items() if name != SEED}
    return replace(asked, values={**values, SEED: seed} if seed else values)


def _key(request: Request) -> tuple[object, ...]:
    """What tells one combination from another."""
    values = tuple(sorted((name, value) for name, value in request.values.items() if name != SEED))
    return request.model, values, request.images
