"""Every prompt that was used, to be found again and used again, with what it made. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from veo_desktop.core.prompts import PromptsFound, UsedPrompt
from veo_desktop.ui.create.picture_list import PictureList, PictureRow, Pictures, RowAction
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.empty_state import EmptyState
from veo_desktop.ui.parts.figures import moment
from veo_desktop.ui.parts.key_words import tip
from veo_desktop.ui.parts.popover import Popover
from veo_desktop.ui.parts.search_field import SearchField
from veo_desktop.ui.parts.text import tr, trn
from veo_desktop.ui.parts.theme import Theme

SIZE = QSize(460, 540)
PAGE = 50  # prompts that are asked for at a time
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HistoryPopup(Popover):
    """Search as you type. Enter or a click takes the prompt, Ctrl+Enter all settings of its newest job.

    `search_wanted(words, limit)` is answered by `show_found`. What is chosen closes the popup.
    """

    search_wanted = Signal(str, int)
    prompt_chosen = Signal(str)
    settings_chosen = Signal(str)  # job id
    clip_chosen = Signal(str)  # job id
    samples_wanted = Signal()  # nothing was used yet

    def __init__(self, theme: Theme, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(theme, SIZE, parent)
        self._found: tuple[UsedPrompt, ...] = ()
        self._limit = PAGE
        self.setObjectName("history_popup")
        self.setAccessibleName(tr("Prompt history"))
        self._build(theme, pictures)
        self._search.textChanged.connect(self._ask_anew)
        self._search.installEventFilter(self)
        self._list.installEventFilter(self)
        self._list.picked.connect(self._take_prompt)
        self._list.picture_clicked.connect(self._take_picture)
        self._list.action_clicked.connect(self._take_settings_of)
        self._list.current_changed.connect(self._show_offers)
        self._list.more_wanted.connect(self._ask_more)

    def open_at(self, anchor: QWidget) -> None:
        """Open with everything, the last used first; the keyboard is in the search."""
        self._search.clear()
        self._list.set_rows([])
        self._say(tr("Looking…"))
        self._ask_anew()
        super().open_at(anchor)
        self._search.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot(object)
    def show_found(self, found: PromptsFound) -> None:
        """Show an answer; one to other words than those that stand in the search now comes too late."""
        if found.words != self._search.text():
            return
        self._found = found.prompts
        if found.prompts:
            self._pages.setCurrentWidget(self._list)
        elif found.words.strip():
            words = tr("No prompt has “{words}”.\nA word or the beginning of one is enough.", words=found.words[:60])
            self._say(words, tr("Clear the search"))
        else:
            words = tr("No prompt was used yet.\nEach one that you generate is kept here, with what it made.")
            self._say(words, tr("Begin with a sample prompt"))
        self._list.set_rows([_row(each) for each in found.prompts], len(found.prompts) >= self._limit)
        self._show_offers()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The search keeps the keyboard while arrows walk the list."""
        if isinstance(event, QKeyEvent) and event.key() in _ENTER and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # Ctrl+Enter is no Generate here
            return True
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(watched, event)
        return super().eventFilter(watched, event)

    def _on_key(self, watched: QObject, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in _ENTER and (control or watched is self._search):
            (self._take_settings if control else self._take_current)()
            return True
        return watched is self._search and self._list.step(Qt.Key(event.key()))

    def _build(self, theme: Theme, pictures: Pictures) -> None:
        self._search = SearchField(theme, tr("Search every prompt that was used"), self)
        self._search.setObjectName("history_search")
        whole = RowAction("reuse", tip(tr("Use all settings: prompt, frames and the rest"), ("Ctrl+Enter",)))
        self._list = PictureList(theme, pictures, self, (whole,))
        self._list.setObjectName("history_list")
        self._list.setAccessibleName(tr("Prompts, the last used first"))
        self._words = EmptyState("history_words", "history_empty_button", self)
        self._words.wanted.connect(self._take_way_out)
        self._pages = QStackedLayout()
        self._pages.addWidget(self._words)
        self._pages.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._search)
        column.addLayout(self._pages, 1)
        column.addLayout(self._build_buttons())

    def _build_buttons(self) -> QHBoxLayout:
        newest = tr("Show the newest clip that it made")
        whole = tip(tr("Prompt, frames and settings"), ("Ctrl+Enter",))
        alone = tip(tr("The prompt alone"), ("Enter",))
        self._open = named_button("history_open_clip", tr("Open clip"), "quiet", self, newest)
        self._whole = named_button("history_use_settings", tr("Use all settings"), "plain", self, whole)
        self._use = named_button("history_use_prompt", tr("Use prompt"), "primary", self, alone)
        self._open.clicked.connect(self._take_clip)
        self._whole.clicked.connect(self._take_settings)
        self._use.clicked.connect(self._take_current)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._open)
        row.addStretch(1)
        row.addWidget(self._whole)
        row.addWidget(self._use)
        return row

    def _say(self, words: str, verb: str = "") -> None:
        self._words.say(words, verb)
        self._pages.setCurrentWidget(self._words)

    def _current(self) -> UsedPrompt | None:
        row = self._list.current if self._pages.currentWidget() is self._list else None
        return self._of(row.key) if row is not None else None

    def _of(self, prompt: str) -> UsedPrompt | None:
        return next((each for each in self._found if each.prompt == prompt), None)

    @Slot()
    def _take_way_out(self) -> None:
        """Look at everything again, or at what others have begun with."""
        if self._search.text():
            self._search.clear()
            self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close()
            self.samples_wanted.emit()

    @Slot()
    def _ask_anew(self) -> None:
        self._limit = PAGE
        self.search_wanted.emit(self._search.text(), self._limit)

    @Slot()
    def _ask_more(self) -> None:
        self._limit += PAGE
        self.search_wanted.emit(self._search.text(), self._limit)

    @Slot()
    def _show_offers(self) -> None:
        used = self._current()
        self._use.setEnabled(used is not None)
        self._whole.setEnabled(used is not None and bool(used.jobs))
        self._open.setEnabled(used is not None and any(used.thumbnails))

    @Slot()
    def _take_current(self) -> None:
        if (used := self._current()) is not None:
            self._take_prompt(used.prompt)

    @Slot(str)
    def _take_prompt(self, prompt: str) -> None:
        self.close()
        self.prompt_chosen.emit(prompt)

    @Slot()
    def _take_settings(self) -> None:
        if (used := self._current()) is not None:
            self._take_settings_of(used.prompt)

    @Slot(str, int)
    def _take_settings_of(self, prompt: str) -> None:
        used = self._of(prompt)
        if used is not None and used.jobs:
            self.close()
            self.settings_chosen.emit(used.jobs[0])

    @Slot()
    def _take_clip(self) -> None:
        used = self._current()
        if used is not None and used.jobs:
            self._take_picture(used.prompt, 0)

    @Slot(str, int)
    def _take_picture(self, prompt: str, number: int) -> None:
        used = self._of(prompt)
        if used is not None and number < len(used.jobs):
            self.close()
            self.clip_chosen.emit(used.jobs[number])


def _row(used: UsedPrompt) -> PictureRow:
    times = trn("once", "{n} times", used.times)
    detail = tr("{times} · {when}", times=times, when=moment(used.used))
    pictures = used.thumbnails if any(used.thumbnails) else ()
    return PictureRow(used.prompt, " ".join(used.prompt.split()), detail, pictures)
