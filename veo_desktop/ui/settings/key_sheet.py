"""All that keys can do, on one sheet that can be searched. UI thread only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from veo_desktop.core.folding import holds
from veo_desktop.core.key_map import ACTIONS
from veo_desktop.ui.library.clip_commands import ClipCommands
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.direction import margins
from veo_desktop.ui.parts.key_binder import KeyBinder
from veo_desktop.ui.parts.key_cap import key_caps
from veo_desktop.ui.parts.key_words import natives, portable, without_mnemonic
from veo_desktop.ui.parts.roles import Role, give_role
from veo_desktop.ui.parts.scrolling import scrolling
from veo_desktop.ui.parts.search_field import SearchField
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.text_size import give_room
from veo_desktop.ui.parts.theme import Theme

OF_LIBRARY = "library_action_"  # how the names of its actions begin


@dataclass(frozen=True)
class Entry:
    """One line of the sheet."""

    words: str
    keys: tuple[str, ...]


@dataclass(frozen=True)
class Line:
    """A line, or the title of a group, as widgets; `found` is what a search looks at."""

    widget: QWidget
    found: str


class KeySheet(QDialog):
    """Made anew each time that it opens. `change_wanted`: a person wants other keys."""

    change_wanted = Signal()

    def __init__(self, theme: Theme, keys: KeyBinder, others: Sequence[QAction], parent: QWidget) -> None:
        """`others`: actions of the window that have keys which cannot be changed."""
        super().__init__(parent)
        self.setObjectName("key_sheet")
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAccessibleName(tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(820, 600)
        self.setMinimumSize(480, 360)
        self._groups: list[tuple[QWidget, list[Line]]] = []
        self._search = SearchField(theme, tr("Search for an action or a key"))
        self._search.setObjectName("key_sheet_search")
        self._search.textChanged.connect(self._filter)
        self._nothing = QLabel(tr("No action has these words or this key."))
        self._nothing.setProperty("role", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.hide()
        here = [each for each in others if not each.objectName().startswith(OF_LIBRARY)]
        groups = [
            *_named(keys),
            (tr("Window"), [*_others(here), *_where_one_is()]),
            (tr("Library"), _library(theme, keys)),
        ]
        self._area = scrolling(self._columns(groups))
        self._build()

    def _build(self) -> None:
        title = QLabel(tr("Keyboard shortcuts"))
        title.setProperty("role", "title")
        change = named_button("change_keys_button", tr("Change them…"), "plain", self)
        change.clicked.connect(self._change)
        close = named_button("close_key_sheet_button", tr("Close"), "plain", self)
        close.clicked.connect(self.close)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        give_room(self._search, 280)
        head.addWidget(self._search)
        foot = QHBoxLayout()
        foot.addWidget(change)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self._nothing, 1)
        column.addWidget(self._area, 1)
        column.addLayout(foot)
        self._search.setFocus()

    def _columns(self, groups: list[tuple[str, list[Entry]]]) -> QWidget:
        """The groups in two columns of about one length."""
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(margins(0, 0, 12, 0))
        row.setSpacing(32)
        columns, lengths = [QVBoxLayout(), QVBoxLayout()], [0, 0]
        for title, entries in groups:
            if entries:
                shorter = lengths.index(min(lengths))
                columns[shorter].addWidget(self._group(title, entries))
                lengths[shorter] += len(entries) + 2
        for column in columns:
            column.setSpacing(20)
            column.addStretch(1)
            row.addLayout(column, 1)
        return page

    def _group(self, title: str, entries: list[Entry]) -> QWidget:
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        heading = QLabel(title)
        heading.setProperty("role", "small")
        column.addWidget(heading)
        lines = [Line(_line(entry), _found(title, entry)) for entry in entries]
        for line in lines:
            column.addWidget(line.widget)
        self._groups.append((group, lines))
        return group

    @Slot(str)
    def _filter(self, words: str) -> None:
        for group, lines in self._groups:
            for line in lines:
                line.widget.setVisible(holds(line.found, words))
            group.setVisible(any(not line.widget.isHidden() for line in lines))
        none = all(group.isHidden() for group, _ in self._groups)
        self._nothing.setVisible(none)
        self._area.setVisible(not none)

    @Slot()
    def _change(self) -> None:
        self.close()
        self.change_wanted.emit()


def _named(keys: KeyBinder) -> list[tuple[str, list[Entry]]]:
    """What the key map names and the program has, by group."""
    groups: dict[str, list[Entry]] = {}
    for action in ACTIONS:
        if action.name in keys.bound:
            entry = Entry(shown(action.words), keys.map.keys(action.name))
            groups.setdefault(shown(action.group), []).append(entry)
    return list(groups.items())


def _others(actions: Sequence[QAction]) -> list[Entry]:
    return [Entry(without_mnemonic(action.text()), tuple(map(portable, action.shortcuts()))) for action in actions]


def _where_one_is() -> list[Entry]:
    """Keys of what has the keyboard, which are no actions of the window."""
    return [
        Entry(tr("Menu of what has the keyboard"), ("Shift+F10",)),
        Entry(tr("Push a zoomed picture"), ("Ctrl+Left", "Ctrl+Up")),
        Entry(tr("Move the line of a wipe"), ("Alt+Left", "Alt+Right")),
        Entry(tr("From compared pictures to the controls"), ("Ctrl+Tab",)),
        Entry(tr("Move the line between two panels"), ("Left", "Right")),
    ]


def _library(theme: Theme, keys: KeyBinder) -> list[Entry]:
    """The library's own keys, also while its page was never opened."""
    commands = ClipCommands(theme)
    commands.take_keys(keys.map)
    return [
        Entry(tr("Quick look"), ("Space",)),
        Entry(tr("Open"), ("Enter",)),
        Entry(tr("Search the library"), ("Ctrl+F", "/")),
        Entry(tr("Choose from here to there"), ("Shift+Right", "Shift+Down")),
        Entry(tr("Go on without choosing"), ("Ctrl+Right", "Ctrl+Down")),
        Entry(tr("Add to what is chosen, or take away"), ("Ctrl+Space",)),
        Entry(tr("Choose nothing"), ("Esc",)),
        *_others([each for each in commands.all if each.shortcuts()]),
    ]


def _found(group: str, entry: Entry) -> str:
    """What a search looks at: the keys by both of their names."""
    return " ".join((group, entry.words, _said(entry), *entry.keys))


def _said(entry: Entry) -> str:
    return " ".join(natives(entry.keys))


def _line(entry: Entry) -> QWidget:
    line = QFrame()
    give_role(line, Role.ListItem)
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    words = QLabel(entry.words)
    words.setWordWrap(True)
    row.addWidget(words, 1)
    row.addWidget(key_caps(entry.keys), 0, Qt.AlignmentFlag.AlignTop)
    line.setAccessibleName(f"{entry.words}: {_said(entry)}")
    return line
