"""Has AVIF pictures decoded by the probe child, for Qt does not know them. Runs on the image thread; blocks."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtGui import QImage

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import MediaError
from veo_desktop.media.prober import Prober
from veo_desktop.workers.image_check import DAMAGED, ImageError, upright

_TURNS = (1, 6, 3, 8)  # EXIF's names for quarter turns to the right
PATIENCE = 20.0  # seconds for one picture


def read_avif(data: bytes, cancel: CancelToken) -> QImage:
    """The picture, upright. Raises ImageError when it cannot be decoded, Stopped once `cancel` is set.

    A child of its own, ended afterwards: nobody vouches for the file, and hardly anybody brings a second one.
    """
    prober = Prober(patience=PATIENCE)
    try:
        with tempfile.TemporaryDirectory() as folder:
            source, target = Path(folder, "picture.avif"), Path(folder, "picture.png")
            source.write_bytes(data)
            turns = prober.still(source, target, cancel)
            picture = QImage(str(target))
    except (MediaError, OSError) as error:
        raise ImageError(DAMAGED, repr(error)) from error
    finally:
        prober.close()
    if picture.isNull():
        raise ImageError(DAMAGED)
    return upright(picture, _TURNS[turns])
