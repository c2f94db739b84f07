"""Offers sample prompts where there is nothing yet, and takes the chosen one into the compose panel. UI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from veo_desktop.core.request import PROMPT, VEO_3_1, Request
from veo_desktop.core.resources import resource
from veo_desktop.core.samples import Sample, load_samples
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.create.panel_note import PanelNote
from veo_desktop.ui.parts.text import tr, tr_data
from veo_desktop.ui.parts.theme import Theme

if TYPE_CHECKING:  # imported when they are shown: most starts do without them
    from veo_desktop.ui.welcome.samples_popup import SamplesPopup
    from veo_desktop.ui.welcome.samples_shelf import SamplesShelf


class SamplesDesk(QObject):
    """`taken`: a sample is in the panel now."""

    taken = Signal()

    def __init__(self, page: CreatePage, theme: Theme, note: PanelNote) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme
        self._note = note
        self._samples: tuple[Sample, ...] = ()
        self._shelf: SamplesShelf | None = None
        self._popup: SamplesPopup | None = None

    @property
    def shelf(self) -> SamplesShelf | None:
        """The one in the player's place, while there is one."""
        return self._shelf

    def show_shelf(self, shown: bool) -> None:
        """Offer the samples in the player's place while it is empty, or take them away."""
        if shown == (self._shelf is not None):
            return
        if not shown:
            self._shelf = None
            self._page.player.set_offer(None)
            return
        from veo_desktop.ui.welcome.samples_shelf import SamplesShelf  # most starts do without it

        self._shelf = SamplesShelf(self._known(), self._theme.over_picture)
        self._shelf.chosen.connect(self.take)
        self._page.player.set_offer(self._shelf)

    @Slot()
    def open_popup(self) -> None:
        """Offer the samples over the window, whatever is in the player."""
        if self._popup is None:
            from veo_desktop.ui.welcome.samples_popup import SamplesPopup  # most starts do without it

            self._popup = SamplesPopup(self._known(), self._theme, self._page.compose)
            self._popup.shelf.chosen.connect(self._take_from_popup)
        self._popup.open_at(self._page.compose.templates)
        self._popup.shelf.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot(object)
    def take(self, sample: Sample) -> None:
        """Put it into the panel, in one step to undo. What was there before is only said to be so if it was words."""
        compose = self._page.compose
        replaced = bool(compose.request().value(PROMPT).strip()) or bool(compose.request().images)
        compose.load(Request(VEO_3_1, dict(sample.values)))
        title = tr_data(sample.title)
        if replaced:
            words = tr("The sample “{title}” took the place of your settings. Undo brings them back.", title=title)
        else:
            words = tr("The sample “{title}” is here. Change whatever you like.", title=title)
        self._note.say(words)
        compose.prompt.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.taken.emit()

    @Slot(object)
    def _take_from_popup(self, sample: Sample) -> None:
        if self._popup is not None:
            self._popup.close()
        self.take(sample)

    def _known(self) -> tuple[Sample, ...]:
        if not self._samples:
            self._samples = load_samples(resource("samples"))
        return self._samples
