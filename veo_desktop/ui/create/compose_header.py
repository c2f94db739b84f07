"""The head of the compose panel: which model, and what helps to begin: templates, history, the rest. UI thread only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from veo_desktop.core.text import Text
from veo_desktop.ui.create.compose_words import model_name
from veo_desktop.ui.parts.elided import ElidedLabel
from veo_desktop.ui.parts.field import set_role
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.menu_button import MenuButton
from veo_desktop.ui.parts.popover import DropButton
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.text_size import scale
from veo_desktop.ui.parts.theme import Theme

GAP = 4
LEAST = 250  # pixels in which the first line is whole

Named = tuple[str, str]  # a model and its title


class ComposeHeader(QWidget):
    """[Veo 3.1][Standard ▾] … Templates ▾ History ▾ ⋯; where that is too wide, icons stand for what `add` brought.

    Others put their actions into `menu`.
    """

    model_wanted = Signal(str)  # a model's slug, from the short menu
    picker_wanted = Signal()  # "More models…"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ""
        self._known: tuple[Named, ...] = ()
        self._favourites: tuple[Named, ...] = ()
        self._title = ElidedLabel("", self)
        self._title.setObjectName("model_title")
        self._title.setProperty("role", "title")
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.model_button = QPushButton(self)
        self.model_button.setObjectName("model_button")
        self.model_button.setProperty("kind", "pill")
        self._models = QMenu(self.model_button)
        self.model_button.setMenu(self._models)
        self._models.aboutToShow.connect(self._fill_models)
        self.menu = QMenu(self)
        self.menu_button = self._more(theme)
        self._tools = QWidget(self)
        self._tool_row = QHBoxLayout(self._tools)
        self._tool_row.setContentsMargins(0, 0, 0, 0)
        self._tool_row.setSpacing(0)
        self._tool_row.addStretch(1)
        self._last_tool: QWidget = self.model_button  # after which the next one comes in the tab order
        self._message = wrapped(name="model_message", parent=self)
        self._message.hide()
        self._drops: list[DropButton] = []
        self._placed: tuple[object, ...] = ()  # for which width, words and size of text
        self._lay_out()
        theme.text_resized.connect(self._place)

    def add(self, widget: DropButton) -> None:
        """Put `widget`, which has an icon, behind those that are there."""
        self._drops.append(widget)
        self._tool_row.addWidget(widget)
        self.setTabOrder(self._last_tool, widget)
        self._last_tool = widget
        self._place()

    def show_model(self, model: str, title: str) -> None:
        """Which model the panel is for."""
        self._model = model
        name, kind = model_name(model, title)
        self._title.setText(name)
        self.model_button.setText(kind or tr("Change"))
        self.model_button.setAccessibleName(tr("Model: {model}", model=f"{name} {kind}".strip()))
        self.model_button.setToolTip(tr("Use another model; what you entered stays"))
        self._place()

    def set_models(self, known: Sequence[Named], favourites: Sequence[Named]) -> None:
        """What the short menu offers: the models that come with the program, and the person's own."""
        self._known, self._favourites = tuple(known), tuple(favourites)

    def show_message(self, message: Text | None, role: str = "warn") -> None:
        """Say below the model what is the matter with it; None takes it away."""
        self._message.setText(shown(message) if message is not None else "")
        self._message.setVisible(message is not None)
        self.model_button.setAccessibleDescription(self._message.text())
        set_role(self._message, role)

    @property
    def message(self) -> str:
        return self._message.text()

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(2, 1)
        self._grid.addWidget(self._title, 0, 0)
        self._grid.addWidget(self.model_button, 0, 1)
        self._grid.addWidget(self._tools, 0, 2)
        self._grid.addWidget(self.menu_button, 0, 3)
        self._grid.addWidget(self._message, 2, 0, 1, 4)
        self._place()

    @Slot()
    def _place(self) -> None:
        """The tools show their icons where their words do not fit beside the model."""
        asked = (self.width(), self._title.text(), self.model_button.text(), len(self._drops), scale())
        if asked == self._placed:
            return
        self._placed = asked
        for each in self._drops:
            each.set_short(False)
        parts = (self._title, self.model_button, *self._drops, self.menu_button)
        needed = sum(each.sizeHint().width() for each in parts) + GAP * 3
        for each in self._drops:
            each.set_short(needed > self.width())

    def _more(self, theme: Theme) -> QToolButton:
        button = MenuButton(self)
        button.setObjectName("compose_menu_button")
        button.setProperty("kind", "quiet")
        button.setProperty("part", "more")
        button.setIcon(theme.icon("more", "muted"))
        button.setIconSize(QSize(18, 18))
        button.setMenu(self.menu)
        button.setAccessibleName(tr("More for these settings"))
        button.setToolTip(tr("More for these settings"))
        return button

    @Slot()
    def _fill_models(self) -> None:
        """Just before the menu shows, with what is known then."""
        self._models.clear()
        for model, title in self._known:
            self._offer(model, title)
        starred = [each for each in self._favourites if each not in self._known]
        if starred:
            self._models.addSection(tr("Favourites"))
        for model, title in starred:
            self._offer(model, title)
        self._models.addSeparator()
        self._models.addAction(tr("More models…"), self.picker_wanted.emit)

    def _offer(self, model: str, title: str) -> None:
        action = QAction(title.replace("&", "&&"), self._models)
        action.setData(model)
        action.setCheckable(True)
        action.setChecked(model == self._model)
        action.triggered.connect(self._on_model)
        self._models.addAction(action)

    @Slot()
    def _on_model(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.model_wanted.emit(str(action.data()))
