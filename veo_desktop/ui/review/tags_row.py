"""A clip's tags as chips, with "+" to add one. UI thread only."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QEvent, QObject, QSize, QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QToolButton, QWidget

from veo_desktop.core.folding import folded
from veo_desktop.core.judging import split_tags
from veo_desktop.core.key_map import KeyMap
from veo_desktop.ui.create.negative_chip import NounChip
from veo_desktop.ui.parts.flow import FlowLayout
from veo_desktop.ui.parts.key_words import tip
from veo_desktop.ui.parts.loose_completer import LooseCompleter
from veo_desktop.ui.parts.own_keys import claim
from veo_desktop.ui.parts.roles import Role, give_role
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import give_room
from veo_desktop.ui.parts.theme import Theme

HEIGHT = 24
FIELD_WIDTH = 120


class TagsRow(QWidget):
    """`added` and `removed` carry a tuple of tags; `opened`: a tag is about to be typed, so that known ones are wanted.

    `closed`: typing is over, and the keyboard wants to go back to where it was.
    """

    added = Signal(object)
    removed = Signal(object)
    opened = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_role(self, Role.Grouping)
        self._theme = theme
        self._tags: tuple[str, ...] | None = None
        self._chips: list[NounChip] = []
        self._known = QStringListModel(self)
        self.setObjectName("tags_input")
        self.setAccessibleName(tr("Tags"))
        self._row = FlowLayout(self, spacing=4)
        self._choices = QListView()
        self._plus = self._build_plus()
        self.show_keys(KeyMap())
        self._field = self._build_field()
        self._row.addWidget(self._plus)
        self._row.addWidget(self._field)
        self._field.installEventFilter(self)
        self.show_tags(())

    @property
    def tags(self) -> tuple[str, ...]:
        return self._tags or ()

    def show_tags(self, tags: tuple[str, ...]) -> None:
        """Show the tags that were kept."""
        if tags == self._tags:
            return
        had_focus = any(chip.hasFocus() for chip in self._chips)
        self._tags = tags
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(place, tag) for place, tag in enumerate(tags)]
        for place, chip in enumerate(self._chips):
            self._row.insert(place, chip)
            chip.show()
        self._plus.setText("" if tags else tr("Add a tag"))
        self._plus.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonIconOnly if tags else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )
        self._set_order()
        self.updateGeometry()
        if had_focus:  # a chip was taken away by key: the keyboard stays in the row
            self._plus.setFocus()

    def show_known(self, tags: tuple[str, ...]) -> None:
        """What is offered while a tag is typed: tags in use, those of most clips first."""
        here = {folded(tag) for tag in self.tags}
        self._known.setStringList([tag for tag in tags if folded(tag) not in here])

    def show_keys(self, keys: KeyMap) -> None:
        """Say which key has a tag typed."""
        self._plus.setToolTip(tip(tr("Add a tag"), keys.keys("tag")))

    @Slot()
    def open(self) -> None:
        """Have a tag typed."""
        self._plus.hide()
        self._field.clear()
        self._field.show()
        self._field.setFocus()
        self.opened.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field:
            if claim(event, (Qt.Key.Key_Return, Qt.Key.Key_Enter), others=True):
                return True  # with Ctrl it is no order for a clip here
            if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._on_key(event)
            if event.type() is QEvent.Type.FocusOut and not self._choices.isVisible():
                self._keep()
                self._close()
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._field.clear()
            self._leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self._keep():
                self._leave()
        elif key == Qt.Key.Key_Comma:
            self._keep()
        elif key == Qt.Key.Key_Backspace and not self._field.text() and self.tags:
            self.removed.emit(self.tags[-1:])
        else:
            return False
        return True

    def _keep(self) -> bool:
        """Add what was typed; False where that was nothing."""
        tags = split_tags(self._field.text())
        self._field.clear()
        if tags:
            self.added.emit(tags)
        return bool(tags)

    def _leave(self) -> None:
        self._close()
        self._plus.setFocus()
        self.closed.emit()

    def _close(self) -> None:
        self._field.hide()
        self._plus.show()

    @Slot(str)
    def _on_chosen(self, _tag: str) -> None:
        """A known tag was chosen; the completer writes it into the field after this, and it goes from there."""
        QTimer.singleShot(0, self, self._keep_chosen)

    @Slot()
    def _keep_chosen(self) -> None:
        self._keep()

    @Slot(int)
    def _on_removed(self, place: int) -> None:
        self.removed.emit(self.tags[place : place + 1])

    @Slot(int)
    def _on_edit(self, place: int) -> None:
        """Its words go into the field; it stays until they are others."""
        tag = self.tags[place]
        self.open()
        self._field.setText(tag)
        self._field.selectAll()

    @Slot(int, int)
    def _on_walk(self, place: int, steps: int) -> None:
        if 0 <= place + steps < len(self._chips):
            self._chips[place + steps].setFocus()
        elif steps > 0:
            self._plus.setFocus()

    def _chip(self, place: int, tag: str) -> NounChip:
        chip = NounChip(self._theme, place, tag, objected=False, parent=self, letters=False)
        chip.setObjectName(f"tag_chip_{place}")
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.removed.connect(self._on_removed)
        chip.edit_wanted.connect(self._on_edit)
        chip.walked.connect(self._on_walk)
        return chip

    def _set_order(self) -> None:
        stops: list[QWidget] = [*self._chips, self._plus, self._field]
        for before, after in itertools.pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _build_plus(self) -> QToolButton:
        plus = QToolButton(self)
        plus.setObjectName("add_tag_button")
        plus.setProperty("part", "inside")
        plus.setIcon(self._theme.icon("plus", "muted"))
        plus.setIconSize(QSize(14, 14))
        give_room(plus, height=HEIGHT)
        plus.setAccessibleName(tr("Add a tag"))
        plus.clicked.connect(self.open)
        return plus

    def _build_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName("tag_input")
        field.setProperty("part", "tag")
        field.setAccessibleName(tr("New tag"))
        field.setPlaceholderText(tr("Tag"))
        give_room(field, FIELD_WIDTH, HEIGHT)
        completer = LooseCompleter(self._known, field)
        self._choices.setObjectName("tag_choices")
        completer.setPopup(self._choices)
        completer.activated.connect(self._on_chosen)
        field.setCompleter(completer)
        field.hide()
        return field
