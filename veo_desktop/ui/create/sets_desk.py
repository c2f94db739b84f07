"""Keeps the panel's references as sets, and puts sets back into the panel. UI thread only."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from veo_desktop.core.form import FormField
from veo_desktop.core.request import REFERENCES, ImageInput
from veo_desktop.core.text import text
from veo_desktop.ui.create.compose_files import FilesInput
from veo_desktop.ui.create.create_page import CreatePage
from veo_desktop.ui.create.panel_note import PanelNote
from veo_desktop.ui.parts.messages import Messages
from veo_desktop.ui.parts.popover import DropButton
from veo_desktop.ui.parts.text import tr, trn
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.workers.image_intake import ImageIntake
from veo_desktop.workers.shelf_backend import ShelfBackend

if TYPE_CHECKING:  # a start does without them
    from veo_desktop.core.sets import ReferenceSet
    from veo_desktop.ui.create.set_pictures import SetPictures
    from veo_desktop.ui.create.sets_popup import SetsPopup

DELETED = "set deleted"  # the key of the message that offers undo


class SetsDesk(QObject):
    """The button over the pictures, the popup behind it, and what is chosen there."""

    def __init__(
        self,
        page: CreatePage,
        theme: Theme,
        shelf: ShelfBackend,
        intake: ImageIntake,
        note: PanelNote,
        messages: Messages,
    ) -> None:
        super().__init__(page)
        self._compose = page.compose
        self._theme = theme
        self._shelf = shelf
        self._intake = intake
        self._note = note
        self._messages = messages
        self._sets: tuple[ReferenceSet, ...] = ()
        self._deleted: ReferenceSet | None = None
        self._popup: SetsPopup | None = None
        self._button = DropButton(theme, tr("Sets"), page.compose)
        self._button.setObjectName("sets_button")
        self._button.setToolTip(tr("Characters, places and looks that were kept: their images and their words"))
        self._button.clicked.connect(self.open)
        page.compose.content.add_to_pictures(self._button)
        page.compose.model_changed.connect(self._show_button)
        shelf.sets_ready.connect(self._on_sets)
        messages.undo_requested.connect(self._on_undo)
        self._show_button()

    @Slot()
    def open(self) -> None:
        """Show the sets there are."""
        if self._popup is None:
            self._popup = self._make()
        self._shelf.ask_sets()
        self._popup.open_with(self._button, self._sets, self._why_not())

    def _make(self) -> SetsPopup:
        from veo_desktop.ui.create.sets_popup import SetsPopup  # the first paint does without

        popup = SetsPopup(self._theme, self._pictures(), self._compose)
        popup.set_chosen.connect(self._use)
        popup.save_wanted.connect(self._save)
        popup.edit_wanted.connect(self._edit)
        popup.delete_wanted.connect(self._delete)
        return popup

    def _pictures(self) -> SetPictures:
        from veo_desktop.ui.create.set_pictures import SetPictures  # the first paint does without

        return SetPictures(self._intake, self)

    def _field(self) -> FormField | None:
        """Where references go: Veo's own field, else the first one that takes several pictures."""
        files = [each for each in self._compose.content.form.fields if each.kind.takes_files]
        several = (each for each in files if each.most_files > 1)
        return next((each for each in files if each.id == REFERENCES), None) or next(several, None)

    def _references(self) -> FilesInput | None:
        field = self._field()
        return self._compose.frames.inputs[field.id] if field is not None else None

    def _here(self) -> tuple[ImageInput, ...]:
        place = self._references()
        return place.images() if place is not None else ()

    def _why_not(self) -> str:
        """Why there is nothing to keep; "" where there is."""
        place = self._references()
        if place is not None and place.checking:
            return tr("A reference is still being checked.")
        return "" if self._here() else tr("Put pictures into the references first.")

    @Slot()
    def _show_button(self) -> None:
        self._button.setVisible(self._field() is not None)

    @Slot(object)
    def _on_sets(self, sets: tuple[ReferenceSet, ...]) -> None:
        self._sets = sets
        if self._popup is not None:
            self._popup.show_sets(sets)

    @Slot(object)
    def _use(self, kept: ReferenceSet) -> None:
        """Its pictures join those that are there while they fit together, else they take their place."""
        field, place = self._field(), self._references()
        if field is None or place is None:
            return
        own = tuple(replace(image, field=field.id) for image in kept.images)
        here, most = place.kept_images(), field.most_files
        together = here + tuple(image for image in own if image not in here)
        with self._compose.one_step():
            self._compose.content.place(field.id, together if len(together) <= most else own[:most])
            if kept.wording:
                self._compose.prompt.insert(kept.wording)
        if len(own) > most:
            self._note.say(
                trn(
                    "Only {n} of its {all} pictures fits here.",
                    "Only {n} of its {all} pictures fit here.",
                    most,
                    all=len(own),
                ),
                "warn",
            )

    @Slot()
    def _save(self) -> None:
        import uuid  # with the first set: a start does without them

        from veo_desktop.core.sets import ReferenceSet  # as above

        words = self._compose.prompt.editor.textCursor().selectedText().strip()
        self._open_dialog(ReferenceSet(uuid.uuid4().hex, "", words, self._here()))

    @Slot(object)
    def _edit(self, kept: ReferenceSet) -> None:
        self._open_dialog(kept)

    def _open_dialog(self, subject: ReferenceSet) -> None:
        from veo_desktop.ui.create.sets_dialog import SetDialog  # the first paint does without

        dialog = SetDialog(self._theme, subject, self._here(), self._pictures(), self._compose.window())
        dialog.kept.connect(self._shelf.keep_set)
        dialog.open()

    @Slot(object)
    def _delete(self, kept: ReferenceSet) -> None:
        self._deleted = kept
        self._shelf.forget_set(kept.id)
        self._messages.show_undo(DELETED, text("The set “{name}” was deleted.", name=kept.name))

    @Slot(object)
    def _on_undo(self, key: str) -> None:
        if key == DELETED and self._deleted is not None:
            self._shelf.keep_set(self._deleted)
            self._deleted = None
