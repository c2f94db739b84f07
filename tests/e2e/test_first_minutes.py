"""The very first start: two doors, three steps, a sample prompt, a first clip; and nothing of it the second time."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton, QWidget

from tests.e2e.conftest import Open
from tests.e2e.studio import CTRL, Studio
from tests.e2e.wiro import Wiro
from veo_desktop.core.connection import Line
from veo_desktop.core.request import PROMPT
from veo_desktop.core.resources import resource
from veo_desktop.core.samples import Sample, load_samples
from veo_desktop.media.remux import read_recipe
from veo_desktop.ui.library.clip_grid import ClipGrid
from veo_desktop.ui.welcome.coach_place import RING

SHORT = "watch"  # the sample that is made soonest


def _sample(name: str) -> Sample:
    return next(each for each in load_samples(resource("samples")) if each.id == name)


def _focus() -> str:
    focus = QApplication.focusWidget()
    return focus.objectName() if focus is not None else ""


def _welcomed(studio: Studio) -> bool:
    found = studio.window.findChild(QWidget, "welcome_page")
    return found is not None and found.isVisible()


def _coached(studio: Studio) -> str:
    """Which step is said on the card, "" while there is none in sight."""
    card = studio.window.findChild(QWidget, "coach_card")
    return studio.find("coach_count", QLabel).text() if card is not None and card.isVisible() else ""


def _begin(open_studio: Open, **options: object) -> Studio:
    studio = open_studio(newcomer=True, sandbox_speed=100.0, **options)
    studio.until(lambda: _welcomed(studio) and _focus() == "welcome_sandbox")
    return studio


def _menu(studio: Studio, name: str) -> None:
    studio.trigger(name)


def _played(studio: Studio) -> None:
    player = studio.desktop.page.player
    studio.until(lambda: bool(studio.jobs) and studio.job.clip is not None)
    studio.until(lambda: player.info is not None and player.current_frame >= 0)


def _shelved(studio: Studio) -> bool:
    found = studio.window.findChild(QWidget, "samples_shelf")
    return found is not None and found.isVisible()


def _covers(studio: Studio, *targets: str, ring: int = 0) -> bool:
    """Whether the card lies over a part of these, the room for its arrow (`ring` pixels) aside."""
    card = studio.find("coach_card")
    shape = card.rect().translated(card.mapTo(studio.window, card.rect().topLeft())).adjusted(ring, ring, -ring, -ring)
    return any(
        shape.intersects(each.rect().translated(each.mapTo(studio.window, each.rect().topLeft())))
        for each in map(studio.find, targets)
    )


def test_the_first_card_cuts_no_words_of_the_banner_above_it_or_the_title_below(open_studio: Open) -> None:
    studio = _begin(open_studio)
    studio.window.resize(1436, 850)  # between banner and title there is room for a low card alone
    studio.click("welcome_sandbox")
    studio.online()
    studio.until(lambda: _coached(studio) == "1 of 3" and _shelved(studio))
    studio.until(lambda: not _covers(studio, "sandbox_banner", "player_state", ring=RING))


def test_by_keyboard_through_the_sandbox_to_a_first_clip_that_costs_nothing(open_studio: Open) -> None:
    studio = _begin(open_studio)
    assert studio.text("status_account") == "Account: Sandbox"  # said before anything is connected
    studio.press("welcome_sandbox", Qt.Key.Key_Return)
    studio.until(lambda: not _welcomed(studio) and _coached(studio) == "1 of 3")
    assert _focus() == "prompt_editor"
    assert not _covers(studio, "prompt_editor")
    studio.until(lambda: studio.window.findChild(QWidget, "samples_shelf") is not None)
    studio.find("samples_shelf").setFocus(Qt.FocusReason.TabFocusReason)
    first, second = load_samples(resource("samples"))[:2]
    assert _focus() == f"sample_{first.id}"
    studio.press(_focus(), Qt.Key.Key_Right)
    assert _focus() == f"sample_{second.id}"
    studio.find(f"sample_{SHORT}").setFocus()
    studio.press(f"sample_{SHORT}", Qt.Key.Key_Return)
    assert studio.value("prompt_editor") == _sample(SHORT).prompt
    assert studio.value("aspect_ratio_input") == "9:16"
    assert studio.value("duration_input") == "4"
    assert _coached(studio) == "2 of 3"
    assert not _covers(studio, "cost_estimate_label", "generate_button")
    studio.online()
    studio.price()
    studio.choose(audio_input="false")
    assert studio.find("panel_note").isVisible()
    studio.send()
    assert studio.find("panel_note").isHidden()  # what it told is over
    _played(studio)
    studio.until(lambda: _coached(studio) == "3 of 3")
    assert not _covers(studio, "rating_input", "seek_bar")
    studio.press("player", Qt.Key.Key_Period, focus=True)
    studio.until(lambda: _coached(studio) == "")

    job = studio.job
    assert job.sandbox and job.request.value(PROMPT) == _sample(SHORT).prompt
    assert job.cost is not None and job.cost > 0  # shown, as it would be, and counted nowhere
    assert "made in the sandbox" in studio.card(job).accessibleDescription()
    assert "Sandbox" in studio.shown_in("inspector")
    assert studio.text("status_spent").startswith("Today $0.00")
    assert job.clip is not None
    assert json.loads(read_recipe(Path(job.clip.path)))["sandbox"] is True
    studio.click("nav_library")
    studio.until(lambda: studio.text("library_count") == "1 clip")
    studio.type("library_search", "is:sandbox")
    studio.until(lambda: studio.text("library_count") == "1 clip")
    studio.type("library_search", "cost:>0")
    studio.until(lambda: studio.text("library_state_title") == "No clip fits")
    studio.stop()

    again = open_studio(newcomer=True, sandbox_speed=100.0).online()
    again.until(lambda: job.id in again.jobs)
    assert not _welcomed(again) and not _coached(again)
    assert again.window.findChild(QWidget, "samples_shelf") is None


def test_by_mouse_to_an_account_of_ones_own(open_studio: Open, wiro: Wiro) -> None:
    studio = _begin(open_studio, api_url=wiro.api_url, socket_url=wiro.socket_url)
    assert not studio.find("sandbox_banner").isVisible()
    studio.click("welcome_connect")
    words = " ".join(studio.shown_in("connect_steps"))
    assert "Signed" in words and "API key only" in words and "Test connection" in words
    studio.click("welcome_enter_keys")
    assert studio.find("account_wiro", QRadioButton).isChecked()
    studio.type("api_key_input", wiro.key)
    studio.type("api_secret_input", wiro.secret)
    studio.click("test_connection_button")
    studio.until(lambda: studio.find("result_words", QLabel).text() == "Wiro accepts these keys.")
    studio.click("save_account_button")
    studio.until(lambda: studio.line is not None and studio.line.line is Line.ONLINE and not studio.line.sandbox)
    studio.click("close_settings_button")
    studio.come_back()
    studio.until(lambda: not _welcomed(studio) and _coached(studio) == "1 of 3")
    assert not studio.find("sandbox_banner").isVisible()
    studio.click(f"sample_{SHORT}")
    studio.choose(audio_input="false")
    studio.price()
    studio.made_by(lambda: studio.click("generate_button"))
    _played(studio)
    studio.until(lambda: _coached(studio) == "3 of 3")
    stars = studio.find("rating_input")
    studio.click(stars)
    studio.until(lambda: _coached(studio) == "")
    studio.until(lambda: studio.job.clip is not None and studio.job.clip.rating > 0)
    assert not studio.job.sandbox and "Sandbox" not in studio.shown_in("inspector")
    assert studio.job.cost is not None and studio.job.cost > Decimal(0)
    studio.until(lambda: not studio.text("status_spent").startswith("Today $0.00"))


def test_closing_is_the_sandbox_and_help_brings_all_of_it_back(open_studio: Open) -> None:
    studio = _begin(open_studio)
    studio.click("welcome_connect")
    studio.press("connect_steps", Qt.Key.Key_Escape)
    studio.until(lambda: _focus() == "welcome_sandbox")
    studio.press("welcome_sandbox", Qt.Key.Key_Escape)
    studio.until(lambda: _coached(studio) == "1 of 3")
    assert studio.desktop.backend.account == "sandbox" and studio.find("sandbox_banner").isVisible()
    studio.press("prompt_editor", Qt.Key.Key_Tab)
    assert _focus() == "coach_next"
    studio.press("coach_next", Qt.Key.Key_Escape)
    assert not _coached(studio) and _focus() == "prompt_editor"

    studio.click("sandbox_banner_close")
    studio.click("nav_library")
    studio.click("nav_create")
    studio.online()
    assert not studio.find("sandbox_banner").isVisible()
    assert studio.text("status_account") == "Account: Sandbox"
    assert not studio.find("status_account").icon().isNull()

    _menu(studio, "action_steps")
    studio.until(lambda: _coached(studio) == "1 of 3")
    studio.find("prompt_editor").setFocus()
    studio.click("coach_next")
    studio.until(lambda: _coached(studio) == "2 of 3")
    assert _focus() == "prompt_editor"  # a click takes the keyboard from nobody
    studio.press("coach_next", Qt.Key.Key_Space, focus=True)
    studio.until(lambda: _coached(studio) == "3 of 3")
    assert _focus() == "coach_next"  # and who came by keys goes on by them
    studio.press("coach_next", Qt.Key.Key_Space)
    studio.until(lambda: not _coached(studio))
    assert _focus() == "prompt_editor"  # there is nothing to watch yet

    _menu(studio, "action_steps")
    studio.until(lambda: _coached(studio) == "1 of 3")
    studio.bot.keyClicks(studio.find("prompt_editor"), "A fox in the snow")
    studio.until(lambda: _coached(studio) == "2 of 3")  # written, so it goes on by itself
    studio.window.resize(1024, 640)
    studio.until(lambda: _coached(studio) == "2 of 3" and not _covers(studio, "generate_button"))
    studio.click("coach_skip")
    _menu(studio, "action_samples")
    studio.until(lambda: studio.is_there("samples_popup"))
    popup = studio.find("samples_popup")
    studio.click(popup.findChild(QWidget, f"sample_{SHORT}"))
    assert studio.value("prompt_editor") == _sample(SHORT).prompt
    assert "Undo" in studio.text("panel_note_words")
    studio.press("prompt_editor", Qt.Key.Key_Z, CTRL)
    assert studio.value("prompt_editor") == "A fox in the snow"
    assert studio.value("aspect_ratio_input") == "16:9"

    _menu(studio, "action_welcome")
    studio.until(lambda: _welcomed(studio))
    studio.click("welcome_close")
    studio.until(lambda: not _welcomed(studio))
    assert not _coached(studio)  # they were seen


def test_what_is_empty_says_what_to_do_and_does_it(open_studio: Open) -> None:
    studio = open_studio(sandbox=True, sandbox_speed=100.0)
    studio.until(lambda: studio.find("strip_empty_button").isVisible())
    for button in ("strip_empty_button", "inspector_empty_button"):
        studio.find("nav_create").setFocus()
        studio.click(button)
        assert _focus() == "prompt_editor"
    studio.click("history_button")
    studio.until(lambda: "No prompt was used yet" in studio.text("history_words"))
    studio.click("history_empty_button")
    assert studio.is_there("samples_popup")
    studio.find("samples_popup").close()
    studio.click("templates_button")
    studio.type("templates_popup_search", "qqqq")
    studio.click("templates_popup_clear")
    assert studio.find("templates_popup_list").isVisible()
    studio.find("templates_popup").close()


def test_no_card_lies_over_what_it_speaks_of(open_studio: Open, qapp: QApplication) -> None:
    studio = open_studio(newcomer=True, sandbox=True, sandbox_speed=100.0).online()
    studio.until(lambda: _coached(studio).startswith("1"))
    try:
        _clear(studio, qapp, "prompt_editor", "samples_shelf")
        studio.click("coach_next")
        _clear(studio, qapp, "cost_estimate_label", "generate_button", "prompt_editor")
        studio.clip()
        studio.until(lambda: _coached(studio).startswith("3"))
        judging = ("pick_button", "reject_button", "add_tag_button")
        _clear(studio, qapp, "rating_input", "seek_bar", *judging)
        studio.click("nav_library")
        grid = studio.find("library_view", ClipGrid)
        studio.until(lambda: grid.layout_now.count == 1)
        studio.press("library_view", Qt.Key.Key_Home)
        studio.until(lambda: _coached(studio).startswith("3"))
        _clear(studio, qapp, "library_rating", *judging)
        studio.press("library_rating", Qt.Key.Key_Right, focus=True)
        studio.until(lambda: not _coached(studio))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _clear(studio: Studio, app: QApplication, *names: str) -> None:
    """In both directions of reading and two sizes, the step's card is there and leaves these uncovered."""
    step = _coached(studio)
    for direction in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
        app.setLayoutDirection(direction)
        for size in (QSize(1440, 900), QSize(1024, 640)):
            studio.window.resize(size)
            studio.until(lambda: _coached(studio) == step)
            QApplication.processEvents()  # the card follows in the turn after its target
            QApplication.processEvents()
            card = studio.find("coach_card")
            for name in names:
                seen = [each for each in studio.window.findChildren(QWidget, name) if each.isVisible()]
                over = [each for each in seen if _box(each).intersects(_box(card).adjusted(10, 10, -10, -10))]
                assert seen and over == [], f"{name}, {direction.name}, {size.toTuple()}"


def _box(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint()), widget.size())
