"""One action on the page of keys: its keys, each of which can be taken away, and a way to add one. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from veo_desktop.core.key_map import MOST_KEYS, KeyAction, KeyMap
from veo_desktop.ui.parts.announce import announce
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.key_words import native
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.text_size import give_room
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.settings.found import Found, Row
from veo_desktop.ui.settings.key_recorder import KeyRecorder


class KeyRow(Row):
    """Shows what the map says and asks for changes, each signal with the action's name.

    `key_wanted(name, key)`, `key_unwanted(name, key)`, `reset_wanted(name)`; `settled(name, take)` answers `ask`.
    """

    key_wanted = Signal(str, str)
    key_unwanted = Signal(str, str)
    reset_wanted = Signal(str)
    settled = Signal(str, bool)

    def __init__(self, theme: Theme, action: KeyAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._action = theme, action
        self._words = shown(action.words).replace("…", "")
        self._keys: tuple[str, ...] = ()
        self.setObjectName(f"key_row_{action.name}")
        self._caps = QHBoxLayout()
        self._caps.setSpacing(4)
        self._add = KeyRecorder(tr("Add…"))
        self._add.setObjectName(f"add_key_{action.name}")
        self._add.setAccessibleName(tr("Add a key for: {action}", action=self._words))
        self._add.recorded.connect(self._on_recorded)
        self._reset = QToolButton()
        self._reset.setObjectName(f"reset_key_{action.name}")
        self._reset.setAccessibleName(tr("Usual keys for: {action}", action=self._words))
        self._reset.setToolTip(tr("Back to the usual keys"))
        self._reset.setIcon(theme.icon("undo", "muted"))
        self._reset.setProperty("part", "inside")
        self._reset.setIconSize(QSize(16, 16))
        self._reset.clicked.connect(self._on_reset)
        policy = self._reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(policy)
        self._question, self._asked = QWidget(), QLabel()
        self._build()

    def _build(self) -> None:
        label = QLabel(shown(self._action.words))
        label.setWordWrap(True)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(label, 1)
        line.addLayout(self._caps)
        line.addWidget(self._add)
        line.addWidget(self._reset)
        self._asked.setProperty("role", "warn")
        self._asked.setObjectName(f"key_question_{self._action.name}")
        self._asked.setWordWrap(True)
        self._take = named_button(f"take_key_{self._action.name}", tr("Use it here"), "quiet", self)
        self._leave = named_button(f"leave_key_{self._action.name}", tr("Leave it"), "quiet", self)
        row = QHBoxLayout(self._question)
        row.setContentsMargins(0, 0, 0, 4)
        row.addWidget(self._asked, 1)
        for button, slot in ((self._take, self._on_take), (self._leave, self._on_leave)):
            button.setProperty("part", "inline")
            button.clicked.connect(slot)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._question.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self._question)
        give_room(self, height=32, least=True)

    @property
    def found(self) -> Found:
        """What a search has of this row: the action, its group and its keys."""
        searched = f"{shown(self._action.group)} {self._words} {' '.join(map(native, self._keys))}"
        return Found(self._words, searched, self, self._focus)

    def _focus(self) -> None:
        cap = self._caps.itemAt(0) if self._add.isHidden() else None
        (cap.widget() or self._add if cap is not None else self._add).setFocus()

    def show_keys(self, keys: KeyMap) -> None:
        """Show the action's keys of this map."""
        self._question.hide()
        self._keys = keys.keys(self._action.name)
        while (item := self._caps.takeAt(0)) is not None:
            if (cap := item.widget()) is not None:
                cap.hide()
                cap.deleteLater()
        for key in self._keys:
            self._caps.addWidget(self._cap(key))
        self._add.setVisible(len(self._keys) < MOST_KEYS)
        self._reset.setVisible(keys.changed(self._action.name))

    def ask(self, words: str) -> None:
        """Say that another action has the key, and ask which one is to have it."""
        self._say(words, may_take=True)

    def refuse(self, words: str) -> None:
        """Say why the key cannot be had."""
        self._say(words, may_take=False)

    def _say(self, words: str, *, may_take: bool) -> None:
        self._asked.setText(words)
        announce(self, words, urgent=True)
        self._take.setVisible(may_take)
        self._leave.setText(tr("Leave it") if may_take else tr("All right"))
        self._question.show()
        (self._take if may_take else self._leave).setFocus()

    def _cap(self, key: str) -> QPushButton:
        cap = QPushButton(native(key))
        cap.setObjectName(f"key_{self._action.name}_{key}")
        cap.setProperty("part", "key")
        cap.setIcon(self._theme.icon("close", "muted"))
        cap.setIconSize(QSize(12, 12))
        cap.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the key
        cap.setAutoDefault(False)
        cap.setToolTip(tr("Take this key away"))
        cap.setAccessibleName(tr("Take {key} away from: {action}", key=native(key), action=self._words))
        cap.setProperty("key", key)
        cap.clicked.connect(self._on_cap)
        return cap

    @Slot()
    def _on_cap(self) -> None:
        cap = self.sender()
        assert cap is not None
        self._add.setFocus()  # the cap goes, the keyboard stays in the row
        self.key_unwanted.emit(self._action.name, str(cap.property("key")))

    @Slot(str)
    def _on_recorded(self, key: str) -> None:
        self.key_wanted.emit(self._action.name, key)

    @Slot()
    def _on_reset(self) -> None:
        self._add.setFocus()
        self.reset_wanted.emit(self._action.name)

    @Slot()
    def _on_take(self) -> None:
        self._end_question(True)

    @Slot()
    def _on_leave(self) -> None:
        self._end_question(False)

    def _end_question(self, take: bool) -> None:
        self._question.hide()
        self._add.setFocus()
        self.settled.emit(self._action.name, take)
