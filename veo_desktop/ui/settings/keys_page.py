"""Keyboard: which keys do what, to be changed by pressing them. UI thread only."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from veo_desktop.core.key_map import ACTIONS, BY_NAME, PRESETS, KeyMap
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.choice import Choice
from veo_desktop.ui.parts.direction import margins
from veo_desktop.ui.parts.key_words import native
from veo_desktop.ui.parts.scrolling import scrolling
from veo_desktop.ui.parts.search_field import SearchField
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.settings.found import Found
from veo_desktop.ui.settings.key_row import KeyRow
from veo_desktop.ui.settings.section import heading


class KeysPage(QWidget):
    """`changed(KeyMap)` with every change; each counts at once."""

    changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        keys: KeyMap,
        names: tuple[str, ...],
        fixed: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """`names`: the actions that there are; `fixed`: keys that other things have for good, and what these are."""
        super().__init__(parent)
        self._theme, self._keys, self._names, self._fixed = theme, keys, names, fixed
        self._rows: dict[str, KeyRow] = {}
        self._groups: list[tuple[QWidget, list[KeyRow]]] = []
        self._asked: tuple[str, KeyMap] | None = None  # an action that asks, and what a yes brings about
        self._build()
        self._show()

    def found(self) -> list[Found]:
        """What a search of the settings can lead to: every action, by its words and its keys."""
        self._search.clear()  # or what it hides could be led to
        preset = Found(tr("Preset"), tr("Preset of keys: Premiere, Resolve, mpv"), self._preset, self._preset.setFocus)
        return [preset, *(row.found for row in self._rows.values())]

    def _build(self) -> None:
        title = heading(tr("Shortcuts"))
        self._preset = Choice([(name, shown(words)) for name, words in PRESETS.items()])
        self._preset.setObjectName("key_preset_input")
        self._preset.setAccessibleName(tr("Preset"))
        self._preset.value_changed.connect(self._on_preset)
        self._reset = named_button("reset_keys_button", tr("Reset all"), "plain", self)
        self._reset.setToolTip(tr("Give every action the keys of the preset again"))
        self._reset.clicked.connect(self._on_reset_all)
        self._search = SearchField(self._theme, tr("Search for an action or a key"))
        self._search.setObjectName("keys_search")
        self._search.textChanged.connect(self._filter)
        self._nothing = QLabel(tr("No action has these words or this key."))
        self._nothing.setProperty("role", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._list = scrolling(self._build_list())
        choose = QHBoxLayout()
        choose.setSpacing(8)
        choose.addWidget(self._preset, 1)
        choose.addWidget(self._reset)
        head = QVBoxLayout()
        head.setContentsMargins(margins(0, 0, 12, 0))  # the list's bar stands in what is left free
        head.setSpacing(12)
        head.addWidget(title)
        head.addLayout(choose)
        head.addWidget(self._search)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(24, 20, 12, 20))
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._nothing, 1)
        column.addWidget(self._list, 1)
        self._filter("")

    def _build_list(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(margins(0, 0, 12, 0))
        column.setSpacing(20)
        groups: dict[str, list[KeyRow]] = {}
        for action in ACTIONS:
            if action.name in self._names:
                row = KeyRow(self._theme, action)
                row.key_wanted.connect(self._on_key)
                row.key_unwanted.connect(self._on_unwanted)
                row.reset_wanted.connect(self._on_reset)
                row.settled.connect(self._on_settled)
                self._rows[action.name] = row
                groups.setdefault(shown(action.group), []).append(row)
        for title, rows in groups.items():
            group = _group(title, rows)
            column.addWidget(group)
            self._groups.append((group, rows))
        column.addStretch(1)
        return page

    def _show(self) -> None:
        self._preset.blockSignals(True)
        self._preset.value = self._keys.preset
        self._preset.blockSignals(False)
        self._reset.setEnabled(bool(self._keys.own))
        for row in self._rows.values():
            row.show_keys(self._keys)

    def show_map(self, keys: KeyMap) -> None:
        """These are the keys now; it was not changed here."""
        self._keys = keys
        self._show()

    def _change(self, keys: KeyMap) -> None:
        if keys != self._keys:
            self._keys = keys
            self._show()
            self._filter(self._search.text())
            self.changed.emit(keys)

    @Slot(str, str)
    def _on_key(self, name: str, key: str) -> None:
        if key in self._fixed:
            words = tr("{key} is “{action}” in this window, for good.", key=native(key), action=self._fixed[key])
            self._rows[name].refuse(words)
        elif key not in self._keys.keys(name):
            self._settle(name, (key,), self._keys.with_key(name, key))

    def _settle(self, name: str, keys: tuple[str, ...], wanted: KeyMap) -> None:
        """Change to `wanted`, after a yes where another action has one of `keys` that `name` is to have."""
        for key in keys:
            for holder in self._keys.holders(key):
                if holder != name and holder in self._names:
                    self._asked = (name, wanted)
                    self._rows[name].ask(tr("{key} is “{action}” now.", key=native(key), action=_words(holder)))
                    return
        self._change(wanted)

    @Slot(str, bool)
    def _on_settled(self, name: str, take: bool) -> None:
        asked, self._asked = self._asked, None
        if take and asked is not None and asked[0] == name:
            self._change(asked[1])

    @Slot(str, str)
    def _on_unwanted(self, name: str, key: str) -> None:
        self._change(self._keys.without_key(name, key))

    @Slot(str)
    def _on_reset(self, name: str) -> None:
        self._settle(name, self._keys.preset_keys(name), self._keys.with_reset(name))

    @Slot()
    def _on_reset_all(self) -> None:
        self._preset.setFocus()  # the button goes grey
        self._change(KeyMap(self._keys.preset))

    @Slot(str)
    def _on_preset(self, preset: str) -> None:
        self._change(KeyMap(preset))

    @Slot(str)
    def _filter(self, words: str) -> None:
        for group, rows in self._groups:
            for row in rows:
                row.setVisible(row.found.has(words))
            group.setVisible(any(not row.isHidden() for row in rows))
        none = all(group.isHidden() for group, _ in self._groups)
        self._nothing.setVisible(none)
        self._list.setVisible(not none)


def _words(name: str) -> str:
    return shown(BY_NAME[name].words).replace("…", "")


def _group(title: str, rows: list[KeyRow]) -> QWidget:
    group = QWidget()
    column = QVBoxLayout(group)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    caption = QLabel(title)
    caption.setProperty("role", "small")
    column.addWidget(caption)
    for row in rows:
        column.addWidget(row)
    return group
