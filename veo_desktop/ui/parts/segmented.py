"""A segmented control: one of a few choices, all of them in sight. UI thread only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QEvent, QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QWidget

from veo_desktop.ui.parts.chosen_bar import paint_tab_bar
from veo_desktop.ui.parts.text_size import grown
from veo_desktop.ui.parts.theme import Theme

SEGMENT_HEIGHT = 28
INSET = 2
PADDING, LEAST_PADDING = 20, 9
LEAST_SIDE = 6  # pixels beside the longest words, where all choices are equally wide


class Segment(QRadioButton):
    """One choice; a radio button to keyboard and screen reader, a pill to the eye."""

    def __init__(self, theme: Theme, value: str, label: str, parent: QWidget) -> None:
        super().__init__(label, parent)
        self._theme = theme
        self._padding = PADDING
        self.segment_value = value
        self.setObjectName(f"segment_{value}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(self.words_width() + self._padding, grown(SEGMENT_HEIGHT))

    def words_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self.text())

    def set_padding(self, pixels: int) -> None:
        """How much room its words have on both sides together."""
        if pixels != self._padding:
            self._padding = pixels
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(36, grown(SEGMENT_HEIGHT))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked():
            painter.setPen(QPen(self._theme.color("accent" if self.isEnabled() else "line"), 1))
            painter.setBrush(self._theme.color("selected"))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            paint_tab_bar(painter, area, self._theme.color("accent" if self.isEnabled() else "disabled"))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("text"), 2))
            painter.drawRoundedRect(area, 6, 6)
        painter.setPen(self._theme.color(self._text_role()))
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - 8)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)

    def _text_role(self) -> str:
        if not self.isEnabled():
            return "disabled"
        return "text" if self.isChecked() or self.underMouse() else "muted"


class Segmented(QFrame):
    """A row of choices. `value` is the API value of the chosen one; arrow keys move it."""

    value_changed = Signal(str)

    def __init__(self, theme: Theme, options: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`options` are pairs of API value and label, at least one; the first is chosen."""
        super().__init__(parent)
        self.setProperty("surface", "input")
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(INSET, INSET, INSET, INSET)
        self._row.setSpacing(0)
        self._segments = [Segment(theme, value, label, self) for value, label in options]
        for each in self._segments:
            self._group.addButton(each)
            self._row.addWidget(each, each.sizeHint().width())
        self._segments[0].setChecked(True)
        self._lead_tab()
        self._group.buttonToggled.connect(self._on_toggled)
        theme.changed.connect(self.update)

    @property
    def values(self) -> tuple[str, ...]:
        """The API values in their order."""
        return tuple(each.segment_value for each in self._segments)

    def segment(self, value: str) -> Segment | None:
        """The button of one choice, None when there is none of that value."""
        return next((each for each in self._segments if each.segment_value == value), None)

    def set_choice_enabled(self, value: str, enabled: bool, reason: str = "") -> None:
        """Open or close one choice; a closed one says why in its tool tip and description."""
        segment = self.segment(value)
        if segment is not None:
            segment.setEnabled(enabled)
            segment.setToolTip(reason)
            segment.setAccessibleDescription(reason)

    def sizeHint(self) -> QSize:
        wanted = sum(each.words_width() + PADDING for each in self._shown())
        return QSize(wanted + 2 * INSET, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Equal shares where the longest words have room in one; in little room the choices give up what is beside
        their words, not the words of the longest.
        """
        super().resizeEvent(event)
        shown = self._shown()
        words, many = [each.words_width() for each in shown], max(1, len(shown))
        room = self.width() - 2 * INSET
        share, longest = room // many, max(words, default=0)
        equal = longest + 2 * LEAST_SIDE <= share
        spare = share - longest if equal else (room - sum(words)) // many
        padding = max(LEAST_PADDING, min(PADDING, spare))
        for each, width in zip(shown, words, strict=True):
            each.set_padding(padding)
            self._row.setStretchFactor(each, 1 if equal else width + padding)

    def _shown(self) -> list[Segment]:
        return [each for each in self._segments if not each.isHidden()]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.EnabledChange:
            self.update()
        super().changeEvent(event)

    def focus_choice(self) -> None:
        """Put the keyboard on the choice that is made."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for each in self._segments:
            each.setAccessibleName(f"{name}: {each.text()}")

    def _get(self) -> str:
        chosen = self._group.checkedButton()
        return chosen.segment_value if isinstance(chosen, Segment) else ""

    def _set(self, value: str) -> None:
        segment = self.segment(value)
        if segment is not None:
            segment.setChecked(True)

    value: str = Property(str, _get, _set, notify=value_changed)  # type: ignore[assignment]

    def _lead_tab(self) -> None:
        """Tab stops once in the row, at the choice that is made, from the very first time on."""
        for each in self._segments:
            chosen = each.isChecked()
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)

    @Slot("QAbstractButton*", bool)
    def _on_toggled(self, button: Segment, checked: bool) -> None:
        if checked:
            self._lead_tab()
            self.value_changed.emit(button.segment_value)
