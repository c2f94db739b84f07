"""A local Wiro in its own process, with its books open to the test."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from tests.sandbox.box import Box, running
from veo_desktop.core.account import Credentials
from veo_desktop.core.secret import Secret


class Wiro:
    """Where it listens, its keys, its ledger and its plan of faults."""

    def __init__(self, box: Box) -> None:
        self._box = box
        self.process = box.process
        self.api_url, self.socket_url = box.api_url, box.socket_url
        self.key, self.secret = box.keys["api_key"], box.keys["api_secret"]
        self.key_only = box.keys.get("key_only_api_key", "")  # another project's, that signs nothing
        self.credentials = Credentials(Secret(self.key), Secret(self.secret))

    def tasks(self, prompt: str = "") -> list[dict[str, Any]]:
        """The tasks that were run with this prompt, oldest first; all where none is named."""
        found = self._box.ledger()["tasks"]
        return [task for task in found if not prompt or task["parameters"].get("prompt") == prompt]

    def run_elsewhere(self, prompt: str) -> None:
        """Start the shortest clip with the account's keys, as another program of the same person does."""
        self._box.run(prompt=prompt, resolution="720p")

    def requests(self, call: str) -> list[dict[str, Any]]:
        """Every request for `call`, refused ones too, oldest first."""
        return [entry for entry in self._box.ledger()["requests"] if entry["call"] == call]

    def run_again(self, task: Mapping[str, Any]) -> None:
        """Start the same once more, as another program of the same person does."""
        self._box.run(**task["parameters"])

    def runs(self) -> int:
        """How many runs were asked for at all, refused ones too."""
        return len(self.requests("Run"))

    def fault(self, **fault: Any) -> None:
        """Order a fault; the sandbox's faults.py says which there are."""
        self._box.fault(**fault)

    def forget_faults(self) -> None:
        self._box.control("DELETE", "faults")


@contextmanager
def run_wiro(*args: str, speed: float = 100, keys: Mapping[str, str] | None = None) -> Iterator[Wiro]:
    """Rich enough to have no limit of tasks; `keys` as tests/sandbox/box.py has them, else made up."""
    with running("--balance", "100000", *args, speed=speed, keys=keys) as box:
        box.keys |= keys or {}
        yield Wiro(box)
