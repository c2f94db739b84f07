"""The services that other tests lean on are real, and gone afterwards."""

from __future__ import annotations

import os
import subprocess
import sys

KEYRING = """
import keyring
keyring.set_password("veo-desktop test", "someone", "a word")
print(type(keyring.get_keyring()).__module__, keyring.get_password("veo-desktop test", "someone"))
"""
SCREEN = """
from PySide6.QtWidgets import QApplication
app = QApplication([])
print(app.platformName(), app.primaryScreen().size().width())
"""
CLOSED = """
import keyring, keyring.errors
try:
    keyring.get_password("veo-desktop test", "someone")
except keyring.errors.NoKeyringError:
    print("no keyring")
"""


def _output(code: str, environment: dict[str, str] | None = None) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, stdout=subprocess.PIPE, text=True, check=True, timeout=30
    )
    return done.stdout.strip()


def test_secret_service_keeps_a_secret(secret_service: dict[str, str]) -> None:
    assert _output(KEYRING, secret_service) == "keyring.backends.SecretService a word"


def test_without_it_no_keyring_is_reached() -> None:
    assert _output(CLOSED) == "no keyring"


def test_xvfb_is_a_real_x_server(xvfb: dict[str, str]) -> None:
    assert _output(SCREEN, xvfb) == "xcb 1600"


def test_the_home_is_empty_and_private() -> None:
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        assert "veo-" in os.environ[name]
    assert "DISPLAY" not in os.environ or os.environ["QT_QPA_PLATFORM"] != "offscreen"
