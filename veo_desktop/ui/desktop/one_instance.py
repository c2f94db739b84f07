"""One window a data folder: a second start hands what it wants to the first. UI thread only.

Imported after the first paint, and by a second start: it brings QtNetwork.
"""

from __future__ import annotations

import hashlib
import os
import sys
import time
from collections.abc import Callable
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QWidget

from veo_desktop.core.second_start import LONGEST, SecondStart, read_second_start

DONE = b"done\n"
MOST_CALLERS = 8
CALLER_MS = 3000  # how long a caller may take to say what it wants
REACH_SECONDS = 5.0  # how long a second start tries to reach the first
PAUSE = 0.1  # seconds between the tries
LONGEST_PATH = 100  # bytes: what the address of a local socket holds on every system


class Reached(Enum):
    """What became of a second start."""

    FIRST = "the first does what was asked"
    NOBODY = "the first has gone, and the folder is ours now"
    SILENT = "the first does not answer"


def door_name(data: Path) -> str:
    """Where the program that works in folder `data` listens: in this person's own run folder where there is one."""
    digest = hashlib.sha256(os.fsencode(data.resolve())).hexdigest()[:24]
    name, run = f"veo-desktop-{digest}", os.environ.get("XDG_RUNTIME_DIR", "")
    place = Path(run) / name
    usable = sys.platform != "win32" and place.is_absolute() and len(os.fsencode(place)) <= LONGEST_PATH
    return str(place) if usable and os.access(run, os.W_OK | os.X_OK) else name


class Door(QObject):
    """Listens for second starts. `called(SecondStart)`."""

    called = Signal(object)

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._name = name
        self._callers: set[_Caller] = set()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._let_in)

    def open(self) -> bool:
        """Listen; call it only while the folder's lock is held. False when the system does not let us."""
        QLocalServer.removeServer(self._name)  # what a crash left; the lock says that nobody listens there
        return self._server.listen(self._name)

    def close(self) -> None:
        """Stop listening: who calls from now on is told so at once."""
        self._server.close()
        for caller in tuple(self._callers):
            caller.hang_up()

    @Slot()
    def _let_in(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            if len(self._callers) >= MOST_CALLERS:
                socket.abort()
                socket.deleteLater()
                continue
            caller = _Caller(socket, self)
            caller.spoke.connect(self.called)
            caller.gone.connect(self._forget)
            self._callers.add(caller)
            caller.listen()

    @Slot(object)
    def _forget(self, caller: _Caller) -> None:
        self._callers.discard(caller)
        caller.deleteLater()


class _Caller(QObject):
    """One second start on the line. It says one line, is answered once it was carried out, and goes."""

    spoke = Signal(object)
    gone = Signal(object)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._over = False
        socket.setParent(self)
        socket.setReadBufferSize(LONGEST)
        socket.readyRead.connect(self.listen)
        socket.disconnected.connect(self.hang_up)
        self._patience = QTimer(self, singleShot=True, interval=CALLER_MS)
        self._patience.timeout.connect(self.hang_up)
        self._patience.start()

    @Slot()
    def listen(self) -> None:
        if self._over or (not self._socket.canReadLine() and self._socket.bytesAvailable() < LONGEST):
            return
        call = read_second_start(bytes(self._socket.readLine(LONGEST).data()))
        if call is not None:
            self._patience.stop()
            self.spoke.emit(call)
            self._socket.write(DONE)
            self._socket.flush()
        self.hang_up()

    @Slot()
    def hang_up(self) -> None:
        if not self._over:
            self._over = True
            self._socket.disconnectFromServer()  # what was written still goes out
            self.gone.emit(self)


def reach_first(name: str, call: SecondStart, take: Callable[[], bool], seconds: float = REACH_SECONDS) -> Reached:
    """Hand `call` to the program behind `name`; blocks for at most `seconds`.

    One that is starting does not listen yet, one that is quitting listens no more: so it is tried again, and
    `take` says each time whether the folder has become free.
    """
    if sys.platform == "win32":
        _let_first_take_focus()
    deadline = time.monotonic() + seconds
    while (left := deadline - time.monotonic()) > 0:
        if _hand_over(name, call, left):
            return Reached.FIRST
        if take():
            return Reached.NOBODY
        time.sleep(PAUSE)
    return Reached.SILENT


def _hand_over(name: str, call: SecondStart, seconds: float) -> bool:
    """One try: whether the first says that it is done. Its window may be slow, but not its socket."""
    deadline = time.monotonic() + seconds
    socket = QLocalSocket()
    socket.setReadBufferSize(len(DONE))
    socket.connectToServer(name)
    if not socket.waitForConnected(_ms(deadline)):
        return False
    socket.write(call.to_line())
    answer = b""
    while DONE not in answer and _ms(deadline) and socket.waitForReadyRead(_ms(deadline)):
        answer += bytes(socket.readAll().data())
    socket.abort()
    return DONE in answer


def _ms(deadline: float) -> int:
    return max(0, round((deadline - time.monotonic()) * 1000))


def _let_first_take_focus() -> None:
    """Windows lets a program take the focus only when the one that has it agrees."""
    if sys.platform == "win32":
        import ctypes  # on Windows only

        ctypes.windll.user32.AllowSetForegroundWindow(-1)  # any process: the one whose window comes forward


def bring_forward(window: QWidget, activation: str) -> None:
    """Put `window`, with the dialog that is open over it, in front of all others and give it the focus."""
    if activation:
        os.environ["XDG_ACTIVATION_TOKEN"] = activation  # Qt reads it when it asks the desktop for the focus
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    for each in filter(None, (window, QApplication.activeModalWidget())):
        each.raise_()
        each.activateWindow()
