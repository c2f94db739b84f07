"""A request to stop frees who waits, and meets nobody else."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

from tests.helpers.patience import PATIENCE
from veo_desktop.core.cancel import CancelToken


def test_a_release_is_over_when_what_it_frees_goes_on() -> None:
    """It would end what its owner has begun next: another file in the same child, another search."""
    token, begun, over = CancelToken(), threading.Event(), threading.Event()

    def release() -> None:
        begun.set()
        time.sleep(0.05)
        over.set()

    with ThreadPoolExecutor(1) as other:
        with token.on_cancel(release):
            cancelled = other.submit(token.cancel)
            assert begun.wait(PATIENCE)
        assert over.is_set()
        cancelled.result(PATIENCE)


def test_one_that_frees_itself_waits_for_nobody() -> None:
    token = CancelToken()
    freed: list[str] = []
    with token.on_cancel(lambda: freed.append("first")), token.on_cancel(token.cancel):
        token.cancel()
    with token.on_cancel(lambda: freed.append("too late to wait")):
        pass
    assert freed == ["first", "too late to wait"]
