"""Judges the selected clips of the library, one or many, by keys and in its inspector. UI thread only."""

from __future__ import annotations

import time
import uuid
from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeyEvent

from veo_desktop.core.clip_notes import ClipNote, ClipNotes, NotesChange
from veo_desktop.core.folding import folded
from veo_desktop.core.judging import Change, Flag, Judged, Judgement
from veo_desktop.core.library import ClipFacts, ClipRow
from veo_desktop.ui.library.chosen_clips import ChosenClips
from veo_desktop.ui.library.clip_rows import ClipRows
from veo_desktop.ui.library.library_page import LibraryPage
from veo_desktop.ui.parts.key_binder import KeyBinder
from veo_desktop.ui.review.notes_list import About
from veo_desktop.ui.review.undo import ReviewUndo
from veo_desktop.ui.review.verdict_keys import VERDICTS, pressed
from veo_desktop.workers.judging_backend import JudgingBackend
from veo_desktop.workers.library_backend import LibraryBackend

MOST_ASKED = 500  # clips of which it is told what they have in common

_MEANT = (*VERDICTS, "tag", "note")  # what keys do in the grid, by their names in the key map


class JudgeDesk(QObject):
    """Shows in the inspector what is selected; what is wished there, or by a key in the grid, goes to all of it."""

    def __init__(
        self,
        page: LibraryPage,
        rows: ClipRows,
        chosen: ChosenClips,
        library: LibraryBackend,
        judging: JudgingBackend,
        undo: ReviewUndo,
        keys: KeyBinder,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._rows = rows
        self._chosen = chosen
        self._library = library
        self._judging = judging
        self._undo = undo
        self._keys = keys
        self._shown: tuple[str, ...] = ()  # the clips that the inspector shows, as far as they are known
        self._noted: tuple[ClipRow, ...] = ()  # the clips that a note is being written about
        page.grid.installEventFilter(self)
        page.grid.selection_changed.connect(self._on_selection)
        library.clip_ready.connect(self._on_facts)
        judging.judgements_ready.connect(self._on_judgements)
        judging.judged.connect(self._on_judged)
        judging.notes_ready.connect(self._on_notes)
        judging.notes_changed.connect(self._on_notes_changed)
        judging.tags_ready.connect(page.panel.tags.show_known)
        panel = page.panel
        panel.stars.rated.connect(self._on_rated)
        panel.verdict.flagged.connect(self._on_flagged)
        panel.tags.added.connect(self._on_tags_added)
        panel.tags.removed.connect(self._on_tags_removed)
        panel.tags.opened.connect(judging.ask_tags)
        panel.tags.closed.connect(page.grid.setFocus)
        panel.notes.add_wanted.connect(self.write_note)
        panel.notes.kept.connect(self._on_note_kept)
        panel.notes.deleted.connect(undo.forget_note)
        keys.changed.connect(self._show_keys)
        self._show_keys()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of judging are the grid's while it has the keyboard, not those of the card on the other page."""
        if isinstance(event, QKeyEvent) and (meant := pressed(event, self._keys.map, _MEANT)):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                if not event.isAutoRepeat() and len(self._page.grid.selection):
                    self._do(meant)
                return True
        return super().eventFilter(watched, event)

    def _do(self, meant: str) -> None:
        """To what is selected; `meant` is one of _MEANT."""
        if meant == "tag":
            self._page.panel.tags.open()
        elif meant == "note":
            self.write_note()
        else:
            self._judge(VERDICTS[meant])

    @Slot()
    def _show_keys(self) -> None:
        panel = self._page.panel
        for part in (panel.stars, panel.verdict, panel.tags, panel.notes):
            part.show_keys(self._keys.map)

    @Slot()
    def write_note(self) -> None:
        """Begin a note about all of each clip that is selected: a frame is chosen in the player."""
        self._page.panel.notes.finish()
        self._chosen.gather(self._begin_note)

    def _begin_note(self, rows: tuple[ClipRow, ...]) -> None:
        self._noted = rows  # by the time it is kept, others may be selected
        self._page.panel.notes.write(_note(rows[0]) if len(rows) == 1 else ClipNote("", "", 0, 0, ""))

    @Slot()
    def _on_selection(self) -> None:
        count, panel = len(self._page.grid.selection), self._page.panel
        known = [row for index in self._some() if (row := self._rows.row(index)) is not None]
        ids = tuple(row.id for row in known)
        if not count or not known:
            self._shown = ()
            panel.show_none()
            return
        fresh = ids != self._shown
        if fresh:
            panel.notes.finish()
            panel.notes.set_about(About.CLIP if count == 1 else About.CLIPS)
            panel.tags.show_tags(())
        self._shown = ids
        if count == 1:
            panel.show_row(known[0])
            self._library.ask_clip(ids[0])
            if fresh:
                self._judging.ask_notes(ids[0])
        else:
            ratings, flags = {row.rating for row in known}, {row.flag for row in known}
            rating = ratings.pop() if len(ratings) == 1 else 0
            panel.show_many(count, rating, flags.pop() if len(flags) == 1 else Flag.NONE, known)
        if fresh:
            self._judging.ask(ids)

    def _some(self) -> list[int]:
        selected = self._page.grid.selection
        return [index for run in selected.runs for index in run[:MOST_ASKED]][:MOST_ASKED]

    @Slot(object)
    def _on_facts(self, facts: ClipFacts | None) -> None:
        if facts is not None and self._shown == (facts.row.id,):
            self._page.panel.show_facts(facts)

    @Slot(object)
    def _on_judgements(self, found: Mapping[str, Judgement]) -> None:
        if self._shown and set(found) == set(self._shown):
            self._page.panel.tags.show_tags(_in_common(found))

    @Slot(object)
    def _on_judged(self, judged: Judged) -> None:
        """Shown where the clips are: a search for picks keeps a clip that was just unpicked until it is asked anew."""
        here = self._rows.here()
        changed = {
            clip_id: replace(here[clip_id], rating=after.rating, flag=after.flag)
            for clip_id, after in judged.after.items()
            if clip_id in here
        }
        self._rows.replace(changed)
        self._page.grid.viewport().update()
        self._page.grid.speech.tell_verdict(changed)
        if set(self._shown) & set(judged.after):
            shown = [row for index in self._some() if (row := self._rows.row(index)) is not None]
            self._show_verdict(shown)
            self._judging.ask(self._shown)
        elif not judged.after:
            self._on_selection()  # refused: nothing is as it was wished

    def _show_verdict(self, rows: list[ClipRow]) -> None:
        ratings, flags = {row.rating for row in rows}, {row.flag for row in rows}
        rating = ratings.pop() if len(ratings) == 1 else 0
        self._page.panel.show_verdict(rating, flags.pop() if len(flags) == 1 else Flag.NONE)

    @Slot(object)
    def _on_notes(self, found: ClipNotes) -> None:
        if self._shown == (found.clip_id,):
            row = self._rows.here().get(found.clip_id)
            if row is not None:
                self._page.panel.show_notes(found, row)

    @Slot(object)
    def _on_notes_changed(self, change: NotesChange) -> None:
        if len(self._shown) == 1 and self._shown[0] in change.clip_ids:
            self._judging.ask_notes(self._shown[0])

    @Slot(object)
    def _on_note_kept(self, note: ClipNote) -> None:
        of_each = (note,) if note.clip_id else tuple(_note(row, note.words) for row in self._noted)
        self._undo.keep_notes(of_each, new=not note.changed)

    @Slot(int)
    def _on_rated(self, stars: int) -> None:
        self._judge(Change(rating=stars))

    @Slot(object)
    def _on_flagged(self, flag: Flag) -> None:
        self._judge(Change(flag=flag))

    @Slot(object)
    def _on_tags_added(self, tags: tuple[str, ...]) -> None:
        self._judge(Change(add=tags))

    @Slot(object)
    def _on_tags_removed(self, tags: tuple[str, ...]) -> None:
        self._judge(Change(remove=tags))

    def _judge(self, change: Change) -> None:
        self._chosen.gather(lambda rows: self._undo.judge(tuple(row.id for row in rows), change))


def _note(row: ClipRow, words: str = "") -> ClipNote:
    """A new note about all of a clip."""
    return ClipNote(uuid.uuid4().hex, row.id, 0, max(0, row.frames - 1), words, made=time.time())


def _in_common(found: Mapping[str, Judgement]) -> tuple[str, ...]:
    """The tags that all of the clips have."""
    each = [{folded(tag): tag for tag in judgement.tags} for judgement in found.values()]
    common = set.intersection(*(set(tags) for tags in each)) if each else set()
    return tuple(each[0][key] for key in sorted(common))
