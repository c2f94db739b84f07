"""Real programs that a test needs beside it: an X server, and a keyring in a D-Bus session of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

import pytest
from jeepney import DBusAddress, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from dev import find_program
from tests.helpers.environment import home_variables

START_WAIT = 60.0  # seconds a service gets to start; a bound, not an expectation
STOP_WAIT = 20.0

_BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""


def require(*programs: str) -> None:
    """Skip the test, saying why, where one of `programs` is not installed."""
    missing = [program for program in programs if find_program(program) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


@contextmanager
def run_xvfb(folder: Path, screen: str = "1600x1000x24") -> Iterator[dict[str, str]]:
    """An X server on a free display number; yields the environment for what shall appear on it."""
    require("Xvfb")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", screen, "-nolisten", "tcp", "-noreset"]
    with (folder / "xvfb.log").open("wb") as log:
        server = subprocess.Popen(command, pass_fds=[write], stdout=log, stderr=log)
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            number = answer.readline().strip()  # ends, empty, when the server dies
        if not number:
            pytest.fail(f"Xvfb did not start:\n{(folder / 'xvfb.log').read_text()}")
        yield {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        _stop(server)


@contextmanager
def run_secret_service(password: str = "test") -> Iterator[dict[str, str]]:  # noqa: S107 (opens nothing but itself)
    """A Secret Service whose login collection `password` has unlocked; yields the environment that reaches it.

    Its files live in a home of its own, so each test finds it empty.
    """
    require("dbus-daemon", "gnome-keyring-daemon")
    with tempfile.TemporaryDirectory(prefix="veo-keys-", ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        environment = {**os.environ, **home_variables(home)}
        environment.pop("PYTHON_KEYRING_BACKEND", None)
        bus = _start_bus(home, environment)
        keyring = None
        try:
            keyring = _start_keyring(environment, password)
            yield environment
        finally:
            if keyring is not None:
                _stop(keyring)
            _stop(bus)


@contextmanager
def run_session_bus() -> Iterator[str]:
    """A D-Bus session with nobody on it; yields its address."""
    require("dbus-daemon")
    with tempfile.TemporaryDirectory(prefix="veo-bus-", ignore_cleanup_errors=True) as folder:
        environment = dict(os.environ)
        bus = _start_bus(Path(folder), environment)
        try:
            yield environment["DBUS_SESSION_BUS_ADDRESS"]
        finally:
            _stop(bus)


@contextmanager
def run_accessibility_bus(screen: dict[str, str]) -> Iterator[tuple[dict[str, str], str]]:
    """A session whose person uses a screen reader: at-spi2-core's own launcher and registry, which presses real keys.

    `screen` is the environment of its X server. Yields the environment for programs in it, and the address of the
    accessibility bus.
    """
    launcher = "at-spi-bus-launcher"
    require("dbus-daemon", launcher)
    with (
        tempfile.TemporaryDirectory(prefix="veo-access-", ignore_cleanup_errors=True) as folder,
        run_session_bus() as bus,
    ):
        environment = {**screen, **home_variables(Path(folder)), "DBUS_SESSION_BUS_ADDRESS": bus}
        command = [find_program(launcher) or launcher, "--launch-immediately", "--a11y=1", "--screen-reader=1"]
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            _wait_until(lambda: bool(_accessibility_address(bus)), process, launcher)
            yield {**environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}, _accessibility_address(bus)
        finally:
            _stop(process)


def _accessibility_address(session: str) -> str:
    place = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
    with open_dbus_connection(session) as connection:
        body = connection.send_and_get_reply(new_method_call(place, "GetAddress"), timeout=START_WAIT).body
    found = str(body[0])
    return found if found.startswith("unix:") else ""


def _start_bus(home: Path, environment: dict[str, str]) -> subprocess.Popen[bytes]:
    place, config = home / "bus", home / "bus.conf"
    config.write_text(_BUS_CONFIG.format(socket=place))
    bus = subprocess.Popen(["dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile"], env=environment)
    environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={place}"
    _wait_until(lambda: _listens(place), bus, "dbus-daemon")
    return bus


def _listens(place: Path) -> bool:
    """Whether somebody answers there: the file is there a moment earlier."""
    with socket.socket(socket.AF_UNIX) as caller:
        return caller.connect_ex(str(place)) == 0


def _start_keyring(environment: dict[str, str], password: str) -> subprocess.Popen[bytes]:
    command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
    control = Path(environment["XDG_RUNTIME_DIR"]) / "keyring" / "control"
    daemon = subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _send(daemon.stdin, password)
    bus = environment["DBUS_SESSION_BUS_ADDRESS"]
    _wait_until(lambda: control.exists() and _is_served(bus, "org.freedesktop.secrets"), daemon, "gnome-keyring-daemon")
    return daemon


def _is_served(session: str, name: str) -> bool:
    """Whether somebody has taken that name on the bus; asking wakes nobody."""
    with open_dbus_connection(session) as connection:
        return bool(connection.send_and_get_reply(message_bus.NameHasOwner(name), timeout=START_WAIT).body[0])


def _send(pipe: IO[bytes] | None, text: str) -> None:
    if pipe is not None:
        with suppress(BrokenPipeError), pipe:  # a daemon that has died already is noticed by the wait for it
            pipe.write(text.encode())


def _wait_until(ready: Callable[[], bool], process: subprocess.Popen[bytes], name: str) -> None:
    deadline = time.monotonic() + START_WAIT
    while not ready():
        if process.poll() is not None or time.monotonic() > deadline:
            pytest.fail(f"{name} did not start (exit code {process.poll()})")
        time.sleep(0.02)


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(STOP_WAIT)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(STOP_WAIT)
