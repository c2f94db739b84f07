"""The main job by hand: a prompt, a dropped frame and settings become a clip that plays and is in the library."""

from __future__ import annotations

import re
from pathlib import Path

import av
from PySide6.QtCore import Qt

from tests.create.pictures import encoded, written
from tests.e2e.conftest import Open
from tests.e2e.studio import Studio
from tests.e2e.wiro import Wiro
from veo_desktop.core.job import JobState

Key = Qt.Key
STAGES = ("Wiro's queue", "Accepted by Wiro", "Preparing", "Starting", "Generating", "Finishing", "Downloading", "Done")
PROMPT = "A fox runs through fresh snow, the camera follows low above the ground"


def test_prompt_and_first_frame_become_a_clip_that_plays(desk: Studio, wiro: Wiro, tmp_path: Path) -> None:
    desk.type("prompt_editor", PROMPT)
    desk.drop("first_frame_drop", Path(written(tmp_path / "fox.png", encoded("png", 1280, 720))))
    desk.until(lambda: "1280×720" in desk.find("first_frame_drop").detail)  # type: ignore[attr-defined]
    desk.choose(aspect_ratio_input="16:9", resolution_input="720p", audio_input="true", enhance_prompt_input="true")
    duration = desk.find("duration_input")
    duration.focus_choice()  # type: ignore[attr-defined]
    chosen = duration.findChild(type(duration.segment("8")), "segment_8")  # type: ignore[attr-defined]
    desk.bot.keyClick(chosen, Key.Key_Left)
    desk.bot.keyClick(duration.segment("6"), Key.Key_Left)  # type: ignore[attr-defined]
    assert desk.value("duration_input") == "4"
    desk.type("seed_input", "1258671664")
    estimate = desk.price()
    desk.generate()

    desk.until(lambda: desk.jobs and desk.job.state is JobState.DONE)
    player, timecode = desk.desktop.page.player, "timecode_label"
    desk.until(lambda: player.playing and player.current_frame > 10)
    assert re.fullmatch(r"00:00:\d\d · frame \d+ of 96", desk.text(timecode))
    desk.press("player", Key.Key_Space, focus=True)
    assert not player.playing
    desk.press("player", Key.Key_Home)
    desk.until(lambda: desk.text(timecode) == "00:00:00 · frame 1 of 96")
    desk.press("player", Key.Key_End)
    desk.until(lambda: desk.text(timecode) == "00:03:23 · frame 96 of 96")
    desk.click("step_back_button")
    desk.until(lambda: desk.text(timecode) == "00:03:22 · frame 95 of 96")

    (task,) = wiro.tasks(PROMPT)
    sent = task["parameters"]
    assert task["billed"] and f"${float(task['totalcost']):.2f}" == estimate
    assert {name: sent[name] for name in ("seed", "durationSeconds", "resolution", "aspectRatio", "generateAudio")} == {
        "seed": "1258671664",
        "durationSeconds": "4",
        "resolution": "720p",
        "aspectRatio": "16:9",
        "generateAudio": "true",
    }
    assert task["images"]

    words = desk.shown_in("inspector")
    assert {"1258671664", "720p · 4 s · 16:9 · audio"} <= words
    assert any(estimate in each for each in words)
    assert any(each.startswith("1280×720 · 24\u00a0fps") for each in words)
    desk.until(lambda: desk.text("status_spent") == f"Today {estimate}")
    assert desk.text("status_library").startswith("1 clip · ")

    (path,) = desk.clips()
    assert path.suffix == ".mp4" and "1258671664" in path.name and path.name.startswith("20")
    with av.open(str(path)) as container:
        assert sum(1 for _ in container.decode(video=0)) == 96
    with av.open(str(path)) as container:
        assert sum(frame.samples for frame in container.decode(audio=0)) > 3.9 * 48_000


def test_the_card_tells_each_stage_in_its_order(open_studio: Open) -> None:
    studio = open_studio(sandbox=True, sandbox_speed=8.0).online()
    job = studio.order("A kite over the dunes")
    studio.until(lambda: studio.jobs[job.id].state is JobState.DONE)
    told = studio.told[job.id]
    first = {stage: next((n for n, words in enumerate(told) if stage in words), -1) for stage in STAGES}
    seen = [place for place in first.values() if place >= 0]  # a short stage may pass between two looks
    assert seen == sorted(seen), told
    assert all(first[stage] >= 0 for stage in ("Wiro's queue", "Generating", "Done")), told
    parts = [int(found.group(1)) for words in told if (found := re.search(r"Generating.*?(\d+) %", words))]
    assert parts == sorted(parts) and len(set(parts)) > 3
    assert any(re.search(r"\d+ s left", words) for words in told)
