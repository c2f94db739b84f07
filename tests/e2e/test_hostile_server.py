"""A server that lies about names and addresses: clips stay in the library folder, and nothing else is fetched."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.studio import SHORTEST, Studio
from tests.e2e.wiro import Wiro
from veo_desktop.core.job import JobState

NAMES = [
    "../../../evil.mp4",
    "/home/evil.mp4",
    "C:\\evil\\evil.mp4",
    "evil" * 100,
    "evil\nevil.mp4",
    "\x00evil",
]
ADDRESSES = [
    "file:///etc/passwd",
    "http://169.254.169.254/latest/meta-data",
    "https://user:word@wiro.example/clip.mp4",
    "https://wiro.example/\n../clip.mp4",
    "",
]


def _everything(folder: Path) -> set[Path]:
    return {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}


def test_names_from_the_server_and_from_prompts_lead_nowhere(desk: Studio, fair_wiro: Wiro, tmp_path: Path) -> None:
    desk.choose(**SHORTEST)
    desk.price()
    for number, name in enumerate(NAMES):
        fair_wiro.forget_faults()
        fair_wiro.fault(call="Task/Detail", kind="patch", times=0, output={"name": name, "id": name})
        desk.paste("prompt_editor", name.replace("\x00", "") + f" {number}")
        desk.send()
    desk.until(lambda: all(job.state is JobState.DONE for job in desk.jobs.values()))
    clips = desk.clips()
    assert len(clips) == len(NAMES)
    assert all(path.is_file() and path.name.startswith("20") and len(path.name) < 200 for path in clips)
    outside = {path for path in _everything(tmp_path) if path.parts[:2] != ("data", "library")}
    assert not [path for path in outside if "evil" in str(path) or path.suffix == ".mp4"]
    assert not Path("/home/evil.mp4").exists()


def test_an_unsafe_address_is_not_opened(desk: Studio, fair_wiro: Wiro) -> None:
    desk.choose(**SHORTEST)
    desk.price()
    desk.type("prompt_editor", "A letter without a sender")
    for address in ADDRESSES:
        fair_wiro.forget_faults()
        fair_wiro.fault(call="Task/Detail", kind="patch", times=0, output={"url": address})
        job = desk.send()
        desk.until(lambda wanted=job.id: desk.jobs[wanted].failure is not None)
        told = desk.jobs[job.id]
        assert told.clip is None, address
        assert "safe" in str(told.failure.message) or "no clip" in str(told.failure.message)
    assert desk.clips() == []
