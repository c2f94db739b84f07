"""The window's side of the engine: asks it for things and hands back frozen answers as signals.

A QObject of the UI thread; the work runs on threads that it owns.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import VeoError
from veo_desktop.core.job import Failure
from veo_desktop.core.notice import Level, Notice
from veo_desktop.core.order import Order
from veo_desktop.core.request import Request
from veo_desktop.core.text import text
from veo_desktop.workers.engine_host import EngineHost, Pool, Reporters, Works

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.core.account import Entered
    from veo_desktop.core.answers import KeysKept


class Backend(EngineHost):
    """Signals carry frozen values, by name; what a method asks for is answered by the signal it names."""

    jobs_gone = Signal(object)
    log_ready = Signal(object)
    keys_changed = Signal(object)
    account_tested = Signal(object)
    account_dropped = Signal(object)
    binned = Signal(object)
    bin_failed = Signal(object)
    file_not_marked = Signal(object)
    folder_checked = Signal(object)
    choices_ready = Signal(object)
    tasks_found = Signal(object)
    tasks_adopted = Signal(object)
    _known = Signal(object, object)  # to the UI thread: the wish that it answers, and how it is told

    def __init__(self, build: Callable[[Reporters], Works], parent: QObject | None = None) -> None:
        super().__init__(build, parent)
        self._sandbox = True
        self._wiro_account = ""
        self._test = CancelToken()
        self._wish = CancelToken()
        self._search = CancelToken()
        self._known.connect(self._tell_unless_given_up)

    def begin_stop(self) -> None:
        """Give up what waits on a person's wish, then ask every thread to end."""
        for token in (self._wish, self._test, self._search):
            token.cancel()
        super().begin_stop()

    @property
    def account(self) -> str:
        """Whose account is in use: "sandbox" or "wiro"."""
        return "sandbox" if self._sandbox else "wiro"

    def generate(self, orders: tuple[Order, ...]) -> None:
        """Make one job an order, for the account that is in use now."""
        sandbox, account = self._sandbox, self._wiro_account
        self.ask(lambda works: works.engine.service.generate(orders, sandbox, account), Pool.ORDERS)

    def cancel(self, job_id: str) -> None:
        def run(works: Works) -> None:
            if not works.engine.service.take_back(job_id):  # it is at the provider, or on its way there
                self.ask(lambda works: works.engine.cancel(job_id))

        self.ask(run, Pool.ORDERS)

    def retry(self, job_id: str) -> None:
        sandbox, account = self._sandbox, self._wiro_account
        self.ask(lambda works: works.engine.service.retry(job_id, sandbox, account), Pool.ORDERS)

    def dismiss(self, job_id: str) -> None:
        def run(works: Works) -> None:
            works.engine.service.dismiss(job_id)
            self.jobs_gone.emit((job_id,))

        self.ask(run, Pool.ORDERS)

    def bring_back(self, job_id: str) -> None:
        """Put a job that was dismissed on the strip again."""
        self.ask(lambda works: works.engine.service.bring_back(job_id), Pool.ORDERS)

    def pause_job(self, job_id: str) -> None:
        """Hold one waiting job; `retry` starts it again."""
        self.ask(lambda works: self._too_late_unless(works.engine.service.pause(job_id)), Pool.ORDERS)

    def edit_job(self, job_id: str, request: Request, estimate: Decimal | None) -> None:
        """Change what a waiting job asks for; it waits held until `retry` starts it."""
        self.ask(lambda works: self._too_late_unless(works.engine.service.edit(job_id, request, estimate)), Pool.ORDERS)

    def move_job(self, job_id: str, before: str | None) -> None:
        """Put a waiting job right before another one, or behind all (None)."""
        self.ask(lambda works: works.engine.service.move(job_id, before), Pool.ORDERS)

    def pause_queue(self, paused: bool) -> None:
        """Send nothing more until the queue is let go on."""
        self.ask(lambda works: works.engine.service.pause_queue(paused), Pool.ORDERS)

    def send_waiting(self) -> None:
        """Let the jobs of another day go."""
        self.ask(lambda works: works.engine.service.send_waiting(), Pool.ORDERS)

    def ask_choices(self, job_id: str) -> None:
        """Which tasks a lost job may be; answered by `choices_ready`, also where Wiro cannot be asked."""

        def run(works: Works) -> None:
            from veo_desktop.core.answers import TaskChoices  # the first paint does without it

            try:
                choices = works.reconciler.choices(job_id)
            except VeoError as error:
                choices = TaskChoices(job_id, (), Failure(error.user_message, error.detail, error.action))
            self.choices_ready.emit(choices)

        self.ask(run)

    def choose_task(self, job_id: str, task_id: str) -> None:
        """Which task a lost job is; "" for none of them."""
        self.ask(lambda works: works.reconciler.choose(job_id, task_id))

    def release_queue(self) -> None:
        """The person settled what held the queue."""
        self.ask(lambda works: works.engine.service.release(), Pool.ORDERS)

    def ask_log(self, job_id: str) -> None:
        """Answered by `log_ready`."""
        from veo_desktop.core.answers import JobLog  # as above

        self.ask(lambda works: self.log_ready.emit(JobLog(job_id, works.engine.service.log(job_id))), Pool.ORDERS)

    def bin_clip(self, job_id: str) -> None:
        """Answered by `binned` or `bin_failed` with the job's id; the player must have let go of the file."""

        def run(works: Works) -> None:
            try:
                moved = works.clip_files.bin(job_id)
            except VeoError:
                self.bin_failed.emit(job_id)
                raise  # it is said as whatever else goes wrong
            if moved:
                self.binned.emit(job_id)
            else:
                works.engine.service.dismiss(job_id)
                self.jobs_gone.emit((job_id,))
                gone = text("This clip's file is not there any more: it was deleted or moved by something else.")
                self.notice.emit(Notice("request", Level.WARN, gone, passing=True))
            self.send_totals(works)

        self.ask(run, Pool.FILES)

    def restore_clip(self, job_id: str) -> None:
        def run(works: Works) -> None:
            works.clip_files.restore(job_id)
            self.send_totals(works)

        self.ask(run, Pool.FILES)

    def show_file(self, path: str) -> None:
        """Mark a file in the file manager (Linux); answered by `file_not_marked` where none can."""

        def run(_works: Works) -> None:
            from veo_desktop.workers.session_bus import mark_in_file_manager  # Linux alone has jeepney

            if not mark_in_file_manager(Path(path)):
                self.file_not_marked.emit(path)

        self.ask(run, Pool.FILES)

    def use_sandbox(self) -> None:
        self._sandbox = True
        self._wish_account(lambda works, cancel: works.accounts.use_sandbox(cancel))

    def use_wiro(self, account: str | None = None) -> None:
        """Use the keys that are kept for the Wiro account of this id; None is the one used last."""
        self._sandbox = False
        self._wiro_account = used = self._wiro_account if account is None else account
        self._wish_account(lambda works, cancel: works.accounts.use_wiro(cancel, used))

    def save_account(self, entered: Entered, account: str | None = None) -> None:
        """Keep these keys for the account of this id, and use it."""
        self._sandbox = False
        self._wiro_account = used = self._wiro_account if account is None else account
        self._wish_account(lambda works, cancel: works.accounts.save(entered, cancel, used))

    def choose_account(self, account: str) -> None:
        """The Wiro account that `use_wiro` is about from now on, while the sandbox is in use."""
        self._wiro_account = account

    def forget_account(self) -> None:
        account = self._wiro_account
        self._wish_account(lambda works, cancel: works.accounts.forget(cancel, account))

    def drop_account(self, account: str) -> None:
        """Take the keys of an account that is not in use out of the keyring; answered by `account_dropped`."""

        def run(works: Works) -> None:
            works.accounts.drop(account)
            self.account_dropped.emit(account)

        self.ask(run, Pool.ACCOUNT)

    def test_account(self, entered: Entered | None) -> None:
        """Answered by `account_tested`, unless it is cancelled."""
        self._test = test = CancelToken()
        account = self._wiro_account

        def run(works: Works) -> None:
            result = works.accounts.test(entered, test, account)
            self._known.emit(test, partial(self.account_tested.emit, result))

        self.ask(run)

    def cancel_test(self) -> None:
        """Give up the test that runs."""
        self._test.cancel()

    def check_folder(self, folder: str, create: bool) -> None:
        """Whether `folder` serves as the library; answered by `folder_checked`. `create`: it was just chosen."""
        self.ask(lambda works: self.folder_checked.emit(works.check_folder(folder, create)), Pool.FILES)

    def find_tasks(self, start: int = 0) -> None:
        """Look for tasks of the account that no job is for, from number `start` on; answered by `tasks_found`.

        A search that goes on is given up without an answer.
        """
        self._search.cancel()
        self._search = search = CancelToken()
        sandbox = self._sandbox

        def run(works: Works) -> None:
            found = works.adoption.find(start, sandbox, search)
            self._known.emit(search, partial(self.tasks_found.emit, found))

        self.ask(run)

    def give_up_search(self) -> None:
        self._search.cancel()

    def adopt_tasks(self, task_ids: tuple[str, ...]) -> None:
        """Make jobs of found tasks; answered by `tasks_adopted`."""
        self.ask(lambda works: self.tasks_adopted.emit(works.adoption.adopt(task_ids)))

    def ask_totals(self) -> None:
        """Answered by `totals_changed`."""
        self.ask(self.send_totals, Pool.ORDERS)

    def _too_late_unless(self, changed: bool) -> None:
        if not changed:
            message = text("This job was being sent already, so it was not changed.")
            self.notice.emit(Notice("request", Level.WARN, message, passing=True))

    def _wish_account(self, call: Callable[[Works, CancelToken], KeysKept]) -> None:
        """One wish after the other; the latest overtakes those before it. Answered by `keys_changed`."""
        self._wish.cancel()
        self._wish = wish = CancelToken()

        def run(works: Works) -> None:
            if not wish.cancelled:
                kept = call(works, wish)
                self._known.emit(wish, partial(self.keys_changed.emit, kept))

        self.ask(run, Pool.ACCOUNT)

    @Slot(object, object)
    def _tell_unless_given_up(self, wish: CancelToken, tell: Callable[[], object]) -> None:
        """Asked here and not on the pool: while an answer is on its way to the window, a newer wish may overtake it."""
        if not wish.cancelled:
            tell()
