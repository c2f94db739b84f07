"""Asks the Linux file manager to show a file. Blocks, bounded: runs on the pool for files."""

from __future__ import annotations

from pathlib import Path

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import open_dbus_connection

ANSWER_SECONDS = 3.0

_FILES = DBusAddress(
    "/org/freedesktop/FileManager1", bus_name="org.freedesktop.FileManager1", interface="org.freedesktop.FileManager1"
)


def mark_in_file_manager(path: Path) -> bool:
    """Open the folder of `path` with the file marked; False where no file manager does that."""
    return _call(_FILES, "ShowItems", "ass", ([path.as_uri()], ""))


def _call(address: DBusAddress, method: str, signature: str, body: tuple[object, ...]) -> bool:
    try:
        with open_dbus_connection(bus="SESSION") as connection:
            message = new_method_call(address, method, signature, body)
            reply = connection.send_and_get_reply(message, timeout=ANSWER_SECONDS)
    except (OSError, KeyError, ValueError):  # no bus, no answer in time, or an address that is none
        return False
    return bool(reply.header.message_type is MessageType.method_return)
