"""An import that is killed leaves whole clips alone: those in the list have their files, and no part of one stays."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.jobs.bench import bench_in, wait_for
from tests.media.clips import make_clip
from veo_desktop.core.cancel import CancelToken
from veo_desktop.store.library import PART

CLIPS = 6


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("clips")
    for number in range(CLIPS):
        make_clip(folder / f"{number}.mp4", frames=8 + number)
    return folder


@pytest.mark.parametrize("begun", [1, 3, 5])
def test_the_library_is_whole_after_a_kill(tmp_path: Path, clips: Path, begun: int) -> None:
    command = [sys.executable, "-m", "tests.jobs.import_child", str(tmp_path), str(clips)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        while (line := child.stdout.readline()) and int(line) < begun:
            pass
        child.kill()
    assert child.returncode != 0
    with bench_in(tmp_path) as bench:
        library = bench.folders.library
        wait_for(lambda: not list(library.glob(f"*{PART}")))
        there = bench.works.library.checker.check(False, lambda _work: None, CancelToken())
        assert there.checked >= begun - 1 and (there.missing, there.damaged) == ((), ())
        report = bench.works.library.watch.look_at_all()  # a file that got its name and was not written down
        assert there.checked + len(report.added) == len(list(library.iterdir())) and report.refused == ()
        again = bench.works.library.importer.take([str(clips)], lambda _work: None, CancelToken())
        assert len(list(library.iterdir())) == CLIPS and again.refused == ()
