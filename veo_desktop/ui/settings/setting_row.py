"""One setting: its name, its input, whether it differs from its default, and the way back to that. UI thread only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from veo_desktop.core.preferences import Preferences
from veo_desktop.core.settings import Setting
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.direction import margins
from veo_desktop.ui.parts.field import Field
from veo_desktop.ui.parts.segmented import Segmented
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.parts.whats_this import explanation
from veo_desktop.ui.settings.found import Found, Row

INDENT = 12  # pixels: room for the mark


class SettingRow(Row):
    """`changed(Setting, value)` with every change that is complete and right; what is wrong is said at its place."""

    changed = Signal(object, object)

    def __init__(
        self,
        theme: Theme,
        preferences: Preferences,
        setting: Setting[Any],
        label: str,
        control: QWidget,
        *,
        note: str = "",
        wrong: Callable[[Any], str] = lambda _before: "",
        finds: str = "",
    ) -> None:
        """`control` has a `value` (str) and `value_changed`; `wrong(value that holds)` says what a wrong one should be.

        `finds`: other words by which a search leads here.
        """
        super().__init__()
        self.setting = setting
        self._theme, self._preferences, self._control, self._wrong = theme, preferences, control, wrong
        self._label, self._note, self._finds = label, note, finds
        self._held = preferences.get(setting)
        self._filling = False
        self.setObjectName(f"setting_{setting.key}")
        self._build()
        self.show_value()
        control.value_changed.connect(self._take)  # type: ignore[attr-defined]
        for line in [control] if isinstance(control, QLineEdit) else control.findChildren(QLineEdit):
            line.textEdited.connect(self._clear_error)
        theme.changed.connect(self.update)

    @property
    def differs(self) -> bool:
        """Whether the value that holds is another one than the default."""
        return bool(self._held != self.setting.default)

    @property
    def value(self) -> Any:
        """What holds now."""
        return self._held

    @property
    def found(self) -> Found:
        """What a search has of this row."""
        words = (self._label, self.field.note, self._finds, self._control.property("words"), self._choices())
        return Found(self._label, " ".join(str(each) for each in words if each), self, self.field.focus)

    def words_for(self, value: Any) -> str:
        """A value as this row says it."""
        if isinstance(value, bool):
            return tr("on") if value else tr("off")
        control = self._control
        if isinstance(control, Segmented) and (segment := control.segment(str(value))) is not None:
            return segment.text()
        if isinstance(control, QComboBox) and (at := control.findData(value)) >= 0:
            return control.itemText(at)
        return str(value) if value != "" else tr("none")

    @property
    def label(self) -> str:
        return self._label

    def show_value(self) -> None:
        """Show what is kept now."""
        self._held = self._preferences.get(self.setting)
        self._fill(self._held)
        self._show_mark()

    def warn(self, words: str) -> None:
        """Say `words` in the place of the note; "" brings that back."""
        self.field.set_note(words or self._note, "warn" if words else "small")

    def _fill(self, value: Any) -> None:
        self._filling = True
        self._control.setProperty("value", _written(value))
        self._filling = False
        self.field.set_error("")

    def _build(self) -> None:
        caption = QLabel(self._label)
        caption.setProperty("role", "small")
        caption.setTextFormat(Qt.TextFormat.PlainText)
        caption.setWordWrap(True)
        name = f"restore_{self.setting.key}"
        self._restore = named_button(name, tr("Restore the default"), "link", self)
        self._restore.setAccessibleName(tr("Restore the default: {setting}", setting=self._label))
        self._restore.clicked.connect(self.restore)
        policy = self._restore.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing moves when a value changes
        self._restore.setSizePolicy(policy)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(caption, 1)
        head.addWidget(self._restore)
        self.field = Field(self._label, self._control, labelled=False)
        self.field.set_note(self._note)
        default = self.setting.default
        usual = tr("The default is: {value}.", value=self.words_for(default)) if default != "" else ""
        self.setWhatsThis(explanation(self._label, str(self._control.property("text") or ""), self._note, usual))
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(INDENT, 0, 0, 0))
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.field)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.differs:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent"))
            left = self.width() - 3 if self.isRightToLeft() else 0
            painter.drawRoundedRect(QRectF(left, 2, 3, self.height() - 4), 1.5, 1.5)

    @Slot()
    def restore(self) -> None:
        """Back to the default, as if a person had chosen it."""
        self._fill(self.setting.default)
        if self._restore.hasFocus():
            self.field.focus()  # the button goes
        self._change(self.setting.default)

    @Slot(str)
    def _take(self, words: str) -> None:
        if self._filling:
            return
        value = _read(self.setting, words)
        if value is None:
            self.field.set_error(self._wrong(self._held))
            return
        self.field.set_error("")
        self._change(value)

    def _change(self, value: Any) -> None:
        if value != self._held:
            self._held = value
            self._show_mark()
            self.changed.emit(self.setting, value)

    def _show_mark(self) -> None:
        self._restore.setVisible(self.differs)
        self.update()

    def _choices(self) -> str:
        """What the control itself says, as the words of its choices."""
        buttons = self._control.findChildren(QWidget)
        return " ".join(str(each.property("text")) for each in [self._control, *buttons] if each.property("text"))

    @Slot()
    def _clear_error(self) -> None:
        self.field.set_error("")


def _written(value: Any) -> str:
    """As controls show it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _read(setting: Setting[Any], words: str) -> Any | None:
    """What a control says, as the setting keeps it; None when that cannot be."""
    value: Any = words
    if isinstance(setting.default, bool):
        value = words == "true"
    elif isinstance(setting.default, int):
        value = int(words) if words.isascii() and words.isdigit() else None
    return value if value is not None and setting.fits(value) else None
