"""Tells what Qt finds on this desktop, for a report. On the thread of the window; `main` runs in a child process.

In a child, for Qt ends the whole process where there is no screen.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from PySide6.QtCore import QLibraryInfo, QLocale, QSysInfo, QTimeZone, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QScreen


def desk_facts() -> dict[str, Any]:
    """Platform, screens, language, fonts and styles of the QGuiApplication that there is."""
    locale, hints = QLocale.system(), QGuiApplication.styleHints()
    return {
        "qt": qVersion(),
        "qt_build": QLibraryInfo.build(),
        "platform": QGuiApplication.platformName(),
        "desktop": QSysInfo.prettyProductName(),
        "processor": QSysInfo.currentCpuArchitecture(),
        "screens": [_screen(each) for each in QGuiApplication.screens()],
        "scale_rounding": QGuiApplication.highDpiScaleFactorRoundingPolicy().name,
        "colour_scheme": hints.colorScheme().name,
        "locale": locale.name(),
        "languages": list(locale.uiLanguages())[:6],
        "right_to_left": QGuiApplication.isRightToLeft(),
        "time_zone": bytes(QTimeZone.systemTimeZoneId().data()).decode(errors="replace"),
        "font": QGuiApplication.font().toString(),
        "system_font": QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).toString(),
        "font_families": len(QFontDatabase.families()),
    }


def _screen(screen: QScreen) -> dict[str, Any]:
    size, place = screen.size(), screen.geometry().topLeft()
    return {
        "name": screen.name(),
        "size": f"{size.width()}x{size.height()} at {place.x()},{place.y()}",
        "scale": screen.devicePixelRatio(),
        "dots_per_inch": round(screen.logicalDotsPerInch(), 1),
        "hertz": round(screen.refreshRate(), 1),
        "depth": screen.depth(),
    }


def main() -> int:
    """Print the facts as JSON."""
    app = QGuiApplication(sys.argv[:1])
    print(json.dumps(desk_facts()))
    app.quit()
    return 0
