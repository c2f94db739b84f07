"""What a matrix varies: words of the prompt, models, settings, takes. UI thread only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from veo_desktop.core.form import FieldType, FormField, ModelForm
from veo_desktop.core.matrix import Plan
from veo_desktop.core.prompting import open_fields
from veo_desktop.core.request import PROMPT, SEED, Request, draw_seed
from veo_desktop.core.rules import FieldState, judge
from veo_desktop.core.takes import MOST_TAKES, seeds
from veo_desktop.ui.create.compose_takes import SeedStepsButton
from veo_desktop.ui.create.compose_words import option_label
from veo_desktop.ui.create.matrix_options import OptionChips
from veo_desktop.ui.parts.direction import margins
from veo_desktop.ui.parts.field import Field
from veo_desktop.ui.parts.stepper import Stepper
from veo_desktop.ui.parts.tab_order import order_tabs
from veo_desktop.ui.parts.text import shown, tr, tr_data
from veo_desktop.ui.parts.text_input import TextBox
from veo_desktop.ui.parts.text_size import give_room
from veo_desktop.ui.parts.theme import Theme

WIDTH = 312
MOST_OPTIONS = 12  # a setting with more values is no axis of a grid that anyone could look over


class MatrixAxes(QScrollArea):
    """Starts from what the panel holds: each setting with the one value that is entered there."""

    changed = Signal()

    def __init__(self, theme: Theme, base: Request, form: ModelForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._base = base
        self._form = form
        self._first = base.value(SEED) or draw_seed()
        self._words: dict[str, Field] = {}
        self._chips: dict[str, OptionChips] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        give_room(self, WIDTH)
        content = QWidget(self)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(margins(0, 0, 14, 0))
        self._column.setSpacing(12)
        self._build()
        self.setWidget(content)
        self._draw_seeds()

    def plan(self) -> Plan:
        """What is to be made now; perhaps too much, perhaps with a field that has no words."""
        prompt = self.prompt.value
        words = {name: _lines(self._words[name]) for name in open_fields(prompt)}
        values = {name: chips.values for name, chips in self._chips.items()}
        return Plan(self._base.with_values(**{PROMPT: prompt}), words, values, self.models.values, self._seeds)

    def set_models(self, models: Sequence[tuple[str, str]]) -> None:
        """Which models may be varied, by name and title."""
        self.models.set_options(models)
        order_tabs(self)  # they came last, and lie before the settings

    def _build(self) -> None:
        self.prompt = TextBox(self)
        self.prompt.setObjectName("matrix_prompt")
        self.prompt.setUndoRedoEnabled(True)
        self.prompt.value = self._base.value(PROMPT)
        self._prompt_field = Field(tr("Prompt"), self.prompt, self)
        self._prompt_field.set_note(tr("Write a word in braces, like {subject}, to vary it."))
        self._column.addWidget(self._prompt_field)
        self._words_column = QVBoxLayout()
        self._words_column.setSpacing(8)
        self._column.addLayout(self._words_column)
        self._show_words()
        self.prompt.value_changed.connect(self._on_prompt)
        self.models = self._add_chips("models", tr("Models"), ())
        self.models.changed.connect(self.changed)
        states = judge(self._form, self._base.values, Counter(image.field for image in self._base.images))
        for field in self._form.fields:
            if field.kind is FieldType.SELECT and 2 <= len(field.options) <= MOST_OPTIONS:
                self._add_setting(field, states[field.id])
        self._column.addLayout(self._build_takes())
        self._column.addStretch(1)

    def _add_setting(self, field: FormField, state: FieldState) -> None:
        """One that a rule holds or switches off whatever is varied says so, and is left to the rule."""
        why = state.off or state.held
        options = [(value, option_label(field, value)) for value in field.values]
        chips = self._add_chips(field.id, tr_data(field.label), options, shown(why) if why is not None else "")
        chips.setEnabled(why is None)
        for value, reason in state.closed.items():
            chips.bar(value, shown(reason))
        entered = self._base.value(field.id)
        chips.choose(entered if entered in field.values and entered not in state.closed else state.value)
        if not chips.values:
            chips.choose(field.default or field.values[0])
        self._chips[field.id] = chips
        chips.changed.connect(self.changed)

    def _add_chips(self, name: str, label: str, options: Sequence[tuple[str, str]], note: str = "") -> OptionChips:
        chips = OptionChips(label, options, self)
        chips.setObjectName(f"matrix_{name}")
        field = Field(label, chips, self)
        field.set_note(note)
        self._column.addWidget(field)
        return chips

    def _build_takes(self) -> QHBoxLayout:
        label = QLabel(tr("Takes of each"), self)
        self.takes = Stepper(self._theme, tr("Takes of each"), 1, MOST_TAKES, self)
        self.takes.setObjectName("matrix_takes")
        self.seed_steps = SeedStepsButton(self._theme, self)
        self.takes.value_changed.connect(self._draw_seeds)
        self.seed_steps.value_changed.connect(self._draw_seeds)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.takes)
        row.addWidget(self.seed_steps)
        row.addStretch(1)
        return row

    @Slot()
    def _draw_seeds(self) -> None:
        """Once for each number of takes, so that what was looked over is what is sent."""
        takes_seed = self._form.field(SEED) is not None
        first = self._first if takes_seed else ""
        self._seeds = seeds(first, self.takes.number, self.seed_steps.steps)
        self.changed.emit()

    @Slot(str)
    def _on_prompt(self) -> None:
        self._show_words()
        self.changed.emit()

    def _show_words(self) -> None:
        """A box for each field of the prompt; one that goes keeps its words in case it comes back."""
        names = open_fields(self.prompt.value)
        for name in names:
            if name not in self._words:
                self._words[name] = self._word_box(name)
        for name, field in self._words.items():
            field.setVisible(name in names)

    def _word_box(self, name: str) -> Field:
        box = TextBox(self)
        box.setUndoRedoEnabled(True)
        box.setObjectName(f"matrix_words_{name}")
        box.setPlaceholderText(tr("one a line"))
        box.value_changed.connect(self.changed)
        field = Field(tr("{field}, one a line", field="{" + name + "}"), box, self)
        self._words_column.addWidget(field)
        return field


def _lines(field: Field) -> tuple[str, ...]:
    box = field.control
    text = box.value if isinstance(box, TextBox) else ""
    return tuple(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))
