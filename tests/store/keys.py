"""Runs code on a CredentialStore in a child process with a keyring environment of its own."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

KEY = "planted-key/0123456789+AB=="
SECRET = "planted secret".replace(" ", "-") + "/9876543210+CD=="

_PREAMBLE = """
import sys, logging
from pathlib import Path
sys.path.insert(0, {root!r})
logging.basicConfig(level=logging.DEBUG, filename={log!r})
from veo_desktop.core.account import Credentials
from veo_desktop.core.secret import Secret
from veo_desktop.core.settings import KEYRING
from veo_desktop.store import keyring_backend
from veo_desktop.store.credentials import CredentialStore
from veo_desktop.store.settings_file import SettingsFile
KEY, SECRET = {key!r}, {secret!r}
data = Path({data!r})
settings = SettingsFile(data / "settings.json")
settings.load()
store = CredentialStore(settings, wait={wait!r})
pair = Credentials(Secret(KEY), Secret(SECRET))

def told(answer):
    print(answer.where or "-", "|", answer.notice or "-")

def same(loaded, pair):
    print(loaded.credentials == pair)
"""


def run_keys(code: str, environment: dict[str, str], data: Path, wait: float = 20.0) -> list[str]:
    """The lines that `code` prints. It goes by standard input: keys have no place in an argument list.

    `store`, `settings`, `data`, `pair` (KEY and SECRET), `told` and `same` are there for it.
    """
    data.mkdir(exist_ok=True)
    preamble = _PREAMBLE.format(
        root=str(Path(__file__).parents[2]),
        log=str(data / "log.txt"),
        data=str(data),
        key=KEY,
        secret=SECRET,
        wait=wait,
    )
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-"],
        input=preamble + textwrap.dedent(code),
        env=environment,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (data / "errors.txt").write_text(done.stderr)
    return done.stdout.splitlines()
