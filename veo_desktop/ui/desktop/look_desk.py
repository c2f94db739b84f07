"""Lets theme and motion follow the settings and what the system asks for, live. UI thread only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from veo_desktop.core import settings
from veo_desktop.core.desktop import SystemLook
from veo_desktop.core.preferences import Preferences
from veo_desktop.ui.parts.motion import Motion
from veo_desktop.ui.parts.theme import Theme


class LookDesk(QObject):
    """Where a system does not say by itself that its look has changed, `ask` asks it whenever the person comes back."""

    def __init__(
        self, app: QApplication, theme: Theme, preferences: Preferences, ask: Callable[[], SystemLook] | None
    ) -> None:
        super().__init__(theme)
        self._theme, self._preferences, self._ask = theme, preferences, ask
        self._motion = Motion(preferences.get(settings.MOTION))
        if ask is not None:
            self.show(ask())
            app.applicationStateChanged.connect(self._on_state)

    @Slot(object)
    def show(self, look: SystemLook) -> None:
        """What the system asks for from now on."""
        self._preferences.set(settings.SYSTEM_TEXT, look.text_scale or 0.0)  # so that the next start need not ask first
        self._theme.set_system(look)
        self._motion.set_system(look.reduced_motion)

    @Slot()
    def apply_settings(self) -> None:
        """Go by what the settings dialog says. The mode is the theme's own business."""
        get = self._preferences.get
        self._theme.set_contrast(get(settings.CONTRAST))
        self._theme.set_accent(get(settings.ACCENT))
        self._theme.set_text(get(settings.TEXT_SIZE))
        self._motion.choose(get(settings.MOTION))

    @Slot(Qt.ApplicationState)
    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and self._ask is not None:
            self.show(self._ask())
