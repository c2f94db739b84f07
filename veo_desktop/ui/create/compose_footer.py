"""The foot of the compose panel, always in sight: takes, cost, Generate. UI thread only."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStyle, QStyleOptionButton, QVBoxLayout, QWidget

from veo_desktop.core.takes import MOST_TAKES, seeds
from veo_desktop.ui.create.compose_edit import EditBar
from veo_desktop.ui.create.compose_takes import ManyMenuButton, SeedStepsButton
from veo_desktop.ui.parts.announce import announce
from veo_desktop.ui.parts.field import set_role
from veo_desktop.ui.parts.figures import fixed_width, money
from veo_desktop.ui.parts.key_words import native, sequence
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.stepper import Stepper
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.text_size import Size, give_room, sized
from veo_desktop.ui.parts.theme import Theme

GENERATE_KEYS = ("Ctrl+Enter", "Ctrl+Return")
HINT_GAP = 8
HEIGHT = 38
SIDE, GAP = 14, 8


class GenerateButton(QPushButton):
    """The primary button with its shortcut in small beside the word."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("Generate"), parent)
        self._theme = theme
        self._hint = native(GENERATE_KEYS[0])
        self.setObjectName("generate_button")
        self.setProperty("kind", "primary")
        self.setAccessibleName(tr("Generate"))
        give_room(self, height=HEIGHT, least=True)
        self.set_cost("")

    def set_cost(self, cost: str) -> None:
        """What a click spends, said before it is spent."""
        self.setToolTip(" · ".join(filter(None, (cost, self._hint))))
        self.setAccessibleDescription(cost)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        big = sized(self.font(), Size.LEAD, QFont.Weight.DemiBold)
        small = sized(self.font(), Size.SMALL, QFont.Weight.Medium)
        painter.setFont(big)
        word = painter.fontMetrics().horizontalAdvance(self.text())
        painter.setFont(small)
        hint = painter.fontMetrics().horizontalAdvance(self._hint)
        left = (self.width() - word - HINT_GAP - hint) // 2
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setPen(self._ink())
        centre = Qt.AlignmentFlag.AlignVCenter
        small_at = left if mirrored else left + word + HINT_GAP
        painter.drawText(QRect(small_at, 1, hint + 2, self.height()), int(centre), self._hint)
        painter.setFont(big)
        painter.drawText(
            QRect(left + hint + HINT_GAP if mirrored else left, 0, word + 2, self.height()), int(centre), self.text()
        )

    def _ink(self) -> QColor:
        return self._theme.color("on_accent" if self.isEnabled() else "disabled")

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width() + 90, 38)


