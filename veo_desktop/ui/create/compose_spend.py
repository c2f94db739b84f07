"""From the press on Generate to the order: what must be settled before money is spent. UI thread only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from veo_desktop.core.text import Text
from veo_desktop.ui.create.compose_area import ComposeArea
from veo_desktop.ui.create.compose_content import ComposeContent
from veo_desktop.ui.create.compose_footer import Footer
from veo_desktop.ui.parts.text import shown, tr

PRICE_PATIENCE = 4000  # ms that Generate waits for prices that are being looked up
REST = 700  # ms after Generate in which the second half of a double click spends nothing


class Spending(QObject):
    """Checks, leads to what is wrong, waits for prices; then `agreed` comes, once. What it costs others ask about."""

    agreed = Signal()

    def __init__(
        self,
        panel: QWidget,
        content: ComposeContent,
        area: ComposeArea,
        footer: Footer,
        action: QAction,
        blocked: Callable[[], Text | None],
    ) -> None:
        """`blocked` tells why nothing can be made now."""
        super().__init__(panel)
        self._content, self._area = content, area
        self._footer, self._action = footer, action
        self._blocked = blocked
        self._busy = False
        self._left_open: tuple[str, ...] = ()  # fields of the prompt that the person was told of
        self._waited_in_vain = ""  # the model whose prices did not come in time: nobody waits for them twice
        self._patience = QTimer(self, singleShot=True, interval=PRICE_PATIENCE)
        self._patience.timeout.connect(self._go_on)
        self._rest = QTimer(self, singleShot=True, interval=REST)

    def rest(self) -> None:
        """For a moment a press is the second half of a double click on what was there before."""
        self._rest.start()

    def set_busy(self, busy: bool) -> None:
        """While requests are handed over, Generate rests."""
        self._busy = busy
        self._footer.set_busy(busy)
        self._action.setEnabled(not busy)

    def prices_came(self) -> None:
        """The footer knows now what it costs, or that nobody knows."""
        self._waited_in_vain = ""
        if self._patience.isActive():
            self._go_on()

    @Slot()
    def generate(self) -> None:
        """Check everything; go on, or lead to what is wrong first."""
        if self._busy or self._rest.isActive():
            return
        self.clear_errors()
        fields, problems, blocked = self._content.fields(), self._content.problems(), self._blocked()
        for field, problem in problems.items():
            fields[field].set_error(shown(problem))
        if blocked is not None:
            self._footer.set_message(shown(blocked))
        elif problems:
            self.go_to(next(iter(problems)))
        elif not self._open_fields_are_meant():
            self.rest()
        elif self._footer.estimating and self._content.form.model != self._waited_in_vain:
            self.set_busy(True)
            self._patience.start()
        else:
            self._agree()

    def go_to(self, field: str) -> None:
        self._content.settings.unfold(field)
        self._area.go_to(self._content.fields()[field])

    def clear_errors(self) -> None:
        self._footer.set_message("")
        self._content.clear_errors()

    def _open_fields_are_meant(self) -> bool:
        """Whether the prompt has no fields of a template left to fill in, or was to be sent with them before."""
        prompt = self._content.prompt
        left, before = prompt.open_fields(), self._left_open
        self._left_open = left
        if not left or left == before:
            return True
        names = ", ".join(f"{{{name}}}" for name in left)
        words = tr("Still to be filled in: {names}. Press Generate again to send it as it is.", names=names)
        prompt.field.set_error(words)
        self._area.go_to(prompt.field)
        prompt.show_open_field()
        return False

    @Slot()
    def _go_on(self) -> None:
        """The prices that Generate waited for are here, or do not come in time."""
        self._patience.stop()
        self._waited_in_vain = self._content.form.model if self._footer.estimating else ""
        self.set_busy(False)
        self._agree()

    def _agree(self) -> None:
        self.rest()
        self.agreed.emit()
