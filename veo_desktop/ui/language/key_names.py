"""What keys are called: as on the keyboards that are sold where a language is spoken, and short. UI thread only.

Qt's own names are right for most; some are of a dictionary ("Kontrol", "Bild abwärts") and long beside a button.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTranslator

_QT = "QShortcut"  # under which Qt looks them up, for menus too
_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
_ENGLISH = {  # on the keys of Turkish, Chinese and most other keyboards
    "Ctrl": "Ctrl",
    "Shift": "Shift",
    "Alt": "Alt",
    "Return": "Enter",
    "Enter": "Enter",
    "Del": "Delete",
    "Backspace": "Backspace",
    "Esc": "Esc",
    "Tab": "Tab",
    "Home": "Home",
    "End": "End",
    "PgUp": "PgUp",
    "PgDown": "PgDn",
    "Ins": "Insert",
    **_ARROWS,
}
_NAMES = {
    "de": {"Return": "Enter", "PgUp": "Bild ↑", "PgDown": "Bild ↓", **_ARROWS},
    "es": {
        "Ctrl": "Ctrl",
        "Shift": "Mayús",
        "Return": "Intro",
        "Del": "Supr",
        "Backspace": "Retroceso",
        "Esc": "Esc",
        "Tab": "Tab",
        "Ins": "Insert",
        **_ARROWS,
    },
    "fr": {"Return": "Entrée", "Backspace": "Retour arr.", "PgUp": "Pg préc", "PgDown": "Pg suiv", **_ARROWS},
    "pt_BR": {**_ENGLISH, "Space": "Espaço"},
    "tr": {**_ENGLISH, "Space": "Boşluk"},
    "ar": _ENGLISH,
    "ja": _ENGLISH,
    "zh_CN": {**_ENGLISH, "Space": "空格"},
}


class KeyNames(QTranslator):
    """Asked before Qt's own translation, and only for what ours has not."""

    def __init__(self, code: str, parent: QObject) -> None:
        super().__init__(parent)
        self._names = _NAMES.get(code, {})

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """None: ask the next one."""
        return self._names.get(source) if context == _QT else None

    def isEmpty(self) -> bool:
        """Never: Qt would not ask an empty one."""
        return False
