"""Spell check off the window's thread. Asked on the UI thread; looks words up on a thread of its own."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from veo_desktop.core.call_queue import CallQueue
from veo_desktop.core.errors import VeoError
from veo_desktop.core.text import Text
from veo_desktop.workers.dictionaries import Dictionaries
from veo_desktop.workers.threads import JOIN_SECONDS, LoopThread

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SpellingState:
    """Which `languages` ("en_US") have a dictionary, which one is in use, and why none is."""

    languages: tuple[str, ...]
    language: str
    problem: Text | None = None


@dataclass(frozen=True, slots=True)
class WordsChecked:
    """What the dictionary of `language` says of some words."""

    language: str
    right: frozenset[str]
    wrong: frozenset[str]


@dataclass(frozen=True, slots=True)
class Suggestions:
    """What may have been meant by `word`, best first."""

    word: str
    words: tuple[str, ...]


class Spelling(QObject):
    """Each method is answered by a signal, on the spelling thread. `begin` starts it; it ends with the program."""

    state_changed = Signal(object)  # SpellingState
    checked = Signal(object)  # WordsChecked
    suggested = Signal(object)  # Suggestions

    def __init__(self, own_words: Path, parent: QObject | None = None) -> None:
        """`own_words` is the file of the words that the person has added."""
        super().__init__(parent)
        self._own_words = own_words
        self._queue = CallQueue("spelling")
        self._thread: LoopThread | None = None
        self._dictionaries: Dictionaries | None = None  # of the spelling thread

    def use(self, language: str) -> None:
        """Look words up in `language`, or the one nearest to it. Answered by `state_changed`."""
        if self._thread is None:
            self._thread = LoopThread("spelling", self._queue.loop, self._queue.stop, self)
            self._thread.start()
        self._queue.post(lambda: self._use(language))

    def check(self, words: frozenset[str]) -> None:
        """Answered by `checked`."""
        self._queue.post(lambda: self._check(words))

    def suggest(self, word: str) -> None:
        """Answered by `suggested`."""
        self._queue.post(lambda: self._suggest(word))

    def add(self, word: str) -> None:
        """Count `word` as right from now on. Answered by `checked`."""
        self._queue.post(lambda: self._add(word))

    def begin_stop(self) -> None:
        """Ask the thread to end, at once; `stop` waits for it."""
        if self._thread is not None:
            self._thread.ask_to_end()

    def stop(self, seconds: float = JOIN_SECONDS) -> bool:
        """End the thread; False when it did not end in time."""
        return self._thread is None or self._thread.finish(seconds)

    def _use(self, language: str) -> None:
        if self._dictionaries is None:
            self._dictionaries = Dictionaries(self._own_words)
        self._dictionaries.open(language)
        now = self._dictionaries
        self.state_changed.emit(SpellingState(now.languages, now.language, now.problem))

    def _check(self, words: frozenset[str]) -> None:
        if self._dictionaries is not None:
            wrong = self._dictionaries.wrong(words)
            self.checked.emit(WordsChecked(self._dictionaries.language, words - wrong, wrong))

    def _suggest(self, word: str) -> None:
        words = self._dictionaries.suggest(word) if self._dictionaries is not None else ()
        self.suggested.emit(Suggestions(word, words))

    def _add(self, word: str) -> None:
        if self._dictionaries is None:
            return
        try:
            self._dictionaries.add(word)
        except VeoError as error:  # it counts until the program ends, and nothing else is lost
            log.warning("A word could not be kept: %s", error.detail)
        self._check(frozenset((word,)))
