"""A job's history and log in a window of its own, to read and to copy. UI thread only."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from veo_desktop.core.accounts import FIRST_NAME
from veo_desktop.core.job import Job
from veo_desktop.ui.create.job_words import cost_line, state_line, title
from veo_desktop.ui.parts.elided import ElidedLabel
from veo_desktop.ui.parts.figures import moment
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme

KEPT_LINES = 2000
LONGEST_LINE = 4000
KIND_WIDTH = 16
COPIED_MS = 1500
_CONTROLS = {code: "·" for code in (*range(32), 127, *range(0x202A, 0x202F), *range(0x2066, 0x206A)) if code != 9}

_SUMMARIES = ("task_output_full", "task_error_full", "debugoutput", "debugerror")

LogLine = tuple[float, str, str]
"""Unix time, kind ("task_output", "task_error", "debugoutput", "debugerror", "history") and one or more lines."""


class JobDetails(QDialog):
    """Non-modal. Keeps the newest 2,000 lines; a log that grows stays where it is being read."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._job: Job | None = None
        self._told: set[str] = set()  # what the log says already
        self._revert = QTimer(self, singleShot=True, interval=COPIED_MS)
        self._revert.timeout.connect(self._name_copy_button)
        self.setObjectName("job_details")
        self.setModal(False)
        self.setWindowTitle(tr("Job details"))
        self.resize(680, 480)
        self._title = ElidedLabel()
        self._title.setProperty("role", "title")
        self._state = ElidedLabel(lines=3)
        self._state.setProperty("role", "muted")
        self._log = _text_view("job_log", tr("Log of the job"), wrap=True)
        self._log.setMaximumBlockCount(KEPT_LINES)
        self._log.setPlaceholderText(tr("Nothing has been logged yet."))
        self._facts = _text_view("job_facts", tr("Settings as sent"), wrap=True)
        self._build()

    @property
    def job_id(self) -> str | None:
        return self._job.id if self._job is not None else None

    def show_job(self, job: Job, account: str = FIRST_NAME) -> None:
        """Show `job`; another job than before starts with an empty log. `account`: what its account is called."""
        if self._job is None or self._job.id != job.id:
            self._clear()
        self._job = job
        self._title.setText(title(job))
        self._state.setText(" · ".join(filter(None, (state_line(job), cost_line(job) if job.state.ended else ""))))
        if (facts := facts_text(job, account)) != self._facts.toPlainText():
            self._facts.setPlainText(facts)

    def append(self, lines: tuple[LogLine, ...]) -> None:
        """Add lines at the end, the oldest give way."""
        bar = self._log.verticalScrollBar()
        at_end = bar.value() >= bar.maximum()
        rows = [row for line in lines[-KEPT_LINES:] for row in _rows(self._news(line))]
        if rows:
            self._add(rows[-KEPT_LINES:])
        if at_end:
            bar.setValue(bar.maximum())

    def text(self) -> str:
        """All that is shown, as Copy all puts it on the clipboard."""
        return "\n".join((self._title.text(), self._facts.toPlainText(), "", self._log.toPlainText())).rstrip() + "\n"

    def _build(self) -> None:
        tabs = QTabWidget()
        tabs.addTab(self._log, tr("Log"))
        tabs.addTab(self._facts, tr("Settings as sent"))
        self._copy = QPushButton()
        self._copy.setObjectName("copy_all_button")
        self._copy.setIcon(self._theme.icon("copy"))
        self._copy.clicked.connect(self._copy_all)
        self._copy.setAutoDefault(False)
        self._name_copy_button()
        close = QPushButton(tr("Close"))
        close.setObjectName("close_details_button")
        close.setAccessibleName(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        hint = QLabel(tr("Keys are never in here."))
        hint.setProperty("role", "small")
        buttons.addWidget(hint)
        buttons.addStretch(1)
        buttons.addWidget(self._copy)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._state)
        column.addWidget(tabs, 1)
        column.addLayout(buttons)

    def _clear(self) -> None:
        self._log.clear()
        self._told.clear()

    def _news(self, line: LogLine) -> LogLine:
        """A summary at the end repeats what came line by line: only what is new in it is shown."""
        when, kind, words = line
        rows = words.splitlines()
        if kind in _SUMMARIES:
            rows = [row for row in rows if row.strip() not in self._told]
        self._told.update(row.strip()[:LONGEST_LINE] for row in rows)
        return when, kind, "\n".join(rows)

    def _add(self, rows: list[str]) -> None:
        """One insertion for all: a log of thousands of lines comes at once when the window opens."""
        cursor = QTextCursor(self._log.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if not self._log.document().isEmpty():
            cursor.insertBlock()
        cursor.insertText("\n".join(rows))

    @Slot()
    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self._copy.setText(tr("Copied"))
        self._revert.start()

    @Slot()
    def _name_copy_button(self) -> None:
        self._copy.setText(tr("Copy all"))
        self._copy.setAccessibleName(tr("Copy all"))


def facts_text(job: Job, account: str = FIRST_NAME) -> str:
    """What was sent and what it is known by, a fact a line. `account`: what its Wiro account is called."""
    facts = [
        (tr("Job"), job.id),
        (tr("Task at Wiro"), job.task_id or tr("none yet")),
        (tr("Model"), job.request.model),
        (tr("Made"), moment(job.created)),
        (tr("Account"), tr("Sandbox") if job.sandbox else account),
        *sorted(job.request.values.items()),
        *((image.field, image.url or image.path) for image in job.request.images),
    ]
    if job.failure is not None and job.failure.detail:
        facts.append((tr("Error"), job.failure.detail))
    return "\n".join(f"{name}: {value}" for name, value in facts)


def _rows(line: LogLine) -> list[str]:
    when, kind, words = line
    try:
        time = datetime.fromtimestamp(when).strftime("%H:%M:%S")
    except (OverflowError, ValueError, OSError):
        time = "--:--:--"
    return [f"{time}  {kind:<{KIND_WIDTH}}  {_plain(each)}" for each in words.splitlines()]


def _plain(row: str) -> str:
    """Without what would move the cursor or turn the reading direction about; a row without end is cut."""
    cut = row if len(row) <= LONGEST_LINE else row[:LONGEST_LINE] + "…"
    return cut.translate(_CONTROLS)


def _text_view(name: str, spoken: str, *, wrap: bool) -> QPlainTextEdit:
    view = QPlainTextEdit()
    view.setObjectName(name)
    view.setAccessibleName(spoken)
    view.setReadOnly(True)
    view.setUndoRedoEnabled(False)
    view.setTabChangesFocus(True)
    mode = QPlainTextEdit.LineWrapMode.WidgetWidth if wrap else QPlainTextEdit.LineWrapMode.NoWrap
    view.setLineWrapMode(mode)
    view.setProperty("part", "fixed_width")
    return view
