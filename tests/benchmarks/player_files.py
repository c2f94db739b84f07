"""The clips that the player is measured with: one picture of the sandbox's, coded in four ways. A process of its own.

Arguments: a folder, width, height, frames. Prints a JSON object: kind → path.
"""

from __future__ import annotations

import json
import sys
from fractions import Fraction
from pathlib import Path

import av
from av.video.frame import VideoFrame
from PySide6.QtGui import QGuiApplication

from veo_desktop.core.cancel import CancelToken
from veo_desktop.sandbox.render.clip import render_clip
from veo_desktop.sandbox.render.recipe import RATE, Recipe

KINDS = {
    "one-gop": {"g": "9999", "bf": "2", "sc_threshold": "0"},
    "gop-12": {"g": "12", "bf": "2"},
    "open-gop": {"g": "12", "bf": "3", "x264-params": "open-gop=1:b-pyramid=normal"},
}
OWN = "sandbox"


def main(folder: Path, width: int, height: int, frames: int) -> None:
    app = QGuiApplication(["files"])
    own = folder / f"{OWN}.mp4"
    recipe = Recipe("google/veo3-1", "a lighthouse in a storm", "", "7", width, height, frames, True)
    render_clip(recipe, own, lambda _part: None, CancelToken())
    made = {OWN: str(own)}
    for kind, options in KINDS.items():
        made[kind] = str(folder / f"{kind}.mp4")
        _coded_anew(own, Path(made[kind]), options)
    print(json.dumps(made))
    app.quit()


def _coded_anew(source: Path, target: Path, options: dict[str, str]) -> None:
    """The same picture with other key frames; the sound is copied."""
    with av.open(str(source)) as given, av.open(str(target), "w") as made:
        old, sound = given.streams.video[0], given.streams.audio[0]
        new = made.add_stream("libx264", rate=RATE, options={"preset": "superfast", "crf": "22", **options})
        new.width, new.height, new.pix_fmt, new.time_base = old.width, old.height, "yuv420p", Fraction(1, RATE)
        copied = made.add_stream_from_template(sound)
        for packet in given.demux(old, sound):
            if packet.stream is sound and packet.dts is not None:
                packet.stream = copied
                made.mux(packet)
            elif packet.stream is old:
                for number, frame in enumerate(packet.decode(), 0):
                    assert isinstance(frame, VideoFrame) and number >= 0
                    frame.pict_type = 0
                    made.mux(new.encode(frame))
        made.mux(new.encode(None))


if __name__ == "__main__":
    main(Path(sys.argv[1]), *(int(each) for each in sys.argv[2:5]))
