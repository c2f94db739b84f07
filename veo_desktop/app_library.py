"""Wires the use cases of the library: found, shown, judged, brought in, looked after. The builder's thread."""

from __future__ import annotations

import threading

from veo_desktop.app_ground import Basis
from veo_desktop.core.library import ClipFacts
from veo_desktop.jobs.archive import LibraryArchive
from veo_desktop.jobs.checking import Checker
from veo_desktop.jobs.clip_names import ClipNames
from veo_desktop.jobs.clip_pictures import ClipPictures
from veo_desktop.jobs.finding import FolderWatch
from veo_desktop.jobs.importing import Importer
from veo_desktop.jobs.known_clips import KnownClips
from veo_desktop.jobs.library import LibraryWorks
from veo_desktop.jobs.recipe_writer import RecipeWriter
from veo_desktop.jobs.relinking import Relinker
from veo_desktop.store.archive import ArchiveBook
from veo_desktop.store.catalogue import Catalogue
from veo_desktop.store.collections import FolderStore
from veo_desktop.store.judging import JudgingStore
from veo_desktop.store.room import RoomBook
from veo_desktop.store.search import ClipSearch


def wire_library(basis: Basis, judging: JudgingStore) -> LibraryWorks:
    """Nothing runs yet."""
    ground, queues, places, prober = basis.ground, basis.queues, basis.places, basis.prober
    thumbnails, reader, catalogue = ground.folders.thumbnails, basis.lasting.reader, Catalogue(basis.access)
    turn = threading.Lock()
    importer = Importer(places, basis.projects, prober, basis.board, thumbnails, turn)
    search = ClipSearch(reader, catalogue, ground.library, basis.whereabouts)

    def facts(clip_id: str) -> ClipFacts | None:
        return queues.reader.call(lambda: search.facts(clip_id))

    watch = FolderWatch(places, basis.projects, importer, queues.files, basis.report.notice, ground.watch_pause)
    pictures = ClipPictures(places, prober, thumbnails, ground.folders.strips)
    checker = Checker(places, watch, pictures, prober, basis.disks.space)
    return LibraryWorks(
        search=search,
        folders=FolderStore(basis.access),
        importer=importer,
        known=KnownClips(places, facts, importer, watch, prober),
        watch=watch,
        names=ClipNames(places, facts, basis.board, prober),
        recipes=RecipeWriter(places, facts, judging, prober),
        pictures=pictures,
        checker=checker,
        relinker=Relinker(places, importer, checker.missing),
        room=RoomBook(reader, catalogue, ground.library),
        provider_files=basis.provider_files,
        archive=LibraryArchive(ArchiveBook(basis.access), places, basis.projects, pictures, prober, turn),
    )
