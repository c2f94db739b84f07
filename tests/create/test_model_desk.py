"""Forms and prices come to the panel, models are searched and starred, the request is shown and copied."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QMenu, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.create.conftest import PRICES
from tests.create.test_compose_models import OTHER, STORY
from veo_desktop.core import settings
from veo_desktop.core.connection import Connection, Line
from veo_desktop.core.models import ModelNews, ModelsFound, ModelSummary, RequestText
from veo_desktop.core.request import VEO_3_1, Request
from veo_desktop.core.text import text
from veo_desktop.ui.create.compose_forms import KnownForms
from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.ui.create.model_desk import ModelDesk
from veo_desktop.ui.create.model_picker import ModelPicker
from veo_desktop.ui.create.request_dialog import RequestDialog
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.workers.image_intake import ImageIntake

ONLINE, SANDBOX = Connection(Line.ONLINE, sandbox=False), Connection(Line.ONLINE, sandbox=True)
OFFLINE = text("Wiro cannot be reached.")
LEFT = Qt.MouseButton.LeftButton


class Below(QObject):
    """In the place of both backends."""

    model_ready = Signal(object)
    models_found = Signal(object)
    request_text_ready = Signal(object)
    connection_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.searched: list[tuple[str, str, int]] = []
        self.written: list[Request] = []

    def ask_model(self, model: str) -> None:
        self.asked.append(model)

    def find_models(self, search: str, category: str, start: int = 0) -> None:
        self.searched.append((search, category, start))

    def ask_request_text(self, request: Request) -> None:
        self.written.append(request)


class Kept:
    """Settings that last as long as the test."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}

    def get(self, setting: settings.Setting[Any]) -> Any:
        return self.values.get(setting.key, setting.default)

    def set(self, setting: settings.Setting[Any], value: Any) -> None:
        self.values[setting.key] = value


@pytest.fixture
def below() -> Below:
    return Below()


@pytest.fixture
def kept_settings() -> Kept:
    return Kept()


@pytest.fixture
def panel(theme: Theme, intake: ImageIntake, below: Below, kept_settings: Kept, qtbot: QtBot) -> ComposePanel:
    forms = KnownForms()
    panel = ComposePanel(theme, forms, VEO_3_1, intake)
    qtbot.addWidget(panel)
    panel.resize(352, 760)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    ModelDesk(panel, theme, forms, below, below, kept_settings)  # type: ignore[arg-type]
    return panel


@pytest.fixture
def picker(panel: ComposePanel, below: Below) -> ModelPicker:
    panel.header.picker_wanted.emit()
    return _one(panel, "model_picker", ModelPicker)


def _one(parent: QWidget, name: str, kind: type[Any]) -> Any:
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


def _cost(panel: ComposePanel) -> str:
    return str(_one(panel, "cost_estimate_label", QLabel).text())


def _found(*models: str, start: int = 0, more: bool = False, words: str = "") -> ModelsFound:
    summaries = tuple(ModelSummary(each, each.title(), f"About {each}", ("video",), Decimal("0.5")) for each in models)
    return ModelsFound(words, "video", start, summaries, more)


def _menu(panel: ComposePanel) -> list[tuple[str, bool]]:
    menu: QMenu = panel.header.model_button.menu()
    menu.aboutToShow.emit()
    return [(each.text(), each.isChecked()) for each in menu.actions() if not each.isSeparator()]


def test_prices_come_at_the_start_and_are_asked_for_again(panel: ComposePanel, below: Below) -> None:
    assert below.asked == [VEO_3_1] and _cost(panel) == "Estimating…"
    below.model_ready.emit(ModelNews(VEO_3_1, panel.content.form, PRICES))
    assert _cost(panel) == "$3.20"
    below.connection_changed.emit(ONLINE)
    assert below.asked == [VEO_3_1] * 2 and _cost(panel) == "$3.20"


def test_another_account_has_prices_of_its_own(panel: ComposePanel, below: Below) -> None:
    below.connection_changed.emit(SANDBOX)
    below.model_ready.emit(ModelNews(VEO_3_1, panel.content.form, PRICES))
    below.connection_changed.emit(Connection(Line.CONNECTING, sandbox=False))
    assert _cost(panel) == "$3.20"
    below.connection_changed.emit(ONLINE)
    assert _cost(panel) == "Estimating…"


def test_without_a_line_the_price_is_unknown_and_the_form_stays(panel: ComposePanel, below: Below) -> None:
    below.model_ready.emit(ModelNews(VEO_3_1, None, None, problem=OFFLINE))
    assert _cost(panel) == "Estimating…"  # the line is still coming up
    below.connection_changed.emit(Connection(Line.OFFLINE, sandbox=False))
    below.model_ready.emit(ModelNews(VEO_3_1, None, None, problem=OFFLINE))
    assert _cost(panel) == "Price unknown" and panel.header.message == ""
    below.model_ready.emit(ModelNews(VEO_3_1, panel.content.form, PRICES, problem=OFFLINE))
    assert _cost(panel) == "$3.20"


