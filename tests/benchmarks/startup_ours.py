"""The program as `veo-desktop` starts it, ended at its first answer. A process of its own, with the same arguments."""

from __future__ import annotations

import sys

from tests.benchmarks.first_paint import watch_at_exec
from veo_desktop.__main__ import main

if __name__ == "__main__":
    watch_at_exec(lambda window: window.close())
    sys.exit(main())
