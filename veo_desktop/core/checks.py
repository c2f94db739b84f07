"""What a model would refuse, and what becomes of values that its form does not know: without a widget. Any thread."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from veo_desktop.core.form import FieldType, FormField, ModelForm
from veo_desktop.core.request import CALLBACK, PROMPT, SEED
from veo_desktop.core.rules import FieldState
from veo_desktop.core.takes import MAX_SEED
from veo_desktop.core.text import Text, text, textn
from veo_desktop.core.tokens import SURELY_TOO_MANY, TOKEN_LIMIT, estimate_tokens
from veo_desktop.core.web_address import is_web_address

LONGEST_PROMPT = 8192  # characters; no more can be 1,024 tokens
_VEO = "google/veo"
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_NUMBER = re.compile(r"-?\d{1,40}(\.\d{1,40})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Fitted:
    """Entered values as a form can take them. `replaced` says at which field another value is used, and why."""

    values: Mapping[str, str]
    replaced: Mapping[str, Text] = field(default_factory=dict)


def fit(form: ModelForm, entered: Mapping[str, str]) -> Fitted:
    """The values of `form`: what was entered, the default where nothing was or where it is no option any more."""
    values, replaced = {}, {}
    defaults = form.defaults()
    for each in form.fields:
        if each.kind.takes_files:
            continue
        value = entered.get(each.id, defaults.get(each.id, ""))
        if each.options and value and value not in each.values:
            instead = defaults.get(each.id) or each.options[0].value
            replaced[each.id] = text(
                "{value} is not offered any more; {instead} is used.",
                value=value,
                instead=option_name(each, instead),
            )
            value = instead
        values[each.id] = value
    return Fitted(values, replaced)


def option_name(field: FormField, value: str) -> str:
    """What an option is called, its value where it has no name."""
    return next((option.label for option in field.options if option.value == value), value)


def clean_text(words: str) -> str:
    """Text as it can be sent: no halves of characters, no control characters but tabs and line ends."""
    whole = words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _CONTROLS.sub("", whole.replace("\r\n", "\n")).strip()


def find_problems(form: ModelForm, states: Mapping[str, FieldState], files: Mapping[str, int]) -> dict[str, Text]:
    """Everything that would be refused, by field id, in the order of the form.

    `states` are those of `core.rules.judge`, `files` says how many pictures each field has.
    """
    found: dict[str, Text] = {}
    for each in form.fields:
        state = states.get(each.id, FieldState())
        if state.off is not None:
            continue
        count = files.get(each.id, 0)
        problem = _files_problem(each, count) if each.kind.takes_files else _value_problem(form, each, state)
        if problem is not None:
            found[each.id] = problem
    return found


def prompt_warning(prompt: str) -> Text | None:
    """What may go wrong with this prompt though it can be sent."""
    if TOKEN_LIMIT < estimate_tokens(prompt) <= SURELY_TOO_MANY:
        return text("Longer than Veo reads: it may be cut or refused.")
    return None


def _files_problem(field: FormField, count: int) -> Text | None:
    if field.required and not count:
        return text("Add a picture here: the model needs one.")
    if count > field.most_files:
        over = count - field.most_files
        return textn(
            "At most {n} picture fits here; take {over} out.",
            "At most {n} pictures fit here; take {over} out.",
            field.most_files,
            over=over,
        )
    return None


def _value_problem(form: ModelForm, field: FormField, state: FieldState) -> Text | None:
    value = clean_text(state.value)
    if field.id == PROMPT:
        return _prompt_problem(form, field, value)
    if not value:
        return text("Fill this in: the model needs it.") if field.required else None
    if field.options:
        return _option_problem(field, value, state)
    if field.id == CALLBACK and not is_web_address(value):
        return text("This is not a web address. It has to begin with https:// or http://.")
    if field.id == SEED:
        return _seed_problem(field, value)
    if field.kind is FieldType.RANGE or field.minimum:
        return _number_problem(field, value)
    return None


def _prompt_problem(form: ModelForm, field: FormField, prompt: str) -> Text | None:
    if not prompt:
        return text("Write what should happen in the clip.") if field.required else None
    tokens = estimate_tokens(prompt)
    if form.model.startswith(_VEO) and tokens > SURELY_TOO_MANY:
        return textn(
            "This prompt has about {n} token and Veo takes {limit}. Nothing was sent; shorten it.",
            "This prompt has about {n} tokens and Veo takes {limit}. Nothing was sent; shorten it.",
            tokens,
            limit=TOKEN_LIMIT,
        )
    if len(prompt) > LONGEST_PROMPT:
        return textn(
            "This prompt has {n} character, and no more than {limit} are taken ({tokens} tokens). "
            "Nothing was sent; shorten it.",
            "This prompt has {n} characters, and no more than {limit} are taken ({tokens} tokens). "
            "Nothing was sent; shorten it.",
            len(prompt),
            limit=LONGEST_PROMPT,
            tokens=TOKEN_LIMIT,
        )
    return None


def _option_problem(field: FormField, value: str, state: FieldState) -> Text | None:
    if value not in field.values:
        return text("{value} is not offered. Choose another.", value=value)
    return state.closed.get(value)


def largest_seed(field: FormField) -> int:
    """The largest seed that a model takes."""
    most = _decimal(field.maximum)
    return MAX_SEED if most is None or most < 0 else int(most)


def _seed_problem(field: FormField, value: str) -> Text | None:
    least = _decimal(field.minimum)
    low, high = int(least) if least is not None else 0, largest_seed(field)
    if _is_whole(value) and low <= int(value) <= high:
        return None
    return text("A seed is a whole number from {min} to {max}.", min=str(low), max=str(high))


def _number_problem(field: FormField, value: str) -> Text | None:
    least, most, step = (_decimal(each) for each in (field.minimum, field.maximum, field.step))
    number = _decimal(value)
    if number is None or (_counts(least, most, step) and not _is_whole(value)):
        return _number_words(least, most, whole=_counts(least, most, step))
    if (least is not None and number < least) or (most is not None and number > most):
        return _number_words(least, most, whole=_counts(least, most, step))
    if step and (number - (least or Decimal(0))) % step:
        return text("Only steps of {step} are taken here.", step=_plain(step))
    return None


def _number_words(least: Decimal | None, most: Decimal | None, *, whole: bool) -> Text:
    kind = text("a whole number") if whole else text("a number")
    if least is not None and most is not None:
        return text("This has to be {kind} from {min} to {max}.", kind=kind, min=_plain(least), max=_plain(most))
    if least is not None:
        return text("This has to be {kind}, {min} or more.", kind=kind, min=_plain(least))
    if most is not None:
        return text("This has to be {kind}, {max} or less.", kind=kind, max=_plain(most))
    return text("This has to be {kind}.", kind=kind)


def _counts(*limits: Decimal | None) -> bool:
    """Whether only whole numbers are meant: where limits and step are whole, or none is told."""
    return all(each is None or each == each.to_integral_value() for each in limits)


def _is_whole(value: str) -> bool:
    digits = value.removeprefix("-")
    return digits.isascii() and digits.isdigit() and len(digits) <= 40


def _decimal(value: str) -> Decimal | None:
    if not _NUMBER.fullmatch(value):
        return None
    try:
        return Decimal(value)
    except InvalidOperation:
        return None


def _plain(number: Decimal) -> str:
    return f"{number.normalize():f}"
