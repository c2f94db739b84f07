"""What uses the disk, by month and by stars, and what could go, shown before it does. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from veo_desktop.core.judging import MOST_STARS
from veo_desktop.core.library import Room, RoomClip
from veo_desktop.ui.library.going_list import GoingList
from veo_desktop.ui.library.room_rows import BAR, CLIPS, NAME, QUERY, SIZE, BarDelegate, RoomRows, tint
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.figures import file_size
from veo_desktop.ui.parts.key_words import native
from veo_desktop.ui.parts.segmented import Segmented
from veo_desktop.ui.parts.text import tr, trn
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.review.words import stars_words
from veo_desktop.workers.pictures import PictureReader

SIZE_OF_IT = (900, 560)
SIDE = 336  # pixels of what could go
MONTH, RATING = "month", "rating"


class RoomDialog(QDialog):
    """`clean_wanted(clips, strips)`: these go to the bin, and the strips for hovering. `show_wanted(search)`."""

    clean_wanted = Signal(object, bool)
    show_wanted = Signal(str)

    def __init__(self, theme: Theme, reader: PictureReader, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._room = Room()
        self.setObjectName("room_dialog")
        self.setWindowTitle(tr("Disk use"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*SIZE_OF_IT)
        self.setMinimumSize(760, 440)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._build_use(), 1)
        row.addWidget(self._build_cleaning(reader))
        self._show()

    def show_room(self, room: Room) -> None:
        """What there is now; what was ticked stays ticked."""
        self._room = room
        self._show()

    def _build_use(self) -> QWidget:
        part = QWidget()
        title = _label("title", tr("Disk use"))
        self._by = Segmented(self._theme, ((MONTH, tr("By month")), (RATING, tr("By rating"))))
        self._by.setObjectName("room_by")
        self._by.value = MONTH
        self._by.value_changed.connect(self._show)
        self._total = _label("muted", "", "room_total")
        self._rows = RoomRows(self)
        self._table = QTreeView()
        self._table.setObjectName("room_table")
        self._table.setAccessibleName(tr("Disk use"))
        self._table.setProperty("part", "table")
        self._table.setModel(self._rows)
        self._table.setItemDelegateForColumn(BAR, BarDelegate(self._theme, self._table))
        self._table.setRootIsDecorated(False)
        self._table.setUniformRowHeights(True)
        self._table.setAllColumnsShowFocus(True)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setToolTip(tr("{key} or a double click shows the clips", key=native("Enter")))
        self._table.activated.connect(self._on_activated)
        header = self._table.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        for column in (NAME, CLIPS, SIZE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(BAR, QHeaderView.ResizeMode.Stretch)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self._by)
        column_of_all = QVBoxLayout(part)
        column_of_all.setContentsMargins(20, 16, 20, 16)
        column_of_all.setSpacing(10)
        column_of_all.addLayout(head)
        column_of_all.addWidget(self._total)
        column_of_all.addWidget(self._table, 1)
        column_of_all.addLayout(self._build_legend())
        return part

    def _build_legend(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for stars in reversed(range(MOST_STARS + 1)):
            swatch = QFrame()
            swatch.setFixedSize(10, 10)
            swatch.setStyleSheet(f"background: {tint(self._theme, stars).name()}; border-radius: 3px")
            row.addWidget(swatch)
            row.addWidget(_label("small", tr("{n} ★", n=stars) if stars else stars_words(0)))
            row.addSpacing(6)
        row.addStretch(1)
        return row

    def _build_cleaning(self, reader: PictureReader) -> QWidget:
        part = QFrame()
        part.setProperty("surface", "panel")
        part.setFixedWidth(SIDE)
        choices = self._build_choices()
        self._going = GoingList(reader)
        self._note = _label("small", "", "room_note")
        self._note.setWordWrap(True)
        self._clean = named_button("room_clean", tr("Clean up"), "primary", part)
        self._clean.clicked.connect(self._on_clean)
        close = named_button("room_close", tr("Close"), "plain", part)
        close.clicked.connect(self.reject)
        column = QVBoxLayout(part)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        title = _label("title", tr("Make room"))
        title.setMinimumHeight(self._by.sizeHint().height())  # on one line with the title beside it
        column.addWidget(title)
        for line in choices:
            column.addLayout(line)
        column.addWidget(_label("small", tr("What would go:")))
        column.addWidget(self._going, 1)
        column.addWidget(self._note)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(close)
        buttons.addWidget(self._clean, 1)
        column.addLayout(buttons)
        return part

    def _build_choices(self) -> list[QHBoxLayout]:
        """A line for each kind of thing that could go, and how much room it takes."""
        self._rejects, self._rejects_size = _choice("room_rejects", tr("Rejected clips"))
        self._twins, self._twins_size = _choice("room_duplicates", tr("Duplicates"))
        self._twins.setToolTip(tr("Clips that show and sound the same: the picked, best rated or oldest one stays"))
        self._strips, self._strips_size = _choice("room_strips", tr("Strips for hovering"))
        self._strips.setToolTip(tr("They are made again when the pointer is on a clip"))
        self._rejects.setChecked(True)
        lines = []
        for box, size in (
            (self._rejects, self._rejects_size),
            (self._twins, self._twins_size),
            (self._strips, self._strips_size),
        ):
            box.toggled.connect(self._show)
            line = QHBoxLayout()
            line.addWidget(box, 1)
            line.addWidget(size)
            lines.append(line)
        return lines

    @property
    def going(self) -> tuple[RoomClip, ...]:
        """The clips that would go as it is ticked now."""
        rejects = self._room.rejects if self._rejects.isChecked() else ()
        return rejects + (self._room.duplicates if self._twins.isChecked() else ())

    @Slot()
    def _show(self) -> None:
        room, going = self._room, self.going
        self._rows.show_rows(room.rows, by_rating=self._by.value == RATING)
        clips, size = sum(row.clips for row in room.rows), sum(row.size for row in room.rows)
        free = tr("{size} free on this disk", size=file_size(room.free)) if room.free is not None else ""
        count = trn("{n} clip", "{n} clips", clips)
        self._total.setText("  ·  ".join(filter(None, (count, file_size(size), free))))
        for box, label, clips_of_it in (
            (self._rejects, self._rejects_size, room.rejects),
            (self._twins, self._twins_size, room.duplicates),
        ):
            box.setEnabled(bool(clips_of_it))
            label.setText(_sum(clips_of_it) if clips_of_it else tr("None"))
        self._strips.setEnabled(room.strips_size > 0)
        self._strips_size.setText(file_size(room.strips_size) if room.strips_size else tr("None"))
        self._going.show_clips(going)
        self._note.setText(_note(room))
        strips = self._strips.isChecked() and room.strips_size > 0
        self._clean.setEnabled(bool(going) or strips)
        self._clean.setText(_clean_words(len(going), strips))
        self._clean.setAccessibleName(self._clean.text())

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        query = index.data(QUERY)
        self.accept()
        self.show_wanted.emit(query)

    @Slot()
    def _on_clean(self) -> None:
        self.clean_wanted.emit(self.going, self._strips.isChecked() and self._room.strips_size > 0)


def _choice(name: str, words: str) -> tuple[QCheckBox, QLabel]:
    box = QCheckBox(words)
    box.setObjectName(name)
    box.setAccessibleName(words)
    return box, _label("small", "", f"{name}_size")


def _label(role: str, words: str, name: str = "") -> QLabel:
    label = QLabel(words)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(name)
    return label


def _sum(clips: tuple[RoomClip, ...]) -> str:
    size = file_size(sum(clip.size for clip in clips))
    count = trn("{n} clip", "{n} clips", len(clips))
    return f"{count} · {size}"


def _note(room: Room) -> str:
    lines = [tr("Clips go to the system's bin; undo brings them back. The disk has the room once the bin is emptied.")]
    if room.bin_size:
        lines.append(tr("In the bin now: {size}.", size=file_size(room.bin_size)))
    if room.thumbnails_size:
        size = file_size(room.thumbnails_size)
        lines.append(tr("Pictures of clips ({size}) stay: they show what is on a disk that is away.", size=size))
    return " ".join(lines)


def _clean_words(clips: int, strips: bool) -> str:
    if not clips:
        return tr("Empty the strips") if strips else tr("Clean up")
    moved = trn("Move {n} clip to the bin", "Move {n} clips to the bin", clips)
    return tr("{moved}, empty the strips", moved=moved) if strips else moved
