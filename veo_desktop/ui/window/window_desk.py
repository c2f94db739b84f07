"""Connects what surrounds the pages: messages, status and undo. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QUndoCommand

from veo_desktop.core.connection import Connection, Line
from veo_desktop.core.errors import Action
from veo_desktop.core.notice import Level, Notice
from veo_desktop.core.text import text, textn
from veo_desktop.ui.create.order_desk import OrderDesk
from veo_desktop.ui.parts.messages import Messages
from veo_desktop.ui.parts.status_bar import StatusBar
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.review.undo import ReviewUndo
from veo_desktop.ui.settings.settings_desk import SettingsDesk
from veo_desktop.workers.backend import Backend
from veo_desktop.workers.budget_backend import BudgetBackend

FUNDS_URL = "https://wiro.ai"
BINNED, DISMISSED = "binned", "dismissed"


class WindowDesk(QObject):
    """Shows what the backend reports, and sends what a message offers to the right place."""

    def __init__(
        self,
        messages: Messages,
        status: StatusBar,
        backend: Backend,
        orders: OrderDesk,
        undo: ReviewUndo,
        settings: SettingsDesk,
        budget: BudgetBackend,
    ) -> None:
        super().__init__(messages)
        self._messages = messages
        self._status = status
        self._backend = backend
        self._undo = undo
        self._settings = settings
        self._dismissed: QUndoCommand | None = None  # the last step of removing a job from the list
        backend.notice.connect(messages.show_notice)
        backend.connection_changed.connect(status.set_connection)
        backend.connection_changed.connect(self._on_connection)
        backend.totals_changed.connect(status.set_totals)
        orders.action_wanted.connect(self._act)
        undo.binned.connect(self._on_binned)
        undo.unbinned.connect(self._on_unbinned)
        messages.action_requested.connect(self._on_action)
        messages.undo_requested.connect(self._on_undo)
        settings.notice.connect(messages.show_notice)
        status.account_requested.connect(settings.open_account)
        status.spending_requested.connect(settings.open_spending)
        budget.spending_ready.connect(status.set_spending)

    def show_account_wanted(self) -> None:
        """Whose account is being connected, before the engine says so."""
        self._status.set_connection(Connection(Line.CONNECTING, self._backend.account == "sandbox"))

    @Slot(object)
    def _on_connection(self, connection: Connection) -> None:
        none = connection.line is Line.NO_ACCOUNT
        words = text("No Wiro account is set up yet. Enter your keys, or try everything in the sandbox.")
        self._messages.show_notice(Notice("no account", Level.INFO, words if none else None, Action.OPEN_ACCOUNT))

    @Slot(int)
    def _on_binned(self, clips: int) -> None:
        self._messages.show_undo(BINNED, textn("Clip moved to the bin.", "{n} clips moved to the bin.", clips))

    @Slot()
    def _on_unbinned(self) -> None:
        """By whatever way: an offer to do so would do nothing now."""
        self._messages.show_notice(Notice(BINNED, Level.INFO, None))

    @Slot(object)
    def note_dismissed(self, job_id: str) -> None:
        """A job without a clip left the strip: that is a step of undo, and offered."""

        def bring_back() -> None:
            self._backend.bring_back(job_id)
            self._messages.show_notice(Notice(DISMISSED, Level.INFO, None))

        words = tr("removing a job from the list")
        self._dismissed = self._undo.push(words, bring_back, lambda: self._backend.dismiss(job_id))
        self._messages.show_undo(DISMISSED, text("Removed from the list."))

    @Slot(object)
    def _on_undo(self, key: str) -> None:
        if key == BINNED:
            self._undo.undo_bin()
        elif key == DISMISSED and self._dismissed is not None:
            self._undo.take_back(self._dismissed)

    @Slot(object, object)
    def _on_action(self, _key: str, action: Action) -> None:
        self._act(action)

    @Slot(object)
    def _act(self, action: Action) -> None:
        match action:
            case Action.OPEN_ACCOUNT:
                self._settings.open_account()
            case Action.CHOOSE_FOLDER:
                self._settings.open_library()
            case Action.ADD_FUNDS:
                QDesktopServices.openUrl(QUrl(FUNDS_URL))
                self._backend.release_queue()
            case Action.RETRY:
                self._backend.release_queue()
            case Action.SEND_WAITING:
                self._backend.send_waiting()
            case Action.RAISE_BUDGET:
                self._settings.raise_budget()
            case Action.RESUME_QUEUE:
                self._backend.pause_queue(False)
