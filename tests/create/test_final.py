"""A draft is made final with another model or resolution: both prices in sight, the same seed, one order."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.core.known_models import FAST, known
from tests.jobstrip.jobs import done, failed
from veo_desktop.core.job import Job
from veo_desktop.core.models import ModelNews
from veo_desktop.core.order import Order, Relation
from veo_desktop.core.request import VEO_3_1
from veo_desktop.core.text import text
from veo_desktop.ui.create.final_dialog import FinalDialog
from veo_desktop.ui.create.inspector import Inspector
from veo_desktop.ui.parts.theme import Theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def draft() -> Job:
    job = done("draft", cost=Decimal("0.80"))
    return replace(job, request=replace(job.request, model=FAST).with_values(resolution="720p"))


class Person:
    """The dialog and who sits before it."""

    def __init__(self, job: Job, models: tuple[ModelNews, ...], qtbot: QtBot) -> None:
        self.bot = qtbot
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.dialog = FinalDialog(job, models, self.parent)
        self.sent: list[tuple[Order, ...]] = []
        self.dialog.wanted.connect(self.sent.append)
        self.dialog.show()

    def words(self, name: str) -> str:
        label = self.dialog.findChild(QLabel, name)
        assert isinstance(label, QLabel)
        return label.text()

    def set(self, name: str, value: str) -> None:
        widget = self.dialog.findChild(QWidget, name)
        assert isinstance(widget, QWidget) and widget.setProperty("value", value)

    @property
    def go(self) -> QPushButton:
        button = self.dialog.findChild(QPushButton, "final_accept")
        assert isinstance(button, QPushButton)
        return button


def test_a_fast_draft_becomes_a_full_clip_of_the_same_seed(theme: Theme, draft: Job, qtbot: QtBot) -> None:
    person = Person(draft, (known(), known(FAST)), qtbot)
    assert (person.words("draft_price"), person.words("final_price")) == ("$0.80", "$4.00")
    qtbot.mouseClick(person.go, LEFT)
    ((order,),) = person.sent
    assert (order.parent, order.relation, order.estimate) == ("draft", Relation.FINAL, Decimal("4.00"))
    assert order.request.model == VEO_3_1
    assert order.request.value("resolution") == "1080p"
    for same in ("prompt", "seed", "durationSeconds", "aspectRatio"):
        assert order.request.value(same) == draft.request.value(same)


def test_no_older_model_is_proposed_for_a_full_clip(theme: Theme, draft: Job, qtbot: QtBot) -> None:
    full = replace(draft, request=replace(draft.request, model=VEO_3_1))
    person = Person(full, (known(), known("google/veo3")), qtbot)
    qtbot.mouseClick(person.go, LEFT)
    ((order,),) = person.sent
    assert (order.request.model, order.request.value("resolution")) == (VEO_3_1, "1080p")


def test_the_drafts_own_settings_are_no_final(theme: Theme, draft: Job, qtbot: QtBot) -> None:
    person = Person(draft, (known(), known(FAST)), qtbot)
    person.set("final_model", FAST)
    person.set("final_resolution", "720p")
    assert not person.go.isEnabled() and "own settings" in person.words("final_note")
    person.set("final_resolution", "1080p")
    assert person.go.isEnabled() and person.words("final_price") == "$1.00"


def test_news_of_a_model_reach_the_dialog(theme: Theme, draft: Job, qtbot: QtBot) -> None:
    person = Person(draft, (known(priced=False), known(FAST)), qtbot)
    assert person.words("final_price") == "Price unknown"
    person.dialog.take_news(known())
    assert person.words("final_price") == "$4.00"
    person.dialog.take_news(replace(known(), gone=text("Retired.")))
    assert not person.go.isEnabled() and "Retired." in person.words("final_note")


def test_without_a_seed_the_final_may_differ_and_says_so(theme: Theme, draft: Job, qtbot: QtBot) -> None:
    values = {name: value for name, value in draft.request.values.items() if name != "seed"}
    unseeded = replace(draft, request=replace(draft.request, values=values))
    person = Person(unseeded, (known(), known(FAST)), qtbot)
    assert "no seed" in person.words("final_note") and person.go.isEnabled()


def test_the_inspector_leads_from_each_to_the_other(theme: Theme, draft: Job, qtbot: QtBot) -> None:
    inspector = Inspector(theme)
    qtbot.addWidget(inspector)
    inspector.show()
    wanted: list[str] = []
    inspector.link_wanted.connect(wanted.append)
    final = done("final", parent="draft", relation=Relation.FINAL)
    inspector.show_job(final)
    inspector.show_links(draft, Relation.FINAL, ())
    links = inspector.findChildren(QPushButton, "final_link")
    assert [link.text() for link in links] == ["Final of Veo 3.1 Fast · 720p"]
    qtbot.mouseClick(links[0], LEFT)
    inspector.show_job(draft)
    inspector.show_links(None, Relation.NONE, (final,))
    (link,) = (each for each in inspector.findChildren(QPushButton, "final_link") if each.text().startswith("Draft of"))
    qtbot.waitUntil(link.isVisible)
    qtbot.keyClick(link, Qt.Key.Key_Space)
    assert wanted == ["draft", "final"]
    inspector.show_links(None, Relation.NONE, ())
    qtbot.waitUntil(lambda: not inspector.findChildren(QPushButton, "final_link"))


def test_only_a_finished_clip_can_be_made_final(theme: Theme, draft: Job, qtbot: QtBot) -> None:
    inspector = Inspector(theme)
    qtbot.addWidget(inspector)
    inspector.show()
    asked: list[str] = []
    inspector.final_requested.connect(asked.append)
    button = inspector.findChild(QPushButton, "final_button")
    assert isinstance(button, QPushButton)
    inspector.show_job(failed("f"))
    assert not button.isVisible()
    inspector.show_job(draft)
    qtbot.mouseClick(button, LEFT)
    assert asked == ["draft"]
