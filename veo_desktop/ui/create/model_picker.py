"""The dialog that searches all models at Wiro by name and kind, and remembers favourites. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from veo_desktop.core.models import VIDEO_CATEGORIES, ModelsFound, ModelSummary
from veo_desktop.ui.create.compose_words import whole_name
from veo_desktop.ui.parts.announce import announce
from veo_desktop.ui.parts.choice import Choice
from veo_desktop.ui.parts.direction import isolated
from veo_desktop.ui.parts.elided import tool_tip
from veo_desktop.ui.parts.figures import money
from veo_desktop.ui.parts.following import Following
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.search_field import SearchField
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.text_size import grown, grown_size
from veo_desktop.ui.parts.theme import Theme

SIZE = QSize(560, 560)
ROW = 56
PAUSE = 250  # ms after the last letter until the search begins
WALK = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
SUMMARY = Qt.ItemDataRole.UserRole
STARRED = Qt.ItemDataRole.UserRole + 1

Favourites = tuple[tuple[str, str], ...]  # slug and title of each


class _Rows(QStyledItemDelegate):
    """Title and price over one line of description, a star for favourites."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, grown(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        summary: ModelSummary = index.data(SUMMARY)
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        bare.text = ""
        style = bare.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, bare.widget)
        painter.save()
        area = option.rect.adjusted(12, 8, -12, -8)
        top, low = QRect(area), QRect(area)
        top.setHeight(area.height() // 2)
        low.setTop(top.bottom() + 1)
        if index.data(STARRED):
            side = 14
            self._theme.icon("star-filled", "warn").paint(painter, QRect(top.left(), top.center().y() - 6, side, side))
            top.setLeft(top.left() + side + 6)
        price = tr("about {price}", price=money(summary.price)) if summary.price is not None else ""
        self._line(painter, low, summary.description or summary.model, "", strong=False)
        self._line(painter, top, _title(summary), price, strong=True)
        painter.restore()

    def _line(self, painter: QPainter, area: QRect, words: str, aside: str, *, strong: bool) -> None:
        font = painter.font()
        painter.setPen(self._theme.color("muted"))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter), aside)
        taken = painter.fontMetrics().horizontalAdvance(aside) + 12 if aside else 0
        bold = painter.font()
        if strong:
            bold.setWeight(bold.Weight.DemiBold)
            painter.setPen(self._theme.color("text"))
        painter.setFont(bold)
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width() - taken)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), isolated(cut))
        painter.setFont(font)


