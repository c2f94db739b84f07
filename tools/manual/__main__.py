"""`dev.py manual`: takes the manual's pictures anew, from the program as it is.

manual                          every picture, in every language, into docs/manual/shots, and the README's; a picture
                                of what has not changed has the same bytes as before
manual --languages de,ar        only what is shown in these
manual --out DIR                somewhere else, to look at them first
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tools.manual.clock import hold
from veo_desktop.core.languages import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent.parent
SHOTS, README = ROOT / "docs" / "manual" / "shots", ROOT / "docs" / "screenshot.png"
CODES = tuple(each.code for each in LANGUAGES)
MOST = 100_000  # bytes of one picture
SECONDS = 300  # a language may take


def main(args: list[str]) -> int:
    given = _parse(args)
    if given.child:
        clock = hold()
        from tools.manual.shots import take_all  # in the child alone: it brings the whole program

        return take_all(given.child, given.data, given.out, clock, clips=given.clips)
    given.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="veo-manual-") as folder:
        for code in given.languages.split(","):
            if (failed := _take(code, Path(folder), given.out, given.clips)) != 0:
                return failed
    if given.out == SHOTS and (SHOTS / "readme.png").exists():
        (SHOTS / "readme.png").replace(README)
    heavy = [path.name for path in sorted(given.out.glob("*.webp")) if path.stat().st_size > MOST]
    if heavy:
        print(f"Heavier than {MOST // 1000} kB: {', '.join(heavy)}", file=sys.stderr)
    return 1 if heavy else 0


def _take(code: str, data: Path, out: Path, clips: int) -> int:
    """In a process of its own; the first one makes the clips that all show."""
    print(f"[manual] {code}", file=sys.stderr, flush=True)
    command = [sys.executable, "-m", "tools.manual", "--child", code, "--data", str(data), "--out", str(out.absolute())]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1", "XDG_CONFIG_HOME": str(data)}
    environment["TZ"] = "UTC"
    clipped = [*command, "--clips", str(clips)]
    return subprocess.run(clipped, cwd=ROOT, env=environment, check=False, timeout=SECONDS).returncode


def _parse(args: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        "dev.py manual", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--languages", default=",".join(CODES), metavar="CODES")
    parser.add_argument("--out", type=Path, default=SHOTS, metavar="DIR")
    parser.add_argument("--clips", type=int, default=4, metavar="N", help="how many clips the pictures show")
    parser.add_argument("--child", choices=CODES, help=argparse.SUPPRESS)
    parser.add_argument("--data", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args(args)
    unknown = [code for code in given.languages.split(",") if code not in CODES]
    if unknown:
        parser.error(f"the program does not speak {', '.join(unknown)}: it speaks {', '.join(CODES)}")
    return given


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
