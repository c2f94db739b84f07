"""What the command line asks for. Any thread; immutable."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from veo_desktop import __version__
from veo_desktop.core.languages import BY_CODE, PSEUDO
from veo_desktop.core.text import Text, text

DECODING, SOFTWARE = "VEO_DESKTOP_DECODING", "software"  # safe mode sets it in the environment: children go by it too

Say = Callable[[Text], str]


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
    help: bool = False
    files: tuple[str, ...] = ()  # absolute paths of clips to open


class WrongLine(Exception):
    """The command line makes no sense; `words` say why."""

    def __init__(self, words: Text) -> None:
        super().__init__(str(words))
        self.words = words


def parse_options(argv: Sequence[str]) -> Options:
    """Read the command line; raises WrongLine. `--version` is answered here, and ends the program."""
    parser = _parser()
    try:
        given, others = parser.parse_known_intermixed_args(argv)  # clips may stand between options
    except argparse.ArgumentError as error:
        raise WrongLine(_usage_of(error.argument_name or "")) from None
    if others:
        name = others[0].partition("=")[0]  # what stands behind it may be a key
        raise WrongLine(text("There is no option {option}.", option=name))
    if given.sandbox and given.account:
        raise WrongLine(text("{one} and {other} exclude each other.", one="--sandbox", other="--account"))
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
        help=given.help,
        files=tuple(str(Path(file).absolute()) for file in given.files),
    )


def language_and_folder(argv: Sequence[str]) -> Options:
    """Only `language` and `data_dir`, out of a line that may be wrong."""
    parser = _Parser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("--lang", nargs="?", default="")
    parser.add_argument("--data-dir", nargs="?", type=Path)
    given, _others = parser.parse_known_args(argv)
    return Options(language=given.lang or "", data_dir=given.data_dir)


def usage(say: Say) -> str:
    """How the program is called, in one sentence."""
    return _parser(say).format_usage()


def help_page(say: Say) -> str:
    """What `--help` prints."""
    return _parser(say).format_help()


_ABOUT = text("Make video clips with Veo 3.1 through Wiro, and review them frame by frame.")
_SWITCH = {"action": "store_true"}
_OPTIONS: tuple[tuple[str, Text, dict[str, Any]], ...] = (
    ("--sandbox", text("use the local Wiro: no account, no cost"), _SWITCH),
    ("--account", text("use your Wiro account"), _SWITCH),
    (
        "--data-dir",
        text("keep settings, database and library in {folder}", folder="DIR"),
        {"type": Path, "metavar": "DIR"},
    ),
    (
        "--lang",
        text(
            "speak {languages}; {pseudo} is for tests of the layout", languages=", ".join(BY_CODE), pseudo=PSEUDO.code
        ),
        {"default": "", "choices": [*BY_CODE, PSEUDO.code], "metavar": "CODE"},
    ),
    ("--api-url", text("where the API is, instead of Wiro's own address"), {"default": "", "metavar": "URL"}),
    ("--socket-url", text("where the task socket is"), {"default": "", "metavar": "URL"}),
    ("--sandbox-speed", text("how fast the sandbox works"), {"type": float, "default": 1.0, "metavar": "X"}),
    ("--smoke-test", text("make and play one sandbox clip, say so, and quit"), _SWITCH),
    ("--safe-mode", text("start with the usual settings; yours are left as they are"), _SWITCH),
    ("--diagnostics", text("write a report without secrets, and quit"), {"type": Path, "metavar": "FILE"}),
    ("--help", text("show this, and quit"), _SWITCH),
    (
        "--version",
        text("say which version this is, and quit"),
        {"action": "version", "version": f"Veo Desktop {__version__}"},
    ),
)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Nothing is printed here, where there is no language."""
        raise argparse.ArgumentError(None, message)


def _parser(say: Say | None = None) -> _Parser:
    """Its words come by `say`: a start needs none."""
    parser = _Parser(prog="veo-desktop", add_help=False, allow_abbrev=False, exit_on_error=False)
    clips: argparse._ActionsContainer = parser
    options: argparse._ActionsContainer = parser
    if say is not None:
        from veo_desktop.core.help_layout import layout  # imported here: only who asks for help waits for it

        parser.description, parser.formatter_class = say(_ABOUT), layout(say(text("usage:")))
        clips, options = parser.add_argument_group(say(text("clips"))), parser.add_argument_group(say(text("options")))

    def told(words: Text) -> str | None:
        return say(words).replace("%", "%%") if say is not None else None

    clips.add_argument("files", nargs="*", metavar="FILE", help=told(text("open a clip: MP4, MOV, WebM or MKV")))
    for name, words, kind in _OPTIONS:
        names = ("-h", name) if name == "--help" else (name,)
        options.add_argument(*names, help=told(words), **kind)
    return parser


def _usage_of(names: str) -> Text:
    """How an option is used that was used in another way; `names` are argparse's, as `-h/--help`."""
    for name, words, kind in _OPTIONS:
        if name in names.split("/"):
            use = f"{name} {kind['metavar']}" if "metavar" in kind else name
            return text("{option} is used like this: {use} ({meaning}).", option=name, use=use, meaning=words)
    return text("This command line makes no sense.")
