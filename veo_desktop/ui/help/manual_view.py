"""Shows the manual's Markdown, as Qt itself renders it; pictures as wide as there is room for. UI thread only."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPalette, QResizeEvent, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from veo_desktop.core.languages import Language
from veo_desktop.core.manual import Page
from veo_desktop.ui.help.manual_dress import dress, prepared
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.parts.theme import Theme

MARGIN = 24
WIDEST = 720  # pixels of a picture
_IMAGE = QTextDocument.ResourceType.ImageResource.value
_MARKDOWN = QTextDocument.ResourceType.MarkdownResource.value


class ManualView(QTextBrowser):
    """Shows `pages`, which are in `language`. `place` is "page#section". `place_changed` with every page that opens.

    Links to the web go to the browser.
    """

    place_changed = Signal(str)

    def __init__(
        self, theme: Theme, pages: tuple[Page, ...], language: Language, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._pages = {page.name: page for page in pages}
        self._words: list[str] = []
        self._open = QUrl()  # source() is still the page before while this one comes
        self.setObjectName("manual_view")
        self.setAccessibleName(tr("Page of the manual"))
        self.setOpenExternalLinks(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(MARGIN)
        self._again = QTimer(self, singleShot=True, interval=80)  # pictures follow the width once it rests
        self._again.timeout.connect(self._fit_pictures)
        self._width = 0
        self._arrival = QTimer(self, singleShot=True, interval=0)  # Qt goes to the top after it has told of a page
        self._arrival.timeout.connect(self._arrive)
        self.sourceChanged.connect(self._on_source)
        theme.changed.connect(self._on_theme)
        self._on_theme()

    @property
    def page(self) -> str:
        """Which page is open."""
        return self._open.fileName().removesuffix(".md")

    def show_place(self, place: str, words: str = "") -> None:
        """Open "page#section"; `words` are marked in it."""
        page, _, name = place.partition("#")
        url = QUrl.fromLocalFile(str(self._pages[page].file))
        if name:
            url.setFragment(name)
        self._words = words.split()
        self.setSource(url)
        self._mark()

    def scrollToAnchor(self, name: str) -> None:
        """Qt gives headings of Markdown no anchors: they are found by their number on the page."""
        block = self.heading(name)
        if not block.isValid():
            super().scrollToAnchor(name)
            return
        self.setTextCursor(QTextCursor(block))  # a screen reader goes on from there
        self._scroll_to(block)

    def _scroll_to(self, block: QTextBlock) -> None:
        at = self.document().documentLayout().blockBoundingRect(block).top() - MARGIN // 2
        self.verticalScrollBar().setValue(round(at) if block.blockNumber() else 0)

    def heading(self, name: str) -> QTextBlock:
        """The block of the section called `name`; an invalid one where there is none."""
        page = self._pages.get(self.page)
        names = iter([section.name for section in page.sections] if page else [])
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and next(names, None) == name:
                return block
            block = block.next()
        return block

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        found = super().loadResource(kind, name)
        if kind == _MARKDOWN and isinstance(found, QByteArray):
            self._open = QUrl(name)
            return prepared(found.toStdString(), self._language)
        if kind != _IMAGE:
            return found
        image = QImage(self._open.resolved(QUrl(name)).toLocalFile())
        return image if image.isNull() else self._fitted(image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._room() != self._width:
            self._again.start()

    def _fitted(self, image: QImage) -> QImage:
        ratio = self.devicePixelRatioF()
        width = min(round(self._room() * ratio), image.width())
        mode = Qt.TransformationMode.SmoothTransformation
        fitted = image.scaled(QSize(width, image.height()), Qt.AspectRatioMode.KeepAspectRatio, mode)
        fitted.setDevicePixelRatio(ratio)
        return fitted

    def _room(self) -> int:
        """Beside a scroll bar, there or not: it comes and goes with the pictures, which must not go by it."""
        beside = self.maximumViewportSize().width() - self.verticalScrollBar().sizeHint().width()
        return max(100, min(WIDEST, beside - 2 * MARGIN))

    @Slot()
    def _fit_pictures(self) -> None:
        """Anew, at the width that there is now."""
        if self.source().isEmpty():
            return
        coming = self._arrival.isActive()
        top = self.cursorForPosition(QPoint(MARGIN, 2)).blockNumber()
        read, chosen_from = self.textCursor().position(), self.textCursor().anchor()
        self.reload()
        if not coming:
            self._arrival.stop()  # to where one was, not to where one came in
            cursor = self.textCursor()
            cursor.setPosition(chosen_from)
            cursor.setPosition(read, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            self._scroll_to(self.document().findBlockByNumber(top))

    @Slot(QUrl)
    def _on_source(self) -> None:
        self._width = self._room()
        self._dress()
        self._arrival.start()
        self.place_changed.emit(self.page)

    @Slot()
    def _arrive(self) -> None:
        if self.source().hasFragment():
            self.scrollToAnchor(self.source().fragment())

    @Slot()
    def _on_theme(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Link, self._theme.color("accent"))
        self.setPalette(palette)
        self._fit_pictures()

    def _dress(self) -> None:
        dress(self.document(), self._language)
        self._mark()

    def _mark(self) -> None:
        """The words that were searched for, wherever the page has them."""
        marks = []
        for word in self._words:
            cursor = self.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor
                mark.format.setBackground(QColor(self._theme.color("selection")))
                marks.append(mark)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marks)
