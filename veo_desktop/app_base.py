"""What is there before the window, and what its first paint leaves for the rest. Two values; they do nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # names of types alone: whoever makes the values has imported them
    from PySide6.QtWidgets import QApplication

    from veo_desktop.core.options import Options
    from veo_desktop.core.redaction import Redactor
    from veo_desktop.store.crashes import CrashBook
    from veo_desktop.store.folders import Folders
    from veo_desktop.store.settings_file import SettingsFile
    from veo_desktop.ui.create.compose_forms import KnownForms
    from veo_desktop.ui.create.create_desk import CreateDesk
    from veo_desktop.ui.create.create_page import CreatePage
    from veo_desktop.ui.create.frame_origins import FrameOrigins
    from veo_desktop.ui.create.history_desk import HistoryDesk
    from veo_desktop.ui.create.order_desk import OrderDesk
    from veo_desktop.ui.create.panel_note import PanelNote
    from veo_desktop.ui.create.project_desk import ProjectDesk
    from veo_desktop.ui.desktop.notifier import Notifier
    from veo_desktop.ui.parts.messages import Messages
    from veo_desktop.ui.parts.status_bar import StatusBar
    from veo_desktop.ui.parts.theme import Theme
    from veo_desktop.ui.settings.careful_settings import CarefulSettings
    from veo_desktop.ui.settings.settings_desk import SettingsDesk
    from veo_desktop.ui.window.main_window import MainWindow
    from veo_desktop.ui.window.menus import Menus
    from veo_desktop.ui.window.rail import Rail
    from veo_desktop.workers.backend import Backend
    from veo_desktop.workers.budget_backend import BudgetBackend
    from veo_desktop.workers.image_intake import ImageIntake
    from veo_desktop.workers.models_backend import ModelsBackend
    from veo_desktop.workers.shelf_backend import ShelfBackend
    from veo_desktop.workers.troubles import Troubles


@dataclass(frozen=True, eq=False, repr=False)
class Base:
    """What is there before the window."""

    options: Options
    folders: Folders
    settings: SettingsFile
    redactor: Redactor
    troubles: Troubles | None = None
    crashes: CrashBook | None = None
    newcomer: bool = False  # nothing was kept here before: the first minutes are explained
    language: str = ""  # the code of that which the window speaks; "" is English
    pace: float = 1.0  # what every pause of the engine is taken times
    quit_seconds: float = 1.5  # for every thread and child to end, of the two that a quit may take


@dataclass(frozen=True, eq=False, repr=False)
class Front:
    """What the first paint has shown, and what stands behind it already."""

    app: QApplication
    base: Base
    theme: Theme
    window: MainWindow
    page: CreatePage
    rail: Rail
    messages: Messages
    status: StatusBar
    menus: Menus
    stored: CarefulSettings
    settings: SettingsDesk
    backend: Backend
    models: ModelsBackend
    shelf: ShelfBackend
    budget: BudgetBackend
    intake: ImageIntake
    forms: KnownForms
    notifier: Notifier
    origins: FrameOrigins
    create: CreateDesk
    orders: OrderDesk
    projects: ProjectDesk
    history: HistoryDesk
    note: PanelNote
    restart: Callable[[tuple[str, ...]], None]  # quits, and begins again with these arguments
