"""The parameters below the pictures, made from the model's form, whatever model it is. UI thread only.

What a person entered is kept by field id, also while the form has no such field or a rule holds another value.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from veo_desktop.core.form import FormField, ModelForm
from veo_desktop.core.request import (
    ASPECT_RATIO,
    AUDIO,
    CALLBACK,
    DURATION,
    ENHANCE,
    NEGATIVE,
    PEOPLE,
    PROMPT,
    RESOLUTION,
    SEED,
)
from veo_desktop.core.rules import FieldState
from veo_desktop.core.text import Text
from veo_desktop.ui.create.compose_inputs import TYPED, ValueInput, make_input
from veo_desktop.ui.create.compose_words import field_label, known_label
from veo_desktop.ui.create.parameter_help import parameter_help
from veo_desktop.ui.parts.choice import Choice
from veo_desktop.ui.parts.elided import set_tip
from veo_desktop.ui.parts.field import Field
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.seed_input import SeedInput
from veo_desktop.ui.parts.segmented import Segmented
from veo_desktop.ui.parts.switch import Switch
from veo_desktop.ui.parts.text import shown, tr, tr_data
from veo_desktop.ui.parts.theme import Theme

ROWS = ((ASPECT_RATIO,), (DURATION, RESOLUTION), (AUDIO, ENHANCE), (PEOPLE, SEED))
WIDE = {SEED: 4, PEOPLE: 3}  # shares of a row; 1 where not named
PLACED = {PROMPT, NEGATIVE, *(name for row in ROWS for name in row)}


NARROWEST = 276  # pixels that the panel has for a row
CHOICE_EDGES = 44  # pixels of a drop-down list around its words


class Settings(QWidget):
    """Inputs by field id. `changed` tells what the person changed; what `show_rules` shows is no change."""

    changed = Signal(str)  # the id of the field

    def __init__(self, theme: Theme, form: ModelForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._form = form
        self.fields: dict[str, Field] = {}
        self._inputs: dict[str, ValueInput] = {}
        self._entered: dict[str, str] = {}
        self._labels: dict[str, str] = {}  # of every field there ever was
        self._seed_locked = False
        self._showing = False
        self._lacks_are_said = True
        self._negative_button = self._disclosure(tr("Negative prompt"), "negative_button")
        self.advanced_button = self._disclosure(tr("Advanced"), "advanced_button")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._folded: dict[QPushButton, list[Field]] = {}
        self._build()
        theme.text_resized.connect(self._rebuild)

    @property
    def seed(self) -> SeedInput | None:
        """The seed's input; None where the model takes no seed."""
        found = self._inputs.get(SEED)
        return found if isinstance(found, SeedInput) else None

    @property
    def seed_locked(self) -> bool:
        return self.seed.locked if self.seed is not None else self._seed_locked

    @property
    def advanced_open(self) -> bool:
        return self.advanced_button.isChecked()

    def open_advanced(self, shown: bool = True) -> None:
        self.advanced_button.setChecked(shown)

    def unfold(self, field: str) -> None:
        """Open the part in which `field` is folded away, if it is."""
        for button, fields in self._folded.items():
            if self.fields.get(field) in fields:
                button.setChecked(True)

    def typed(self, field: str) -> bool:
        """Whether `field` changes letter by letter."""
        return isinstance(self._inputs.get(field), TYPED)

    def set_form(self, form: ModelForm, *, lacks_are_said: bool = True) -> None:
        """Show the fields of `form`; what was entered elsewhere stays and comes back with its field.

        `lacks_are_said` False while `form` only stands in for one that is still to come.
        """
        self._keep_seed()
        for each in self._form.fields:  # what nobody has touched takes the new model's default
            if self._entered.get(each.id) == each.default:
                self._entered.pop(each.id, None)
        self._form, self._lacks_are_said = form, lacks_are_said
        self._rebuild()

    def values(self) -> dict[str, str]:
        """Everything that was entered, by field id, also what this form has no field for; "" where it was emptied."""
        return dict(self._entered)

    def set_values(self, values: Mapping[str, str], *, seed_locked: bool) -> None:
        """Show other values; a field that is not named is emptied, or at its default where it cannot be empty."""
        lacking = self._lacking()
        self._entered = {name: value for name, value in values.items() if name != PROMPT}
        for each in self._form.fields:
            if each.id in self._inputs:
                self._entered.setdefault(each.id, each.default if each.options else "")
        self._seed_locked = seed_locked
        self._show_entered()
        if self._lacking() != lacking:
            self._rebuild()
        if self._entered.get(NEGATIVE):
            self._negative_button.setChecked(True)

    def reset(self) -> None:
        """Back to the model's defaults."""
        self.set_values(self._form.defaults(), seed_locked=False)

    def next_seed(self) -> None:
        """The seed for the Generate that happens now; no change of the person's."""
        if self.seed is not None:
            self._showing = True
            self._entered[SEED] = self.seed.next_seed()
            self._showing = False

    def show_rules(self, states: Mapping[str, FieldState], replaced: Mapping[str, Text]) -> None:
        """Show what holds for each field, and why; `replaced` says where a value is used that nobody entered."""
        for name, field in self.fields.items():
            state = states.get(name, FieldState(self._entered.get(name, "")))
            self._show_state(name, field, state, replaced.get(name))

    def _show_state(self, name: str, field: Field, state: FieldState, replaced: Text | None) -> None:
        control = self._inputs[name]
        self._put(control, state.value if state.off is None else self._entered.get(name, ""))
        control.setEnabled(state.open)
        self._show_closed(control, state)
        reason = state.off or state.held
        warning = state.warning or replaced if reason is None else None
        if warning is not None:
            field.set_note(shown(warning), "warn")
        else:
            reason = reason or next(iter(state.closed.values()), None)
            field.set_note(shown(reason) if reason is not None else "")
        described = self._form.field(name)
        hint = described.note if described is not None else ""
        set_tip(control, tr_data(field.note or hint))

    def _show_closed(self, control: ValueInput, state: FieldState) -> None:
        if isinstance(control, Segmented | Choice):
            for value in control.values:
                why = state.closed.get(value)
                control.set_choice_enabled(value, why is None, shown(why) if why else "")

    def _put(self, control: ValueInput, value: str) -> None:
        if control.value != value:
            self._showing = True
            control.value = value
            self._showing = False

    def _show_entered(self) -> None:
        for name, control in self._inputs.items():
            if isinstance(control, SeedInput):
                self._show_seed(control)
            else:
                self._put(control, self._entered.get(name, ""))

    def _show_seed(self, control: SeedInput) -> None:
        self._put(control, self._entered.get(SEED, ""))
        if self._seed_locked:
            control.set_locked(True)
        else:
            control.release()

    def _keep_seed(self) -> None:
        self._seed_locked = self.seed_locked

    @Slot()
    def _rebuild(self) -> None:
        """All inputs anew; whoever types in one goes on typing in it."""
        focus = self.focusWidget() if self.isAncestorOf(QApplication.focusWidget() or self) else None
        name = focus.objectName() if focus is not None else ""
        at = focus.cursorPosition() if isinstance(focus, QLineEdit) else 0
        self._clear()
        self._build()
        found = self.findChild(QWidget, name) if name else None
        if isinstance(found, QWidget):
            found.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(found, QLineEdit):
                found.setCursorPosition(at)

    def _clear(self) -> None:
        kept = (self._negative_button, self.advanced_button)
        _empty(self._column)
        for each in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if each not in kept:
                each.hide()
                each.setParent(None)
                each.deleteLater()
        self.fields, self._inputs, self._folded = {}, {}, {}

    def _build(self) -> None:
        for each in self._form.fields:
            self._labels[each.id] = field_label(each)
        lacking = self._lacking()
        for row in ROWS:
            self._add_row(row, lacking)
        others = [each for each in self._form.fields if each.id not in PLACED and not each.kind.takes_files]
        for field in others:
            if not _is_folded(field):
                self._column.addWidget(self._make(field))
        for name in lacking:
            if name not in {each for row in ROWS for each in row}:
                self._column.addWidget(self._lack(name))
        self._add_folded([each for each in others if _is_folded(each)])
        for name, control in self._inputs.items():
            self._entered.setdefault(name, control.value)
            control.value_changed.connect(self._on_changed)
        self._show_entered()

    def _add_row(self, row: tuple[str, ...], lacking: Iterable[str]) -> None:
        known = [field for field in map(self._form.field, row) if field is not None]
        made = [self._make(field) for field in known if not field.kind.takes_files]
        if made:
            self._column.addLayout(self._together(made))
        for name in row:
            if name in lacking:
                self._column.addWidget(self._lack(name))

    def _together(self, made: list[Field]) -> QVBoxLayout:
        """Switches below each other, everything else side by side with its messages across the panel."""
        column = QVBoxLayout()
        column.setSpacing(4)
        if any(isinstance(each.control, Switch) for each in made):
            column.setSpacing(0)
            for each in made:
                column.addWidget(each)
            return column
        line = QHBoxLayout()
        line.setSpacing(8)
        column.addLayout(line)
        shares = {id(field): WIDE.get(name, 1) for name, field in self.fields.items()}
        total = sum(shares[id(each)] for each in made)
        for each in made:
            if _fits(each, NARROWEST * shares[id(each)] // total):
                line.addWidget(each, shares[id(each)])
            else:
                column.addWidget(each)
            column.addWidget(each.message)
        return column

    def _add_folded(self, advanced: list[FormField]) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._negative_button)
        line.addWidget(self.advanced_button)
        line.addStretch(1)
        self._column.addLayout(line)
        negative = self._form.field(NEGATIVE)
        self._fold(self._negative_button, [negative] if negative is not None else [])
        self._fold(self.advanced_button, advanced)

    def _fold(self, button: QPushButton, fields: list[FormField]) -> None:
        made = [self._make(each, labelled=each.id != NEGATIVE) for each in fields]
        self._folded[button] = made
        for each in made:
            self._column.addWidget(each)
        button.setVisible(bool(made))
        self._show_folded(button)

    def _make(self, field: FormField, *, labelled: bool = True) -> Field:
        control = make_input(self._theme, field, self)
        self._inputs[field.id] = control
        wrapped = Field(field_label(field), control, self, labelled=labelled and not isinstance(control, Switch))
        wrapped.setWhatsThis(parameter_help(self._form, field))
        self.fields[field.id] = wrapped
        return wrapped

    def _lacking(self) -> list[str]:
        """The fields that a person filled in and that this form does not have."""
        if not self._lacks_are_said:
            return []
        gone = [name for name, value in self._entered.items() if value and self._form.field(name) is None]
        return [name for name in gone if name != SEED or self._seed_locked]

    def _lack(self, name: str) -> QLabel:
        label = self._labels.get(name) or known_label(name) or name
        words = tr("{label}: this model does not take it. Your value is kept.", label=label)
        said = wrapped(words, "small", f"{name}_lacks", self)
        set_tip(said, self._entered.get(name, ""))
        return said

    def _disclosure(self, words: str, name: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setProperty("kind", "disclosure")
        button.setCheckable(True)
        button.setIconSize(QSize(16, 16))
        button.toggled.connect(self._on_disclosed)
        return button

    def _show_folded(self, button: QPushButton) -> None:
        shown = button.isChecked()
        button.setIcon(self._theme.icon("chevron-down" if shown else "chevron-right", "muted"))
        for each in self._folded.get(button, []):
            each.setVisible(shown)

    @Slot(str)
    def _on_changed(self) -> None:
        control = self.sender()
        name = next((name for name, each in self._inputs.items() if each is control), "")
        if not name or self._showing:
            return
        self._entered[name] = self._inputs[name].value
        self.fields[name].set_error("")
        self.changed.emit(name)

    @Slot(bool)
    def _on_disclosed(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self._show_folded(button)


def _is_folded(field: FormField) -> bool:
    return field.advanced or field.id == CALLBACK


def _empty(layout: QLayout) -> None:
    """Take everything out of a layout and of those inside it: the widgets stay, layouts go with what refers to them."""
    while (item := layout.takeAt(0)) is not None:
        if (inner := item.layout()) is not None:
            _empty(inner)


def _fits(field: Field, width: int) -> bool:
    """Whether all that may be chosen in it can be read at this width: the words of some languages are long."""
    return not isinstance(field.control, Choice) or field.control.widest + CHOICE_EDGES <= width
