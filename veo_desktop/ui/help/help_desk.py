"""Opens the manual where it tells of what has the keyboard, explains controls, and fills the Help menu with both.

UI thread only. Made after the first paint; the windows themselves are imported when they are opened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWhatsThis, QWidget

from veo_desktop.core.manual import FAQ
from veo_desktop.ui.help.places import place_of
from veo_desktop.ui.parts.key_binder import KeyBinder
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.parts.whats_this import explained

if TYPE_CHECKING:  # imported when they are opened
    from veo_desktop.ui.help.manual_window import ManualWindow


class HelpDesk(QObject):
    """Its keys count in every window of the program, dialogs and the full screen too."""

    def __init__(self, window: QWidget, theme: Theme, keys: KeyBinder, menu: QMenu, language: str) -> None:
        """`language` is a code: the manual's."""
        super().__init__(window)
        self._window, self._theme, self._language = window, theme, language
        self._manual: ManualWindow | None = None
        self._by_menu = False  # What's this was chosen with the menu: a person wants to point at something
        self._answers = [self._make(keys, "manual", self.open_manual), self._make(keys, "whats_this", self.explain)]
        self._everywhere = [*self._answers, keys.action("key_sheet")]
        faq = QAction(tr("Questions and answers"), self)
        faq.setObjectName("action_faq")
        faq.triggered.connect(self.open_faq)
        self._fill(menu, faq)
        menu.aboutToShow.connect(self._on_menu)
        menu.aboutToHide.connect(self._after_menu)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._forget_menu)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusWindowChanged.connect(self._on_window)

    @Slot()
    def open_manual(self) -> None:
        """The manual, at the section for what has the keyboard."""
        self.show_place(place_of(QApplication.focusWidget() or QApplication.activeWindow()))

    @Slot()
    def open_faq(self) -> None:
        self.show_place(FAQ)

    def show_place(self, place: str) -> None:
        """Open "page#section"."""
        from veo_desktop.ui.help.manual_window import ManualWindow  # as above

        over = self._below()
        if self._manual is not None and self._manual.parentWidget() is not over:
            self._manual.close()  # a dialog that waits for its answer would keep it from being read
        if self._manual is None:
            self._manual = ManualWindow(self._theme, self._language, over)
            self._manual.finished.connect(self._on_closed)
            self._manual.destroyed.connect(self._on_closed)  # with the dialog that it lay over
            self._manual.show()
        self._manual.show_place(place)
        self._manual.activateWindow()

    def _below(self) -> QWidget:
        """Which window the manual is to lie over, so that it is seen and can be read."""
        active = QApplication.activeWindow()
        if active is not None and active is self._manual:
            return self._manual.parentWidget() or self._window
        modal = QApplication.activeModalWidget()
        return modal or (active if active is not None and active.isFullScreen() else self._window)

    @Slot()
    def explain(self) -> None:
        """What has the keyboard; where that has nothing to say, or by the menu, what is pointed at next."""
        focus = QApplication.focusWidget()
        about = explained(focus)
        if about is None or focus is None or self._by_menu:
            QWhatsThis.enterWhatsThisMode()
            return
        below = focus.mapToGlobal(QPoint(focus.width() // 2, focus.height()))
        QWhatsThis.showText(below, about.whatsThis(), focus)
        shown = QApplication.activePopupWidget()
        if shown is not None:
            shown.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of an explanation: Esc takes that away, and is no shortcut of what lies below it."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _make(self, keys: KeyBinder, name: str, call: object) -> QAction:
        action = QAction(self)
        action.setObjectName(f"action_{name}")
        action.setAutoRepeat(False)
        keys.bind(name, action)
        action.triggered.connect(call)
        return action

    def _fill(self, menu: QMenu, faq: QAction) -> None:
        first = menu.actions()[0]
        for action in (self._answers[0], faq, self._answers[1]):
            menu.insertAction(first, action)
        menu.insertSeparator(first)

    @Slot()
    def _on_window(self) -> None:
        """Another window has the keyboard now: the keys are its own too, for those of the main one rest meanwhile."""
        top = QApplication.activeWindow()
        if top is None or top is self._window:
            return
        inside = (top, *top.findChildren(QWidget))  # a player in it brings some itself
        there = {key for each in inside for action in each.actions() for key in action.shortcuts()}
        for action in self._everywhere:
            if action not in top.actions() and not there.intersection(action.shortcuts()):
                top.addAction(action)

    @Slot()
    def _on_menu(self) -> None:
        self._by_menu = True

    @Slot()
    def _after_menu(self) -> None:
        self._later.start()  # the menu closes before what was chosen in it happens

    @Slot()
    def _forget_menu(self) -> None:
        self._by_menu = False

    @Slot()
    def _on_closed(self) -> None:
        self._manual = None
