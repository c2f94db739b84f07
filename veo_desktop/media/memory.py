"""How much memory decoded frames may take where nobody says otherwise. Any thread."""

from __future__ import annotations

USUAL_LIMIT = 800 * 1024 * 1024  # bytes: eight seconds of 1080p are about 600 MB
