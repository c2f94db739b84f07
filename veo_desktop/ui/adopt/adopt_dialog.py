"""The dialog that lists what the account has run elsewhere, to choose from and to fetch. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from veo_desktop.core.errors import Action
from veo_desktop.core.found import AdoptedTasks, FoundTasks
from veo_desktop.core.job import Failure
from veo_desktop.ui.adopt.adopt_model import COST, FATE, MADE, MODEL, PROMPT, AdoptModel
from veo_desktop.ui.parts.actions import action_words
from veo_desktop.ui.parts.announce import announce
from veo_desktop.ui.parts.figures import money
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.numbers import number as number_words
from veo_desktop.ui.parts.text import shown, tr, trn
from veo_desktop.ui.parts.text_size import give_room
from veo_desktop.ui.parts.theme import Theme

LIST, STATE = 0, 1
SIZE, SMALLEST = QSize(860, 560), QSize(640, 400)
ROW_SPACING = 8
BAR_WIDTH = 240
MODEL_WIDTH = 120


class AdoptDialog(QDialog):
    """Non-modal. `search_wanted(int)`: look from that number on, 0 for anew; `fetch_wanted(tuple of task ids)`."""

    search_wanted = Signal(int)
    fetch_wanted = Signal(object)
    action_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._following: int | None = None
        self._action = Action.NONE
        self._said = ""  # what the line at the foot says besides what is chosen
        self.setObjectName("adopt_dialog")
        self.setModal(False)
        self.setWindowTitle(tr("Find my tasks"))
        self.setAccessibleName(tr("Find my tasks"))
        self.resize(SIZE)
        self.setMinimumSize(SMALLEST)
        self._model = AdoptModel(theme, self)
        self._model.dataChanged.connect(self._count)
        self._model.modelReset.connect(self._count)
        self._model.rowsInserted.connect(self._count)
        self._build()

    @property
    def has_tasks(self) -> bool:
        return self._model.rowCount() > 0

    def look(self, anew: bool) -> None:
        """A search has begun: with `anew` over an empty list, else behind what is there."""
        if anew:
            self._following = None
            self._model.clear()
            self._title.setText(tr("Tasks that are not in this library"))
            self._show_state(tr("Looking through your tasks…"), busy=True)
        self._said = tr("Looking further back…") if not anew else ""
        self._more.setEnabled(False)
        self._again.setEnabled(anew is False)
        self._count()

    def show_found(self, found: FoundTasks) -> None:
        """The answer to a search."""
        self._again.setEnabled(True)
        self._title.setText(
            tr("Tasks in the sandbox that are not in this library")
            if found.sandbox
            else tr("Tasks at Wiro that are not in this library")
        )
        if found.problem is not None:
            self._show_problem(found.problem)
            return
        self._following = found.following
        self._more.setEnabled(found.following is not None)
        self._model.add(found.tasks)
        self._said = _left_out(found.lost)
        self._show_rows()

    def show_adopted(self, adopted: AdoptedTasks) -> None:
        """The answer to a wish to fetch: those are jobs now, and leave the list."""
        self._model.remove(adopted.task_ids)
        number = len(adopted.task_ids)
        if adopted.problem is not None:
            self._said = shown(adopted.problem.message)
        else:
            self._said = trn(
                "{n} clip is on its way: it is among the takes below the player.",
                "{n} clips are on their way: they are among the takes below the player.",
                number,
            )
        self._show_rows()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The space bar checks every row that is selected, whichever column the focus is in."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space:
            self._toggle_selected()
            return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self._title = QLabel()
        self._title.setProperty("role", "title")
        words = wrapped(
            tr("What was run elsewhere, or before this library was made. Fetching a clip costs nothing more."), "muted"
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self._make_list())
        self._pages.addWidget(self._make_state())
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(ROW_SPACING)
        column.addWidget(self._title)
        column.addWidget(words)
        column.addWidget(self._pages, 1)
        column.addWidget(self._make_line())
        column.addLayout(self._make_buttons())

    def _make_list(self) -> QTreeView:
        self._list = QTreeView()
        self._list.setObjectName("adopt_list")
        self._list.setAccessibleName(tr("Found tasks"))
        self._list.setModel(self._model)
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setAllColumnsShowFocus(True)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.installEventFilter(self)
        header = self._list.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(PROMPT, QHeaderView.ResizeMode.Stretch)
        for section in (MADE, COST, FATE):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)
        header.resizeSection(MODEL, MODEL_WIDTH)  # a name from elsewhere may be long
        return self._list

    def _make_state(self) -> QWidget:
        page = QWidget()
        self._state_icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._state = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._state.setObjectName("adopt_state")
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setWordWrap(True)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setFixedWidth(BAR_WIDTH)
        self._busy.setAccessibleName(tr("Looking"))
        self._act = _button("adopt_action_button", "", self._take_action)
        column = QVBoxLayout(page)
        column.setSpacing(12)
        column.addStretch(1)
        for widget in (self._state_icon, self._state, self._busy, self._act):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        give_room(self._state, BAR_WIDTH * 2, least=True)
        return page

    def _make_line(self) -> QLabel:
        self._line = wrapped("", "muted", "adopt_line")
        give_room(self._line, height=20, least=True)
        return self._line

    def _make_buttons(self) -> QHBoxLayout:
        self._all = _button("adopt_all_button", tr("Choose all"), self._choose_all)
        self._more = _button("adopt_more_button", tr("Look further back"), self._look_further)
        self._again = _button("adopt_again_button", tr("Look again"), self._look_again)
        close = _button("adopt_close_button", tr("Close"), self.close)
        self._fetch = _button("adopt_fetch_button", tr("Fetch"), self._fetch_chosen)
        self._fetch.setProperty("kind", "primary")
        row = QHBoxLayout()
        row.addWidget(self._all)
        row.addWidget(self._more)
        row.addWidget(self._again)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self._fetch)
        return row

    def _show_state(self, words: str, *, busy: bool = False, icon: str = "", action: Action = Action.NONE) -> None:
        self._pages.setCurrentIndex(STATE)
        self._state.setText(words)
        announce(self, words, urgent=icon == "error")
        self._busy.setVisible(busy)
        self._state_icon.setVisible(bool(icon))
        if icon:
            role = "bad" if icon == "error" else "good"
            self._state_icon.setPixmap(self._theme.icon(icon, role).pixmap(QSize(32, 32), self.devicePixelRatioF()))
        self._action = action
        self._act.setText(action_words(action))
        self._act.setAccessibleName(self._act.text())
        self._act.setVisible(action is Action.OPEN_ACCOUNT)

    def _show_problem(self, problem: Failure) -> None:
        """Over an empty list it takes its place; behind one that is there it is said in the line."""
        self._said = shown(problem.message)
        self._more.setEnabled(self._following is not None)
        if self.has_tasks:
            self._count()
        else:
            self._show_state(self._said, icon="error", action=problem.action)
            self._said = ""
            self._count()

    def _show_rows(self) -> None:
        if self.has_tasks:
            self._pages.setCurrentIndex(LIST)
        elif self._following is not None:
            self._show_state(tr("All that was looked through is in this library already."), icon="check")
        else:
            self._show_state(tr("Nothing to fetch: all there is belongs to this library already."), icon="check")
        self._count()

    @Slot()
    def _count(self) -> None:
        chosen = self._model.chosen
        number, charged = len(chosen), self._model.charged()
        words = trn("{n} chosen", "{n} chosen", number) if number else ""
        cost = tr("{amount} was charged for them", amount=money(charged)) if charged else ""
        self._line.setText(" · ".join(filter(None, (words, cost, self._said))))
        self._fetch.setEnabled(number > 0)
        self._fetch.setText(tr("Fetch {n}", n=number_words(number)) if number else tr("Fetch"))
        self._fetch.setAccessibleName(self._fetch.text())
        every = 0 < number == self._model.fetchable
        self._all.setText(tr("Choose none") if every else tr("Choose all"))
        self._all.setAccessibleName(self._all.text())
        self._all.setEnabled(self._model.fetchable > 0)

    @Slot()
    def _choose_all(self) -> None:
        self._model.choose_all(len(self._model.chosen) < self._model.fetchable)

    def _toggle_selected(self) -> None:
        rows = self._list.selectionModel().selectedRows(PROMPT)
        role = Qt.ItemDataRole.CheckStateRole
        checked = any(self._model.data(row, role) is Qt.CheckState.Unchecked for row in rows)
        for row in rows:
            self._model.setData(row, Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked, role)

    @Slot()
    def _look_further(self) -> None:
        if self._following is not None:
            self.search_wanted.emit(self._following)

    @Slot()
    def _look_again(self) -> None:
        self.search_wanted.emit(0)

    @Slot()
    def _fetch_chosen(self) -> None:
        if chosen := tuple(task.task_id for task in self._model.chosen):
            self._fetch.setEnabled(False)
            self.fetch_wanted.emit(chosen)

    @Slot()
    def _take_action(self) -> None:
        self.action_wanted.emit(self._action)


def _left_out(lost: int) -> str:
    if not lost:
        return ""
    return trn(
        "{n} task is left out: it may be a clip of yours whose answer got lost, and is being looked up.",
        "{n} tasks are left out: they may be clips of yours whose answers got lost, and are looked up.",
        lost,
    )


def _button(name: str, words: str, slot: object) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setAccessibleName(words)
    button.setAutoDefault(False)
    button.clicked.connect(slot)
    return button
