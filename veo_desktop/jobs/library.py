"""The library's works as one handful for the window's side. Each part says on which thread it is used."""

from __future__ import annotations

from dataclasses import dataclass

from veo_desktop.jobs.archive import LibraryArchive
from veo_desktop.jobs.checking import Checker
from veo_desktop.jobs.clip_names import ClipNames
from veo_desktop.jobs.clip_pictures import ClipPictures
from veo_desktop.jobs.finding import FolderWatch
from veo_desktop.jobs.importing import Importer
from veo_desktop.jobs.known_clips import KnownClips
from veo_desktop.jobs.provider_files import ProviderFiles
from veo_desktop.jobs.recipe_writer import RecipeWriter
from veo_desktop.jobs.relinking import Relinker
from veo_desktop.store.collections import FolderStore
from veo_desktop.store.room import RoomBook
from veo_desktop.store.search import ClipSearch


@dataclass(frozen=True, slots=True)
class LibraryWorks:
    """The parts, built by the composition root."""

    search: ClipSearch
    folders: FolderStore
    importer: Importer
    known: KnownClips
    watch: FolderWatch
    names: ClipNames
    recipes: RecipeWriter
    pictures: ClipPictures
    checker: Checker
    relinker: Relinker
    room: RoomBook
    provider_files: ProviderFiles
    archive: LibraryArchive

    def free(self) -> None:
        """Free every thread that reads or copies files, at once: the program ends."""
        self.watch.stop()
        self.importer.close()
        self.names.close()
        self.checker.close()
        self.archive.close()
