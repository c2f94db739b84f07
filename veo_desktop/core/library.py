"""The library as the window sees it: what is asked of it, and rows, facts and reports in answer. Any thread; immutable.

Clips are named by their ids, times are unix seconds, sizes bytes, money USD.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from fractions import Fraction

from veo_desktop.core.judging import Flag
from veo_desktop.core.order import Relation
from veo_desktop.core.recipe import Carried
from veo_desktop.core.request import Request
from veo_desktop.core.text import Text

PAGE = 50  # rows that are read at once: a view shows about so many


class Order(Enum):
    """How clips follow each other. BY_HAND is a collection's own order; anywhere else it is NEWEST."""

    NEWEST = "newest"
    OLDEST = "oldest"
    NAME = "name"
    RATING = "rating"
    COST = "cost"
    SIZE = "size"
    BY_HAND = "by_hand"


class Group(Enum):
    """What clips stand together by. LINEAGE: a clip and all that was continued or finished from it."""

    NONE = "none"
    DAY = "day"
    PROMPT = "prompt"
    MODEL = "model"
    RATING = "rating"
    LINEAGE = "lineage"


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for. `text` is what a person types (see `core.search`); `project` an id, None for all of them."""

    text: str = ""
    order: Order = Order.NEWEST
    group: Group = Group.NONE
    project: str | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """A group of `count` clips that follow each other.

    `key` is what they have in common: a day (ISO), a prompt, a model, stars ("0" to "5"), or for a lineage the prompt
    or name of its newest clip; "" where a clip has none.
    """

    key: str
    count: int


@dataclass(frozen=True, slots=True)
class Found:
    """A search's answer: rows are asked for by their place in it, from 0, under `query_id`.

    `headings` cover the rows in their order, empty without groups. `problems` say what of the text was not understood;
    the rest of it was looked for all the same. `rows` are the first page, PAGE of them at most: an answer is shown at
    once.
    """

    query_id: int
    query: Query
    total: int
    headings: tuple[Heading, ...] = ()
    problems: tuple[Text, ...] = ()
    rows: tuple[ClipRow, ...] = ()


@dataclass(frozen=True, slots=True)
class ClipRow:
    """One clip. `path` is absolute, and `name` its last part; `rate` frames a second; `job_id` "" for an imported one.

    `offline`: its disk is away. `missing`: its folder is there, and it is not in it. `cost` is None where unknown.
    """

    id: str
    job_id: str
    name: str
    path: str
    thumbnail: str
    width: int
    height: int
    frames: int
    rate: Fraction
    has_audio: bool
    size: int
    made: float
    rating: int
    flag: Flag
    prompt: str
    model: str
    cost: Decimal | None
    sandbox: bool
    project: str
    offline: bool = False
    missing: bool = False
    in_bin: bool = False

    @property
    def seconds(self) -> float:
        return float(self.frames / self.rate)


@dataclass(frozen=True, slots=True)
class Page:
    """The rows from number `first` on of the search `query_id`."""

    query_id: int
    first: int
    rows: tuple[ClipRow, ...]


@dataclass(frozen=True, slots=True)
class Kin:
    """A clip that another one came out of, or that came out of it, and how."""

    clip_id: str
    name: str
    thumbnail: str
    relation: Relation


@dataclass(frozen=True, slots=True)
class ClipFacts:
    """Everything known of one clip. `request` is None for one that came without a recipe.

    `sent` and `ended` are those of its job, None without one; `history` its lines as (seconds, kind, detail), oldest
    first. Hashes are hex. `gone_at_provider` is when its files were deleted there, None while they were not.
    `synth_id`: its maker marks every picture with SynthID.
    """

    row: ClipRow
    request: Request | None = None
    task_id: str = ""
    sent: float | None = None
    ended: float | None = None
    received_sha256: str = ""
    stored_sha256: str = ""
    streams_sha256: str = ""
    history: tuple[tuple[float, str, str], ...] = ()
    parents: tuple[Kin, ...] = ()
    children: tuple[Kin, ...] = ()
    folders: tuple[str, ...] = ()
    gone_at_provider: float | None = None
    synth_id: bool = False


@dataclass(frozen=True, slots=True)
class Folder:
    """A smart folder holds what its `query` finds; a collection (`smart` False) the clips that were put into it.

    The query of a collection says its order, group and project; its text is looked for within the collection.
    """

    id: str
    name: str
    smart: bool
    query: Query = field(default_factory=Query)
    count: int = 0


@dataclass(frozen=True, slots=True)
class Work:
    """How far something that takes long is: `done` of `total` files, `name` the one it is at."""

    done: int
    total: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """A file, by its path, that was left alone, and why."""

    path: str
    reason: Text


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of the files that were to come in: clips `added`, and `found` again that had been missed.

    `known` counts files that the library has already. `stopped`: given up before the last of them.
    """

    added: tuple[str, ...] = ()
    found: tuple[str, ...] = ()
    known: int = 0
    refused: tuple[Refused, ...] = ()
    stopped: bool = False

    def and_then(self, later: ImportReport) -> ImportReport:
        """Both together."""
        return ImportReport(
            self.added + later.added,
            self.found + later.found,
            self.known + later.known,
            self.refused + later.refused,
            self.stopped or later.stopped,
        )


