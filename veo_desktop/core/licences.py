"""What of other people's work is in the running program, and under which licences. Any thread.

A build with its own Python has them collected in a folder `licences` (`tools/packages/licences.py` writes it); from a
checkout or a wheel they are read from what is installed.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from veo_desktop.core.resources import resource

OWN = "veo-desktop"
_NAME, _VERSION = 40, 14  # columns of the index
_CODE = {".py", ".pyc"}
_TEXT = re.compile(r"(licen[cs]e|copying|notice|copyright|authors)", re.IGNORECASE)
_REQUIRED = re.compile(r"[A-Za-z0-9._-]+")
_PROJECT = Path(__file__).resolve().parent.parent.parent / "pyproject.toml"


@dataclass(frozen=True, slots=True)
class Part:
    """Something of other people; `texts` are the files with its licence, none where it brought no text."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...] = ()

    def text(self) -> str:
        """The licence as it is written; "" where there is none. OSError where a file cannot be read."""
        return "\n\n".join(path.read_text(encoding="utf-8", errors="replace").strip() for path in self.texts)


def parts(folder: Path | None = None) -> list[Part]:
    """All of them by name; `folder`: where a build has collected them, as the running program has it if not given."""
    collected = folder or Path(getattr(sys, "_MEIPASS", "")) / "licences"
    found = _collected(collected) if (collected / "INDEX.txt").is_file() else _installed()
    return sorted(found, key=lambda part: part.name.lower())


def _collected(folder: Path) -> list[Part]:
    lines = (folder / "INDEX.txt").read_text(encoding="utf-8").rpartition("\n\n")[2].splitlines()
    found = []
    for line in lines:
        name, version = line[:_NAME].strip(), line[_NAME + 1 : _NAME + 1 + _VERSION].strip()
        licence = line[_NAME + _VERSION + 2 :].strip()
        own = sorted(path for path in (folder / name.replace("/", "-")).glob("*") if path.is_file())
        usual = [path for path in sorted(folder.glob("*GPL-*.txt")) if licence.startswith(path.stem)]
        found.append(Part(name, version, licence, tuple(own or usual)))
    return found


def _installed() -> list[Part]:
    known = {_key(each.metadata["Name"]): each for each in metadata.distributions() if each.metadata["Name"]}
    waiting, wanted = [*_required(_own_requirements(known))], dict[str, metadata.Distribution]()
    while waiting:
        name = waiting.pop()
        if name in known and name not in wanted:
            wanted[name] = known[name]
            waiting += _required(known[name].requires or ())
    return [*map(_part, wanted.values()), *_beside()]


def _own_requirements(known: dict[str, metadata.Distribution]) -> Iterable[str]:
    if OWN in known:
        return known[OWN].requires or ()
    if _PROJECT.is_file():  # in a checkout the program itself is not installed
        return list(tomllib.loads(_PROJECT.read_text(encoding="utf-8"))["project"]["dependencies"])
    return ()


def _required(lines: Iterable[str]) -> Iterable[str]:
    """Names of what is required always; what only an extra wants is not ours."""
    for line in lines:
        found = _REQUIRED.match(line)
        if found is not None and "extra ==" not in line:
            yield _key(found.group())


def _part(each: metadata.Distribution) -> Part:
    own = [Path(str(file.locate())) for file in each.files or () if ".dist-info" in str(file)]
    texts = tuple(path for path in own if _TEXT.search(path.name) and path.suffix not in _CODE and path.is_file())
    return Part(each.metadata["Name"], each.version, _licence(each), texts)


def _licence(each: metadata.Distribution) -> str:
    for name in ("License-Expression", "License"):
        said = str(each.metadata[name]) if name in each.metadata else ""  # some readers raise for what is not there
        if said and "\n" not in said:
            return said
    classifiers = each.metadata.get_all("Classifier") or []
    return "; ".join(c.rpartition(" :: ")[2] for c in classifiers if c.startswith("License ::"))


def _beside() -> list[Part]:
    """What no package manager of Python knows of."""
    python = ".".join(map(str, sys.version_info[:3]))
    library = Path(tomllib.__file__).resolve().parent.parent / "LICENSE.txt"
    return [
        Part("Inter", "", "OFL-1.1", (resource("fonts", "OFL.txt"),)),
        Part("Python", python, "PSF-2.0", (library,) if library.is_file() else ()),
    ]


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