class Footer(QFrame):
    """How many takes with which seeds, what they will cost together, and the button that spends it.

    While a waiting job is edited (`set_editing`) `edit` is there in place of takes and button.
    """

    generate_wanted = Signal()
    takes_changed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "compose_footer")
        self._per_take: Decimal | None = None
        self._estimating = True
        self._editing = False
        self._busy = False
        self._blocked = ""
        self.takes = Stepper(theme, tr("Takes"), 1, MOST_TAKES, self)
        self.takes.setObjectName("takes_input")
        self.seed_steps = SeedStepsButton(theme, self)
        self.caption = QLabel(tr("Estimated"), self)
        self.caption.setProperty("role", "muted")
        self.cost = QLabel(self)
        self.cost.setObjectName("cost_estimate_label")
        self.cost.setProperty("role", "estimate")
        self.cost.setFont(fixed_width(self.cost.font()))
        self.button = GenerateButton(theme, self)
        self.more = ManyMenuButton(theme, self)
        self.edit = EditBar(self)
        self.message = wrapped("", "bad", parent=self)
        self.message.hide()
        self._lay_out()
        self.takes.value_changed.connect(self._on_takes)
        self.seed_steps.value_changed.connect(self.takes_changed)
        self.button.clicked.connect(self.generate_wanted)
        self._show()

    @property
    def estimating(self) -> bool:
        """Whether the price of these settings is still being looked up."""
        return self._estimating

    @property
    def price_known(self) -> bool:
        return self._per_take is not None and not self._estimating

    def seeds(self, first: str, largest: int) -> tuple[str, ...]:
        """One seed a take, `first` the first one's, none beyond `largest`."""
        return seeds(first, self.takes.number, self.seed_steps.steps, largest=largest)

    def set_price(self, per_take: Decimal | None) -> None:
        """USD for one take; None where nobody knows."""
        self._per_take, self._estimating = per_take, False
        self._show()

    def set_estimating(self) -> None:
        """The settings changed and their price is not here yet."""
        self._estimating = True
        self._show()

    def set_editing(self, editing: bool) -> None:
        """Whether the panel holds a waiting job, which is one take and is saved, not generated."""
        self._editing = editing
        self.edit.show_left(False)
        self.edit.heading.setMinimumHeight(self.takes.sizeHint().height())  # so that nothing moves
        usual: tuple[QWidget, ...] = (self._takes_label, self.takes, self.seed_steps, self.button, self.more)
        instead: tuple[QWidget, ...] = (self.edit, self.edit.heading)
        for part in usual:
            part.setVisible(not editing)
        for action in self.more.entries.actions():
            action.setEnabled(not editing)
        for part in instead:
            part.setVisible(editing)
        self._show()

    def set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.button.setEnabled(not busy and not self._blocked)
        self.edit.set_busy(busy)

    def set_blocked(self, reason: str) -> None:
        """Why nothing can be made now; an empty reason lets it go on."""
        self._blocked = reason
        self.set_busy(self._busy)
        self._show()

    def set_message(self, message: str) -> None:
        """A problem that belongs to no field; an empty one takes it away."""
        if message != self.message.text():
            announce(self, message, urgent=True)
        self.message.setText(message)
        self.message.setVisible(bool(message))

    def _lay_out(self) -> None:
        self._takes_label = QLabel(tr("Takes"), self)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._takes_label)
        row.addWidget(self.takes)
        row.addWidget(self.seed_steps)
        row.addWidget(self.edit.heading, 1)
        row.addStretch()
        row.addWidget(self.caption)
        row.addWidget(self.cost)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 12, SIDE, 14)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self.message)
        go = QHBoxLayout()
        go.setSpacing(8)
        go.addWidget(self.button, 1)
        go.addWidget(self.more)
        column.addLayout(go)
        column.addWidget(self.edit)
        self.edit.hide()
        self.edit.heading.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_sum()

    def _show(self) -> None:
        if self.price_known and self._per_take is not None:
            self.cost.setText(money(self._per_take * self._number))
            self._describe(self._sum() or tr("{price} for one take", price=money(self._per_take)), "estimate")
        elif self._estimating:
            self.cost.setText(tr("Estimating…"))
            self._describe(tr("The price of these settings is being looked up"), "muted")
        else:
            self.cost.setText(tr("Price unknown"))
            self._describe(tr("Wiro names no price for these settings. You are asked before it is spent."), "warn")
        self._show_sum()

    @property
    def _number(self) -> int:
        return 1 if self._editing else self.takes.number

    def _sum(self) -> str:
        """What the total is made of; "" for one take, or where no price is known."""
        if not self.price_known or self._per_take is None or self._number == 1:
            return ""
        total = money(self._per_take * self._number)
        return tr("{price} × {n} = {total}", price=money(self._per_take), n=self._number, total=total)

    def _show_sum(self) -> None:
        """Before the total: how it comes about, or a word on it, where there is room for it."""
        self.caption.setVisible(self.price_known)
        if not self.price_known or self._per_take is None:
            return
        words = tr("Estimated")
        if self._number > 1:
            words = tr("{price} × {n} =", price=money(self._per_take), n=self._number)
        fits = self._room() >= self.caption.fontMetrics().horizontalAdvance(words)
        self.caption.setText(words if fits else "")

    def _room(self) -> int:
        """Pixels that are left for the caption in the row of the takes."""
        taken = (self._takes_label, self.takes, self.seed_steps, self.cost)
        return self.width() - 2 * SIDE - sum(each.sizeHint().width() + GAP for each in taken)

    def _describe(self, hint: str, role: str) -> None:
        self.cost.setToolTip(hint)
        self.button.set_cost(self._blocked or hint)
        self.cost.setAccessibleName(tr("Estimated cost: {cost}", cost=self.cost.text()))
        self.cost.setAccessibleDescription(hint)
        set_role(self.cost, role)

    @Slot(str)
    def _on_takes(self, takes: str) -> None:
        self._show()
        self.takes_changed.emit(takes)


def generate_action(parent: QWidget) -> QAction:
    """The menu's "Generate" with its shortcuts, to be shared by panel and menu bar: two of them would be ambiguous."""
    action = QAction(tr("Generate"), parent)
    action.setObjectName("generate_action")
    action.setShortcuts([sequence(keys) for keys in GENERATE_KEYS])
    action.setAutoRepeat(False)  # each press spends money
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    return action
