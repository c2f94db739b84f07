"""Pieces go into a prompt so that it reads well, wherever the caret is."""

from __future__ import annotations

import pytest

from veo_desktop.core.inserting import fit
from veo_desktop.core.prompting import load_inserts, load_templates, open_fields, parse_templates
from veo_desktop.core.resources import resource
from veo_desktop.core.tokens import TOKEN_LIMIT, estimate_tokens

PHRASE = "slow dolly in"
SOUND = "Sound: rain on a roof."
SPEECH = '{who} says, "{line}"'


def _with(prompt: str, piece: str) -> tuple[str, str]:
    """The prompt with `piece` put in at "|", or instead of what is in brackets; and what is selected then."""
    first = prompt.find("[") if "[" in prompt else prompt.index("|")
    last = prompt.index("]") - 1 if "[" in prompt else first
    prompt = prompt.replace("[", "").replace("]", "").replace("|", "")
    done = fit(prompt, first, last, piece)
    after = prompt[: done.start] + done.text + prompt[done.end :]
    assert 0 <= done.first <= done.last <= len(after)
    return after, after[done.first : done.last]


@pytest.mark.parametrize(
    ("prompt", "piece", "expected"),
    [
        ("|", PHRASE, "Slow dolly in"),
        ("A cat|", PHRASE, "A cat, slow dolly in"),
        ("A cat |", PHRASE, "A cat, slow dolly in"),
        ("A cat.|", PHRASE, "A cat. Slow dolly in"),
        ("A cat,|", PHRASE, "A cat, slow dolly in"),
        ("A cat|, a dog", PHRASE, "A cat, slow dolly in, a dog"),
        ("A c|at sleeps", PHRASE, "A cat, slow dolly in, sleeps"),
        ("A cat | sleeps.", PHRASE, "A cat, slow dolly in, sleeps."),
        ("Done.| Then more.", PHRASE, "Done. Slow dolly in. Then more."),
        ("A {su|bject} walks", PHRASE, "A {subject}, slow dolly in, walks"),
        ("A [{subject}] walks.\nNext", PHRASE, "A {subject} walks. Slow dolly in\nNext"),
        ('A man says, "Hel|lo" softly.', PHRASE, 'A man says, "Hello", slow dolly in, softly.'),
        ("[A cat] sits", PHRASE, "Slow dolly in, sits"),
        ("A cat|", SOUND, "A cat. Sound: rain on a roof."),
        ("A cat,|", SOUND, "A cat. Sound: rain on a roof."),
        ("A c|at sleeps. It dreams.", SOUND, "A cat sleeps. Sound: rain on a roof. It dreams."),
        ('A m|an says, "Stop! Now." He runs.', SOUND, 'A man says, "Stop! Now." Sound: rain on a roof. He runs.'),
        ('A man says, "Hello!|"', SOUND, 'A man says, "Hello!" Sound: rain on a roof.'),
        ("“Oh|”", SOUND, "“Oh”. Sound: rain on a roof."),
        ("A 3.5| mm lens.", SOUND, "A 3.5 mm lens. Sound: rain on a roof."),
    ],
)
def test_it_reads_well(prompt: str, piece: str, expected: str) -> None:
    assert _with(prompt, piece) == (expected, "")


def test_the_first_field_is_where_one_goes_on_typing() -> None:
    assert _with("A cat|", SPEECH) == ('A cat. {who} says, "{line}"', "{who}")


def test_every_bundled_piece_goes_in_anywhere_and_nothing_is_lost() -> None:
    prompt = 'A {thing}, "quoted. Here" — tail.\nSecond 🦊 line'
    for piece in load_inserts(resource("prompting", "inserts.json")):
        for at in range(len(prompt) + 1):
            done = fit(prompt, at, at, piece.text)
            after = prompt[: done.start] + done.text + prompt[done.end :]
            assert piece.text.strip(".!?")[1:] in after
            assert "".join(prompt.split()).strip(",.") in "".join((prompt[: done.start] + prompt[done.end :]).split())
        assert piece.label and piece.hint and piece.group


def test_templates_have_fields_and_leave_room_to_write() -> None:
    templates = load_templates(resource("prompting", "templates.json"))
    assert len(templates) >= 12
    assert len({each.id for each in templates}) == len({each.title for each in templates}) == len(templates)
    for each in templates:
        assert 2 <= len(open_fields(each.text)) <= 8, each.id
        assert estimate_tokens(each.text) < TOKEN_LIMIT / 5, each.id


def test_fields_are_told_once_each_and_odd_braces_are_none() -> None:
    assert open_fields("{a} {b c} {a} {} { \n} {{d}}") == ("a", "b c", "d")


def test_what_is_no_template_is_left_out() -> None:
    raw = {"templates": [{"id": "1", "title": "T", "text": "x"}, {"id": 2, "title": "T", "text": "x"}, None, "x"]}
    assert [each.id for each in parse_templates(raw, own=True)] == ["1"]
    assert list(parse_templates([1], own=True)) == list(parse_templates({"templates": 3}, own=True)) == []
