"""What is sent of an image looks as the picture looks: upright, in screen colours, opaque, and tells nothing else."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import av
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QColorSpace, QImage, QImageReader, QPainter

from tests.create.pictures import encoded, picture
from veo_desktop.core.picture_fit import Area
from veo_desktop.workers.image_bytes import look_into, without_private_parts
from veo_desktop.workers.image_intake import ImageIntake
from veo_desktop.workers.image_sources import Accepted, Answer, FromBytes, FromCrop, ImageSource, Refused, Seen

Take = Callable[[ImageSource], Accepted]
GPS = b"GPS 52.5200 N 13.4050 E"
RED, GREEN, BLUE, WHITE = (QColor(name) for name in ("#e01010", "#10c010", "#1010e0", "#f8f8f8"))


@pytest.fixture
def take(intake: ImageIntake, wait: Callable[[int], Answer]) -> Take:
    def take(source: ImageSource) -> Accepted:
        answer = wait(intake.take(source))
        assert isinstance(answer, Accepted), answer
        return answer

    return take


def _quarters(width: int = 64, height: int = 32) -> QImage:
    """Red, green above blue, white: no turn of it looks like another."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    wide, high = width // 2, height // 2
    for place, colour in (((0, 0), RED), ((wide, 0), GREEN), ((0, high), BLUE), ((wide, high), WHITE)):
        painter.fillRect(*place, wide, high, colour)
    painter.end()
    return image


def _bytes(image: QImage, kind: str, quality: int = 100) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind, quality)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _exif(turn: int) -> bytes:
    """EXIF with an orientation and a place."""
    return b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01" + struct.pack(">HH", turn, 0) + b"\0\0\0\0" + GPS


def _jpeg_part(marker: int, body: bytes) -> bytes:
    return bytes([0xFF, marker]) + struct.pack(">H", len(body) + 2) + body


def _jpeg(image: QImage, turn: int) -> bytes:
    plain = _bytes(image, "jpg")
    return plain[:2] + _jpeg_part(0xE1, b"Exif\0\0" + _exif(turn)) + plain[2:]


def _png_chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def _png(image: QImage, turn: int) -> bytes:
    plain = _bytes(image, "png")
    return plain[:33] + _png_chunk(b"eXIf", _exif(turn)) + _png_chunk(b"tEXt", b"Where\0" + GPS) + plain[33:]


def _webp(image: QImage, turn: int) -> bytes:
    size = (image.width() - 1).to_bytes(3, "little") + (image.height() - 1).to_bytes(3, "little")
    head = b"VP8X" + struct.pack("<I", 10) + b"\x08\0\0\0" + size
    exif = _exif(turn)
    block = b"EXIF" + struct.pack("<I", len(exif)) + exif + b"\0" * (len(exif) % 2)
    inner = b"WEBP" + head + _bytes(image, "webp")[12:] + block
    return b"RIFF" + struct.pack("<I", len(inner)) + inner


def _sent(answer: Accepted) -> tuple[bytes, QImage]:
    """The bytes that are sent, and the picture as somebody sees it who knows nothing of EXIF."""
    data = Path(answer.path).read_bytes()
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(False)
    return data, reader.read()


