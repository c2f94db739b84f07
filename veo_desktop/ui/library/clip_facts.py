"""The rows of facts about a clip of the library: how it was made, what it cost, what its file is. UI thread only."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from veo_desktop.core import request as fields
from veo_desktop.core.library import ClipFacts
from veo_desktop.ui.create.compose_words import whole_name
from veo_desktop.ui.create.job_words import request_line
from veo_desktop.ui.library import library_words as words
from veo_desktop.ui.parts.direction import beginning
from veo_desktop.ui.parts.elided import ElidedLabel
from veo_desktop.ui.parts.figures import moment, span
from veo_desktop.ui.parts.text import tr

UNKNOWN = "—"


class FactGrid(QWidget):
    """A row a fact; those that nothing is known of are left out, but for the first five."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._projects: Mapping[str, str] = {}
        self._rows: dict[str, tuple[QLabel, QLabel]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, 64)
        self._grid.setColumnStretch(1, 1)
        for name, title in (
            ("model", tr("Model")),
            ("seed", tr("Seed")),
            ("settings", tr("Settings")),
            ("inputs", tr("Images")),
            ("cost", tr("Cost")),
            ("made", tr("Made")),
            ("negative", tr("Without")),
            ("file", tr("File")),
            ("name", tr("Name")),
            ("folders", tr("In")),
            ("project", tr("Project")),
            ("task", tr("Task")),
            ("provider", tr("At Wiro")),
        ):
            self._add(name, title)

    def name_projects(self, names: Mapping[str, str]) -> None:
        """What the projects are called, by id; counts from the next clip that is shown."""
        self._projects = names

    def show_facts(self, facts: ClipFacts) -> None:
        row, request = facts.row, facts.request
        model = whole_name(row.model) if row.model else ""
        told = {
            "model": model or UNKNOWN,
            "seed": (request.value(fields.SEED) if request is not None else "") or UNKNOWN,
            "settings": (request_line(request) if request is not None else "") or UNKNOWN,
            "inputs": words.inputs(request) if request is not None else "",
            "cost": words.cost(row) or UNKNOWN,
            "made": " · ".join(filter(None, (moment(row.made), span(facts.sent, facts.ended)))),
            "negative": request.value(fields.NEGATIVE) if request is not None else "",
            "file": words.shape(row),
            "name": row.name,
            "folders": ", ".join(facts.folders),
            "project": self._projects.get(row.project, ""),
            "task": facts.task_id,
            "provider": _gone(facts),
        }
        for name, text in told.items():
            title, value = self._rows[name]
            value.setText(text)
            title.setVisible(bool(text))
            value.setVisible(bool(text))

    def _add(self, name: str, words: str) -> None:
        place = len(self._rows)
        title, value = QLabel(words), _value(name)
        title.setProperty("role", "muted")
        self._grid.addWidget(title, place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, place, 1)
        self._rows[name] = title, value


def _value(name: str) -> QLabel:
    """Figures wrap or can be copied; what may be of any length is cut."""
    if name in ("seed", "task", "settings", "file", "made", "cost", "provider"):
        value = QLabel()
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setAlignment(beginning() | Qt.AlignmentFlag.AlignVCenter)
        value.setWordWrap(name not in ("seed", "task"))
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    else:
        value = ElidedLabel()
    value.setObjectName(f"library_{name}")
    return value


def _gone(facts: ClipFacts) -> str:
    if facts.gone_at_provider is None:
        return ""
    what = words.files_of_task(facts.request)
    return tr("Deleted there on {when}: {what}", when=moment(facts.gone_at_provider), what=what)
