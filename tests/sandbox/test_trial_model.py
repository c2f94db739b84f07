"""The model of the sandbox's own invention: other fields, other kinds of files, lists in pages, forms that shrink."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.sandbox.box import Box
from tests.sandbox.test_clips import frames, picture
from veo_desktop.core.form import FieldType, parse_form

MODEL = "sandbox/storyteller"


def _tool(box: Box, model: str = MODEL) -> Any:
    owner, project = model.split("/")
    return box.call("Tool/Detail", {"slugowner": owner, "slugproject": project})["tool"][0]


def test_its_form_has_what_veo_has_not(shared: Box) -> None:
    form = parse_form(MODEL, _tool(shared))
    kinds = {field.id: field.kind for field in form.fields}
    assert (kinds["motion"], kinds["caption"]) == (FieldType.RANGE, FieldType.TEXT)
    assert form.split_fields == {"cover", "stills"}
    caption = form.field("caption")
    assert caption and "<" not in caption.note and "lower edge" in caption.note


def test_it_makes_clips_from_files_and_addresses(shared: Box, tmp_path: Path) -> None:
    still = picture(tmp_path / "still.png", 64, 64, "#ff00ff", "#ff00ff")
    (first,) = shared.call("File/Upload", files={"file": still})["list"]
    files = [("stills", picture(tmp_path / "other.png", 64, 64, "#ff00ff", "#ff00ff"))]
    values = {
        "prompt": "a fox",
        "durationSeconds": "2",
        "motion": "0.25",
        "stillsUrl": f"{first['url']},{first['url']}",
    }
    answer = shared.call(f"Run/{MODEL}", files=files, data=values)
    task = shared.until(answer["socketaccesstoken"])
    assert task["pexit"] == "0" and len(task["parameters"]["stills"]) == 3 and "stillsUrl" not in task["parameters"]
    clip = shared.session.get(task["outputs"][0]["url"], timeout=20).content
    assert sum(1 for _ in frames(clip)) == 48 and float(task["totalcost"]) == 0.04


def test_numbers_out_of_range_are_refused(shared: Box) -> None:
    for value, said in (("1.01", "between 0 and 1"), ("-0.1", "between 0 and 1"), ("much", "integer or float")):
        answer = shared.call(f"Run/{MODEL}", {"prompt": "a fox", "motion": value})
        assert said in answer["errors"][0]["message"]


def test_the_list_comes_in_pages(shared: Box) -> None:
    pages = [
        shared.call("Tool/List", {"start": str(start), "limit": "2", "categories": ["video"]}) for start in (0, 2, 4)
    ]
    assert {page["total"] for page in pages} == {5}
    assert [len(page["tool"]) for page in pages] == [2, 2, 1]
    assert len({tool["slugproject"] for page in pages for tool in page["tool"]}) == 5


def test_forms_can_be_made_to_shrink(box: Box) -> None:
    box.fault(call="Tool/Detail", kind="patch", drop=["seed", "resolution=1080p"], times=1)
    form = parse_form("google/veo3-1", _tool(box, "google/veo3-1"))
    resolution = form.field("resolution")
    assert form.field("seed") is None and resolution and resolution.values == ("720p",)
    box.fault(call="Tool/Detail", kind="patch", tool={"parameters": None}, times=1)
    assert parse_form(MODEL, _tool(box)).fields == ()
    assert parse_form(MODEL, _tool(box)).fields != ()
