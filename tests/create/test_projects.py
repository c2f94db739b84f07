"""Projects: the dialog's checks, the drafts that wait for theirs, and how the window follows a switch."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.create.shelf import FakeShelf
from veo_desktop.core import settings
from veo_desktop.core.answers import FolderState
from veo_desktop.core.job import Job, JobState
from veo_desktop.core.projects import Project
from veo_desktop.core.request import VEO_3_1, Request
from veo_desktop.core.settings import Setting, T
from veo_desktop.core.text import text
from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.ui.create.create_desk import CreateDesk
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.create.job_strip import JobStrip
from veo_desktop.ui.create.project_desk import ProjectDesk
from veo_desktop.ui.create.project_dialog import ProjectDialog
from veo_desktop.ui.create.project_drafts import ProjectDrafts
from veo_desktop.ui.desktop.notifier import NoteBoard, Notifier
from veo_desktop.ui.parts.messages import Messages
from veo_desktop.ui.parts.status_bar import StatusBar
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.window.main_window import MainWindow
from veo_desktop.ui.window.rail import Rail
from veo_desktop.workers.backend import Backend
from veo_desktop.workers.shelf_backend import ShelfBackend

LEFT = Qt.MouseButton.LeftButton
NIGHT = Project("night", "Night shoot")


class Memory:
    """Settings without a file."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}

    def get(self, setting: Setting[T]) -> T:
        return setting.checked(self.values.get(setting.key, setting.default))

    def set(self, setting: Setting[T], value: T) -> None:
        self.values[setting.key] = value


class Below(QObject):
    """In the backend's place, and in the desk's that plays clips."""

    jobs_changed = Signal(object)
    jobs_gone = Signal(object)
    folder_checked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.checked: list[str] = []

    def check_folder(self, folder: str, create: bool) -> None:
        assert not create  # that would make it the library
        self.checked.append(folder)

    def close_clip(self) -> None:
        """Nothing plays here."""


class Page(QWidget):
    def __init__(self, compose: ComposePanel, strip: JobStrip) -> None:
        super().__init__()
        self.compose, self.strip = compose, strip
        compose.setParent(self)
        strip.setParent(self)


class Table:
    def __init__(self, panel: ComposePanel, theme: Theme, bot: QtBot) -> None:
        self.panel, self.bot = panel, bot
        self.shelf, self.below, self.memory = FakeShelf(), Below(), Memory()
        self.page = Page(panel, JobStrip(theme))
        self.window = MainWindow(Rail(theme), self.page, Messages(theme), StatusBar(theme))
        bot.addWidget(self.window)
        self.window.show()
        self.desk = ProjectDesk(
            self.window,
            cast(CreatePage, self.page),
            theme,
            self.memory,
            cast(Backend, self.below),
            cast(ShelfBackend, self.shelf),
            cast(CreateDesk, self.below),
            "/films",
        )

    def use(self, project: str) -> None:
        """As if it was chosen from the list."""
        menu = self.window.findChild(QMenu, "project_menu")
        assert menu is not None
        next(action for action in menu.actions() if action.data() == project and action.text()).trigger()

    def dialog(self) -> ProjectDialog:
        return next(each for each in QApplication.topLevelWidgets() if isinstance(each, ProjectDialog))

    def line(self, name: str) -> QLineEdit:
        found = self.dialog().findChild(QLineEdit, name)
        assert found is not None
        return found

    def trigger(self, name: str) -> None:
        action = self.window.findChild(QAction, name)
        assert action is not None
        action.trigger()

    def keep(self) -> None:
        button = self.dialog().findChild(QPushButton, "project_keep")
        assert button is not None
        self.bot.mouseClick(button, LEFT)


@pytest.fixture
def table(panel: ComposePanel, theme: Theme, qtbot: QtBot) -> Iterator[Table]:
    yield Table(panel, theme, qtbot)


def _job(name: str, project: str, state: JobState) -> Job:
    return Job(name, state, Request(VEO_3_1, {"prompt": name}), 1.0, sandbox=True, project=project)


def test_a_new_project_is_used_at_once_and_begins_with_the_panels_settings(table: Table) -> None:
    table.panel.load(Request(VEO_3_1, {"prompt": "Mine", "aspectRatio": "9:16", "seed": "7"}))
    table.desk.new.trigger()
    table.bot.keyClicks(table.line("project_name_input"), " Night   shoot ")
    table.line("project_day_limit_input").setText("25.50")
    switch = table.dialog().findChild(QWidget, "project_defaults_input")
    assert switch is not None
    table.bot.mouseClick(switch, LEFT)
    table.keep()
    (made,) = table.shelf.projects.values()
    assert (made.name, made.folder, made.day_limit, made.month_limit) == ("Night shoot", "", Decimal("25.50"), None)
    assert table.shelf.current == made.id
    assert table.window.windowTitle() == "Night shoot – Veo Desktop"
    values = table.panel.request().values
    assert table.panel.prompt.editor.value == "" and values["aspectRatio"] == "9:16" and values.get("seed", "") != "7"


