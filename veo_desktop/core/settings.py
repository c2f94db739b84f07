"""Every setting of the program, declared once: its key, its default and what may be in it. Any thread; immutable."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, Generic, TypeVar
from urllib.parse import urlsplit

from veo_desktop.core.languages import BY_CODE
from veo_desktop.core.limit_text import is_limit
from veo_desktop.core.releases import is_releases_address

T = TypeVar("T", bool, int, float, str)

LEAST_MEMORY, MOST_MEMORY = 200, 8000  # MB
TEXT_SIZES = ("90", "100", "115", "130", "150")  # per cent of the usual size of text
LONGEST_TEXT = 4 * 1024 * 1024  # characters; a draft may hold a long prompt


def _any(_value: object) -> bool:
    return True


class Reach(Enum):
    """How far a setting goes: only `CHOICE` travels with an export to another computer."""

    MEMORY = "memory"  # how things were left: sizes, drafts, what was used last
    MACHINE = "machine"  # a choice that means something on this computer alone
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """`fits` says whether a value of the right type is a possible one.

    `vital`: it holds in safe mode too, for it says where clips are, or whose money is spent and how much of it, or is
    needed to read the window.
    """

    key: str
    default: T
    fits: Callable[[T], bool] = _any
    reach: Reach = Reach.MEMORY
    vital: bool = False

    def checked(self, value: object) -> T:
        """`value` when it is one for this setting, else the default. A whole number serves as a float."""
        wanted = type(self.default)
        if wanted is float and type(value) is int:
            value = float(value)
        if type(value) is not wanted or (isinstance(value, str) and len(value) > LONGEST_TEXT):
            return self.default
        return value if self.fits(value) else self.default


def _one_of(*values: str) -> Callable[[str], bool]:
    return lambda value: value in values


def _is_proxy(value: str) -> bool:
    if value in ("system", "none"):
        return True
    try:
        address = urlsplit(value)
        known = address.scheme in ("http", "https", "socks5", "socks5h") and address.username is None
        return known and bool(address.hostname and address.port)
    except ValueError:
        return False


def _choice(key: str, default: T, fits: Callable[[T], bool] = _any, *, vital: bool = False) -> Setting[T]:
    return Setting(key, default, fits, Reach.CHOICE, vital)


THEME = _choice("theme", "system", _one_of("system", "dark", "light"))
LANGUAGE = _choice("language", "", _one_of("", *BY_CODE), vital=True)  # a code of `core.languages`; "" is the system's
ACCENT = _choice("accent", "own", _one_of("own", "system"))  # whose colour marks what is chosen and in focus
TEXT_SIZE = _choice("text_size", "system", _one_of("system", *TEXT_SIZES), vital=True)
SYSTEM_TEXT = Setting("system_text", 0.0, vital=True)  # how large the desktop wanted text last, 1.0 as usual; 0 unsaid
CONTRAST = _choice("contrast", "system", _one_of("system", "normal", "high"))
MOTION = _choice("motion", "system", _one_of("system", "full", "reduced"))
INHIBIT_SLEEP = _choice("inhibit_sleep", True)  # keep the computer awake while clips and images are on their way
MEDIA_KEYS = _choice("media_keys", True)  # let the desktop's media keys and controls drive the player
PROJECT = Setting("project", "", vital=True)  # the id of the one in use; "" is the one that everybody has
LIBRARY_FOLDER = Setting("library_folder", "", reach=Reach.MACHINE, vital=True)  # absolute; "" is the usual place
WELCOME_SEEN = Setting("welcome_seen", False)  # the two doors of the very first start
COACH_SEEN = Setting("coach_seen", False)  # the steps to a first clip
WINDOW_GEOMETRY = Setting("window_geometry", "")  # JSON, see core.placement; Qt's own in base64 before that
PANEL_SIZES = Setting("panel_sizes", "")  # Qt's own, in base64
INSPECTOR_SHOWN = Setting("inspector_shown", True)
LIBRARY_ORDER = Setting("library_order", "newest")
LIBRARY_GROUP = Setting("library_group", "none")
LIBRARY_SIZE = Setting("library_size", 3.0, lambda value: 0.0 <= value <= 6.0)  # a step of the slider, 0 is the list
LIBRARY_PANES = Setting("library_panes", "")  # Qt's own, in base64
DRAFT = Setting("draft", "")  # the compose panel as JSON text
PROJECT_DRAFTS = Setting("project_drafts", "")  # JSON: the drafts of the other projects by their ids
VOLUME = Setting("volume", 1.0, lambda value: 0.0 <= value <= 1.0)
MUTED = Setting("muted", False)
REPEAT = Setting("repeat", "clip", _one_of("once", "clip", "list"))  # what happens at a clip's end
PLAYER_MEMORY = _choice("player_memory", 800, lambda value: LEAST_MEMORY <= value <= MOST_MEMORY)  # MB, for frames
KEEP_PITCH = _choice("keep_pitch", True)  # of sound at another speed
FRAMES_FIRST = _choice("frames_first", False)  # the frame leads, not the timecode
GUIDES = Setting("guides", "")  # those over the picture, by name with commas between
GRID = Setting("grid", "4", _one_of("2", "4", "6", "8", "12", "16"))  # parts of each side
GROUND = Setting("ground", "black", _one_of("black", "grey", "checker"))  # around the picture
FULL_SCREEN_ON = Setting("full_screen_on", "")  # a screen's name; "" is the one that the window is on
RECENT_FILES = Setting("recent_files", "")  # paths as JSON text
KEYS = _choice("keys", "")  # preset and own keys as JSON text
ACCOUNT = Setting("account", "sandbox", _one_of("sandbox", "wiro"), Reach.MACHINE, vital=True)
WIRO_ACCOUNT = Setting("wiro_account", "", reach=Reach.MACHINE, vital=True)  # the id of the one in use, or used last
ACCOUNTS = Setting("accounts", "", vital=True)  # JSON: the Wiro accounts, each with an id and a name
KEYRING = Setting("keyring", "", reach=Reach.MACHINE, vital=True)  # the backend that holds the keys; "" while none does
PROXY = _choice("proxy", "system", _is_proxy, vital=True)  # "system", "none" or an address
WARN_ABOVE = _choice("warn_above", "25", is_limit, vital=True)  # USD a click above which it is asked first; "" never
WARNED_ON = Setting("warned_on", "")  # the day (ISO) on which it is not asked again
DAY_LIMIT = _choice("day_limit", "", is_limit, vital=True)  # USD; "" is no ceiling
MONTH_LIMIT = _choice("month_limit", "", is_limit, vital=True)
COUNT_SANDBOX = _choice("count_sandbox", False, vital=True)  # hold pretend money to the ceilings too
NOTIFICATIONS = _choice("notifications", True)
IMAGES_BY = _choice("images_by", "upload", _one_of("upload", "inline"))  # once to a folder at Wiro, or with each job
DELETE_AT_PROVIDER = _choice("delete_at_provider", False)  # as soon as a clip is here and was checked
CHECK_VERSION = _choice("check_version", False)  # ask at most once a day whether there is a newer one
RELEASES_AT = _choice("releases_at", "", is_releases_address)  # what is asked then; "" is nobody
VERSION_ASKED = Setting("version_asked", "")  # the day (ISO) it was asked last
FAVOURITE_MODELS = Setting("favourite_models", "")  # JSON: slug and title of each
SPELLING = _choice("spelling", True)
SPELLING_LANGUAGE = _choice("spelling_language", "")  # as in "en_GB"; "" until the person has chosen one
FRAME_ORIGINS = Setting("frame_origins", "{}")  # JSON: a kept picture's name → the job whose clip it is a frame of

ALL: tuple[Setting[Any], ...] = tuple(each for each in list(globals().values()) if isinstance(each, Setting))
