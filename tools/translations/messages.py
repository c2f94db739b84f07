"""Finds every text that people read, in the code and in the bundled files. For `dev.py translate` and `dev.py lint`."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

SINGLE, COUNTED = ("tr", "text"), ("trn", "textn")
EARLY = {"tr", "trn", "tr_data", "shown"}  # take the language that is spoken when they are called
MODULES = ("veo_desktop.core.text", "veo_desktop.ui.parts.text")
HINT = "# translators:"  # what stands behind it, in the line above a text, is for them
DEFINED = ("veo_desktop/core/text.py", "veo_desktop/ui/parts/text.py")  # these hand sources on
READERS = {  # calls that show their first argument to a person
    *("setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setWindowTitle", "setStatusTip"),
    *("setPlaceholderText", "setInformativeText", "setWhatsThis", "setTitle", "setPrefix", "setSuffix"),
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu", "ElidedLabel"),
}
_WORD = re.compile(r"[^\W\d_]{2}")
_NO_WORDS = re.compile(r"https?://\S*|&\w+;|</?\w+[^<>]*>")  # addresses and marks of rich text
NAMES = {"Veo Desktop"}  # stay what they are in every language


@dataclass(frozen=True, slots=True)
class Message:
    """`source` in English, for counts other than 1 where there is a `one`; `where` it is used first: `path:line`."""

    source: str
    where: str
    one: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a text, and where."""

    where: str
    words: str

    def __str__(self) -> str:
        return f"{self.where}: {self.words}"


def collect(root: Path) -> tuple[list[Message], list[Fault]]:
    """Every text of the project at `root` once, sorted, and what is wrong with the way they are written."""
    found: dict[str, Message] = {}
    faults: list[Fault] = []
    for path in sorted((root / "veo_desktop").rglob("*.py")):
        if path.relative_to(root).parts[1] == "sandbox":
            continue  # it speaks as Wiro does, in English
        module = Module(path.read_text(encoding="utf-8"), path.relative_to(root).as_posix())
        for message in module.messages():
            _add(found, message, faults)
        faults += module.faults
    for message in _bundled(root / "resources"):
        _add(found, message, faults)
    return sorted(found.values(), key=lambda each: each.source), faults


def _add(found: dict[str, Message], message: Message, faults: list[Fault]) -> None:
    known = found.setdefault(message.source, message)
    if known.one != message.one:
        words = f"{message.source!r} has another form for 1 at {known.where}: one text counts in one way"
        faults.append(Fault(message.where, words))
    if message.comment and not known.comment:
        found[message.source] = replace(known, comment=message.comment)


class Module:
    """One file of Python code."""

    def __init__(self, code: str, path: str) -> None:
        self._path = path
        self._lines = code.splitlines()
        self._tree = ast.parse(code, path)
        self._nodes = list(ast.walk(self._tree))
        self._names = {
            name.asname or name.name
            for node in self._nodes
            if isinstance(node, ast.ImportFrom) and node.module in MODULES
            for name in node.names
        }
        self._own = {node.arg for node in self._nodes if isinstance(node, ast.arg)}
        self._marks = self._names & {*SINGLE, *COUNTED}
        self.faults: list[Fault] = []  # once `messages` was gone through

    def messages(self) -> Iterator[Message]:
        called = set()
        for node in self._nodes:
            if isinstance(node, ast.Call):
                called.add(id(node.func))
                yield from self._call(node)
        if self._path in DEFINED:
            return
        for call in self._too_early():
            self._wrong(call, f"translated when the module is imported: {ast.unparse(call)[:120]}")
        for node in self._nodes:
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and self._escapes(node, called):
                self._wrong(node, f"{node.id} is not called here: its texts would not be found")

    def _too_early(self) -> Iterator[ast.Call]:
        """Calls of tr() and trn() when the module is imported: the language is not known then."""
        waiting: list[ast.AST] = list(self._tree.body)
        while waiting:
            node = waiting.pop()
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                continue
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in self._names & EARLY:
                yield node
            waiting += ast.iter_child_nodes(node)

    def _escapes(self, node: ast.Name, called: set[int]) -> bool:
        return node.id in self._marks - self._own and id(node) not in called

    def _call(self, call: ast.Call) -> Iterator[Message]:
        if isinstance(call.func, ast.Name) and call.func.id in self._marks:
            sources = [self._literal(each) for each in call.args[: 1 + (call.func.id in COUNTED)]]
            if not sources or None in sources:
                self._wrong(call, f"{call.func.id}() takes literal texts alone: {ast.unparse(call)[:120]}")
            elif call.func.id in COUNTED:
                yield self._message(call, sources[-1] or "", sources[0] or "")
            else:
                yield self._message(call, sources[0] or "")
        elif call.args and _called(call) in READERS and _has_words(call.args[0]):
            self._wrong(call, f"a text that is not marked for translation: {ast.unparse(call)[:120]}")

    def _message(self, call: ast.Call, source: str, one: str = "") -> Message:
        above = self._lines[call.lineno - 2].strip() if call.lineno > 1 else ""
        comment = above.removeprefix(HINT).strip() if above.startswith(HINT) else ""
        return Message(source, f"{self._path}:{call.lineno}", one, comment)

    def _literal(self, node: ast.expr) -> str | None:
        return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value else None

    def _wrong(self, node: ast.expr, words: str) -> None:
        self.faults.append(Fault(f"{self._path}:{node.lineno}", words))


def _called(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def _has_words(node: ast.expr) -> bool:
    """Whether an argument has words of its own; one letter alone is a key or a sign."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    texts = [each.value for each in parts if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    return any(_WORD.search(_NO_WORDS.sub("", each)) and each not in NAMES for each in texts)


# The bundled files


def _bundled(resources: Path) -> Iterator[Message]:
    """What people read in them. The prompts and their pieces are for Veo and stay English."""
    for path in sorted((resources / "models").rglob("*.json")):
        yield from _model(_read(path), path.relative_to(resources.parent).as_posix())
    path = resources / "prompting" / "inserts.json"
    where = path.relative_to(resources.parent).as_posix()
    for group in _read(path)["groups"]:
        yield Message(group["label"], where, comment="A group of pieces that are put into a prompt")
        for item in group["items"]:
            yield from _texts(item, where, "part", "label", "hint")
    path = resources / "prompting" / "templates.json"
    for template in _read(path)["templates"]:
        yield from _texts(template, path.relative_to(resources.parent).as_posix(), "title", "hint")
    path = resources / "samples" / "samples.json"
    for sample in _read(path)["samples"]:
        yield from _texts(sample, path.relative_to(resources.parent).as_posix(), "title", "genre")


def _model(model: Any, where: str) -> Iterator[Message]:
    for group in model["parameters"]:
        for item in group["items"]:
            yield from _texts(item, where, "label", "note", "help", "placeholder")
            for option in item["options"]:
                yield from _texts(option, where, "label")
    for rule in model["rules"]:
        yield from _texts(rule, where, "reason")


def _texts(entry: Any, where: str, *names: str) -> Iterator[Message]:
    for name in names:
        if any(sign.isalpha() for sign in entry.get(name, "")) and not _is_value(entry, name):
            yield Message(entry[name], where)


def _is_value(entry: Any, name: str) -> bool:
    return bool(entry[name] == entry.get("value") or entry[name].startswith("https://"))


def _read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))
