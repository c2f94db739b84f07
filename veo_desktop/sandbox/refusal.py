"""Wiro's error table: what the sandbox says when it says no. Event loop thread; no state."""

from __future__ import annotations

from decimal import Decimal


class Refusal(Exception):
    """A call that is refused: Wiro's `code` and `message`, and the HTTP status it comes with (nearly always 200)."""

    def __init__(self, code: int, message: str, status: int = 200) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.status = status

    def answer(self) -> dict[str, object]:
        return {"result": False, "errors": [{"code": self.code, "message": self.message}]}


def unknown_path() -> Refusal:
    return Refusal(0, "Error parsing url.", 404)


def unknown_key() -> Refusal:
    return Refusal(0, "Project authorization is not founded.", 401)


def signature_required() -> Refusal:
    return Refusal(0, "Project requires signature authentication. x-signature and x-nonce headers are required.", 401)


def bad_signature() -> Refusal:
    return Refusal(0, "Project authorization is not valid.", 401)


def bad_body() -> Refusal:
    return Refusal(0, "Request parameters are invalid.")


def parameter_required(name: str) -> Refusal:
    return Refusal(0, f"Request parameter [{name}] required")


def parameter_not_number(name: str) -> Refusal:
    return Refusal(0, f"Request parameter [{name}] must be integer or float")


def parameter_out_of_range(name: str, low: str, high: str) -> Refusal:
    return Refusal(0, f"Request parameter [{name}] must be between {low} and {high}")


def parameter_invalid(name: str, why: str) -> Refusal:
    """The sandbox's own wording for what Wiro's public error table leaves open."""
    return Refusal(0, f"Request parameter [{name}] {why}")


def files_required(name: str) -> Refusal:
    return Refusal(0, f"Request files [{name}] required")


def no_task() -> Refusal:
    return Refusal(1, "There is no task yet.")


def no_task_identifier() -> Refusal:
    return Refusal(0, "taskid or socketaccesstoken is required")


def not_cancellable() -> Refusal:
    return Refusal(1, "Task is not in a cancellable state.")


def not_killed(reason: str) -> Refusal:
    return Refusal(1, f"Task could not be killed: {reason}")


def no_model() -> Refusal:
    return Refusal(1, "slug-owner-project-not-exist")


def busy(balance: Decimal, limit: int) -> Refusal:
    return Refusal(
        96,
        f"You have reached your concurrent task limit. With your current balance of ${balance:.2f}, you can run up to "
        f"{limit} tasks at the same time. Add funds to increase your limit.",
    )


def no_funds() -> Refusal:
    return Refusal(97, "Insufficient balance")
