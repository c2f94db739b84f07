"""How large a picture and of what shape a pixel may be to be played, whatever the file's kind. Any thread; pure."""

from __future__ import annotations

from veo_desktop.core.errors import MediaError
from veo_desktop.core.text import text

LONGEST_EDGE = 8192  # pixels
WIDEST_PIXEL = 4  # sides of one pixel, either way

_TOO_LARGE = text("This video's picture is larger than 8192 × 8192 pixels, which Veo Desktop does not play.")
_WILD_PIXELS = text("This video claims pixels of an impossible shape. The file is probably damaged.")


def check_picture_size(width: float, height: float) -> None:
    """Raise MediaError for more pixels than are played."""
    if width > LONGEST_EDGE or height > LONGEST_EDGE:
        raise MediaError(_TOO_LARGE, f"{width:g}×{height:g}")


def check_pixel_shape(across: int, down: int) -> None:
    """Raise MediaError for a pixel that is more than WIDEST_PIXEL times as wide as high, or as high as wide."""
    if not (across == down == 0 or (across <= down * WIDEST_PIXEL and down <= across * WIDEST_PIXEL)):
        raise MediaError(_WILD_PIXELS, f"{across}:{down}")
