"""The window's side of what the settings look at: the line, what is kept, new versions. UI thread; calls on pools."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from veo_desktop.core.cancel import CancelToken
from veo_desktop.workers.engine_host import EngineHost, Pool, Works


class SettingsBackend(QObject):
    """Signals carry: LineCheck; PrivateThings; the number of a newer version, or "" for none."""

    line_checked = Signal(object)
    private_things = Signal(object)
    version_told = Signal(object)

    def __init__(self, host: EngineHost) -> None:
        super().__init__(host)
        self._host = host
        self._check = CancelToken()

    def check_line(self, proxy: str) -> None:
        """Whether Wiro answers by this proxy setting; answered by `line_checked`. One that runs is given up."""
        self._check.cancel()
        self._check = check = CancelToken()

        def run(works: Works) -> None:
            with self._host.ending.on_cancel(check.cancel):
                told = works.settings_works.check_line(proxy, check)
            if not check.cancelled:
                self.line_checked.emit(told)

        self._host.ask(run)

    def give_up(self) -> None:
        """The answer is not wanted any more."""
        self._check.cancel()

    def look(self) -> None:
        """Answered by `private_things`."""
        self._host.ask(lambda works: self.private_things.emit(works.settings_works.look()), Pool.FILES)

    def clear_prompts(self) -> None:
        """Answered by `private_things`, as it is then."""

        def run(works: Works) -> None:
            works.settings_works.prompts.clear()
            self.private_things.emit(works.settings_works.look())

        self._host.ask(run, Pool.FILES)

    def clear_logs(self) -> None:
        """Answered by `private_things`, as it is then."""

        def run(works: Works) -> None:
            works.settings_works.clear_logs()
            self.private_things.emit(works.settings_works.look())

        self._host.ask(run, Pool.FILES)

    def ask_version(self, address: str) -> None:
        """Answered by `version_told`."""
        ending = self._host.ending
        self._host.ask(lambda works: self.version_told.emit(works.settings_works.ask_version(address, ending)))
