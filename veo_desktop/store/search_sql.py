"""Turns what a search asks for into SQL over the catalogue. Any thread; pure.

What a person typed is only ever bound, never part of a statement.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from veo_desktop.core.folding import folded
from veo_desktop.core.search import Condition, Span, Words
from veo_desktop.store.search_words import indexed, looked_for

_COLLECTION = "SELECT clip_id FROM folder_clips JOIN folders ON folders.id = folder_id WHERE folded = ? AND NOT smart"
_SIGN = "SELECT id FROM clip_texts WHERE instr(prompt || char(10) || tags || char(10) || notes || char(10) || name, ?)"

_NUMBERS: Mapping[str, str] = {
    "rating": "rating",
    "cost": "cost",
    "made": "made",
    "length": "seconds",
    "size": "size",
    "resolution": "min(width, height)",
}
_ABOUT: Mapping[str, float] = {"length": 0.5, "size": 500_000}  # equal is what reads equal in seconds and MB
_IS: Mapping[str, str] = {
    "bin": "in_bin",
    "continued": "relation = 'continued'",
    "duplicate": "clip_id IN (SELECT id FROM clips WHERE streams_sha256 IN (SELECT streams_sha256 FROM clips"
    " WHERE binned_as IS NULL GROUP BY streams_sha256 HAVING count(*) > 1))",
    "final": "relation = 'final'",
    "imported": "job_id IS NULL",
    "pick": "flag = 'pick'",
    "rated": "rating > 0",
    "reject": "flag = 'reject'",
    "sandbox": "sandbox",
    "unflagged": "flag = ''",
    "unrated": "rating = 0",
}
_HAS: Mapping[str, str] = {
    "audio": "has_audio",
    "notes": "EXISTS (SELECT 1 FROM clip_notes WHERE clip_notes.clip_id = catalogue.clip_id)",
    "prompt": "prompt_key != 0",
    "recipe": "has_recipe",
    "tags": "EXISTS (SELECT 1 FROM clip_tags WHERE clip_tags.clip_id = catalogue.clip_id)",
}


@dataclass(frozen=True, slots=True)
class Sql:
    """Part of a statement and what is bound to its marks."""

    words: str
    values: tuple[object, ...] = ()


def condition_sql(condition: Condition) -> Sql:
    """A condition on a row of `catalogue`."""
    found = _span(condition) if isinstance(condition, Span) else _trait(condition.field, condition.value)
    return Sql(f"NOT coalesce({found.words}, 0)", found.values) if condition.negated else found


def words_sql(words: Sequence[Words]) -> Sql | None:
    """The numbers of the clips whose texts have what is wanted and nothing of what is not; None when any will do."""
    wanted = _having(each for each in words if not each.negated)
    unwanted = [found for each in words if each.negated and (found := _having((each,))) is not None]
    if wanted is None and not unwanted:
        return None
    parts = [wanted or Sql("SELECT id FROM catalogue"), *unwanted]
    query = " EXCEPT ".join(f"SELECT * FROM ({part.words})" for part in parts)  # noqa: S608 (our own words)
    return Sql(query, tuple(value for part in parts for value in part.values)) if unwanted else parts[0]


def _having(words: Iterable[Words]) -> Sql | None:
    """The numbers of the clips that have all of `words`; None for words without anything to look for."""
    matches: list[str] = []
    signs: list[str] = []
    for each in words:
        match, without_letters = _looked_for(each)
        matches += [match] if match else []
        signs += without_letters
    parts = [Sql("SELECT rowid FROM clip_words WHERE clip_words MATCH ?", (" ".join(matches),))] if matches else []
    parts += [Sql(_SIGN, (sign,)) for sign in signs]
    if not parts:
        return None
    return Sql(" INTERSECT ".join(part.words for part in parts), tuple(v for part in parts for v in part.values))


def _looked_for(words: Words) -> tuple[str, tuple[str, ...]]:
    """What FTS5 is asked for, and what has to stand in the texts as it is: see `looked_for`."""
    plain = folded(words.text)
    if not words.exact:
        return looked_for(plain)
    if any(character.isalnum() for character in plain):
        return f'"{" ".join(indexed(plain).split())}"', ()
    return "", (plain,)


def _span(span: Span) -> Sql:
    column, about = _NUMBERS[span.field], _ABOUT.get(span.field)
    parts, values = [], []
    for operator, number in span.bounds:
        if operator == "=" and about is not None:
            parts.append(f"abs({column} - ?) < {about}")
        else:
            parts.append(f"{column} {operator} ?")
        values.append(number)
    if span.field == "cost":
        parts.append("NOT sandbox")  # its prices are no money
    return Sql(f"({' AND '.join(parts)})", tuple(values))


def _trait(field: str, value: str) -> Sql:
    match field:
        case "seed":
            return Sql("seed = ?", (value.lstrip("0") or "0",))
        case "model":
            # a slug has "3-1" where people write 3.1
            either = "(instr(lower(model), lower(?)) > 0 OR instr(lower(model), lower(?)) > 0)"
            return Sql(either, (value, value.replace(".", "-")))
        case "ratio":
            across, down = (int(part) for part in value.split(":"))
            return Sql("abs(1.0 * width * ? - 1.0 * height * ?) <= 0.01 * width * ?", (down, across, down))
        case "has":
            return Sql(_HAS[value])
        case "is":
            return Sql(_IS[value])
        case "tag":
            tagged = "SELECT clip_id FROM clip_tags JOIN tags ON tags.id = tag_id WHERE folded = ?"
            return Sql(f"clip_id IN ({tagged})", (folded(value),))
        case "project":  # its id by now
            return Sql("project = ?", (value,))
        case _:
            return Sql(f"clip_id IN ({_COLLECTION})", (folded(value),))
