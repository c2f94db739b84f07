"""Tables as people make them become jobs, or words about what is wrong with which row; nothing is guessed silently."""

from __future__ import annotations

import codecs
import csv
import io
from dataclasses import replace
from decimal import Decimal

import pytest

from tests.core.known_models import FAST, base, known, models
from veo_desktop.core.errors import InputError
from veo_desktop.core.job_rows import MODEL, JobRow
from veo_desktop.core.job_table import (
    JobTable,
    Picture,
    example,
    lay_out,
    match_columns,
    model_cells,
    picture_cells,
    read_table,
)
from veo_desktop.core.request import VEO_3_1, ImageInput, Request
from veo_desktop.core.text import text

FORM = known().form
assert FORM is not None


def _table(words: str) -> JobTable:
    return read_table(words.encode())


def _rows(
    words: str, panel: Request | None = None, pictures: dict[str, Picture] | None = None, *others: str
) -> list[JobRow]:
    table, news = _table(words), models(VEO_3_1, *others)
    columns = match_columns(table.header, [each.form for each in news.values() if each.form is not None])
    return list(lay_out(table, columns, panel or base(), news, pictures or {}, lambda: "7"))


def test_names_are_ids_or_labels_and_empty_cells_take_what_the_panel_holds() -> None:
    first, second = _rows(
        "PROMPT;Aspect Ratio;duration_seconds;Generate audio\nA dog;9:16;4;no\n;;;\n;;6;\n", base(seed="3")
    )
    assert first.request == base(
        prompt="A dog", aspectRatio="9:16", durationSeconds="4", generateAudio="false", seed="3"
    )
    assert second.request == base(durationSeconds="6", seed="3")
    assert (first.line, second.line) == (2, 4)
    assert (first.estimate, second.estimate) == (Decimal("1.60"), Decimal("2.40"))
    assert not first.problems and not second.problems


def test_what_is_not_offered_is_said_by_row_and_column_and_the_others_are_sound() -> None:
    rows = _rows("prompt,durationSeconds,seed\nA,5,1\nB,8,-1\nC,8,2\n")
    assert str(rows[0].problems["durationSeconds"]) == "5 is not offered: 4, 6, 8."
    assert [(row.line, set(row.problems)) for row in rows] == [(2, {"durationSeconds"}), (3, {"seed"}), (4, set())]


def test_a_ratio_that_a_spreadsheet_took_for_a_time_is_one_again() -> None:
    rows = _rows("prompt,aspectRatio\nA,09:16\nB,16:09:00\nC,9:16\nD,21:9\n")
    assert [row.request.value("aspectRatio") for row in rows[:3]] == ["9:16", "16:9", "9:16"]
    assert "aspectRatio" in rows[3].problems


@pytest.mark.parametrize(
    ("encoding", "mark", "noted"),
    [
        ("utf-8", b"", False),
        ("utf-8", codecs.BOM_UTF8, False),
        ("utf-16-le", codecs.BOM_UTF16_LE, False),
        ("utf-16-be", codecs.BOM_UTF16_BE, False),
        ("utf-16-le", b"", False),
        ("utf-16-be", b"", False),
        ("cp1252", b"", True),
    ],
)
def test_encodings(encoding: str, mark: bytes, noted: bool) -> None:
    table = read_table(mark + "prompt,seed\nEine Möwe über dem Café,1\n".encode(encoding))
    assert (table.header, table.rows[0].cells) == (("prompt", "seed"), ("Eine Möwe über dem Café", "1"))
    assert (table.note is not None) is noted


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_delimiters_with_quotes_and_line_ends_inside(delimiter: str) -> None:
    words = f'prompt{delimiter}"seed"\r\n"She says: ""Go, now; run""\nand\tleaves"{delimiter}5\r\n'
    for prefix in ("", f"sep={delimiter}\r\n"):
        assert [row.cells for row in _table(prefix + words).rows] == [('She says: "Go, now; run"\nand\tleaves', "5")]


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b"\n \n,,\n", "empty"),
        (b"prompt,seed\n", "no rows"),
        (b'prompt,seed\n"A cat,1\nB,2\n', "quotation mark"),
        (b"PK\x03\x04\x14\0\0\0 a spreadsheet itself", "not a CSV"),
        (b"prompt\n" + b"A cat\n" * 10_000, "10,000 rows"),
        (b"prompt\n" + b"x" * 200_000, "cannot be read"),
    ],
)
def test_what_is_no_table_is_refused_in_words(data: bytes, says: str) -> None:
    with pytest.raises(InputError) as refused:
        read_table(data)
    assert says in str(refused.value.user_message)


