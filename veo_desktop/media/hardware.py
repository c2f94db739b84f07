"""Opens a large clip for the graphics card where one decodes it, else as any other. For the decoder thread; blocks.

What can go wrong here is no error: there is always the processor.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable

import av
from av.codec.hwaccel import HWAccel, hwdevices_available
from av.container import InputContainer

from veo_desktop.core.errors import MediaError
from veo_desktop.core.options import DECODING, SOFTWARE
from veo_desktop.media.opening import bound, picture

LARGE = 3840 * 2160  # pixels: below it the processor is quick enough, and the way to the card and back is not
_DEVICES = ("videotoolbox", "d3d11va", "cuda", "vaapi", "qsv", "amf")  # the surest ones first

_log = logging.getLogger(__name__)

Open = Callable[[HWAccel | None], InputContainer]


def open_for_picture(open_with: Open) -> InputContainer:
    """The container that `open_with` opens, with its picture decoded by hardware where that is worth it and works.

    The decoder of its picture is bounded. Raises what `open_with(None)` raises, and MediaError without a picture.
    """
    container = open_with(None)
    try:
        stream = picture(container)
        if stream.width * stream.height >= LARGE and (quicker := _by_hardware(open_with)) is not None:
            container.close()
            return quicker
        bound(stream)
    except BaseException:
        container.close()
        raise
    return container


def _by_hardware(open_with: Open) -> InputContainer | None:
    """The container with the first device that gives a frame; None when none does, or safe mode wants none."""
    if os.environ.get(DECODING) == SOFTWARE:
        return None
    for device in _DEVICES:
        if device not in hwdevices_available():
            continue
        try:
            container = open_with(HWAccel(device, allow_software_fallback=False))
        except (av.FFmpegError, OSError, RuntimeError, ValueError, NotImplementedError) as error:
            _log.debug("No decoding by %s: %s", device, error)
            continue
        if _works(container):
            _log.info("Decoding by %s", device)
            return container
        container.close()
    return None


def _works(container: InputContainer) -> bool:
    try:
        stream = picture(container)
        bound(stream)
        frame = next(container.decode(stream), None)
        container.seek(stream.start_time or 0, stream=stream)
    except (av.FFmpegError, MediaError, RuntimeError, ValueError):
        return False
    return frame is not None