@dataclass(frozen=True, slots=True)
class Relinked:
    """What a look for missing clips came to: where the files `found` again are, and where those still `missing` were.

    `refused`: files that it could not read or copy. `stopped`: given up before the last of them.
    """

    found: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    refused: tuple[Refused, ...] = ()
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Renamed:
    """The names of clips before and after, by id; `step` is what the asker called it.

    Names are last parts of paths; of clips that were moved, paths from their library's folder on, with `/`.
    """

    step: int
    before: tuple[tuple[str, str], ...] = ()
    after: tuple[tuple[str, str], ...] = ()
    refused: tuple[Refused, ...] = ()


@dataclass(frozen=True, slots=True)
class Arranged:
    """The order of a collection's clips before and after; `step` is what the asker called the change."""

    step: int
    folder_id: str
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Exported:
    """The copies that were made in `folder`, by their paths, and the clips of which none could be made."""

    folder: str
    paths: tuple[str, ...] = ()
    refused: tuple[Refused, ...] = ()
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Binned:
    """The clips that went to the bin or came back from it (`in_bin`), and those that did not."""

    in_bin: bool
    clip_ids: tuple[str, ...] = ()
    refused: tuple[Refused, ...] = ()


@dataclass(frozen=True, slots=True)
class Strip:
    """A clip's small pictures side by side in one JPEG at `path`; "" where none could be made.

    `frames` pictures of equal width, evenly over the clip.
    """

    clip_id: str
    path: str
    frames: int


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a look at every clip's file found: ids of clips, by what is the matter.

    `rewritten`: another program has changed what stands around the pictures and sound. `damaged` are files, with what
    is wrong. `without_picture` counts pictures that were gone. With `repaired`, `rewritten` is written down, pictures
    are made anew, `found` were missing and are back, and `added` files of the folders are clips now; `copies` counts
    files in them that show what a clip does, and are left alone. `paths` are where the clips that are named should be.
    """

    checked: int = 0
    repaired: bool = False
    missing: tuple[str, ...] = ()
    offline: tuple[str, ...] = ()
    rewritten: tuple[str, ...] = ()
    damaged: tuple[Refused, ...] = ()
    without_picture: int = 0
    found: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    copies: int = 0
    stopped: bool = False
    paths: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RoomRow:
    """How many clips of a `month` ("2026-11") with so many stars there are, and their bytes."""

    month: str
    rating: int
    clips: int
    size: int


@dataclass(frozen=True, slots=True)
class RoomClip:
    """A clip that could go to make room; `job_id` is "" for an imported one, `path` absolute."""

    id: str
    job_id: str
    path: str
    size: int
    thumbnail: str


@dataclass(frozen=True, slots=True)
class Room:
    """What uses the disk: clips by month (the newest first) and stars, those that could go, and the caches.

    `duplicates` show and sound what another clip does, which is better rated or older and stays. `free` bytes are left
    on the disk of the library, None where it does not answer.
    """

    rows: tuple[RoomRow, ...] = ()
    rejects: tuple[RoomClip, ...] = ()
    duplicates: tuple[RoomClip, ...] = ()
    free: int | None = None
    bin_size: int = 0
    strips_size: int = 0
    thumbnails_size: int = 0


@dataclass(frozen=True, slots=True)
class AtProvider:
    """What the provider has of a clip: its output, and the images of `request`. With a `reason` it stays there."""

    clip_id: str
    path: str
    request: Request | None = None
    reason: Text | None = None


@dataclass(frozen=True, slots=True)
class ProviderDeleted:
    """The clips whose files are deleted at the provider now, and why others are not."""

    clip_ids: tuple[str, ...] = ()
    refused: tuple[Refused, ...] = ()


@dataclass(frozen=True, slots=True)
class Archived:
    """The library was written to `path`: so many clips, so many of them with their files. With a `problem` it was not.

    `left_out` are clips that are in it without their file, which was wanted and is not there.
    """

    path: str
    clips: int = 0
    files: int = 0
    left_out: tuple[Refused, ...] = ()
    problem: Text | None = None


@dataclass(frozen=True, slots=True)
class RecipesWritten:
    """What clips' files carried and carry now where recipes are, by clip id; and those left alone."""

    before: Mapping[str, Carried] = field(default_factory=dict)
    after: Mapping[str, Carried] = field(default_factory=dict)
    refused: tuple[Refused, ...] = ()
