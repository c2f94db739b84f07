"""How much memory decoded frames may take where nobody says otherwise. Any thread."""

from __future__ import annotations

from veo_desktop.core.settings import PLAYER_MEMORY

MEGABYTE = 1024 * 1024
USUAL_LIMIT = PLAYER_MEMORY.default * MEGABYTE  # bytes: eight seconds of 1080p are about 600 MB
