"""How a Wiro account is connected, in three steps that end at the form for the keys. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QFocusEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.key_words import tip
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.roles import Role, give_role
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import give_room
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.settings.keys_card import KEYS_URL

KIND = 110  # pixels, for the name of a kind of project


class ConnectSteps(QWidget):
    """`keys_wanted`: show the form; `back_wanted`: to the two doors."""

    keys_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_role(self, Role.Grouping)
        self.setObjectName("connect_steps")
        self.setAccessibleName(tr("Connect a Wiro account"))
        title = QLabel(tr("Connect a Wiro account"), self)
        title.setProperty("role", "head")
        self._enter = named_button("welcome_enter_keys", tr("Enter the keys…"), "primary", self)
        self._enter.clicked.connect(self.keys_wanted)
        back = named_button("welcome_back", tr("Back"), "quiet", self, tip(tr("To the two doors"), ("Esc",)))
        back.clicked.connect(self.back_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(title)
        column.addSpacing(4)
        for step in (self._find_step(theme), _kinds_step(), _enter_step()):
            column.addWidget(step)
        column.addSpacing(4)
        column.addLayout(_foot(back, self._enter))

    def _find_step(self, theme: Theme) -> QFrame:
        wiro = named_button("welcome_open_wiro", tr("Open your projects at Wiro"), "plain", self)
        wiro.setIcon(theme.icon("link"))
        wiro.setAutoDefault(True)  # as in the foot
        wiro.clicked.connect(self._open_wiro)
        return _step(
            "1",
            tr("Find your keys"),
            tr("Each project at Wiro has keys of its own. Open one, or make a new one, and copy them."),
            wiro,
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._enter.setFocus(event.reason())

    @Slot()
    def _open_wiro(self) -> None:
        QDesktopServices.openUrl(QUrl(KEYS_URL))


def _kinds_step() -> QFrame:
    return _step(
        "2",
        tr("See which kind of project it is"),
        tr("Wiro has projects of two kinds, and says at each which one it is."),
        _kind(
            tr("Signed"),
            tr(
                "It has a key and a secret: enter both. Each request is signed with the secret, which itself "
                "never leaves this computer."
            ),
        ),
        _kind(tr("API key only"), tr("It has a key and no secret: enter the key, and leave the secret empty.")),
    )


def _enter_step() -> QFrame:
    return _step(
        "3",
        tr("Enter them and test"),
        tr(
            "Test connection asks Wiro whether it knows the keys; that costs nothing. They are kept in the "
            "keyring of this system."
        ),
    )


def _foot(back: QPushButton, enter: QPushButton) -> QHBoxLayout:
    for each in (enter, back):
        each.setAutoDefault(True)  # Enter presses what the keyboard is on
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(back)
    row.addStretch(1)
    row.addWidget(enter)
    return row


def _step(number: str, title: str, words: str, *parts: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("surface", "card")
    figure = QLabel(number, card)
    figure.setProperty("role", "step")
    give_room(figure, 24)
    figure.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
    heading = QLabel(title, card)
    heading.setProperty("role", "title")
    text = wrapped(words, "muted", parent=card)
    inside = QVBoxLayout()
    inside.setSpacing(6)
    inside.addWidget(heading)
    inside.addWidget(text)
    for part in parts:
        if isinstance(part, QPushButton):
            inside.addWidget(part, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            inside.addWidget(part)
    row = QHBoxLayout(card)
    row.setContentsMargins(16, 14, 16, 14)
    row.setSpacing(14)
    row.addWidget(figure, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(inside, 1)
    return card


def _kind(name: str, words: str) -> QWidget:
    """A kind of project, and what is entered for it."""
    row = QWidget()
    title, text = QLabel(name, row), QLabel(words, row)
    title.setProperty("role", "strong")
    give_room(title, KIND)
    title.setWordWrap(True)
    for label in (title, text):
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    text.setWordWrap(True)
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(12)
    line.addWidget(title)
    line.addWidget(text, 1)
    return row
