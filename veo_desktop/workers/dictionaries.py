"""The system's dictionaries, through Enchant, and the person's own words. On the spelling thread: they may block."""

from __future__ import annotations

import logging
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from veo_desktop.core.files import private_folder, storage_error, write_atomically
from veo_desktop.core.text import Text, text

MOST_SUGGESTIONS = 5
MOST_OWN_BYTES = 1_000_000
_SCRIPTS = {  # languages that are not written in Latin letters
    **dict.fromkeys(("be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk"), "CYRILLIC"),
    **dict.fromkeys(("ar", "fa", "ug", "ur"), "ARABIC"),
    **dict.fromkeys(("hi", "mr", "ne"), "DEVANAGARI"),
    **{"el": "GREEK", "he": "HEBREW", "hy": "ARMENIAN", "ka": "GEORGIAN", "ko": "HANGUL", "th": "THAI"},
    **{"bn": "BENGALI", "gu": "GUJARATI", "ta": "TAMIL", "te": "TELUGU"},
}

log = logging.getLogger(__name__)


class Dictionaries:
    """What can be looked up. `problem` says why nothing can, or is None; every method is quiet then."""

    def __init__(self, own: Path) -> None:
        """`own` is the file of the person's own words, one a line."""
        self._own_file = own
        self._own = _read_own(own)
        self._broker: Any = None
        self._dictionary: Any = None
        self._script = ""
        self.language = ""
        self.languages: tuple[str, ...] = ()
        self.problem: Text | None = None

    def open(self, wanted: str) -> None:
        """Find what the system has, and use the language `wanted`, or the one nearest to it; English where in doubt."""
        try:
            import enchant  # off the window's thread: it loads a library of the system's, which may be missing

            self._broker = self._broker or enchant.Broker()
            self.languages = tuple(sorted({each for each in self._broker.list_languages() if each.isascii()}))
        except ImportError as error:
            log.info("No spell check: %s", error)
            self.problem = _NO_LIBRARY
            return
        self.language = nearest_language(wanted, self.languages)
        if not self.language:
            self.problem = _NO_DICTIONARY
            return
        try:
            self._dictionary = self._broker.request_dict(self.language)
            self._script = _SCRIPTS.get(self.language.partition("_")[0], "LATIN")
            self.problem = None
        except enchant.Error as error:
            log.info("The dictionary %s does not open: %s", self.language, error)
            self._dictionary, self.problem = None, _NO_DICTIONARY

    def wrong(self, words: Iterable[str]) -> frozenset[str]:
        """Those of `words` that are in no dictionary. Words in another script are no matter for this one."""
        return frozenset(word for word in words if not self._is_right(word))

    def suggest(self, word: str) -> tuple[str, ...]:
        """What may have been meant, best first."""
        if self._dictionary is None:
            return ()
        found = self._dictionary.suggest(_plain(word))
        return tuple(dict.fromkeys(each for each in found if each != word))[:MOST_SUGGESTIONS]

    def add(self, word: str) -> None:
        """Count `word` as right from now on, whatever its case. Raises StorageError when it could not be kept."""
        self._own.add(_plain(word).casefold())
        data = "".join(f"{each}\n" for each in sorted(self._own)).encode()
        try:
            private_folder(self._own_file.parent)
            write_atomically(self._own_file, data)
        except OSError as error:
            raise storage_error(error, self._own_file) from error

    def _is_right(self, word: str) -> bool:
        plain = _plain(word)
        if self._dictionary is None or not unicodedata.name(plain[:1], "").startswith(self._script):
            return True
        possessive = plain[:-2] if plain.endswith("'s") else plain
        own = {plain.casefold(), possessive.casefold()} & self._own
        return bool(own) or bool(self._dictionary.check(plain))


_NO_LIBRARY = text("No spell check: the library Enchant is not installed (libenchant-2-2)")
_NO_DICTIONARY = text("No spell check: no dictionary is installed (hunspell-en-us)")


def nearest_language(wanted: str, languages: tuple[str, ...]) -> str:
    """The one of `languages` that is `wanted` ("en_GB"), of the same tongue, or English; "" where there is none."""
    tongue = wanted.partition("_")[0]
    choices = (
        [each for each in languages if each == wanted],
        [each for each in languages if tongue and each.partition("_")[0] == tongue],
        [each for each in languages if each == "en_US"],
        [each for each in languages if each.partition("_")[0] == "en"],
        list(languages),
    )
    return next((found[0] for found in choices if found), "")


def _plain(word: str) -> str:
    return word.replace("’", "'")


def _read_own(path: Path) -> set[str]:
    try:
        with path.open("rb") as file:
            lines = file.read(MOST_OWN_BYTES).decode("utf-8", "replace").splitlines()
    except OSError:  # not there yet, or not to be read: then nothing is known
        return set()
    return {line.strip().casefold() for line in lines if line.strip()}
