"""Command line of the sandbox: `python -m veo_desktop.sandbox --port N`. Main thread of its own process.

    --port N               0 takes a free one
    --speed X              1 is realistic: 3 s in the queue, 20 s of generation; 50 suits tests
    --state-dir DIR        keep tasks, money and clips there; without it they go when the sandbox ends
    --balance USD          money on a new account; one that is nearly empty has it again at the next start
    --progress-rate HZ     progress reports a second for each task
    --credentials-stdin    the first line of standard input is {"api_key": …, "api_secret": …} and perhaps
                           {"key_only_api_key": …}; without it keys are made up and printed
    --parent-stdin         end when standard input closes: how the app that started it takes it along

Prints one JSON line when it is ready: {"api_url", "socket_url"} and, when they were made up, {"api_key",
"api_secret", "key_only_api_key"}. Without --parent-stdin standard input does not matter (`</dev/null` is fine)
and the sandbox ends by Ctrl+C or SIGTERM.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import os
import signal
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from decimal import Decimal, InvalidOperation
from pathlib import Path

from PySide6.QtCore import QLockFile
from PySide6.QtGui import QGuiApplication

from veo_desktop.core.account import Credentials
from veo_desktop.core.secret import Secret
from veo_desktop.sandbox.lifecycle import Pace
from veo_desktop.sandbox.projects import Projects
from veo_desktop.sandbox.sandbox import LOOPBACK, Options, run

_LONGEST_LINE = 8192  # bytes
_GRACE = 3.0  # seconds to end by itself


def main(argv: list[str]) -> int:
    """Run the sandbox with the arguments `argv` (without a program name); returns the exit code."""
    arguments = _parser().parse_args(argv)
    logging.basicConfig(level=logging.WARNING, format="sandbox: %(message)s")
    logging.getLogger("aiohttp").setLevel(logging.ERROR)
    try:
        projects = _read_projects() if arguments.credentials_stdin else Projects.made_up()
    except ValueError as error:
        print(f"sandbox: {error}", file=sys.stderr)
        return 2
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    painting = QGuiApplication([])  # text needs one; it shows nothing and its event loop never runs
    options = Options(arguments.port, arguments.balance, Pace(arguments.speed, arguments.progress_rate))
    try:
        with ExitStack() as stack:
            folder = arguments.state_dir or Path(stack.enter_context(_temporary_folder()))
            stack.enter_context(_locked(folder))
            asyncio.run(_serve(options, projects, folder, arguments))
    except OSError as error:
        print(f"sandbox: {error}", file=sys.stderr)
        return 1
    finally:
        painting.shutdown()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="veo_desktop.sandbox", description="A local Wiro to try things against.")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--speed", type=_positive, default=1.0)
    parser.add_argument("--state-dir", type=Path)
    parser.add_argument("--balance", type=_money, default=Decimal(100))
    parser.add_argument("--progress-rate", type=_positive, default=4.0)
    parser.add_argument("--credentials-stdin", action="store_true")
    parser.add_argument("--parent-stdin", action="store_true")
    return parser


async def _serve(options: Options, projects: Projects, folder: Path, arguments: argparse.Namespace) -> None:
    loop, stop = asyncio.get_running_loop(), asyncio.Event()

    def end() -> None:
        with suppress(RuntimeError):  # it has ended already
            loop.call_soon_threadsafe(stop.set)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: end())
    if arguments.parent_stdin:
        threading.Thread(target=_watch_parent, args=(end,), name="parent", daemon=True).start()

    def ready(port: int) -> None:
        line = {"api_url": f"http://{LOOPBACK}:{port}/v1", "socket_url": f"ws://{LOOPBACK}:{port}/v1"}
        if not arguments.credentials_stdin:
            line |= _revealed(projects)
        print(json.dumps(line), flush=True)

    await run(options, projects, folder, ready, stop)


def _watch_parent(end: Callable[[], None]) -> None:
    """Wait until standard input closes; then end, by force if need be: nobody is left to wait for us."""
    descriptor = sys.stdin.fileno()
    while os.read(descriptor, 4096):
        pass
    end()
    threading.Event().wait(_GRACE)
    os._exit(1)


def _read_projects() -> Projects:
    """Keys from the first line of standard input, read byte by byte: what follows is not ours. ValueError."""
    line = bytearray()
    while (byte := os.read(sys.stdin.fileno(), 1)) not in (b"", b"\n") and len(line) < _LONGEST_LINE:
        line += byte
    try:
        given = json.loads(line)
        keys = {name: str(given[name]) for name in ("api_key", "api_secret", "key_only_api_key") if given.get(name)}
        secret = Secret(keys["api_secret"]) if "api_secret" in keys else None
        accounts = [Credentials(Secret(keys["api_key"]), secret)]
    except (ValueError, KeyError, TypeError, AttributeError):
        raise ValueError("The first line of standard input is not a JSON object with an api_key.") from None
    if "key_only_api_key" in keys:
        accounts.append(Credentials(Secret(keys["key_only_api_key"])))
    return Projects(tuple(accounts))


def _revealed(projects: Projects) -> dict[str, str]:
    signed, key_only = projects.accounts
    assert signed.api_secret is not None
    return {
        "api_key": signed.api_key.reveal(),
        "api_secret": signed.api_secret.reveal(),
        "key_only_api_key": key_only.api_key.reveal(),
    }


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Hold `folder` for this process alone; waits a moment for a sandbox that is about to end. OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(folder / "lock"))
    lock.setStaleLockTime(0)  # never taken from a living holder
    if not lock.tryLock(int((_GRACE + 1) * 1000)):
        raise OSError(f"{folder} is in use by another sandbox")
    try:
        yield
    finally:
        lock.unlock()


def _temporary_folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="veo-sandbox-", ignore_cleanup_errors=True)


def _positive(text: str) -> float:
    number = float(text)
    if not 0 < number < 1e6:
        raise argparse.ArgumentTypeError("must be above 0")
    return number


def _money(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:
        raise argparse.ArgumentTypeError("must be an amount in USD") from None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
