"""Which pictures the manual has, and how the program comes to show them. Main thread of a tool's child."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tools.manual.clock import BEGIN, Clock
from tools.manual.stage import Stage, stage
from veo_desktop.core.judging import Flag
from veo_desktop.ui.desktop.application import Application
from veo_desktop.ui.library.clip_grid import ClipGrid
from veo_desktop.ui.parts.text import tr

PROMPTS = (
    "A paper boat drifts down a rain-soaked alley at night, neon reflections, slow push in",
    'A keeper climbs the lighthouse stairs with a lantern. She says, "Not tonight."',
    "A red kite over a harbour in the early morning, gulls, wide shot, wind in the microphone",
    "Close-up of hands folding a paper boat, warm lamp light, soft rain outside",
)
SEED, APART, TAKES = 271828, 240, 71  # the first clip's; seconds from clip to clip, and that one takes to be made
VALUES = {"duration_input": "4", "resolution_input": "720p", "audio_input": "true"}
QUALITY = 82
FRAME = 40  # of the clip that is shown
SHADES = ("dark", "light")


def take_all(language: str, data: Path, out: Path, clock: Clock, *, clips: int) -> int:
    """Every picture of one language, into `out`; 0 when all were taken. The folder `data` keeps the clips."""
    app = Application(["veo-desktop"])
    app.setApplicationName("Veo Desktop")
    with stage(app, data, language) as desk:
        _prepare(desk, clock, clips)
        for shade in SHADES:
            _dress(desk, shade)
            _save(desk.grab(), out / f"main-{language}-{shade}.webp")
            PARTS[shade](desk, out, language)
    return 0


def _prepare(desk: Stage, clock: Clock, clips: int) -> None:
    """The clips that all pictures show; a later language finds those of the first."""
    desk.rest()
    wanted = PROMPTS[len(desk.jobs) : clips]
    for number, prompt in enumerate(wanted):
        clock.now = float(BEGIN + number * APART)
        desk.ask_for_clip(prompt, **VALUES, seed_input=str(SEED + number))
        clock.now += TAKES
        desk.until(lambda: all(job.clip is not None for job in desk.jobs.values()))
    clock.now = float(BEGIN + clips * APART)
    desk.find("seed_input", QWidget).setProperty("value", "")
    desk.show_clip(-1, FRAME)
    if wanted:  # once: a second time takes them back
        desk.trigger("action_rating_4")
        desk.trigger("action_pick")
        desk.until(lambda: any(job.clip and job.clip.flag is Flag.PICK for job in desk.jobs.values()))
    desk.find("prompt_editor", QWidget).setProperty("value", PROMPTS[0])
    desk.window.setFocus()


def _dark_parts(desk: Stage, out: Path, language: str) -> None:
    if language == "en":
        desk.grab().save(str(out / "readme.png"))
    _save(desk.grab(desk.find("player", QWidget)), out / f"player-{language}-dark.webp")
    if len(desk.jobs) > 1:
        _compare(desk)
        _save(desk.grab(desk.find("compare_view", QWidget)), out / f"compare-{language}-dark.webp")
        desk.trigger("action_leave_compare")
        desk.until(lambda: not desk.desktop.page.player.covered)
        desk.show_clip(-1, FRAME)


def _light_parts(desk: Stage, out: Path, language: str) -> None:
    _save(desk.grab(desk.find("compose_panel", QWidget)), out / f"compose-{language}-light.webp")
    desk.trigger("action_page_library")
    desk.until(lambda: desk.desktop.desks.library is not None)
    grid = desk.find("library_view", ClipGrid)
    desk.until(lambda: grid.isVisible() and grid.layout_now.count == len(desk.jobs))
    desk.press("library_view", Qt.Key.Key_End)  # the oldest one, which was judged
    desk.until(lambda: grid.current_row is not None)
    desk.rest()  # the pictures of the clips arrive
    _save(desk.grab(), out / f"library-{language}-light.webp")
    desk.trigger("action_page_create")
    desk.click("nav_settings")
    desk.until(lambda: desk.find("settings_dialog", QDialog).isVisible())
    dialog = desk.find("settings_dialog", QDialog)
    _save(desk.grab(dialog), out / f"settings-{language}-light.webp")
    dialog.close()


PARTS = {"dark": _dark_parts, "light": _light_parts}  # what the pages of the manual show besides


def _compare(desk: Stage) -> None:
    desk.trigger("action_compare")
    desk.until(lambda: desk.find("compare_chooser_list", QWidget).isVisible())
    desk.press("compare_chooser_list", Qt.Key.Key_Return)
    desk.until(lambda: desk.desktop.page.player.covered)
    surface = desk.find("compare_surface", QWidget)
    some, wanted = tr("frame {n}", n=r"\d+"), tr("frame {n}", n=FRAME + 1)  # as each clip's corner says it
    desk.until(lambda: len(re.findall(some, surface.accessibleDescription())) == 2)
    player = desk.desktop.page.player
    desk.until(lambda: player.settled)  # whatever is decoded from here on has the size that it is shown in
    player.seek(FRAME)
    desk.until(lambda: surface.accessibleDescription().count(wanted) == 2)


def _dress(desk: Stage, shade: str) -> None:
    desk.desktop.theme.set_mode(shade)
    QApplication.processEvents()
    desk.rest()


def _save(image: QImage, path: Path) -> None:
    writer = QImageWriter(str(path))
    writer.setQuality(QUALITY)
    if not writer.write(image):
        raise OSError(f"{path} could not be written: {writer.errorString()}")
