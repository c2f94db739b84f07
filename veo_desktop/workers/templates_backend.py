"""The window's side of the person's own templates. A QObject of the UI thread; files are read on the pool for files."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from veo_desktop.core.prompting import Template
from veo_desktop.workers.engine_host import EngineHost, Pool, Works


class TemplatesBackend(QObject):
    """Every method is answered by `templates_ready`; what goes wrong is told by the host's `notice`."""

    templates_ready = Signal(object)  # tuple[Template, …], by title

    def __init__(self, host: EngineHost) -> None:
        super().__init__(host)
        self._host = host

    def ask_templates(self) -> None:
        self._answer(lambda works: works.templates.all())

    def keep_template(self, template: Template) -> None:
        """Add it, or change the one with its id."""
        self._answer(lambda works: works.templates.keep(template))

    def forget_template(self, template_id: str) -> None:
        self._answer(lambda works: works.templates.forget(template_id))

    def _answer(self, call: Callable[[Works], tuple[Template, ...]]) -> None:
        self._host.ask(lambda works: self.templates_ready.emit(call(works)), Pool.FILES)
