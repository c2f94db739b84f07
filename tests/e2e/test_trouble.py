"""When something breaks: one calm dialog, a trace that the next start finds, safe mode, and a report."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.e2e.conftest import Open
from tests.e2e.program import PATIENCE, children_of, is_alive, run, started, wait_for, wait_until_open
from tests.e2e.quitters import quitter
from tests.e2e.studio import Studio
from veo_desktop.core import settings
from veo_desktop.core.options import DECODING
from veo_desktop.core.secret import Secret
from veo_desktop.logs import install_hooks
from veo_desktop.store.crashes import Crash, CrashBook
from veo_desktop.store.folders import folders_below
from veo_desktop.store.settings_file import SettingsFile
from veo_desktop.ui.trouble.trouble_dialog import TroubleDialog
from veo_desktop.workers.troubles import Troubles

KEY = "planted-key-0123456789"
Hooked = Callable[[], Studio]


@pytest.fixture
def hooked(open_studio: Open, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[Hooked]:
    """A window whose process has the program's own hooks for what nobody expected."""
    troubles = Troubles(qapp)
    for module, name in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, name, getattr(module, name))  # put back at the end

    def start() -> Studio:
        opened = open_studio(sandbox=True, sandbox_speed=100.0, troubles=troubles).online()
        install_hooks(troubles.note)
        return opened

    yield start
    troubles.deleteLater()


def dialogs() -> list[TroubleDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, TroubleDialog) and each.isVisible()]


class Stubborn:
    """What fails while it is given up."""

    def __del__(self) -> None:
        raise RuntimeError("in a finaliser")


