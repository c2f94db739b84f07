"""`dev.py translate`: what it finds in code, how work goes to translators and back, and what it refuses."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.environment import ROOT
from tools.translations import ts_file
from tools.translations.__main__ import main
from tools.translations.messages import Fault, Message, collect
from tools.translations.rules import faults_of
from tools.translations.ts_file import ts_path
from veo_desktop.core.languages import BY_CODE, TRANSLATED

COMPLETE = ("ar", "de", "es", "fr", "ja", "pt_BR", "tr", "zh_CN")  # every text is translated, from now on

BUNDLED = {
    "prompting/inserts.json": "groups",
    "prompting/templates.json": "templates",
    "samples/samples.json": "samples",
}
CODE = """
from veo_desktop.ui.parts.text import tr, trn

def said(n: int) -> list[str]:
    # translators: over the picture
    title = tr("A long sentence "
               "in two parts, with {name}…", name="x")
    return [title, trn("One clip moved", "{n} clips moved", n), tr("&Open <b>it</b>")]
"""


@pytest.fixture(scope="module")
def collected() -> tuple[list[Message], list[Fault]]:
    """Every text of the program, and what is wrong with them."""
    return collect(ROOT)


@pytest.fixture
def project(tmp_path: Path) -> Callable[[str], Path]:
    """A small program of this code, with nothing to translate in its resources."""

    def make(code: str) -> Path:
        (tmp_path / "veo_desktop" / "ui").mkdir(parents=True, exist_ok=True)
        (tmp_path / "veo_desktop" / "ui" / "page.py").write_text(code, encoding="utf-8")
        (tmp_path / "resources" / "translations").mkdir(parents=True, exist_ok=True)
        (tmp_path / "resources" / "models").mkdir(exist_ok=True)
        for path, key in BUNDLED.items():
            (tmp_path / "resources" / path).parent.mkdir(exist_ok=True)
            (tmp_path / "resources" / path).write_text(json.dumps({key: []}))
        return tmp_path

    return make


def test_texts_go_to_the_translator_and_come_back(
    project: Callable[[str], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    root = project(CODE)
    assert main(["--todo", "de"], root) == 0
    todo = {each["source"]: each for each in json.loads(capsys.readouterr().out)}
    assert set(todo) == {"A long sentence in two parts, with {name}…", "{n} clips moved", "&Open <b>it</b>"}
    assert todo["A long sentence in two parts, with {name}…"]["comment"] == "over the picture"
    counted = todo["{n} clips moved"]
    assert counted["plural"] and counted["one"] == "One clip moved" and len(counted["forms"]) == 2
    answer = root / "done.json"
    right = {
        "A long sentence in two parts, with {name}…": "Ein langer Satz mit {name}…",
        "{n} clips moved": ["Clip verschoben", "{n} Clips verschoben"],
    }
    answer.write_text(json.dumps({**right, "&Open <b>it</b>": "Öffnen <b>es", "No such text": "x"}))
    assert main(["--take", "de", str(answer)], root) == 1
    said = capsys.readouterr()
    assert "2 taken, 2 refused" in said.out and "</b> is missing" in said.err and "no text of the program" in said.err
    kept = ts_file.read(ts_path(root, BY_CODE["de"]))
    assert kept["{n} clips moved"].forms == ("Clip verschoben", "{n} Clips verschoben")
    assert main(["--check", "de"], root) == 1
    answer.write_text(json.dumps({"&Open <b>it</b>": "&Öffnen <b>es</b>"}))
    assert main(["--take", "de", str(answer)], root) == 0 and main(["--check", "de"], root) == 0


def test_what_is_gone_is_dropped_and_what_counts_now_is_translated_anew(project: Callable[[str], Path]) -> None:
    root = project(CODE)
    answer = root / "done.json"
    answer.write_text(json.dumps({"&Open <b>it</b>": "&Öffne <b>es</b>", "{n} clips moved": ["a", "{n} b"]}))
    assert main(["--take", "de", str(answer)], root) == 0
    project(CODE.replace('tr("&Open <b>it</b>")', 'trn("&Open <b>it</b>", "&Open <b>it</b>", n)'))
    assert main([], root) == 0
    kept = ts_file.read(ts_path(root, BY_CODE["de"]))
    assert kept["&Open <b>it</b>"].plural and kept["&Open <b>it</b>"].forms == ()
    project("")
    assert main([], root) == 0 and ts_file.read(ts_path(root, BY_CODE["de"])) == {}


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("name = 'x'; said = lambda: tr(name)", "takes literal texts alone"),
        ("said = lambda: tr(f'Frame {1}')", "takes literal texts alone"),
        ("said = map(tr, ['a'])", "is not called here"),
        ("TITLE = tr('Too early')", "when the module is imported"),
        ("def f(label): label.setText('Not marked')", "not marked for translation"),
        ("def f(n): return trn('1 a', '{n} as', n), trn('One a', '{n} as', n)", "another form for 1"),
    ],
)
def test_a_text_that_would_not_be_found_or_shown_is_told(
    project: Callable[[str], Path], capsys: pytest.CaptureFixture[str], line: str, words: str
) -> None:
    assert main(["--lint"], project(f"from veo_desktop.ui.parts.text import tr, trn\n{line}\n")) == 1
    said = capsys.readouterr().err
    assert words in said and "veo_desktop/ui/page.py:2" in said


def test_every_text_of_the_program_can_be_found(collected: tuple[list[Message], list[Fault]]) -> None:
    messages, faults = collected
    assert not faults, "\n".join(map(str, faults))
    found = {each.source for each in messages}
    assert {"Aspect ratio", "Footsteps", "Set the in point", "{n} clips", "Product shot"} <= found
    assert not any("{who} says" in each for each in found), "pieces of prompts stay English"


@pytest.mark.parametrize("code", [each.code for each in TRANSLATED])
def test_the_translations_are_right_and_complete(collected: tuple[list[Message], list[Fault]], code: str) -> None:
    language, (messages, _) = BY_CODE[code], collected
    entries = ts_file.in_step(messages, ts_file.read(ts_path(ROOT, language)))
    done = [each for each in messages if entries[each.source].forms]
    wrong = {each.source: faults for each in done if (faults := faults_of(each, entries[each.source].forms, language))}
    assert not wrong
    if code not in COMPLETE and len(done) < len(messages):
        pytest.skip(f"{len(messages) - len(done)} of {len(messages)} texts are not translated into {code} yet")
    assert len(done) == len(messages)


def test_linguist_and_lrelease_read_the_files(tmp_path: Path) -> None:
    """What Qt's own tool says of them: it counts what is translated as we do."""
    from veo_desktop.ui.language.compile_translations import compile_into

    source = tmp_path / "veo_desktop_de.ts"
    shutil.copy(ts_path(ROOT, BY_CODE["de"]), source)
    assert compile_into(source, tmp_path / "veo_desktop_de-1.qm") is not None
