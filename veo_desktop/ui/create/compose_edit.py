"""The foot of the compose panel while it holds a waiting job's settings instead of the next clip's. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QWidget

from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import grown

HEIGHT = 38  # pixels, as the button that it stands in for
GAP = 8


class EditBar(QWidget):
    """[Cancel] [Save changes]; once the job has left the queue [Discard] [Keep these settings]. `heading` goes above.

    What was in the panel before comes back with `back_wanted`, and after a change was saved.
    """

    save_wanted = Signal()
    back_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("edit_bar")
        self.heading = wrapped(name="edit_heading", parent=parent)
        self._back = self._button("cancel_edit_button", "plain")
        self._save = self._button("save_edit_button", "primary")
        self._keep = self._button("keep_edit_button", "primary")
        self._save.setText(tr("Save changes"))
        self._save.setAccessibleName(tr("Save changes"))
        self._save.setToolTip(tr("The changed job keeps its place in line"))
        self._keep.setText(tr("Keep these settings"))
        self._keep.setAccessibleName(tr("Keep these settings"))
        self._back.clicked.connect(self.back_wanted)
        self._save.clicked.connect(self.save_wanted)
        self._keep.clicked.connect(self.keep_wanted)
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._back, 1)
        row.addWidget(self._save, 2)
        row.addWidget(self._keep, 2)
        self.show_left(False)

    def show_left(self, left: bool) -> None:
        """Whether the job left the queue meanwhile, and so cannot be changed any more."""
        self.heading.setText(tr("This job has left the queue, unchanged.") if left else tr("Changing a waiting job"))
        back = tr("Discard") if left else tr("Cancel")
        self._back.setText(back)
        self._back.setAccessibleName(back)
        self._back.setToolTip(tr("Bring back what was in this panel before"))
        self._save.setVisible(not left)
        self._keep.setVisible(left)
        self._stack()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):  # the latter when words or text grow
            self._stack()
        return done

    def _stack(self) -> None:
        """One above the other where they have no room side by side: a third of it, and two thirds."""
        wide = self._keep if not self._keep.isHidden() else self._save
        share = (self.width() - GAP) // 3
        over = self._back.sizeHint().width() > share or wide.sizeHint().width() > 2 * share
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if over else QBoxLayout.Direction.LeftToRight)
        height = grown(HEIGHT)
        self.setFixedHeight(2 * height + GAP if over else height)

    def set_busy(self, busy: bool) -> None:
        self._save.setEnabled(not busy)

    def _button(self, name: str, kind: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("kind", kind)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        return button
