"""The language of the window: which one, its translations, its way to write figures, its direction. UI thread only.

It is settled once, before the window is built: another one applies at the next start.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from veo_desktop.core.languages import BY_CODE, PSEUDO, SOURCE, Language
from veo_desktop.core.resources import resource
from veo_desktop.ui.language.key_names import KeyNames

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication  # on a terminal there is none

_PLACES = {
    "en": "en_US",
    PSEUDO.code: "en_US",
    "ar": "ar_AE",
}  # where Qt's own choice differs: Western figures, as timecode has them

log = logging.getLogger(__name__)


def language_of(chosen: str, wanted: Sequence[str]) -> Language:
    """The language with the code `chosen`; for "" the first that the person's system wants (`de-CH`, `zh-Hans-CN`).

    Each language wanted gives way to the next one where the program does not speak it, the last one to English.
    """
    if chosen in BY_CODE:
        return BY_CODE[chosen]
    for name in wanted:
        parts = name.replace("_", "-").split("-")
        if parts[0] == "zh" and {"Hant", "TW", "HK", "MO"} & set(parts):
            continue  # other characters than ours
        found = next((each for code, each in BY_CODE.items() if code.partition("_")[0] == parts[0]), None)
        if found is not None:
            return found
    return SOURCE


def speak(app: QGuiApplication, chosen: str, cache: Path) -> Language:
    """Let all that is built from now on speak `chosen`, as `translate`, in its direction."""
    language = translate(app, chosen, cache)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if language.right_to_left else Qt.LayoutDirection.LeftToRight)
    return language


def translate(app: QCoreApplication, chosen: str, cache: Path) -> Language:
    """Let all texts and figures from now on be those of `chosen`, a code, "" for the system's language.

    Where translations were not compiled when the program was built, they are once, into `cache`.
    """
    system = QLocale.system()
    if chosen == PSEUDO.code:
        from veo_desktop.ui.language.pseudo import (
            PseudoTranslator,  # imported here: it is for those who build the window
        )

        app.installTranslator(PseudoTranslator(app))
        language = PSEUDO
    else:
        language = language_of(chosen, system.uiLanguages())
    same = language is not PSEUDO and QLocale(language.code).language() == system.language()
    QLocale.setDefault(system if same else QLocale(_PLACES.get(language.code, language.code)))
    if language not in (SOURCE, PSEUDO):
        _install(app, language, cache)
    return language


def _install(app: QCoreApplication, language: Language, cache: Path) -> None:
    """Qt's own texts first: the last one installed is asked first."""
    qt = QTranslator(app)
    if qt.load(f"qtbase_{language.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
    app.installTranslator(KeyNames(language.code, app))
    ours, path = QTranslator(app), _compiled(language, cache)
    if path is not None and ours.load(str(path)):
        app.installTranslator(ours)
    else:
        log.warning("There are no translations into %s: the window speaks English", language.code)


def _compiled(language: Language, cache: Path) -> Path | None:
    name = f"veo_desktop_{language.code}"
    built = resource("translations", f"{name}.qm")
    if built.exists():
        return built
    source = resource("translations", f"{name}.ts")
    try:
        facts = source.stat()
    except OSError:
        return None
    kept = cache / "translations" / f"{name}-{facts.st_size:x}-{facts.st_mtime_ns:x}.qm"
    if kept.exists():
        return kept
    from veo_desktop.ui.language.compile_translations import (
        compile_into,  # imported here: once for each change of a language
    )

    return compile_into(source, kept)
