"""The menu bar: everything the window can do, with its shortcut. UI thread only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu

from veo_desktop.ui.parts.key_words import sequence
from veo_desktop.ui.parts.text import tr

if TYPE_CHECKING:  # the bar is shown before they are made
    from veo_desktop.ui.adopt.adopt_desk import AdoptDesk
    from veo_desktop.ui.create.clip_desk import ClipDesk
    from veo_desktop.ui.create.create_page import CreatePage
    from veo_desktop.ui.create.details_desk import DetailsDesk
    from veo_desktop.ui.create.order_desk import OrderDesk
    from veo_desktop.ui.create.project_desk import ProjectDesk
    from veo_desktop.ui.create.queue_desk import QueueDesk
    from veo_desktop.ui.review.culling_desk import CullingDesk
    from veo_desktop.ui.review.review_desk import ReviewDesk
    from veo_desktop.ui.review.undo import ReviewUndo
    from veo_desktop.ui.settings.settings_desk import SettingsDesk
    from veo_desktop.ui.window.open_desk import OpenDesk
    from veo_desktop.ui.window.page_desk import PageDesk

Keys = QKeySequence.StandardKey


@dataclass(frozen=True, eq=False, repr=False)
class MenuParts:
    """Whose commands the menus hold."""

    page: CreatePage
    orders: OrderDesk
    queue: QueueDesk
    clips: ClipDesk
    details: DetailsDesk
    settings: SettingsDesk
    adopt: AdoptDesk
    opener: OpenDesk
    about: Callable[[], object]
    projects: ProjectDesk
    review: ReviewDesk
    undo: ReviewUndo
    culling: CullingDesk
    pages: PageDesk


class Menus(QObject):
    """A bar of titles at first, for the first paint; panels bring their own actions, the rest are plain calls."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._of_create: list[QAction] = []  # what another page has no use for
        self._filled: list[QMenu] = []
        add = window.menuBar().addMenu
        self._file, self._edit, self._clip = add(tr("&File")), add(tr("&Edit")), add(tr("&Clip"))
        self._judge, self._queue, self._view = add(tr("&Judge")), add(tr("&Queue")), add(tr("&View"))
        self.help = add(tr("&Help"))

    def fill(self, parts: MenuParts) -> None:
        """Put in what there is to do; once."""
        self._page = parts.page
        self._orders = parts.orders
        self._queue_desk = parts.queue
        self._clips = parts.clips
        self._details = parts.details
        self._settings = parts.settings
        self._adopt = parts.adopt
        self._projects = parts.projects
        self._review = parts.review
        self._undo_stack = parts.undo
        self._culling = parts.culling
        self._pages = parts.pages
        self._opener = parts.opener
        self._file_menu()
        self._edit_menu()
        self._clip_menu()
        self._judge_menu()
        self._queue_menu()
        self._view_menu()
        self._pages.set_of_create(self._of_create)
        keys = self._page.player.commands.key_sheet
        self._add(self.help, [keys, None, self._action(tr("About Veo Desktop"), parts.about, name="action_about")])
        self._give_letters()

    def _file_menu(self) -> None:
        make = [self._page.compose.generate_action, *self._page.compose.footer.more.entries.actions()]
        self._of_create += make
        preferences = QKeySequence(Keys.Preferences).toString(QKeySequence.SequenceFormat.PortableText) or "Ctrl+,"
        self._add(
            self._file,
            [
                self._opener.action,
                self._opener.recent.menuAction(),
                None,
                *make,
                None,
                self._action(tr("Find my tasks at Wiro…"), self._adopt.open, name="action_find_tasks"),
                None,
                self._projects.switch,
                self._projects.new,
                None,
                self._action(tr("Settings…"), self._settings.open_settings, preferences),
                self._action(tr("Account…"), self._settings.open_account),
                None,
                self._action(tr("Quit"), self._window.close, "Ctrl+Q"),
            ],
        )

    def _edit_menu(self) -> None:
        self._undo_action = self._action(tr("Undo"), self._undo, Keys.Undo, "action_undo")
        self._redo_action = self._action(tr("Redo"), self._redo, Keys.Redo, "action_redo")
        redo = QKeySequence(Keys.Redo)  # one of the two below: a key that an action has twice does nothing at all
        others = (each for each in (sequence("Ctrl+Y"), sequence("Ctrl+Shift+Z")) if each != redo)
        self._redo_action.setShortcuts([redo, *others])
        menu = self._add(
            self._edit,
            [
                self._undo_action,
                self._redo_action,
                None,
                self._action(tr("Cut"), _on_text("cut"), Keys.Cut),
                self._action(tr("Copy"), _on_text("copy"), Keys.Copy),
                self._action(tr("Paste"), _on_text("paste"), Keys.Paste),
                self._action(tr("Select all"), _on_text("selectAll"), Keys.SelectAll),
            ],
        )
        menu.aboutToShow.connect(self._name_undo)

    def _clip_menu(self) -> None:
        commands = self._page.player.commands
        menu = self._add(
            self._clip,
            [
                *commands.clip,
                self._sub(tr("Move"), commands.moving),
                self._sub(tr("Speed"), [*commands.shuttle, *commands.speed, *commands.speeds.actions()]),
                self._sub(tr("In and out"), commands.range),
                self._sub(tr("At the end"), commands.repeats.actions()),
                *commands.sound,
                commands.keys.action("compare"),
                self._sub(tr("This frame"), self._page.player.frame_commands.all),
                None,
                self._action(tr("Reuse settings"), self._for_selected(self._orders.reuse), "Ctrl+R"),
                self._action(
                    tr("Make the final…"), self._for_selected(self._page.strip.final_requested.emit), "Ctrl+Shift+F"
                ),
                self._action(tr("Details…"), self._for_selected(self._details.show_details), "Ctrl+I"),
                self._action(tr("Show in folder"), self._for_selected(self._clips.show_file), "Ctrl+Shift+S"),
                self._review.actions.bin,
            ],
        )
        self._of_create.append(menu.menuAction())

    def _judge_menu(self) -> None:
        actions = self._review.actions
        cull = self._action(tr("Go through the clips…"), self._culling.open, "Ctrl+Shift+G", "action_cull")
        menu = self._add(
            self._judge,
            [
                *actions.stars,
                None,
                actions.pick,
                actions.reject,
                actions.unflag,
                None,
                *actions.writing,
                None,
                cull,
            ],
        )
        self._of_create.append(menu.menuAction())

    def _queue_menu(self) -> None:
        queue = self._queue_desk
        menu = self._add(
            self._queue,
            [queue.hold, queue.earlier, queue.later, queue.edit, queue.remove, None, queue.pause_all],
        )
        self._of_create.append(menu.menuAction())

    def _view_menu(self) -> None:
        inspector = self._action(tr("Inspector"), self._toggle_inspector, "Ctrl+Shift+I", "action_inspector")
        inspector.setCheckable(True)
        inspector.setChecked(self._page.inspector_shown)
        player, look = self._page.player, self._page.player.view_commands
        guides = [*look.guides.actions(), None]
        picture = [*look.zoom, None, *guides, look.contact_sheet, None]
        rest = [inspector, None, *picture, *player.commands.view]
        self._of_create += [each for each in rest if each is not None]
        menu = self._add(self._view, [*self._pages.actions, None, *rest])
        menu.aboutToShow.connect(self._check_inspector)
        self._inspector = inspector

    @Slot()
    def _check_inspector(self) -> None:
        """A note or a tag brings it about as well."""
        self._inspector.setChecked(self._page.inspector_shown)

    def _toggle_inspector(self) -> None:
        self._page.show_inspector(not self._page.inspector_shown)

    def _undo(self) -> None:
        """In the compose panel its undo, in a text field its own, elsewhere that of judging clips and of the bin."""
        focus = QApplication.focusWidget()
        if focus is not None and self._page.compose.isAncestorOf(focus):
            self._page.compose.history.undo()
            return
        undo = getattr(focus, "undo", None)
        (undo or self._undo_stack.undo)()

    def _redo(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self._page.compose.isAncestorOf(focus):
            self._page.compose.history.redo()
            return
        redo = getattr(focus, "redo", None)
        (redo or self._undo_stack.redo)()

    @Slot()
    def _name_undo(self) -> None:
        """Say what undo would take back, where that is not what was typed."""
        focus = QApplication.focusWidget()
        typed = focus is not None and (self._page.compose.isAncestorOf(focus) or hasattr(focus, "undo"))
        undo, redo = ("", "") if typed else (self._undo_stack.undo_words, self._undo_stack.redo_words)
        self._undo_action.setText(tr("Undo {step}", step=undo) if undo else tr("Undo"))
        self._redo_action.setText(tr("Redo {step}", step=redo) if redo else tr("Redo"))

    def _for_selected(self, call: Callable[[str], object]) -> Callable[[], None]:
        def run() -> None:
            job_id = self._page.strip.selected
            if job_id is not None:
                call(job_id)

        return run

    def _add(self, menu: QMenu, entries: list[QAction | None]) -> QMenu:
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            else:
                menu.addAction(entry)
        self._filled.append(menu)
        return menu

    def _give_letters(self) -> None:
        from veo_desktop.ui.window.menu_letters import MenuLetters  # the first paint does without it

        for menu in self._filled:
            MenuLetters(menu)

    def _sub(self, title: str, entries: list[QAction]) -> QAction:
        menu = QMenu(title, self._window)
        menu.addActions(entries)
        self._filled.append(menu)
        return menu.menuAction()

    def _action(self, words: str, call: Callable[[], object], keys: str | Keys = "", name: str = "") -> QAction:
        action = QAction(words, self)
        action.setObjectName(name)
        if keys:
            action.setShortcut(sequence(keys) if isinstance(keys, str) else QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: call())  # a QAction is of the UI thread
        return action


def _on_text(command: str) -> Callable[[], None]:
    """Run `command` ("copy", …) of what has the focus, or of what holds it: the player copies its frame."""

    def run() -> None:
        widget = QApplication.focusWidget()
        while widget is not None and not callable(getattr(widget, command, None)):
            widget = widget.parentWidget()
        if widget is not None:
            getattr(widget, command)()

    return run
