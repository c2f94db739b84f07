"""The real program, told on its standard input when to die: `python -m tests.campaigns.kill_program`.

Either the real engine without a window, or the real window off screen. It works until every job has ended, then quits.
"""

from __future__ import annotations

import faulthandler
import os
import signal
import subprocess
import sys
import threading
import time
from typing import Any

from tests.campaigns import kill_order, kill_wrong
from tests.campaigns.kill_order import Order, a_request
from tests.campaigns.kill_points import install
from tests.jobs.bench import Bench
from veo_desktop.core import children
from veo_desktop.core.connection import Line
from veo_desktop.media import prober

SETTLE = 0.2  # seconds in which what is not to be sent could still be sent


def say(*words: str) -> None:
    os.write(1, (" ".join(words) + "\n").encode())  # at once, whatever happens next


def die() -> None:
    say(kill_order.FIRED)
    os.kill(os.getpid(), signal.SIGKILL)


def main() -> int:
    faulthandler.register(signal.SIGUSR1)  # asked for when a run takes too long
    order = Order.parsed(sys.stdin.readline())
    kill_wrong.make_wrong(order.variant)
    if order.point is not None:
        install(order.point, die)
    if order.window:
        from tests.campaigns.kill_window import run_window  # brings Qt, which the other runs do without

        return run_window(order, say)
    return _run_engine(order)


def _run_engine(order: Order) -> int:
    bench = Bench(order.folder)
    if order.wait:
        _start_probe_early()
        say(kill_order.READY)
        sys.stdin.readline()
    bench.start()
    bench.engine.use(order.endpoint, order.credentials, sandbox=True)
    for tag in order.tags:
        say(kill_order.CLICK, tag)
        say(kill_order.TAKEN, tag)
        (job_id,) = bench.generate(a_request(tag))
        say(kill_order.CLICKED, tag, job_id)
    while not _is_quiet(bench):
        time.sleep(0.01)
    time.sleep(0 if order.tags else SETTLE)
    say(kill_order.QUIET)
    bench.stop()
    return 0


def _is_quiet(bench: Bench) -> bool:
    online = any(each.line is Line.ONLINE for each in bench.connections)
    return online and all(job.state.ended for job in bench.works.board.jobs())


def _start_probe_early() -> None:
    """So that whoever attaches to the program does not get its child as well: the child is not what is to be killed."""
    original, ready, lock = children.start_child, [children.start_child("probe")], threading.Lock()

    def start_child(*args: Any, **named: Any) -> subprocess.Popen[bytes]:
        with lock:
            return ready.pop() if ready else original(*args, **named)

    prober.start_child = start_child  # type: ignore[attr-defined]


if __name__ == "__main__":
    sys.exit(main())
