"""The sets of reference images that were kept under a name: used again, kept, changed. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from veo_desktop.core.sets import ReferenceSet
from veo_desktop.ui.create.picture_list import PictureList, PictureRow, Pictures, RowAction
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.key_words import tip
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.popover import Popover
from veo_desktop.ui.parts.text import tr, trn
from veo_desktop.ui.parts.theme import Theme

SIZE = QSize(400, 400)


class SetsPopup(Popover):
    """Enter or a click uses a set, F2 changes it, Delete takes it away. What is chosen closes the popup."""

    set_chosen = Signal(object)  # ReferenceSet
    save_wanted = Signal()
    edit_wanted = Signal(object)  # ReferenceSet
    delete_wanted = Signal(object)  # ReferenceSet

    def __init__(self, theme: Theme, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(theme, SIZE, parent)
        self._sets: tuple[ReferenceSet, ...] = ()
        self.setObjectName("sets_popup")
        self.setAccessibleName(tr("Sets of references"))
        self._build(theme, pictures)
        self._list.installEventFilter(self)
        self._list.picked.connect(self._take_set)
        self._list.picture_clicked.connect(self._take_set)
        self._list.action_clicked.connect(self._take_action)
        self._list.current_changed.connect(self._show_offers)

    def open_with(self, anchor: QWidget, sets: tuple[ReferenceSet, ...], why_not: str) -> None:
        """Open below `anchor`; `why_not`: why the panel's references cannot be kept as a set, "" where they can."""
        self._save.setEnabled(not why_not)
        self._why_not.setText(why_not)
        self._why_not.setVisible(bool(why_not))
        self.show_sets(sets)
        self.open_at(anchor)
        (self._list if sets else self if why_not else self._save).setFocus(Qt.FocusReason.PopupFocusReason)

    def show_sets(self, sets: tuple[ReferenceSet, ...]) -> None:
        """Show `sets` in their order."""
        self._sets = sets
        self._pages.setCurrentWidget(self._list if sets else self._empty)
        self._list.set_rows([_row(each) for each in sets])
        self._show_offers()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_F2:
                self._take_edit()
                return True
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self._take_delete()
                return True
        return super().eventFilter(watched, event)

    def _build(self, theme: Theme, pictures: Pictures) -> None:
        actions = (RowAction("edit", tr("Change name, words and images (F2)")), RowAction("trash", tr("Delete")))
        self._list = PictureList(theme, pictures, self, actions)
        self._list.setObjectName("sets_list")
        self._list.setAccessibleName(tr("Sets of references"))
        self._empty = wrapped(
            tr(
                "No set was kept yet.\nPut a character, place or look into the references, and keep it with its words: "
                "it is one click away then, in every scene."
            ),
            "muted",
            parent=self,
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setContentsMargins(24, 0, 24, 0)
        self._pages = QStackedLayout()
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._empty)
        self._save = named_button("set_save", tr("Keep these references as a set…"), "plain", self)
        self._save.setIcon(theme.icon("plus"))
        self._save.clicked.connect(self._take_save)
        self._why_not = wrapped("", "small", "set_save_reason", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._save)
        column.addWidget(self._why_not)
        column.addLayout(self._pages, 1)
        column.addLayout(self._build_buttons())

    def _build_buttons(self) -> QHBoxLayout:
        self._delete = named_button("set_delete", tr("Delete"), "quiet", self, tr("Take this set away (Delete)"))
        self._edit = named_button("set_edit", tr("Change…"), "quiet", self, tr("Name, words and images (F2)"))
        self._use = named_button(
            "set_use",
            tr("Use"),
            "primary",
            self,
            tip(tr("Its images go to the references, its words to the prompt"), ("Enter",)),
        )
        self._delete.clicked.connect(self._take_delete)
        self._edit.clicked.connect(self._take_edit)
        self._use.clicked.connect(self._take)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._edit)
        row.addWidget(self._delete)
        row.addStretch(1)
        row.addWidget(self._use)
        return row

    def _of(self, set_id: str) -> ReferenceSet | None:
        return next((each for each in self._sets if each.id == set_id), None)

    @Slot()
    def _show_offers(self) -> None:
        for button in (self._delete, self._edit, self._use):
            button.setEnabled(self._list.current is not None)

    @Slot()
    def _take(self) -> None:
        self._emit(self.set_chosen)

    @Slot()
    def _take_edit(self) -> None:
        self._emit(self.edit_wanted)

    @Slot()
    def _take_delete(self) -> None:
        self._emit(self.delete_wanted)

    @Slot(str, int)
    def _take_set(self, set_id: str) -> None:
        self._emit(self.set_chosen, set_id)

    @Slot(str, int)
    def _take_action(self, set_id: str, number: int) -> None:
        self._emit((self.edit_wanted, self.delete_wanted)[number], set_id)

    @Slot()
    def _take_save(self) -> None:
        self.close()
        self.save_wanted.emit()

    def _emit(self, signal: SignalInstance, set_id: str = "") -> None:
        """For the set of that id, else the current one."""
        row = self._list.current
        chosen = self._of(set_id or (row.key if row is not None else ""))
        if chosen is not None:
            self.close()
            signal.emit(chosen)


def _row(kept: ReferenceSet) -> PictureRow:
    count = trn("{n} image", "{n} images", len(kept.images))
    pictures = tuple(image.path or image.url for image in kept.images)
    return PictureRow(kept.id, " ".join(kept.wording.split()), count, pictures, kept.name)
