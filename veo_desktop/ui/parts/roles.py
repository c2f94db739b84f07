"""Tells screen readers what a painted widget is, where Qt would call it a mere panel. UI thread only."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

Role = QAccessible.Role
_ROLE, _KEPT = "spoken_role", "_spoken_interface"


class _Toggle(QAccessibleWidget):
    """A button that is pressed for its reader. Qt's own flips its mark alone, and nobody hears of it."""

    def __init__(self, button: QAbstractButton, role: QAccessible.Role) -> None:
        super().__init__(button, role)
        self._button = button

    def state(self) -> QAccessible.State:
        state = super().state()
        state.checkable = 1
        state.checked = int(self._button.isChecked())
        return state

    def text(self, kind: QAccessible.Text) -> str:
        told = super().text(kind)
        return self._button.text() if kind is QAccessible.Text.Name and not told else told

    def actionNames(self) -> list[str]:
        usual = super().actionNames()
        return ["Press", *usual] if self._button.isEnabled() else usual

    def doAction(self, name: str) -> None:
        if name == "Press":
            self._button.click()
        else:
            super().doAction(name)


class _Item(QAccessibleWidget):
    """One of a list: `is_chosen` of its widget, where it has that, says whether it is the chosen one."""

    def state(self) -> QAccessible.State:
        state = super().state()
        chosen = getattr(self.widget(), "is_chosen", None)
        if chosen is not None:
            state.selectable = 1
            state.selected = int(chosen())
        return state


def give_role(widget: QWidget, role: QAccessible.Role) -> None:
    """`widget` is a `role` from now on; call it from the constructor, before it has a name: nobody has asked then.

    A button is one that stays on or off. Nothing comes of it for a bare QWidget, which Qt names itself: take a QFrame.
    """
    _install()
    setattr(widget, _ROLE, role)


@cache  # Qt keeps what makes interfaces for as long as the program runs
def _install() -> None:
    QAccessible.installFactory(_interface)


def _interface(_name: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(thing, _ROLE, None)
    if role is None or not isinstance(thing, QWidget):
        return None
    interface = _made(thing, role)
    setattr(thing, _KEPT, interface)  # Qt holds it by its address alone
    return interface


def _made(widget: QWidget, role: QAccessible.Role) -> QAccessibleInterface:
    if isinstance(widget, QAbstractButton):
        return _Toggle(widget, role)
    return (_Item if role == Role.ListItem else QAccessibleWidget)(widget, role)
