"""The look of the whole program: colours, style sheet, font and icons, dark or light. UI thread only."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from string import Template

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from veo_desktop.core.resources import resource
from veo_desktop.ui.parts.icons import TintedSvg

FONT_FAMILY = "Inter"
FONT_PIXELS = 13
FONT_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")
MODES = ("dark", "light", "system")


@dataclass(frozen=True)
class Palette:
    """The colours that widgets may ask for, each as "#rrggbb"."""

    ground: str
    panel: str
    raised: str
    line: str
    input: str
    text: str
    muted: str
    accent: str
    on_accent: str
    good: str
    warn: str
    bad: str


def load_tokens() -> dict[str, dict[str, str]]:
    """All colours by mode ("dark", "light") and name, from `resources/theme/tokens.json`."""
    tokens: dict[str, dict[str, str]] = json.loads(resource("theme", "tokens.json").read_text(encoding="utf-8"))
    return tokens


class Theme(QObject):
    """Dresses the application, and tells widgets that paint themselves which colours to use."""

    changed = Signal()  # the colours are others now: repaint

    def __init__(self, app: QApplication, mode: str = "system", *, dress: bool = True) -> None:
        """`mode`: "dark", "light" or "system", which follows the desktop live (dark where it does not say).

        `dress` False leaves the style sheet to `dress()`: with one in place every widget is resolved anew each time
        that it gets a parent or a layout, which is a tenth of the program's start.
        """
        super().__init__(app)
        self._app = app
        self._mode = mode if mode in MODES else "system"
        self._tokens = load_tokens()
        self._sheet = Template(resource("theme", "veo.qss").read_text(encoding="utf-8"))
        self._shade = ""
        self._dressed = dress
        app.setStyle("Fusion")
        _set_font(app)
        self._ask_desktop()
        self._apply()
        app.styleHints().colorSchemeChanged.connect(self._on_desktop_changed)

    @property
    def palette(self) -> Palette:
        tokens = self._tokens[self._shade]
        return Palette(**{field.name: tokens[field.name] for field in fields(Palette)})

    @property
    def mode(self) -> str:
        """What was asked for: "dark", "light" or "system"."""
        return self._mode

    @property
    def shade(self) -> str:
        """What is shown now: "dark" or "light"."""
        return self._shade

    def set_mode(self, mode: str) -> None:
        """Change to "dark", "light" or "system"; anything else counts as "system"."""
        self._mode = mode if mode in MODES else "system"
        self._ask_desktop()
        self._apply()

    def dress(self) -> None:
        """Set the style sheet, if it was left out so far; once the first window is built."""
        if not self._dressed:
            self._dressed = True
            self._set_sheet()

    def color(self, role: str) -> QColor:
        """The colour named `role`: a field of Palette, or another name in tokens.json. KeyError when unknown."""
        return QColor(self._tokens[self._shade][role])

    def icon(self, name: str, role: str = "text") -> QIcon:
        """`resources/icons/<name>.svg` in the colour `role`, grey when disabled; it follows the theme by itself."""
        return QIcon(TintedSvg(name, lambda enabled: self.color(role if enabled else "disabled")))

    def _ask_desktop(self) -> None:
        """Let title bars and native dialogs follow a fixed mode."""
        hints = self._app.styleHints()
        if self._mode == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if self._mode == "dark" else Qt.ColorScheme.Light)

    @Slot()
    def _on_desktop_changed(self) -> None:
        if self._mode == "system":
            self._apply()

    def _wanted_shade(self) -> str:
        if self._mode != "system":
            return self._mode
        light = self._app.styleHints().colorScheme() == Qt.ColorScheme.Light
        return "light" if light else "dark"

    def _apply(self) -> None:
        shade = self._wanted_shade()
        if shade == self._shade:
            return
        self._shade = shade
        self._app.setPalette(_qt_palette(self._tokens[shade]))
        if self._dressed:
            self._set_sheet()
        self.changed.emit()

    def _set_sheet(self) -> None:
        marks = resource("theme", "marks").as_posix()
        self._app.setStyleSheet(self._sheet.substitute(self._tokens[self._shade], marks=marks, mode=self._shade))


def _set_font(app: QApplication) -> None:
    """Inter from our own files; Qt takes other scripts from the system's fonts."""
    for name in FONT_FILES:
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))
    font = QFont(FONT_FAMILY)
    font.setPixelSize(FONT_PIXELS)
    app.setFont(font)


def _qt_palette(tokens: Mapping[str, str]) -> QPalette:
    """For what the style sheet does not reach: native parts, links, placeholders."""
    role = QPalette.ColorRole
    palette = QPalette()
    pairs = {
        role.Window: "panel",
        role.WindowText: "text",
        role.Base: "input",
        role.AlternateBase: "ground",
        role.Text: "text",
        role.PlaceholderText: "muted",
        role.Button: "panel",
        role.ButtonText: "text",
        role.BrightText: "bad",
        role.ToolTipBase: "raised",
        role.ToolTipText: "text",
        role.Highlight: "selection",
        role.HighlightedText: "text",
        role.Accent: "accent",
        role.Link: "accent",
        role.LinkVisited: "accent",
    }
    for each, name in pairs.items():
        palette.setColor(each, QColor(tokens[name]))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(tokens["disabled"]))
    return palette
