"""The second half of the composition root: everything below the window.

Runs on the engine's builder thread once the window has been painted, because what it imports
(requests, websocket-client, msgspec, SQLite) is not needed before.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from veo_desktop import __version__
from veo_desktop.core.account import WIRO_API, WIRO_SOCKET, Credentials, Endpoint
from veo_desktop.core.answers import FolderState
from veo_desktop.core.budget import SeenBalance
from veo_desktop.core.call_queue import CallQueue
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.library import ClipFacts
from veo_desktop.core.options import Options
from veo_desktop.core.redaction import Redactor
from veo_desktop.core.settings import DELETE_AT_PROVIDER, IMAGES_BY, WIRO_ACCOUNT
from veo_desktop.jobs import new_version
from veo_desktop.jobs.accounts import Accounts
from veo_desktop.jobs.adopt import Adoption
from veo_desktop.jobs.archive import LibraryArchive
from veo_desktop.jobs.board import Board
from veo_desktop.jobs.budget import Budget
from veo_desktop.jobs.budget_gate import BudgetGate
from veo_desktop.jobs.ceilings import Ceilings
from veo_desktop.jobs.checking import Checker
from veo_desktop.jobs.clip_intake import ClipIntake
from veo_desktop.jobs.clip_names import ClipNames
from veo_desktop.jobs.clip_pictures import ClipPictures
from veo_desktop.jobs.engine import Engine, Queues
from veo_desktop.jobs.fetch import Fetcher
from veo_desktop.jobs.finding import PAUSE as WATCH_PAUSE
from veo_desktop.jobs.finding import FolderWatch
from veo_desktop.jobs.folder_gate import FolderGate
from veo_desktop.jobs.folder_state import folder_state
from veo_desktop.jobs.follow import Follower
from veo_desktop.jobs.importing import Importer
from veo_desktop.jobs.judging import ClipJudge
from veo_desktop.jobs.library import LibraryWorks
from veo_desktop.jobs.line_watch import LineWatch
from veo_desktop.jobs.listening import Listening
from veo_desktop.jobs.models import ModelBook
from veo_desktop.jobs.projects import ProjectDesk
from veo_desktop.jobs.provider import CurrentProvider, Provider
from veo_desktop.jobs.provider_files import ProviderFiles
from veo_desktop.jobs.recipe_writer import RecipeWriter
from veo_desktop.jobs.recipes import RecipeReader
from veo_desktop.jobs.reconcile import LOOK_PAUSE, Reconciler
from veo_desktop.jobs.request_text import RequestTexts
from veo_desktop.jobs.sandbox_child import SandboxChild
from veo_desktop.jobs.schedule import Scheduler
from veo_desktop.jobs.seen_account import SeenAccount
from veo_desktop.jobs.service import JobService, UseCases
from veo_desktop.jobs.settings_works import SettingsWorks
from veo_desktop.jobs.shelf import Shelf
from veo_desktop.jobs.submit import Submitter
from veo_desktop.jobs.tidy import tidy, tidy_folders
from veo_desktop.jobs.uploads import Uploads
from veo_desktop.media.prober import Prober
from veo_desktop.store.access import Access
from veo_desktop.store.archive import ArchiveBook
from veo_desktop.store.backups import Backups
from veo_desktop.store.catalogue import Catalogue
from veo_desktop.store.collections import FolderStore
from veo_desktop.store.credentials import SERVICE, CredentialStore
from veo_desktop.store.database import Database
from veo_desktop.store.folders import DiskSpace, Folders
from veo_desktop.store.imports import ClipPlaces
from veo_desktop.store.inputs import InputStore
from veo_desktop.store.judging import JudgingStore
from veo_desktop.store.kept import KeptPrompts
from veo_desktop.store.ledger import Ledger
from veo_desktop.store.library import Library
from veo_desktop.store.model_cache import ModelCache
from veo_desktop.store.projects import ProjectStore
from veo_desktop.store.prompts import PromptHistory
from veo_desktop.store.reader import Reader
from veo_desktop.store.room import RoomBook
from veo_desktop.store.search import ClipSearch
from veo_desktop.store.sets import SetStore
from veo_desktop.store.settings_file import SettingsFile
from veo_desktop.store.spending import SpendingBook
from veo_desktop.store.templates import TemplateShelf
from veo_desktop.store.upkeep import Upkeep
from veo_desktop.store.uploads import UploadBook
from veo_desktop.store.whereabouts import Whereabouts
from veo_desktop.wiro.client import WiroClient
from veo_desktop.wiro.download import Downloader
from veo_desktop.wiro.events import TaskEvent
from veo_desktop.wiro.line_check import check_line
from veo_desktop.wiro.task_socket import SocketState, TaskSocket
from veo_desktop.wiro.transport import Transport
from veo_desktop.workers.clip_files import ClipFiles
from veo_desktop.workers.engine_host import Reporters, Works
from veo_desktop.workers.proxy import ProxyFor, proxy_from_setting

WATCH_AFTER = 10.0  # seconds after the start: out of the way of what a person does first


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


def build_works(ground: Ground, report: Reporters) -> Works:
    """Wire everything below the window. Nothing runs and nothing is opened yet."""
    provider = CurrentProvider()
    board = Board(report.dirty)
    queues = Queues(
        **{name: CallQueue(name, ground.pace) for name in ("database", "reader", "orders", "account", "rest", "files")}
    )
    backups = Backups(ground.folders.backups)
    database = Database(ground.folders.database, backups)
    access = Access(database, queues.database)
    upkeep = Upkeep(ground.folders.database, database, access, backups)
    ledger = Ledger(access, ground.library)
    prober = Prober()

    reader = Reader(ground.folders.database)
    libraries: dict[Path, Library] = {}  # one for each folder: it gives names one at a time
    disks: dict[Path, DiskSpace] = {}  # one for each folder: one that hangs holds up no other

    def library(folder: str) -> Library:
        path = Path(folder) if folder else ground.library()
        return libraries.setdefault(path, Library(path, DiskSpace()))

    def disk(folder: Path) -> DiskSpace:
        return disks.setdefault(folder, DiskSpace())

    stored_projects = ProjectStore(access)
    projects = ProjectDesk(stored_projects, ground.settings, library)

    started = time.time()
    own = (ground.folders.data, ground.folders.backups, ground.folders.inputs, ground.folders.thumbnails)

    def tidy_up() -> None:
        tidy_folders(own, started)
        for each in projects.libraries():
            tidy(each, ledger, started)
        library_works.pictures.keep_within()
        if not database.read_only:
            library_works.watch.start(WATCH_AFTER)

    def make_library() -> None:
        usual = library("")
        if usual.root == ground.folders.library:  # a chosen folder that is gone may be an unplugged disk
            usual.create()

    models = ModelBook(provider, ModelCache(ground.folders.models))
    uploads = Uploads(UploadBook(access), lambda: ground.settings.get(IMAGES_BY) == "upload")
    service = JobService(ledger, board, report.notice, projects.current)
    line = LineWatch(queues.rest, report.notice, report.connection)
    follower = Follower(ledger, board, queues.rest, service.task_ended, line.check)
    reconciler = Reconciler(ledger, board, queues.rest, provider, service.accepted, ground.look_pause)
    intake = ClipIntake(ledger, projects.library, prober, ground.folders.thumbnails)
    places = ClipPlaces(access, ground.library)
    whereabouts = Whereabouts(disk)
    provider_files = ProviderFiles(
        ledger, places, whereabouts, provider, lambda: ground.settings.get(DELETE_AT_PROVIDER)
    )

    def arrived(job_id: str) -> None:
        report.arrived(job_id)
        queues.rest.post(lambda: provider_files.after_arrival(job_id))

    fetcher = Fetcher(ledger, board, queues.files, intake, provider, arrived)
    seen = SeenAccount(ledger)

    def balance(sandbox: bool) -> SeenBalance | None:
        return seen.of(sandbox, ground.settings.get(WIRO_ACCOUNT))

    ceilings = Ceilings(ground.settings, stored_projects.get, projects.current)
    budget = Budget(SpendingBook(access), ceilings, balance)
    scheduler = Scheduler(
        board=board,
        queue=queues.rest,
        submitter=Submitter(ledger, board, uploads, models.split_fields, service.accepted, reconciler.look_up),
        provider=provider,
        folders=FolderGate(projects.check, board, queues.rest, report.notice),
        gate=BudgetGate(budget.refusal, board, queues.rest, report.notice),
        heard=seen.note,
        notify=report.notice,
    )
    service.attach(UseCases(scheduler, follower, fetcher, reconciler))
    judging = JudgingStore(access)
    turn = threading.Lock()
    importer = Importer(places, projects, prober, board, ground.folders.thumbnails, turn)
    catalogue = Catalogue(access)
    search = ClipSearch(reader, catalogue, ground.library, whereabouts)

    def facts(clip_id: str) -> ClipFacts | None:
        return queues.reader.call(lambda: search.facts(clip_id))

    watch = FolderWatch(places, projects, importer, queues.files, report.notice, ground.watch_pause)
    pictures = ClipPictures(places, prober, ground.folders.thumbnails, ground.folders.strips)
    library_works = LibraryWorks(
        search=search,
        folders=FolderStore(access),
        importer=importer,
        watch=watch,
        names=ClipNames(places, facts, board, prober),
        recipes=RecipeWriter(places, facts, judging, prober),
        pictures=pictures,
        checker=Checker(places, watch, pictures, prober, disk),
        room=RoomBook(reader, catalogue, ground.library),
        provider_files=provider_files,
        archive=LibraryArchive(ArchiveBook(access), places, projects, pictures, prober, turn),
    )
    engine = Engine(
        queues=queues,
        database=database,
        upkeep=upkeep,
        reader=reader,
        ledger=ledger,
        service=service,
        follower=follower,
        fetcher=fetcher,
        provider=provider,
        listening=Listening(),
        prober=prober,
        connector=_Connector(ground, follower),
        make_library=make_library,
        tidy=tidy_up,
        line=line,
        notify=report.notice,
        free_library=library_works.free,
    )
    sandbox = SandboxChild(ground.folders.data / "sandbox", ground.options.sandbox_speed)
    credentials = CredentialStore(ground.settings, _keyring_service(ground))
    accounts = Accounts(engine, sandbox, credentials, _endpoint(ground.options), report.connection)

    def check_folder(folder: str, create: bool) -> FolderState:
        return folder_state(Library(Path(folder), DiskSpace()), create)

    adoption = Adoption(ledger, board, provider, service.accepted, follower.poll_soon, projects.current)
    return Works(
        engine,
        board,
        accounts,
        ClipFiles(ledger, board, places),
        reconciler,
        adoption,
        budget,
        check_folder,
        models=models,
        request_texts=RequestTexts(provider, models.split_fields),
        shelf=Shelf(
            PromptHistory(reader), SetStore(access), projects, RecipeReader(prober, InputStore(ground.folders.inputs))
        ),
        templates=TemplateShelf(ground.folders.templates),
        judge=ClipJudge(judging, board),
        library=library_works,
        prober=prober,
        settings_works=_settings_works(ground, access),
    )


def _settings_works(ground: Ground, access: Access) -> SettingsWorks:
    """The line is looked at as it is set then; a new version is asked for through the proxy that is in use."""
    url = _endpoint(ground.options).api_url

    def ask_version(address: str, cancel: CancelToken) -> str:
        return new_version.ask_version(address, __version__, proxy_from_setting(ground.proxy()), cancel)

    return SettingsWorks(
        lambda proxy, cancel: check_line(url, proxy_from_setting(proxy), cancel),
        ask_version,
        KeptPrompts(access),
        ground.folders.logs,
    )


def _keyring_service(ground: Ground) -> str:
    """Entries of their own for `--data-dir`, so that a trial does not touch real keys."""
    return f"{SERVICE} {ground.folders.data}" if ground.options.data_dir else SERVICE


def _endpoint(options: Options) -> Endpoint:
    return Endpoint(options.api_url or WIRO_API, options.socket_url or WIRO_SOCKET)


class _Connector:
    """Makes what talks to an account: client, downloads and socket, all behind one way to give up."""

    def __init__(self, ground: Ground, follower: Follower) -> None:
        self._ground = ground
        self._follower = follower

    def provider(self, endpoint: Endpoint, credentials: Credentials, sandbox: bool) -> Provider:
        self._ground.redactor.know(credentials.api_key)
        self._ground.redactor.know(credentials.api_secret)
        transport, cancel = Transport(self._proxy()), CancelToken()
        client = WiroClient(endpoint, credentials, transport, cancel)
        return Provider(endpoint, client, Downloader(endpoint, transport), sandbox, cancel)

    def socket(self, endpoint: Endpoint) -> TaskSocket:
        return TaskSocket(endpoint, self._proxy(), self._heard, self._on_state)

    def _proxy(self) -> ProxyFor:
        return proxy_from_setting(self._ground.proxy())

    def _heard(self, event: TaskEvent) -> None:
        """Keys that a task's log gives back end here."""
        self._follower.on_event(replace(event, log=self._ground.redactor.mask(event.log)) if event.log else event)

    def _on_state(self, state: SocketState) -> None:
        self._follower.on_socket(state is SocketState.CONNECTED)
