"""What Veo would refuse is said at its field, nothing is sent, and nothing that was entered is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.create.pictures import written
from veo_desktop.core.checks import clean_text
from veo_desktop.core.form import ModelForm
from veo_desktop.core.order import Order
from veo_desktop.core.price import Pricing
from veo_desktop.core.request import FIRST_FRAME, VEO_3_1
from veo_desktop.core.tokens import estimate_tokens
from veo_desktop.ui.create.compose_forms import KnownForms, KnownModel
from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.workers.image_intake import ImageIntake
from veo_desktop.workers.image_sources import FromFile

Sent = list[tuple[Order, ...]]


def _focused_in(widget: QWidget) -> bool:
    now = QApplication.focusWidget()
    return now is not None and (now is widget or widget.isAncestorOf(now))


def test_every_problem_is_shown_at_its_field_and_the_first_has_the_focus(
    priced: ComposePanel, sent: Sent, qtbot: QtBot
) -> None:
    priced.prompt.editor.value = " \n\t "
    fields = priced.settings.fields
    fields["seed"].control.setProperty("value", "1.5")
    fields["callbackUrl"].control.setProperty("value", "javascript:alert(1)")
    qtbot.waitUntil(lambda: priced.footer.price_known)
    priced.generate()
    assert sent == []
    assert priced.prompt.field.error and fields["seed"].error and fields["callbackUrl"].error
    assert _focused_in(priced.prompt.editor)
    assert fields["seed"].control.property("value") == "1.5"
    assert fields["callbackUrl"].control.property("value") == "javascript:alert(1)"
    qtbot.keyClicks(priced.prompt.editor, "A cat")
    assert not priced.prompt.field.error


def test_a_problem_in_the_closed_part_opens_it(priced: ComposePanel, sent: Sent, qtbot: QtBot) -> None:
    priced.prompt.editor.value = "A cat"
    url = priced.settings.fields["callbackUrl"]
    url.control.setProperty("value", "file:///etc/passwd")
    assert not url.isVisible()
    qtbot.waitUntil(lambda: priced.footer.price_known)
    priced.generate()
    assert sent == []
    assert url.isVisible() and url.message.isVisible()
    assert _focused_in(url.control)


@pytest.mark.parametrize("seed", ["-1", "1.5", str(2**64)])
def test_bad_seeds_are_said_at_the_seed(seed: str, priced: ComposePanel, sent: Sent, qtbot: QtBot) -> None:
    priced.prompt.editor.value = "A cat"
    field = priced.settings.fields["seed"]
    field.control.setProperty("value", seed)
    qtbot.waitUntil(lambda: priced.footer.price_known)
    priced.generate()
    assert (sent, "4294967295" in field.error, field.message.isVisible()) == ([], True, True)
    field.control.setProperty("value", "3")
    assert not field.error


def test_a_prompt_far_too_long_is_kept_and_not_sent(priced: ComposePanel, sent: Sent, qtbot: QtBot) -> None:
    long = "A slow pan over the city. " * 4000
    priced.prompt.editor.value = long[:100_000]
    qtbot.waitUntil(lambda: priced.footer.price_known)
    priced.generate()
    assert sent == []
    assert "1,024" in priced.prompt.field.error
    assert len(priced.prompt.editor.value) == 100_000


def test_a_prompt_a_little_too_long_warns_and_is_sent(priced: ComposePanel, sent: Sent, qtbot: QtBot) -> None:
    priced.prompt.editor.value = "word " * 1100
    qtbot.waitUntil(lambda: bool(priced.prompt.field.note))
    qtbot.waitUntil(lambda: priced.footer.price_known)
    priced.generate()
    assert len(sent) == 1


def test_an_image_that_was_refused_stands_in_the_way_until_it_is_removed(
    priced: ComposePanel, sent: Sent, qtbot: QtBot, tmp_path: Path
) -> None:
    priced.prompt.editor.value = "A cat"
    frame = priced.frames.inputs[FIRST_FRAME]
    frame.offer(FromFile(written(tmp_path / "x.png", b"text")))
    field = frame.field
    qtbot.waitUntil(lambda: bool(field.error))
    qtbot.waitUntil(lambda: priced.footer.price_known)
    said = field.error
    priced.generate()
    assert (sent, field.error) == ([], said)
    frame.tile.clear_wanted.emit()
    priced.generate()
    assert len(sent) == 1


def test_tokens_are_counted_for_any_script() -> None:
    assert estimate_tokens("") == 0
    assert 40 <= estimate_tokens("A tight close-up on a detective's face. " * 5) <= 80
    assert estimate_tokens("午夜时分的办公室") == 8
    assert 5 <= estimate_tokens("لقطة مقرّبة لوجه محقق") <= 20


def test_halves_of_characters_and_control_characters_do_not_reach_the_wire() -> None:
    cleaned = clean_text("a\ud83d b\x00\x07c\r\nd\ufeff")
    cleaned.encode("utf-8")
    assert "\x00" not in cleaned and "\n" in cleaned


def test_a_field_that_the_model_lacks_is_neither_shown_nor_sent(
    theme: Theme, form: ModelForm, intake: ImageIntake, qtbot: QtBot
) -> None:
    fields = tuple(each for each in form.fields if each.id not in ("resolution", "seed", "inputImage"))
    forms = KnownForms()
    forms.learn(KnownModel(ModelForm(form.model, form.title, fields), Pricing()))
    panel = ComposePanel(theme, forms, VEO_3_1, intake)
    qtbot.addWidget(panel)
    sent: Sent = []
    panel.generate_requested.connect(sent.append)
    panel.prompt.editor.value = "A cat"
    panel.generate()
    assert {"resolution", "seed"}.isdisjoint(sent[0][0].request.values)
    assert FIRST_FRAME not in panel.frames.inputs