def test_a_model_that_nobody_can_describe_says_so(panel: ComposePanel, below: Below) -> None:
    panel.load(Request(OTHER, {"prompt": "A tale", "mood": "epic"}))
    assert below.asked[-1] == OTHER and "being looked up" in panel.header.message
    below.model_ready.emit(ModelNews(OTHER, None, None, problem=OFFLINE))
    assert "Wiro cannot be reached." in panel.header.message
    below.model_ready.emit(ModelNews(OTHER, STORY, PRICES))
    assert panel.header.message == "" and panel.request().value("mood") == "epic"


def test_the_short_menu_changes_the_model(panel: ComposePanel, below: Below, kept_settings: Kept) -> None:
    assert _menu(panel)[:2] == [("Veo 3.1 Standard", True), ("Veo 3.1 Fast", False)]
    panel.header.model_button.menu().actions()[1].trigger()
    assert panel.model == "google/veo3-1-fast" == below.asked[-1]
    assert _menu(panel)[1] == ("Veo 3.1 Fast", True)


def test_a_search_by_name_is_used_by_keyboard(
    panel: ComposePanel, picker: ModelPicker, below: Below, qtbot: QtBot
) -> None:
    assert below.searched == [("", "video", 0)]
    below.models_found.emit(_found("a/one", "b/two"))
    words = _one(picker, "model_search", QLineEdit)
    qtbot.keyClicks(words, "two")
    qtbot.waitUntil(lambda: below.searched[-1] == ("two", "video", 0))
    below.models_found.emit(_found("late/answer"))
    assert _one(picker, "model_list", QListWidget).count() == 0  # it was for other words
    below.models_found.emit(_found("x/two", "b/two", words="two"))
    qtbot.keyClick(words, Qt.Key.Key_Down)
    qtbot.keyClick(words, Qt.Key.Key_Return)
    assert panel.model == "b/two" == below.asked[-1]


def test_more_models_come_behind_those_that_are_there(picker: ModelPicker, below: Below, qtbot: QtBot) -> None:
    below.models_found.emit(_found("a/one", "b/two", more=True))
    qtbot.mouseClick(_one(picker, "model_more", QPushButton), LEFT)
    assert below.searched[-1] == ("", "video", 2)
    below.models_found.emit(_found("c/three", start=2))
    assert _one(picker, "model_list", QListWidget).count() == 3
    assert not _one(picker, "model_more", QPushButton).isVisible()


@pytest.mark.parametrize(
    ("answer", "said", "again"),
    [
        (ModelsFound("", "video", 0, problem=OFFLINE), "Wiro cannot be reached.", True),
        (_found(), "No model is called that", False),
    ],
)
def test_nothing_found_and_nothing_reached_are_said(
    answer: ModelsFound, said: str, again: bool, picker: ModelPicker, below: Below, qtbot: QtBot
) -> None:
    state, button = _one(picker, "model_state", QLabel), _one(picker, "model_again", QPushButton)
    assert state.isVisible() and not _one(picker, "model_use", QPushButton).isEnabled()
    below.models_found.emit(answer)
    assert said in state.text() and button.isVisible() is again
    if again:
        qtbot.mouseClick(button, LEFT)
        assert len(below.searched) == 2 and not button.isVisible()


def test_favourites_are_kept_and_in_the_short_menu(
    panel: ComposePanel, picker: ModelPicker, below: Below, kept_settings: Kept, qtbot: QtBot
) -> None:
    below.models_found.emit(_found("a/one"))
    star = _one(picker, "model_star", QPushButton)
    qtbot.mouseClick(star, LEFT)
    assert star.text() == "Remove from favourites" and ("A/One", False) in _menu(panel)
    assert kept_settings.values["favourite_models"] == '[["a/one", "A/One"]]'
    qtbot.mouseClick(star, LEFT)
    assert ("A/One", False) not in _menu(panel)


@pytest.mark.parametrize("broken", ["{", "7", "[1]", '[["a"]]', '{"a": 1}'])
def test_broken_favourites_are_none(
    broken: str, theme: Theme, panel: ComposePanel, below: Below, kept_settings: Kept
) -> None:
    kept_settings.values["favourite_models"] = broken
    ModelDesk(panel, theme, KnownForms(), below, below, kept_settings)  # type: ignore[arg-type]
    assert len(_menu(panel)) == 5


def test_the_request_is_shown_and_copied(panel: ComposePanel, below: Below, qtbot: QtBot) -> None:
    panel.prompt.editor.value = "A cat"
    panel.menu.request_wanted.emit()
    dialog = _one(panel, "request_dialog", RequestDialog)
    copy: QPushButton = _one(dialog, "request_copy", QPushButton)
    assert not copy.isEnabled() and below.written[0].value("prompt") == "A cat"
    below.request_text_ready.emit(RequestText(below.written[0], '{"prompt": "A cat"}', "curl …"))
    qtbot.mouseClick(copy, LEFT)
    assert QGuiApplication.clipboard().text() == '{"prompt": "A cat"}' and copy.text() == "Copied"
    assert _one(dialog, "request_curl", QPlainTextEdit).toPlainText() == "curl …"
