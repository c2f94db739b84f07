"""The engine in a process of its own, for system calls that fail: makes one job and says what became of it.

Standard input: one JSON line {"folder", "mark", "api_url", "socket_url", "api_key", "api_secret"}; after it has printed
"ready", any line lets it begin. Its last line is JSON: {"state", "words"} of the job, or {"refused"}.
"""

from __future__ import annotations

import faulthandler
import json
import os
import signal
import sys
from pathlib import Path

from tests.campaigns.faults_lane import Witness, in_time, marked, quick_wire
from veo_desktop.core.account import Credentials, Endpoint
from veo_desktop.core.errors import VeoError
from veo_desktop.core.secret import Secret

PATIENCE = 8.0  # seconds; an error that lasts is met by then, and what it left behind is for the next start


def main() -> None:
    faulthandler.register(signal.SIGUSR1)  # says where every thread is, when it is ended for taking too long
    order = json.loads(sys.stdin.readline())
    with quick_wire():
        bench = Witness(Path(order["folder"]))
        bench.start()
        print("ready", flush=True)
        os.readv(0, [bytearray(16)])  # not read(2), which may be what fails
        try:
            told = _make(bench, order)
        except VeoError as error:
            told = {"refused": str(error)}
        finally:
            bench.stop()
    os.writev(1, [json.dumps(told).encode() + b"\n"])  # not write(2), which may be what fails


def _make(bench: Witness, order: dict[str, str]) -> dict[str, object]:
    keys = Credentials(Secret(order["api_key"]), Secret(order["api_secret"]))
    bench.engine.use(Endpoint(order["api_url"], order["socket_url"]), keys, sandbox=True)
    (job_id,) = bench.generate(marked(order["mark"]))
    in_time(lambda: bench.job(job_id).state.ended, PATIENCE)
    return {"state": bench.job(job_id).state.value, "words": bench.messages(job_id) + bench.said}


if __name__ == "__main__":
    main()
