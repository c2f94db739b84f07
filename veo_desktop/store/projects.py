"""The projects as the database keeps them. Any thread may call; every statement runs on the one database thread."""

from __future__ import annotations

import sqlite3
import time

from veo_desktop.core.folding import folded
from veo_desktop.core.projects import Project
from veo_desktop.store import rows
from veo_desktop.store.access import Access


class ProjectStore:
    """The project "" is not kept: it is always there."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def all(self) -> tuple[Project, ...]:
        """Every project, by name."""
        found = self._access.read(lambda connection: connection.execute("SELECT * FROM projects").fetchall())
        return tuple(sorted(map(_project, found), key=lambda project: (folded(project.name), project.id)))

    def get(self, project_id: str) -> Project | None:
        def read(connection: sqlite3.Connection) -> Project | None:
            row = connection.execute("SELECT * FROM projects WHERE id = ?", (project_id,)).fetchone()
            return None if row is None else _project(row)

        return self._access.read(read)

    def keep(self, project: Project) -> None:
        """Add the project, or change the one with its id. Raises StorageError."""
        values = (
            project.id,
            project.name,
            project.folder,
            rows.column(project.day_limit),
            rows.column(project.month_limit),
            project.defaults,
            time.time(),
        )
        self._access.write(
            lambda connection: connection.execute(
                "INSERT INTO projects (id, name, folder, day_limit, month_limit, defaults, created)"
                " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name,"
                " folder = excluded.folder, day_limit = excluded.day_limit, month_limit = excluded.month_limit,"
                " defaults = excluded.defaults",
                values,
            )
        )

    def forget(self, project_id: str) -> int:
        """Drop a project that has no jobs; how many jobs it has, 0 when it is gone now. Raises StorageError."""

        def write(connection: sqlite3.Connection) -> int:
            row = connection.execute("SELECT count(*) FROM jobs WHERE project = ?", (project_id,)).fetchone()
            if not row[0]:
                connection.execute("DELETE FROM projects WHERE id = ?", (project_id,))
            return int(row[0])

        return self._access.write(write)


def _project(row: sqlite3.Row) -> Project:
    return Project(
        id=row["id"],
        name=row["name"],
        folder=row["folder"],
        day_limit=rows.money(row["day_limit"]),
        month_limit=rows.money(row["month_limit"]),
        defaults=row["defaults"],
    )
