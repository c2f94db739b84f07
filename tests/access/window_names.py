"""Reads in the code which windows the program has, so that the walks cannot forget one."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import veo_desktop.ui

FIRST = {"QMainWindow", "QDialog", "Popover"}  # a window is what is made from one of these
FLAGS = {"Window", "Dialog", "Popup"}  # and any widget that is given one of these
SIGNS = (*FIRST, "Popup", "Dialog", "WindowType", "QMessageBox")  # where none of them is written, there is no window


def windows_of_the_program() -> dict[str, str]:
    """The object name of each window, and where it is made: dialogs, lists that drop, questions, full screens."""
    trees = {path: ast.parse(text) for path, text in _sources()}
    classes = {node.name: node for tree in trees.values() for node in tree.body if isinstance(node, ast.ClassDef)}
    bases = {base for each in classes.values() for base in _bases(each)}
    found: dict[str, str] = {}
    for node in classes.values():
        if _is_window(node, classes):
            name = _own_name(node)
            assert name or node.name in bases, f"{node.name} has no object name"
            if name:
                found[name] = node.name
    for path, tree in trees.items():
        for function in ast.walk(tree):
            if isinstance(function, ast.FunctionDef) and (box := _box(function)):
                name = _name_given(function, box)
                assert name, f"the question of {path.name}, {function.name}, has no object name"
                found[name] = f"{path.name}: {function.name}"
    return found


def _sources() -> Iterator[tuple[Path, str]]:
    for path in Path(veo_desktop.ui.__file__).parent.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if any(sign in text for sign in SIGNS):
            yield path, text


def _bases(node: ast.ClassDef) -> set[str]:
    return {base.id for base in node.bases if isinstance(base, ast.Name)}


def _is_window(node: ast.ClassDef, classes: dict[str, ast.ClassDef]) -> bool:
    bases = _bases(node)
    made_from_one = any(base in classes and _is_window(classes[base], classes) for base in bases)
    return bool(bases & FIRST) or made_from_one or any(map(_is_flag, ast.walk(node)))


def _is_flag(node: ast.AST) -> bool:
    kind = node.value if isinstance(node, ast.Attribute) and node.attr in FLAGS else None
    return isinstance(kind, ast.Attribute) and kind.attr == "WindowType"


def _own_name(node: ast.ClassDef) -> str:
    """As it calls itself, or has what it is made from call it."""
    given = (_text(each) for call in _calls(node) if _is(call, "__init__") for each in call.args)
    return next((name for name in given if name.endswith("_popup")), "") or _name_given(node, "self")


def _name_given(node: ast.AST, to: str) -> str:
    """What `to` is called by its setObjectName."""
    for call in _calls(node):
        of = call.func.value if isinstance(call.func, ast.Attribute) and _is(call, "setObjectName") else None
        if isinstance(of, ast.Name) and of.id == to:
            return _text(call.args[0])
    return ""


def _box(function: ast.FunctionDef) -> str:
    """The variable that holds the question which this function asks, "" where it asks none itself."""
    for each in function.body:
        if isinstance(each, ast.Assign) and isinstance(each.value, ast.Call) and _is(each.value, "QMessageBox"):
            target = each.targets[0]
            return target.id if isinstance(target, ast.Name) else ""
    return ""


def _calls(node: ast.AST) -> Iterator[ast.Call]:
    return (each for each in ast.walk(node) if isinstance(each, ast.Call))


def _is(call: ast.Call, name: str) -> bool:
    return getattr(call.func, "attr", "") == name or getattr(call.func, "id", "") == name


def _text(node: ast.AST) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else ""
