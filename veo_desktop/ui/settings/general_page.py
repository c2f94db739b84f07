"""General: look, library folder, notifications, images, player, proxy; each change counts at once. UI thread only."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from veo_desktop.core import settings
from veo_desktop.core.notice import Level
from veo_desktop.core.text import Text
from veo_desktop.core.web_address import is_web_address
from veo_desktop.ui.parts.field import Field
from veo_desktop.ui.parts.segmented import Segmented
from veo_desktop.ui.parts.switch import Switch
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.settings.choices import IMAGES_INLINE, IMAGES_UPLOADED, PROXY_NONE, PROXY_SYSTEM, GeneralChoice

_ADDRESS = "address"
_DIGITS = 6  # of the memory: more are a slip of the hand


class GeneralPage(QWidget):
    """`changed(GeneralChoice)` with every change that is complete and right."""

    changed = Signal(object)

    def __init__(self, theme: Theme, choice: GeneralChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._choice = choice
        self._build()
        self._fill()
        self._look.value_changed.connect(self._take)
        self._notify.value_changed.connect(self._take)
        self._images.value_changed.connect(self._take)
        self._delete.value_changed.connect(self._take)
        self._memory.editingFinished.connect(self._take_memory)
        self._memory.textEdited.connect(self._clear_memory_error)
        self._proxy.value_changed.connect(self._choose_proxy)
        self._address.editingFinished.connect(self._take_address)
        self._address.textEdited.connect(self._clear_address_error)

    @property
    def choice(self) -> GeneralChoice:
        return self._choice

    def show_folder_state(self, level: Level, words: Text) -> None:
        """Whether the library folder serves: at its place, as an error where it does not."""
        bad = level is Level.ERROR
        self._folder_row.set_error(shown(words) if bad else "")
        self._folder_row.set_note("" if bad else shown(words), "warn" if level is Level.WARN else "small")

    def _build(self) -> None:
        heading = QLabel(tr("General"))
        heading.setProperty("role", "title")
        self._look = Segmented(
            self._theme, (("system", tr("As the system")), ("dark", tr("Dark")), ("light", tr("Light")))
        )
        self._look.setObjectName("theme_input")
        self._notify = Switch(self._theme, tr("Tell me when a clip is ready and this window is in the background"))
        self._notify.setObjectName("notifications_input")
        self._images = Segmented(
            self._theme, ((IMAGES_UPLOADED, tr("Sent once, then reused")), (IMAGES_INLINE, tr("Sent with each clip")))
        )
        self._images.setObjectName("images_input")
        images = Field(tr("Images"), self._images)
        images.set_note(tr("Sent once, an image stays at Wiro; whoever has its address can see it."))
        self._delete = Switch(self._theme, tr("Delete a clip's files there once it is safely here"))
        self._delete.setObjectName("delete_at_wiro_input")
        delete = Field(tr("Copies at Wiro"), self._delete)
        delete.set_note(
            tr("Whoever has an address can see its file. What was deleted, images and clip, is noted with the clip.")
        )
        self._memory = QLineEdit()
        self._memory.setObjectName("player_memory_input")
        self._memory.setMaxLength(_DIGITS)
        self._memory.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self._memory_row = Field(tr("Memory for the player, in MB"), self._memory)
        self._memory_row.set_note(
            tr(
                "A clip that fits is held whole, and every step is there at once: 8 seconds of 1080p take 600 MB. "
                "Counts from the next clip on; compared clips share it."
            )
        )
        self._proxy = Segmented(
            self._theme, ((PROXY_SYSTEM, tr("As the system")), (PROXY_NONE, tr("None")), (_ADDRESS, tr("Address")))
        )
        self._proxy.setObjectName("proxy_input")
        self._address = QLineEdit()
        self._address.setObjectName("proxy_address_input")
        self._address.setPlaceholderText("http://proxy.example:8080")
        self._folder_row = Field(tr("Library folder"), self._build_folder())
        self._address_row = Field(tr("Proxy address"), self._address)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(heading)
        column.addWidget(Field(tr("Look"), self._look))
        column.addWidget(self._folder_row)
        column.addWidget(Field(tr("Notifications"), self._notify))
        column.addWidget(images)
        column.addWidget(delete)
        column.addWidget(self._memory_row)
        column.addWidget(Field(tr("Proxy"), self._proxy))
        column.addWidget(self._address_row)
        column.addStretch(1)

    def _build_folder(self) -> QWidget:
        box = QWidget()
        self._folder = QLineEdit()
        self._folder.setObjectName("library_folder_input")
        self._folder.setAccessibleName(tr("Library folder"))
        self._folder.setReadOnly(True)
        browse = QPushButton(tr("Browse…"))
        browse.setObjectName("library_browse_button")
        browse.setAccessibleName(tr("Choose the library folder"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._folder, 1)
        row.addWidget(browse)
        box.setFocusProxy(browse)
        return box

    def _fill(self) -> None:
        own = self._choice.proxy not in (PROXY_SYSTEM, PROXY_NONE)
        self._look.value = self._choice.theme
        self._notify.value = "true" if self._choice.notifications else "false"
        self._images.value = self._choice.images_by
        self._delete.value = "true" if self._choice.delete_at_wiro else "false"
        self._memory.setText(str(self._choice.player_memory))
        self._proxy.value = _ADDRESS if own else self._choice.proxy
        self._address.setText(self._choice.proxy if own else "")
        self._address_row.setEnabled(own)
        self._show_folder(self._choice.library_folder)

    def _show_folder(self, folder: str) -> None:
        self._folder.setText(folder)
        self._folder.setToolTip(folder)
        self._folder.setCursorPosition(0)

    @Slot()
    def _take(self) -> None:
        self._change(
            replace(
                self._choice,
                theme=self._look.value,
                notifications=self._notify.value == "true",
                images_by=self._images.value,
                delete_at_wiro=self._delete.value == "true",
            )
        )

    @Slot()
    def _take_memory(self) -> None:
        words = self._memory.text().strip()
        megabytes = int(words) if words.isascii() and words.isdigit() else 0
        if settings.PLAYER_MEMORY.fits(megabytes):
            self._change(replace(self._choice, player_memory=megabytes))
        else:
            ends = {"least": settings.LEAST_MEMORY, "most": settings.MOST_MEMORY}
            self._memory_row.set_error(tr("Write a whole number from {least} to {most}.", **ends))

    @Slot()
    def _clear_memory_error(self) -> None:
        self._memory_row.set_error("")

    @Slot(str)
    def _choose_proxy(self, value: str) -> None:
        own = value == _ADDRESS
        self._address_row.setEnabled(own)
        self._address_row.set_error("")
        if own:
            self._address_row.focus()
            if self._address.text().strip():
                self._take_address()
        else:
            self._change(replace(self._choice, proxy=value))

    @Slot()
    def _take_address(self) -> None:
        address = self._address.text().strip()
        if self._proxy.value != _ADDRESS or not address:
            return
        if is_web_address(address):
            self._address_row.set_error("")
            self._change(replace(self._choice, proxy=address))
        else:
            self._address_row.set_error(tr("Write it like http://proxy.example:8080, without user name or password."))

    @Slot()
    def _clear_address_error(self) -> None:
        self._address_row.set_error("")

    @Slot()
    def _browse(self) -> None:
        dialog = QFileDialog(self, tr("Choose the library folder"), self._choice.library_folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._take_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _take_folder(self, folder: str) -> None:
        if folder:
            self._show_folder(folder)
            self._change(replace(self._choice, library_folder=folder))

    def _change(self, choice: GeneralChoice) -> None:
        if choice != self._choice:
            self._choice = choice
            self.changed.emit(choice)
