"""The compose panel: everything a clip is asked for with, from the model to Generate. UI thread only."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from veo_desktop.core.order import Order
from veo_desktop.core.price import Pricing, estimate
from veo_desktop.core.request import PROMPT, SEED, Request
from veo_desktop.core.takes import MAX_SEED
from veo_desktop.core.text import Text, text
from veo_desktop.ui.create.compose_area import MARGIN, ComposeArea
from veo_desktop.ui.create.compose_content import ComposeContent
from veo_desktop.ui.create.compose_draft import Draft
from veo_desktop.ui.create.compose_editing import Editing
from veo_desktop.ui.create.compose_footer import Footer, generate_action
from veo_desktop.ui.create.compose_forms import KnownForms, KnownModel
from veo_desktop.ui.create.compose_header import ComposeHeader
from veo_desktop.ui.create.compose_menu import ComposeMenu
from veo_desktop.ui.create.compose_spend import Spending
from veo_desktop.ui.create.compose_undo import TAKES, UndoHistory
from veo_desktop.ui.create.prompt_templates import TemplatesButton
from veo_desktop.ui.parts.direction import margins
from veo_desktop.ui.parts.image_mime import clip_path, image_source, may_hold_image
from veo_desktop.ui.parts.text import shown
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.parts.undo_keys import UndoKeys, is_undo
from veo_desktop.workers.image_intake import ImageIntake

DRAFT_DELAY = 400  # ms after the last change


class ComposePanel(QWidget):
    """Makes requests that the model takes; whatever it would refuse is said at its field, and nothing is emitted.

    A waiting job can be taken in to be changed (`editing`): what was in the panel comes back afterwards.
    """

    generate_requested = Signal(object)  # tuple[Order, …], one a take, valid
    edit_saved = Signal(object)  # Order, valid: what the job that is being edited is to be; `editing.end` follows
    draft_changed = Signal()  # some time after the last change: `draft()` is worth storing
    model_changed = Signal(str)  # the panel is for another model now, and wants its form and prices
    clip_dropped = Signal(str)  # the path of a clip, for its recipe

    def __init__(self, theme: Theme, forms: KnownForms, model: str, intake: ImageIntake) -> None:
        super().__init__()
        self._forms = forms
        self._known = forms.get(model)
        self.setObjectName("compose_panel")
        self.setMinimumWidth(320)
        self.setAcceptDrops(True)
        self.header = ComposeHeader(theme, self)
        self.content = ComposeContent(theme, self._known.form, intake)
        self.scroll_area = ComposeArea(self.content, self)
        self.prompt, self.frames, self.settings = self.content.prompt, self.content.frames, self.content.settings
        self.footer = Footer(theme, self)
        self.generate_action = generate_action(self)
        self.addAction(self.generate_action)
        self._spending = Spending(
            self, self.content, self.scroll_area, self.footer, self.generate_action, self._blocked
        )
        self.history = UndoHistory(self._look, self.show_draft, self)
        self.editing = Editing(self)
        self.menu = ComposeMenu(self.header.menu, self.history)
        self.templates = TemplatesButton(theme, self)
        self.header.add(self.templates)
        self._undo_keys = UndoKeys(self)
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_DELAY)
        self._lay_out()
        self._connect()
        self._show_model()
        self.history.begin()

    def sizeHint(self) -> QSize:
        return QSize(352, 620)

    @property
    def model(self) -> str:
        return self._known.form.model

    @property
    def pricing(self) -> Pricing | None:
        """The model's prices; None while they are not known yet."""
        return self._known.pricing

    def request(self) -> Request:
        """What the panel holds now, for the first take, as it would be sent; perhaps not valid."""
        return self.content.request()

    def orders(self) -> tuple[Order, ...]:
        """One order a take, each with its own seed and its price; perhaps not valid."""
        first = self.request()
        seed = self.settings.seed
        seeds = self.footer.seeds(first.value(SEED), seed.largest if seed is not None else MAX_SEED)
        return tuple(self._order(first.with_values(seed=seed) if seed else first) for seed in seeds)

    def set_known(self, known: KnownModel) -> None:
        """What was heard of a model; the panel follows it live when it is the one in use. Nothing entered is lost."""
        self._forms.learn(known)
        if known.form.model == self.model:
            with self.history.no_step():
                self._use(known)

    def forget_prices(self) -> None:
        """Another account is used: its prices are still to come."""
        self._forms.forget_prices()
        self.set_known(replace(self._forms.get(self.model), pricing=None))

    def use_model(self, model: str) -> None:
        """Change to another model; what was entered stays, also what it does not take."""
        if model != self.model:
            with self.history.one_step():
                self._use(self._forms.get(model))
            self._draft_timer.start()

    def load(self, request: Request) -> None:
        """Take over the model and settings of another request, its seed locked; one step to undo."""
        with self.history.one_step():
            self.put(request, seed_locked=bool(request.value(SEED)))
        self._draft_timer.start()

    def use_prompt(self, prompt: str) -> None:
        """Take over another prompt; one step to undo."""
        with self.one_step():
            self.prompt.editor.value = prompt

    def put(self, request: Request, *, seed_locked: bool) -> None:
        """Show this request; what of it is a step of undo is said by whoever calls."""
        if request.model != self.model:
            self._use(self._forms.get(request.model))
        self.content.put(request, seed_locked=seed_locked)
        self._undo_keys.watch()
        self._spending.clear_errors()
        self._show_price()

    def show_draft(self, draft: Draft) -> None:
        """Show this draft, but for a job that was edited in it; a step of undo as with `put`."""
        self.frames.restore_crops(draft.crops)
        self.put(draft.request, seed_locked=draft.seed_locked)
        self.footer.takes.value = draft.takes
        self.footer.seed_steps.value = draft.seed_steps
        self._draft_timer.start()

    @contextlib.contextmanager
    def one_step(self) -> Iterator[None]:
        """What is changed inside is undone at once."""
        with self.history.one_step():
            yield
        self._draft_timer.start()
        self._show_price()

    @Slot()
    def reset(self) -> None:
        """All parameters at the model's defaults; prompt and pictures stay."""
        with self.one_step():
            self.content.reset()

    def draft(self) -> str:
        """Everything in the panel as JSON text, also what is unfinished or wrong, and what the model does not take."""
        return self._draft(self.content.entered()).to_json()

    def restore_draft(self, stored: str) -> None:
        """Put back what `draft` gave; anything else is ignored."""
        draft = Draft.from_json(stored)
        if draft is None:
            return
        with self.history.no_step():
            self.show_draft(draft)
            self.settings.open_advanced(draft.advanced_open)
        self.editing.restore(draft.edit)

    def begin_anew(self, stored: str) -> None:
        """Take over another project's draft, an empty one for ""; nothing of what was here can be undone then."""
        self.restore_draft(stored or Draft(Request(self.model, {})).to_json())
        self.history.forget()

    def add_note(self, note: QWidget) -> None:
        """Give `note` its place above the foot, where it moves no control when it comes and goes."""
        self._whole.insertWidget(self._whole.indexOf(self.footer), note)

    def set_busy(self, busy: bool) -> None:
        """While requests are handed over, Generate rests."""
        self._spending.set_busy(busy)

    @Slot()
    def generate(self) -> None:
        """Check everything; emit the orders (or the edited one), or lead to what is wrong first."""
        self._spending.generate()

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the panel's, whichever part of it has the keyboard."""
        if event.type() is QEvent.Type.ShortcutOverride and is_undo(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.history.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.history.redo()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if may_hold_image(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A file for no place in particular: a picture to the first free one, a clip for its recipe."""
        clip, source = clip_path(event.mimeData()), image_source(event.mimeData())
        if source is None:
            return
        event.acceptProposedAction()
        if clip:
            self.clip_dropped.emit(clip)
        else:
            self.frames.offer(source)

    def _lay_out(self) -> None:
        head = QFrame(self)
        head.setProperty("surface", "panel")
        row = QVBoxLayout(head)
        row.setContentsMargins(margins(MARGIN, 10, MARGIN - 4, 4))
        row.addWidget(self.header)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(head)
        self._whole.addWidget(self.scroll_area, 1)
        self._whole.addWidget(self.footer)

    def _connect(self) -> None:
        self.header.model_wanted.connect(self.use_model)
        self.menu.reset_wanted.connect(self.reset)
        self.templates.chosen.connect(self._on_template)
        self.prompt.replaced.connect(self.history.settle)
        self.content.changed.connect(self._on_changed)
        self.content.checked.connect(self._on_checked)
        self.footer.takes_changed.connect(self._on_takes)
        self.footer.generate_wanted.connect(self.generate)
        self.generate_action.triggered.connect(self.generate)
        self.footer.edit.save_wanted.connect(self.generate)
        self.editing.changed.connect(self._on_editing)
        self._draft_timer.timeout.connect(self.draft_changed)
        self._spending.agreed.connect(self._send)

    def _use(self, known: KnownModel) -> None:
        """Show a model's form; whoever provides forms hears of another model."""
        another = known.form.model != self.model
        self._known = known
        self.content.set_form(known.form, lacks_are_said=not known.stands_in)
        self._show_model()
        if another:
            self.model_changed.emit(known.form.model)

    def _show_model(self) -> None:
        self.header.show_model(self.model, self._known.form.title)
        blocked = self._blocked()
        self.header.show_message(blocked, "small" if self._known.gone is None else "bad")
        self.footer.set_blocked(shown(blocked) if blocked is not None else "")
        self._undo_keys.watch()
        self._show_price()

    def _blocked(self) -> Text | None:
        """Why nothing can be made with this model now."""
        if self._known.gone is not None:
            return self._known.gone
        return text("The settings of this model are being looked up.") if self._known.stands_in else None

    def _look(self) -> Draft:
        """The content as undo keeps it: a picture counts once it is checked."""
        last = self.history.last
        return self._draft(self.content.settled(last.request if last is not None else None))

    def _draft(self, request: Request) -> Draft:
        footer, settings = self.footer, self.settings
        return Draft(
            request,
            footer.takes.value,
            footer.seed_steps.value,
            settings.seed_locked,
            settings.advanced_open,
            self.editing.edit,
            self.frames.crops(),
        )

    @Slot()
    def _send(self) -> None:
        with self.history.no_step():
            self.settings.next_seed()
        self._draft_timer.start()
        if self.editing.edit is None:
            self.generate_requested.emit(self.orders())
        else:
            self.edit_saved.emit(self._order(self.request()))

    def _order(self, request: Request) -> Order:
        return Order(request, estimate(self.pricing, request) if self.pricing is not None else None)

    @Slot()
    def _on_editing(self) -> None:
        self._spending.rest()  # the second half of a double click on what was here spends nothing
        self._spending.clear_errors()
        self._show_price()
        self._draft_timer.start()

    @Slot(str)
    def _on_changed(self, field: str) -> None:
        self._draft_timer.start()
        self.history.note(field, typed=self.content.typed(field))
        if field != PROMPT:
            self._show_price()

    @Slot(str)
    def _on_template(self, text: str) -> None:
        with self.one_step():
            self.prompt.set_template(text)

    @Slot(str)
    def _on_checked(self, field: str) -> None:
        self._draft_timer.start()
        self.history.amend(field)
        self._show_price()

    @Slot(str)
    def _on_takes(self) -> None:
        self._draft_timer.start()
        self.history.note(TAKES, typed=False)

    def _show_price(self) -> None:
        if self.pricing is None:
            self.footer.set_estimating()
            return
        self.footer.set_price(estimate(self.pricing, self.request()))
        self._spending.prices_came()
