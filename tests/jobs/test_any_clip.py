"""Clips of every kind that is played come in, keep their recipes, and their pictures stay within a limit."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.jobs.bench import Bench, bench_in
from tests.media.clips import make_clip
from tests.player.numbered import numbered_clip
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.library import ImportReport
from veo_desktop.jobs.clip_pictures import ClipPictures
from veo_desktop.media.prober import Prober


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Bench]:
    """An engine without an account."""
    with bench_in(tmp_path / "app") as bench:
        yield bench


def _take(bench: Bench, path: Path) -> ImportReport:
    return bench.works.library.importer.take((str(path),), lambda _work: None, CancelToken())


def test_a_folder_of_every_kind_of_clip_comes_in(alone: Bench, tmp_path: Path) -> None:
    folder = tmp_path / "from a camera"
    folder.mkdir()
    make_clip(folder / "a.mp4", frames=8)
    make_clip(folder / "b.mov", frames=9)
    numbered_clip(folder / "c.webm", encoder="libvpx", frames=8, sound=False, codec={"deadline": "realtime"})
    numbered_clip(folder / "d.mkv", encoder="mpeg4", frames=8, sound=False)
    report = _take(alone, folder)
    assert (len(report.added), report.refused) == (4, ())
    names = {path.name for path in alone.folders.library.iterdir()}
    assert names == {"a.mp4", "b.mov", "c.webm", "d.mkv"}
    assert _take(alone, folder).known == 4
    (alone.folders.library / "e.mkv").write_bytes((folder / "d.mkv").read_bytes())
    checked = alone.works.library.checker.check(True, lambda _work: None, CancelToken())
    assert (checked.checked, checked.copies, checked.added, checked.damaged) == (4, 1, (), ())


def test_pictures_within_a_limit_are_those_that_could_not_be_made_again(alone: Bench, tmp_path: Path) -> None:
    for number in range(3):
        _take(alone, make_clip(tmp_path / f"{number}.mp4", frames=8 + number))
    thumbnails, places = alone.folders.thumbnails, alone.works.library.names._places
    pictures = {place.clip_id: Path(place.thumbnail) for place in places.all()}
    first, second, _third = (place.clip_id for place in places.all())
    for age, picture in enumerate(pictures.values()):
        os.utime(picture, (1_700_000_000 + age,) * 2)
    next(iter(places.of((first,)))).path.unlink()  # its picture is all that is left of it
    prober = Prober()
    try:
        kept = ClipPictures(places, prober, thumbnails, tmp_path / "strips", most_pictures=1)
        kept.keep_within()
        assert [path.exists() for path in pictures.values()] == [True, False, False]
        assert Path(kept.thumbnail(second)).is_file()  # made again when it is wanted
    finally:
        prober.close()
