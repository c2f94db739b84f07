"""Settings that come back from a clip's file, and travel between people as text. UI thread only."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QMimeData, QObject, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication

from veo_desktop.core.recipe import Recipe
from veo_desktop.core.recipe_text import RecipeRead
from veo_desktop.ui.create.compose_panel import ComposePanel
from veo_desktop.ui.create.panel_note import PanelNote
from veo_desktop.ui.parts.image_mime import clip_path
from veo_desktop.ui.parts.key_words import sequence
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.workers.shelf_backend import ShelfBackend


class RecipeDesk(QObject):
    """Ctrl+Shift+C copies what is in the panel, Ctrl+Shift+V pastes it; a clip that is dropped brings its own back."""

    def __init__(self, compose: ComposePanel, shelf: ShelfBackend, note: PanelNote) -> None:
        super().__init__(compose)
        self._compose = compose
        self._shelf = shelf
        self._note = note
        self._offered = ""  # the text that was pasted into the prompt
        copy = self._action("copy_settings", tr("Copy settings"), "Ctrl+Shift+C")
        paste = self._action("paste_settings", tr("Paste settings"), "Ctrl+Shift+V")
        compose.header.menu.insertActions(compose.menu.first, [compose.header.menu.addSeparator(), copy, paste])
        copy.triggered.connect(self.copy)
        paste.triggered.connect(self.paste)
        compose.clip_dropped.connect(self._on_clip)
        compose.prompt.editor.recipe_offered.connect(self._on_offered)
        note.settings_wanted.connect(self._take_offered)
        note.text_wanted.connect(self._paste_offered)
        shelf.recipe_read.connect(self._on_read)

    @Slot()
    def copy(self) -> None:
        """Put everything in the panel onto the clipboard, for another person or another day."""
        request = self._compose.content.entered()
        QGuiApplication.clipboard().setText(Recipe(request).to_json())
        if any(image.path for image in request.images):
            self._note.say(tr("Settings copied. Pictures from files are named in them, but do not travel along."))
        else:
            self._note.say(tr("Settings copied, to be pasted as text."))

    @Slot()
    def paste(self) -> None:
        """Take over the settings on the clipboard: a text, or a clip's file."""
        mime = QGuiApplication.clipboard().mimeData() or QMimeData()  # None, whatever is promised, where it is empty
        clip = clip_path(mime)
        if clip:
            self._shelf.read_recipe(clip)
        elif mime.text().strip():
            self._shelf.read_recipe_text(mime.text())
        else:
            self._note.say(tr("There is nothing on the clipboard. Copy the settings first."), "warn")

    @Slot(str)
    def _on_clip(self, path: str) -> None:
        self._note.say(tr("Reading the settings of “{name}”…", name=PurePath(path).name))
        self._shelf.read_recipe(path)

    @Slot(str)
    def _on_offered(self, pasted: str) -> None:
        self._offered = pasted
        self._note.ask_about_text()

    @Slot()
    def _take_offered(self) -> None:
        self._shelf.read_recipe_text(self._offered)

    @Slot()
    def _paste_offered(self) -> None:
        editor = self._compose.prompt.editor
        with self._compose.one_step():
            editor.textCursor().insertText(self._offered)
        editor.setFocus()

    @Slot(object)
    def _on_read(self, read: RecipeRead) -> None:
        if read.recipe is None:
            self._note.say(shown(read.problem) if read.problem is not None else "", "bad")
            return
        self._compose.load(read.recipe.request)
        name = PurePath(read.path).name
        words = [tr("The settings of “{name}” are here.", name=name) if name else tr("The settings are here.")]
        if read.problem is not None:
            words.append(shown(read.problem))
        self._note.say(" ".join(words), "small" if len(words) == 1 else "warn")
        self._compose.prompt.editor.setFocus()

    def _action(self, name: str, words: str, keys: str) -> QAction:
        """Its keys are the panel's alone."""
        action = QAction(words, self)
        action.setObjectName(f"action_{name}")
        action.setShortcut(sequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._compose.addAction(action)
        return action
