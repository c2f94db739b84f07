"""Several Wiro accounts by name: each clip is of one, and only its keys are used for it."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.e2e.studio import Studio
from tests.e2e.wiro import Wiro
from veo_desktop.core import settings
from veo_desktop.core.accounts import accounts
from veo_desktop.core.job import Job, JobState
from veo_desktop.ui.create.job_details import facts_text
from veo_desktop.workers.engine_host import Pool


def _runs(wiro: Wiro) -> list[bool]:
    """Whether each run so far was signed, as those of the first account are."""
    return ["x-signature" in each["headers"] for each in wiro.requests("Run")]


def _name(studio: Studio, button: str, name: str) -> None:
    studio.click(button)
    studio.until(lambda: studio.is_there("name_dialog"))
    studio.type("name_input", name)
    studio.press("name_input", Qt.Key.Key_Return)
    studio.until(lambda: not studio.is_there("name_dialog"))


@pytest.mark.timeout(120)
def test_a_clip_waits_for_its_own_account(desk: Studio, wiro: Wiro) -> None:
    before = len(_runs(wiro))
    backend, stored = desk.desktop.backend, desk.desktop._base.settings
    assert desk.text("status_account") == "Account: Wiro"
    backend.pause_queue(True)
    first = desk.order("A clip of the first account")
    desk.click("status_account")
    _name(desk, "add_account_button", "Studio B")
    desk.until(lambda: desk.text("status_account") in ("No account", "Account: Studio B"))
    assert [each.name for each in accounts(stored.get(settings.ACCOUNTS))] == ["Wiro", "Studio B"]
    studio_b = stored.get(settings.WIRO_ACCOUNT)
    desk.type("api_key_input", wiro.key_only)
    desk.press("api_key_input", Qt.Key.Key_Return)
    desk.until(lambda: desk.find("api_key_input", QLineEdit).text() == "")
    desk.online()
    desk.until(lambda: desk.text("status_account") == "Account: Studio B")
    backend.pause_queue(False)
    desk.press("settings_dialog", Qt.Key.Key_Escape)
    desk.come_back()
    second = desk.order("A clip of Studio B")
    desk.until(lambda: desk.jobs[second.id].state is JobState.DONE)
    assert (desk.jobs[first.id].account, desk.jobs[second.id].account) == ("", studio_b)
    assert _runs(wiro)[before:] == [False], "only the clip of this account was sent, with its own key"
    assert desk.jobs[first.id].state is JobState.DRAFTED
    desk.until(lambda: "Waiting for your account" in desk.card(desk.jobs[first.id]).accessibleDescription())
    backend.retry(first.id)  # as the card's button does
    desk.until(lambda: "another of your Wiro accounts" in desk.message)

    desk.click("message_action")  # leads to the accounts
    desk.find("wiro_account_input").setProperty("value", "")
    desk.until(lambda: desk.text("status_account") == "Account: Wiro")
    desk.until(lambda: desk.jobs[first.id].state is JobState.DONE)
    assert _runs(wiro)[before:] == [False, True]

    _name(desk, "rename_account_button", "Studio A")
    desk.until(lambda: desk.text("status_account") == "Account: Studio A")
    desk.find("wiro_account_input").setProperty("value", studio_b)
    desk.until(lambda: desk.text("status_account") == "Account: Studio B")
    desk.click("remove_account_button")
    desk.until(lambda: desk.is_there("ask_dialog"))
    assert "are not followed any more" in desk.text("ask_words")
    desk.click("ask_do")
    desk.until(lambda: [each.name for each in accounts(stored.get(settings.ACCOUNTS))] == ["Studio A"])
    desk.until(lambda: desk.text("status_account") == "Account: Studio A")
    assert not desk.find("remove_account_button").isEnabled()
    name_of = desk.desktop._settings.accounts.name_of
    assert "Account: removed account" in facts_text(desk.jobs[second.id], name_of(studio_b))
    assert wiro.key_only not in desk.folders.settings.read_text()
    _comes_back(desk, wiro, second)


def _comes_back(desk: Studio, wiro: Wiro, job: Job) -> None:
    """Added again with the same keys, it has its clips again; other keys have none of them."""
    former, runs = job.account, len(_runs(wiro))
    _name(desk, "add_account_button", "Another")
    _enter(desk, wiro.key, wiro.secret)
    assert desk.jobs[job.id].account == former
    _name(desk, "add_account_button", "B again")
    _enter(desk, wiro.key_only)
    desk.until(lambda: desk.jobs[job.id].account not in ("", former))
    name_of = desk.desktop._settings.accounts.name_of
    assert "Account: B again" in facts_text(desk.jobs[job.id], name_of(desk.jobs[job.id].account))
    graver = "belongs to this account again" not in desk.message
    while graver:  # what was wrong before, and that these keys are for this session
        desk.click("message_close")
        graver = bool(desk.message) and "belongs to this account again" not in desk.message
    assert "belongs to this account again" in desk.message
    assert len(_runs(wiro)) == runs
    assert wiro.key_only not in desk.folders.database.read_bytes().decode("latin-1")


def _enter(desk: Studio, key: str, secret: str = "") -> None:
    desk.until(lambda: not desk.find("api_key_input", QLineEdit).text())
    if secret:
        desk.type("api_secret_input", secret)
    desk.type("api_key_input", key)
    desk.press("api_key_input", Qt.Key.Key_Return)
    desk.until(lambda: desk.find("api_key_input", QLineEdit).text() == "")
    desk.online()


def test_what_another_account_has_is_not_taken_for_the_answer_to_save(desk: Studio, wiro: Wiro) -> None:
    backend = desk.desktop.backend
    present: list[bool] = []
    backend.keys_changed.connect(lambda kept: present.append(kept.present))
    desk.click("status_account")
    desk.type("api_key_input", wiro.key_only)
    backend.use_wiro("one without keys")
    answered = threading.Event()
    backend.ask(lambda _works: answered.set(), Pool.ACCOUNT)
    assert answered.wait(30)  # and the window has not heard of it yet
    desk.press("api_key_input", Qt.Key.Key_Return)
    desk.until(lambda: desk.find("api_key_input", QLineEdit).text() == "")
    assert present == [True]
