"""Which language is spoken, and that the window's texts, counts and figures follow it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from unicodedata import bidirectional

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from tests.helpers.tongues import speaks_as_before
from tools.translations import ts_file
from tools.translations.messages import Message
from tools.translations.ts_file import Entry
from veo_desktop.core.languages import BY_CODE, TRANSLATED
from veo_desktop.core.text import text
from veo_desktop.ui.create.prompt_spelling import language_name
from veo_desktop.ui.language.compile_translations import compile_into
from veo_desktop.ui.language.spoken import language_of, speak
from veo_desktop.ui.parts.figures import days, file_size, moment
from veo_desktop.ui.parts.key_words import modifier, native, natives, portable, sequence, tip, without_mnemonic
from veo_desktop.ui.parts.numbers import decimal, money
from veo_desktop.ui.parts.range_input import RangeInput
from veo_desktop.ui.parts.text import shown, tr, trn
from veo_desktop.ui.parts.theme import families

FORMS = {  # of a count, by language: which counts share one form
    "de": [(0, 2, 5), (1,)],
    "fr": [(0, 1), (2, 5)],
    "pt_BR": [(0, 1), (2, 5)],
    "tr": [(0, 1, 2, 5)],
    "ja": [(0, 1, 2, 5)],
    "ar": [(0,), (1,), (2,), (3, 10, 103), (11, 99, 111), (100, 101, 202)],
}


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    with speaks_as_before(qapp):
        yield qapp


@pytest.mark.parametrize(
    ("chosen", "wanted", "code"),
    [
        ("ja", ["de-DE"], "ja"),
        ("", ["de-AT", "de"], "de"),
        ("", ["it-IT", "fr-CH"], "fr"),
        ("", ["zh-Hant-TW", "zh-TW"], "en"),
        ("", ["zh-Hans-SG"], "zh_CN"),
        ("", ["pt-PT"], "pt_BR"),
        ("", ["en-GB", "de"], "en"),
        ("", ["C"], "en"),
        ("", [], "en"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_first_that_the_system_wants(
    chosen: str, wanted: list[str], code: str
) -> None:
    assert language_of(chosen, wanted).code == code


@pytest.mark.parametrize("code", FORMS)
def test_each_count_has_the_form_that_its_language_wants(app: QApplication, tmp_path: Path, code: str) -> None:
    language = BY_CODE[code]
    message = Message("{n} things", "x.py:1", "{n} thing")
    forms = tuple(f"form {place} of {{n}}" for place in range(len(language.forms)))
    source, target = tmp_path / f"veo_desktop_{code}.ts", tmp_path / f"veo_desktop_{code}-1.qm"
    ts_file.write(source, language, [message], {message.source: Entry(message.source, True, forms)})
    assert compile_into(source, target) == target
    translator = QTranslator(app)
    assert translator.load(str(target)) and app.installTranslator(translator)
    found = [{trn("{n} thing", "{n} things", n).split(" of ")[0] for n in counts} for counts in FORMS[code]]
    assert all(len(each) == 1 for each in found) and len(set.union(*found)) == len(FORMS[code])


def test_english_needs_no_file_and_writes_its_figures_as_people_do(app: QApplication, tmp_path: Path) -> None:
    assert speak(app, "en", tmp_path / "cache").code == "en"
    assert trn("{n} clip", "{n} clips", 1) == "1 clip" and trn("{n} clip", "{n} clips", 1204) == "1,204 clips"
    assert money(Decimal("1204.5")) == "$1,204.50" and not (tmp_path / "cache").exists()


def test_arabic_is_written_from_the_right_with_western_figures(app: QApplication, tmp_path: Path) -> None:
    assert speak(app, "ar", tmp_path).right_to_left
    assert app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert trn("{n} clip", "{n} clips", 1204).startswith("1") and QLocale().toString(12) == "12"


def test_a_message_that_latin_letters_begin_is_read_from_the_right_all_the_same(
    app: QApplication, tmp_path: Path
) -> None:
    values = "pick, reject"
    takes = text("is: takes one of {values}, as in is:pick", values=values)
    assert shown(takes).startswith("is: takes one of pick")
    speak(app, "ar", tmp_path)
    assert values in shown(takes) and bidirectional(shown(takes)[0]) == "R"
    assert shown(text("Veo 3.1")) == "Veo 3.1"
    assert bidirectional(shown(text("Stopped."))[0]) == "AL"


def test_the_pseudo_language_answers_every_text(app: QApplication, tmp_path: Path) -> None:
    speak(app, "pseudo", tmp_path)
    assert tr("Go to a timecode or frame…", x=1).startswith("[Ğõ") and tr("Frame {n}", n=3).startswith("[Fŕàmé 3]")
    assert tr("&Edit").startswith("[&É") and tr("{n} %", n=3) == "3 %"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel").startswith("[Ç")


@pytest.mark.parametrize("code", [each.code for each in TRANSLATED])
def test_each_language_is_compiled_once_and_speaks_with_qt(app: QApplication, tmp_path: Path, code: str) -> None:
    assert speak(app, code, tmp_path).code == code
    (kept,) = (tmp_path / "translations").iterdir()
    before = kept.stat().st_mtime_ns
    speak(app, code, tmp_path)
    (again,) = (tmp_path / "translations").iterdir()
    assert again == kept and again.stat().st_mtime_ns == before
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"


def test_figures_dates_and_typed_numbers_are_those_of_the_language(app: QApplication, tmp_path: Path) -> None:
    then = datetime(datetime.now().year, 11, 22, 15, 4).timestamp()
    speak(app, "de", tmp_path)
    assert (decimal(23.976, 3), decimal(24.0, 3), money(Decimal("1204.5"))) == ("23,976", "24", "1.204,50\u00a0$")
    assert file_size(9_800_000).startswith("9,8") and "15:04" in moment(then)
    field = RangeInput("0", "1", "0.05")
    field.box.setText("0,5")
    assert field.value == "0.5" and field.slider.value() == 10
    field.value = "0.25"
    assert field.box.text() == "0,25"
    assert moment(then).startswith("22. Nov")
    assert language_name("tr_TR").startswith("Türkçe") and language_name("az").startswith("Az")


def test_english_writes_its_own(app: QApplication, tmp_path: Path) -> None:
    then = datetime(datetime.now().year, 11, 22, 15, 4).timestamp()
    speak(app, "en", tmp_path)
    assert moment(then).replace("\u202f", " ") == "22 Nov, 3:04 PM"


@pytest.mark.parametrize(
    ("code", "this_year", "another"),
    [
        ("en", ("22 Nov",), ("22 Nov 2019", "Nov 2019", "2019")),
        ("de", ("22. Nov.",), ("22. Nov. 2019", "Nov. 2019", "2019")),
        ("ja", ("11月22日",), ("2019年11月22日", "2019年11月", "2019年")),
    ],
)
def test_a_day_is_as_short_as_its_room_in_the_order_of_the_language(
    app: QApplication, tmp_path: Path, code: str, this_year: tuple[str, ...], another: tuple[str, ...]
) -> None:
    speak(app, code, tmp_path)
    assert days(datetime(datetime.now().year, 11, 22, 15, 4).timestamp()) == this_year
    assert days(datetime(2019, 11, 22, 15, 4).timestamp()) == another


def test_scripts_that_the_own_font_lacks_have_a_font_of_their_language(app: QApplication, tmp_path: Path) -> None:
    found = {}
    for code in ("en", "ja", "zh_CN", "ar"):
        speak(app, code, tmp_path)
        found[code] = families()
    assert found["en"] == ["Inter"] and all(each[0] == "Inter" for each in found.values())
    assert "Noto Sans CJK JP" in found["ja"] and "Noto Sans CJK SC" in found["zh_CN"]
    assert "Noto Sans Arabic" in found["ar"]


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("es", ("Ctrl+Intro", "Mayús+←", "Supr")),
        ("tr", ("Ctrl+Enter", "Shift+←", "Delete")),
        ("de", ("Strg+Enter", "Umschalt+←", "Entf")),
        ("fr", ("Ctrl+Entrée", "Maj+←", "Suppr")),
    ],
)
def test_keys_are_called_as_on_the_keyboards_of_the_language(
    app: QApplication, tmp_path: Path, code: str, names: tuple[str, ...]
) -> None:
    speak(app, code, tmp_path)
    assert tuple(map(native, ("Ctrl+Enter", "Shift+Left", "Del"))) == names
    assert native(sequence("Ctrl+Return")) == names[0], "both are that key"
    assert portable(sequence("Ctrl+Enter")) == "Ctrl+Enter" and portable(sequence("Ctrl+Return")) == "Ctrl+Return"
    assert natives(("Ctrl+Enter", "Ctrl+Return")) == names[:1] and modifier("Ctrl") == names[0].partition("+")[0]
    assert tip(tr("Close"), ("Esc",)).endswith("(Esc)" if code != "fr" else "(Échap)")
    assert tr("Close") != "Close" and QCoreApplication.translate("QShortcut", "F%1") == "F%1", "asked for as before"


def test_the_letter_of_a_menu_entry_is_no_part_of_its_words() -> None:
    entries = ("Ö&ffnen", "開く(&O)", "Save && quit")
    assert [without_mnemonic(each) for each in entries] == ["Öffnen", "開く", "Save & quit"]
