"""The tree of errors that people may see. Raised low, decided in `jobs`, shown by the window. Any thread.

VeoError
├── InputError            a field of ours is wrong: nothing was sent
├── BudgetReached         a ceiling that the person set: nothing was sent
├── ProviderError         Wiro answered, and said no
│   ├── AuthError         key, secret, signature or address refused (401, 98, 99)
│   ├── BalanceError      too little money on the account (97)
│   ├── BusyError         every slot is taken (96)
│   ├── FieldRefused      Wiro refused one parameter (0)
│   ├── NotFoundError     no such task, model or file (1)
│   ├── WrongStateError   the task is past the point where this is possible (1)
│   └── ModelGone         the model is retired or closed to this account (1)
├── NetworkError          no usable answer came
│   ├── NotSent           provably nothing left this machine: safe to send again
│   ├── AnswerLost        it may have been accepted: look it up, never send it again blindly
│   ├── BadAnswer         an answer that is not Wiro's (garbage, truncated, too large, a redirect)
│   └── Stopped           we gave it up ourselves
├── StorageError          the disk, the folder or the database
│   └── DiskFull
├── MediaError            a file that cannot be played
└── KeyringError          the system's keyring does not serve
"""

from __future__ import annotations

from enum import Enum

from veo_desktop.core.text import Text, text


class Action(Enum):
    """What the person can do about an error; the window turns it into a button."""

    NONE = "none"
    RETRY = "retry"
    CHECK_FIELD = "check_field"
    OPEN_ACCOUNT = "open_account"
    ADD_FUNDS = "add_funds"
    CHOOSE_FOLDER = "choose_folder"
    WAIT = "wait"
    CHOOSE_TASK = "choose_task"
    SEND_WAITING = "send_waiting"
    RESUME_QUEUE = "resume_queue"
    RAISE_BUDGET = "raise_budget"
    SHOW_CRASH = "show_crash"
    SAFE_MODE = "safe_mode"
    LEAVE_SAFE_MODE = "leave_safe_mode"
    SHOW_FILES = "show_files"


class VeoError(Exception):
    """An error with a message for a person who makes films.

    `user_message`: what happened, what it cost, what to do. `detail`: for support, never a secret.
    `retryable`: the same call may work later. `action`: the button to offer.
    """

    retryable: bool = False
    action: Action = Action.NONE

    def __init__(
        self,
        user_message: Text,
        detail: str = "",
        *,
        retryable: bool | None = None,
        action: Action | None = None,
    ) -> None:
        super().__init__(str(user_message))
        self.user_message = user_message
        self.detail = detail
        if retryable is not None:
            self.retryable = retryable
        if action is not None:
            self.action = action


class InputError(VeoError):
    """A value that would be refused; `field` names the parameter it belongs to."""

    action = Action.CHECK_FIELD

    def __init__(self, user_message: Text, field: str, detail: str = "") -> None:
        super().__init__(user_message, detail)
        self.field = field


class BudgetReached(VeoError):
    """A ceiling leaves no room for a job; `short` says so in a few words."""

    action = Action.RAISE_BUDGET

    def __init__(self, user_message: Text, short: Text) -> None:
        super().__init__(user_message)
        self.short = short


class ProviderError(VeoError):
    """Wiro answered and said no; `code` is its number, `provider_message` its own words."""

    def __init__(
        self,
        user_message: Text,
        *,
        code: int | None = None,
        provider_message: str = "",
        detail: str = "",
        retryable: bool | None = None,
        action: Action | None = None,
    ) -> None:
        super().__init__(user_message, detail, retryable=retryable, action=action)
        self.code = code
        self.provider_message = provider_message


class AuthProblem(Enum):
    """Which part of the sign-in is wrong, as far as the answer tells."""

    UNKNOWN_KEY = "unknown_key"
    BAD_SIGNATURE = "bad_signature"
    SIGNATURE_REQUIRED = "signature_required"
    ADDRESS_NOT_ALLOWED = "address_not_allowed"
    SUSPENDED = "suspended"
    OTHER = "other"


class AuthError(ProviderError):
    action = Action.OPEN_ACCOUNT

    def __init__(
        self, user_message: Text, problem: AuthProblem, *, code: int | None = None, provider_message: str = ""
    ) -> None:
        super().__init__(user_message, code=code, provider_message=provider_message)
        self.problem = problem


class BalanceError(ProviderError):
    """Too little money. `balance` in USD where the message names it."""

    action = Action.ADD_FUNDS

    def __init__(self, user_message: Text, *, provider_message: str = "", balance: float | None = None) -> None:
        super().__init__(user_message, code=97, provider_message=provider_message)
        self.balance = balance


class BusyError(ProviderError):
    """No free slot. `limit` tasks at once and `balance` in USD where the message names them."""

    retryable = True
    action = Action.WAIT

    def __init__(
        self,
        user_message: Text,
        *,
        provider_message: str = "",
        limit: int | None = None,
        balance: float | None = None,
    ) -> None:
        super().__init__(user_message, code=96, provider_message=provider_message)
        self.limit = limit
        self.balance = balance


class FieldRefused(ProviderError):
    """Wiro refused the parameter `field`."""

    action = Action.CHECK_FIELD

    def __init__(self, user_message: Text, field: str, *, provider_message: str = "") -> None:
        super().__init__(user_message, code=0, provider_message=provider_message)
        self.field = field


class NotFoundError(ProviderError):
    pass


class WrongStateError(ProviderError):
    pass


class ModelGone(ProviderError):
    pass


class NetworkError(VeoError):
    retryable = True
    action = Action.RETRY


class NotSent(NetworkError):
    """Name lookup, connection refused or connect timeout: no byte of the request was sent."""


class AnswerLost(NetworkError):
    """Sent, at least in part, and no whole answer came back."""


class BadAnswer(NetworkError):
    """An answer came that cannot be Wiro's."""


class Stopped(NetworkError):
    """The call was given up by us (cancel, quit)."""

    retryable = False
    action = Action.NONE


class StorageError(VeoError):
    action = Action.CHOOSE_FOLDER


class DiskFull(StorageError):
    retryable = True


class MediaError(VeoError):
    pass


class KeyringError(VeoError):
    pass


def unexpected(error: BaseException) -> VeoError:
    """Wrap a fault of ours, so that it too can be shown in plain words."""
    if isinstance(error, VeoError):
        return error
    return VeoError(
        text("Something went wrong inside Veo Desktop. Nothing was sent again."),
        detail=f"{type(error).__name__}: {error}",
    )
