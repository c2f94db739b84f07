"""Draws progress on the button in the Windows taskbar (ITaskbarList3, through ctypes). UI thread only.

https://learn.microsoft.com/windows/win32/api/shobjidl_core/nn-shobjidl_core-itaskbarlist3
"""

from __future__ import annotations

import ctypes
import logging
import sys
import uuid
from collections.abc import Callable
from typing import Protocol

from veo_desktop.core.desktop import WorkMark

CLSID_TASKBAR_LIST = "56fdf344-fd6d-11d0-958a-006097c9a090"
IID_TASKBAR_LIST_3 = "ea1afb91-9e28-4b86-90e9-9e9f8a5eefaf"
IN_PROCESS = 1  # CLSCTX_INPROC_SERVER
NO_PROGRESS, NORMAL = 0, 2  # TBPF_…
PARTS = 1000  # of the whole bar
# places in the table of methods: IUnknown has three, ITaskbarList five, ITaskbarList2 one
RELEASE, HR_INIT, SET_VALUE, SET_STATE = 2, 3, 9, 10

log = logging.getLogger(__name__)


class Shell(Protocol):
    """What of ITaskbarList3 is used."""

    def set_value(self, window: int, done: int, total: int) -> None: ...

    def set_state(self, window: int, state: int) -> None: ...


class WindowsTaskbar:
    """`window` gives the handle of the window whose button it is; `open_shell` raises OSError where there is none."""

    def __init__(self, window: Callable[[], int], open_shell: Callable[[], Shell]) -> None:
        self._window = window
        self._open_shell = open_shell
        self._shell: Shell | None = None
        self._useless = False

    def show(self, mark: WorkMark) -> None:
        shell = self._ready()
        if shell is None:
            return
        if mark.fraction is None:
            shell.set_state(self._window(), NO_PROGRESS)
        else:
            shell.set_state(self._window(), NORMAL)
            shell.set_value(self._window(), round(mark.fraction * PARTS), PARTS)

    def _ready(self) -> Shell | None:
        if self._shell is None and not self._useless:
            try:
                self._shell = self._open_shell()
            except OSError as error:  # a Windows without a taskbar
                self._useless = True
                log.info("No progress in the taskbar: %s", error)
        return self._shell


class Guid(ctypes.Structure):
    """A GUID as COM wants it; uuid's `bytes_le` has the same layout."""

    _fields_ = (("data", ctypes.c_ubyte * 16),)

    def __init__(self, text: str) -> None:
        super().__init__((ctypes.c_ubyte * 16)(*uuid.UUID(text).bytes_le))


if sys.platform == "win32":

    class TaskbarList:
        """The real one. COM is up on the window's thread already: Qt needs it for dragging."""

        def __init__(self) -> None:
            self._object = ctypes.c_void_p()
            create = ctypes.OleDLL("ole32").CoCreateInstance  # OleDLL: a failure is an OSError
            create.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p, ctypes.c_void_p]
            wanted, face = Guid(CLSID_TASKBAR_LIST), Guid(IID_TASKBAR_LIST_3)
            create(ctypes.byref(wanted), None, IN_PROCESS, ctypes.byref(face), ctypes.byref(self._object))
            self._call(HR_INIT)

        def set_value(self, window: int, done: int, total: int) -> None:
            self._call(
                SET_VALUE,
                (ctypes.c_void_p, window),
                (ctypes.c_uint64, done),
                (ctypes.c_uint64, total),
            )

        def set_state(self, window: int, state: int) -> None:
            self._call(SET_STATE, (ctypes.c_void_p, window), (ctypes.c_int, state))

        def _call(self, place: int, *arguments: tuple[type, int]) -> None:
            """Call the method at `place` of the object's table. What it answers matters to nobody: it only draws."""
            kinds = [kind for kind, _value in arguments]
            prototype = ctypes.WINFUNCTYPE(ctypes.c_long, ctypes.c_void_p, *kinds)
            table = ctypes.cast(self._object, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p)))
            prototype(table[0][place])(self._object, *(value for _kind, value in arguments))
