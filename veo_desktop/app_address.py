"""Addresses on the command line, checked before anything is opened: a wrong one is said there. Main thread."""

from __future__ import annotations

from veo_desktop.core.errors import InputError
from veo_desktop.core.options import Options, WrongLine
from veo_desktop.wiro.urls import check_endpoint


def check_addresses(options: Options) -> None:
    """Raises WrongLine where the program would not talk to one of them."""
    try:
        for address in (options.api_url, options.socket_url):
            if address:
                check_endpoint(address)
    except InputError as error:
        raise WrongLine(error.user_message) from None
