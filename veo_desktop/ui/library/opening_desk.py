"""Takes clips of the library to the Create page: to play, to compare, to go on from. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot

from veo_desktop.core.library import ClipFacts, ClipRow
from veo_desktop.core.notice import Level, Notice
from veo_desktop.core.text import text
from veo_desktop.media.picture import Picture
from veo_desktop.ui.create.create_desk import CreateDesk
from veo_desktop.ui.create.guest import guest_of_clip
from veo_desktop.ui.create.order_desk import OrderDesk
from veo_desktop.ui.library import library_words as words
from veo_desktop.ui.library.chosen_clips import ChosenClips
from veo_desktop.ui.library.clip_commands import ClipCommands
from veo_desktop.ui.library.library_page import LibraryPage
from veo_desktop.ui.parts.messages import Messages
from veo_desktop.ui.player.player import Player

_NOT_HERE = Notice("library compare", Level.INFO, text("The files of these clips are not here now."), passing=True)


class OpeningDesk(QObject):
    """`create_wanted`: the person wants to go to the Create page.

    `compare_wanted`: there, and see these clips beside each other; a tuple of their ClipRows.
    """

    create_wanted = Signal()
    compare_wanted = Signal(object)

    def __init__(
        self,
        page: LibraryPage,
        commands: ClipCommands,
        chosen: ChosenClips,
        create: CreateDesk,
        orders: OrderDesk,
        player: Player,
        messages: Messages,
    ) -> None:
        """`player` is that of the Create page."""
        super().__init__(page)
        self._grid = page.grid
        self._chosen = chosen
        self._create = create
        self._orders = orders
        self._player = player
        self._messages = messages
        self._facts: ClipFacts | None = None
        self._frame_of = ""  # the clip that is opened for its first frame
        page.grid.opened.connect(self.open)
        page.panel.open_wanted.connect(self.open)
        page.panel.reuse_wanted.connect(self._reuse)
        page.state.create_wanted.connect(self.create_wanted)
        commands.open.triggered.connect(self.open)
        commands.compare.triggered.connect(self._compare)
        commands.reuse.triggered.connect(self._reuse)
        commands.use_frame.triggered.connect(self._use_frame)

    @Slot(object)
    def take_facts(self, facts: ClipFacts | None) -> None:
        """What is known of the clip that was asked about last: its settings can be used again."""
        self._facts = facts

    @Slot()
    def open(self) -> None:
        """Show the current clip on the Create page, with its job where it has one."""
        row = self._here()
        if row is None:
            return
        self.create_wanted.emit()
        job = self._create.job(row.job_id)
        if job is None or not self._create.show_clip(job):
            facts = self._facts
            known = facts if facts is not None and facts.row.id == row.id else ClipFacts(row)
            self._create.show_guest(guest_of_clip(known, row.path), row.path)

    def _here(self) -> ClipRow | None:
        """The current clip, None where its file is away."""
        row = self._grid.current_row
        return row if row is not None and not words.away(row) else None

    @Slot()
    def _compare(self) -> None:
        """Those of the selected clips that are here."""

        def compare(rows: tuple[ClipRow, ...]) -> None:
            here = tuple(row for row in rows if not words.away(row))
            if len(here) > 1:
                self.create_wanted.emit()
                self.compare_wanted.emit(here)
            else:
                self._messages.show_notice(_NOT_HERE)

        self._chosen.gather(compare)

    @Slot()
    def _reuse(self) -> None:
        """Put the current clip's settings into the compose panel."""
        row, facts = self._grid.current_row, self._facts
        if row is not None and facts is not None and facts.row.id == row.id and facts.request is not None:
            self.create_wanted.emit()
            self._orders.use_again(row.job_id, facts.request)

    @Slot()
    def _use_frame(self) -> None:
        """Open the current clip on the Create page, where its first frame becomes the next clip's."""
        row = self._here()
        if row is None:
            return
        self._player.frame_shown.connect(self._on_frame_shown, Qt.ConnectionType.UniqueConnection)
        self._frame_of = row.path
        self.open()
        self._player.pause()
        self._player.seek(0)

    @Slot(object)
    def _on_frame_shown(self, picture: Picture) -> None:
        if self._frame_of and self._player.path != self._frame_of:
            self._frame_of = ""  # another clip came between
        elif self._frame_of and picture.index == 0:
            self._frame_of = ""
            self._player.frame_commands.use_first.trigger()
