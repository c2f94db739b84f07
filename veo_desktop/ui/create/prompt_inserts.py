"""The row of "+ Dialogue", "+ Sound", … below the prompt. UI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from veo_desktop.core.prompting import Insert
from veo_desktop.ui.parts.text import tr, tr_data
from veo_desktop.ui.parts.theme import Theme

if TYPE_CHECKING:  # imported when it is opened first: the first paint does without it
    from veo_desktop.ui.create.prompt_popup import PickPopup

SPACING = 2


class InsertBar(QWidget):
    """A button for each group of `inserts` that has room; what has none is behind "…"."""

    chosen = Signal(str)  # the text to put in

    def __init__(self, theme: Theme, inserts: tuple[Insert, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._inserts = inserts
        self._popup: PickPopup | None = None
        groups = dict.fromkeys(each.group for each in inserts)
        self._buttons = {group: self._button(group, f"+ {tr_data(group)}") for group in groups}
        self._more = self._button("", "+ …")
        self._more.setAccessibleName(tr("More to put in"))
        self._more.setToolTip(tr("More to put in: {groups}", groups=", ".join(tr_data(each) for each in groups)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for group, button in self._buttons.items():
            button.setAccessibleName(tr("Put in: {group}", group=tr_data(group)))
        next(iter(self._buttons.values()), self._more).setProperty("edge", "leading")  # its words begin at the edge

    def sizeHint(self) -> QSize:
        return QSize(sum(_width(each) + SPACING for each in self._buttons.values()), self._more.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(_width(self._more), self._more.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shown = self._fitting(self.width())
        at = 0
        for group, button in (*self._buttons.items(), ("", self._more)):
            button.setVisible(group in shown if group else len(shown) < len(self._buttons))
            if not button.isHidden():
                button.setGeometry(at, 0, _width(button), self.height())
                at += _width(button) + SPACING
        if self.isRightToLeft():
            for button in (*self._buttons.values(), self._more):
                button.move(self.width() - button.x() - button.width(), 0)

    def _fitting(self, width: int) -> list[str]:
        """The groups whose buttons fit, from the first on."""
        if self.sizeHint().width() - SPACING <= width:
            return list(self._buttons)
        left = width - _width(self._more)
        shown = []
        for group, button in self._buttons.items():
            left -= _width(button) + SPACING
            if left < 0:
                break
            shown.append(group)
        return shown

    def _button(self, group: str, label: str) -> QPushButton:
        button = QPushButton(label, self)
        button.setObjectName(f"insert_{group.lower()}" if group else "insert_more")
        button.setProperty("kind", "quiet")
        button.setProperty("part", "insert")
        button.clicked.connect(self._open)
        return button

    @Slot()
    def _open(self) -> None:
        button = self.sender()
        if not isinstance(button, QPushButton):
            return
        groups = [group for group, each in self._buttons.items() if each is button]
        hidden = [group for group, each in self._buttons.items() if each.isHidden()]
        self._show(button, groups or hidden, alone=bool(groups))

    def _show(self, button: QPushButton, groups: list[str], *, alone: bool) -> None:
        """Drop the pieces of `groups`."""
        from veo_desktop.ui.create.prompt_popup import Pick, PickPopup

        if self._popup is None:
            self._popup = PickPopup(self._theme, "insert_popup", tr("Put in"), self, preview_lines=2)
            self._popup.chosen.connect(self._on_chosen)
        picks = (
            Pick(str(index), tr_data(each.label), tr_data(each.hint), each.text, _heading(each, alone=alone))
            for index, each in enumerate(self._inserts)
            if each.group in groups
        )
        self._popup.set_picks(tuple(picks))
        self._popup.open_at(button)

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        self.chosen.emit(self._inserts[int(key)].text)


def _heading(insert: Insert, *, alone: bool) -> str:
    """The group, where several are in one list; else the part of it, if it has any."""
    heading = insert.part if alone else insert.group
    return tr_data(heading) if heading else ""


def _width(button: QPushButton) -> int:
    return button.sizeHint().width()
