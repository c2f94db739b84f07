"""What is dropped or pasted is taken in its best form."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QImage

from veo_desktop.ui.parts.image_mime import image_source, is_image_for_sure
from veo_desktop.workers.image_sources import FromBytes, FromFile, FromPicture, FromUrl


def _mime(text: str = "", html: str = "", urls: tuple[str, ...] = (), raw: dict[str, bytes] | None = None) -> QMimeData:
    mime = QMimeData()
    if text:
        mime.setText(text)
    if html:
        mime.setHtml(html)
    if urls:
        mime.setUrls([QUrl(url) for url in urls])
    for form, data in (raw or {}).items():
        mime.setData(form, QByteArray(data))
    return mime


def _pixels() -> QMimeData:
    mime = QMimeData()
    mime.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    return mime


def test_a_file_goes_before_everything() -> None:
    mime = _mime(urls=("file:///tmp/a b.png", "https://e.org/x.png"), raw={"image/png": b"x"})
    assert image_source(mime) == FromFile("/tmp/a b.png")  # noqa: S108


def test_bytes_of_a_browser_go_before_its_address() -> None:
    mime = _mime(urls=("https://e.org/x.jpg",), raw={"image/jpeg": b"\xff\xd8"})
    assert image_source(mime) == FromBytes(b"\xff\xd8")


def test_a_picture_inside_a_link_is_taken_not_the_link() -> None:
    html = '<a href="https://e.org/page"><img alt="a" src="https://e.org/x.png?a=1&amp;b=2"></a>'
    assert image_source(_mime(html=html, urls=("https://e.org/page",))) == FromUrl("https://e.org/x.png?a=1&b=2")


def test_pixels_are_taken_as_they_are() -> None:
    assert isinstance(image_source(_pixels()), FromPicture)


@pytest.mark.parametrize(("words", "source"), [("  https://e.org/x.png\n", FromUrl("https://e.org/x.png")), ("", None)])
def test_text_counts_as_an_address_to_be_judged(words: str, source: FromUrl | None) -> None:
    assert image_source(_mime(words)) == source


def test_the_prompt_keeps_text_and_gives_pictures_away() -> None:
    assert is_image_for_sure(_pixels())
    assert is_image_for_sure(_mime(urls=("file:///home/me/Photo.JPG",)))
    assert not is_image_for_sure(_mime("a detective", html="<p>a detective</p>"))
    assert not is_image_for_sure(_mime("https://e.org/x.png", urls=("https://e.org/x.png",)))
    assert not is_image_for_sure(_mime("cells of a table", raw={"image/png": b"rendered by an office program"}))
