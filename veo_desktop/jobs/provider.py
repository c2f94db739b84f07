"""The account in use: Wiro's, or the sandbox. Any thread."""

from __future__ import annotations

from dataclasses import dataclass, field

from veo_desktop.core.account import Endpoint
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.job import Job
from veo_desktop.wiro.client import WiroClient
from veo_desktop.wiro.download import Downloader


@dataclass(frozen=True, slots=True)
class Provider:
    """Where jobs are sent. `sandbox` jobs cost nothing and are never mixed into spending.

    `account` is the id of the Wiro account, "" for the first one and in the sandbox.
    `cancel` frees every call of this account at once, when it is left or the program quits.
    """

    endpoint: Endpoint
    client: WiroClient
    downloader: Downloader
    sandbox: bool
    cancel: CancelToken = field(default_factory=CancelToken)
    account: str = ""

    def owns(self, job: Job) -> bool:
        """Whether `job` is of this account: only then its keys may be used for it."""
        return job.sandbox == self.sandbox and job.account == self.account

    @property
    def place(self) -> str:
        """What tells what lies at one account from what lies at another: its address and its id."""
        return f"{self.endpoint.api_url} {self.account}".rstrip()


class CurrentProvider:
    """The account in use, asked for at each step since a person may change it."""

    def __init__(self) -> None:
        self._provider: Provider | None = None

    def __call__(self) -> Provider | None:
        return self._provider

    def set(self, provider: Provider | None) -> None:
        self._provider = provider
