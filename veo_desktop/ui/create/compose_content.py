"""What a clip is asked for with: prompt, pictures, parameters, and the rules between them. UI thread only.

Everything entered stays, whatever form is shown and whatever rule holds; `request` is what the model gets of it.
"""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from veo_desktop.core.checks import clean_text, find_problems, fit
from veo_desktop.core.form import ModelForm
from veo_desktop.core.request import ASPECT_RATIO, PROMPT, ImageInput, Request
from veo_desktop.core.rules import FieldState, effective, judge
from veo_desktop.core.text import Text
from veo_desktop.ui.create.compose_prompt import PromptSection
from veo_desktop.ui.create.compose_settings import Settings
from veo_desktop.ui.create.frames_row import FramesRow
from veo_desktop.ui.create.parameter_help import parameter_help
from veo_desktop.ui.parts.field import Field
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.tab_order import order_tabs
from veo_desktop.ui.parts.text import tr, tr_data, trn
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.workers.image_intake import ImageIntake
from veo_desktop.workers.image_sources import ImageSource


class ComposeContent(QWidget):
    """Speaks of fields by their id, whichever part they are in."""

    changed = Signal(str)  # the field that the person changed
    checked = Signal(str)  # the field whose pictures, put there before, have their final names

    def __init__(self, theme: Theme, form: ModelForm, intake: ImageIntake, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self._aside: dict[str, tuple[ImageInput, ...]] = {}  # pictures that this form has no place for
        self._placed: dict[str, int] = {}  # how many pictures were put into a field, while they are being checked
        self._putting = False
        self._lacks_are_said = True
        self.prompt = PromptSection(theme, _teaches(form), self)
        self.frames = FramesRow(theme, intake, form, self)
        self.settings = Settings(theme, form, self)
        self._lacks = wrapped("", "small", "pictures_lack", self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(self.prompt)
        self._column.addLayout(self._pictures())
        for each in (self._lacks, self.settings):
            self._column.addWidget(each)
        self.prompt.editor.value_changed.connect(self._on_prompt)
        self.prompt.editor.image_offered.connect(self._on_image_offered)
        self.frames.changed.connect(self._on_frame)
        self.settings.changed.connect(self._on_setting)
        self._show_form()
        order_tabs(self)

    def add_to_pictures(self, widget: QWidget) -> None:
        """Put what is for all pictures at the end of the line over them."""
        self._head_row.addWidget(widget)
        order_tabs(self)

    @property
    def form(self) -> ModelForm:
        return self._form

    @property
    def checking(self) -> bool:
        """Whether a picture is on its way that has no name yet."""
        return any(each.checking for each in self.frames.inputs.values())

    def set_form(self, form: ModelForm, *, lacks_are_said: bool = True) -> None:
        """Show another form; what it has no field for is kept, and said unless it only stands in."""
        self._lacks_are_said = lacks_are_said
        if form.fields == self._form.fields:
            self._form = form
            self._show_form()
            return
        had = {name: each.kept_images() for name, each in self.frames.inputs.items()}
        gone = {name: kept for name, kept in had.items() if kept and form.field(name) is None}
        self._form = form
        self._putting = True
        if set(had) or any(each.kind.takes_files for each in form.fields):
            self.frames.set_form(form)
        self.settings.set_form(form, lacks_are_said=lacks_are_said)
        self._aside |= gone
        for name in [name for name in self._aside if name in self.frames.inputs]:
            self._place(name, self._aside.pop(name))
        self._putting = False
        self.prompt.editor.setPlaceholderText(_teaches(form))
        self._show_form()
        order_tabs(self)

    def entered(self) -> Request:
        """Everything that was entered, finished or not, whether this form takes it or not."""
        return Request(self._form.model, self._values(), self._images(last=None))

    def settled(self, last: Request | None) -> Request:
        """`entered`, but with the pictures of `last` where others are still being checked."""
        return Request(self._form.model, self._values(), self._images(last))

    def request(self) -> Request:
        """What the model gets: without what does not apply, with what rules hold; perhaps not valid."""
        values = {name: self._clean(name, value) for name, value in fit(self._form, self._values()).values.items()}
        images = tuple(image for each in self.frames.inputs.values() for image in each.images())
        return effective(self._form, Request(self._form.model, values, images))

    def put(self, request: Request, *, seed_locked: bool) -> None:
        """Show what another request holds; the model stays."""
        self._putting = True
        self._put_prompt(request.value(PROMPT))
        fields = dict.fromkeys([*self.frames.inputs, *(image.field for image in request.images)])
        self._aside = {}
        for name in fields:
            images = tuple(image for image in request.images if image.field == name)
            if name in self.frames.inputs:
                self._place(name, images)
            else:
                self._aside[name] = images
        self.settings.set_values(request.values, seed_locked=seed_locked)
        self._putting = False
        self._show_form()
        self.clear_errors()

    def place(self, name: str, images: tuple[ImageInput, ...]) -> None:
        """Put pictures into one field; they count at once, though they are still being checked."""
        self._putting = True
        self._place(name, images)
        self._putting = False
        self.judge()

    def reset(self) -> None:
        """All parameters at the model's defaults; prompt and pictures stay."""
        self._putting = True
        self.settings.reset()
        self._putting = False
        self.judge()

    def problems(self) -> dict[str, Text]:
        """Everything that would be refused, by field, in the order of the panel."""
        found = find_problems(self._form, self._states(), self._counts())
        for name, each in self.frames.inputs.items():
            problem = each.problem()
            if problem is not None:
                found[name] = problem
        return {name: found[name] for name in self.fields() if name in found}

    def fields(self) -> dict[str, Field]:
        """Where problems are shown, in the order of the panel."""
        prompt = {PROMPT: self.prompt.field} if self._form.field(PROMPT) is not None else {}
        frames = {name: each.field for name, each in self.frames.inputs.items()}
        return {**prompt, **frames, **self.settings.fields}

    def clear_errors(self) -> None:
        for place in self.fields().values():
            place.set_error("")

    def typed(self, field: str) -> bool:
        """Whether `field` changes letter by letter."""
        return field == PROMPT or self.settings.typed(field)

    def judge(self) -> None:
        """Show what the rules say of what is entered."""
        fitted, states = fit(self._form, self._values()), self._states()
        self.settings.show_rules(states, fitted.replaced)
        for name, each in self.frames.inputs.items():
            each.set_off(states[name].off)
        ratio = states.get(ASPECT_RATIO)
        self.frames.set_ratio(ratio.value if ratio is not None else "")

    def _pictures(self) -> QVBoxLayout:
        """The tiles under a line of their own."""
        caption = QLabel(tr("Pictures"), self)
        caption.setProperty("role", "small")
        self._head = QWidget(self)
        self._head_row = QHBoxLayout(self._head)
        self._head_row.setContentsMargins(0, 0, 0, 0)
        self._head_row.addWidget(caption, 1)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._head)
        column.addWidget(self.frames)
        return column

    def _show_form(self) -> None:
        prompt = self._form.field(PROMPT)
        self.prompt.setVisible(prompt is not None)
        self.prompt.setWhatsThis(parameter_help(self._form, prompt) if prompt is not None else "")
        self._head.setVisible(bool(self.frames.inputs))
        count = sum(len(images) for images in self._aside.values())
        words = trn(
            "This model has no place for one picture that you chose. It is kept.",
            "This model takes no such pictures as the {n} chosen. They are kept.",
            count,
        )
        self._lacks.setText(words)
        names = (PurePath(image.path or image.url).name for images in self._aside.values() for image in images)
        self._lacks.setToolTip("\n".join(names))
        self._lacks.setVisible(bool(count) and self._lacks_are_said)
        self.judge()

    def _states(self) -> dict[str, FieldState]:
        return judge(self._form, fit(self._form, self._values()).values, self._counts())

    def _counts(self) -> dict[str, int]:
        return {name: each.count for name, each in self.frames.inputs.items()}

    def _values(self) -> dict[str, str]:
        return {PROMPT: self.prompt.editor.value, **self.settings.values()}

    def _images(self, last: Request | None) -> tuple[ImageInput, ...]:
        images: list[ImageInput] = []
        for name, each in self.frames.inputs.items():
            if last is not None and each.busy and name not in self._placed:
                images += [image for image in last.images if image.field == name]
            else:
                images += each.kept_images()
        return (*images, *(image for kept in self._aside.values() for image in kept))

    def _place(self, name: str, images: tuple[ImageInput, ...]) -> None:
        self.frames.inputs[name].set_images(images)
        if self.frames.inputs[name].busy:
            self._placed[name] = len(images)

    def _clean(self, name: str, value: str) -> str:
        field = self._form.field(name)
        return value if field is None or field.options else clean_text(value)

    def _put_prompt(self, prompt: str) -> None:
        """With the caret where the text became another."""
        editor = self.prompt.editor
        before = editor.value
        if prompt == before:
            return
        tail = _common_tail(prompt, before)
        editor.value = prompt
        cursor = QTextCursor(editor.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.setPosition(max(0, cursor.position() - len(tail.encode("utf-16-le", "surrogatepass")) // 2))
        editor.setTextCursor(cursor)

    @Slot(str)
    def _on_prompt(self) -> None:
        if not self._putting:
            self.changed.emit(PROMPT)

    @Slot(object)
    def _on_image_offered(self, source: ImageSource) -> None:
        self.frames.offer(source)

    @Slot(str)
    def _on_frame(self, name: str) -> None:
        if self._putting:
            return
        each = self.frames.inputs[name]
        answered = self._placed.get(name) == len(each.kept_images())
        if not (answered and each.busy):
            self._placed.pop(name, None)
        self.judge()
        (self.checked if answered else self.changed).emit(name)

    @Slot(str)
    def _on_setting(self, name: str) -> None:
        if not self._putting:
            self.judge()
            self.changed.emit(name)


def _teaches(form: ModelForm) -> str:
    prompt = form.field(PROMPT)
    own = tr_data(prompt.placeholder) if prompt is not None and prompt.placeholder else ""
    return own or tr("Who is in the picture, what happens, how the camera moves, what is heard")


def _common_tail(one: str, other: str) -> str:
    """What both end with."""
    most = min(len(one), len(other))
    same = next((count for count in range(most) if one[-1 - count] != other[-1 - count]), most)
    return one[len(one) - same :]
