"""Asks before a clip is opened again that ended the program the last time. UI thread only.

As all that stands in the picture's place it is light on black in both themes.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.text import tr


class Doubt(QWidget):
    """Covers `picture` while the question stands; `accepted`: open it in spite of that."""

    accepted = Signal()

    def __init__(self, picture: QWidget) -> None:
        super().__init__(picture)
        self.setObjectName("doubt")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("part", "stage")
        title = QLabel(tr("Veo Desktop ended while it was opening this clip"))
        title.setProperty("role", "title")
        hint = QLabel(tr("The file may be damaged, so it is not opened by itself. It costs nothing to try again."))
        hint.setProperty("role", "muted")
        button = named_button("open_anyway_button", tr("Open it anyway"), "plain", self)
        button.setProperty("part", "over_picture")
        button.clicked.connect(self.accepted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        layout.addStretch(1)
        for label in (title, hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addSpacing(8)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self._picture = picture
        self._words = f"{title.text()}\n{hint.text()}"
        picture.installEventFilter(self)
        self.hide()

    @property
    def words(self) -> str:
        """What is asked now; "" while nothing is."""
        return "" if self.isHidden() else self._words

    def ask(self) -> None:
        self.setGeometry(self._picture.rect())
        self.show()
        self.raise_()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._picture.rect())
        return False
