"""What every test stands on: an empty home, no screen of yours, no network but loopback."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
