"""The compose panel: everything a clip is asked for with, from the prompt to Generate. UI thread only."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from veo_desktop.core.form import ModelForm
from veo_desktop.core.request import ASPECT_RATIO, FIRST_FRAME, PROMPT, SEED, Request
from veo_desktop.core.text import Text
from veo_desktop.ui.create.compose_draft import Draft, Edit
from veo_desktop.ui.create.compose_footer import Footer, generate_action
from veo_desktop.ui.create.compose_frame import FrameInput
from veo_desktop.ui.create.compose_prompt import PromptSection
from veo_desktop.ui.create.compose_rules import clean_prompt, find_problems, is_priced
from veo_desktop.ui.create.compose_settings import Settings
from veo_desktop.ui.create.compose_unknown_price import UnknownPriceDialog
from veo_desktop.ui.parts.field import Field
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.workers.image_intake import ImageIntake
from veo_desktop.workers.image_sources import ImageSource

MARGIN = 14
DRAFT_DELAY = 400  # ms after the last change
PRICE_PATIENCE = 4000  # ms that Generate waits for a price that is being looked up
REST = 700  # ms after Generate in which the second half of a double click spends nothing
TEACHES = "Who is in the picture, what happens, how the camera moves, what is heard"


class ComposePanel(QWidget):
    """Makes requests that Veo takes; whatever it would refuse is said at its field, and nothing is emitted.

    Where the price is unknown, Generate asks first (`UnknownPriceDialog`): each time, or, when the person ticks
    it, once for this model until the program ends.

    A waiting job can be taken in to be changed (`edit`): what was in the panel comes back afterwards.
    """

    generate_requested = Signal(object)  # tuple[Request, …], one a take, valid
    price_wanted = Signal(object)  # Request whose price `set_price` should show; after each change that may alter it
    edit_saved = Signal(object)  # Request, valid: what the job that is being edited is to be; `end_edit` follows
    editing_changed = Signal()  # a waiting job came in to be changed, or went
    edit_left = Signal(object)  # Edit: it was given up
    draft_changed = Signal()  # some time after the last change: `draft()` is worth storing

    def __init__(self, theme: Theme, form: ModelForm, intake: ImageIntake, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self._busy = False
        self._edit: Edit | None = None
        self._unknown_price_is_fine = False
        self._priced: tuple[object, ...] | None = None
        self.setMinimumWidth(320)
        prompt = form.field(PROMPT)
        self.prompt = PromptSection((prompt.placeholder if prompt else "") or tr(TEACHES), self)
        self.first_frame = FrameInput(theme, intake, self)
        self.first_frame.setVisible(form.field(FIRST_FRAME) is not None)
        self.settings = Settings(theme, form, self)
        self.footer = Footer(theme, self)
        self.generate_action = generate_action(self)
        self.addAction(self.generate_action)
        self._draft_timer = _timer(self, DRAFT_DELAY)
        self._aim: Field | None = None
        self._aim_timer = _timer(self, 0)
        self._price_timer = _timer(self, 0)
        self._price_patience = _timer(self, PRICE_PATIENCE)
        self._rest = _timer(self, REST)
        self._lay_out()
        self._connect()
        self._show_ratio()
        self._price_timer.start()

    def sizeHint(self) -> QSize:
        return QSize(352, 620)

    def request(self) -> Request:
        """What the panel holds now, for the first take; perhaps not valid."""
        values = {PROMPT: clean_prompt(self.prompt.editor.value), **self.settings.values()}
        image = self.first_frame.image()
        return Request(self._form.model, values, (image,) if image is not None else ())

    def requests(self) -> tuple[Request, ...]:
        """One request a take, each with its own seed; perhaps not valid."""
        first = self.request()
        seeds = self.footer.seeds(first.value(SEED))
        return tuple(first.with_values(seed=seed) if seed else first for seed in seeds)

    def load(self, request: Request) -> None:
        """Take over the settings of another request, its seed locked. Undo in the editor brings the old prompt back."""
        self.first_frame.set_input(request.image(FIRST_FRAME))
        self._sync_image()
        self.settings.set_values(request.values)
        self.prompt.editor.value = request.value(PROMPT)
        self._clear_errors()

    def draft(self) -> str:
        """Everything in the panel as JSON text, also what is unfinished or wrong."""
        image = self.first_frame.kept_image()
        values = {PROMPT: self.prompt.editor.value, **self.settings.values()}
        request = Request(self._form.model, values, (image,) if image is not None else ())
        seed = self.settings.seed
        locked = seed is not None and seed.locked
        return Draft(request, self.footer.takes.value, locked, self.settings.advanced_open, self._edit).to_json()

    def restore_draft(self, stored: str) -> None:
        """Put back what `draft` gave; anything else is ignored."""
        draft = Draft.from_json(stored)
        if draft is None or draft.request.model != self._form.model:
            return
        self.load(draft.request)
        self.footer.takes.value = draft.takes
        if self.settings.seed is not None and not draft.seed_locked:
            self.settings.seed.release()
        self.settings.open_advanced(draft.advanced_open)
        self._set_edit(draft.edit)

    @property
    def editing(self) -> Edit | None:
        """The waiting job that the panel is changing."""
        return self._edit

    def edit(self, job_id: str, request: Request, *, start: bool) -> bool:
        """Take a waiting job in to be changed; `start`: it goes on afterwards. False while another one is in here."""
        if self._edit is not None or self.first_frame.checking:
            same = self._edit is not None and self._edit.job_id == job_id
            if not same:
                busy = tr("Save or cancel this change first.")
                self.footer.set_message(busy if self._edit else tr("An image is still being checked. Try again."))
            return False
        before = self.draft()
        self.load(request)
        self._set_edit(Edit(job_id, start, before))
        self.prompt.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def show_edit_too_late(self) -> None:
        """The job that is being edited has left the queue; its changes stay until the person decides."""
        self.footer.edit.show_left(True)

    @Slot()
    def end_edit(self) -> None:
        """Bring back what was in the panel before."""
        if self._edit is not None:
            before = self._edit.before
            self._set_edit(None)
            self.restore_draft(before)

    @Slot()
    def _leave_edit(self) -> None:
        edit = self._edit
        self.end_edit()
        if edit is not None:
            self.edit_left.emit(edit)

    @Slot()
    def _keep_edit(self) -> None:
        """The job has left: its changed settings are the panel's own from now on."""
        self._set_edit(None)

    def _set_edit(self, edit: Edit | None) -> None:
        self._edit = edit
        self._rest.start()  # the second half of a double click on what was here spends nothing
        self.footer.set_editing(edit is not None)
        self.generate_action.setText(tr("Save changes") if edit is not None else tr("Generate"))
        self.editing_changed.emit()
        self._clear_errors()
        self._draft_timer.start()

    def set_price(self, per_take: Decimal | None) -> None:
        """USD for one take with the settings of the last `price_wanted`; None where it is unknown."""
        self.footer.set_price(per_take)
        if self._price_patience.isActive():
            self._go_on_with_price()

    def show_field_error(self, field: str, message: Text) -> None:
        """Show a problem that was found after Generate, at its field, or above the button where it has none."""
        place = self._fields().get(field)
        if place is None:
            self.footer.set_message(shown(message))
            return
        place.set_error(shown(message))
        self._go_to(field)

    def set_busy(self, busy: bool) -> None:
        """While requests are handed over, Generate rests."""
        self._busy = busy
        self.footer.set_busy(busy)
        self.generate_action.setEnabled(not busy)

    @Slot()
    def generate(self) -> None:
        """Check everything; emit the requests (or the edited one), or lead to what is wrong first."""
        if self._busy or self._rest.isActive():
            return
        self._clear_errors()
        problems = self._problems()
        for field, problem in problems.items():
            self._fields()[field].set_error(shown(problem))
        if problems:
            self._go_to(next(iter(problems)))
        elif self.footer.estimating and not self._unknown_price_is_fine:
            self.set_busy(True)
            self._price_patience.start()
        else:
            self._spend()

    def _lay_out(self) -> None:
        title = QLabel(self._form.title, self)
        title.setProperty("role", "title")
        content = QFrame(self)
        content.setProperty("surface", "panel")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(MARGIN, 10, MARGIN, 4)
        self._column.setSpacing(10)
        for each in (title, self.prompt, self.first_frame, self.settings):
            self._column.addWidget(each)
        self._column.addStretch(1)
        self.scroll_area = QScrollArea(self)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setWidget(content)
        self.scroll_area.verticalScrollBar().rangeChanged.connect(self._make_room)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.scroll_area, 1)
        whole.addWidget(self.footer)

    @Slot(int, int)
    def _make_room(self, low: int, high: int) -> None:
        """The scroll bar stands in the margin: nothing moves when it comes and goes."""
        bar = self.scroll_area.verticalScrollBar().sizeHint().width() if high > low else 0
        self._column.setContentsMargins(MARGIN, 10, MARGIN - bar, 4)

    def _connect(self) -> None:
        self.prompt.editor.value_changed.connect(self._on_prompt)
        self.prompt.editor.image_offered.connect(self._on_image_offered)
        self.first_frame.changed.connect(self._on_frame)
        self.settings.changed.connect(self._on_setting)
        self.footer.takes_changed.connect(self._on_takes)
        self.footer.generate_wanted.connect(self.generate)
        self.generate_action.triggered.connect(self.generate)
        self.footer.edit.save_wanted.connect(self.generate)
        self.footer.edit.back_wanted.connect(self._leave_edit)
        self.footer.edit.keep_wanted.connect(self._keep_edit)
        self._draft_timer.timeout.connect(self.draft_changed)
        self._aim_timer.timeout.connect(self._scroll_to_problem)
        self._price_timer.timeout.connect(self._ask_price)
        self._price_patience.timeout.connect(self._go_on_with_price)

    def _fields(self) -> dict[str, Field]:
        """Where problems are shown, in the order of the panel."""
        return {PROMPT: self.prompt.field, FIRST_FRAME: self.first_frame.field, **self.settings.fields}

    def _problems(self) -> dict[str, Text]:
        found = find_problems(self.request().values, has_image=self.first_frame.present)
        frame = self.first_frame.problem()
        seed = self.settings.seed.problem() if self.settings.seed is not None else None
        if frame is not None:
            found[FIRST_FRAME] = frame
        if seed is not None:
            found[SEED] = seed
        return {field: found[field] for field in self._fields() if field in found}

    def _clear_errors(self) -> None:
        self.footer.set_message("")
        for place in self._fields().values():
            place.set_error("")

    def _go_to(self, field: str) -> None:
        place = self._fields()[field]
        if place.isHidden():
            self.settings.open_advanced()
        place.focus()
        self._aim = place
        self._aim_timer.start()

    @Slot()
    def _scroll_to_problem(self) -> None:
        """Once the message has its room: control and message, and where both do not fit the message."""
        if self._aim is not None:
            self.scroll_area.ensureWidgetVisible(self._aim, 0, MARGIN)
            self.scroll_area.ensureWidgetVisible(self._aim.message, 0, MARGIN)

    @Slot()
    def _go_on_with_price(self) -> None:
        """The price that Generate waited for is here, or does not come in time."""
        self._price_patience.stop()
        self.set_busy(False)
        self._spend()

    def _spend(self) -> None:
        if self.footer.price_known or self._unknown_price_is_fine:
            self._send()
        else:
            self._ask_unknown_price()

    def _ask_unknown_price(self) -> None:
        takes = self.footer.takes.number if self._edit is None else 1
        dialog = UnknownPriceDialog(takes, self.generate_action.text(), self)
        dialog.accepted.connect(self._on_price_accepted)
        dialog.open()

    @Slot()
    def _on_price_accepted(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, UnknownPriceDialog):
            self._unknown_price_is_fine = dialog.ask_no_more
        self._send()

    def _send(self) -> None:
        self._rest.start()
        if self.settings.seed is not None:
            self.settings.seed.next_seed()
        if self._edit is None:
            self.generate_requested.emit(self.requests())
        else:
            self.edit_saved.emit(self.request())

    @Slot(str)
    def _on_prompt(self) -> None:
        self._draft_timer.start()

    @Slot(object)
    def _on_image_offered(self, source: ImageSource) -> None:
        self.first_frame.offer(source)

    @Slot()
    def _on_frame(self) -> None:
        self._sync_image()
        self._on_setting(FIRST_FRAME)

    def _sync_image(self) -> None:
        self.settings.set_has_image(self.first_frame.present)
        self._show_ratio()

    @Slot(str)
    def _on_setting(self, field: str) -> None:
        self._draft_timer.start()
        if field == ASPECT_RATIO:
            self._show_ratio()
        if is_priced(field) or field == FIRST_FRAME:
            self._price_timer.start()

    @Slot(str)
    def _on_takes(self) -> None:
        self._draft_timer.start()

    def _show_ratio(self) -> None:
        self.first_frame.set_ratio(self.settings.values().get(ASPECT_RATIO, ""))

    @Slot()
    def _ask_price(self) -> None:
        """Ask once for each set of settings; an answer that comes at once never shows "estimating"."""
        request = self.request()
        values = tuple(sorted((field, value) for field, value in request.values.items() if is_priced(field)))
        priced = (values, len(request.images))
        if priced == self._priced:
            return
        self._priced = priced
        self.footer.set_estimating()
        self.price_wanted.emit(request)


def _timer(parent: QWidget, delay: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(delay)
    return timer
