"""What is thought of a clip travels in its file when that is wanted; the pictures and sound stay as they are."""

from __future__ import annotations

from pathlib import Path

import av

from tests.jobs.bench import Bench, a_request, bench_in
from tests.media.clips import make_clip
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.clip_notes import ClipNote
from veo_desktop.core.job import JobState
from veo_desktop.core.judging import Change, Flag, Judgement
from veo_desktop.core.library import CheckReport, RecipesWritten, Work
from veo_desktop.core.order import Relation
from veo_desktop.core.recipe import Carried, Recipe

JUDGED = Judgement(4, Flag.PICK, ("noir", "夜"))


def _write(bench: Bench, *clip_ids: str) -> RecipesWritten:
    told: list[Work] = []
    return bench.works.library.recipes.write(clip_ids, told.append, CancelToken())


def test_stars_and_notes_travel_with_the_file(bench: Bench, tmp_path: Path) -> None:
    (job_id,) = bench.generate(a_request(7))
    job = bench.until(job_id, JobState.DONE, JobState.FAILED)
    assert job.clip is not None
    path = Path(job.clip.path)
    before = bench.works.shelf.recipes.of_clip(str(path)).recipe
    bench.works.judge.change([job.clip.id], Change(4, Flag.PICK, JUDGED.tags))
    bench.works.judge.keep_notes((ClipNote("n", job.clip.id, 3, 5, "flicker"),))
    done = _write(bench, job.clip.id)
    assert set(done.after) == {job.clip.id} and done.refused == ()
    recipe = bench.works.shelf.recipes.of_clip(str(path)).recipe
    assert recipe is not None and before is not None
    assert (recipe.judgement, recipe.notes) == (JUDGED, ((3, 5, "flicker"),))
    assert (recipe.request, recipe.task_id, recipe.cost) == (before.request, before.task_id, before.cost)
    checked = bench.works.library.checker.check(False, lambda _work: None, CancelToken())
    assert checked == CheckReport(checked=1)  # its new bytes are known, its pictures and sound are the same
    assert [each.name for each in bench.folders.library.iterdir()] == [path.name]
    _takes_back(bench, done, path, before)
    with bench_in(tmp_path / "another") as other:
        (clip_id,) = other.works.library.importer.take([str(path)], lambda _work: None, CancelToken()).added
        assert other.works.judge.of([clip_id]) == {clip_id: JUDGED}
        (note,) = other.works.judge.notes(clip_id).notes
        assert (note.first, note.last, note.words) == (3, 5, "flicker")
        _keeps_what_is_not_ours(other, clip_id)


def _keeps_what_is_not_ours(bench: Bench, clip_id: str) -> None:
    """Another program has named the clip: its title stays, its comment makes room and comes back."""
    (path,) = bench.folders.library.iterdir()
    theirs = {"title": "Hochzeit", "artist": "Anna", "comment": "Filmed on a rainy day"}
    tagged = path.with_suffix(".new.mp4")
    with av.open(str(path)) as source, av.open(str(tagged), "w") as target:
        target.metadata.update(theirs)
        copies = {each.index: target.add_stream_from_template(each) for each in source.streams}
        for packet in source.demux():
            if packet.size:
                packet.stream = copies[packet.stream.index]
                target.mux(packet)
    tagged.replace(path)
    assert _tags(path) == theirs
    done = _write(bench, clip_id)
    written = _tags(path)
    recipe = bench.works.shelf.recipes.of_clip(str(path)).recipe
    assert recipe is not None and recipe.judgement == JUDGED
    assert written == {**theirs, "comment": recipe.to_json(), "description": recipe.request.value("prompt")}
    for carried, expected in ((done.before, theirs), (done.after, written), (done.before, theirs)):
        assert bench.works.library.recipes.put(carried, lambda _work: None, CancelToken()).refused == ()
        assert _tags(path) == expected


def _tags(path: Path) -> dict[str, str]:
    """Those that people give; the muxer writes its own."""
    with av.open(str(path)) as container:
        return {k: v for k, v in container.metadata.items() if k in ("title", "artist", "comment", "description")}


def _takes_back(bench: Bench, done: RecipesWritten, path: Path, before: Recipe) -> None:
    """What was in the file can be put back, nothing too, and then written again."""
    put, of_clip = bench.works.library.recipes.put, bench.works.shelf.recipes.of_clip
    for recipes, expected in ((done.before, before), (dict.fromkeys(done.after, Carried()), None)):
        assert put(recipes, lambda _work: None, CancelToken()).refused == ()
        assert of_clip(str(path)).recipe == expected
    put(done.after, lambda _work: None, CancelToken())
    assert bench.works.library.checker.check(False, lambda _work: None, CancelToken()) == CheckReport(checked=1)


def test_a_clip_without_settings_or_file_is_left_alone(bench: Bench, tmp_path: Path) -> None:
    plain = make_clip(tmp_path / "plain.mp4", frames=8)
    gone = make_clip(tmp_path / "gone.mp4", frames=9)
    take = bench.works.library.importer.take
    ids = take([str(plain), str(gone)], lambda _work: None, CancelToken()).added
    (bench.folders.library / "gone.mp4").unlink()
    done = _write(bench, *ids)
    assert done.after == {} and [Path(each.path).name for each in done.refused] == ["plain.mp4", "gone.mp4"]
    assert (bench.folders.library / "plain.mp4").read_bytes() == plain.read_bytes()


def test_what_a_recipe_claims_is_taken_as_far_as_it_makes_sense() -> None:
    whole = Recipe(a_request(1), relation=Relation.FINAL, parent="t", judgement=JUDGED, notes=((0, 2, "rain"),))
    assert Recipe.from_json(whole.to_json()) == whole
    odd = Recipe(a_request(1)).to_json()[:-1] + (
        ', "rating": 99, "flag": "odd", "tags": [7, "a, b", ""], "notes": [[5, 2, "x"], [0, 1], "y", [1, 2, "kept"]]}'
    )
    read = Recipe.from_json(odd)
    assert (
        read is not None and read.judgement == Judgement(5, Flag.NONE, ("a", "b")) and read.notes == ((1, 2, "kept"),)
    )
    nothing = Recipe(a_request(1)).to_json()
    assert not any(word in nothing for word in ("rating", "flag", "tags", "notes"))
