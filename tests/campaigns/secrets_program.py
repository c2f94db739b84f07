"""The real window with a hand at it that is told what to do: `secrets_program COMMANDS EVENTS`, two pipes by number.

Commands and answers are lines of JSON on pipes of their own, so that what the program prints is its own.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import threading
import time
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from tests.campaigns.kill_order import a_request, tag_of
from tests.campaigns.kill_window import look_often
from veo_desktop import app
from veo_desktop.app_window import Desktop
from veo_desktop.core.connection import Connection, Line
from veo_desktop.core.job import Job
from veo_desktop.core.options import Options
from veo_desktop.jobs.sandbox_child import SandboxChild

PATIENCE = 30.0  # seconds

Answer = dict[str, Any]


class _Hand(QObject):
    """Does what the commands say, one after the other, on the UI thread."""

    _told = Signal(object)

    def __init__(self, desktop: Desktop, commands: int, answer: Callable[[Answer], None]) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._answer = answer
        self._line: Line | None = None
        self._jobs: dict[str, Job] = {}
        desktop.backend.connection_changed.connect(self._on_connection)
        desktop.backend.jobs_changed.connect(self._on_jobs)
        self._told.connect(self._act)
        threading.Thread(target=self._listen, args=(commands,), daemon=True).start()

    def _listen(self, commands: int) -> None:
        with os.fdopen(commands) as lines:
            for line in lines:
                self._told.emit(json.loads(line))

    @Slot(object)
    def _on_connection(self, connection: Connection) -> None:
        self._line = connection.line

    @Slot(object)
    def _on_jobs(self, jobs: tuple[Job, ...]) -> None:
        self._jobs |= {tag_of(dict(job.request.values)): job for job in jobs}

    @Slot(object)
    def _act(self, command: Answer) -> None:
        acts: dict[str, Callable[..., str]] = {
            "keys": self._type_keys,
            "test": self._test,
            "save": self._save,
            "online": self._wait_online,
            "generate": self._generate,
            "details": self._copy_details,
            "message": self._copy_message,
            "crash": self._crash,
            "release": self._release,
            "quit": self._quit,
        }
        said = acts[command.pop("do")](**command)
        self._answer({"said": said, "shown": self._shown()})

    def _type_keys(self, key: str, secret: str) -> str:
        _wait(lambda: self._line is not None)  # else the page does not know yet whose account it is
        if not self._visible("api_key_input"):
            self._click("status_account")
            _wait(lambda: self._visible("api_key_input"))
        self._find("api_key_input", QLineEdit).setText(key)
        self._find("api_secret_input", QLineEdit).setText(secret)
        return ""

    def _test(self) -> str:
        words = self._find("result_words", QLabel)
        self._click("test_connection_button")
        _wait(lambda: words.text() not in ("", "Asking Wiro…") and self._find("test_connection_button").isEnabled())
        return str(words.text())

    def _save(self) -> str:
        self._click("save_account_button")
        self._wait_online()
        label = self._find("keys_place", QLabel)
        _wait(lambda: "kept" in label.text())
        place = str(label.text())
        self._click("close_settings_button")
        return place

    def _wait_online(self) -> str:
        _wait(lambda: self._line is Line.ONLINE)
        return ""

    def _generate(self, tag: str, wait: bool) -> str:
        """Press Generate until the job is there: it rests for a moment after it was pressed."""
        footer = self._desktop.page.compose.footer
        self._desktop.page.compose.load(a_request(tag))
        _wait(lambda: footer.price_known)
        while tag not in self._jobs and _go_on():
            footer.button.click()
            _wait(lambda: tag in self._jobs, 1.2)
        if wait:
            _wait(lambda: self._jobs[tag].state.ended)
        return self._jobs[tag].state.value

    def _copy_details(self, tag: str) -> str:
        self._desktop.page.strip.details_requested.emit(self._jobs[tag].id)
        _wait(lambda: self._visible("copy_all_button"))
        _wait(lambda: False, 0.3)  # its log comes from the ledger
        self._click("copy_all_button")
        return QGuiApplication.clipboard().text()

    def _copy_message(self) -> str:
        copied = ""
        for button in ("message_copy", "snackbar_copy"):
            if self._visible(button):
                self._click(button)
                copied += QGuiApplication.clipboard().text()
        return copied

    def _crash(self, words: str) -> str:
        """Every way in which an exception of ours can carry a key into a log, in the window and on a thread."""
        QTimer.singleShot(0, lambda: _raise(words))
        thread = threading.Thread(target=_raise, args=(words,))
        thread.start()
        thread.join()
        try:
            _raise(words)
        except RuntimeError:
            logging.getLogger("veo_desktop.wiro.anywhere").exception("It failed with %s", words)
        _wait(lambda: False, 0.1)
        return ""

    def _release(self) -> str:
        """Go on after what held the queue."""
        self._desktop.backend.release_queue()
        return ""

    def _quit(self) -> str:
        QTimer.singleShot(0, self._desktop.window.close)
        return ""

    def _shown(self) -> str:
        """Every word that can be read in a window, or by an assistive tool; not what is hidden behind dots."""
        words: list[str] = []
        for widget in QApplication.allWidgets():
            words += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()]
            if isinstance(widget, QLabel | QAbstractButton):
                words.append(widget.text())
            elif isinstance(widget, QPlainTextEdit):
                words.append(widget.toPlainText())
        return "\n".join(dict.fromkeys(words))

    def _visible(self, name: str) -> bool:
        return any(widget.objectName() == name and widget.isVisible() for widget in QApplication.allWidgets())

    def _find(self, name: str, kind: type[Any] = QWidget) -> Any:
        found = [each for each in QApplication.allWidgets() if each.objectName() == name and isinstance(each, kind)]
        return next((each for each in found if each.isVisible()), found[0])

    def _click(self, name: str) -> None:
        self._find(name, QAbstractButton).click()


def _raise(words: str) -> None:
    headers = {"x-api-key": words}  # as it stands in a frame of a traceback
    raise RuntimeError(f"refused: {headers}, and {words}")


def _go_on() -> bool:
    QApplication.processEvents()
    return True


def _wait(condition: Callable[[], bool], seconds: float = PATIENCE) -> None:
    """Let the window live until `condition` holds; at most `seconds`."""
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        QApplication.processEvents()
        time.sleep(0.005)


def main(commands: int, events: int) -> int:
    lock = threading.Lock()

    def answer(data: Answer) -> None:
        with lock:
            os.write(events, json.dumps(data).encode() + b"\n")

    os.set_inheritable(commands, False)
    os.set_inheritable(events, False)
    made, first_line = Desktop.__init__, SandboxChild._first_line

    @wraps(made)
    def make(self: Desktop, *args: Any, **named: Any) -> None:
        made(self, *args, **named)
        _Hand(self, commands, answer)

    def overheard(self: SandboxChild, process: Any) -> bytes:
        line = first_line(self, process)
        answer({"sandbox": json.loads(line)})
        return line

    Desktop.__init__ = make  # type: ignore[method-assign]
    SandboxChild._first_line = overheard  # type: ignore[method-assign]
    look_often()
    options = json.loads(_line(commands))
    return app.run(Options(**{**options, "data_dir": Path(options["data_dir"])}))


def _line(descriptor: int) -> bytes:
    """One line, byte by byte: what follows is for the hand."""
    line = bytearray()
    while (byte := os.read(descriptor, 1)) not in (b"", b"\n"):
        line += byte
    return bytes(line)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
