"""What is checked before anything leaves, and how a request looks on the wire. Any thread.

Only what protects the wire is checked here; what a model's form allows is decided before, by the form.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Set

import msgspec

from veo_desktop.core.errors import InputError
from veo_desktop.core.request import CALLBACK, Request
from veo_desktop.core.text import text
from veo_desktop.wiro.multipart import FilePart, MultipartBody, TextPart
from veo_desktop.wiro.transport import Body, JsonBody
from veo_desktop.wiro.urls import check_public_url

_FIELD = re.compile(r"[A-Za-z0-9_.\-]{1,64}")
_SLUG = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.\-]{0,99}")
_UNSENDABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def json_body(values: Mapping[str, object]) -> JsonBody:
    return JsonBody(msgspec.json.encode(values))


def run_body(request: Request, split: Set[str] = frozenset()) -> Body:
    """The body of `/Run`: a form where a file is sent or a field has several entries, else JSON. Raises InputError."""
    parts = run_parts(request, split)
    if any(isinstance(part, FilePart) for part in parts) or len({part.name for part in parts}) < len(parts):
        return MultipartBody(parts)
    return json_body({part.name: part.value for part in parts if isinstance(part, TextPart)})


def run_parts(request: Request, split: Set[str] = frozenset()) -> tuple[TextPart | FilePart, ...]:
    """What is sent, in order: images first, without empty values, as in Wiro's own sample. Raises InputError.

    Fields of `split` take addresses under a name of their own, all in one text; others under the file's name.
    """
    check_request(request)
    images: list[TextPart | FilePart] = []
    for image in request.images:
        if image.path:
            images.append(FilePart(image.field, image.path))
        elif image.field not in split:
            images.append(TextPart(image.field, image.url))
    for name in dict.fromkeys(image.field for image in request.images if image.field in split and not image.path):
        urls = (image.url.replace(",", "%2C") for image in request.images if image.field == name and not image.path)
        images.append(TextPart(f"{name}Url", ",".join(urls)))
    return (*images, *(TextPart(name, value) for name, value in request.values.items() if value))


def check_request(request: Request) -> None:
    """Raise InputError for what must not or cannot be sent; nothing was sent then."""
    slugs(request.model)
    for name, value in request.values.items():
        _check_field(name)
        if _UNSENDABLE.search(value):
            raise InputError(text("This text holds a character that cannot be sent. Type it again."), name)
    if request.value(CALLBACK):
        check_public_url(request.value(CALLBACK), CALLBACK)
    for image in request.images:
        _check_field(image.field)
        if not image.path:
            check_public_url(image.url, image.field)


def slugs(model: str) -> tuple[str, str]:
    """Owner and project of "owner/project". InputError when it is no such name."""
    if not is_model(model):
        raise InputError(text("This is not the name of a model."), "model")
    owner, _, project = model.partition("/")
    return owner, project


def is_model(name: str) -> bool:
    """Whether `name` is "owner/project" as a model is called by."""
    owner, _, project = name.partition("/")
    return bool(_SLUG.fullmatch(owner) and _SLUG.fullmatch(project))


def _check_field(name: str) -> None:
    if not _FIELD.fullmatch(name):
        raise InputError(text("This setting has a name that cannot be sent."), name[:64])
