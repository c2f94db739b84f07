"""A matrix is every combination once, as it would be sent, with what it costs."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tests.core.known_models import FAST, base, known, models
from veo_desktop.core.job_rows import MODEL, MOST_JOBS, Bill, JobRow, add_up
from veo_desktop.core.matrix import Plan, combine, fill_prompt, plan_problem
from veo_desktop.core.models import ModelNews
from veo_desktop.core.request import VEO_3_1, ImageInput
from veo_desktop.core.text import text


def _rows(plan: Plan, news: dict[str, ModelNews] | None = None) -> list[JobRow]:
    return [row for rows in combine(plan, news or models(*plan.models)) for row in rows]


def _values(rows: list[JobRow], *names: str) -> list[tuple[str, ...]]:
    return [tuple(row.request.value(name) for name in names) for row in rows]


def test_fields_of_a_prompt_are_filled_everywhere_and_once() -> None:
    filled = fill_prompt("A {subject} meets a {subject}, {mood}. Not {}, not {two\nlines}.", {"subject": "{mood}"})
    assert filled == "A {mood} meets a {mood}, {mood}. Not {}, not {two\nlines}."


def test_a_field_that_stays_open_is_said() -> None:
    (row,) = _rows(Plan(base(prompt="A {who}"), models=(VEO_3_1,)))
    assert "{who}" in str(row.changed["prompt"]) and not row.problems


def test_everything_varies_with_everything_and_takes_share_their_seeds() -> None:
    plan = Plan(
        base(prompt="A {who}"),
        words={"who": ("cat", "dog")},
        values={"aspectRatio": ("16:9", "9:16"), "resolution": ("720p", "1080p")},
        models=(VEO_3_1, FAST),
        seeds=("5", "6"),
    )
    rows = _rows(plan)
    assert len(rows) == plan.size == 32
    assert len({(row.request.model, *sorted(row.request.values.items())) for row in rows}) == 32
    assert {row.request.value("prompt") for row in rows} == {"A cat", "A dog"}
    assert (rows[0].words, rows[-1].words) == ("cat", "dog")
    assert _values(rows[:4], "seed") == [("5",), ("6",), ("5",), ("6",)]
    assert add_up(rows) == Bill(32, Decimal("72.00"), 0)  # 8 × (3.20 + 4.00 + 0.80 + 1.00), half of them


def test_what_rules_change_is_shown_as_it_is_sent_and_made_once() -> None:
    last = (ImageInput("inputImage", path="/a"), ImageInput("inputImage2", path="/b"))
    plan = Plan(replace(base(), images=last), values={"durationSeconds": ("4", "6", "8")}, models=(VEO_3_1,))
    (row,) = _rows(plan)
    assert row.request.value("durationSeconds") == "8"
    assert "8 seconds" in str(row.changed["durationSeconds"])
    assert row.estimate == Decimal("3.20")


def test_what_a_model_lacks_is_left_out_and_said() -> None:
    references = (ImageInput("inputImage3", path="/a"),)
    plan = Plan(
        replace(base(), images=references), values={"durationSeconds": ("4", "8")}, models=(VEO_3_1, "google/veo3")
    )
    rows = _rows(plan)
    assert [(row.request.model, row.request.value("durationSeconds"), len(row.request.images)) for row in rows] == [
        (VEO_3_1, "8", 1),
        ("google/veo3", "4", 0),
        ("google/veo3", "8", 0),
    ]


def test_a_value_that_is_no_option_of_a_model_becomes_its_default() -> None:
    (row,) = _rows(Plan(base(resolution="4k"), models=(VEO_3_1,)))
    assert row.request.value("resolution") == "720p"
    assert "4k" in str(row.changed["resolution"])


def test_problems_unknown_models_and_unknown_prices_are_said_by_row() -> None:
    plan = Plan(base(prompt=" "), models=(VEO_3_1, FAST, "no/such"))
    gone = replace(known(FAST, priced=False), gone=text("Retired."))
    rows = _rows(plan, {**models(VEO_3_1), FAST: gone})
    assert [set(row.problems) for row in rows] == [{"prompt"}, {"prompt", MODEL}, {MODEL}]
    assert add_up(rows) == Bill(3, Decimal("3.20"), 2)


def test_a_field_without_words_or_too_many_clips_are_no_plan() -> None:
    assert "{who}" in str(plan_problem(Plan(base(prompt="A {who}"), words={"who": ()}, models=(VEO_3_1,))))
    many = Plan(base(), words={"who": tuple(map(str, range(MOST_JOBS)))}, models=(VEO_3_1,), seeds=("1",))
    assert plan_problem(many) is None
    assert "2,000" in str(plan_problem(replace(many, seeds=("1", "2"))))
