"""Makes what jobs and library both stand on: queues, database, folders, the child that probes. The builder's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path

from veo_desktop.core.call_queue import CallQueue
from veo_desktop.core.options import Options
from veo_desktop.core.redaction import Redactor
from veo_desktop.core.settings import DELETE_AT_PROVIDER
from veo_desktop.jobs.board import Board
from veo_desktop.jobs.engine import Lasting, Queues
from veo_desktop.jobs.finding import PAUSE as WATCH_PAUSE
from veo_desktop.jobs.projects import ProjectDesk
from veo_desktop.jobs.provider import CurrentProvider
from veo_desktop.jobs.provider_files import ProviderFiles
from veo_desktop.jobs.reconcile import LOOK_PAUSE
from veo_desktop.media.prober import Prober
from veo_desktop.store.access import Access
from veo_desktop.store.backups import Backups
from veo_desktop.store.database import Database
from veo_desktop.store.folders import DiskSpace, Folders
from veo_desktop.store.imports import ClipPlaces
from veo_desktop.store.ledger import Ledger
from veo_desktop.store.library import Library
from veo_desktop.store.projects import ProjectStore
from veo_desktop.store.reader import Reader
from veo_desktop.store.settings_file import SettingsFile
from veo_desktop.store.upkeep import Upkeep
from veo_desktop.store.whereabouts import Whereabouts
from veo_desktop.workers.engine_host import Reporters


@dataclass(frozen=True)
class Ground:
    """What was there before the engine. `library` and `proxy` are asked for at each use: they may change."""

    folders: Folders
    options: Options
    library: Callable[[], Path]
    proxy: Callable[[], str]
    settings: SettingsFile
    redactor: Redactor
    look_pause: float = LOOK_PAUSE  # seconds between the looks for a lost task
    watch_pause: float = WATCH_PAUSE  # seconds between two looks at the library's folders
    pace: float = 1.0  # what every pause of the engine is taken times


class Disks:
    """One Library and one DiskSpace for each folder: names are given one at a time, a disk that hangs is alone."""

    def __init__(self, usual: Callable[[], Path]) -> None:
        self._usual = usual
        self._libraries: dict[Path, Library] = {}
        self._spaces: dict[Path, DiskSpace] = {}

    def library(self, folder: str) -> Library:
        """That in `folder`; "" for the usual one."""
        path = Path(folder) if folder else self._usual()
        return self._libraries.setdefault(path, Library(path, DiskSpace()))

    def space(self, folder: Path) -> DiskSpace:
        return self._spaces.setdefault(folder, DiskSpace())


@dataclass(frozen=True, eq=False, repr=False)
class Basis:
    """What the use cases share."""

    ground: Ground
    report: Reporters
    queues: Queues
    lasting: Lasting
    access: Access
    board: Board
    prober: Prober
    provider: CurrentProvider
    disks: Disks
    stored_projects: ProjectStore
    projects: ProjectDesk
    places: ClipPlaces
    whereabouts: Whereabouts
    provider_files: ProviderFiles

    @property
    def ledger(self) -> Ledger:
        return self.lasting.ledger


def lay_basis(ground: Ground, report: Reporters) -> Basis:
    """Nothing runs and nothing is opened yet."""
    queues = Queues(**{each.name: CallQueue(each.name, ground.pace) for each in fields(Queues)})
    file, backups = ground.folders.database, Backups(ground.folders.backups)
    database = Database(file, backups)
    access = Access(database, queues.database)
    ledger = Ledger(access, ground.library)
    disks, provider, stored_projects = Disks(ground.library), CurrentProvider(), ProjectStore(access)
    places, whereabouts = ClipPlaces(access, ground.library), Whereabouts(disks.space)
    return Basis(
        ground=ground,
        report=report,
        queues=queues,
        lasting=Lasting(database, Upkeep(file, database, access, backups), Reader(file), ledger),
        access=access,
        board=Board(report.dirty),
        prober=Prober(),
        provider=provider,
        disks=disks,
        stored_projects=stored_projects,
        projects=ProjectDesk(stored_projects, ground.settings, disks.library),
        places=places,
        whereabouts=whereabouts,
        provider_files=ProviderFiles(
            ledger, places, whereabouts, provider, lambda: ground.settings.get(DELETE_AT_PROVIDER)
        ),
    )