def _corners(image: QImage) -> list[str]:
    """The nearest of the four colours in each corner."""
    width, height = image.width(), image.height()
    points = ((width // 4, height // 4), (3 * width // 4, height // 4))
    points += ((width // 4, 3 * height // 4), (3 * width // 4, 3 * height // 4))
    names = {"red": RED, "green": GREEN, "blue": BLUE, "white": WHITE}

    def nearest(colour: QColor) -> str:
        return min(names, key=lambda name: _distance(names[name], colour))

    return [nearest(image.pixelColor(*point)) for point in points]


def _distance(one: QColor, other: QColor) -> int:
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue()))


UPRIGHT = {
    2: ["green", "red", "white", "blue"],
    3: ["white", "blue", "green", "red"],
    4: ["blue", "white", "red", "green"],
    5: ["red", "blue", "green", "white"],
    6: ["blue", "red", "white", "green"],
    7: ["white", "green", "blue", "red"],
    8: ["green", "white", "red", "blue"],
}


@pytest.mark.parametrize("turn", UPRIGHT)
@pytest.mark.parametrize("make", [_jpeg, _png, _webp], ids=["jpg", "png", "webp"])
def test_a_turned_picture_is_sent_upright(make: Callable[[QImage, int], bytes], turn: int, take: Take) -> None:
    answer = take(FromBytes(make(_quarters(), turn)))
    data, seen = _sent(answer)
    assert _corners(seen) == UPRIGHT[turn]
    assert (seen.width(), seen.height()) == (answer.width, answer.height) == ((32, 64) if turn >= 5 else (64, 32))
    assert GPS not in data
    assert answer.preview is not None
    assert _corners(answer.preview) == UPRIGHT[turn]


@pytest.mark.parametrize("make", [_jpeg, _png, _webp], ids=["jpg", "png", "webp"])
def test_where_it_was_taken_is_cut_out_and_no_pixel_is_touched(
    make: Callable[[QImage, int], bytes], take: Take
) -> None:
    private = make(_quarters(), 1)
    assert GPS in private
    data, seen = _sent(take(FromBytes(private)))
    assert GPS not in data
    assert seen == QImage.fromData(private)
    assert len(private) - len(data) >= len(_exif(1))  # cut out, not coded again


def test_every_private_part_of_a_photo_goes_and_its_profile_stays(take: Take) -> None:
    image = _quarters()
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    plain = _bytes(image, "jpg")
    parts = (
        _jpeg_part(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x>" + GPS + b"</x>"),
        _jpeg_part(0xE1, b"Exif\0\0" + _exif(1) + encoded("jpg", 16, 16)),  # its thumbnail has an end too
        _jpeg_part(0xE2, b"MPF\0" + GPS),
        _jpeg_part(0xED, b"Photoshop 3.0\0" + GPS),
        _jpeg_part(0xFE, b"comment " + GPS),
    )
    behind = encoded("jpg", 16, 16) + GPS  # the second picture of a phone
    data, seen = _sent(take(FromBytes(plain[:2] + b"".join(parts) + plain[2:] + behind)))
    assert data == plain
    assert b"ICC_PROFILE" in data
    assert seen == QImage.fromData(plain)


@pytest.mark.parametrize("kind", ["jpg", "png", "webp"])
def test_other_colours_become_those_of_a_screen(kind: str, take: Take) -> None:
    image = picture(64, 64, "#30c040")
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.DisplayP3))
    wanted = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb)).pixelColor(32, 32)
    _data, seen = _sent(take(FromBytes(_bytes(image, kind))))
    assert _distance(wanted, QColor("#30c040")) > 20
    assert _distance(wanted, seen.pixelColor(32, 32)) <= 3
    assert seen.colorSpace() in (QColorSpace(), QColorSpace(QColorSpace.NamedColorSpace.SRgb))


