"""A sandbox in a process of its own, spoken to with plain requests and websocket-client: not with our own client."""

from __future__ import annotations

import hashlib
import hmac
import json
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import requests
import websocket

PATIENCE = 40.0  # seconds; a bound, not an expectation
ENDED = ("task_postprocess_end", "task_cancel", "task_error")
KEYS = {"api_key": "planted-key", "api_secret": "planted-secret", "key_only_api_key": "planted-single"}


def signature(api_key: str, api_secret: str, nonce: str) -> str:
    return hmac.new(api_key.encode(), (api_secret + nonce).encode(), hashlib.sha256).hexdigest()


class Box:
    """One running sandbox. Calls return the parsed JSON answer."""

    def __init__(self, process: subprocess.Popen[bytes], ready: Mapping[str, str]) -> None:
        self.process = process
        self.api_url, self.socket_url = ready["api_url"], ready["socket_url"]
        self.root = self.api_url.removesuffix("/v1")
        self.keys = {**KEYS, **ready}
        self.session = requests.Session()
        self.session.trust_env = False

    def signed(self, nonce: str = "1734513807") -> dict[str, str]:
        key, secret = self.keys["api_key"], self.keys["api_secret"]
        return {"x-api-key": key, "x-nonce": nonce, "x-signature": signature(key, secret, nonce)}

    def post(self, path: str, content: Any = None, **more: Any) -> requests.Response:
        """Send `content` as JSON, or what requests makes of `files` and `data`."""
        if not more.keys() & {"files", "data"}:
            more["json"] = content or {}
        settings = {"headers": self.signed(), "timeout": PATIENCE, **more}
        return self.session.post(f"{self.api_url}/{path}", **settings)

    def call(self, path: str, content: Any = None, **more: Any) -> Any:
        return self.post(path, content, **more).json()

    def run(self, model: str = "google/veo3-1", files: Any = None, **values: str) -> Any:
        """Start a run of the cheapest clip, with `values` over it; the whole answer."""
        settings = {"prompt": "a fox in snow", "durationSeconds": "4", "generateAudio": "false", "seed": "7", **values}
        if files:
            return self.call(f"Run/{model}", files=files, data=settings)
        return self.call(f"Run/{model}", settings)

    def token(self, **values: Any) -> str:
        answer = self.run(**values)
        assert answer["result"] is True, answer
        return str(answer["socketaccesstoken"])

    def task(self, token: str) -> Any:
        return self.call("Task/Detail", {"tasktoken": token})["tasklist"][0]

    def until(self, token: str, *statuses: str) -> Any:
        """The task as it is in the first of `statuses` (default: its end)."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            task = self.task(token)
            if task["status"] in (statuses or ENDED):
                return task
            time.sleep(0.02)
        raise AssertionError(f"still {task['status']}")

    def clip(self, **values: Any) -> bytes:
        """The bytes of a clip made with these settings."""
        task = self.until(self.token(**values))
        assert task["pexit"] == "0", task
        return self.session.get(task["outputs"][0]["url"], timeout=PATIENCE).content

    def fault(self, **fault: Any) -> None:
        assert "faults" in self.control("POST", "faults", {"faults": [fault]})

    def control(self, method: str, what: str, data: Any = None) -> Any:
        headers = {"x-api-key": self.keys["api_key"]}
        url = f"{self.root}/_sandbox/{what}"
        return self.session.request(method, url, json=data, headers=headers, timeout=PATIENCE).json()

    def ledger(self) -> Any:
        return self.control("GET", "ledger")

    @contextmanager
    def socket(self, *tokens: str) -> Iterator[websocket.WebSocket]:
        connection = websocket.create_connection(self.socket_url, timeout=PATIENCE)
        try:
            for token in tokens:
                connection.send(json.dumps({"type": "task_info", "tasktoken": token}))
            yield connection
        finally:
            connection.shutdown()  # type: ignore[no-untyped-call]


@contextmanager
def running(*args: str, speed: float = 50, keys: Mapping[str, str] | None = None) -> Iterator[Box]:
    """A sandbox with `args`; with `keys` they are handed over on its standard input."""
    command = [sys.executable, "-m", "veo_desktop.sandbox", "--port", "0", "--speed", f"{speed:g}", "--parent-stdin"]
    command += ["--credentials-stdin"] * bool(keys) + list(args)
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None and process.stdout is not None
        try:
            if keys:
                process.stdin.write(json.dumps(keys).encode() + b"\n")
                process.stdin.flush()
            line = process.stdout.readline()
            assert line, f"the sandbox did not start (exit code {process.wait(5)})"
            box = Box(process, json.loads(line))
            yield box
            box.session.close()
        finally:
            process.stdin.close()
            process.wait(10)
