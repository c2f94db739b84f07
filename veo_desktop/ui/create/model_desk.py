"""Brings the compose panel the forms and prices of its models, and what else Wiro tells of them. UI thread only."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from veo_desktop.core import settings
from veo_desktop.core.connection import Connection, Line
from veo_desktop.core.price import Pricing
from veo_desktop.core.text import text
from veo_desktop.ui.create.compose_forms import KnownForms, KnownModel
from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.ui.create.compose_words import BUNDLED, whole_name
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.workers.backend import Backend
from veo_desktop.workers.models_backend import ModelsBackend

if TYPE_CHECKING:
    from veo_desktop.core.models import ModelNews, ModelsFound, RequestText
    from veo_desktop.core.preferences import Preferences
    from veo_desktop.ui.create.model_picker import ModelPicker
    from veo_desktop.ui.create.request_dialog import RequestDialog

FRESH = 10 * 60 * 1000  # ms after which forms and prices are asked for again


class ModelDesk(QObject):
    """Asks at the start, for another model, when the line comes back or is another account's, and every ten minutes."""

    def __init__(
        self,
        panel: ComposePanel,
        theme: Theme,
        forms: KnownForms,
        models: ModelsBackend,
        backend: Backend,
        stored: Preferences,
    ) -> None:
        super().__init__(panel)
        self._panel, self._theme, self._forms = panel, theme, forms
        self._models, self._stored = models, stored
        self._picker: ModelPicker | None = None
        self._request: RequestDialog | None = None
        self._account: Connection | None = None
        self._line: Line | None = None
        self._refresh = QTimer(self, interval=FRESH)
        self._refresh.timeout.connect(self._ask)
        self._refresh.start()
        panel.model_changed.connect(self._on_model)
        panel.header.picker_wanted.connect(self.pick)
        panel.menu.request_wanted.connect(self.show_request)
        models.model_ready.connect(self._on_news)
        models.models_found.connect(self._on_found)
        models.request_text_ready.connect(self._on_request_text)
        backend.connection_changed.connect(self._on_connection)
        self._show_models()
        self._ask()

    @Slot()
    def pick(self) -> None:
        """Let the person choose among all models at Wiro."""
        from veo_desktop.ui.create.model_picker import ModelPicker  # the start does without it

        picker = ModelPicker(self._theme, self._panel.model, self._favourites(), self._panel)
        picker.search_wanted.connect(self._on_search)
        picker.chosen.connect(self._panel.use_model)
        picker.favourites_changed.connect(self._keep_favourites)
        picker.finished.connect(self._on_picked)
        self._picker = picker
        picker.open()
        picker.search()

    @Slot()
    def _on_picked(self) -> None:
        self._picker = None

    @Slot()
    def show_request(self) -> None:
        """Show what would be sent."""
        from veo_desktop.ui.create.request_dialog import RequestDialog  # the start does without it

        self._request = RequestDialog(self._theme, self._panel)
        self._request.finished.connect(self._on_request_closed)
        self._request.open()
        self._models.ask_request_text(self._panel.request())

    @Slot(object)
    def _on_request_text(self, written: RequestText) -> None:
        if self._request is not None:
            self._request.show_text(written)

    @Slot()
    def _on_request_closed(self) -> None:
        self._request = None

    @Slot(str, str, int)
    def _on_search(self, words: str, category: str, start: int) -> None:
        self._models.find_models(words, category, start)

    @Slot(object)
    def _on_found(self, found: ModelsFound) -> None:
        if self._picker is not None:
            self._picker.show_found(found)

    @Slot(str)
    def _on_model(self) -> None:
        self._show_models()
        self._ask()

    @Slot()
    def _ask(self) -> None:
        self._models.ask_model(self._panel.model)

    @Slot(object)
    def _on_news(self, news: ModelNews) -> None:
        """A form that is not told now is still the one that was known."""
        before = self._forms.get(news.model)
        pricing = news.pricing or before.pricing
        if pricing is None and news.problem is not None and self._line not in (None, Line.CONNECTING):
            pricing = Pricing()  # nobody tells
        form, stands_in = (news.form, False) if news.form is not None else (before.form, before.stands_in)
        gone = news.gone
        if stands_in and gone is None and news.problem is not None:
            gone = text("The settings of this model could not be looked up: {why}", why=news.problem)
        self._panel.set_known(KnownModel(form, pricing, gone, stands_in))

    @Slot(object)
    def _on_connection(self, connection: Connection) -> None:
        """Another account may have other prices, and what could not be asked may be told now."""
        self._line = connection.line
        if connection.line is Line.ONLINE:
            if self._account is not None and self._account != connection:
                self._panel.forget_prices()
            self._account = connection
        if connection.line is not Line.CONNECTING:
            self._ask()

    def _show_models(self) -> None:
        known = [(model, whole_name(model)) for model in BUNDLED]
        self._panel.header.set_models(known, self._favourites())

    def _favourites(self) -> tuple[tuple[str, str], ...]:
        """Slug and title of each; what is no such list in the settings is none."""
        try:
            entries = json.loads(self._stored.get(settings.FAVOURITE_MODELS) or "[]")
            return tuple((str(model), str(title)) for model, title in entries)
        except (ValueError, TypeError):
            return ()

    @Slot(object)
    def _keep_favourites(self, favourites: tuple[tuple[str, str], ...]) -> None:
        self._stored.set(settings.FAVOURITE_MODELS, json.dumps(favourites, ensure_ascii=False))
        self._show_models()
