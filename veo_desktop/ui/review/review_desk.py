"""Connects keys and inspector with what keeps judgements: stars, verdicts, tags and notes of a clip. UI thread only."""

from __future__ import annotations

import time
import uuid
from collections.abc import Mapping
from fractions import Fraction

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from veo_desktop.core.clip_notes import ClipNote, ClipNotes, NoteRect, NotesChange
from veo_desktop.core.job import Clip, Job
from veo_desktop.core.judging import Change, Flag, Judged, Judgement
from veo_desktop.ui.create.create_desk import CreateDesk
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.create.guest import is_guest
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.review.judge_actions import JudgeActions
from veo_desktop.ui.review.note_boxes import NoteBoxes
from veo_desktop.ui.review.note_marks import NoteMarks
from veo_desktop.ui.review.notes_model import NotesModel
from veo_desktop.ui.review.undo import ReviewUndo
from veo_desktop.workers.backend import Backend
from veo_desktop.workers.judging_backend import JudgingBackend


class ReviewDesk(QObject):
    """Keys judge the clip of the selected card; the clip in the player while that has the focus.

    `actions` are for menus; `notes` are those of the clip in the player, and painted over it.
    """

    def __init__(
        self,
        page: CreatePage,
        theme: Theme,
        backend: Backend,
        create: CreateDesk,
        judging: JudgingBackend,
        undo: ReviewUndo,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._create = create
        self._judging = judging
        self._undo = undo
        self._inspected = ""  # id of the clip that the inspector shows
        self._played = ""  # id of the clip in the player
        self._back_to: QWidget | None = None
        self.actions = JudgeActions(page.player.commands.keys, self)
        self.notes = NotesModel(self)
        actions = self.actions  # they go to the full screen with the player
        page.player.addActions([*actions.verdicts, *actions.writing, actions.bin])
        page.player.add_layers(NoteMarks(theme, self.notes), NoteBoxes(theme, self.notes))
        self.notes.changed.connect(page.player.refresh_layers)
        self._wire_keys()
        self._wire_inspector()
        page.strip.selected_changed.connect(self._on_selected)
        page.player.opened.connect(self._on_opened)
        page.player.released.connect(self._on_opened)
        create.guest_changed.connect(self._on_opened)
        backend.jobs_changed.connect(self._on_jobs)
        judging.judgements_ready.connect(self._on_judgements)
        judging.judged.connect(self._on_judged)
        judging.notes_ready.connect(self._on_notes)
        judging.notes_changed.connect(self._on_notes_changed)
        self.notes.drawn.connect(self._on_drawn)
        self._look()

    def _wire_keys(self) -> None:
        self.actions.rated.connect(self._on_rate_key)
        self.actions.flagged.connect(self._on_flag_key)
        self.actions.note_wanted.connect(self.write_note)
        self.actions.tag_wanted.connect(self.write_tag)
        self.actions.bin_wanted.connect(self._on_bin_key)

    def _wire_inspector(self) -> None:
        inspector = self._page.inspector
        self._page.player.commands.keys.changed.connect(self._show_keys)
        inspector.stars.rated.connect(self._on_rated)
        inspector.verdict.flagged.connect(self._on_flagged)
        inspector.tags.added.connect(self._on_tags_added)
        inspector.tags.removed.connect(self._on_tags_removed)
        inspector.tags.opened.connect(self._judging.ask_tags)
        inspector.tags.closed.connect(self._go_back)
        self._judging.tags_ready.connect(inspector.tags.show_known)
        inspector.notes.add_wanted.connect(self.write_note)
        inspector.notes.kept.connect(self._on_note_kept)
        inspector.notes.deleted.connect(self._undo.forget_note)
        inspector.notes.chosen.connect(self._on_note_chosen)
        inspector.notes.draft_changed.connect(self._on_draft)

    @Slot()
    def _show_keys(self) -> None:
        inspector = self._page.inspector
        for part in (inspector.stars, inspector.verdict, inspector.tags, inspector.notes):
            part.show_keys(self._page.player.commands.keys.map)

    @Slot()
    def write_note(self) -> None:
        """Begin a note at the frame on the screen, or over the range around it; play halts there."""
        player = self._page.player
        job = self._create.job(self._create.open_clip or "")
        clip = _clip(job)
        if job is None or clip is None or player.current_frame < 0:
            self._offer_library()
            return
        player.pause()
        player.leave_full_screen()
        self._select(job)
        first, last = self._frames_of_note()
        self._show_inspector()
        notes = self._page.inspector.notes
        notes.finish()
        notes.write(ClipNote(uuid.uuid4().hex, clip.id, first, last, "", made=time.time()))
        self._page.inspector.bring_into_sight(notes)

    @Slot()
    def write_tag(self) -> None:
        """Have a tag typed for the clip that the keys judge."""
        job = self._aim()
        if job is None:
            self._offer_library()
        else:
            self._page.player.leave_full_screen()
            self._select(job)
            self._show_inspector()
            self._page.inspector.tags.open()
            self._page.inspector.bring_into_sight(self._page.inspector.tags)

    def _frames_of_note(self) -> tuple[int, int]:
        """Those from the in to the out point where both are set around the frame on the screen, else that frame.

        What reaches to an end of the clip has only one of them: that end is where it ends anyway.
        """
        player = self._page.player
        frame, (first, last) = player.meant_frame, player.range or (0, 0)
        both = 0 < first <= frame <= last < player.frame_count - 1
        return (first, last) if both else (frame, frame)

    def _aim(self) -> Job | None:
        """The job whose clip the keys judge."""
        chosen, played = (self._create.job(each or "") for each in (self._page.strip.selected, self._create.open_clip))
        order = (played, chosen) if self._at_player() else (chosen, played)
        return next((job for job in order if _clip(job) is not None), None)

    def _at_player(self) -> bool:
        focus, player = QApplication.focusWidget(), self._page.player
        return focus is not None and (player.isAncestorOf(focus) or focus.window() is not self._page.window())

    @Slot(int)
    def _on_rate_key(self, stars: int) -> None:
        self._judge(_clip(self._aim()), Change(rating=stars))

    @Slot(object)
    def _on_flag_key(self, flag: Flag) -> None:
        self._judge(_clip(self._aim()), Change(flag=flag))

    @Slot()
    def _on_bin_key(self) -> None:
        """What is looked at goes, and nothing else: a file that the program did not make stays where it is."""
        job = self._create.job((self._create.open_clip if self._at_player() else self._page.strip.selected) or "")
        if job is not None and job.state.ended and not is_guest(job.id):
            self._undo.bin((job.id,))

    @Slot(int)
    def _on_rated(self, stars: int) -> None:
        self._judge(self._shown_clip(), Change(rating=stars))

    @Slot(object)
    def _on_flagged(self, flag: Flag) -> None:
        self._judge(self._shown_clip(), Change(flag=flag))

    @Slot(object)
    def _on_tags_added(self, tags: tuple[str, ...]) -> None:
        self._judge(self._shown_clip(), Change(add=tags))

    @Slot(object)
    def _on_tags_removed(self, tags: tuple[str, ...]) -> None:
        self._judge(self._shown_clip(), Change(remove=tags))

    def _judge(self, clip: Clip | None, change: Change) -> None:
        if clip is not None:
            self._undo.judge((clip.id,), change)
        else:
            self._offer_library()

    def _select(self, job: Job) -> None:
        """In the inspector, where a guest is while no card is selected."""
        self._page.strip.select(None if is_guest(job.id) else job.id)

    @property
    def _foreign(self) -> bool:
        """Whether a file is in the player that the library does not have."""
        guest = self._create.guest
        return guest is not None and _clip(guest) is None

    def _offer_library(self) -> None:
        """What is thought of a clip is kept in the library: a file that is not in it is offered to come in."""
        if self._foreign:
            self._page.player.leave_full_screen()
            self._page.show_inspector(True)
            self._page.inspector.file_page.offer_library()

    @Slot(object)
    def _on_note_kept(self, note: ClipNote) -> None:
        self._undo.keep_notes((note,), new=not note.changed)

    @Slot(object)
    def _on_notes_changed(self, change: NotesChange) -> None:
        for clip_id in change.clip_ids & {self._inspected, self._played}:
            self._judging.ask_notes(clip_id)

    @Slot(object)
    def _on_note_chosen(self, note: ClipNote) -> None:
        player = self._page.player
        if self._played == note.clip_id:
            player.pause()
            player.seek(note.first)

    @Slot(object)
    def _on_draft(self, draft: ClipNote | None) -> None:
        self.notes.set_draft(draft if draft is not None and draft.clip_id == self._played else None)
        if draft is None:
            self._go_back()

    @Slot(object)
    def _on_drawn(self, rect: NoteRect) -> None:
        self._page.inspector.notes.place(rect)

    @Slot(object)
    def _on_selected(self, _job_id: str | None) -> None:
        self._look()

    @Slot(object)
    def _on_jobs(self, _jobs: tuple[Job, ...]) -> None:
        self._look()

    @Slot()
    def _on_opened(self) -> None:
        clip = _clip(self._create.job(self._create.open_clip or ""))
        played = clip.id if clip is not None else ""
        if played != self._played:
            self._played = played
            self.notes.set_draft(None)
            self.notes.show_notes(())
            if played:
                self._judging.ask_notes(played)
        self._look()

    def _look(self) -> None:
        """See which clip the inspector shows, and ask for what is known of it when it is another one."""
        clip = self._shown_clip()
        shown = clip.id if clip is not None else ""
        if shown != self._inspected:
            self._page.inspector.notes.finish()
            self._inspected = shown
            self._show_tags(())
            self._page.inspector.notes.show_notes((), Fraction(24))
            if shown:
                self._judging.ask((shown,))
                self._judging.ask_notes(shown)
        self.actions.set_clip(self._aim() is not None or self._foreign)

    @Slot(object)
    def _on_judgements(self, found: Mapping[str, Judgement]) -> None:
        if self._inspected in found:
            self._show_tags(found[self._inspected].tags)

    @Slot(object)
    def _on_judged(self, judged: Judged) -> None:
        self._on_judgements(judged.after)
        self._create.note_judged(judged.after)
        clip = self._shown_clip()
        if clip is not None and not judged.after:  # refused: nothing is as it was wished
            self._page.inspector.stars.show_rating(clip.rating)
            self._page.inspector.verdict.show_flag(clip.flag)

    @Slot(object)
    def _on_notes(self, found: ClipNotes) -> None:
        clip = self._shown_clip()
        if clip is not None and found.clip_id == clip.id:
            self._page.inspector.notes.show_notes(found.notes, clip.rate)
        if found.clip_id == self._played:
            self.notes.show_notes(found.notes)

    def _show_tags(self, tags: tuple[str, ...]) -> None:
        self._page.inspector.tags.show_tags(tags)

    def _shown_clip(self) -> Clip | None:
        return _clip(self._create.job(self._page.inspector.job_id or ""))

    def _show_inspector(self) -> None:
        """The keyboard goes there, and back to where it is now."""
        self._back_to = QApplication.focusWidget()
        self._page.show_inspector(True)

    @Slot()
    def _go_back(self) -> None:
        back, self._back_to = self._back_to, None
        if back is not None and back.isVisible() and not self._page.inspector.isAncestorOf(back):
            back.setFocus()


def _clip(job: Job | None) -> Clip | None:
    """A job's clip, unless it is in the bin, or not of the library."""
    clip = job.clip if job is not None else None
    return clip if clip is not None and clip.id and not clip.in_bin else None
