"""A waiting job in the compose panel, to be changed: what was in it before waits, and comes back. UI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from veo_desktop.core.request import SEED, Request
from veo_desktop.ui.create.compose_draft import Draft, Edit
from veo_desktop.ui.parts.text import tr

if TYPE_CHECKING:
    from veo_desktop.ui.create.compose_panel import ComposePanel


class Editing(QObject):
    """`changed`: a job came in, or went. `left(Edit)`: its change was given up."""

    changed = Signal()
    left = Signal(object)

    def __init__(self, panel: ComposePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._edit: Edit | None = None
        bar = panel.footer.edit
        bar.back_wanted.connect(self._give_up)
        bar.keep_wanted.connect(self._keep)

    @property
    def edit(self) -> Edit | None:
        """The waiting job that the panel is changing."""
        return self._edit

    def begin(self, job_id: str, request: Request, *, start: bool) -> bool:
        """Take a waiting job in; `start`: it goes on afterwards. False while another one is in here."""
        panel = self._panel
        if self._edit is not None or panel.content.checking:
            same = self._edit is not None and self._edit.job_id == job_id
            if not same:
                busy = tr("Save or cancel this change first.")
                panel.footer.set_message(busy if self._edit else tr("An image is still being checked. Try again."))
            return False
        before = panel.draft()
        self.restore(Edit(job_id, start, before))
        with panel.history.no_step():
            panel.put(request, seed_locked=bool(request.value(SEED)))
        panel.prompt.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def show_too_late(self) -> None:
        """The job has left the queue; its changes stay until the person decides."""
        self._panel.footer.edit.show_left(True)

    @Slot()
    def end(self) -> None:
        """Bring back what was in the panel before."""
        if self._edit is not None:
            before = Draft.from_json(self._edit.before)
            if before is not None:
                with self._panel.history.no_step():
                    self._panel.show_draft(before)
            self.restore(None)

    def restore(self, edit: Edit | None) -> None:
        """This job's change is what the panel holds from now on, or no job's."""
        panel = self._panel
        if (edit is None) != (self._edit is None):
            panel.history.branch(out=edit is None)
        self._edit = edit
        panel.footer.set_editing(edit is not None)
        panel.generate_action.setText(tr("Save changes") if edit is not None else tr("Generate"))
        self.changed.emit()

    @Slot()
    def _give_up(self) -> None:
        edit = self._edit
        self.end()
        if edit is not None:
            self.left.emit(edit)

    @Slot()
    def _keep(self) -> None:
        """The job has left: its changed settings are the panel's own from now on."""
        self.restore(None)
