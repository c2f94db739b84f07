"""The window's side of what the settings look at: what is asked elsewhere holds up no end."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.wiro.servers import Peer, ScriptedServer
from veo_desktop.jobs import new_version
from veo_desktop.wiro import line_check
from veo_desktop.wiro.guard import Limits
from veo_desktop.workers.engine_host import EngineHost
from veo_desktop.workers.settings_backend import SettingsBackend

PATIENT = Limits(connect=1000.0, idle=1000.0, total=1000.0, bytes_in=1024)  # seconds: more than a test waits


def test_what_is_asked_elsewhere_is_given_up_as_the_program_ends(
    qtbot: QtBot, host: EngineHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(new_version, "LIMITS", PATIENT)
    monkeypatch.setattr(line_check.check_line, "__defaults__", (None, PATIENT))
    given_up: list[Peer] = []

    def listen_and_say_nothing(peer: Peer) -> None:
        while peer.sock.recv(65536):
            pass
        given_up.append(peer)

    server = ScriptedServer(listen_and_say_nothing)
    try:
        backend = SettingsBackend(host)
        backend.ask_version(f"{server.url}/latest")
        backend.check_line(server.url)
        qtbot.waitUntil(lambda: server.connections == 2)
        host.begin_stop()
        qtbot.waitUntil(lambda: len(given_up) == 2)
    finally:
        server.close()
