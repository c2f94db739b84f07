"""What a tile shows of the pictures in it. UI thread only."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from veo_desktop.core.picture_fit import fit_of, middle_of, shape_of
from veo_desktop.ui.create.compose_place import Place
from veo_desktop.ui.parts.drop_zone import ZoneLook, ZoneState
from veo_desktop.ui.parts.figures import file_size
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.zone_picture import Kept
from veo_desktop.workers.image_sources import MAX_BYTES, Accepted

_EMPTY = ZoneLook()


def look_of(place: Place | None, ratio: str, called: str = "") -> ZoneLook:
    """One picture in a clip of `ratio`, which may have a name; "" where the picture is used whole."""
    if place is None:
        return _EMPTY
    pictures = (place.preview,) if place.preview is not None else ()
    if place.awaited:
        return ZoneLook(ZoneState.CHECKING, tr("Checking…"), pictures, icon="image")
    if place.large is not None:
        words = tr("{size} · Veo takes {limit}", size=file_size(place.large.size), limit=file_size(MAX_BYTES))
        return ZoneLook(ZoneState.FILLED, words, pictures)
    if place.image is not None:
        return _image_look(place.image, ratio, called)
    return ZoneLook(ZoneState.ERROR, tr("Not usable · choose another"), icon="error")


def look_of_many(places: Sequence[Place], *, open_: bool) -> ZoneLook:
    """Several pictures in one tile, which opens to show each, and closes again."""
    if not places:
        return _EMPTY
    pictures = tuple(place.preview for place in places if place.preview is not None)
    state, words = ZoneState.FILLED, tr("used whole · click to close") if open_ else tr("used whole · click to arrange")
    if any(place.awaited for place in places):
        state, words = ZoneState.CHECKING, tr("Checking…")
    elif any(place.refusal is not None for place in places):
        state, words = ZoneState.ERROR, tr("one is not usable · click to see")
    elif any(place.large is not None for place in places):
        words = tr("one is too large · click to see")
    return ZoneLook(state, words, pictures, icon="error" if state is ZoneState.ERROR else "image", opens=True)


def _image_look(image: Accepted, ratio: str, called: str) -> ZoneLook:
    if image.url:
        host = urlsplit(image.url).hostname or image.url
        return ZoneLook(ZoneState.FILLED, tr("{host} · Wiro fetches it", host=host), icon="link")
    part = middle_of(image.width, image.height, shape_of(ratio))
    kept = Kept(part.left / image.width, part.top / image.height, part.width / image.width, part.height / image.height)
    pictures = (image.preview,) if image.preview is not None else ()
    words = shown(fit_of(image.width, image.height, ratio, called))
    return ZoneLook(ZoneState.FILLED, words, pictures, kept, icon="image", crops=True)
