"""The pictures of one field of a request: its tile, and below the row of tiles what belongs to it. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from veo_desktop.core.form import FormField
from veo_desktop.core.request import ImageInput
from veo_desktop.core.text import Text
from veo_desktop.ui.create.compose_place import Place
from veo_desktop.ui.create.compose_places import Places
from veo_desktop.ui.create.cropping import Cropping, Crops
from veo_desktop.ui.create.files_link import LinkRow
from veo_desktop.ui.create.files_strip import FilesStrip
from veo_desktop.ui.create.place_look import look_of, look_of_many
from veo_desktop.ui.parts.drop_zone import DropZone, ZoneLook, ZoneState
from veo_desktop.ui.parts.elided import tool_tip
from veo_desktop.ui.parts.field import Field
from veo_desktop.ui.parts.text import shown, tr, trn
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.workers.image_intake import ImageIntake
from veo_desktop.workers.image_sources import Accepted, Answer, FromCrop, FromFile, FromUrl, ImageSource, Refused

SHORT_REASON = 40  # letters that a tile has room for


class FilesInput(QWidget):
    """One picture or several for `field`; `tile` stands in the row, this widget holds what stands below it.

    Pictures that are off stay, and can only be removed.
    """

    changed = Signal()  # another picture, none, another order, or one that is being checked
    off_changed = Signal()

    def __init__(
        self, theme: Theme, intake: ImageIntake, field: FormField, label: str, name: str, crops: Crops, parent: QWidget
    ) -> None:
        """`name` begins all object names; `crops` is shared by the inputs of a row."""
        super().__init__(parent)
        self._label = label
        self._cropping = Cropping(theme, intake, crops, self)
        self._places = Places(field.id, field.most_files, intake, self)
        self._target: Place | None = None  # which place browsing and the address are for; None adds one
        self._left_over = 0  # pictures that found no room the last time
        self._off: Text | None = None
        self._ratio, self._ratio_name = "", ""
        self.tile = DropZone(theme, label, name, parent)
        self.tile.setObjectName(f"{name}_drop")
        if self.several:
            self.tile.clear_button.setToolTip(tr("Remove all pictures"))
        self.field = Field(label, self.tile, self, apart=True)
        self.shrink_button = QPushButton(tr("Shrink it"), self)
        self.shrink_button.setObjectName(f"{name}_shrink")
        self.link = LinkRow(label, name, self)
        self.strip = FilesStrip(theme, name, self)
        self._lay_out()
        self._connect()
        self._show()

    @property
    def several(self) -> bool:
        """Whether it takes more than one picture."""
        return self._places.most > 1

    @property
    def count(self) -> int:
        """How many pictures there are or are on their way, without those that cannot be used."""
        return sum(place.counts for place in self._places.all)

    @property
    def present(self) -> bool:
        return self.count > 0

    @property
    def has_room(self) -> bool:
        return self._places.has_room

    @property
    def checking(self) -> bool:
        """Whether a picture is on its way that has no name yet."""
        return any(place.unnamed for place in self._places.all)

    @property
    def busy(self) -> bool:
        """Whether any picture is still being checked."""
        return any(place.awaited for place in self._places.all)

    @property
    def off(self) -> Text | None:
        """Why the pictures do not apply now."""
        return self._off

    @property
    def reason_beside(self) -> Text | None:
        """The reason where the tile itself does not tell it."""
        if self._off is None or (not self._places.all and len(str(self._off)) <= SHORT_REASON):
            return None
        return self._off

    @property
    def shape(self) -> str:
        """Width and height of its one picture as a ratio, "1920:1080"; "" where they are not known."""
        place = self._places.at(0)
        image = place.image if place is not None and not self.several else None
        return f"{image.width}:{image.height}" if image is not None and image.width else ""

    def images(self) -> tuple[ImageInput, ...]:
        """The pictures as the request names them, also while they are being checked again."""
        return self._places.sent()

    def kept_images(self) -> tuple[ImageInput, ...]:
        """What a draft keeps: `images`, and what cannot be sent and waits here to be replaced."""
        return self._places.kept()

    def set_images(self, images: tuple[ImageInput, ...]) -> None:
        """Use the pictures of another request; what is here already is not checked again."""
        if self._places.set_images(images):
            self.field.set_error("")

    def problem(self) -> Text | None:
        """Why the request cannot be sent yet because of the pictures."""
        return self._places.problem() if self._off is None else None

    def offer(self, source: ImageSource) -> None:
        """Have a picture checked and, when it is sound, use it: added while there is room, else in the one's place."""
        self._put((source,), None)

    def set_ratio(self, ratio: str, called: str = "") -> None:
        """The ratio that a clip will have, and its name where it has one, for what is said and shown of its frames.

        Several pictures are used whole.
        """
        if (ratio, called) != (self._ratio, self._ratio_name):
            self._ratio, self._ratio_name = ratio, called
            self._show()

    def set_off(self, reason: Text | None) -> None:
        """The pictures do not apply now, and why; None: they do."""
        if reason != self._off:
            self._off = reason
            if reason is not None:
                self.strip.hide()
                self.link.close_row(self.tile)
            self._show()
            self.off_changed.emit()

    @Slot()
    def clear(self) -> None:
        self.field.set_error("")
        self._left_over = 0
        self._places.set_images(())

    def _lay_out(self) -> None:
        self._shrink_row = QWidget(self)
        row = QVBoxLayout(self._shrink_row)
        row.setContentsMargins(0, 6, 0, 0)
        row.addWidget(self.shrink_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.strip.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for each in (self.strip, self.field, self._shrink_row, self.link):
            column.addWidget(each)

    def _connect(self) -> None:
        self.tile.clicked.connect(self._on_tile)
        self.tile.browse_wanted.connect(self._on_browse)
        self.tile.offered.connect(self._on_offered)
        self.tile.link_wanted.connect(self._on_link_wanted)
        self.tile.crop_wanted.connect(self._on_crop_wanted)
        self.tile.clear_wanted.connect(self.clear)
        self.strip.used.connect(self._on_place_used)
        self.strip.offered.connect(self._on_place_offered)
        self.strip.link_wanted.connect(self._on_place_link)
        self.strip.crop_wanted.connect(self._crop)
        self.strip.clear_wanted.connect(self._on_place_clear)
        self.strip.moved.connect(self._on_moved)
        self.link.entered.connect(self._on_link)
        self.shrink_button.clicked.connect(self._places.shrink)
        self._cropping.cropped.connect(self._on_cropped)
        self._cropping.refused.connect(self._on_refused)
        self._places.answered.connect(self._on_answer)
        self._places.changed.connect(self._tell)

    @Slot()
    def _on_tile(self) -> None:
        """A click fills an empty tile; one with several pictures it opens and closes."""
        if self._off is not None:
            return
        if self.several and self._places.all:
            self.strip.setVisible(self.strip.isHidden())
            self._show()
        else:
            self._on_browse()

    @Slot()
    def _on_browse(self) -> None:
        self._browse(None)

    @Slot(int)
    def _on_place_used(self, index: int) -> None:
        self._browse(self._places.at(index))

    def _browse(self, target: Place | None) -> None:
        from veo_desktop.ui.create.files_browse import picture_browser  # a start does without it

        self._target = target
        dialog = picture_browser(self, self._label, several=self.several and target is None)
        dialog.filesSelected.connect(self._on_files)
        dialog.open()

    @Slot(list)
    def _on_files(self, paths: list[str]) -> None:
        self._put(tuple(FromFile(path) for path in paths), self._target)

    @Slot(object)
    def _on_offered(self, sources: tuple[ImageSource, ...]) -> None:
        self._put(sources, None)

    @Slot(int, object)
    def _on_place_offered(self, index: int, sources: tuple[ImageSource, ...]) -> None:
        self._put(sources, self._places.at(index))

    @Slot()
    def _on_link_wanted(self) -> None:
        self._open_link(None)

    @Slot(int)
    def _on_place_link(self, index: int) -> None:
        self._open_link(self._places.at(index))

    def _open_link(self, target: Place | None) -> None:
        self._target = target
        if self.link.isHidden():
            self.link.open_row()
        else:
            self.link.close_row(self.tile)

    @Slot(str)
    def _on_link(self, url: str) -> None:
        self._put((FromUrl(url),), self._target)

    @Slot(int)
    def _on_place_clear(self, index: int) -> None:
        place = self._places.at(index)
        if place is None:
            return
        self.field.set_error("")
        self._left_over = 0
        self._places.remove(place)
        if not self._places.all:
            self.tile.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int, int)
    def _on_moved(self, start: int, end: int) -> None:
        if self._places.move(start, end):
            self.strip.focus_place(end)

    def _put(self, sources: tuple[ImageSource, ...], target: Place | None) -> None:
        self.field.set_error("")
        self._left_over = self._places.put(sources, target)
        self._show()

    @Slot()
    def _on_crop_wanted(self) -> None:
        self._crop(0)

    @Slot(int)
    def _crop(self, index: int) -> None:
        place = self._places.at(index)
        if place is not None and place.image is not None and place.image.path:
            self._target = place
            self._cropping.open(place.image.path, "" if self.several else self._ratio)

    @Slot(object)
    def _on_cropped(self, source: ImageSource) -> None:
        if self._target in self._places.all:
            self._put((source,), self._target)

    @Slot(object)
    def _on_refused(self, reason: Text) -> None:
        self.field.set_error(shown(reason))

    @Slot(object, object)
    def _on_answer(self, place: Place, answer: Answer) -> None:
        refusals = [each.refusal for each in self._places.all if each.refusal is not None]
        reason = answer.message if isinstance(answer, Refused) else next(iter(refusals), None)
        self.field.set_error(shown(reason) if reason is not None else "")
        if isinstance(answer, Accepted):
            if isinstance(place.asked, FromCrop):
                self._cropping.note(answer.path, place.asked)
            if answer.url:
                self.link.close_row(self.tile)

    @Slot()
    def _tell(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        large = [place for place in self._places.all if place.large is not None]
        self._shrink_row.setVisible(bool(large) and self._off is None)
        self.shrink_button.setEnabled(not any(place.awaited for place in large))
        self._show_note(bool(large))
        self._show_tile()
        if self.several:
            self.strip.setVisible(bool(self._places.all) and not self.strip.isHidden())
            self.strip.show_looks([look_of(place, "") for place in self._places.all], room=self.has_room)

    def _show_note(self, large: bool) -> None:
        notes = [place.image.note for place in self._places.all if place.image is not None]
        said = next((note for note in notes if note is not None), None)
        if large:
            self.field.set_note(tr("This is too large. It can be made smaller without a visible loss."), "warn")
        elif self._left_over:
            words = trn(
                "One picture fits here: the first one was taken.",
                "Only {n} pictures fit here. Remove one to add another.",
                self._places.most,
            )
            self.field.set_note(words, "warn")
        else:
            self.field.set_note(shown(said) if said is not None else "")

    def _show_tile(self) -> None:
        first = self._places.at(0)
        look = (
            look_of_many(self._places.all, open_=not self.strip.isHidden())
            if self.several
            else look_of(first, self._ratio, self._ratio_name)
        )
        if self._off is not None:
            words = shown(self._off) if self.reason_beside is None else tr("not used now")
            look = ZoneLook(ZoneState.OFF, words, look.pictures, icon=look.icon)
        self.tile.show_look(look)
        self.tile.set_title(
            tr("{name} {n}/{most}", name=self._label, n=len(self._places.all), most=self._places.most)
            if self.several
            else self._label
        )
        self.tile.setToolTip(self._tool_tip(look))
        if self._off is not None:
            self.tile.setAccessibleDescription(shown(self._off))
        else:
            self.field.describe()

    def _tool_tip(self, look: ZoneLook) -> str:
        if self._off is not None:
            return tool_tip(shown(self._off))
        address = next((place.image.url for place in self._places.all if place.image is not None), "")
        if address and not self.several:
            return tool_tip(address)
        if look.opens:
            return tr("Click to see and arrange the pictures")
        return tr("Click to use another picture") if self._places.all else tr("Drop, paste or click to browse")
