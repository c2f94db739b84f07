"""The list of templates, with what can be done to one's own. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from veo_desktop.core.prompting import Template, load_templates
from veo_desktop.core.resources import resource
from veo_desktop.ui.create.prompt_popup import Pick, PickPopup
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.text import tr, tr_data
from veo_desktop.ui.parts.theme import Theme

PREVIEW_LINES = 6


class TemplatesPopup(PickPopup):
    """The list, with what can be done to one's own templates below it."""

    template_chosen = Signal(str)
    save_wanted = Signal()
    rename_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "templates_popup", tr("Templates"), parent, preview_lines=PREVIEW_LINES)
        self._bundled = load_templates(resource("prompting", "templates.json"))
        self._templates: dict[str, Template] = {}
        self._asked = ""  # the template whose deletion wants a second click
        self.save = self._button("template_save", tr("Save prompt as template…"))
        self.rename = self._button("template_rename", tr("Rename…"))
        self.remove = self._button("template_delete", tr("Delete"))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.save)
        row.addStretch(1)
        row.addWidget(self.rename)
        row.addWidget(self.remove)
        self.column.addLayout(row)
        self.chosen.connect(self._on_chosen)
        self.current_changed.connect(self._on_current)
        self.save.clicked.connect(self._on_save)
        self.rename.clicked.connect(self._on_rename)
        self.remove.clicked.connect(self._on_delete)

    def set_templates(self, own: tuple[Template, ...]) -> None:
        """Show the person's own ones and the bundled ones."""
        self._templates = {_key(each): each for each in (*own, *self._bundled)}
        self.set_picks(
            tuple(
                Pick(key, each.title, each.hint or _beginning(each), each.text, _heading(each))
                if each.own
                else Pick(key, tr_data(each.title), tr_data(each.hint), each.text, _heading(each) if own else "")
                for key, each in self._templates.items()
            )
        )

    def _button(self, name: str, label: str) -> QPushButton:
        button = named_button(name, label, "quiet", self)
        button.setProperty("part", "insert")
        return button

    def _marked(self) -> Template | None:
        pick = self.current
        return self._templates.get(pick.key) if pick is not None else None

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        self.template_chosen.emit(self._templates[key].text)

    @Slot(str)
    def _on_current(self, key: str) -> None:
        own = key in self._templates and self._templates[key].own
        self.rename.setVisible(own)
        self.remove.setVisible(own)
        self._ask("")

    @Slot()
    def _on_save(self) -> None:
        self.close()
        self.save_wanted.emit()

    @Slot()
    def _on_rename(self) -> None:
        template = self._marked()
        if template is not None:
            self.close()
            self.rename_wanted.emit(template)

    @Slot()
    def _on_delete(self) -> None:
        """A first click asks, a second one deletes."""
        template = self._marked()
        if template is None:
            return
        if self._asked == template.id:
            self._ask("")
            self.delete_wanted.emit(template)
        else:
            self._ask(template.id)

    def _ask(self, template: str) -> None:
        self._asked = template
        self.remove.setText(tr("Really delete?") if template else tr("Delete"))
        self.save.setVisible(not template)
        self.remove.setProperty("kind", "danger" if template else "quiet")
        self.remove.style().unpolish(self.remove)
        self.remove.style().polish(self.remove)


def _key(template: Template) -> str:
    return f"own {template.id}" if template.own else template.id


def _heading(template: Template) -> str:
    return tr("Yours") if template.own else tr("Ready-made")


def _beginning(template: Template) -> str:
    return " ".join(template.text[:120].split())
