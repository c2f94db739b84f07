"""The Library page over a library in memory, with what it needs of the rest of the program."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tests.helpers.patience import PATIENCE
from tests.library.fake import FakeLibrary
from veo_desktop.core.clip_notes import ClipNote, ClipNotes, NotesChange
from veo_desktop.core.judging import Change, Judged, Judgement
from veo_desktop.core.projects import Projects
from veo_desktop.core.settings import Setting
from veo_desktop.ui.library.library_desk import LibraryDesk, LibraryGround
from veo_desktop.ui.parts.key_binder import KeyBinder
from veo_desktop.ui.parts.messages import Messages
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.review.undo import ReviewUndo


class FakeJudging(QObject):
    """Judges at once."""

    judgements_ready = Signal(object)
    judged = Signal(object)
    notes_ready = Signal(object)
    notes_changed = Signal(object)
    tags_ready = Signal(object)

    def __init__(self, library: FakeLibrary) -> None:
        super().__init__()
        self.notes: dict[str, ClipNote] = {}
        self.judgements = {clip.id: Judgement(clip.rating, clip.flag) for clip in library.clips.values()}

    def ask(self, clip_ids: tuple[str, ...]) -> None:
        self.judgements_ready.emit({each: self.judgements[each] for each in clip_ids})

    def judge(self, clip_ids: tuple[str, ...], change: Change, step: int = 0) -> None:
        self.restore({each: change.of(self.judgements[each]) for each in clip_ids}, step)

    def restore(self, judgements: Mapping[str, Judgement], step: int = 0) -> None:
        before = {each: self.judgements[each] for each in judgements}
        self.judgements |= judgements
        self.judged.emit(Judged(step, before, judgements))

    def ask_tags(self) -> None:
        self.tags_ready.emit(())

    def ask_notes(self, clip_id: str) -> None:
        self.notes_ready.emit(ClipNotes(clip_id, tuple(n for n in self.notes.values() if n.clip_id == clip_id)))

    def keep_notes(self, notes: tuple[ClipNote, ...], step: int = 0) -> None:
        before = tuple(self.notes[note.id] for note in notes if note.id in self.notes)
        self.notes |= {note.id: note for note in notes}
        self.notes_changed.emit(NotesChange(step, before, notes))

    def forget_notes(self, notes: tuple[ClipNote, ...], step: int = 0) -> None:
        self.notes_changed.emit(NotesChange(step, tuple(self.notes.pop(note.id) for note in notes)))


class FakeShelf(QObject):
    projects_ready = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.projects = Projects(())

    def ask_projects(self) -> None:
        self.projects_ready.emit(self.projects)


class FakePlayer(QWidget):
    released = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.path = ""

    def open(self, path: str, **_play: bool) -> None:
        self.opened.append(path)

    def pause(self) -> None: ...

    def close_clip(self) -> None:
        self.released.emit()

    def shut_down(self, _seconds: float = 0) -> bool:
        return True


class FakePage(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.player = FakePlayer()


class FakeCreate(QObject):
    open_clip: str | None = None

    def __init__(self) -> None:
        super().__init__()
        self.used_again: list[Any] = []

    def job(self, _job_id: str) -> None:
        return None

    def use_again(self, job_id: str, request: Any) -> None:
        self.used_again.append((job_id, request))


class FakeBackend(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def show_file(self, path: str) -> None:
        self.shown.append(path)


class FakeSettings:
    def __init__(self) -> None:
        self.kept: dict[str, Any] = {}

    def get(self, setting: Setting[Any]) -> Any:
        return self.kept.get(setting.key, setting.default)

    def set(self, setting: Setting[Any], value: Any) -> None:
        self.kept[setting.key] = value


class Desks:
    """The desk and all that it stands on; `stop` ends its threads."""

    def __init__(self, theme: Theme, library: FakeLibrary, settings: FakeSettings | None = None) -> None:
        self.library = library
        self.judging = FakeJudging(library)
        self.backend, self.page, self.create = FakeBackend(), FakePage(), FakeCreate()
        self.settings = settings or FakeSettings()
        self.messages, self.shelf = Messages(theme), FakeShelf()
        self.window = QWidget()
        self.messages.bar.setParent(self.window)
        self.window.resize(600, 60)
        foot = QWidget(self.window)
        foot.setGeometry(0, 32, 600, 28)
        self.messages.lie_over(foot)
        self.undo = ReviewUndo(cast(Any, self.judging), _nothing, _nothing)
        self.looked, self.keys = FakePlayer(), KeyBinder()
        self.desk = LibraryDesk(
            LibraryGround(
                theme=theme,
                backend=cast(Any, self.backend),
                library=cast(Any, library),
                judging=cast(Any, self.judging),
                shelf=cast(Any, self.shelf),
                undo=self.undo,
                messages=self.messages,
                create=cast(Any, self.create),
                orders=cast(Any, self.create),
                create_page=cast(Any, self.page),
                settings=self.settings,
                keys=self.keys,
                make_player=lambda: cast(Any, self.looked),
            )
        )

    @property
    def grid(self) -> Any:
        return self.desk.page.grid

    @property
    def said(self) -> str:
        """What the window says of what was done."""
        snackbar = self.window.findChild(QWidget, "snackbar")
        return snackbar.accessibleDescription() if snackbar is not None and not snackbar.isHidden() else ""

    def stop(self) -> None:
        assert self.desk.stop(PATIENCE)
        for each in (self.desk.page, self.page, self.page.player, self.messages, self.window, self.looked):
            each.deleteLater()


def _nothing(_job_id: str) -> None: ...
