"""Asks which task at the provider is a job whose answer got lost. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from veo_desktop.core.answers import TaskChoice, TaskChoices
from veo_desktop.core.errors import Action
from veo_desktop.core.job import Failure
from veo_desktop.ui.parts.announce import announce
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.elided import ElidedLabel
from veo_desktop.ui.parts.field import set_role
from veo_desktop.ui.parts.figures import moment
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.text_size import grown

SIZE = QSize(540, 440)
ROW_HEIGHT = 64
_TASK = Qt.ItemDataRole.UserRole


class ChoiceDialog(QDialog):
    """Looking, a list, or why there is none. `chosen(job id, task id)`: "" for none of them; `look_wanted(job id)`."""

    chosen = Signal(object, object)
    look_wanted = Signal(object)

    def __init__(self, job_id: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.job_id = job_id
        self.setObjectName("choice_dialog")
        self.setWindowTitle(tr("Which task is it?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(SIZE)
        self._build(title)
        self.show_looking()

    def show_looking(self) -> None:
        """Wiro is being asked."""
        self._say(tr("Asking Wiro which tasks it may be…"), "muted")
        self._again.hide()

    def show_choices(self, choices: TaskChoices) -> None:
        """Show the tasks, or why there is none to choose."""
        self._list.clear()
        if choices.problem is not None:
            self._show_problem(choices.problem)
            return
        if not choices.tasks:
            self._say(tr("Wiro shows no task any more that may be this one. Nothing was sent again."), "muted")
        else:
            for task in choices.tasks:
                self._list.addItem(_item(task))
            self._pages.setCurrentWidget(self._list)
            self._list.setFocus()
        self._again.setVisible(not choices.tasks)
        self._none.setEnabled(True)

    def _show_problem(self, problem: Failure) -> None:
        away = tr("Wiro cannot be reached now. The job waits, and nothing is sent again meanwhile.")
        self._say(away if problem.action is Action.RETRY else shown(problem.message), "bad")
        self._again.show()

    def _say(self, words: str, role: str) -> None:
        self._words.setText(words)
        announce(self, words, urgent=role == "bad")
        set_role(self._words, role)
        self._pages.setCurrentWidget(self._words)
        self._none.setEnabled(False)
        self._choose.setEnabled(False)

    def _build(self, title: str) -> None:
        heading = ElidedLabel(title)
        heading.setProperty("role", "title")
        why = QLabel(
            tr(
                "The answer for this clip got lost, and more than one task at Wiro may be the one. Choose it, and it "
                "is followed and fetched. With none of them the clip counts as never made and can be sent again."
            )
        )
        why.setWordWrap(True)
        self._words = wrapped(name="choice_words")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._list = QListWidget()
        self._list.setObjectName("choice_list")
        self._list.setAccessibleName(tr("Tasks at Wiro"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemSelectionChanged.connect(self._on_selected)
        self._list.itemActivated.connect(self._take)
        self._pages = QStackedLayout()
        self._pages.addWidget(self._words)
        self._pages.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(why)
        column.addLayout(self._pages, 1)
        column.addLayout(self._build_buttons())

    def _build_buttons(self) -> QHBoxLayout:
        self._none = named_button("choice_none", tr("None of these"), "plain", self)
        self._none.setToolTip(tr("It never arrived: it is not charged, and you may send it again"))
        self._again = named_button("choice_again", tr("Look again"), "plain", self)
        self._later = named_button("choice_later", tr("Not now"), "plain", self)
        self._choose = named_button("choice_accept", tr("This one"), "primary", self)
        self._none.clicked.connect(self._take_none)
        self._again.clicked.connect(self._look_again)
        self._later.clicked.connect(self.reject)
        self._choose.clicked.connect(self._take)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._none)
        row.addStretch(1)
        for button in (self._again, self._later, self._choose):
            row.addWidget(button)
        return row

    @Slot()
    def _on_selected(self) -> None:
        self._choose.setEnabled(bool(self._list.selectedItems()))

    @Slot()
    def _look_again(self) -> None:
        self.show_looking()
        self.look_wanted.emit(self.job_id)

    @Slot()
    def _take(self) -> None:
        if selected := self._list.selectedItems():
            self.chosen.emit(self.job_id, selected[0].data(_TASK))
            self.accept()

    @Slot()
    def _take_none(self) -> None:
        self.chosen.emit(self.job_id, "")
        self.accept()


def _item(task: TaskChoice) -> QListWidgetItem:
    made = moment(task.made) if task.made else tr("time not told")
    first = tr("{made} · {status} · task {id}", made=made, status=_status(task.status), id=task.task_id[:24])
    prompt = " ".join(task.prompt[:400].split()) or tr("Wiro does not show its prompt.")
    item = QListWidgetItem(f"{first}\n{prompt}")
    item.setData(_TASK, task.task_id)
    item.setSizeHint(QSize(0, grown(ROW_HEIGHT)))
    return item


def _status(status: str) -> str:
    return {
        "task_queue": tr("in the queue"),
        "task_postprocess_end": tr("finished"),
        "task_cancel": tr("cancelled"),
        "task_error": tr("failed"),
    }.get(status, tr("at work"))
