"""An import in a process of its own, for system calls that kill it or fail. Arguments: data folder, what to import.

After it has printed "ready", a line on its standard input lets it begin; its last line is the report as JSON.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from tests.jobs.bench import bench_in
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import VeoError

if __name__ == "__main__":
    with bench_in(Path(sys.argv[1]), watch_pause=36000.0) as bench:
        bench.works.library.watch.look()  # the one of the start is over then
        os.writev(1, [b"ready\n"])
        os.readv(0, [bytearray(16)])  # not read(2) and write(2), which may be what fails
        try:
            report = bench.works.library.importer.take([sys.argv[2]], lambda _work: None, CancelToken())
            said = [each.reason for each in report.refused]
            told = {"added": len(report.added), "said": said, "stopped": report.stopped}
        except VeoError as error:
            told = {"added": 0, "said": [error.user_message], "stopped": True}
        os.writev(1, [json.dumps(told, default=str).encode() + b"\n"])
