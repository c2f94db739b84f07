"""The lines that lead to the clips that a clip came out of, and to those that came out of it. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from veo_desktop.core.library import ClipFacts, Kin
from veo_desktop.core.order import Relation
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.text import tr

MOST = 8


class KinLinks(QWidget):
    """`wanted` carries a clip's id; hidden while there are none."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._links: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        title = QLabel(tr("Lineage"), self)
        title.setProperty("role", "small")
        self._column.addWidget(title)
        self.hide()

    def show_facts(self, facts: ClipFacts) -> None:
        for link in self._links:
            self._column.removeWidget(link)
            link.deleteLater()
        lines = [(kin, _from(kin)) for kin in facts.parents] + [(kin, _to(kin)) for kin in facts.children]
        self._links = [self._link(kin, words) for kin, words in lines[:MOST]]
        for link in self._links:
            self._column.addWidget(link)
        self.setVisible(bool(self._links))

    def _link(self, kin: Kin, words: str) -> QPushButton:
        button = named_button("kin_link", words, "link", self, tr("{words}: show that clip", words=words))
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setProperty("clip", kin.clip_id)
        button.clicked.connect(self._go)
        return button

    @Slot()
    def _go(self) -> None:
        self.wanted.emit(str(self.sender().property("clip")))


def _from(kin: Kin) -> str:
    words = {
        Relation.FINAL: tr("Final of {clip}", clip=kin.name),
        Relation.CONTINUED: tr("Continues {clip}", clip=kin.name),
        Relation.AGAIN: tr("Made again from {clip}", clip=kin.name),
    }
    return words.get(kin.relation) or tr("Made from {clip}", clip=kin.name)


def _to(kin: Kin) -> str:
    words = {
        Relation.FINAL: tr("Draft of {clip}", clip=kin.name),
        Relation.CONTINUED: tr("Continued in {clip}", clip=kin.name),
        Relation.AGAIN: tr("Made again as {clip}", clip=kin.name),
    }
    return words.get(kin.relation) or tr("Led to {clip}", clip=kin.name)