def test_wrong_names_are_told_and_a_column_that_is_there_twice_counts_once() -> None:
    with pytest.raises(InputError) as refused:
        match_columns(("foo", "bar"), [FORM])
    assert "foo, bar" in str(refused.value.user_message)
    columns = match_columns(("Prompt", "mood", "prompt", "", "model"), [FORM])
    assert (columns.fields, columns.unknown, columns.doubled) == (
        ("prompt", "", "", "", MODEL),
        ("mood",),
        ("prompt",),
    )


def test_rows_of_other_lengths() -> None:
    short, long, blank = _rows("prompt,durationSeconds\nA\nB,8,and,more\nC,8,,\n")
    assert short.request.value("durationSeconds") == "8" and not short.problems
    assert "2 more cells" in str(long.problems[""])
    assert not blank.problems


def test_a_column_of_models_takes_their_names_and_refuses_others() -> None:
    words = "prompt,model\nA,Veo 3.1 Fast\nB,google/veo3-1\nC,Sora\nD,\n"
    table = _table(words)
    assert model_cells(table, match_columns(table.header, [FORM])) == ("Veo 3.1 Fast", "google/veo3-1", "Sora")
    rows = _rows(words, None, None, FAST)
    assert [row.request.model for row in rows] == [FAST, VEO_3_1, "Sora", VEO_3_1]
    assert [set(row.problems) for row in rows] == [set(), set(), {MODEL}, set()]


def test_pictures_are_named_once_and_come_in_as_they_were_checked() -> None:
    words = "prompt,inputImage,inputImage3\nA,a.png,\nB,,a.png | https://e.org/b.png\nC,bad.gif,\n"
    table = _table(words)
    assert picture_cells(table, match_columns(table.header, [FORM]), FORM) == (
        "a.png",
        "https://e.org/b.png",
        "bad.gif",
    )
    checked: dict[str, Picture] = {
        "a.png": "/kept/a",
        "https://e.org/b.png": "https://e.org/b.png",
        "bad.gif": text("This is not a picture."),
    }
    panel = replace(base(), images=(ImageInput("inputImage", path="/panel"),))
    one, two, three = _rows(words, panel, checked)
    assert one.request.images == (ImageInput("inputImage", path="/kept/a"),)
    assert two.request.images == (
        ImageInput("inputImage3", path="/kept/a"),
        ImageInput("inputImage3", url="https://e.org/b.png"),
    )
    assert str(three.problems["inputImage"]) == "bad.gif: This is not a picture."


def test_rules_hold_for_rows_too_and_seeds_are_drawn_where_none_is_told() -> None:
    (row,) = _rows("prompt,durationSeconds,inputImage3\nA,4,a.png\n", None, {"a.png": "/kept/a"})
    assert (row.request.value("durationSeconds"), row.request.value("seed")) == ("8", "7")
    assert "durationSeconds" in row.changed


def test_the_example_comes_back_as_it_was_written() -> None:
    values = {**base(prompt='A "cat", twice\nover').values, "seed": "5"}
    (row,) = _rows(example(FORM, [values]))
    assert row.request.values == values and not row.problems
    assert next(csv.reader(io.StringIO(example(FORM, []))))[3] == "prompt"
