"""Has the prompt's words looked up while one writes, and offers better ones by the context menu. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from veo_desktop.core.preferences import Preferences
from veo_desktop.core.settings import SPELLING, SPELLING_LANGUAGE
from veo_desktop.ui.create.prompt_editor import PromptEditor
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.workers.spelling import Spelling, SpellingState, Suggestions, WordsChecked

ASK_DELAY = 250  # ms: many words in one question
PATIENCE = 300  # ms that the menu waits for suggestions

Marked = tuple[int, int, str]  # where a wrong word begins and ends, and the word


class PromptSpelling(QObject):
    """Connects an editor with the dictionaries. Where there are none, the menu's entry says why."""

    def __init__(self, editor: PromptEditor, spelling: Spelling, stored: Preferences) -> None:
        super().__init__(editor)
        self._editor = editor
        self._spelling = spelling
        self._stored = stored
        self._state: SpellingState | None = None
        self._asked: tuple[QPoint, Marked] | None = None  # where a menu waits for suggestions, and for what
        self._ask_timer = QTimer(self, singleShot=True, interval=ASK_DELAY)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._ask_timer.timeout.connect(self._ask)
        self._patience.timeout.connect(self._on_no_suggestions)
        editor.highlighter.words_met.connect(self._on_words_met)
        editor.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        editor.customContextMenuRequested.connect(self._on_menu_wanted)
        spelling.state_changed.connect(self._on_state)
        spelling.checked.connect(self._on_checked)
        spelling.suggested.connect(self._on_suggested)
        if stored.get(SPELLING):
            spelling.use(self._language())

    def _language(self) -> str:
        """The chosen one; before that English, which Veo reads, of the person's own country if it is spoken there."""
        local = QLocale().name()
        return self._stored.get(SPELLING_LANGUAGE) or (local if local.startswith("en_") else "en_US")

    @Slot(object)
    def _on_state(self, state: SpellingState) -> None:
        self._state = state
        self._editor.highlighter.set_checking(self._stored.get(SPELLING) and state.problem is None)

    @Slot()
    def _on_words_met(self) -> None:
        if not self._ask_timer.isActive():
            self._ask_timer.start()

    @Slot()
    def _ask(self) -> None:
        words = self._editor.highlighter.take_unknown()
        if words:
            self._spelling.check(words)

    @Slot(object)
    def _on_checked(self, answer: WordsChecked) -> None:
        if self._state is not None and answer.language == self._state.language:
            self._editor.highlighter.learn(answer.right, answer.wrong)

    @Slot(QPoint)
    def _on_menu_wanted(self, where: QPoint) -> None:
        """A marked word's menu waits a moment for what may have been meant, so that it does not grow under the hand."""
        place = self._editor.viewport().mapToGlobal(where)
        marked = self._editor.highlighter.wrong_word_at(self._editor.cursorForPosition(where).position())
        if marked is None:
            self._show_menu(place, None, ())
        else:
            self._asked = (place, marked)
            self._patience.start()
            self._spelling.suggest(marked[2])

    @Slot(object)
    def _on_suggested(self, found: Suggestions) -> None:
        if self._asked is not None and self._asked[1][2] == found.word:
            self._open_waiting(found.words)

    @Slot()
    def _on_no_suggestions(self) -> None:
        self._open_waiting(())

    def _open_waiting(self, words: tuple[str, ...]) -> None:
        if self._asked is not None:
            (place, marked), self._asked = self._asked, None
            self._patience.stop()
            self._show_menu(place, marked, words)

    def _show_menu(self, place: QPoint, marked: Marked | None, words: tuple[str, ...]) -> None:
        menu = self._editor.standard_menu()
        menu.setObjectName("prompt_menu")
        if marked is not None:
            self._add_words(menu, marked, words)
        menu.addSeparator()
        self._add_settings(menu)
        menu.popup(place)

    def _add_words(self, menu: QMenu, marked: Marked, words: tuple[str, ...]) -> None:
        first = menu.actions()[0]
        for word in words:
            action = QAction(word, menu)
            action.setData((marked, word))
            action.triggered.connect(self._on_replace)
            menu.insertAction(first, action)
        if not words:
            nothing = QAction(tr("No suggestions"), menu)
            nothing.setEnabled(False)
            menu.insertAction(first, nothing)
        add = QAction(tr("Add “{word}” to the dictionary", word=marked[2]), menu)
        add.setData(marked[2])
        add.triggered.connect(self._on_add)
        menu.insertSeparator(first)
        menu.insertAction(first, add)
        menu.insertSeparator(first)

    def _add_settings(self, menu: QMenu) -> None:
        problem = self._state.problem if self._state is not None else None
        switch = menu.addAction(shown(problem) if problem is not None else tr("Check spelling"))
        switch.setObjectName("check_spelling")
        switch.setEnabled(problem is None)
        switch.setCheckable(problem is None)
        switch.setChecked(self._stored.get(SPELLING))
        switch.triggered.connect(self._on_switch)
        if self._state is not None and problem is None:
            self._add_languages(menu, self._state)

    def _add_languages(self, menu: QMenu, state: SpellingState) -> None:
        languages = menu.addMenu(tr("Language"))
        group = QActionGroup(languages)
        for code in state.languages:
            action = group.addAction(language_name(code))
            action.setCheckable(True)
            action.setChecked(code == state.language)
            action.setData(code)
            action.triggered.connect(self._on_language)
            languages.addAction(action)

    @Slot()
    def _on_replace(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            (first, last, wrong), word = action.data()
            marked = self._editor.highlighter.wrong_word_at(first)
            if marked is not None and tuple(marked) == (first, last, wrong):  # nothing else has come there meanwhile
                self._editor.replace(first, last, word)

    @Slot()
    def _on_add(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._spelling.add(str(action.data()))

    @Slot(bool)
    def _on_switch(self, wanted: bool) -> None:
        self._stored.set(SPELLING, wanted)
        if wanted:
            self._spelling.use(self._language())
        else:
            self._editor.highlighter.set_checking(False)

    @Slot()
    def _on_language(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._stored.set(SPELLING_LANGUAGE, str(action.data()))
            self._spelling.use(str(action.data()))


def language_name(code: str) -> str:
    """A language as its speakers write it, with the country: "English (United Kingdom)"."""
    locale = QLocale(code)
    name = locale.nativeLanguageName()
    if locale.language() == QLocale.Language.C or not name:
        return code
    name = locale.toUpper(name[:1]) + name[1:]
    return f"{name} ({locale.nativeTerritoryName()})" if "_" in code else name
