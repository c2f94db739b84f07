"""What macOS is asked and told: sleep through caffeinate, look through its own classes. UI thread only; at once."""

from __future__ import annotations

import ctypes
import ctypes.util
import logging
import os
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, QProcess

from veo_desktop.core.desktop import SystemLook

CAFFEINATE = "/usr/bin/caffeinate"
END_MS = 500

log = logging.getLogger(__name__)


class MacSleep(QObject):
    """Keeps a Mac awake with a child of the system's own program, which ends when this process does, however it does.

    `-i`: the computer, not the screen, which may go dark. `-w`: no longer than the process of that number lives.
    """

    def __init__(self, program: str = CAFFEINATE, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._child: QProcess | None = None

    def hold(self, awake: bool) -> None:
        if awake and self._child is None:
            self._child = QProcess(self)
            self._child.setProgram(self._program)
            self._child.setArguments(["-i", "-w", str(os.getpid())])
            self._child.start()
        elif not awake and self._child is not None:
            child, self._child = self._child, None
            child.kill()  # it holds nothing but its wish
            child.waitForFinished(END_MS)
            child.deleteLater()


class ObjectiveC(Protocol):
    """What of the Objective-C runtime is used: `send` gives what `selector` answers, as `kind`."""

    def get_class(self, name: str) -> Any: ...

    def send(self, receiver: Any, selector: str, kind: Any, *arguments: Any) -> Any: ...


class Runtime:
    """The real one. AppKit is loaded: Qt's window is made of it. OSError where there is no such library."""

    def __init__(self) -> None:
        library = ctypes.CDLL(ctypes.util.find_library("objc") or "/usr/lib/libobjc.A.dylib")
        library.objc_getClass.argtypes, library.objc_getClass.restype = [ctypes.c_char_p], ctypes.c_void_p
        library.sel_registerName.argtypes, library.sel_registerName.restype = [ctypes.c_char_p], ctypes.c_void_p
        self._library = library
        self._address = ctypes.cast(library.objc_msgSend, ctypes.c_void_p).value or 0

    def get_class(self, name: str) -> Any:
        return self._library.objc_getClass(name.encode())

    def send(self, receiver: Any, selector: str, kind: Any, *arguments: Any) -> Any:
        """Through a prototype of its own for each kind: on Apple silicon a call without one goes wrong."""
        prototype = ctypes.CFUNCTYPE(kind, ctypes.c_void_p, ctypes.c_void_p, *(ctypes.c_void_p for _ in arguments))
        return prototype(self._address)(receiver, self._library.sel_registerName(selector.encode()), *arguments)


class MacLook:
    """Asks NSWorkspace and NSColor, the documented way for both."""

    def __init__(self, runtime: Callable[[], ObjectiveC] = Runtime) -> None:
        self._open = runtime

    def __call__(self) -> SystemLook:
        """What macOS asks of every program now. The scheme is Qt's to say."""
        try:
            objc = self._open()
        except (OSError, AttributeError) as error:
            log.info("macOS does not say what it wants: %s", error)
            return SystemLook()
        workspace = objc.send(objc.get_class("NSWorkspace"), "sharedWorkspace", ctypes.c_void_p)
        return SystemLook(
            accent=_accent(objc),
            high_contrast=_says(objc, workspace, "accessibilityDisplayShouldIncreaseContrast"),
            reduced_motion=_says(objc, workspace, "accessibilityDisplayShouldReduceMotion"),
        )


def _says(objc: ObjectiveC, workspace: Any, question: str) -> bool | None:
    return bool(objc.send(workspace, question, ctypes.c_bool)) if workspace else None


def _accent(objc: ObjectiveC) -> str | None:
    """The accent colour in sRGB; nil at any step means that there is none."""
    colour = objc.send(objc.get_class("NSColor"), "controlAccentColor", ctypes.c_void_p)
    space = objc.send(objc.get_class("NSColorSpace"), "sRGBColorSpace", ctypes.c_void_p)
    plain = objc.send(colour, "colorUsingColorSpace:", ctypes.c_void_p, space) if colour and space else None
    if not plain:
        return None
    parts = (objc.send(plain, f"{name}Component", ctypes.c_double) for name in ("red", "green", "blue"))
    return "#" + "".join(f"{round(min(max(0.0, part), 1.0) * 255):02x}" for part in parts)
