"""What people are told about where their keys are. Any thread; immutable."""

from __future__ import annotations

from veo_desktop.core.text import Text, text
from veo_desktop.store.bounded import GivenUp
from veo_desktop.store.keyring_backend import NAMES, is_locked

NO_KEYRING = text("This system offers no secure keyring that Veo Desktop can use.")
NOT_READ_BACK = text("The system's keyring did not give the keys back.")
NO_KEY_THERE = text("What the system's keyring holds is no Wiro key. Enter your keys again.")
_THIS_SESSION = text("The keys are kept only until you quit.")


class NotKept(Exception):
    """The keyring could not be used; `reason` says why."""

    def __init__(self, reason: Text) -> None:
        super().__init__(str(reason))
        self.reason = reason


def session_only(reason: Text) -> Text:
    """Why, and what that means."""
    return text("{reason} {kept}", reason=reason, kept=_THIS_SESSION)


def reason_of(error: Exception) -> Text:
    """What stands between us and the keyring. The error's own words are left out: they may quote what was sent."""
    if isinstance(error, NotKept):
        return error.reason
    if isinstance(error, GivenUp):
        return text("The system's keyring does not answer.")
    if is_locked(error):
        return text("The system's keyring is locked. Unlock it and try again.")
    return text("The system's keyring refused ({error}).", error=type(error).__name__)


def gone(remembered: str) -> Text:
    """The keyring that was used is no longer offered."""
    return text(
        "Your keys are in {keyring}, which this system does not offer now. Enter them again.", keyring=_name(remembered)
    )


def changed(remembered: str, offered: str) -> Text:
    """Another keyring is offered than the one that holds the keys: the person is asked, nothing is copied."""
    return text(
        "Your keys are in {old}, and this system now offers {new}. Enter them again to keep them there.",
        old=_name(remembered),
        new=_name(offered),
    )


def others_keys(offered: str) -> Text:
    """The keyring now offered holds other keys of ours, which are not overwritten."""
    return text(
        "{keyring} already holds other keys of Veo Desktop, and they were not overwritten. "
        "Forget those keys first to put these in their place.",
        keyring=_name(offered),
    )


def not_forgotten(service: str) -> Text:
    return text(
        "The keys could not be taken out of the system's keyring. Remove the entries “{service}” there yourself.",
        service=service,
    )


def _name(backend_id: str) -> str:
    return NAMES.get(backend_id, backend_id)
