"""Keeps the person's own templates: what the templates' button asks for is done here. UI thread only."""

from __future__ import annotations

import uuid

from PySide6.QtCore import QObject, Slot

from veo_desktop.core.folding import folded
from veo_desktop.core.prompting import Template
from veo_desktop.ui.create.compose_prompt import PromptSection
from veo_desktop.ui.create.prompt_templates import TemplatesButton
from veo_desktop.ui.create.template_dialog import TemplateDialog
from veo_desktop.workers.templates_backend import TemplatesBackend


class TemplatesDesk(QObject):
    """Between the button, the prompt that may be saved, and the file that holds the templates."""

    def __init__(self, button: TemplatesButton, prompt: PromptSection, backend: TemplatesBackend) -> None:
        super().__init__(button)
        self._button = button
        self._prompt = prompt
        self._backend = backend
        self._own: tuple[Template, ...] = ()
        button.save_wanted.connect(self._on_save_wanted)
        button.rename_wanted.connect(self._open_dialog)
        button.delete_wanted.connect(self._on_delete_wanted)
        prompt.editor.value_changed.connect(self._on_prompt)
        backend.templates_ready.connect(self._on_templates)
        backend.ask_templates()
        self._on_prompt(prompt.editor.value)

    @Slot(str)
    def _on_prompt(self, prompt: str) -> None:
        self._button.set_saving(bool(prompt) and not prompt.isspace())

    @Slot()
    def _on_save_wanted(self) -> None:
        self._open_dialog(Template(uuid.uuid4().hex, "", self._prompt.editor.value.strip(), own=True))

    @Slot(object)
    def _open_dialog(self, template: Template) -> None:
        others = {folded(each.title): each.id for each in self._own if each.id != template.id}
        dialog = TemplateDialog(template, others, self._button.window())
        dialog.kept.connect(self._backend.keep_template)
        dialog.open()

    @Slot(object)
    def _on_delete_wanted(self, template: Template) -> None:
        self._backend.forget_template(template.id)

    @Slot(object)
    def _on_templates(self, own: tuple[Template, ...]) -> None:
        self._own = own
        self._button.set_own(own)
