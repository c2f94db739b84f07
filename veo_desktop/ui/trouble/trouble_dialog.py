"""Says calmly that something went wrong, that jobs are safe, and gives the report for support. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from veo_desktop.ui.parts.buttons import named_button
from veo_desktop.ui.parts.fitting_dialog import FittingDialog
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.text import tr, trn
from veo_desktop.ui.parts.theme import Theme

COPIED_MS = 2000
DETAILS_HEIGHT = 220  # pixels
WIDTH = 640


class TroubleDialog(FittingDialog):
    """`accepted`: carry on; `quit_wanted`, `folder_wanted`: the folder of logs. The report is there masked already."""

    quit_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, theme: Theme, title: str, words: str, parent: QWidget, *, may_quit: bool) -> None:
        """`may_quit`: it has happened to the program that runs; else there is nothing to carry on with."""
        super().__init__(WIDTH, parent)
        self.setObjectName("trouble_dialog")
        self.setWindowTitle(tr("Veo Desktop"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)  # above whatever else asks something
        self._icon = QLabel()
        self._icon.setPixmap(theme.icon("warning", "warn").pixmap(24, 24))
        self._title = wrapped(title, "title", "trouble_title")
        self._body = wrapped(words, "", "trouble_words")
        self._again = wrapped("", "small", "trouble_again")
        self._again.hide()
        self._details = QPlainTextEdit()
        self._details.setObjectName("trouble_details")
        self._details.setAccessibleName(tr("Details"))
        self._details.setProperty("part", "fixed_width")
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        self._details.setMinimumHeight(DETAILS_HEIGHT)
        self._details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._details.hide()
        self._reset = QTimer(self, singleShot=True, interval=COPIED_MS)
        self._reset.timeout.connect(self._name_copy)
        self._build(may_quit)

    def show_report(self, report: str, times: int) -> None:
        """`report` is for support; `times` says how often something went wrong since the dialog opened."""
        self._details.setPlainText(report)
        self._again.setText(
            trn(
                "It has happened once since this was opened; the report has it all.",
                "It has happened {n} times since this was opened; the report has it all.",
                times,
            )
        )
        self._again.setVisible(times > 1)

    @property
    def report(self) -> str:
        return self._details.toPlainText()

    def _build(self, may_quit: bool) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(8)
        for part in (self._title, self._body, self._again):
            said.addWidget(part)
        head.addLayout(said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(20)
        column.addLayout(head)
        column.addWidget(self._details, 1)
        column.addLayout(self._buttons(may_quit))

    def _buttons(self, may_quit: bool) -> QHBoxLayout:
        self._copy = self._button("trouble_copy", tr("Copy report"), "quiet", self._copy_report)
        folder = self._button("trouble_folder", tr("Open the log folder"), "quiet", self.folder_wanted.emit)
        self._more = self._button("trouble_more", tr("Details"), "quiet", self._toggle)
        self._more.setCheckable(True)
        self._more.toggled.connect(self._toggle)  # a screen reader flips it without a click
        row = QHBoxLayout()
        row.setSpacing(4)
        for button in (self._copy, folder, self._more):
            row.addWidget(button)
        row.addStretch(1)
        if may_quit:
            row.addWidget(self._button("trouble_quit", tr("Quit"), "plain", self._quit))
        go = tr("Carry on") if may_quit else tr("Close")
        carry_on = self._button("trouble_carry_on", go, "primary", self.accept)
        carry_on.setDefault(True)
        carry_on.setFocus()
        row.addSpacing(4)
        row.addWidget(carry_on)
        return row

    def _button(self, name: str, words: str, kind: str, call: object) -> QPushButton:
        button = named_button(name, words, kind, self)
        button.clicked.connect(call)
        return button

    @Slot()
    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self.report)
        self._copy.setText(tr("Copied"))
        self._reset.start()

    @Slot()
    def _name_copy(self) -> None:
        self._copy.setText(tr("Copy report"))

    @Slot()
    def _toggle(self) -> None:
        self._details.setVisible(self._more.isChecked())

    @Slot()
    def _quit(self) -> None:
        self.quit_wanted.emit()
        self.accept()
