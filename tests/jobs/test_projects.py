"""Projects: their clips go to their own folders, whatever is in use meanwhile, and one that is away loses nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.jobs.bench import Bench, a_request, bench_in, runs, wait_for
from tests.sandbox.box import Box
from veo_desktop.core.errors import Action, StorageError, VeoError
from veo_desktop.core.job import Hold, Job, JobState
from veo_desktop.core.order import Relation
from veo_desktop.core.projects import Project, Projects

FILM = "film"


@pytest.fixture
def films(tmp_path: Path, bench: Bench) -> Path:
    """The folder of the project FILM, which is in use."""
    folder = tmp_path / "films" / "one"
    bench.works.shelf.projects.keep(Project(FILM, " My  film ", str(folder)))
    bench.works.shelf.projects.use(FILM)
    return folder


def _done(bench: Bench, job_id: str) -> tuple[Job, Path]:
    job = bench.until(job_id, JobState.DONE, JobState.FAILED)
    assert job.clip is not None, job
    return job, Path(job.clip.path)


def test_a_clip_goes_to_the_project_it_was_asked_for_in(bench: Bench, films: Path, tmp_path: Path, box: Box) -> None:
    projects = bench.works.shelf.projects
    assert projects.state() == Projects((Project(FILM, "My film", str(films)),), FILM)
    (one,) = bench.generate(a_request(1))
    projects.use("")
    (two,) = bench.generate(a_request(2))
    (first, first_path), (second, second_path) = _done(bench, one), _done(bench, two)
    assert (first.project, first_path.parent) == (FILM, films)
    assert (second.project, second_path.parent) == ("", bench.folders.library)
    bench.engine.service.retry(one, sandbox=True)  # made again where it was made
    again = next(job for job in bench.works.board.jobs() if job.id not in (one, two))
    assert _done(bench, again.id)[1].parent == films
    assert (again.parent, again.relation) == (one, Relation.AGAIN)
    assert list(films.glob("*.part*")) == []
    sizes = [bench.engine.ledger.library_size(project)[0] for project in (FILM, "")]
    assert sizes == [2, 1]


def test_all_is_found_again_at_the_next_start_and_its_folder_tidied(tmp_path: Path, box: Box) -> None:
    folder = tmp_path / "films"
    with bench_in(tmp_path) as bench:
        bench.use(box)
        bench.works.shelf.projects.keep(Project(FILM, "Film", str(folder)))
        bench.works.shelf.projects.use(FILM)
        (job_id,) = bench.generate(a_request(1))
        path = _done(bench, job_id)[1]
    left = folder / f"{job_id}.part"
    left.write_bytes(b"left")
    (folder / "someone-elses.part").write_bytes(b"keep")
    with bench_in(tmp_path) as bench:
        job = bench.job(job_id)
        assert job.clip is not None and Path(job.clip.path) == path and path.is_file()
        wait_for(lambda: not left.exists())
    assert (folder / "someone-elses.part").exists()


def test_a_folder_that_is_away_holds_its_own_project_alone(bench: Bench, films: Path, box: Box) -> None:
    shutil.rmtree(films)
    (held,) = bench.generate(a_request(1))
    wait_for(lambda: bench.job(held).hold is Hold.DISK)
    notice = bench.notices["folder"]
    assert runs(box) == 0 and str(films) in str(notice.message) and notice.action is Action.NONE
    bench.works.shelf.projects.use("")
    (other,) = bench.generate(a_request(2))
    assert _done(bench, other)[1].parent == bench.folders.library
    assert bench.job(held).state is JobState.DRAFTED and not films.exists()  # an empty mount point is not filled
    films.mkdir()
    bench.engine.service.release()
    assert _done(bench, held)[1].parent == films and "folder" not in bench.notices


def test_only_a_project_without_jobs_is_forgotten(bench: Bench, films: Path) -> None:
    projects = bench.works.shelf.projects
    (job_id,) = bench.generate(a_request(1))
    with pytest.raises(VeoError, match="one job, so it stays"):
        projects.forget(FILM)
    assert projects.current() == FILM
    projects.keep(Project("empty", "Empty"))
    projects.use("empty")
    projects.forget("empty")
    assert (projects.current(), [each.id for each in projects.state().all]) == ("", [FILM])
    assert _done(bench, job_id)[1].parent == films


@pytest.mark.parametrize("name", ["", " \n"])
def test_a_project_has_a_name(bench: Bench, name: str) -> None:
    with pytest.raises(VeoError, match="needs a name"):
        bench.works.shelf.projects.keep(Project("x", name))
    assert bench.works.shelf.projects.state().all == ()


def test_a_folder_that_does_not_serve_is_refused_and_changes_nothing(bench: Bench, films: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(StorageError):
        bench.works.shelf.projects.keep(Project(FILM, "Film", str(tmp_path / "file" / "below")))
    assert bench.works.shelf.projects.library(FILM).root == films


def test_a_project_that_is_not_there_any_more_is_not_in_use(bench: Bench) -> None:
    bench.works.shelf.projects.use("from a lost database")
    (job_id,) = bench.generate(a_request(1))
    job, path = _done(bench, job_id)
    assert (job.project, path.parent) == ("", bench.folders.library)
