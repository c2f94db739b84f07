"""What walks through the program have to meet: every class of widget, every window and every question that it has."""

from __future__ import annotations

import ast
import pkgutil
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from inspect import getsource

from PySide6.QtWidgets import QDialog, QMainWindow, QWidget

import veo_desktop.ui
from veo_desktop.ui.parts.popover import Popover

PACKAGE = "veo_desktop.ui."
WINDOWS = (QMainWindow, QDialog, Popover)  # a window is what is made from one of these
FLAGS = {"Window", "Dialog", "Popup"}  # and any widget that is given one of these


def widget_classes() -> set[type[QWidget]]:
    """All of `veo_desktop.ui`; imports every module of it."""
    for module in pkgutil.walk_packages(veo_desktop.ui.__path__, PACKAGE):
        import_module(module.name)
    found: set[type[QWidget]] = set()
    new: list[type[QWidget]] = [QWidget]
    while new:
        new = [each for parent in new for each in parent.__subclasses__() if each not in found]
        found |= set(new)
    return {each for each in found if each.__module__.startswith(PACKAGE)}


def unmet(classes: Iterable[type[QWidget]], met: Iterable[type[QWidget]]) -> list[str]:
    """The names of those that were met neither themselves nor in what inherits them."""
    seen = {base for each in met for base in each.__mro__}
    return sorted(f"{each.__module__.removeprefix(PACKAGE)}.{each.__name__}" for each in set(classes) - seen)


def windows() -> dict[str, str]:
    """The object name of each window, and what makes it: dialogs, lists that drop, questions, full screens."""
    found: dict[str, str] = {}
    for each in widget_classes():
        if issubclass(each, WINDOWS) or any(map(_has_flag, each.__mro__)):
            name = _own_name(each)
            assert name or each.__subclasses__(), f"{each.__name__} has no object name"
            found |= {name: each.__name__} if name else {}
    for function, box in _questions():
        name = _name_given(function, box)
        assert name, f"the question of {function.name} has no object name"
        found[name] = function.name
    return found


def _has_flag(each: type) -> bool:
    return "WindowType" in _source(each.__module__) and any(map(_is_flag, ast.walk(_code(each))))


@cache
def _source(module: str) -> str:
    return getsource(sys.modules[module]) if module.startswith(PACKAGE) else ""


@cache
def _code(each: type) -> ast.AST:
    inside = ast.parse(_source(each.__module__)).body
    return next(node for node in inside if isinstance(node, ast.ClassDef) and node.name == each.__name__)


def _is_flag(node: ast.AST) -> bool:
    kind = node.value if isinstance(node, ast.Attribute) and node.attr in FLAGS else None
    return isinstance(kind, ast.Attribute) and kind.attr == "WindowType"


def _own_name(each: type) -> str:
    """As it calls itself, or has what it is made from call it."""
    code = _code(each)
    given = (_text(word) for call in _calls(code) if _is(call, "__init__") for word in call.args)
    return next((name for name in given if name.endswith("_popup")), "") or _name_given(code, "self")


def _questions() -> Iterator[tuple[ast.FunctionDef, str]]:
    """Each function that asks by a QMessageBox of its own, and the variable that holds it."""
    for name in list(sys.modules):
        if "QMessageBox" in _source(name):
            for node in ast.walk(ast.parse(_source(name))):
                if isinstance(node, ast.FunctionDef) and (box := _box(node)):
                    yield node, box


def _box(function: ast.FunctionDef) -> str:
    for each in function.body:
        if isinstance(each, ast.Assign) and isinstance(each.value, ast.Call) and _is(each.value, "QMessageBox"):
            target = each.targets[0]
            return target.id if isinstance(target, ast.Name) else ""
    return ""


def _name_given(node: ast.AST, to: str) -> str:
    """What `to` is called by its setObjectName."""
    for call in _calls(node):
        of = call.func.value if isinstance(call.func, ast.Attribute) and _is(call, "setObjectName") else None
        if isinstance(of, ast.Name) and of.id == to:
            return _text(call.args[0])
    return ""


def _calls(node: ast.AST) -> Iterator[ast.Call]:
    return (each for each in ast.walk(node) if isinstance(each, ast.Call))


def _is(call: ast.Call, name: str) -> bool:
    return getattr(call.func, "attr", "") == name or getattr(call.func, "id", "") == name


def _text(node: ast.AST) -> str:
    return str(node.value) if isinstance(node, ast.Constant) else ""
