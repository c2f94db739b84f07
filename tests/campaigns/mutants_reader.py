"""Reads clips as the program does once a look has let them in. A process of its own, so that a crash is seen.

Paths come as lines of JSON on standard input; each is answered by a line: how many frames were read, or why none was.
"""

from __future__ import annotations

import json
import os
import sys
from collections import deque
from itertools import islice

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import VeoError
from veo_desktop.media.audio_reader import AudioReader
from veo_desktop.media.clip_file import ClipFile
from veo_desktop.media.file_check import check_file
from veo_desktop.media.limits import bound_process
from veo_desktop.media.picture_source import PictureSource, open_picture
from veo_desktop.media.scaler import Scaler

MOST_FRAMES = 96  # a bent table may claim an hour
PIECES = 400  # of sound
LIMIT = 64 * 1024 * 1024  # bytes of decoded frames
BOX = (320, 180)


def read(path: str) -> int:
    """The number of frames that were read and rendered, forwards and then the first again, with the sound."""
    file = ClipFile(path, CancelToken())
    try:
        file.open(check_file)
        picture = open_picture(file, LIMIT)
        try:
            count = _frames(picture)
            if picture.info.has_audio:
                _sound(file, picture)
            return count
        finally:
            picture.close()
    finally:
        file.close()


def _frames(picture: PictureSource) -> int:
    scaler, count = Scaler(), 0
    shown = (picture.info.width, picture.info.height)
    for index in (*range(min(MOST_FRAMES, len(picture.table))), len(picture.table) - 1, 0):
        found = picture.frame(index, lambda: False)
        if found is not None:
            scaler.render(found[1], shown, BOX, sharp=False)
            count += 1
    return count


def _sound(file: ClipFile, picture: PictureSource) -> None:
    reader = AudioReader(file, picture.table.origin, picture.table.duration)
    try:
        deque(islice(reader.play(0.0, 48_000), PIECES), maxlen=0)
    finally:
        reader.close()


def main() -> int:
    bound_process()
    if "abort" in sys.argv:  # the campaign's own proof that a crash is seen
        os.abort()
    for line in sys.stdin:
        try:
            answer = f"read {read(json.loads(line))}"
        except VeoError as error:
            answer = f"refused {error}"
        except OSError as error:
            answer = f"refused {type(error).__name__}"
        print(" ".join(answer.split()), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
