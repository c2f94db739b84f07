"""Lets a test change the language of everything, and has it as it was afterwards. Main thread only."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication


@contextmanager
def speaks_as_before(app: QApplication) -> Iterator[QApplication]:
    locale, before = QLocale(), set(app.findChildren(QTranslator))
    try:
        yield app
    finally:
        QLocale.setDefault(locale)
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for each in set(app.findChildren(QTranslator)) - before:
            app.removeTranslator(each)
            each.deleteLater()
