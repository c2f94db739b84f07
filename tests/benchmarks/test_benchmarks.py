"""Each benchmark runs, at a small size, and says what it measured. How fast a busy machine is proves nothing here."""

from __future__ import annotations

import json
import os

import pytest

from tests.benchmarks import compose, library, live_jobs, player, startup, transfers
from tests.benchmarks.__main__ import main
from tests.benchmarks.figures import Figure
from tests.helpers.services import require

KEYS = {"name", "value", "unit", "baseline", "ratio", "goal", "ok"}
LITTLE = transfers.Size(2_000_000, 1)


def _by_name(figures: list[Figure]) -> dict[str, Figure]:
    for figure in figures:
        said = json.loads(figure.line())
        assert set(said) == KEYS
        assert said["value"] >= 0
    return {figure.name: figure for figure in figures}


def test_startup_and_nothing_heavy_before_the_first_paint() -> None:
    figures = _by_name(startup.startup(1, os.environ))
    assert figures["startup"].ratio is not None
    assert figures["startup-imports"].value == 0


def test_upload() -> None:
    require("curl")
    figures = _by_name(transfers.upload(LITTLE))
    assert {"upload", "upload-cpu"} <= set(figures)
    assert figures["upload"].baseline


def test_download() -> None:
    require("curl")
    figures = _by_name(transfers.download(LITTLE))
    assert {"download", "download-cpu"} <= set(figures)
    assert figures["download"].baseline


def test_live_jobs_take_no_threads_and_no_sockets() -> None:
    figures = _by_name(live_jobs.live_jobs(live_jobs.Size(12, 2, 1.0, 0.5), os.environ))
    counted = [figure for name, figure in figures.items() if name in ("live-jobs-threads", "live-jobs-sockets")]
    assert all(figure.ok for figure in counted), [figure.line() for figure in counted]
    assert figures["live-jobs-updates"].value > 12  # the window heard of them more than once a second
    assert {"live-jobs-gap-p99", "live-jobs-gap-longest"} <= set(figures)


def test_compose_types_and_prices() -> None:
    figures = _by_name(compose.compose(compose.Size(2, 3), os.environ))
    assert figures["keystroke"].baseline and "price" in figures


def test_library_is_opened_searched_scrolled_and_makes_pictures() -> None:
    require("ffmpeg")
    size = library.Size(300, 30, 1, 1, 40, 5, 1, 320, 180, 24)
    figures = _by_name(library.library(size, os.environ))
    assert {"library-search", "library-scroll p95", "library-memory"} <= set(figures)
    assert all(figures[name].baseline for name in ("library-start", "library-pictures", "library-recipe"))
    assert figures["library-scroll pictures"].value > 0


def test_player_steps_reverses_and_compares() -> None:
    figures = _by_name(player.player(player.Size(320, 180, (320, 180), 24, 4, 4, 2, 1), os.environ))
    for kind in ("one-gop", "gop-12", "open-gop", "sandbox"):
        assert {f"open {kind}", f"reverse {kind}", f"step-back {kind} p95", f"scrub {kind} p95"} <= set(figures)
    modes = [figures[f"compare {mode}"] for mode in ("tiles", "wipe", "flip", "overlay", "difference")]
    assert all(figure.value < 1 for figure in modes)  # something was seen in each
    assert "memory whole clip" in figures


def test_a_name_that_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["flight"]) == 2
    assert "live-jobs" in capsys.readouterr().err
