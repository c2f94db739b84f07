"""The child may crash, hang or be missing: the file gets the blame, the app goes on, and no child stays behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.patience import PATIENCE
from tests.media.conftest import Children
from tests.media.mp4 import written
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.children import start_child
from veo_desktop.core.errors import MediaError, Stopped, StorageError, VeoError
from veo_desktop.core.recipe import Recipe
from veo_desktop.core.request import PROMPT, VEO_3_1, Request
from veo_desktop.media.prober import Prober

RECIPE = Recipe(Request(VEO_3_1, {PROMPT: "rain\n🎬"}), task_id="1")

# a child that does as the file's name says, to stand in for a decoder that meets a file made to break it
BAD_CHILD = """
import sys, os, json, time
print(json.dumps({"ready": True}), flush=True)
for line in sys.stdin:
    path = json.loads(line)["path"]
    if "crash" in path: os.kill(os.getpid(), 11)
    if "hang" in path: time.sleep(600)
    if "garbage" in path: print("[]", flush=True); continue
    print(json.dumps({"ok": {"tags": {}, "beside": ""}}), flush=True)
"""


def wait_until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.01)


def test_every_command_through_one_child(tmp_path: Path, clip: Path) -> None:
    children = Children()
    prober = Prober(children)
    try:
        facts = prober.probe(clip)
        assert (facts.frames, str(facts.rate)) == (24, "24")
        assert prober.thumbnail(clip, tmp_path / "small.jpg", at=0.5, longest_edge=80) == (80, 45)
        assert prober.embed(clip, tmp_path / "copy.mp4", RECIPE)
        assert Recipe.from_json(prober.recipe(tmp_path / "copy.mp4")) == RECIPE
        assert prober.recipe(clip) == ""
        assert prober.probe(tmp_path / "copy.mp4") == facts
        assert len(children.started) == 1
    finally:
        prober.close()
    assert children.started[0].returncode == 0


def test_errors_arrive_as_they_were_raised(tmp_path: Path, clip: Path, prober: Prober) -> None:
    with pytest.raises(MediaError, match="not an MP4") as caught:
        prober.probe(written(tmp_path / "text.mp4", b"hello hello"))
    assert "hello" in caught.value.detail
    with pytest.raises(StorageError) as refused:
        prober.thumbnail(clip, tmp_path / "gone" / "small.jpg")
    assert refused.value.user_message.args["folder"] == str(tmp_path / "gone")
    with pytest.raises(VeoError, match="inside Veo Desktop"):
        prober.thumbnail(clip, tmp_path / "small.bmp")


@pytest.mark.skipif(sys.platform != "linux", reason="names there are text")
def test_a_name_that_is_no_text(tmp_path: Path, clip: Path, prober: Prober) -> None:
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.mp4"))
    odd.write_bytes(clip.read_bytes())
    assert prober.probe(odd).frames == 24


@pytest.mark.parametrize("name", ["crash.mp4", "garbage.mp4"])
def test_a_file_that_breaks_the_child_is_blamed_and_the_next_is_served(name: str) -> None:
    children = Children(BAD_CHILD)
    prober = Prober(children)
    try:
        for _ in range(2):
            with pytest.raises(MediaError, match="cannot read this video"):
                prober.recipe(Path(name))
            assert prober.recipe(Path("good.mp4")) == ""
        assert len(children.started) == 3
    finally:
        prober.close()
    assert all(child.poll() is not None for child in children.started)


def test_a_file_that_takes_for_ever_is_given_up() -> None:
    children = Children(BAD_CHILD)
    prober = Prober(children, patience=0.5)
    try:
        with pytest.raises(MediaError, match="too long"):
            prober.recipe(Path("hang.mp4"))
        assert children.started[0].returncode is not None
        assert prober.recipe(Path("good.mp4")) == ""
    finally:
        prober.close()


@pytest.mark.parametrize("how", ["cancel", "close"])
def test_a_caller_is_freed_while_the_child_is_busy_and_one_waits_behind_it(how: str) -> None:
    children, cancel = Children(BAD_CHILD), CancelToken()
    prober = Prober(children)
    ended: list[type[BaseException]] = []

    def ask() -> None:
        try:
            prober.recipe(Path("hang.mp4"), cancel)
        except VeoError as error:
            ended.append(type(error))

    callers = [threading.Thread(target=ask) for _ in range(2)]
    for caller in callers:
        caller.start()
    wait_until(lambda: bool(children.started))
    time.sleep(0.3)  # let the request reach the child, for the test to mean anything; no assertion hangs on it
    cancel.cancel() if how == "cancel" else prober.close()
    for caller in callers:
        caller.join(PATIENCE)
    assert ended == [Stopped, Stopped]
    prober.close()
    assert all(child.poll() is not None for child in children.started)
    with pytest.raises(Stopped):
        prober.recipe(Path("good.mp4"))


def test_half_a_copy_is_not_left_behind(tmp_path: Path, clip: Path) -> None:
    prober = Prober(Children(BAD_CHILD))
    target = written(tmp_path / "copy.mp4", b"half")
    try:
        with pytest.raises(MediaError):
            prober.embed(tmp_path / "crash.mp4", target, RECIPE)
        assert not target.exists()
    finally:
        prober.close()


def test_a_child_that_does_not_start_blames_no_file(clip: Path) -> None:
    def no_program() -> subprocess.Popen[bytes]:
        raise FileNotFoundError("no such program")

    for start in (no_program, Children("raise SystemExit(3)")):
        prober = Prober(start)
        with pytest.raises(VeoError, match="does not start") as caught:
            prober.probe(clip)
        assert not isinstance(caught.value, MediaError)
        prober.close()


def _deaf() -> subprocess.Popen[bytes]:
    deaf = "import os, time; os.close(0); print('{\"ready\": true}', flush=True); time.sleep(30)"
    return subprocess.Popen([sys.executable, "-c", deaf], stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def test_a_child_that_hears_nothing_blames_no_file(clip: Path) -> None:
    children = iter((_deaf, lambda: start_child("probe")))

    def start() -> subprocess.Popen[bytes]:
        return next(children)()

    prober = Prober(start)
    try:
        assert prober.look(clip).kind == "mp4"
    finally:
        prober.close()
    assert next(children, None) is None  # both were asked


def test_a_child_that_cannot_say_its_answer_blames_no_file(clip: Path) -> None:
    code = (
        "from veo_desktop.media import child; usual = child._say\n"
        "def say(answers, message):\n"
        "    answers = answers if 'ready' in message else open('/dev/full', 'wb')\n"
        "    usual(answers, message)\n"
        "child._say = say; child.main()"
    )
    children = iter((code, None))

    def start() -> subprocess.Popen[bytes]:
        given = next(children)
        pipe = subprocess.PIPE
        return (
            subprocess.Popen([sys.executable, "-c", given], stdin=pipe, stdout=pipe) if given else start_child("probe")
        )

    prober = Prober(start)
    try:
        assert prober.look(clip).kind == "mp4"
    finally:
        prober.close()


def test_where_no_child_hears_anything_the_file_is_not_called_broken(clip: Path) -> None:
    prober = Prober(_deaf)
    try:
        with pytest.raises(VeoError) as caught:
            prober.look(clip)
    finally:
        prober.close()
    assert not isinstance(caught.value, MediaError)  # a clip that is fetched is tried again, then


def test_the_child_goes_when_the_app_is_gone_even_while_it_decodes(tmp_path: Path, clip: Path) -> None:
    """The app is killed, so it closes nothing; a child that reads a pipe nobody writes to keeps decoding."""
    pipe = tmp_path / "endless.mp4"
    os.mkfifo(pipe)
    app = (
        "import sys; sys.path.insert(0, '.')\n"
        "from tests.media.conftest import start_probe_child\n"
        "from veo_desktop.media.wire import line\n"
        "child = start_probe_child(); child.stdout.readline(); print(child.pid, flush=True)\n"
        f"child.stdin.write(line({{'do': 'probe', 'path': {str(pipe)!r}}})); child.stdin.flush(); child.wait()\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", app], stdout=subprocess.PIPE)
    assert parent.stdout is not None
    child = int(parent.stdout.readline())
    parent.send_signal(signal.SIGKILL)
    parent.wait(PATIENCE)
    parent.stdout.close()
    wait_until(lambda: not _alive(child))


def _alive(pid: int) -> bool:
    try:
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False


def test_the_child_goes_without_a_word_when_the_app_dies_while_it_starts() -> None:
    command = [sys.executable, "-m", "veo_desktop", "--child", "probe"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stdin and child.stdout and child.stderr
        child.stdout.close()  # nobody listens when it says that it is ready
        assert child.stderr.read() == b""
        assert child.wait(PATIENCE) == 0
