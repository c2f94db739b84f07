"""Carries out how the picture is looked at: zoom, guides, ground, hover, waveform, contact sheet. UI thread only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from veo_desktop.core import settings
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.player.commands import Commands
from veo_desktop.ui.player.controls import Controls
from veo_desktop.ui.player.ground import Ground
from veo_desktop.ui.player.guides import Guide, Guides, guides_named, names_of
from veo_desktop.ui.player.hover_frame import HoverFrame
from veo_desktop.ui.player.push_key import PushKey
from veo_desktop.ui.player.stage import Stage
from veo_desktop.ui.player.surface import Surface
from veo_desktop.ui.player.transport import Transport
from veo_desktop.ui.player.view_button import ViewButton
from veo_desktop.ui.player.view_commands import ViewCommands
from veo_desktop.ui.player.zoom import Zoom
from veo_desktop.ui.player.zoom_badge import ZoomBadge, zoom_words
from veo_desktop.ui.player.zoom_hand import ZoomHand
from veo_desktop.workers.decoder import Decoder

if TYPE_CHECKING:
    from veo_desktop.core.preferences import Preferences
    from veo_desktop.media.facts import ClipInfo
    from veo_desktop.media.waveform import Waveform
    from veo_desktop.ui.player.contact_sheet import ContactSheet

RANK = 50  # of the view button among the controls: it stays longer than the jumps to either end


class ViewDesk(QObject):
    """Zoom and what is shown over and around the picture; what is chosen lasts, the zoom does not."""

    def __init__(
        self,
        theme: Theme,
        transport: Transport,
        decoder: Decoder,
        player: Commands,
        surface: Surface,
        stage: Stage,
        controls: Controls,
        path: Callable[[], str],
        app: QApplication,
    ) -> None:
        """`path()` is that of the clip that is open."""
        super().__init__(stage)
        self.commands = ViewCommands(player)
        self._theme, self._transport, self._decoder, self._path = theme, transport, decoder, path
        self._surface, self._stage, self._bar = surface, stage, controls.seek_bar
        self._own_hand = self._hand = ZoomHand(surface)
        PushKey(app, player.play, surface, self._hand)
        ZoomBadge(theme, surface)
        HoverFrame(theme, controls, transport, decoder, stage)
        self._sheet: ContactSheet | None = None
        self._screen = ""
        controls.add_tool(ViewButton(theme, self.commands, self._zoom_words, self._refresh_screens), RANK)
        self._show(Guides(), Ground.BLACK)
        self._connect()

    def restore(self, preferences: Preferences) -> None:
        """Put back what was chosen."""
        get = preferences.get
        self._screen = get(settings.FULL_SCREEN_ON)
        self._show(guides_named(get(settings.GUIDES), int(get(settings.GRID))), Ground(get(settings.GROUND)))

    def keep(self, preferences: Preferences) -> None:
        """Write down what is chosen."""
        guides = self._surface.guides
        preferences.set(settings.GUIDES, names_of(guides))
        preferences.set(settings.GRID, str(guides.divisions))
        preferences.set(settings.GROUND, self._surface.ground.value)
        preferences.set(settings.FULL_SCREEN_ON, self._screen)

    def screen_beside(self, widget: QWidget) -> QScreen:
        """The screen to fill: the one chosen while it is there, else that of `widget`."""
        return next((each for each in QGuiApplication.screens() if each.name() == self._screen), widget.screen())

    def use_hand(self, hand: ZoomHand | None) -> None:
        """What the keys zoom: the pictures of `hand`, or the player's own for None."""
        self._hand = hand or self._own_hand

    def _connect(self) -> None:
        commands = self.commands
        commands.zoom_in.triggered.connect(self._on_zoom_in)
        commands.zoom_out.triggered.connect(self._on_zoom_out)
        commands.zoom_fit.triggered.connect(self._on_zoom_fit)
        commands.zoom_actual.triggered.connect(self._on_zoom_actual)
        commands.contact_sheet.triggered.connect(self._on_contact_sheet)
        commands.guides.triggered.connect(self._on_guides)
        commands.divisions.triggered.connect(self._on_divisions)
        commands.grounds.triggered.connect(self._on_ground)
        commands.screens.triggered.connect(self._on_screen)
        self._transport.opened.connect(self._on_opened)
        self._decoder.heard.connect(self._on_heard)

    def _show(self, guides: Guides, ground: Ground) -> None:
        """Show these, and let the menus say so."""
        for action in self.commands.guides.actions():
            action.setChecked(action.data() in guides.shown)
        for action in self.commands.divisions.actions():
            action.setChecked(action.data() == guides.divisions)
        for action in self.commands.grounds.actions():
            action.setChecked(action.data() is ground)
        self._surface.set_guides(guides)
        self._surface.set_ground(ground)

    def _zoom_words(self) -> str:
        return tr("Zoom: {size}", size=zoom_words(self._surface)) if self._surface.has_picture else tr("Zoom")

    def _refresh_screens(self) -> None:
        screens = [(each.name(), _screen_words(each)) for each in QGuiApplication.screens()]
        self.commands.show_screens(screens, self._screen)

    @Slot(object)
    def _on_opened(self, info: ClipInfo) -> None:
        self._bar.set_has_sound(info.has_audio)

    @Slot(int, object)
    def _on_heard(self, clip: int, waveform: Waveform) -> None:
        info = self._transport.info
        if clip == self._decoder.clip and info is not None:
            self._bar.set_waveform(waveform, info.table)

    @Slot()
    def _on_zoom_in(self) -> None:
        self._hand.step(1)

    @Slot()
    def _on_zoom_out(self) -> None:
        self._hand.step(-1)

    @Slot()
    def _on_zoom_fit(self) -> None:
        self._hand.show(Zoom())

    @Slot()
    def _on_zoom_actual(self) -> None:
        self._hand.to(1.0)

    @Slot()
    def _on_guides(self) -> None:
        shown = frozenset(action.data() for action in self.commands.guides.actions() if action.isChecked())
        self._show(Guides(shown, self._surface.guides.divisions), self._surface.ground)

    @Slot(QAction)
    def _on_divisions(self, action: QAction) -> None:
        """Who chooses how fine the grid is wants to see it."""
        self._show(Guides(self._surface.guides.shown | {Guide.GRID}, action.data()), self._surface.ground)

    @Slot(QAction)
    def _on_ground(self, action: QAction) -> None:
        self._show(self._surface.guides, action.data())

    @Slot(QAction)
    def _on_screen(self, action: QAction) -> None:
        self._screen = action.data()

    @Slot()
    def _on_contact_sheet(self) -> None:
        # imported when it is asked for: the window starts without it
        from veo_desktop.ui.player.contact_sheet import ContactSheet

        info = self._transport.info
        if info is None or self._sheet is not None:
            return
        self._transport.pause()
        name = Path(self._path()).stem
        self._sheet = ContactSheet(self._theme, self._decoder, info, name, self._stage.window())
        self._sheet.chosen.connect(self._transport.seek)
        self._sheet.finished.connect(self._on_sheet_closed)
        self._sheet.open()

    @Slot()
    def _on_sheet_closed(self) -> None:
        if self._sheet is not None:
            self._sheet.deleteLater()
            self._sheet = None


def _screen_words(screen: QScreen) -> str:
    size, ratio = screen.size(), screen.devicePixelRatio()
    place = {"width": round(size.width() * ratio), "height": round(size.height() * ratio)}
    return tr("{name} · {width} × {height}", name=screen.model() or screen.name(), **place)
