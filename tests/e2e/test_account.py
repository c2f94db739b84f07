"""A Wiro account of one's own: keys typed in, tested, kept in a real Secret Service, and nowhere else."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from tests.e2e.conftest import Open
from tests.e2e.studio import CTRL, Studio
from tests.e2e.wiro import Wiro, run_wiro
from tests.store.keys import KEY, SECRET
from tests.store.test_credentials_keyring import finds
from veo_desktop.core.connection import Line
from veo_desktop.core.job import JobState
from veo_desktop.core.options import Options
from veo_desktop.diagnostics import write_report

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def real_keyring(secret_service: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """This process talks to the private Secret Service."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", secret_service["DBUS_SESSION_BUS_ADDRESS"])
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.SecretService.Keyring")
    monkeypatch.setattr("keyring.core._keyring_backend", None)  # chosen once a process


@pytest.fixture
def strict_wiro() -> Iterator[Wiro]:
    with run_wiro(keys={"api_key": KEY, "api_secret": SECRET}) as running:
        yield running


@pytest.fixture
def all_logged(tmp_path: Path) -> Iterator[Path]:
    """A file with every word that any library logs, unmasked."""
    root, noisy = logging.getLogger(), logging.getLogger("urllib3")
    handler, levels = logging.FileHandler(tmp_path / "everything.log"), (root.level, noisy.level)
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    noisy.setLevel(logging.DEBUG)
    yield tmp_path / "everything.log"
    root.setLevel(levels[0])
    noisy.setLevel(levels[1])
    root.removeHandler(handler)
    handler.close()


def _test(studio: Studio, key: str, secret: str) -> str:
    studio.type("api_key_input", key)
    studio.type("api_secret_input", secret)
    studio.click("test_connection_button")
    words = studio.find("result_words", QLabel)
    studio.until(lambda: words.text() not in ("", "Asking Wiro…"))
    return words.text()


def _open_account(open_studio: Open, wiro: Wiro) -> Studio:
    return open_studio(sandbox=False, api_url=wiro.api_url, socket_url=wiro.socket_url)


def _no_account(studio: Studio) -> None:
    studio.until(lambda: studio.line is not None and studio.line.line is Line.NO_ACCOUNT)


def test_keys_are_tested_kept_in_the_keyring_and_found_again(
    real_keyring: None, strict_wiro: Wiro, all_logged: Path, open_studio: Open, tmp_path: Path, capfd: Capture
) -> None:
    studio = _open_account(open_studio, strict_wiro)
    _no_account(studio)
    studio.until(lambda: "Enter your keys" in studio.message)
    studio.click("message_action")
    assert _test(studio, KEY, SECRET) == "Wiro accepts these keys."
    wrong_secret = _test(studio, KEY, "wrong-secret")
    assert wrong_secret.startswith("Wiro knows the") and "secret" in wrong_secret
    assert "does not know this API key" in _test(studio, "wrong-key", SECRET)
    studio.type("api_key_input", KEY)
    studio.type("api_secret_input", SECRET)
    studio.press("api_secret_input", Qt.Key.Key_Return)
    studio.online()
    studio.until(lambda: studio.text("keys_place") == "Your keys are kept in Secret Service keyring.")
    assert studio.find("api_key_input", QLineEdit).text() == ""
    studio.click("close_settings_button")
    studio.come_back()
    studio.until(lambda: studio.message == "")
    job = studio.order("A planted garden")
    studio.until(lambda: studio.jobs[job.id].state is JobState.DONE)
    studio.stop()

    again = _open_account(open_studio, strict_wiro).online()
    again.until(lambda: job.id in again.jobs)
    assert again.text("status_account") == "Account: Wiro"
    again.stop()
    assert write_report(Options(data_dir=again.folders.data, diagnostics=tmp_path / "report.json")) == 0
    (tmp_path / "printed.txt").write_text("".join(capfd.readouterr()))
    assert "/v1/Run/" in all_logged.read_text()
    assert finds(tmp_path) == set()


def test_without_a_keyring_keys_hold_for_this_session_and_it_is_said(open_studio: Open, wiro: Wiro) -> None:
    studio = _open_account(open_studio, wiro)
    _no_account(studio)
    studio.click("status_account")
    studio.type("api_secret_input", wiro.secret)
    studio.click("save_account_button")
    assert "that this secret belongs to" in studio.said_near("api_key_input")
    studio.press("api_secret_input", Qt.Key.Key_A, CTRL)
    studio.press("api_secret_input", Qt.Key.Key_Delete)
    studio.type("api_key_input", wiro.key)
    studio.click("save_account_button")
    studio.until(lambda: studio.text("keys_place").endswith("The keys are kept only until you quit."))
    studio.until(lambda: studio.line is not None and studio.line.line is Line.OFFLINE)  # it wants its secret, too
    assert "does not belong to it" in _test(studio, "", "another-secret")
    assert _test(studio, "", wiro.secret) == "Wiro accepts these keys."  # with the key that is kept
    studio.click("save_account_button")
    studio.online()
    studio.click("close_settings_button")
    studio.until(lambda: "until you quit" in studio.message)
    studio.stop()
    _no_account(_open_account(open_studio, wiro))


def test_offline_is_said_at_the_test_and_in_the_status_bar(open_studio: Open) -> None:
    with run_wiro() as gone:
        pass
    studio = _open_account(open_studio, gone)
    _no_account(studio)
    studio.click("status_account")
    assert "reach" in _test(studio, "some-key", "some-secret")
    studio.click("save_account_button")
    studio.until(lambda: studio.text("status_connection") == "Offline")


def test_a_key_that_cannot_be_one_is_refused_at_its_field(open_studio: Open, wiro: Wiro) -> None:
    studio = _open_account(open_studio, wiro)
    _no_account(studio)
    studio.click("status_account")
    studio.click("save_account_button")
    assert "Enter the API key" in studio.said_near("api_key_input")
    studio.paste("api_key_input", "two words\u00e9")
    studio.click("save_account_button")
    assert studio.said_near("api_key_input")
    assert studio.line is not None and studio.line.line is Line.NO_ACCOUNT
