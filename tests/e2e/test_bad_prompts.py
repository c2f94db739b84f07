"""What cannot be sent is said at its field, nothing is lost and nothing is sent; odd but sound words go through."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.e2e.studio import SHORTEST, Studio
from tests.e2e.wiro import Wiro
from veo_desktop.core.job import JobState

ODD = 'Emoji 🦊👩‍🚀, שלום עולם مرحبا, "quotes" \\ <b>tags</b> %s {braces}\nsecond line\n\tthird\u202e'


def _refused(desk: Studio, wiro: Wiro, field: str) -> str:
    """Press Generate; what is said at the field when nothing was sent."""
    before = wiro.runs()
    desk.price()
    desk.generate()
    said = desk.said_near(field)
    desk.click("generate_button")  # the same by mouse
    assert desk.said_near(field) == said
    assert (desk.jobs, wiro.runs(), desk.clips()) == ({}, before, [])
    return said


@pytest.mark.parametrize("blank", ["", " \t ", "\n\n"])
def test_an_empty_prompt(blank: str, desk: Studio, wiro: Wiro) -> None:
    if blank:
        desk.paste("prompt_editor", blank)
    assert _refused(desk, wiro, "prompt_editor") == "Write what should happen in the clip."


def test_a_hundred_thousand_characters(desk: Studio, wiro: Wiro) -> None:
    long = ("A slow pan over the city, " * 4000)[:100_000]
    desk.paste("prompt_editor", long)
    said = _refused(desk, wiro, "prompt_editor")
    assert "1,024" in said and "Nothing was sent" in said
    assert desk.value("prompt_editor") == long


def test_words_of_every_script_go_through_as_they_are(desk: Studio, wiro: Wiro) -> None:
    desk.paste("prompt_editor", ODD)
    desk.choose(**SHORTEST)
    desk.price()
    desk.send()  # twice: the braces might be a template's field that was forgotten
    desk.until(lambda: desk.jobs and desk.job.state is JobState.DONE)
    assert [task["parameters"]["prompt"] for task in wiro.tasks(ODD)] == [ODD]
    (path,) = desk.clips()
    assert path.parent == desk.folders.library and path.suffix == ".mp4"
    assert not set(path.name) & set('\\/<>:"|?*\n\t\u202e')
    assert desk.job.request.value("prompt") == ODD
    desk.press("job_strip", Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier, focus=True)
    assert desk.value("prompt_editor") == ODD


@pytest.mark.parametrize("seed", ["-1", "1.5", str(2**64), "٣", "abc"])
def test_a_seed_that_is_none(seed: str, desk: Studio, wiro: Wiro) -> None:
    desk.type("prompt_editor", "A sound prompt")
    desk.paste("seed_input", seed)
    assert "whole number from 0" in _refused(desk, wiro, "seed_input")
    assert desk.value("seed_input") == seed
    assert desk.value("prompt_editor") == "A sound prompt"


@pytest.mark.parametrize("url", ["no address", "file:///etc/passwd", "javascript:alert(1)", "https://user@x.example/"])
def test_a_callback_that_is_no_web_address(url: str, desk: Studio, wiro: Wiro) -> None:
    desk.type("prompt_editor", "A sound prompt")
    desk.click("advanced_button")
    desk.paste("callback_url_input", url)
    assert "not a web address" in _refused(desk, wiro, "callback_url_input")
    assert desk.value("callback_url_input") == url
