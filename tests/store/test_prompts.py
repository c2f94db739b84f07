"""The history of prompts: counted with each job, found as a person types, whatever that is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.store.ledger_helpers import Opened, a_clip, a_job, open_ledger
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.job import Job, JobState
from veo_desktop.core.prompts import SHOWN_CLIPS, UsedPrompt
from veo_desktop.core.request import VEO_3_1, Request
from veo_desktop.store.prompts import PromptHistory
from veo_desktop.store.reader import Reader

Find = Callable[[str], list[str]]
FOX = 'A fox says "hello, Mara" in the café’s snow'
CHINESE = "侦探办公室,雨夜。A detective’s office"
THAI = "แมวเดินในตลาด 🦊"
GERMAN = "Ein Füchslein — am Fluß"


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    with open_ledger(tmp_path) as opened:
        yield opened


@pytest.fixture
def history(opened: Opened, tmp_path: Path) -> Iterator[PromptHistory]:
    reader = Reader(tmp_path / "veo.sqlite")
    yield PromptHistory(reader)
    reader.close()


@pytest.fixture
def find(opened: Opened, history: PromptHistory) -> Find:
    for number, prompt in enumerate((FOX, CHINESE, THAI, GERMAN)):
        opened.ledger.create(_job(str(number), prompt, float(number)))
    return lambda words: [each.prompt for each in history.find(words, 50, CancelToken()).prompts]


def _job(job_id: str, prompt: str, created: float) -> Job:
    return replace(a_job(job_id, prompt), created=created)


def _all(history: PromptHistory, limit: int = 50) -> tuple[UsedPrompt, ...]:
    return history.find("", limit, CancelToken()).prompts


def test_the_newest_come_first_each_once_with_how_often(opened: Opened, history: PromptHistory) -> None:
    for number, prompt in enumerate(["rain", "snow", "rain", " \n", "fog"]):
        opened.ledger.create(_job(str(number), prompt, float(number)))
    found = [(each.prompt, each.used, each.times, each.jobs) for each in _all(history)]
    assert found == [("fog", 4.0, 1, ("4",)), ("rain", 2.0, 2, ("2",)), ("snow", 1.0, 1, ("1",))]
    assert [each.prompt for each in _all(history, 2)] == ["fog", "rain"]


@pytest.mark.parametrize(
    ("typed", "prompt"),
    [
        ("fo", FOX),
        ("FOX sno", FOX),
        ("cafe", FOX),
        ("hello, mara", FOX),
        ("办公", CHINESE),
        ("雨", CHINESE),
        ("雨夜 office", CHINESE),
        ("ตลาด", THAI),
        ("🦊", THAI),
        ("fuchs", GERMAN),
        ("— FLU", GERMAN),
        ('"hello', FOX),
        ('""""fox', FOX),
        ("fox* ", FOX),
    ],
)
def test_it_is_found_by_the_beginnings_of_its_words(find: Find, typed: str, prompt: str) -> None:
    assert find(typed) == [prompt]


@pytest.mark.parametrize(
    "typed",
    [
        "AND",
        "fox + snow OR",
        "(((",
        "a" * 100_000,
        "\ud800fox",
        "{fox}:",
        "prompt_words MATCH 'fox'",
        "fox NOT snow",
        "words:fox",
        "NEAR(fox snow)",
        "^fox x",
        "公办",
        "fox🦊",
        "%",
        "x' OR 1=1 --",
        "zz",
        '"',
        "-",
    ],
)
def test_what_is_typed_is_never_an_operator(find: Find, typed: str) -> None:
    assert len(find(typed)) <= 1  # at most what has these very words, and no error


@pytest.mark.parametrize("typed", ["", "  \n\t", "\0", "\0 \0"])
def test_nothing_typed_finds_all(find: Find, typed: str) -> None:
    assert find(typed) == [GERMAN, THAI, CHINESE, FOX]


def test_what_a_prompt_made_is_shown_the_newest_first(opened: Opened, history: PromptHistory, tmp_path: Path) -> None:
    for number in range(SHOWN_CLIPS + 2):
        job_id, clip = str(number), a_clip(tmp_path, f"{number}.mp4")
        clip = replace(clip, clip=replace(clip.clip, id=f"clip {number}", thumbnail=f"/thumbs/{number}.jpg"))
        opened.ledger.create(_job(job_id, "rain", float(number)))
        opened.ledger.move(job_id, JobState.SUBMITTING)
        opened.ledger.move(job_id, JobState.ACCEPTED, task_id=job_id)
        opened.ledger.move(job_id, JobState.FETCHING)
        opened.ledger.prepare(job_id, clip)
        if number != 3:  # its file did not get its name yet
            opened.ledger.finish(job_id, [clip])
    opened.ledger.set_bin("clip 5", "bin/5")
    (rain,) = _all(history)
    assert (rain.times, rain.jobs) == (SHOWN_CLIPS + 2, ("4", "2", "1", "0"))
    assert rain.thumbnails == tuple(f"/thumbs/{job}.jpg" for job in rain.jobs)


def test_a_prompt_that_was_changed_before_it_was_sent_was_not_used(opened: Opened, history: PromptHistory) -> None:
    for job_id, prompt in (("one", "a fxo"), ("two", "rain"), ("three", "rain")):
        opened.ledger.create(_job(job_id, prompt, 1.0))
    for job_id in ("one", "two"):
        opened.ledger.change_request(job_id, Request(VEO_3_1, {"prompt": "a fox"}), None)
    assert [(each.prompt, each.times) for each in _all(history)] == [("a fox", 2), ("rain", 1)]
    assert history.find("fxo", 9, CancelToken()).prompts == ()
