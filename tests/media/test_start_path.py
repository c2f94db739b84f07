"""The app talks to the probe child without loading a decoder or a keyring itself, and starts it as its own program."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from veo_desktop.media.prober import Prober

CODE = """
import sys
import veo_desktop.media.prober, veo_desktop.media.recipe, veo_desktop.media.file_check
import veo_desktop.store.credentials, veo_desktop.store.settings_file, veo_desktop.store.library
print(sorted({"av", "keyring", "jeepney", "secretstorage"} & set(sys.modules)))
"""


def test_no_decoder_and_no_keyring_is_loaded() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], stdout=subprocess.PIPE, text=True, check=True, timeout=30)
    assert done.stdout.strip() == "[]"


def test_the_programs_own_child_serves(clip: Path) -> None:
    prober = Prober()
    try:
        assert prober.probe(clip).frames == 24
    finally:
        prober.close()
