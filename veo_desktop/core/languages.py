"""The languages that the program speaks: their codes, own names, and forms for counts. Any thread."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """`code` is Qt's, `name` what its speakers call it, `forms` the counts that it has a form for, in Qt's order.

    `italics` where its script has letters of their own for them, so that a name may be slanted.
    """

    code: str
    name: str
    forms: tuple[str, ...] = ("1", "0, 2 and more")
    right_to_left: bool = False
    italics: bool = True


SOURCE = Language("en", "English")  # what the code is written in
TRANSLATED = (
    Language("de", "Deutsch"),
    Language("es", "Español"),
    Language("fr", "Français", ("0 and 1", "2 and more")),
    Language("pt_BR", "Português (Brasil)", ("0 and 1", "2 and more")),
    Language("tr", "Türkçe", ("any",)),
    Language("ar", "العربية", ("0", "1", "2", "3 to 10", "11 to 99", "100 to 102"), right_to_left=True, italics=False),
    Language("ja", "日本語", ("any",), italics=False),
    Language("zh_CN", "简体中文", ("any",), italics=False),
)
PSEUDO = Language("pseudo", "[Þšéûðö]")  # for those who build the window; never offered
LANGUAGES = (SOURCE, *TRANSLATED)  # in the order in which they are offered
BY_CODE = {each.code: each for each in LANGUAGES}