class ModelPicker(QDialog):
    """Enter or a double click uses a model; the star keeps it in the short menu."""

    search_wanted = Signal(str, str, int)  # words, category ("" for all), from which number on
    chosen = Signal(str)  # a model's slug
    favourites_changed = Signal(object)  # Favourites

    def __init__(self, theme: Theme, current: str, favourites: Favourites, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._current = current
        self._favourites = dict(favourites)
        self._asked = ("", "")
        self.setObjectName("model_picker")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Choose a model"))
        self.setAccessibleName(tr("Choose a model"))
        self.resize(grown_size(SIZE).boundedTo(self.screen().availableSize()))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.search)
        self._build()
        self._connect()
        self._show_chosen()

    @Slot()
    def search(self) -> None:
        """Look anew for what is entered."""
        self._pause.stop()
        self._asked = (self._words.text().strip(), self._category.value)
        self._list.clear()
        self._more.hide()
        self._show_state(tr("Looking for models…"), again=False)
        self._show_chosen()
        self.search_wanted.emit(*self._asked, 0)

    def show_found(self, found: ModelsFound) -> None:
        """The answer to a search; one that is not for what is entered now is of no use."""
        if (found.search, found.category) != self._asked or found.start != self._list.count():
            return
        if found.problem is not None:
            if found.start:
                self._more.setEnabled(True)
                self._more.setToolTip(shown(found.problem))
            else:
                self._show_state(shown(found.problem), again=True)
            return
        for each in found.models:
            self._add(each)
        self._more.setVisible(found.more)
        self._more.setEnabled(True)
        if self._list.count():
            self._pages.setCurrentWidget(self._list)
        else:
            self._show_state(tr("No model is called that. Try fewer letters, or another kind."), again=False)
        if self._list.currentRow() < 0 and self._list.count():
            self._list.setCurrentRow(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows walk through the list while one types."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in WALK:
            QApplication.sendEvent(self._list, event)
            return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        title = QLabel(tr("Choose a model"), self)
        title.setProperty("role", "title")
        words = wrapped(tr("What you entered stays, also what another model does not take."), "muted", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(words)
        column.addLayout(self._make_search())
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._make_state())
        self._pages.addWidget(self._make_list())
        column.addWidget(self._pages, 1)
        column.addLayout(self._make_buttons())

    def _make_search(self) -> QHBoxLayout:
        self._words = SearchField(self._theme, tr("Search models by name"), self)
        self._words.setObjectName("model_search")
        names = {
            "text-to-video": tr("From text"),
            "image-to-video": tr("From pictures"),
            "video": tr("All of video"),
        }
        options = [("video", names["video"])]
        options += [(each, names.get(each, each)) for each in VIDEO_CATEGORIES if each != "video"]
        options.append(("", tr("Everything at Wiro")))
        self._category = Choice(options, self)
        self._category.setObjectName("model_category")
        self._category.setAccessibleName(tr("Kind of model"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._words, 3)
        row.addWidget(self._category, 2)
        return row

    def _make_state(self) -> QWidget:
        page = QWidget(self)
        self._state = wrapped("", "muted", "model_state", page)
        self._state.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._again = QPushButton(tr("Try again"), page)
        self._again.setObjectName("model_again")
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addWidget(self._state)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def _make_list(self) -> QListWidget:
        self._list = QListWidget(self)
        self._list.setObjectName("model_list")
        self._list.setAccessibleName(tr("Models"))
        self._list.setItemDelegate(_Rows(self._theme, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return self._list

    def _make_buttons(self) -> QHBoxLayout:
        self._star = QPushButton(self)
        self._star.setObjectName("model_star")
        self._star.setProperty("kind", "quiet")
        self._more = QPushButton(tr("Show more"), self)
        self._more.setObjectName("model_more")
        self._more.setProperty("kind", "quiet")
        self._more.hide()
        back = QPushButton(tr("Cancel"), self)
        back.setObjectName("model_cancel")
        back.clicked.connect(self.reject)
        self._use = QPushButton(tr("Use this model"), self)
        self._use.setObjectName("model_use")
        self._use.setProperty("kind", "primary")
        for each in (self._star, self._more, self._again, back):
            each.setAutoDefault(False)
        self._use.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._star)
        row.addWidget(self._more)
        row.addStretch(1)
        row.addWidget(back)
        row.addWidget(self._use)
        return row

    def _connect(self) -> None:
        self._words.installEventFilter(self)
        self._words.textChanged.connect(self._on_words)
        self._category.value_changed.connect(self._on_words)
        self._list.currentItemChanged.connect(self._on_current)
        Following(self._list)
        self._list.itemDoubleClicked.connect(self._on_use)
        self._use.clicked.connect(self._on_use)
        self._star.clicked.connect(self._on_star)
        self._more.clicked.connect(self._on_more)
        self._again.clicked.connect(self.search)

    def _add(self, summary: ModelSummary) -> None:
        item = QListWidgetItem(_spoken(summary), self._list)
        item.setData(SUMMARY, summary)
        item.setData(STARRED, summary.model in self._favourites)
        item.setToolTip(tool_tip(_title(summary), summary.description, summary.model))
        if summary.model == self._current and not self._list.currentItem():
            self._list.setCurrentItem(item)

    def _show_state(self, words: str, *, again: bool) -> None:
        self._state.setText(words)
        announce(self, words, urgent=again)
        self._again.setVisible(again)
        self._pages.setCurrentIndex(0)

    def _summary(self) -> ModelSummary | None:
        item = self._list.currentItem()
        found = item.data(SUMMARY) if item is not None else None
        return found if isinstance(found, ModelSummary) else None

    def _show_chosen(self) -> None:
        summary = self._summary()
        starred = summary is not None and summary.model in self._favourites
        self._use.setEnabled(summary is not None)
        self._star.setEnabled(summary is not None)
        self._star.setText(tr("Remove from favourites") if starred else tr("Add to favourites"))
        self._star.setIcon(self._theme.icon("star-filled" if starred else "star", "warn" if starred else "muted"))

    @Slot(str)
    def _on_words(self) -> None:
        self._pause.start()

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_current(self) -> None:
        self._show_chosen()

    @Slot()
    def _on_use(self) -> None:
        summary = self._summary()
        if summary is not None:
            self.chosen.emit(summary.model)
            self.accept()

    @Slot()
    def _on_star(self) -> None:
        summary, item = self._summary(), self._list.currentItem()
        if summary is None:
            return
        if self._favourites.pop(summary.model, None) is None:
            self._favourites[summary.model] = _title(summary)
        item.setData(STARRED, summary.model in self._favourites)
        self._show_chosen()
        self.favourites_changed.emit(tuple(self._favourites.items()))

    @Slot()
    def _on_more(self) -> None:
        self._more.setEnabled(False)
        self.search_wanted.emit(*self._asked, self._list.count())


def _title(summary: ModelSummary) -> str:
    return whole_name(summary.model, summary.title)


def _spoken(summary: ModelSummary) -> str:
    price = tr("about {price}", price=money(summary.price)) if summary.price is not None else ""
    return ", ".join(filter(None, (_title(summary), summary.description, price)))
