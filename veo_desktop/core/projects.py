"""A film project: a place for its clips, a budget and settings of its own. Any thread; immutable."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Project:
    """`folder` is absolute, "" for the usual library folder; limits in USD, None for none of its own.

    `defaults` is a draft of the compose panel as JSON text, "" for the model's own defaults.
    """

    id: str
    name: str
    folder: str = ""
    day_limit: Decimal | None = None
    month_limit: Decimal | None = None
    defaults: str = ""


@dataclass(frozen=True, slots=True)
class Projects:
    """The projects that were made, by name, and the id of the one in use.

    "" is the project that everybody has: it is not in `all`, and in use until another one is chosen.
    """

    all: tuple[Project, ...]
    current: str = ""

    @property
    def project(self) -> Project | None:
        """The one in use; None for the one that everybody has."""
        return self.get(self.current)

    def get(self, project_id: str) -> Project | None:
        return next((each for each in self.all if each.id == project_id), None)
