"""Makes the final of a draft: the same recipe and seed with another model or resolution. UI thread only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from veo_desktop.core.form import ModelForm
from veo_desktop.core.job import Job
from veo_desktop.core.job_rows import JobRow, make_row
from veo_desktop.core.models import ModelNews
from veo_desktop.core.order import Order, Relation
from veo_desktop.core.request import RESOLUTION, SEED, Request
from veo_desktop.ui.create.compose_words import option_label, whole_name
from veo_desktop.ui.create.job_words import request_line
from veo_desktop.ui.create.matrix_words import note_of
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.choice import Choice
from veo_desktop.ui.parts.elided import ElidedLabel
from veo_desktop.ui.parts.field import Field, set_role
from veo_desktop.ui.parts.figures import fixed_width, money
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.text import tr

_BEST = ("google/veo3-1", "google/veo3")  # what drafts are made final with, by their beginning


class FinalDialog(QDialog):
    """`wanted` carries tuple[Order, …] with the one order; the dialog stays until it is accepted."""

    wanted = Signal(object)

    def __init__(self, job: Job, models: Sequence[ModelNews], parent: QWidget) -> None:
        """`models`: those that may be used, with the draft's own; the form of each is known."""
        super().__init__(parent)
        self.job_id = job.id
        self._job = job
        self._models = {news.model: news for news in models if news.form is not None}
        self._row = JobRow(job.request)
        self.setObjectName("final_dialog")
        self.setWindowTitle(tr("Make the final"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(420)
        self._build()
        self._model.value = _better(job.request.model, tuple(self._models))
        self._fill_resolutions()
        self._model.value_changed.connect(self._on_model)
        self._resolution.value_changed.connect(self._show)
        self._show()
        self._model.setFocus()

    @Slot(object)
    def take_news(self, news: ModelNews) -> None:
        """What is known of one of the models now."""
        if news.model in self._models and news.form is not None:
            self._models[news.model] = news
            self._show()

    def _build(self) -> None:
        title = QLabel(tr("Make the final"), self)
        title.setProperty("role", "title")
        words = wrapped(
            tr("The same prompt, pictures and seed, made anew with what you choose here."), "muted", parent=self
        )
        names = [(model, whole_name(model, _form(news).title)) for model, news in self._models.items()]
        self._model = Choice(names, self)
        self._model.setObjectName("final_model")
        self._resolution = Choice((), self)
        self._resolution.setObjectName("final_resolution")
        self._resolution_field = Field(tr("Resolution"), self._resolution, self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Field(tr("Model"), self._model, self), 3)
        row.addWidget(self._resolution_field, 2)
        self._note = wrapped(name="final_note", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for part in (title, words):
            column.addWidget(part)
        column.addLayout(row)
        column.addLayout(self._build_prices())
        column.addWidget(self._note)
        column.addStretch(1)
        column.addLayout(self._build_buttons())

    def _build_prices(self) -> QGridLayout:
        """Draft and final below each other: what each is, and what it costs."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self._price = self._line(grid, 1, tr("Final"), "estimate")
        draft = self._line(grid, 0, tr("Draft"), "muted")
        draft[0].setText(_settings(self._job.request, self._models.get(self._job.request.model)))
        cost = self._job.cost if self._job.cost is not None else self._job.estimate
        draft[1].setText(money(cost) if cost is not None else tr("Price unknown"))
        return grid

    def _line(self, grid: QGridLayout, at: int, name: str, role: str) -> tuple[ElidedLabel, QLabel]:
        caption, what, price = QLabel(name, self), ElidedLabel("", self), QLabel(self)
        caption.setProperty("role", "muted")
        price.setObjectName("final_price" if at else "draft_price")
        price.setProperty("role", role)
        price.setFont(fixed_width(price.font()))
        grid.addWidget(caption, at, 0)
        grid.addWidget(what, at, 1)
        grid.addWidget(price, at, 2, Qt.AlignmentFlag.AlignTrailing)
        return what, price

    def _build_buttons(self) -> QHBoxLayout:
        back = named_button("final_cancel", tr("Not now"), "plain", self)
        back.clicked.connect(self.reject)
        self._go = named_button("final_accept", tr("Make the final"), "primary", self)
        self._go.clicked.connect(self._send)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(back)
        row.addWidget(self._go)
        return row

    @Slot(str)
    def _on_model(self) -> None:
        self._fill_resolutions()
        self._show()

    def _fill_resolutions(self) -> None:
        """The highest there is, unless the model has none to choose from."""
        field = _form(self._models[self._model.value]).field(RESOLUTION)
        options = [(value, option_label(field, value)) for value in field.values] if field is not None else []
        self._resolution.blockSignals(True)
        self._resolution.clear()
        for value, label in options:
            self._resolution.addItem(label, value)
        self._resolution.setCurrentIndex(len(options) - 1)
        self._resolution.blockSignals(False)
        self._resolution_field.setVisible(bool(options))

    @Slot()
    def _show(self) -> None:
        news = self._models[self._model.value]
        asked = replace(self._job.request, model=news.model)
        if self._resolution.value:
            asked = asked.with_values(**{RESOLUTION: self._resolution.value})
        self._row = make_row(asked, news)
        what, price = self._price
        what.setText(_settings(self._row.request, news))
        price.setText(money(self._row.estimate) if self._row.estimate is not None else tr("Price unknown"))
        set_role(price, "estimate" if self._row.estimate is not None else "warn")
        self._show_note(news)

    def _show_note(self, news: ModelNews) -> None:
        note, role = note_of(self._row, news.form), "warn"
        if self._row.problems:
            role = "bad"
        elif self._is_draft:
            note, role = tr("These are the draft's own settings. Choose another model or resolution."), "muted"
        elif not self._row.request.value(SEED):
            note = " ".join((note, tr("The draft has no seed, so the final will differ from it."))).strip()
        self._note.setText(note)
        self._note.setVisible(bool(note))
        set_role(self._note, role)
        self._go.setEnabled(not self._row.problems and not self._is_draft)

    @property
    def _is_draft(self) -> bool:
        """Whether this would only be the draft again."""
        row, draft = self._row.request, self._job.request
        return (row.model, row.value(RESOLUTION)) == (draft.model, draft.value(RESOLUTION))

    @Slot()
    def _send(self) -> None:
        self.wanted.emit((Order(self._row.request, self._row.estimate, self._job.id, Relation.FINAL),))


def _form(news: ModelNews) -> ModelForm:
    assert news.form is not None  # the dialog keeps no other
    return news.form


def _better(model: str, offered: Sequence[str]) -> str:
    """The full model of what was drafted with a faster one, else the draft's own."""
    faster = (best for best in _BEST if best in offered and model.startswith(f"{best}-") and model not in _BEST)
    return next(faster, model)


def _settings(request: Request, news: ModelNews | None) -> str:
    title = news.form.title if news is not None and news.form is not None else request.model
    return " · ".join(filter(None, (whole_name(request.model, title), request_line(request))))
