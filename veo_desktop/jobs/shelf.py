"""What is kept for the next clip: prompts, sets, projects and recipes, as one handful for the window's side.

Each part says on which thread it is used.
"""

from __future__ import annotations

from dataclasses import dataclass

from veo_desktop.jobs.projects import ProjectDesk
from veo_desktop.jobs.recipes import RecipeReader
from veo_desktop.store.prompts import PromptHistory
from veo_desktop.store.sets import SetStore


@dataclass(frozen=True, slots=True)
class Shelf:
    """The parts, built by the composition root."""

    prompts: PromptHistory
    sets: SetStore
    projects: ProjectDesk
    recipes: RecipeReader
