"""Jobs from a table of text (CSV): its bytes become cells, its columns fields, its rows jobs. Any thread; pure.

The first row names the columns by field id or label; each row below is one job. An empty cell takes what the panel
holds. Rows are counted as spreadsheets count them: the names are row 1.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from veo_desktop.core.errors import InputError
from veo_desktop.core.folding import folded
from veo_desktop.core.form import FieldType, FormField, ModelForm
from veo_desktop.core.job_rows import MODEL, MOST_JOBS, JobRow, make_row
from veo_desktop.core.models import ModelNews
from veo_desktop.core.request import SEED, ImageInput, Request, draw_seed
from veo_desktop.core.text import Text, text, textn

MOST_BYTES = 20_000_000
PICTURES_SPLIT = "|"  # between several pictures in one cell
_DELIMITERS = (",", ";", "\t")
_TRUTH = {"yes": "true", "on": "true", "1": "true", "no": "false", "off": "false", "0": "false"}
_CLOCK = re.compile(r"0?(\d{1,2}):0?(\d{1,2})(:00)?")  # spreadsheets take the ratio 9:16 for a time, and write 09:16


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: its number in the file, and its cells without blanks around them."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class JobTable:
    """The cells of a file; `note` says what was guessed about it."""

    header: tuple[str, ...]
    rows: tuple[TableRow, ...]
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Columns:
    """Which field each column is for: a field id, MODEL, or "" where it is for none (`unknown`) or was there before."""

    fields: tuple[str, ...]
    unknown: tuple[str, ...] = ()
    doubled: tuple[str, ...] = ()


_UNCHECKED = text("not checked yet")
Picture = str | Text
"""A picture of a cell once it was checked: the path or address that can be sent, or why it cannot."""


def read_table(data: bytes) -> JobTable:
    """The table in the bytes of a file. InputError where it is none, or has more rows than can be made in one go."""
    words, note = _decode(data)
    words, delimiter = _delimiter(words)
    reader = csv.reader(io.StringIO(words, newline=""), delimiter=delimiter, strict=True)
    try:
        header, rows = _split(reader)
    except csv.Error as error:
        raise _refuse(
            text("Line {n} cannot be read: there may be a quotation mark too few or too many.", n=reader.line_num),
            str(error),
        ) from error
    if not rows:
        raise _refuse(text("This table has no rows below the names of its columns."))
    return JobTable(header, rows, note)


def match_columns(header: Sequence[str], forms: Sequence[ModelForm]) -> Columns:
    """Which fields the columns are for. InputError where none of them is a field of any of `forms`."""
    names = _names(forms)
    found: list[str] = []
    doubled: list[str] = []
    for each in header:
        name = names.get(_plain(each), "")
        if name and name in found:
            doubled.append(each)
            name = ""
        found.append(name)
    if not any(found):
        raise _refuse(
            text(
                "None of the columns is a setting: {columns}. The first row has to name them, as in the CSV example.",
                columns=", ".join(header)[:200],
            )
        )
    unknown = tuple(each for each in header if each and _plain(each) not in names)
    return Columns(tuple(found), unknown, tuple(doubled))


def model_cells(table: JobTable, columns: Columns) -> tuple[str, ...]:
    """What the table says about models, each once."""
    return _distinct(table, columns, lambda name: name == MODEL)


def picture_cells(table: JobTable, columns: Columns, form: ModelForm) -> tuple[str, ...]:
    """The pictures that the table names, each once."""
    cells = _distinct(table, columns, lambda name: _takes_files(form, name))
    return tuple(dict.fromkeys(part for cell in cells for part in _parts(cell)))


def lay_out(
    table: JobTable,
    columns: Columns,
    base: Request,
    models: Mapping[str, ModelNews],
    pictures: Mapping[str, Picture],
    draw: Callable[[], str] = draw_seed,
) -> Iterator[JobRow]:
    """One row a row of the table; empty cells take the values of `base`, an empty seed one that is drawn.

    The form of the model of `base` is among `models`.
    """
    own = models[base.model].form
    assert own is not None
    ids = {_plain(each): news.model for news in models.values() for each in _model_names(news)}
    for row in table.rows:
        cells = dict(zip(columns.fields, row.cells, strict=False))
        problems = _width_problem(table, row)
        wanted = cells.pop(MODEL, "")
        model = ids.get(_plain(wanted), "") if wanted else base.model
        if not model:
            problems[MODEL] = text("{value} is no model that can be used here.", value=wanted)
        news = models.get(model)
        form = news.form if news is not None and news.form is not None else own
        asked = _ask(form, replace(base, model=model or wanted), cells, pictures, problems)
        if form.field(SEED) is not None and not asked.value(SEED):
            asked = asked.with_values(**{SEED: draw()})
        yield make_row(asked, news, row.line, problems)


def example(form: ModelForm, rows: Sequence[Mapping[str, str]]) -> str:
    """A table with a column for each field of `form`, and `rows` of values."""
    names = [each.id for each in form.fields]
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, names, extrasaction="ignore", restval="")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def _decode(data: bytes) -> tuple[str, Text | None]:
    """The text of a file, and a note where its encoding was guessed."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace"), None
    if b"\0" in data[:64]:  # UTF-16 without a mark: every other byte of plain letters is nought
        if data[:1] != b"\0" and data[1:2] != b"\0":
            raise _refuse(text("This is not a CSV table. Save it from the spreadsheet as CSV and try again."))
        return data.decode("utf-16-be" if data[:1] == b"\0" else "utf-16-le", "replace"), None
    try:
        return data.decode("utf-8-sig"), None
    except UnicodeDecodeError:
        note = text("This file is not UTF-8 and was read as Windows-1252. Look whether letters like é and ü are right.")
        return data.decode("cp1252", "replace"), note


