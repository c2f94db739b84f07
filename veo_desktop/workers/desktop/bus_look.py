"""Hears what a Linux desktop wants everything to look like, through its settings portal. Works on the bus thread."""

from __future__ import annotations

import math
from typing import Any

from jeepney import DBusAddress, Message
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from veo_desktop.core.desktop import SystemLook
from veo_desktop.workers.desktop.bus import Bus
from veo_desktop.workers.desktop.bus_line import BusLine

PATH = "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"
START_SECONDS = 25.0  # the portal may have to be started for us
APPEARANCE, GNOME, GNOME_ACCESS = (
    "org.freedesktop.appearance",
    "org.gnome.desktop.interface",
    "org.gnome.desktop.a11y.interface",  # where portals do not know contrast yet
)

_SETTINGS = DBusAddress(PATH, bus_name="org.freedesktop.portal.Desktop", interface=INTERFACE)


class BusLook(QObject):
    """`changed(SystemLook)`, once after `watch` where there is a portal, and at each change."""

    changed = Signal(object)

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._values: dict[tuple[str, str], Any] = {}
        self._look = SystemLook()
        self._enlarged = QGuiApplication.platformName() == "xcb"

    def watch(self) -> None:
        """Ask, and hear from now on."""
        self._bus.post(self._ask)

    def _ask(self, line: BusLine) -> None:
        line.listen(INTERFACE, "SettingChanged", PATH, self._on_changed)
        wanted = [APPEARANCE, GNOME, GNOME_ACCESS]
        line.call(_SETTINGS, "ReadAll", "as", (wanted,), self._on_all, START_SECONDS)

    def _on_all(self, body: tuple[Any, ...] | None) -> None:
        if body is not None:
            for space, values in body[0].items():
                self._values |= {(space, key): value for key, value in values.items()}
            self._tell()

    def _on_changed(self, message: Message) -> None:
        space, key, value = message.body
        self._values[space, key] = value
        self._tell()

    def _tell(self) -> None:
        look = SystemLook(
            scheme={1: "dark", 2: "light"}.get(self._number(APPEARANCE, "color-scheme") or 0),
            accent=_colour(self._plain(APPEARANCE, "accent-color")),
            high_contrast=self._high_contrast(),
            reduced_motion=self._reduced_motion(),
            text_scale=self._text_scale(),
        )
        if look != self._look:
            self._look = look
            self.changed.emit(look)

    def _high_contrast(self) -> bool | None:
        said = self._number(APPEARANCE, "contrast")
        return said == 1 if said is not None else self._switch(GNOME_ACCESS, "high-contrast")

    def _reduced_motion(self) -> bool | None:
        said = self._number(APPEARANCE, "reduced-motion")
        animated = self._switch(GNOME, "enable-animations")
        if said is None and animated is None:
            return None
        return said == 1 or animated is False

    def _text_scale(self) -> float | None:
        """On X11 the desktop has it in the screen's resolution, by which Qt has enlarged everything already."""
        value = self._plain(GNOME, "text-scaling-factor")
        usable = isinstance(value, float) and 0.0 < value < math.inf and not self._enlarged
        return float(value) if usable else None

    def _plain(self, space: str, key: str) -> Any:
        """A value without its variants: portals wrap it once or twice. None where it is not there."""
        value = self._values.get((space, key))
        while isinstance(value, tuple) and len(value) == 2 and isinstance(value[0], str):
            value = value[1]
        return value

    def _number(self, space: str, key: str) -> int | None:
        value = self._plain(space, key)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def _switch(self, space: str, key: str) -> bool | None:
        value = self._plain(space, key)
        return value if isinstance(value, bool) else None


def _colour(value: object) -> str | None:
    """Three parts from 0 to 1; anything else means that no colour was chosen."""
    if not isinstance(value, tuple) or len(value) != 3:
        return None
    if not all(isinstance(part, (int, float)) and 0 <= part <= 1 for part in value):
        return None
    return "#" + "".join(f"{round(part * 255):02x}" for part in value)
