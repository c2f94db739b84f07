"""The second half of the composition root: everything below the window.

Runs on the engine's builder thread once the window has been painted, because what it imports
(requests, websocket-client, msgspec, SQLite) is not needed before.
"""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

from veo_desktop import __version__
from veo_desktop.app_ground import Basis, Ground, lay_basis
from veo_desktop.app_jobs import JobCases, wire_jobs
from veo_desktop.app_library import wire_library
from veo_desktop.core.account import WIRO_API, WIRO_SOCKET, Credentials, Endpoint
from veo_desktop.core.answers import FolderState
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.options import Options
from veo_desktop.jobs import new_version
from veo_desktop.jobs.accounts import Accounts
from veo_desktop.jobs.adopt import Adoption
from veo_desktop.jobs.engine import Engine, LibraryCare
from veo_desktop.jobs.folder_state import folder_state
from veo_desktop.jobs.follow import Follower
from veo_desktop.jobs.former_accounts import FormerAccounts
from veo_desktop.jobs.judging import ClipJudge
from veo_desktop.jobs.library import LibraryWorks
from veo_desktop.jobs.listening import Listening
from veo_desktop.jobs.provider import Provider
from veo_desktop.jobs.recipes import RecipeReader
from veo_desktop.jobs.request_text import RequestTexts
from veo_desktop.jobs.sandbox_child import SandboxChild
from veo_desktop.jobs.settings_works import SettingsWorks
from veo_desktop.jobs.shelf import Shelf
from veo_desktop.jobs.tidy import tidy, tidy_folders
from veo_desktop.store.access import Access
from veo_desktop.store.credentials import SERVICE, CredentialStore
from veo_desktop.store.folders import DiskSpace
from veo_desktop.store.inputs import InputStore
from veo_desktop.store.judging import JudgingStore
from veo_desktop.store.kept import KeptPrompts
from veo_desktop.store.library import Library
from veo_desktop.store.prompts import PromptHistory
from veo_desktop.store.sets import SetStore
from veo_desktop.store.templates import TemplateShelf
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


def build_works(ground: Ground, report: Reporters) -> Works:
    """Wire everything below the window. Nothing runs and nothing is opened yet."""
    basis = lay_basis(ground, report)
    jobs = wire_jobs(basis)
    judging = JudgingStore(basis.access)
    library = wire_library(basis, judging)
    engine = _engine(basis, jobs, library)
    service, provider = jobs.service, basis.provider
    return Works(
        engine=engine,
        board=basis.board,
        accounts=_accounts(basis, engine),
        clip_files=ClipFiles(basis.ledger, basis.board, basis.places),
        reconciler=jobs.reconciler,
        adoption=Adoption(
            basis.ledger, basis.board, provider, service.accepted, jobs.follower.poll_soon, basis.projects.current
        ),
        budget=jobs.budget,
        check_folder=_check_folder,
        models=jobs.models,
        request_texts=RequestTexts(provider, jobs.models.split_fields),
        shelf=_shelf(basis),
        templates=TemplateShelf(ground.folders.templates),
        judge=ClipJudge(judging, basis.board),
        library=library,
        prober=basis.prober,
        settings_works=_settings_works(ground, basis.access),
    )


def _engine(basis: Basis, jobs: JobCases, library: LibraryWorks) -> Engine:
    return Engine(
        queues=basis.queues,
        lasting=basis.lasting,
        service=jobs.service,
        follower=jobs.follower,
        fetcher=jobs.fetcher,
        provider=basis.provider,
        listening=Listening(),
        prober=basis.prober,
        connector=_Connector(basis.ground, jobs.follower),
        care=_library_care(basis, library),
        line=jobs.line,
        notify=basis.report.notice,
    )


def _library_care(basis: Basis, library: LibraryWorks) -> LibraryCare:
    folders, started = basis.ground.folders, time.time()

    def make() -> None:
        usual = basis.disks.library("")
        if usual.root == folders.library:  # a chosen folder that is gone may be an unplugged disk
            usual.create()

    def tidy_up() -> None:
        tidy_folders((folders.data, folders.backups, folders.inputs, folders.thumbnails), started)
        for each in basis.projects.libraries():
            tidy(each, basis.ledger, started)
        library.pictures.keep_within()
        if not basis.lasting.database.read_only:
            library.watch.start(WATCH_AFTER)

    return LibraryCare(make, tidy_up, library.free)


def _accounts(basis: Basis, engine: Engine) -> Accounts:
    ground = basis.ground
    sandbox = SandboxChild(ground.folders.data / "sandbox", ground.options.sandbox_speed)
    credentials = CredentialStore(ground.settings, _keyring_service(ground))
    former = FormerAccounts(basis.ledger, basis.board, credentials, basis.report.notice)
    return Accounts(engine, sandbox, credentials, former, _endpoint(ground.options), basis.report.connection)


def _shelf(basis: Basis) -> Shelf:
    recipes = RecipeReader(basis.prober, InputStore(basis.ground.folders.inputs))
    return Shelf(PromptHistory(basis.lasting.reader), SetStore(basis.access), basis.projects, recipes)


def _check_folder(folder: str, create: bool) -> FolderState:
    return folder_state(Library(Path(folder), DiskSpace()), create)


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