def _delimiter(words: str) -> tuple[str, str]:
    """The text without Excel's line that names its delimiter, and the delimiter."""
    told = re.match(r"sep=(.)\r?\n", words, re.IGNORECASE)
    if told is not None:  # the line stays as an empty one, so that rows keep their numbers
        return words[told.end(1) :], told.group(1)
    first = re.sub(r'"[^"]*"', "", words.lstrip("\r\n").split("\n", 1)[0])
    return words, max(_DELIMITERS, key=first.count)


def _split(reader: Iterator[list[str]]) -> tuple[tuple[str, ...], tuple[TableRow, ...]]:
    header: tuple[str, ...] = ()
    rows: list[TableRow] = []
    count = 0
    for line, raw in enumerate(reader, 1):
        if not any(cell.strip() for cell in raw):
            continue
        if not header:
            header = _cells(raw)
        else:
            count += 1
            if count <= MOST_JOBS:
                rows.append(TableRow(line, _cells(raw)))
    if not header:
        raise _refuse(text("This file is empty."))
    if count > MOST_JOBS:
        raise _refuse(
            textn(
                "This table has {n} row, and {most} clips can be made in one go. Split it into smaller files.",
                "This table has {n} rows, and {most} clips can be made in one go. Split it into smaller files.",
                count,
                most=MOST_JOBS,
            )
        )
    return header, tuple(rows)


def _cells(raw: list[str]) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in raw)


def _refuse(why: Text, detail: str = "") -> InputError:
    return InputError(why, "", detail)


def _names(forms: Sequence[ModelForm]) -> dict[str, str]:
    """Field ids by everything that may stand for them in the first row; an id goes before a label."""
    names = {_plain(field.id): field.id for form in forms for field in form.fields}
    for form in forms:
        for field in form.fields:
            names.setdefault(_plain(field.label), field.id)
    names.setdefault(_plain(MODEL), MODEL)
    return names


def _plain(words: str) -> str:
    return folded(re.sub(r"[\s_]+", "", words))


def _distinct(table: JobTable, columns: Columns, wanted: Callable[[str], bool]) -> tuple[str, ...]:
    places = [place for place, name in enumerate(columns.fields) if name and wanted(name)]
    cells = (row.cells[place] for row in table.rows for place in places if place < len(row.cells))
    return tuple(dict.fromkeys(cell for cell in cells if cell))


def _takes_files(form: ModelForm, name: str) -> bool:
    field = form.field(name)
    return field is not None and field.kind.takes_files


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(PICTURES_SPLIT) if part.strip())


def _model_names(news: ModelNews) -> tuple[str, ...]:
    return (news.model, news.form.title) if news.form is not None else (news.model,)


def _width_problem(table: JobTable, row: TableRow) -> dict[str, Text]:
    if len(row.cells) <= len(table.header) or not any(row.cells[len(table.header) :]):
        return {}
    more = len(row.cells) - len(table.header)
    return {
        "": textn(
            "{n} more cell than there are columns. Put texts with commas into quotation marks.",
            "{n} more cells than there are columns. Put texts with commas into quotation marks.",
            more,
        )
    }


def _ask(
    form: ModelForm,
    base: Request,
    cells: Mapping[str, str],
    pictures: Mapping[str, Picture],
    problems: dict[str, Text],
) -> Request:
    """What a row asks for; what is wrong with its cells goes into `problems`."""
    values, images = dict(base.values), list(base.images)
    for name, cell in cells.items():
        field = form.field(name)
        if not cell or field is None:
            continue
        if field.kind.takes_files:
            images = [each for each in images if each.field != name]
            images += _images(name, cell, pictures, problems)
        elif (value := _value(field, cell)) is None:
            offered = ", ".join(field.values)
            problems[name] = text("{value} is not offered: {offered}.", value=cell[:60], offered=offered[:300])
        else:
            values[name] = value
    return replace(base, values=values, images=tuple(images))


def _images(name: str, cell: str, pictures: Mapping[str, Picture], problems: dict[str, Text]) -> Iterator[ImageInput]:
    for part in _parts(cell):
        picture = pictures.get(part, _UNCHECKED)
        if isinstance(picture, Text):
            problems[name] = text("{picture}: {why}", picture=part[:60], why=picture)
        elif picture.startswith(("http:", "https:")):
            yield ImageInput(name, url=picture)
        else:
            yield ImageInput(name, path=picture)


def _value(field: FormField, cell: str) -> str | None:
    """The API's value of a cell; None where it is no option of the field."""
    if field.kind is not FieldType.SELECT or not field.options:
        return cell
    known = {_plain(option.label): option.value for option in field.options}
    known |= {_plain(value): value for value in field.values}
    said = _plain(cell)
    if (clock := _CLOCK.fullmatch(said)) is not None:
        said = f"{clock.group(1)}:{clock.group(2)}"
    return known.get(said) or known.get(_TRUTH.get(said, ""))
