"""What the player's D-Bus object can do, as tools ask for it. Any thread; a text."""

from __future__ import annotations


def _interface(name: str, *parts: str) -> str:
    return f'<interface name="{name}">{"".join(parts)}</interface>'


def _method(member: str, /, **arguments: str) -> str:
    """`arguments`: the type of each by its name; one that begins with `out_` is an answer."""
    inside = ""
    for each, kind in arguments.items():
        direction = "out" if each.startswith("out_") else "in"
        inside += f'<arg name="{each.removeprefix("out_")}" type="{kind}" direction="{direction}"/>'
    return f'<method name="{member}">{inside}</method>'


def _signal(member: str, /, **arguments: str) -> str:
    inside = "".join(f'<arg name="{each}" type="{kind}"/>' for each, kind in arguments.items())
    return f'<signal name="{member}">{inside}</signal>'


def _reads(**kinds: str) -> str:
    return "".join(f'<property name="{name}" type="{kind}" access="read"/>' for name, kind in kinds.items())


def _writes(**kinds: str) -> str:
    return "".join(f'<property name="{name}" type="{kind}" access="readwrite"/>' for name, kind in kinds.items())


_ROOT = _interface(
    "org.mpris.MediaPlayer2",
    *map(_method, ("Raise", "Quit")),
    _reads(CanQuit="b", CanRaise="b", HasTrackList="b", Identity="s", DesktopEntry="s"),
    _reads(SupportedUriSchemes="as", SupportedMimeTypes="as"),
)
_PLAYER = _interface(
    "org.mpris.MediaPlayer2.Player",
    *map(_method, ("Next", "Previous", "Pause", "PlayPause", "Stop", "Play")),
    _method("Seek", Offset="x"),
    _method("SetPosition", TrackId="o", Position="x"),
    _method("OpenUri", Uri="s"),
    _signal("Seeked", Position="x"),
    _writes(LoopStatus="s", Rate="d", Volume="d"),
    _reads(PlaybackStatus="s", Metadata="a{sv}", Position="x", MinimumRate="d", MaximumRate="d"),
    _reads(CanGoNext="b", CanGoPrevious="b", CanPlay="b", CanPause="b", CanSeek="b", CanControl="b"),
)
_PROPERTIES = _interface(
    "org.freedesktop.DBus.Properties",
    _method("Get", interface="s", name="s", out_value="v"),
    _method("Set", interface="s", name="s", value="v"),
    _method("GetAll", interface="s", out_values="a{sv}"),
    _signal("PropertiesChanged", interface="s", changed="a{sv}", invalidated="as"),
)
_INTROSPECTABLE = _interface("org.freedesktop.DBus.Introspectable", _method("Introspect", out_text="s"))
_DOCTYPE = (
    '<!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"'
    ' "http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">'
)
INTROSPECTION = f"{_DOCTYPE}<node>{_ROOT}{_PLAYER}{_PROPERTIES}{_INTROSPECTABLE}</node>"
