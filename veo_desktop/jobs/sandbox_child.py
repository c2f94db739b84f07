"""Starts the sandbox as a child process and reads where it listens. Blocks: never on the UI thread."""

from __future__ import annotations

import json
import subprocess
import threading
from pathlib import Path

from veo_desktop.core.account import Credentials, Endpoint
from veo_desktop.core.children import start_child, stop_child
from veo_desktop.core.errors import Stopped, VeoError
from veo_desktop.core.secret import Secret
from veo_desktop.core.text import text

START_SECONDS = 30.0


class SandboxChild:
    """A local Wiro whose tasks last in `state`, so that they are followed again after a restart."""

    def __init__(self, state: Path, speed: float = 1.0) -> None:
        self._state = state
        self._speed = speed
        self._lock = threading.Lock()
        self._closed = False
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> tuple[Endpoint, Credentials]:
        """Start it and wait until it listens. Raises VeoError when it does not within 30 s, Stopped after `close`."""
        args = ["--port", "0", "--parent-stdin", "--state-dir", str(self._state), "--speed", str(self._speed)]
        try:
            process = self._own(start_child("sandbox", args))
            ready = json.loads(self._first_line(process))
            endpoint = Endpoint(ready["api_url"], ready["socket_url"])
            return endpoint, Credentials(Secret(ready["api_key"]), Secret(ready["api_secret"]))
        except (OSError, ValueError, KeyError) as error:
            self.stop()
            message = text("The sandbox could not be started. Quit and start Veo Desktop again.")
            raise VeoError(message, f"{type(error).__name__}: {error}") from error

    @property
    def running(self) -> bool:
        return self._process is not None

    def stop(self) -> None:
        """End it. Safe to call again."""
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            stop_child(process)

    def close(self) -> None:
        """End it for good, from any thread: a child that is just coming up is ended by who starts it."""
        with self._lock:
            self._closed = True
        self.stop()

    def _own(self, process: subprocess.Popen[bytes]) -> subprocess.Popen[bytes]:
        with self._lock:
            if not self._closed:
                self._process = process
                return process
        stop_child(process)
        raise Stopped(text("Stopped."), "the program ends")

    def _first_line(self, process: subprocess.Popen[bytes]) -> bytes:
        """The line it prints when ready; a child that stays silent is ended, which ends the read."""
        watchdog = threading.Timer(START_SECONDS, process.kill)
        watchdog.daemon = True
        watchdog.start()
        try:
            assert process.stdout is not None
            return process.stdout.readline()
        finally:
            watchdog.cancel()
