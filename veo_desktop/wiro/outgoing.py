"""What is checked before anything leaves, and how a request looks on the wire. Any thread.

Only what protects the wire is checked here; what a model's form allows is decided before, by the form.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

import msgspec

from veo_desktop.core.errors import InputError
from veo_desktop.core.request import CALLBACK, PROMPT, SEED, Request
from veo_desktop.core.text import text
from veo_desktop.wiro.multipart import FilePart, MultipartBody, TextPart
from veo_desktop.wiro.transport import Body, JsonBody
from veo_desktop.wiro.urls import check_public_url

MAX_SEED = 2**32 - 1
_FIELD = re.compile(r"[A-Za-z0-9_.\-]{1,64}")
_SLUG = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.\-]{0,99}")
_UNSENDABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def json_body(values: Mapping[str, object]) -> JsonBody:
    return JsonBody(msgspec.json.encode(values))


def run_body(request: Request) -> Body:
    """The body of `/Run`: a form where a file is sent or a field has several entries, else JSON.

    Images come first and empty values are left out, as in Wiro's own sample. Raises InputError.
    """
    check_request(request)
    values = {name: value for name, value in request.values.items() if value}
    counts = Counter(image.field for image in request.images)
    if any(image.path for image in request.images) or any(count > 1 for count in counts.values()):
        images = (
            FilePart(image.field, image.path) if image.path else TextPart(image.field, image.url)
            for image in request.images
        )
        return MultipartBody((*images, *(TextPart(name, value) for name, value in values.items())))
    return json_body({image.field: image.url for image in request.images} | values)


def check_request(request: Request) -> None:
    """Raise InputError for what must not or cannot be sent; nothing was sent then."""
    slugs(request.model)
    if not request.value(PROMPT).strip():
        raise InputError(text("Write a prompt first: what is to be seen and heard."), PROMPT)
    for name, value in request.values.items():
        _check_field(name)
        if _UNSENDABLE.search(value):
            raise InputError(text("This text holds a character that cannot be sent. Type it again."), name)
    seed = request.value(SEED)
    if seed and not (re.fullmatch(r"[0-9]{1,10}", seed) and int(seed) <= MAX_SEED):
        raise InputError(text("A seed is a whole number from 0 to {highest}.", highest=MAX_SEED), SEED)
    if request.value(CALLBACK):
        check_public_url(request.value(CALLBACK), CALLBACK)
    for image in request.images:
        _check_field(image.field)
        if not image.path:
            check_public_url(image.url, image.field)


def slugs(model: str) -> tuple[str, str]:
    """Owner and project of "owner/project". InputError when it is no such name."""
    owner, _, project = model.partition("/")
    if not (_SLUG.fullmatch(owner) and _SLUG.fullmatch(project)):
        raise InputError(text("This is not the name of a model."), "model")
    return owner, project


def _check_field(name: str) -> None:
    if not _FIELD.fullmatch(name):
        raise InputError(text("This setting has a name that cannot be sent."), name[:64])