def test_what_is_see_through_is_sent_white_and_that_is_said(take: Take) -> None:
    image = QImage(64, 64, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.fillRect(0, 0, 32, 64, RED)
    painter.end()
    answer = take(FromBytes(_bytes(image, "png")))
    _data, seen = _sent(answer)
    assert not seen.hasAlphaChannel()
    assert (seen.pixelColor(10, 32), seen.pixelColor(50, 32)) == (RED, QColor("white"))
    assert "white" in str(answer.note)


def test_a_channel_that_lets_nothing_through_stays_as_it_is(take: Take) -> None:
    data = _bytes(_quarters(1200, 900).convertToFormat(QImage.Format.Format_ARGB32), "png")
    assert QImage.fromData(data).hasAlphaChannel()
    answer = take(FromBytes(data))
    assert Path(answer.path).read_bytes() == data
    assert answer.note is None


def test_sixteen_bits_become_eight(take: Take) -> None:
    deep = _quarters().convertToFormat(QImage.Format.Format_RGBX64)
    data = _bytes(deep, "png")
    assert data[24] == 16
    sent, seen = _sent(take(FromBytes(data)))
    assert (sent[24], _corners(seen)) == (8, ["red", "green", "blue", "white"])


GIF = bytes.fromhex("474946383961020001008000000a0000ff00002c00000000020001000002024401003b")  # two pixels


@pytest.mark.parametrize(
    ("data", "kind", "said"),
    [
        (_bytes(_quarters(), "bmp"), b"\x89PNG", "BMP is sent as PNG"),
        (_bytes(_quarters(), "tiff"), b"\x89PNG", "TIF is sent as PNG"),
        (GIF, b"\x89PNG", "first picture of this GIF"),
    ],
    ids=["bmp", "tiff", "gif"],
)
def test_what_veo_does_not_take_is_sent_as_what_it_does(data: bytes, kind: bytes, said: str, take: Take) -> None:
    answer = take(FromBytes(data))
    sent, seen = _sent(answer)
    assert sent.startswith(kind)
    assert said in str(answer.note)
    assert seen == QImage.fromData(data).convertToFormat(seen.format())


def test_an_avif_is_decoded_in_a_child_and_sent_as_png(take: Take, tmp_path: Path) -> None:
    answer = take(FromBytes(_avif(_quarters(128, 64), tmp_path / "a.avif")))
    sent, seen = _sent(answer)
    assert sent.startswith(b"\x89PNG")
    assert (seen.width(), seen.height(), _corners(seen)) == (128, 64, ["red", "green", "blue", "white"])
    assert "AVIF is sent as PNG" in str(answer.note)


def test_a_hurt_avif_is_refused_and_leaves_no_child(
    intake: ImageIntake, wait: Callable[[int], Answer], tmp_path: Path
) -> None:
    data = _avif(_quarters(128, 64), tmp_path / "a.avif")
    for hurt in (data[:60], data[:-100], data[:12] + b"\0" * 200):
        answer = wait(intake.take(FromBytes(hurt)))
        assert isinstance(answer, Refused)
        assert "damaged" in str(answer.message)


def _avif(image: QImage, path: Path) -> bytes:
    rgba = image.convertToFormat(QImage.Format.Format_RGBA8888)
    frame = av.VideoFrame.from_bytes(bytes(rgba.constBits()), image.width(), image.height(), format="rgba")
    with av.open(str(path), "w", format="avif") as container:
        stream = container.add_stream("libsvtav1", rate=1, options={"svtav1-params": "lp=1"})
        stream.width, stream.height, stream.pix_fmt = image.width(), image.height(), "yuv420p"
        container.mux(stream.encode(frame.reformat(format="yuv420p")))
        container.mux(stream.encode(None))
    return path.read_bytes()


def test_a_part_is_cut_out_to_the_pixel_and_the_original_stays(take: Take, intake: ImageIntake) -> None:
    whole = take(FromBytes(_bytes(_quarters(640, 320), "png")))
    before = Path(whole.path).read_bytes()
    part = take(FromCrop(whole.path, Area(300, 100, 80, 90)))
    _data, seen = _sent(part)
    assert (part.width, part.height) == (80, 90)
    assert seen == QImage.fromData(before).copy(300, 100, 80, 90).convertToFormat(seen.format())
    assert Path(whole.path).read_bytes() == before


def test_a_close_look_is_finer_than_the_preview_and_sends_nothing(
    take: Take, intake: ImageIntake, wait: Callable[[int], Answer], kept: Path
) -> None:
    whole = take(FromBytes(encoded("png", 3000, 1500)))
    seen = wait(intake.look(whole.path))
    assert isinstance(seen, Seen)
    assert (seen.path, seen.width, seen.height, seen.picture.width()) == (whole.path, 3000, 1500, 2048)
    assert len(list(kept.iterdir())) == 1
    Path(whole.path).unlink()
    assert isinstance(wait(intake.look(whole.path)), Refused)


@pytest.mark.parametrize("make", [_jpeg, _png, _webp], ids=["jpg", "png", "webp"])
@pytest.mark.parametrize("turn", [1, 6])
def test_hurt_files_are_looked_into_all_the_same(make: Callable[[QImage, int], bytes], turn: int) -> None:
    data = make(_quarters(), turn)
    assert look_into(data).whole
    for at in range(len(data)):
        cut = data[:at]
        assert look_into(cut).kind in ("", look_into(data).kind)
        assert len(without_private_parts(cut)) <= at
        for flip in (0xFF, 0x01):
            hurt = cut + bytes([data[at] ^ flip]) + data[at + 1 :]
            assert 1 <= look_into(hurt).turn <= 8
            assert len(without_private_parts(hurt)) <= len(data)
