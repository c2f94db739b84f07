"""What is garbage ends on the window's thread, whichever thread makes the most of it: part of it is Qt's."""

from __future__ import annotations

import gc
import threading

from tests.e2e.conftest import Open

MANY = 100_000  # objects; Python would look for garbage a hundred times meanwhile


class Circle:
    """Refers to itself, as a widget does that has a lambda for a slot."""

    def __init__(self, ended_on: list[threading.Thread]) -> None:
        self._self, self._ended_on = self, ended_on

    def __del__(self) -> None:
        self._ended_on.append(threading.current_thread())


def test_no_other_thread_collects_what_the_windows_thread_has_made(open_studio: Open) -> None:
    usual = gc.get_threshold()
    gc.set_threshold(700)
    try:
        studio = open_studio(sandbox=True)
        ended_on: list[threading.Thread] = []
        Circle(ended_on)
        made: list[list[object]] = []
        busy = threading.Thread(target=lambda: made.extend([] for _ in range(MANY)))
        busy.start()
        busy.join()
        studio.until(lambda: ended_on)
        assert ended_on == [threading.main_thread()]
        studio.stop()
        assert gc.isenabled()
    finally:
        gc.set_threshold(*usual)
