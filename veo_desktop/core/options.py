"""What the command line asks for. Any thread; immutable."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from veo_desktop import __version__
from veo_desktop.core.languages import BY_CODE, PSEUDO

_LANG = f"speak {', '.join(BY_CODE)}; {PSEUDO.code} is for tests of the layout"

DECODING, SOFTWARE = "VEO_DESKTOP_DECODING", "software"  # safe mode sets it in the environment: children go by it too


@dataclass(frozen=True, slots=True)
class Options:
    """`sandbox` None leaves the choice to the settings; URLs "" mean Wiro's own."""

    sandbox: bool | None = None
    data_dir: Path | None = None
    api_url: str = ""
    socket_url: str = ""
    sandbox_speed: float = 1.0
    language: str = ""  # instead of the one in the settings
    smoke_test: bool = False
    safe_mode: bool = False
    diagnostics: Path | None = None
    files: tuple[str, ...] = ()  # absolute paths of clips to open


def parse_options(argv: Sequence[str]) -> Options:
    """Read the command line; exits with a message and code 2 when it is wrong."""
    parser = argparse.ArgumentParser(
        prog="veo-desktop", description="Make video clips with Veo 3.1 through Wiro, and review them frame by frame."
    )
    account = parser.add_mutually_exclusive_group()
    account.add_argument("--sandbox", action="store_true", help="use the local Wiro: no account, no cost")
    account.add_argument("--account", action="store_true", help="use your Wiro account")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep settings, database and library in DIR")
    parser.add_argument("--lang", default="", choices=[*BY_CODE, PSEUDO.code], metavar="CODE", help=_LANG)
    parser.add_argument("--api-url", default="", metavar="URL", help="where the API is, instead of Wiro's own address")
    parser.add_argument("--socket-url", default="", metavar="URL", help="where the task socket is")
    parser.add_argument("--sandbox-speed", type=float, default=1.0, metavar="X", help="how fast the sandbox works")
    parser.add_argument("--smoke-test", action="store_true", help="make and play one sandbox clip, say so, and quit")
    parser.add_argument(
        "--safe-mode", action="store_true", help="start with the usual settings; yours are left as they are"
    )
    parser.add_argument("--diagnostics", type=Path, metavar="FILE", help="write a report without secrets, and quit")
    parser.add_argument("files", nargs="*", metavar="FILE", help="open a clip: MP4, MOV, WebM or MKV")
    parser.add_argument("--version", action="version", version=f"Veo Desktop {__version__}")
    given = parser.parse_args(argv)
    sandbox = True if given.sandbox or given.smoke_test else False if given.account or given.api_url else None
    return Options(
        sandbox=sandbox,
        data_dir=given.data_dir,
        api_url=given.api_url,
        socket_url=given.socket_url,
        sandbox_speed=given.sandbox_speed,
        language=given.lang,
        smoke_test=given.smoke_test,
        safe_mode=given.safe_mode,
        diagnostics=given.diagnostics,
        files=tuple(str(Path(file).absolute()) for file in given.files),
    )
