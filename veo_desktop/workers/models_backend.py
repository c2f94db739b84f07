"""The window's side of the models: asks for forms, prices, searches and requests as text.

A QObject of the UI thread; the work runs on the engine's threads, and each answer comes as the signal that is named.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.request import Request
from veo_desktop.workers.engine_host import EngineHost, Works


class ModelsBackend(QObject):
    """`model_ready` carries ModelNews, `models_found` ModelsFound, `request_text_ready` RequestText."""

    model_ready = Signal(object)
    models_found = Signal(object)
    request_text_ready = Signal(object)

    def __init__(self, host: EngineHost) -> None:
        super().__init__(host)
        self._host = host
        self._search = CancelToken()

    def ask_model(self, model: str) -> None:
        """The model's form and prices; answered by `model_ready`: at once with what is kept, then with what Wiro says.

        Nothing is asked of Wiro where what is kept is not ten minutes old.
        """

        def run(works: Works) -> None:
            if (kept := works.models.kept(model)) is not None:
                self.model_ready.emit(kept)
            if not works.models.fresh(model):
                self.model_ready.emit(works.models.news(model))

        self._host.ask(run)

    def find_models(self, search: str, category: str, start: int = 0) -> None:
        """Models by words of their name and by category ("" for all), from number `start` on.

        Answered by `models_found`; a search that goes on is given up without an answer.
        """
        self._search.cancel()
        self._search = cancel = CancelToken()

        def run(works: Works) -> None:
            found = works.models.find(search, category, start, cancel)
            if not cancel.cancelled:
                self.models_found.emit(found)

        self._host.ask(run)

    def ask_request_text(self, request: Request) -> None:
        """How `request` looks on its way; answered by `request_text_ready`."""
        self._host.ask(lambda works: self.request_text_ready.emit(works.request_texts.write(request)))
