"""The pictures chosen for one field of a request, in their order, with what is known of each. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from veo_desktop.core.request import ImageInput
from veo_desktop.core.text import Text
from veo_desktop.ui.create.compose_place import Place
from veo_desktop.workers.image_intake import ImageIntake
from veo_desktop.workers.image_sources import Answer, FromFile, FromUrl, ImageSource, Seen


class Places(QObject):
    """At most `most` pictures; they are checked as they come, and come in order whatever is checked first."""

    changed = Signal()  # other pictures, another order, or one is being checked or has been
    answered = Signal(object, object)  # Place and Answer, once it is in its place

    def __init__(self, field: str, most: int, intake: ImageIntake, parent: QObject) -> None:
        super().__init__(parent)
        self._field = field
        self.most = most
        self._intake = intake
        self._places: list[Place] = []
        intake.answered.connect(self._on_answer)

    @property
    def all(self) -> tuple[Place, ...]:
        return tuple(self._places)

    @property
    def has_room(self) -> bool:
        return len(self._places) < self.most

    def at(self, index: int) -> Place | None:
        return self._places[index] if 0 <= index < len(self._places) else None

    def sent(self) -> tuple[ImageInput, ...]:
        return tuple(image for image in (place.sent() for place in self._places) if image is not None)

    def kept(self) -> tuple[ImageInput, ...]:
        return tuple(image for image in (place.kept() for place in self._places) if image is not None)

    def problem(self) -> Text | None:
        return next((problem for problem in (place.problem() for place in self._places) if problem is not None), None)

    def set_images(self, images: tuple[ImageInput, ...]) -> bool:
        """Take over other pictures; what is here already is not checked again. False when nothing is other."""
        wanted = [(image.path, image.url) for image in images[: self.most]]
        here = [(image.path, image.url) if image else None for image in (place.kept() for place in self._places)]
        if wanted == here:
            return False
        left = list(zip(here, self._places, strict=True))
        self._places = [_taken(left, each) or self._asked(*each) for each in wanted]
        self.changed.emit()
        return True

    def put(self, sources: tuple[ImageSource, ...], target: Place | None) -> int:
        """The first picture goes to `target`, or the only place there is, the others where there is room.

        How many were left over.
        """
        left = list(sources)
        if target is None and self.most == 1 and self._places:
            target = self._places[0]
        if target is not None and target in self._places and left:
            target.ask(left.pop(0))
        while left and self.has_room:
            place = Place(self._field, self._intake)
            place.ask(left.pop(0))
            self._places.append(place)
        self.changed.emit()
        return len(left)

    def remove(self, place: Place) -> None:
        self._places.remove(place)
        self.changed.emit()

    def move(self, start: int, end: int) -> bool:
        """Bring a picture to another place; False where there is none."""
        place = self.at(start)
        if place is None or self.at(end) is None:
            return False
        self._places.remove(place)
        self._places.insert(end, place)
        self.changed.emit()
        return True

    def shrink(self) -> None:
        """Have all that are too large made small enough."""
        for place in self._places:
            place.shrink()
        self.changed.emit()

    @Slot(object)
    def _on_answer(self, answer: Answer) -> None:
        place = next((each for each in self._places if each.awaits(answer.ticket)), None)
        if place is None or isinstance(answer, Seen):
            return  # for somebody else, or another picture was chosen meanwhile
        place.take(answer)
        self.answered.emit(place, answer)
        self.changed.emit()

    def _asked(self, path: str, url: str) -> Place:
        place = Place(self._field, self._intake)
        place.ask(FromFile(path) if path else FromUrl(url))
        return place


def _taken(left: list[tuple[tuple[str, str] | None, Place]], wanted: tuple[str, str]) -> Place | None:
    """The place that holds the wanted picture, taken out of `left`."""
    found = next((index for index, (named, _) in enumerate(left) if named == wanted), None)
    return left.pop(found)[1] if found is not None else None
