"""The matrix: what is to vary on the left, every clip that it makes with its price on the right. UI thread only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from veo_desktop.core.form import ModelForm
from veo_desktop.core.job_rows import MODEL
from veo_desktop.core.matrix import Plan, combine, plan_problem
from veo_desktop.core.models import ModelNews
from veo_desktop.core.request import SEED, Request
from veo_desktop.ui.create.compose_words import whole_name
from veo_desktop.ui.create.matrix_axes import MatrixAxes
from veo_desktop.ui.create.matrix_rows import columns_of
from veo_desktop.ui.create.matrix_sheet import JobsSheet
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.text import shown, tr, trn
from veo_desktop.ui.parts.theme import Theme

DELAY = 150  # ms after the last change before the grid is laid out anew


class MatrixDialog(QDialog):
    """`wanted` carries tuple[Order, …]; the dialog stays until it is accepted. `model_wanted` asks for `take_news`."""

    wanted = Signal(object)
    model_wanted = Signal(str)

    def __init__(self, theme: Theme, base: Request, form: ModelForm, offered: Sequence[str], parent: QWidget) -> None:
        """`base`: everything that the panel holds, `form` that of its model; `offered`: others that may be varied."""
        super().__init__(parent)
        self._models: dict[str, ModelNews] = {form.model: ModelNews(form.model, form, None)}
        self._form = form
        self._offered = tuple(dict.fromkeys((form.model, *offered)))
        self.setObjectName("matrix_dialog")
        self.setWindowTitle(tr("Vary settings in a matrix"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.axes = MatrixAxes(theme, base, form, self)
        self.sheet = JobsSheet(theme, self)
        self._asked: set[str] = set()
        self._size = 0
        self._delay = QTimer(self, singleShot=True, interval=DELAY)
        self._delay.timeout.connect(self._lay_out)
        self._arrange()
        self._name_models()
        self.axes.models.choose(form.model)
        self.axes.changed.connect(self._delay.start)
        self.sheet.wanted.connect(self.wanted)
        self.sheet.given_up.connect(self.reject)
        self.sheet.laid_out.connect(self._on_laid_out)
        self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(1080, 680)

    def minimumSizeHint(self) -> QSize:
        return QSize(760, 480)

    @Slot(object)
    def take_news(self, news: ModelNews) -> None:
        """What is known of one of the models now."""
        if news.model in self._offered and self._models.get(news.model) != news:
            if news.model == self._form.model and news.form is None:
                return
            self._models[news.model] = news
            self._name_models()
            if news.model in self.axes.models.values:
                self._delay.start()

    def _name_models(self) -> None:
        self.axes.set_models([(name, self._title(name)) for name in self._offered])

    def _title(self, model: str) -> str:
        news = self._models.get(model)
        return whole_name(model, news.form.title if news is not None and news.form is not None else model)

    def _arrange(self) -> None:
        title = QLabel(tr("Make every combination"), self)
        title.setProperty("role", "title")
        words = wrapped(
            tr("Choose more than one value, and each is made with each. Nothing is sent yet."), "muted", parent=self
        )
        halves = QHBoxLayout()
        halves.setSpacing(12)
        halves.addWidget(self.axes)
        halves.addWidget(self.sheet, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(words)
        column.addSpacing(8)
        column.addLayout(halves, 1)

    @Slot()
    def _lay_out(self) -> None:
        plan = self.axes.plan()
        unknown = [model for model in plan.models if model not in self._models]
        for model in set(unknown) - self._asked:
            self._asked.add(model)
            self.model_wanted.emit(model)
        problem = plan_problem(plan)
        self.sheet.note("")
        if problem is not None:
            self.sheet.say(shown(problem), "warn")
        elif unknown:
            self.sheet.say(tr("Looking up {model}…", model=", ".join(map(self._title, unknown))))
        else:
            self._size = plan.size
            columns = columns_of(tr("No."), self._form, _varied(plan), note_last=True)
            self.sheet.lay_out(columns, self._forms(), combine(plan, self._models))

    @Slot()
    def _on_laid_out(self) -> None:
        same = self._size - len(self.sheet.rows.rows)
        if same:
            self.sheet.note(
                trn(
                    "{n} that would come out the same is left out.",
                    "{n} that would come out the same are left out.",
                    same,
                )
            )

    def _forms(self) -> Mapping[str, ModelForm]:
        return {name: news.form for name, news in self._models.items() if news.form is not None}


def _varied(plan: Plan) -> tuple[str, ...]:
    """What the columns show: all else stands on the left."""
    settings = [name for name, values in plan.values.items() if len(values) > 1]
    model = [MODEL] if len(plan.models) > 1 else []
    return (*model, *settings, *([SEED] if len(set(plan.seeds)) > 1 else []))
