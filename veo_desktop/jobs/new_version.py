"""Asks one address whether there is a newer version. Blocks; runs on the pool for REST calls.

Whatever comes back, nothing is opened, fetched or followed, and nothing goes wrong aloud.
"""

from __future__ import annotations

import logging

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.releases import LARGEST, asked_at, is_releases_address, newer_version
from veo_desktop.wiro.connections import ProxyFor
from veo_desktop.wiro.guard import Guard, Limits
from veo_desktop.wiro.transport import Transport

LIMITS = Limits(connect=8.0, idle=8.0, total=15.0, bytes_in=LARGEST + 64 * 1024)

log = logging.getLogger(__name__)


def ask_version(address: str, present: str, proxy_for: ProxyFor, cancel: CancelToken | None = None) -> str:
    """The newer version's number; "" where there is none, or nobody says so."""
    if not address or not is_releases_address(address):
        return ""
    transport = Transport(proxy_for)
    try:
        with transport.get(asked_at(address), {"Accept": "application/json"}, Guard(LIMITS, cancel)) as answer:
            if answer.status != 200 or answer.headers.get("Content-Encoding", "identity").lower() != "identity":
                return ""
            payload = answer.read(LARGEST + 1, decode_content=False)
    except Exception as error:  # being offline is nothing to speak of
        log.info("Nobody said whether there is a newer version: %s", type(error).__name__)
        return ""
    return newer_version(payload, present) if len(payload) <= LARGEST else ""
