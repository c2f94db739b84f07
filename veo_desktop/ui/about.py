"""The About box: version, licence, and what stands behind the program. UI thread only."""

from __future__ import annotations

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from veo_desktop import __version__
from veo_desktop.ui.parts.text import tr


def show_about(window: QWidget) -> None:
    """Show it over `window` until it is closed."""
    QMessageBox.about(
        window,
        tr("About Veo Desktop"),
        tr(
            "<h3>Veo Desktop {version}</h3>"
            "<p>Makes and reviews clips with Google's Veo 3.1 through Wiro.</p>"
            "<p>Free software under the GNU General Public License, version 3 or later. Qt {qt}.</p>"
            "<p>Every clip that Veo makes carries an invisible SynthID watermark.</p>",
            version=__version__,
            qt=qVersion(),
        ),
    )