def test_each_project_has_its_own_draft_and_undo_does_not_lead_into_another(table: Table) -> None:
    table.shelf.projects["night"] = NIGHT
    table.shelf.ask_projects()
    table.bot.keyClicks(table.panel.prompt.editor, "By day")
    table.use("night")
    assert table.panel.prompt.editor.value == "" and not table.panel.history.can_undo
    table.bot.keyClicks(table.panel.prompt.editor, "By night")
    table.use("")
    assert table.panel.prompt.editor.value == "By day"
    table.use("night")
    assert table.panel.prompt.editor.value == "By night"


def test_what_goes_on_elsewhere_is_counted(table: Table) -> None:
    table.shelf.projects["night"] = NIGHT
    table.shelf.ask_projects()
    here, there = _job("a", "", JobState.FOLLOWING), _job("b", "night", JobState.FOLLOWING)
    table.below.jobs_changed.emit(
        (here, there, _job("c", "night", JobState.DRAFTED), _job("d", "night", JobState.DONE))
    )
    words = table.window.findChild(QLabel, "project_elsewhere")
    assert words is not None and words.text() == "1 running · 1 waiting in other projects"
    assert (table.desk.elsewhere("night"), table.desk.elsewhere("")) == ("Night shoot", "")
    table.use("night")
    assert words.text() == "1 running in other projects"
    table.below.jobs_gone.emit(("a",))
    assert words.isHidden()


def test_a_project_needs_a_name_of_its_own_and_amounts_that_are_some(table: Table) -> None:
    table.shelf.projects["night"] = NIGHT
    table.shelf.ask_projects()
    table.desk.new.trigger()
    table.keep()
    assert table.line("project_name_input").accessibleDescription() == "Give it a name."
    table.bot.keyClicks(table.line("project_name_input"), "NIGHT shoot")
    table.line("project_month_limit_input").setText("a lot")
    table.keep()
    assert table.line("project_name_input").accessibleDescription() == "Another project has this name."
    assert table.line("project_month_limit_input").accessibleDescription() == "Write it like 25 or 25.50"
    assert list(table.shelf.projects) == ["night"]
    table.dialog().reject()


def test_a_folder_that_does_not_serve_is_said_and_not_kept(table: Table) -> None:
    table.shelf.projects["night"] = NIGHT
    table.shelf.use_project("night")
    table.trigger("action_edit_project")
    table.dialog().take_folder("/away")
    assert table.below.checked == ["/away"]
    table.below.folder_checked.emit(FolderState("/away", 0, text("This folder is not there."), False))
    table.keep()
    assert table.shelf.projects["night"].folder == ""
    usual = table.dialog().findChild(QPushButton, "project_usual_folder_button")
    assert usual is not None
    table.bot.mouseClick(usual, LEFT)
    table.keep()
    assert table.shelf.projects["night"] == NIGHT


@pytest.mark.parametrize("stored", ["", "no json", "[1]", '{"a": 1}', '{"a": {"b": 2}}', "[" * 10_000])
def test_drafts_that_cannot_be_read_are_none(stored: str) -> None:
    memory = Memory()
    memory.values[settings.PROJECT_DRAFTS.key] = stored
    drafts = ProjectDrafts(memory)
    assert drafts.take("a") == ""
    drafts.put("a", "draft")
    assert drafts.take("a") == "draft" and drafts.take("a") == ""


def test_drafts_that_are_too_long_give_way_to_newer_ones() -> None:
    memory = Memory()
    drafts = ProjectDrafts(memory)
    for name in ("a", "b", "c"):
        drafts.put(name, name * (settings.LONGEST_TEXT // 2 - 100))
    assert len(memory.get(settings.PROJECT_DRAFTS)) <= settings.LONGEST_TEXT
    assert (drafts.take("a"), drafts.take("c")[:1]) == ("", "c")


def test_a_notification_names_the_project_where_it_is_another_one(table: Table) -> None:
    table.shelf.projects["night"] = NIGHT
    table.shelf.ask_projects()
    told: list[str] = []
    behind = QWidget()  # never the active window
    table.bot.addWidget(behind)
    for project in ("night", ""):
        notifier = Notifier(behind, str, wanted=True)
        notifier.name_projects(table.desk.elsewhere)
        board = SimpleNamespace(show=lambda note: told.append(note.words), clear=lambda: None)
        notifier.attach(cast(NoteBoard, board))
        notifier.tell(Job("1", JobState.FAILED, Request(VEO_3_1, {}), 0.0, sandbox=True, project=project))
        table.bot.waitUntil(lambda: bool(told))
        assert told.pop().endswith("Night shoot") == (project == "night")
