"""The seed's own samples: its curl request, sent by curl itself, and the fields of its answers."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.sandbox.box import Box

TASK_FIELDS = {
    "id",
    "uuid",
    "name",
    "socketaccesstoken",
    "parameters",
    "debugoutput",
    "debugerror",
    "starttime",
    "endtime",
    "elapsedseconds",
    "status",
    "cps",
    "totalcost",
    "guestid",
    "projectid",
    "modelid",
    "description",
    "basemodelid",
    "runtype",
    "modelfolderid",
    "modelfileid",
    "callbackurl",
    "marketplaceid",
    "createtime",
    "canceltime",
    "assigntime",
    "accepttime",
    "preprocessstarttime",
    "preprocessendtime",
    "postprocessstarttime",
    "postprocessendtime",
    "pexit",
    "categories",
    "outputs",
    "size",
}
OUTPUT_FIELDS = {
    "id",
    "name",
    "contenttype",
    "parentid",
    "uuid",
    "size",
    "addedtime",
    "modifiedtime",
    "accesskey",
    "foldercount",
    "filecount",
    "ispublic",
    "expiretime",
    "url",
}
SEED_VALUES = [
    "prompt=A tight, gritty close-up on a detective\\'s face in a smoke-filled office; he states, \"Where's it?\"",
    "generateAudio=false",
    "aspectRatio=match_input_image",
    "resolution=720p",
    "enhancePrompt=true",
    "personGeneration=allow_adult",
    "seed=1258671664",
    "durationSeconds=4",
    "callbackUrl=Optional: Webhook URL for task completion notifications",
]


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_the_seeds_curl_request(box: Box, tmp_path: Path) -> None:
    picture = tmp_path / "image1.jpg"
    image = QImage(640, 360, QImage.Format.Format_RGB32)
    image.fill(QColor("#804020"))
    assert image.save(str(picture))
    command = ["curl", "-s", "--max-time", "20", "-X", "POST", f"{box.api_url}/Run/google/veo3-1"]
    for name, value in box.signed().items():
        command += ["-H", f"{name}: {value}"]
    for value in [f"inputImage=@{picture}", *SEED_VALUES]:
        command += ["-F", value]
    answer = json.loads(subprocess.run(command, check=True, capture_output=True, timeout=30).stdout)
    assert list(answer) == ["errors", "taskid", "socketaccesstoken", "result"]
    assert answer["errors"] == [] and answer["result"] is True
    assert answer["taskid"].isdecimal() and len(answer["socketaccesstoken"]) == 30

    task = box.until(answer["socketaccesstoken"])
    assert task["pexit"] == "0"
    assert task["parameters"]["seed"] == "1258671664"
    uploaded = task["parameters"]["inputImage"]
    assert uploaded.startswith(f"{box.api_url}/File/") and uploaded.endswith(".jpg")
    assert box.session.get(uploaded, timeout=10).content == picture.read_bytes()


def test_a_task_has_the_seeds_fields_as_text(box: Box) -> None:
    token = box.token()
    box.until(token)
    detail = box.call("Task/Detail", {"tasktoken": token})
    assert set(detail) == {"total", "errors", "tasklist", "result"} and detail["total"] == "1"
    (task,) = detail["tasklist"]
    assert set(task) == TASK_FIELDS
    numbers = [*(name for name in TASK_FIELDS if name.endswith("time")), "id", "elapsedseconds", "cps", "totalcost"]
    assert all(isinstance(task[name], str) and float(task[name]) >= 0 for name in numbers)
    assert "video" in json.loads(task["categories"])
    (output,) = task["outputs"]
    assert set(output) == OUTPUT_FIELDS
    assert output["name"] == "0.mp4" and output["contenttype"] == "video/mp4"
    assert output["size"] == task["size"]
    assert output["url"].startswith(f"{box.root}/cdn/")
