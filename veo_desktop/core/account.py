"""Whose account pays: keys and the addresses they are for. Any thread."""

from __future__ import annotations

from dataclasses import dataclass

from veo_desktop.core.secret import Secret

WIRO_API = "https://api.wiro.ai/v1"
WIRO_SOCKET = "wss://socket.wiro.ai/v1"


@dataclass(frozen=True, slots=True)
class Credentials:
    """The keys of one Wiro project; without a secret the project is "API key only"."""

    api_key: Secret
    api_secret: Secret | None = None


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where the API and its socket are: `https://…/v1` and `wss://…/v1`, or loopback for the sandbox."""

    api_url: str = WIRO_API
    socket_url: str = WIRO_SOCKET
