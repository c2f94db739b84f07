"""Bent videos of every kind: each is refused in plain words, or read to its end, and nothing ends the program.

Each goes the way of an opened file: a look in the probe child, and if that lets it in, a reading as the player reads.
The probe child may end over a file (that is what it is there for), the reader that stands for the program never.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import threading
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.campaigns.summary import Summary, note
from tests.media.conftest import start_probe_child
from tests.player.numbered import numbered_clip
from veo_desktop.core.errors import MediaError
from veo_desktop.media.prober import Prober

CASES = 1000
PATIENCE = 30.0  # seconds for one file; a reader that takes longer hangs
HEADS = (b"moov", b"ftyp", b"\x16\x54\xae\x6b", b"\x1f\x43\xb6\x75")  # where the parts that hurt begin
LENGTHS = (0, 1, 7, 8, 15, 16, 127, 128, 255)


def run(cases: int | None = None, seed: int = 1, reader_args: Sequence[str] = ()) -> Summary:
    dice = random.Random(seed)  # noqa: S311  (the same cases each time)
    wanted = CASES if cases is None else cases
    outcomes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(prefix="veo-mutants-") as folder:
        kinds = originals(Path(folder))
        prober, reader = Prober(start_probe_child, patience=PATIENCE), Reader(reader_args)
        try:
            for number in range(wanted):
                whole = dice.choice(kinds)
                path = Path(folder) / f"bent{whole.suffix}"
                path.write_bytes(bent(whole.read_bytes(), dice))
                outcome = tried(path, prober, reader)
                outcomes[outcome] += 1
                if outcome == "crashed":
                    note(f"case {number} of seed {seed}, {whole.name}: the reader ended or hung")
        finally:
            prober.close()
            reader.close()
    return Summary(
        "mutants", wanted, outcomes["crashed"], {each: outcomes[each] for each in ("refused", "read", "child ended")}
    )


def originals(folder: Path) -> list[Path]:
    """Small clips of the kinds that are opened."""
    size = (160, 90)
    plain = [numbered_clip(folder / f"clip.{kind}", frames=24, size=size) for kind in ("mp4", "mov", "mkv")]
    options = {"deadline": "realtime"}
    vp8 = numbered_clip(folder / "clip.webm", frames=24, size=size, encoder="libvpx", codec=options)
    quiet = {"x265-params": "log-level=none"}
    hevc = numbered_clip(folder / "hevc.mp4", frames=12, size=size, encoder="libx265", codec=quiet, sound=False)
    return [*plain, plain[0], vp8, hevc, numbered_clip(folder / "turned.mp4", frames=12, size=size, rotation=90)]


def bent(whole: bytes, dice: random.Random) -> bytes:
    """Bytes changed, taken out, doubled or cut off; most of them in the parts that describe the rest."""
    data = bytearray(whole)
    start = max(0, *(whole.find(head) for head in HEADS))
    for _ in range(dice.choice((1, 1, 2, 5, 20, 60))):
        at = dice.randrange(start if dice.random() < 0.7 else 0, len(data))
        kind = dice.random()
        if kind < 0.8:
            data[at] = dice.choice((0, 1, 127, 128, 255, data[at] ^ 1 << dice.randrange(8)))
        elif kind < 0.87:
            del data[at : at + dice.choice(LENGTHS)]
        elif kind < 0.94:
            data[at:at] = data[at : at + dice.choice(LENGTHS)]
        else:
            data[at : at + 4] = dice.randbytes(4)
        start = min(start, len(data) - 1)
    return bytes(data[: dice.randrange(1, len(data))]) if dice.random() < 0.1 else bytes(data)


def tried(path: Path, prober: Prober, reader: Reader) -> str:
    """What became of the file: refused, read, the child ended, or the program would have crashed."""
    try:
        prober.look(path)
    except MediaError as error:
        return "child ended" if "badly" in str(error) else "refused"
    answer = reader.ask(path)
    return answer.split()[0] if answer else "crashed"


class Reader:
    """The process that stands for the program; started anew after it has ended."""

    def __init__(self, args: Sequence[str] = ()) -> None:
        self._command = [sys.executable, "-m", "tests.campaigns.mutants_reader", *args]
        self._child: subprocess.Popen[str] | None = None

    def ask(self, path: Path) -> str:
        """Its answer; "" when it ended or took too long."""
        child = self._running()
        assert child.stdin is not None
        assert child.stdout is not None
        timer = threading.Timer(PATIENCE, child.kill)
        timer.start()
        try:
            child.stdin.write(json.dumps(str(path)) + "\n")
            child.stdin.flush()
            return child.stdout.readline().strip()
        except OSError:
            return ""
        finally:
            timer.cancel()
            timer.join()

    def close(self) -> None:
        if self._child is not None:
            self._child.communicate()

    def _running(self) -> subprocess.Popen[str]:
        if self._child is not None and self._child.poll() is not None:
            self.close()
            self._child = None
        if self._child is None:
            self._child = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )
        return self._child
