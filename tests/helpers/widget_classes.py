"""Every class of widget that the program has: what a walk through the window has to meet."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable
from importlib import import_module

from PySide6.QtWidgets import QWidget

import veo_desktop.ui


def widget_classes() -> set[type[QWidget]]:
    """All of `veo_desktop.ui`; imports every module of it."""
    for module in pkgutil.walk_packages(veo_desktop.ui.__path__, "veo_desktop.ui."):
        import_module(module.name)
    found: set[type[QWidget]] = set()
    new: list[type[QWidget]] = [QWidget]
    while new:
        new = [each for parent in new for each in parent.__subclasses__() if each not in found]
        found |= set(new)
    return {each for each in found if each.__module__.startswith("veo_desktop.ui.")}


def unmet(classes: Iterable[type[QWidget]], met: Iterable[type[QWidget]]) -> list[str]:
    """The names of those that were met neither themselves nor in what inherits them."""
    seen = {base for each in met for base in each.__mro__}
    return sorted(f"{each.__module__.removeprefix('veo_desktop.ui.')}.{each.__name__}" for each in set(classes) - seen)
