"""Projects and reference sets outlast a restart, and a project's clips are found in its own folder."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from tests.store.ledger_helpers import Opened, a_clip, a_job, open_ledger
from veo_desktop.core.job import JobState
from veo_desktop.core.order import Relation
from veo_desktop.core.projects import Project
from veo_desktop.core.request import ImageInput
from veo_desktop.core.sets import ReferenceSet
from veo_desktop.store.access import Access
from veo_desktop.store.projects import ProjectStore
from veo_desktop.store.sets import SetStore

IMAGES = (ImageInput("inputImage3", path="/inputs/ab.png"), ImageInput("inputImage3", url="https://h/i.png"))
MARA = ReferenceSet("1", "mara 🦊", 'Mara, "forty"', IMAGES)


def _projects(opened: Opened) -> ProjectStore:
    return ProjectStore(Access(opened.database, opened.queue))


def _sets(opened: Opened) -> SetStore:
    return SetStore(Access(opened.database, opened.queue))


def test_a_set_is_kept_changed_and_forgotten(tmp_path: Path) -> None:
    with open_ledger(tmp_path) as opened:
        _sets(opened).keep(MARA)
        _sets(opened).keep(ReferenceSet("2", "Ben", "", ()))
    with open_ledger(tmp_path) as opened:
        sets = _sets(opened)
        assert [each.name for each in sets.all()] == ["Ben", "mara 🦊"] and MARA in sets.all()
        sets.keep(replace(MARA, name="A", images=()))
        sets.forget("2")
        assert sets.all() == (ReferenceSet("1", "A", MARA.wording, ()),)


def test_a_project_is_kept_changed_and_forgotten(tmp_path: Path) -> None:
    film = Project("p1", "Film", "/films/one", Decimal("25.00"), None, '{"prompt": "x"}')
    with open_ledger(tmp_path) as opened:
        _projects(opened).keep(film)
        _projects(opened).keep(Project("p2", "advert"))
    with open_ledger(tmp_path) as opened:
        projects = _projects(opened)
        assert projects.all() == (Project("p2", "advert"), film)
        projects.keep(replace(film, day_limit=None, month_limit=Decimal("100")))
        assert projects.get("p1") == replace(film, day_limit=None, month_limit=Decimal("100"))
        opened.ledger.create(replace(a_job(), project="p1"))
        assert (projects.forget("p1"), projects.forget("p2")) == (1, 0)
        assert [each.id for each in projects.all()] == ["p1"]


def test_a_jobs_project_and_origin_outlast_a_restart(tmp_path: Path) -> None:
    job = replace(a_job(), project="p1", parent="other", relation=Relation.FINAL)
    with open_ledger(tmp_path) as opened:
        opened.ledger.create(job)
    with open_ledger(tmp_path) as opened:
        record = opened.ledger.record("one")
    assert record is not None
    assert (record.job.project, record.job.parent, record.job.relation) == ("p1", "other", Relation.FINAL)


def test_clips_are_found_in_the_folder_of_their_project(tmp_path: Path) -> None:
    films = tmp_path / "films"
    with open_ledger(tmp_path) as opened:
        _projects(opened).keep(Project("p1", "Film", str(films)))
        _projects(opened).keep(Project("p2", "Advert"))  # in the usual folder
        places = {"p1": films / "fox.mp4", "p2": tmp_path / "library" / "fox.mp4", "": tmp_path / "library" / "a.mp4"}
        for project, path in places.items():
            job_id = project or "none"
            opened.ledger.create(replace(a_job(job_id), project=project))
            opened.ledger.move(job_id, JobState.SUBMITTING)
            opened.ledger.move(job_id, JobState.ACCEPTED, task_id=job_id)
            opened.ledger.move(job_id, JobState.FETCHING)
            file = a_clip(tmp_path)
            file = replace(file, clip=replace(file.clip, id=job_id, path=str(path)))
            opened.ledger.prepare(job_id, file)
            opened.ledger.finish(job_id, [file])
        assert _paths(opened) == {"p1": films / "fox.mp4", "p2": places["p2"], "none": places[""]}
        assert [opened.ledger.library_size(project) for project in ("p1", "p2", "", "p3")] == [(1, 1234)] * 3 + [(0, 0)]
        _projects(opened).keep(Project("p1", "Film", str(tmp_path / "moved")))
        prepared = opened.ledger.prepared("p1", 0)
        assert prepared is not None and prepared.clip.path == str(tmp_path / "moved" / "fox.mp4")


def _paths(opened: Opened) -> dict[str, Path]:
    clips = {record.job.id: record.job.clip for record in opened.ledger.recent(10)}
    return {job_id: Path(clip.path) for job_id, clip in clips.items() if clip is not None}