def test_errors_of_every_kind_show_one_dialog(
    hooked: Hooked, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    studio = hooked()
    studio.redactor.know(Secret(KEY))
    expect_log("An unexpected error")

    def broken(*_args: object) -> None:
        raise OSError(f"the system's dialog failed with {KEY} in {Path.home()}")

    monkeypatch.setattr("veo_desktop.ui.window.open_desk.QFileDialog", broken)
    action = next(each for each in studio.window.findChildren(QAction) if each.text() == "Open clip…")
    for _ in range(3):
        studio.trigger(action)
    thread = threading.Thread(target=broken)
    thread.start()
    thread.join()
    stubborn = Stubborn()
    del stubborn
    studio.until(lambda: dialogs() and "in a finaliser" in dialogs()[0].report)
    (dialog,) = dialogs()
    assert "jobs and clips are safe" in studio.text("trouble_words") and "5 times" in studio.text("trouble_again")
    studio.click("trouble_copy")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Veo Desktop ") and "OSError" in copied and "open_desk.py" in copied
    assert KEY not in copied and str(Path.home()) not in copied
    assert not studio.find("trouble_details").isVisible()
    studio.click("trouble_more")
    assert studio.find("trouble_details").isVisible()
    studio.press("trouble_dialog", Qt.Key.Key_Escape)  # carry on
    studio.until(lambda: not dialogs())
    studio.come_back()
    studio.trigger(action)  # what is known by now goes into the log alone
    studio.order("A clip made after it")
    assert not dialogs()
    studio.until(lambda: studio.job.clip is not None)
    del dialog


def test_quit_from_the_dialog(hooked: Hooked, expect_log: Callable[[str], None]) -> None:
    studio = hooked()
    expect_log("An unexpected error")

    def fail() -> None:
        raise ValueError("anything")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    studio.until(dialogs)
    studio.click("trouble_quit")
    studio.until(lambda: not studio.window.isVisible())


def _crash(process: subprocess.Popen[bytes], logs: Path, how: signal.Signals) -> None:
    """Let the program get as far as its window, then end it."""
    fault, log = logs / "fault.txt", logs / "veo-desktop.log"
    assert wait_for(lambda: fault.exists() and not fault.stat().st_size and log.exists())
    process.send_signal(how)
    assert process.wait(PATIENCE) == -how


@pytest.mark.skipif(sys.platform == "win32", reason="signals end a program otherwise there")
def test_a_fault_in_native_code_is_found_by_the_next_start_and_a_kill_is_not(tmp_path: Path) -> None:
    data, logs = tmp_path / "data", folders_below(tmp_path / "data").logs
    args = ("--sandbox", "--data-dir", data)
    for _ in range(2):
        with started(*args) as process:
            _crash(process, logs, signal.SIGSEGV)
        assert b"Segmentation fault" in (logs / "fault.txt").read_bytes()
        assert (logs / "fault.txt").stat().st_mode & 0o077 == 0
    with started(*args) as process:
        assert wait_for(lambda: not (logs / "fault.txt").stat().st_size)
        _crash(process, logs, signal.SIGKILL)
    told = (logs / "veo-desktop.log").read_text()
    assert "at start, one after the other: 1" in told and "at start, one after the other: 2" in told
    book = CrashBook(logs)
    assert book._take() is None  # a killed program is none that crashed
    assert len(list(logs.glob("crash-*.txt"))) in (1, 2)  # two within one second have one name
    report = tmp_path / "report.json"
    assert run("--data-dir", data, "--diagnostics", report).returncode == 0
    assert "Segmentation fault" in json.loads(report.read_text())["last_crash"]["trace"][0]


def test_a_crash_is_offered_once_and_twice_at_start_offers_safe_mode(open_studio: Open, tmp_path: Path) -> None:
    book = CrashBook(tmp_path)
    book.crash = Crash(1_700_000_000.0, f'Fatal Python error: x-api-key: {KEY}\n  File "{Path.home()}/a.py", line 3')
    studio = open_studio(sandbox=True, crashes=book).online()
    studio.until(lambda: "closed by itself" in studio.message)
    studio.click("message_action")
    studio.until(dialogs)
    report = dialogs()[0].report
    assert "Fatal Python error" in report and KEY not in report and "~/a.py" in report
    studio.click("trouble_carry_on")
    studio.until(lambda: not dialogs())
    studio.until(lambda: "closed by itself" not in studio.message)
    studio.stop()
    book.at_start = 2
    again = open_studio(sandbox=True, crashes=book).online()
    again.until(lambda: "twice" in again.message)
    again.come_back()
    again.click("message_action")
    again.until(lambda: not again.window.isVisible())
    assert again.desktop.start_again == ("--safe-mode",)


def test_safe_mode_touches_nothing_and_leads_back(open_studio: Open, tmp_path: Path) -> None:
    first = open_studio(sandbox=True, sandbox_speed=100.0).online()
    first.type("prompt_editor", "A draft that is dear to me")
    first.stop()
    stored = SettingsFile(first.folders.settings)
    stored.load()
    stored.set(settings.THEME, "light")
    stored.set(settings.DAY_LIMIT, "7")
    before = first.folders.settings.read_bytes()

    safe = open_studio(sandbox=True, safe_mode=True).online()
    safe.until(lambda: "Safe mode" in safe.message)
    assert safe.desktop.theme.mode == "system" and safe.find("prompt_editor").property("plainText") == ""
    safe.trigger("action_load_draft")
    assert safe.find("prompt_editor").property("plainText") == "A draft that is dear to me"
    safe.open_setting("theme")
    safe.choose(theme_input="dark")
    assert safe.desktop.theme.mode == "dark"  # it holds, and is not kept
    safe.find("settings_dialog").open_section("account")
    assert not safe.find("add_account_button").isEnabled()
    safe.press("settings_search", Qt.Key.Key_Escape)
    safe.until(lambda: not safe.is_there("settings_dialog"))
    assert safe.desktop._base.settings.get(settings.DAY_LIMIT) == "7"  # money is as it was
    safe.come_back()
    safe.click("message_action")
    safe.until(lambda: not safe.window.isVisible())
    safe.stop()
    assert safe.desktop.start_again == () and first.folders.settings.read_bytes() == before


@pytest.fixture
def followed(tmp_path: Path) -> Iterator[Callable[[], int]]:
    """The process that holds the data folder now, 0 while none does; what was found is ended with the test."""
    lock, found = folders_below(tmp_path / "data").data / "veo.lock", set[int]()

    def holder() -> int:
        try:
            first = lock.read_text().partition("\n")[0]
        except OSError:  # between two of them
            return 0
        found.add(int(first) if first.isdecimal() else 0)
        return int(first) if first.isdecimal() else 0

    yield holder
    for pid in found - {0}:
        below = [pid, *children_of(pid)]
        if is_alive(pid):
            os.kill(pid, signal.SIGKILL)
        assert wait_for(lambda below=below: not any(map(is_alive, below)))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_the_offer_of_safe_mode_starts_the_program_anew_without_it(tmp_path: Path, followed: Callable[[], int]) -> None:
    data = tmp_path / "data"
    with quitter("--safe-mode", "--sandbox", "--data-dir", data, environment=os.environ) as program:
        program.said("opened")
        first = followed()
        assert first == program.process.pid
        program.answer("Safe mode")
        assert program.process.wait(PATIENCE) == 0
    assert wait_for(lambda: followed() not in (0, first))
    arguments = (Path("/proc") / str(followed()) / "cmdline").read_text().split("\0")[1:-1]
    assert arguments == ["-m", "veo_desktop", "--sandbox", "--data-dir", str(data)]
    assert DECODING not in (Path("/proc") / str(followed()) / "environ").read_text()  # clips decode as ever
    wait_until_open(data)
    again = run("--data-dir", data)  # whose window is it? the new one's, which answers
    assert again.returncode == 0 and "its window is in front now" in again.stdout
    assert list(folders_below(data).logs.glob("crash-*.txt")) == []


def test_a_report_is_saved_from_the_help_menu(open_studio: Open, tmp_path: Path) -> None:
    studio = open_studio(sandbox=True).online()
    studio.trigger("action_save_report")
    chooser = studio.window.findChild(QFileDialog)
    assert chooser is not None
    (offered,) = chooser.selectedFiles()
    assert Path(offered).name == "veo-desktop-report.json" and Path(offered).parent.is_dir(), "also in an empty home"
    target = tmp_path / "mine.json"
    chooser.fileSelected.emit(str(target))
    chooser.reject()
    studio.until(lambda: "is written" in studio.message)
    assert json.loads(target.read_text())["desk"]["platform"] == "offscreen"
