"""The inspector's page for a file that no job of ours made: what it is, as a look into it told. UI thread only."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from veo_desktop.core.text import Text
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.direction import beginning
from veo_desktop.ui.parts.elided import ElidedLabel
from veo_desktop.ui.parts.field import set_role
from veo_desktop.ui.parts.figures import file_size, seconds
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.numbers import decimal
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.theme import Theme

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.media.facts import FileFacts

UNKNOWN = "—"
_CODECS = {"h264": "H.264", "hevc": "H.265 (HEVC)", "av1": "AV1", "vp9": "VP9", "vp8": "VP8", "aac": "AAC"}
_CODECS |= {"prores": "ProRes", "opus": "Opus", "vorbis": "Vorbis", "mp3": "MP3", "flac": "FLAC"}
_LONG = 60  # seconds: from here minutes are said


class FileFactsPage(QScrollArea):
    """`show_file_requested(str)`: the file is to be shown in its folder; `library_wanted(str)`: to be copied into ours.

    `compare_requested`: it is to be compared with other clips.
    """

    show_file_requested = Signal(str)
    library_wanted = Signal(str)
    compare_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = ""
        self._adding = False
        self._title = ElidedLabel()
        self._title.setObjectName("file_title")
        self._title.setProperty("role", "title")
        about = tr("A file that was not made here: there is no prompt and no cost to show.")
        self._hint = wrapped(about, "small")
        self._rows = {
            name: _row(name)
            for name in ("file_picture", "file_length", "file_video", "file_sound", "file_size", "file_folder")
        }
        self._form = self._build_form()
        content = QWidget()
        self._why = wrapped("", "small")
        self._why.setObjectName("add_to_library_words")
        buttons = self._build_buttons(theme, content)
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addLayout(self._form)
        column.addWidget(self._why)
        column.addLayout(buttons)
        column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)

    def _build_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(6)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        words = (tr("Picture"), tr("Length"), tr("Video"), tr("Sound"), tr("File"), tr("Folder"))
        for label, value in zip(words, self._rows.values(), strict=True):
            name = QLabel(label)
            name.setProperty("role", "muted")
            name.setMinimumWidth(60)
            form.addRow(name, value)
        return form

    def _build_buttons(self, theme: Theme, content: QWidget) -> QVBoxLayout:
        self._add = named_button("add_to_library_button", tr("Add to the library"), "plain", content)
        self._add.setIcon(theme.icon("library"))
        self._add.clicked.connect(self._on_add)
        self._compare = named_button("compare_file_button", tr("Compare…"), "plain", content)
        self._compare.setIcon(theme.icon("compare"))
        self._compare.clicked.connect(self.compare_requested)
        show = named_button("show_opened_file_button", tr("Show file"), "plain", content)
        show.setIcon(theme.icon("folder"))
        show.clicked.connect(self._on_show)
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        for each in (self._add, self._compare, show):
            buttons.addWidget(each)
        return buttons

    def show_file(self, path: str, facts: FileFacts | None) -> None:
        """Without `facts` it could not be read: which file that is, and where."""
        self._path = path
        for each in (self._hint, self._why, self._add, self._compare):
            each.setVisible(facts is not None)
        self.show_taken_in(None)
        self._title.setText(Path(path).name)
        folder = str(Path(path).parent)
        values = ("",) * (len(self._rows) - 1) if facts is None else _values(path, facts)
        for label, words in zip(self._rows.values(), (*values, folder), strict=True):
            label.setText(words)
            label.setToolTip(words)
            self._form.setRowVisible(label, bool(words))

    @property
    def path(self) -> str:
        """The file that is shown; "" for none yet."""
        return self._path

    @property
    def compare_button(self) -> QPushButton:
        return self._compare

    def offer_library(self) -> None:
        """The keyboard goes to what makes a clip of the library of this file: that can be judged."""
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(self._add)

    def show_taken_in(self, refused: Text | None) -> None:
        """Nothing is on its way into the library any more; `refused` says why the file is not in it."""
        self._adding = False
        self._why.setText(
            tr("Stars, tags and notes are kept with the clips of the library.") if refused is None else shown(refused)
        )
        set_role(self._why, "small" if refused is None else "bad")

    @Slot()
    def _on_add(self) -> None:
        """Once at a time; the button stays as it is: one that is greyed would send the keyboard elsewhere."""
        if not self._adding:
            self._adding = True
            self._why.setText(tr("Adding it to the library…"))
            self.library_wanted.emit(self._path)

    @Slot()
    def _on_show(self) -> None:
        self.show_file_requested.emit(self._path)


def _row(name: str) -> QLabel:
    label = wrapped(name=name)
    label.setAlignment(beginning() | Qt.AlignmentFlag.AlignVCenter)
    label.setMinimumWidth(0)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _values(path: str, facts: FileFacts) -> tuple[str, ...]:
    return (
        _picture(facts),
        _length(facts.duration_s),
        _video(facts),
        _codec(facts.audio_codec) or tr("None"),
        " · ".join((Path(path).suffix.lstrip(".").upper() or UNKNOWN, file_size(facts.size))),
    )


def _picture(facts: FileFacts) -> str:
    if not facts.width:
        return tr("None")
    size = f"{facts.width}×{facts.height}"
    if not facts.rate:
        return size
    rate = decimal(float(facts.rate), 3)
    return " · ".join((size, tr("{n} fps", n=rate)))


def _length(length: float) -> str:
    if length <= 0:
        return UNKNOWN
    if length < _LONG:
        return seconds(length)
    minutes, rest = divmod(round(length), _LONG)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


def _video(facts: FileFacts) -> str:
    if not facts.video_codec:
        return tr("None")
    return " · ".join((_codec(facts.video_codec), tr("{n} bit", n=facts.bits)))


def _codec(name: str) -> str:
    return _CODECS.get(name, name.upper())
