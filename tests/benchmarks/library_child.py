"""A process that searches a library as the program does, and says how long it took. Asked by lines of JSON."""

from __future__ import annotations

import json
import sys
import threading
import time
from pathlib import Path
from typing import Any

from tests.benchmarks.memory import held
from veo_desktop.core.call_queue import CallQueue
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.library import Query
from veo_desktop.store.access import Access
from veo_desktop.store.backups import Backups
from veo_desktop.store.catalogue import Catalogue
from veo_desktop.store.database import Database
from veo_desktop.store.folders import DiskSpace
from veo_desktop.store.reader import Reader
from veo_desktop.store.search import ClipSearch
from veo_desktop.store.whereabouts import Whereabouts

ROWS = 60  # of a page


def main(folder: Path) -> None:
    queue = CallQueue("database")
    database = Database(folder / "veo.sqlite", Backups(folder / "backups"))
    thread = threading.Thread(target=queue.loop)
    thread.start()
    reader = Reader(folder / "veo.sqlite")
    try:
        queue.call(database.open)
        catalogue = Catalogue(Access(database, queue))
        disk = DiskSpace()
        search = ClipSearch(reader, catalogue, lambda: folder / "library", Whereabouts(lambda _folder: disk))
        for line in sys.stdin:
            print(json.dumps(_answer(search, json.loads(line))), flush=True)
    finally:
        reader.close()
        queue.post(database.close)
        queue.stop()
        thread.join(10)


def _answer(search: ClipSearch, order: dict[str, Any]) -> dict[str, Any]:
    if "memory" in order:
        return {"bytes": held()}
    began = time.perf_counter()
    found = search.find(1, Query(order["text"]), CancelToken())
    looked = time.perf_counter()
    page = search.rows(1, order.get("first", 0), ROWS)
    ended = time.perf_counter()
    assert page is not None and page.total == found.total
    return {"ms": (ended - began) * 1000, "rows_ms": (ended - looked) * 1000, "total": found.total}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
