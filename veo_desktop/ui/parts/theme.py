"""The look of the whole program: colours, style sheet, font and its size, icons; dark or light. UI thread only."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from veo_desktop.core.resources import resource
from veo_desktop.ui.parts.contrast import READABLE, VERY_READABLE, with_accent
from veo_desktop.ui.parts.icons import TintedSvg
from veo_desktop.ui.parts.text_size import Size, grown, pixels, renew_room, wanted_scale

if TYPE_CHECKING:  # the desktop says what it wants after the first paint
    from veo_desktop.core.desktop import SystemLook

FONT_FAMILY = "Inter"
OTHER_SCRIPTS = {  # what Inter lacks, from each system: Qt alone might take serifs, or Chinese forms for Japanese
    QLocale.Language.Japanese: ("Noto Sans CJK JP", "Noto Sans JP", "Hiragino Sans", "Yu Gothic UI", "Meiryo UI"),
    QLocale.Language.Chinese: ("Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei UI"),
    QLocale.Language.Arabic: ("Noto Sans Arabic", "SF Arabic", "Geeza Pro", "Segoe UI", "DejaVu Sans"),
}
FONT_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")
MODES = ("dark", "light", "system")
CONTRAST_FROM_QT = hasattr(QStyleHints, "accessibility")  # from Qt 6.10 on
CONTRASTS = ("system", "normal", "high")
ACCENTS = ("own", "system")
_VEIL = "eb"  # how opaque the ground of words over a picture is


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
    """All colours by name, of each set: "dark", "light", and both again as "dark_high" and "light_high"."""
    tokens: dict[str, dict[str, str]] = json.loads(resource("theme", "tokens.json").read_text(encoding="utf-8"))
    return tokens


class Theme(QObject):
    """Dresses the application, and tells widgets that paint themselves which colours to use."""

    changed = Signal()  # the colours are others now, or the size of text is: repaint
    text_resized = Signal()  # before it, where the size of text is another: lay out anew

    def __init__(
        self,
        app: QApplication,
        mode: str = "system",
        *,
        contrast: str = "system",
        accent: str = "own",
        text: str = "system",
        text_before: float | None = None,
        dress: bool = True,
    ) -> None:
        """`mode`: "dark", "light" or "system", which follows the desktop live (dark where it does not say).

        `contrast`: "normal", "high" or "system"; `accent`: "own" or the "system"'s, made readable.
        `text`: how large, "system" or per cent, as the setting has it; `text_before`: as the system wanted it when it
        was asked last, so that nothing jumps once it has answered.
        `dress` False leaves the style sheet to `dress()`: with one in place every widget is resolved anew each time
        that it gets a parent or a layout, which is a tenth of the program's start.
        """
        super().__init__(app)
        self._app = app
        self._hints = app.styleHints()  # kept: what hangs on it goes with the last reference
        self._mode = mode if mode in MODES else "system"
        self._contrast = contrast
        self._accent = accent
        self._text, self._system_text = text, text_before
        self._system: SystemLook | None = None  # until it has said what it wants
        self._qt_accent = app.palette().color(QPalette.ColorRole.Accent).name()  # the palette is not yet ours
        self._sets = load_tokens()
        self._tokens: dict[str, str] = {}
        self._over: dict[str, str] = {}
        self._sheet = Template(resource("theme", "veo.qss").read_text(encoding="utf-8"))
        self._rooms = {f"room_{each}": int(each) for each in re.findall(r"\$room_(\d+)", self._sheet.template)}
        self._dressed = dress
        app.setStyle("Fusion")
        _load_font()
        app.setFont(_font(pixels(Size.BODY, self._wanted_scale())))
        self._ask_desktop()
        self._apply()
        self._hints.colorSchemeChanged.connect(self._on_desktop_changed)
        if CONTRAST_FROM_QT:
            self._hints.accessibility().contrastPreferenceChanged.connect(self._on_desktop_changed)

    @property
    def palette(self) -> Palette:
        return self._palette

    @property
    def mode(self) -> str:
        """What was asked for: "dark", "light" or "system"."""
        return self._mode

    @property
    def shade(self) -> str:
        """What is shown now: "dark" or "light"."""
        return self._wanted_shade()

    @property
    def high_contrast(self) -> bool:
        """Whether the colours shown now are those of high contrast."""
        if self._contrast != "system":
            return self._contrast == "high"
        asked = self._system is not None and self._system.high_contrast
        return bool(asked) or _wants_contrast(self._hints)

    def set_mode(self, mode: str) -> None:
        """Change to "dark", "light" or "system"; anything else counts as "system"."""
        self._mode = mode if mode in MODES else "system"
        self._ask_desktop()
        self._apply()

    def set_contrast(self, contrast: str) -> None:
        """Change to "normal", "high" or "system"; anything else counts as "system"."""
        self._contrast = contrast if contrast in CONTRASTS else "system"
        self._apply()

    def set_accent(self, accent: str) -> None:
        """Change to "own" or "system"; anything else counts as "own"."""
        self._accent = accent if accent in ACCENTS else "own"
        self._apply()

    def set_text(self, choice: str) -> None:
        """Change the size of text to "system" or to per cent."""
        self._text = choice
        self._apply()

    def set_system(self, look: SystemLook) -> None:
        """What the desktop asks for now. Where it does not say, what Qt knows holds."""
        self._system = look
        self._system_text = look.text_scale
        self._apply()

    def dress(self) -> None:
        """Set the style sheet, if it was left out so far; once the first window is built."""
        if not self._dressed:
            self._dressed = True
            self._set_sheet()

    def color(self, role: str) -> QColor:
        """The colour named `role`: a field of Palette, or another name in tokens.json. KeyError when unknown."""
        return QColor(self._tokens[role])

    def over_picture(self, role: str) -> QColor:
        """The same for what lies on a picture, or on the black around it: as in the dark theme, in both."""
        return QColor(self._over[role])

    def icon(self, name: str, role: str = "text", *, over_picture: bool = False) -> QIcon:
        """`resources/icons/<name>.svg` in the colour `role`, grey when disabled; it follows the theme by itself.

        Give it away or use it at once: where an object keeps it, and both are collected as garbage, its drawing may be
        freed before it, which ends the process.
        """
        colour = self.over_picture if over_picture else self.color
        return QIcon(TintedSvg(name, lambda enabled: colour(role if enabled else "disabled")))

    def _ask_desktop(self) -> None:
        """Let title bars and native dialogs follow a fixed mode."""
        if self._mode == "system":
            self._hints.unsetColorScheme()
        else:
            self._hints.setColorScheme(Qt.ColorScheme.Dark if self._mode == "dark" else Qt.ColorScheme.Light)

    @Slot()
    def _on_desktop_changed(self) -> None:
        self._apply()

    def _wanted_shade(self) -> str:
        if self._mode != "system":
            return self._mode
        if self._system is not None and self._system.scheme is not None:
            return self._system.scheme
        light = self._hints.colorScheme() == Qt.ColorScheme.Light
        return "light" if light else "dark"

    def _wanted_scale(self) -> float:
        return wanted_scale(self._text, self._system_text)

    def _tokens_for(self, shade: str) -> dict[str, str]:
        tokens = self._sets[shade + ("_high" if self.high_contrast else "")]
        if self._accent == "own":
            return tokens
        least = VERY_READABLE if self.high_contrast else READABLE
        accent = self._system.accent if self._system is not None else None
        return with_accent(tokens, accent or self._qt_accent, least)

    def _apply(self) -> None:
        tokens, body = self._tokens_for(self.shade), pixels(Size.BODY, self._wanted_scale())
        resized = self._app.font().pixelSize() != body
        if tokens == self._tokens and not resized:
            return
        self._tokens, self._over = tokens, self._tokens_for("dark")
        self._palette = Palette(**{field.name: tokens[field.name] for field in fields(Palette)})
        self._app.setPalette(_qt_palette(tokens))
        if resized:
            self._app.setFont(_font(body))
        if self._dressed:
            self._set_sheet()
        if resized:
            renew_room(self._app)
            self.text_resized.emit()
        self.changed.emit()

    def _set_sheet(self) -> None:
        names = ", ".join(f'"{each}"' for each in families())
        marks = resource("theme", "marks").as_posix()
        over = {f"over_{name}": colour for name, colour in self._over.items()}
        over["over_veil"] = f"#{_VEIL}{self._over['ground'][1:]}"
        sizes = {f"type_{size.name.lower()}": f"{pixels(size)}px" for size in Size}
        rooms = {name: f"{grown(length)}px" for name, length in self._rooms.items()}
        start = "right" if self._app.layoutDirection() is Qt.LayoutDirection.RightToLeft else "left"
        more = {"marks": marks, "mode": self.shade, "families": names, "start": start}
        self._app.setStyleSheet(self._sheet.substitute(self._tokens, **over, **sizes, **rooms, **more))


def _wants_contrast(hints: QStyleHints) -> bool:
    return CONTRAST_FROM_QT and hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def families() -> list[str]:
    """The fonts of the window, best first, with those for the script of the person's language."""
    return [FONT_FAMILY, *OTHER_SCRIPTS.get(QLocale().language(), ())]


def _load_font() -> None:
    """Inter from our own files; Qt takes other scripts from the system's fonts."""
    for name in FONT_FILES:
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))


def _font(body: int) -> QFont:
    font = QFont()
    font.setFamilies(families())
    font.setPixelSize(body)
    return font


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
