"""Sends one drafted job to the provider, written ahead. Runs on the pool for REST calls.

Its images are uploaded before, while it still waits: that costs nothing, whatever becomes of it. `/Run` is sent once.
What comes back decides: accepted, refused, provably never sent, or unknown, which is looked up and never sent again
blindly.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Set
from enum import Enum

from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.errors import (
    AuthError,
    BalanceError,
    BusyError,
    InputError,
    NetworkError,
    NotSent,
    ProviderError,
    Stopped,
    StorageError,
    VeoError,
    unexpected,
)
from veo_desktop.core.job import Failure, Hold, Job, JobState, Progress, Stage
from veo_desktop.core.request import Request
from veo_desktop.core.text import Text, text
from veo_desktop.jobs.board import Board
from veo_desktop.jobs.holds import hold_after
from veo_desktop.jobs.provider import Provider
from veo_desktop.jobs.uploads import Uploads
from veo_desktop.store.ledger import Ledger

LOST = text("The answer got lost on the way. Asking Wiro whether it took the job, so that nothing is paid twice.")


class Sent(Enum):
    """How an attempt to send ended."""

    ACCEPTED = "accepted"
    BUSY = "busy"
    HELD = "held"
    NOT_SENT = "not sent"
    LOST = "lost"
    REFUSED = "refused"


class Submitter:
    """`accepted` and `lost` are told of the job's id, once its new state is on the disk.

    `split_fields` gives for a model the fields that take addresses apart from files.
    """

    def __init__(
        self,
        ledger: Ledger,
        board: Board,
        uploads: Uploads,
        split_fields: Callable[[str], Set[str]],
        accepted: Callable[[str], None],
        lost: Callable[[str], None],
    ) -> None:
        self._ledger = ledger
        self._board = board
        self._uploads = uploads
        self._split_fields = split_fields
        self._accepted = accepted
        self._lost = lost

    def submit(self, job: Job, provider: Provider) -> tuple[Sent, VeoError | None]:
        """Send `job`. Raises StorageError when the attempt cannot be written down first; nothing was sent then."""
        try:
            request = self._uploads.place(
                job.request, provider, self._placing(job.id), _UntilTakenBack(self._board, job.id)
            )
        except StorageError:
            self._board.change(job.id, progress=Progress())
            raise
        except Exception as error:
            return self._not_placed(job, unexpected(error))
        return self._send(job, request, provider)

    def _send(self, job: Job, request: Request, provider: Provider) -> tuple[Sent, VeoError | None]:
        split = self._split_fields(request.model)
        self._ledger.move(job.id, JobState.SUBMITTING, attempted=provider.client.now(), hold=Hold.NONE, failure=None)
        self._board.change(
            job.id, state=JobState.SUBMITTING, hold=Hold.NONE, failure=None, progress=Progress(), stage=Stage.NONE
        )
        try:
            answer = provider.client.run(request, split, progress=self._upload_progress(job.id))
        except Exception as error:
            return self._failed(job, unexpected(error))
        try:
            self._ledger.move(
                job.id,
                JobState.ACCEPTED,
                f"task {answer.task_id}",
                task_id=answer.task_id,
                task_token=answer.task_token,
            )
        except Exception as error:  # the task exists and costs money: find it again when the disk is back
            self._board.change(job.id, state=JobState.UNKNOWN, failure=Failure(LOST, str(error)))
            self._lost(job.id)
            return Sent.LOST, unexpected(error)
        self._board.change(job.id, state=JobState.ACCEPTED, task_id=answer.task_id, progress=Progress())
        self._accepted(job.id)
        return Sent.ACCEPTED, None

    def _upload_progress(self, job_id: str) -> Callable[[int, int], None]:
        def report(done: int, total: int) -> None:
            self._board.change(job_id, progress=Progress(done / total if total else None, None, done, total))

        return report

    def _placing(self, job_id: str) -> Callable[[int, int], None]:
        """As the upload of a request that is being sent; what the job waited for is over."""
        progress = self._upload_progress(job_id)

        def report(done: int, total: int) -> None:
            if done == 0:
                self._board.change(job_id, hold=Hold.NONE, failure=None)
            progress(done, total)

        return report

    def _not_placed(self, job: Job, error: VeoError) -> tuple[Sent, VeoError]:
        """Nothing of the request itself was sent: the job waits on, unless its images are refused for good."""
        match error:
            case Stopped() | BusyError() | BalanceError() | AuthError() | NotSent():
                return self._failed(job, error)
            case NetworkError():
                pass
            case ProviderError() if error.retryable:
                pass
            case _:
                self._move(job, JobState.FAILED, error.user_message, error)
                return Sent.REFUSED, error
        self._draft(job, hold_after(error), error)
        return Sent.NOT_SENT, error

    def _failed(self, job: Job, error: VeoError) -> tuple[Sent, VeoError]:
        match error:
            case BusyError():
                self._draft(job, Hold.SLOT, error)
                return Sent.BUSY, error
            case BalanceError():
                self._draft(job, Hold.FUNDS, error)
                return Sent.HELD, error
            case AuthError():
                self._draft(job, Hold.ACCOUNT, error)
                return Sent.HELD, error
            case NotSent():
                self._draft(job, Hold.NETWORK, error)
                return Sent.NOT_SENT, error
            case Stopped():  # given up by us before the last of it had left
                self._draft(job, Hold.NONE, error)
                return Sent.NOT_SENT, error
            case ProviderError() | InputError():
                self._move(job, JobState.FAILED, error.user_message, error)
                return Sent.REFUSED, error
            case _:  # whatever else went wrong may have gone wrong after the provider took it
                self._move(job, JobState.UNKNOWN, LOST, error)
                self._lost(job.id)
                return Sent.LOST, error

    def _draft(self, job: Job, hold: Hold, error: VeoError) -> None:
        failure = Failure(error.user_message, error.detail, error.action)
        self._ledger.move(job.id, JobState.DRAFTED, error.detail, hold=hold, failure=failure)
        self._board.change(job.id, state=JobState.DRAFTED, hold=hold, failure=failure, progress=Progress())

    def _move(self, job: Job, state: JobState, message: Text, error: VeoError) -> None:
        failure = Failure(message, error.detail or str(error), error.action)
        self._ledger.move(job.id, state, failure.detail, failure=failure)
        ended = time.time() if state.ended else None
        self._board.change(job.id, state=state, failure=failure, progress=Progress(), ended=ended)


class _UntilTakenBack(CancelToken):
    """Frees an upload when its job does not wait any more: its maker took it back. Asked between slices of waiting."""

    def __init__(self, board: Board, job_id: str) -> None:
        super().__init__()
        self._board = board
        self._job_id = job_id

    @property
    def cancelled(self) -> bool:
        job = self._board.get(self._job_id)
        return job is None or job.state is not JobState.DRAFTED
