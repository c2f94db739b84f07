"""The button that drops the templates: whole prompts with fields, the bundled and the person's own. UI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from veo_desktop.core.prompting import Template
from veo_desktop.ui.parts.popover import DropButton
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme

if TYPE_CHECKING:  # imported when it is opened first: the first paint does without it
    from veo_desktop.ui.create.templates_popup import TemplatesPopup


class TemplatesButton(DropButton):
    """`chosen` carries the template's text; it goes into the editor by `PromptSection.set_template`."""

    chosen = Signal(str)
    save_wanted = Signal()  # keep the prompt that is being written as a template
    rename_wanted = Signal(object)  # Template, one of the person's own
    delete_wanted = Signal(object)  # Template, the same

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Templates"), parent, icon="templates")
        self._theme = theme
        self._popup: TemplatesPopup | None = None
        self._own: tuple[Template, ...] = ()
        self._saving = False
        self.setObjectName("templates_button")
        self.setToolTip(tr("Prompts to begin with: choose one and fill in its fields"))
        self.clicked.connect(self.open)

    def set_own(self, templates: tuple[Template, ...]) -> None:
        """The person's own templates; they come first."""
        self._own = templates
        if self._popup is not None:
            self._popup.set_templates(templates)

    def set_saving(self, possible: bool) -> None:
        """Whether there is a prompt that could be saved."""
        self._saving = possible
        if self._popup is not None:
            self._popup.save.setEnabled(possible)

    @Slot()
    def open(self) -> None:
        """Drop the list."""
        if self._popup is None:
            self._popup = self._make()
        self._popup.open_at(self)

    def _make(self) -> TemplatesPopup:
        from veo_desktop.ui.create.templates_popup import TemplatesPopup

        popup = TemplatesPopup(self._theme, self)
        popup.template_chosen.connect(self.chosen)
        popup.save_wanted.connect(self.save_wanted)
        popup.rename_wanted.connect(self.rename_wanted)
        popup.delete_wanted.connect(self.delete_wanted)
        popup.set_templates(self._own)
        popup.save.setEnabled(self._saving)
        return popup
