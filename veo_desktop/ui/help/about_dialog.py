"""The About box: what the program is, the versions of all it runs on, and the way to the licences. UI thread only."""

from __future__ import annotations

from importlib import metadata

from PySide6.QtCore import Qt, QTimer, qVersion
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from veo_desktop import __version__
from veo_desktop.core.resources import resource
from veo_desktop.media.versions import versions
from veo_desktop.ui.help.licences_dialog import LicencesDialog
from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.direction import beginning, margins
from veo_desktop.ui.parts.fitting_dialog import FittingDialog
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.text import tr

WIDTH = 520
SIGN = 64  # pixels
COPIED_MS = 2000


class AboutDialog(FittingDialog):
    """Made when it is opened, and given up when it closes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(WIDTH, parent)
        self.setObjectName("about_dialog")
        self.setWindowTitle(tr("About Veo Desktop"))
        self.setAccessibleName(tr("About Veo Desktop"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._versions = all_versions()
        self._reset = QTimer(self, singleShot=True, interval=COPIED_MS)
        self._reset.timeout.connect(self._name_copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(20)
        column.addLayout(self._head())
        column.addLayout(self._table())
        column.addLayout(self._buttons())

    @property
    def versions(self) -> str:
        """One a line, as they are copied."""
        return "\n".join(f"{name} {version}" for name, version in self._versions.items())

    def _head(self) -> QHBoxLayout:
        sign = QLabel()
        sign.setPixmap(QIcon(str(resource("icons", "app.svg"))).pixmap(SIGN, SIGN))
        said = QVBoxLayout()
        said.setSpacing(8)
        said.addWidget(_words(tr("Veo Desktop {version}", version=__version__), "title", "about_title"))
        for name, words in (
            ("about_what", tr("Makes and reviews clips with Google's Veo 3.1 through Wiro.")),
            ("about_licence", tr("Free software under the GNU General Public License, version 3 or later.")),
            ("about_mark", tr("Every clip that Veo makes carries an invisible SynthID watermark.")),
        ):
            said.addWidget(_words(words, "", name))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        return row

    def _table(self) -> QGridLayout:
        table = QGridLayout()
        table.setContentsMargins(margins(SIGN + 16, 0, 0, 0))
        table.setHorizontalSpacing(16)
        table.setVerticalSpacing(4)
        table.setColumnStretch(1, 1)
        for row, (name, version) in enumerate(list(self._versions.items())[1:]):
            table.addWidget(_words(name, "small", ""), row, 0)
            number = _words(version, "", f"version_{name.lower()}")
            number.setAccessibleName(f"{name} {version}")
            number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            table.addWidget(number, row, 1)
        return table

    def _buttons(self) -> QHBoxLayout:
        self._copy = named_button("about_copy", tr("Copy versions"), "quiet", self)
        self._copy.clicked.connect(self._copy_versions)
        licences = named_button("about_licences", tr("Licences…"), "quiet", self)
        licences.clicked.connect(self._open_licences)
        close = named_button("about_close", tr("Close"), "primary", self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        close.setFocus()
        row = QHBoxLayout()
        row.setSpacing(4)
        for button in (self._copy, licences):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _copy_versions(self) -> None:
        QGuiApplication.clipboard().setText(self.versions)
        self._copy.setText(tr("Copied"))
        self._reset.start()

    def _name_copy(self) -> None:
        self._copy.setText(tr("Copy versions"))

    def _open_licences(self) -> None:
        LicencesDialog(self).show()


def all_versions() -> dict[str, str]:
    """What runs here, the program first."""
    below = versions()
    program, python = list(below.items())[:2]
    window = {"Qt": qVersion(), "PySide": metadata.version("PySide6_Essentials")}
    return {**dict((program, python)), **window, **dict(list(below.items())[2:])}


def _words(words: str, role: str, name: str) -> QLabel:
    label = wrapped(words, role, name)
    label.setAlignment(beginning() | Qt.AlignmentFlag.AlignVCenter)
    return label
