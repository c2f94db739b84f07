"""A table of jobs to look over before they are sent: what each is, what all cost, one button that spends it.

UI thread only. Rows are laid out in slices, so that a thousand of them hold nothing up.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QStackedLayout, QTableView, QVBoxLayout, QWidget

from veo_desktop.core.form import ModelForm
from veo_desktop.core.job_rows import MODEL, Bill, JobRow, add_up
from veo_desktop.core.order import Order
from veo_desktop.core.request import PROMPT, SEED
from veo_desktop.ui.create.compose_footer import GENERATE_KEYS
from veo_desktop.ui.create.matrix_rows import NOTE, NUMBER, PRICE, Column, JobRowsModel
from veo_desktop.ui.create.matrix_words import bill_words
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.elided import ElidedLabel
from veo_desktop.ui.parts.field import set_role
from veo_desktop.ui.parts.figures import fixed_width
from veo_desktop.ui.parts.key_words import sequence
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.text import tr, trn
from veo_desktop.ui.parts.text_size import grown
from veo_desktop.ui.parts.theme import Theme

SLICE = 0.008  # seconds of laying out before the window has its turn
ROW_HEIGHT = 32
WIDTHS = {NUMBER: 68, PRICE: 84, MODEL: 140, SEED: 104, NOTE: 280}
LEAST_PROMPT = 150
WIDTH = 72  # of all other columns


class JobsTable(QTableView):
    """Rows are chosen by their ticks; Space turns those of the selected rows."""

    def __init__(self, rows: JobRowsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setModel(rows)
        self.setObjectName("jobs_table")
        self.setAccessibleName(tr("Clips to be made"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(grown(ROW_HEIGHT))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setMinimumSectionSize(48)

    def fit_columns(self) -> None:
        """Each as wide as its kind needs; the prompt takes what is left. The note is there once a row has one."""
        taken = prompt = 0
        for at, column in enumerate(self._rows.columns):
            title = self.horizontalHeader().fontMetrics().horizontalAdvance(column.title) + 24
            width = max(grown(WIDTHS.get(column.name, WIDTH)), title)
            if column.name == NOTE:
                self.setColumnHidden(at, not self._rows.noted)
            elif column.name == PROMPT:
                prompt, width = at, 0
            taken += 0 if self.isColumnHidden(at) else width
            self.setColumnWidth(at, width)
        self.setColumnWidth(prompt, max(LEAST_PROMPT, self.viewport().width() - taken))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        selected = [index.row() for index in self.selectionModel().selectedRows()]
        if event.key() == Qt.Key.Key_Space and selected:
            whole = all(self._rows.is_chosen(at) or self._rows.rows[at].problems for at in selected)
            self._rows.choose(selected, not whole)
        else:
            super().keyPressEvent(event)


class JobsSheet(QWidget):
    """`wanted` carries the chosen jobs as tuple[Order, …]; `given_up`: nothing is to be made."""

    wanted = Signal(object)
    given_up = Signal()
    laid_out = Signal()  # every row is there

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = JobRowsModel(theme, self)
        self.table = JobsTable(self.rows, self)
        self._source: Iterator[Sequence[JobRow]] | None = None
        self._left_out: set[str] = set()
        self._slice = QTimer(self, interval=0)
        self._slice.timeout.connect(self._lay_out_some)
        self._sum = QTimer(self, singleShot=True, interval=0)  # once for all that changes in one turn
        self._sum.timeout.connect(self._show_bill)
        self._build()
        self.rows.chosen_changed.connect(self._sum.start)
        self.say(tr("Nothing to lay out yet."))

    @property
    def busy(self) -> bool:
        """Whether rows are still being laid out."""
        return self._source is not None

    @property
    def bill(self) -> Bill:
        """What the chosen rows cost."""
        return add_up(self.rows.chosen)

    def lay_out(
        self, columns: Sequence[Column], forms: Mapping[str, ModelForm], rows: Iterable[Sequence[JobRow]]
    ) -> None:
        """Show other rows; what was left out before is left out again where it comes back."""
        self._remember()
        self.rows.begin(columns, forms)
        self.table.fit_columns()
        self._source = iter(rows)
        self._pages.setCurrentWidget(self.table)
        self._slice.start()
        self._sum.start()

    def say(self, words: str, role: str = "muted") -> None:
        """Show words in the table's place: why there are no rows."""
        self._remember()
        self._stop()
        self.rows.begin((), {})
        self._words.setText(words)
        set_role(self._words, role)
        self._pages.setCurrentWidget(self._words)
        self._show_bill()

    def note(self, words: str, role: str = "small") -> None:
        """Words above the table, of all its rows."""
        self._note.setText(words)
        set_role(self._note, role)

    def _remember(self) -> None:
        known = {row.request.to_json() for row in self.rows.chosen} if self._left_out else set()
        self._left_out = (self._left_out - known) | {row.request.to_json() for row in self.rows.left_out}

    @Slot()
    def _lay_out_some(self) -> None:
        until = time.perf_counter() + SLICE
        found: list[JobRow] = []
        rows: Sequence[JobRow] | None = ()
        while self._source is not None and time.perf_counter() < until:
            rows = next(self._source, None)
            if rows is None:
                break
            found.extend(rows)
        out, noted = self._left_out, self.rows.noted
        self.rows.append(found, [bool(out) and row.request.to_json() in out for row in found])
        if self.rows.noted and not noted:
            self.table.fit_columns()
        if rows is None:
            self._stop()
            self._sum.start()
            self.laid_out.emit()

    def _stop(self) -> None:
        self._source = None
        self._slice.stop()

    def _build(self) -> None:
        self._note = ElidedLabel("", self)
        self._note.setObjectName("jobs_note")
        self._note.setProperty("role", "small")
        self._all = named_button("choose_all", tr("Choose all"), "quiet", self)
        self._none = named_button("choose_none", tr("Leave all out"), "quiet", self)
        self._all.clicked.connect(self._choose_all)
        self._none.clicked.connect(self._choose_none)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self._note, 1)
        top.addWidget(self._all)
        top.addWidget(self._none)
        self._words = wrapped(name="jobs_words", parent=self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setContentsMargins(32, 0, 32, 0)
        self._pages = QStackedLayout()
        self._pages.addWidget(self._words)
        self._pages.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(self._pages, 1)
        column.addLayout(self._build_foot())
        self.setTabOrder(self._none, self.table)

    def _build_foot(self) -> QHBoxLayout:
        self._bill = QLabel(self)
        self._bill.setObjectName("jobs_bill")
        self._bill.setProperty("role", "estimate")
        self._bill.setFont(fixed_width(self._bill.font()))
        back = named_button("jobs_cancel", tr("Cancel"), "plain", self)
        back.clicked.connect(self.given_up)
        self.go = named_button("jobs_generate", tr("Generate"), "primary", self)
        self.go.clicked.connect(self._send)
        for keys in GENERATE_KEYS:
            QShortcut(sequence(keys), self, self._send).setAutoRepeat(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._bill, 1)
        row.addWidget(back)
        row.addWidget(self.go)
        return row

    def sizeHint(self) -> QSize:
        return QSize(720, 520)

    @Slot()
    def _choose_all(self) -> None:
        self.rows.choose(range(len(self.rows.rows)), True)

    @Slot()
    def _choose_none(self) -> None:
        self.rows.choose(range(len(self.rows.rows)), False)

    @Slot()
    def _show_bill(self) -> None:
        bill, count = self.bill, len(self.rows.rows)
        self._bill.setText(
            trn("Laying out {n} clip…", "Laying out {n} clips…", count) if self.busy else bill_words(bill)
        )
        set_role(self._bill, "muted" if self.busy or not bill.clips else "estimate")
        words = trn("Generate {n} clip", "Generate {n} clips", bill.clips) if bill.clips else tr("Generate")
        self.go.setText(words)
        self.go.setAccessibleName(words)
        self.go.setToolTip(bill_words(bill))
        self.go.setEnabled(bool(bill.clips) and not self.busy)
        could = sum(not row.problems for row in self.rows.rows)
        self._all.setEnabled(bill.clips < could)
        self._none.setEnabled(bill.clips > 0)

    @Slot()
    def _send(self) -> None:
        self._show_bill()
        if self.go.isEnabled():
            self.wanted.emit(tuple(Order(row.request, row.estimate) for row in self.rows.chosen))
