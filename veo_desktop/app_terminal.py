"""What the program says on a terminal, in the language of its settings or of the system. Main thread, without a window.

A start imports this only when it says something there.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from veo_desktop.core import settings
from veo_desktop.core.options import Options, help_page, language_and_folder, usage
from veo_desktop.core.text import Text
from veo_desktop.store.folders import folders_below, usual_folders
from veo_desktop.store.settings_file import SettingsFile
from veo_desktop.ui.language.spoken import translate
from veo_desktop.ui.parts.text import shown


def tell_help(options: Options) -> int:
    """`--help`; answers the exit code, as the others do."""
    _speak(options)
    print(help_page(shown), end="")
    return 0


def tell_wrong(argv: Sequence[str], words: Text) -> int:
    """Why nothing is done, and how the program is called."""
    _speak(language_and_folder(argv))
    print(usage(shown), end="", file=sys.stderr)
    _complain(words)
    return 2


def tell_failed(options: Options, words: Text) -> int:
    """What was asked for did not succeed."""
    _speak(options)
    _complain(words)
    return 1


def _complain(words: Text) -> None:
    print(f"veo-desktop: {shown(words)}", file=sys.stderr)


def _speak(options: Options) -> None:
    """As the window would. The settings are read only: a broken file is the window's to set aside."""
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    folders = folders_below(options.data_dir) if options.data_dir else usual_folders()
    stored = SettingsFile(folders.settings, safe=True)
    stored.load()
    translate(app, options.language or stored.get(settings.LANGUAGE), folders.cache)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a terminal may lack the letters
