"""What the calls send and how tolerantly they read; the seed's own samples are in test_seed_contract."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.wiro.conftest import MakeClient, Serve
from tests.wiro.servers import always, json_response, response
from tests.wiro.test_seed_contract import form_of
from veo_desktop.core.errors import BadAnswer, InputError, NotFoundError, WrongStateError
from veo_desktop.core.request import ImageInput, Request

NO_TASK = json_response({"result": False, "errors": [{"code": 1, "message": "There is no task yet."}]})
MISSING = json_response({"result": False, "errors": [{"code": 0, "message": "Request parameter [tasktoken] required"}]})
WRONG_STATE = json_response(
    {"result": False, "errors": [{"code": 1, "message": "Task is not in a cancellable state."}]}
)
ENDED = json_response({"result": True, "errors": [], "tasklist": [{"id": "7", "status": "task_cancel"}]})
QUIET_YES = json_response({"result": True, "errors": []})


@pytest.mark.parametrize("missing", [NO_TASK, MISSING])
def test_kill_tries_the_token_once_when_the_identifier_is_missed(
    serve: Serve, client: MakeClient, missing: bytes
) -> None:
    server = serve(always(missing, ENDED))
    client(server.url).kill("7", "t")
    assert [(each.path, json.loads(each.body)) for each in server.seen] == [
        ("/v1/Task/Kill", {"taskid": "7"}),
        ("/v1/Task/Kill", {"tasktoken": "t"}),
    ]


def test_a_task_that_moved_on_is_ended_the_other_way(serve: Serve, client: MakeClient) -> None:
    server = serve(always(WRONG_STATE, ENDED))
    assert client(server.url).cancel_task("7", "t") is not None
    assert [each.path for each in server.seen] == ["/v1/Task/Cancel", "/v1/Task/Kill"]


def test_a_task_that_has_ended_cannot_be_ended_again(serve: Serve, client: MakeClient) -> None:
    server = serve(always(WRONG_STATE))
    with pytest.raises(WrongStateError):
        client(server.url).kill("7", "t")
    assert len(server.seen) == 2


def test_an_unknown_task_is_told_after_two_tries(serve: Serve, client: MakeClient) -> None:
    server = serve(always(NO_TASK))
    with pytest.raises(NotFoundError):
        client(server.url).cancel_task("7", "t")
    assert len(server.seen) == 2


def test_a_yes_that_shows_no_task_is_a_yes(serve: Serve, client: MakeClient) -> None:
    assert client(serve(always(QUIET_YES)).url).kill("7") is None


def test_task_list(serve: Serve, client: MakeClient) -> None:
    tasks = [{"id": 3, "status": "task_queue", "parameters": {"prompt": "x", "seed": 5}}, {"id": "2", "status": "new"}]
    server = serve(always(json_response({"result": True, "total": "2", "tasklist": tasks})))
    found = client(server.url).task_list("google/veo3-1", start=40, limit=20)
    assert [(task.id, task.status, task.terminal) for task in found] == [
        ("3", "task_queue", False),
        ("2", "new", False),
    ]
    assert found[0].parameters == {"prompt": "x", "seed": "5"}
    assert json.loads(server.seen[0].body) == {
        "type": "model", "sort": "id", "order": "DESC", "start": "40", "limit": "20", "modelName": "google/veo3-1",
    }  # fmt: skip


def test_an_empty_task_list_and_an_unknown_task_are_two_things(serve: Serve, client: MakeClient) -> None:
    server = serve(always(json_response({"result": True, "errors": [], "tasklist": []})))
    assert client(server.url).task_list() == ()
    with pytest.raises(NotFoundError):
        client(server.url).task_detail(task_id="1")


@pytest.mark.parametrize(
    ("changes", "succeeded"),
    [
        ({}, True),
        ({"pexit": 0}, True),
        ({"pexit": "1"}, False),
        ({"pexit": None}, False),
        ({"outputs": []}, False),
        ({"outputs": None}, False),
        ({"outputs": "none"}, False),
        ({"outputs": [{"name": "no address"}]}, False),
        ({"status": "task_end"}, False),
        ({"status": "task_error"}, False),
    ],
)
def test_only_a_whole_success_is_one(
    serve: Serve, client: MakeClient, changes: dict[str, object], succeeded: bool
) -> None:
    task = {
        "id": "1",
        "status": "task_postprocess_end",
        "pexit": "0",
        "outputs": [{"url": "https://x.y/0.mp4"}],
        **changes,
    }
    found = client(serve(always(json_response({"result": True, "tasklist": [task]}))).url).task_detail(task_id="1")
    assert found.succeeded is succeeded
    assert found.terminal is (changes.get("status") != "task_end")


def test_odd_fields_do_not_hide_a_task(serve: Serve, client: MakeClient) -> None:
    task = {
        "id": 9, "status": "task_start", "totalcost": "n/a", "parameters": [], "createtime": {}, "elapsedseconds": "",
        "outputs": [None, 3, {"url": None}, {"url": "https://x.y/1.mp4", "size": "-4"}], "debugoutput": ["x"],
        "brand-new": {"a": [1]},
    }  # fmt: skip
    found = client(serve(always(json_response({"result": True, "tasklist": [task]}))).url).task_detail(task_id="9")
    assert (found.id, found.total_cost, found.createtime) == ("9", None, 0.0)
    assert [(each.url, each.size) for each in found.outputs] == [("https://x.y/1.mp4", 0)]


@pytest.mark.parametrize("text", [r'"[\"tool\"]"', "null", '["tool"]', '"plain"'])
def test_categories_in_any_sound_form(serve: Serve, client: MakeClient, text: str) -> None:
    body = f'{{"result": true, "tasklist": [{{"id": "1", "status": "task_queue", "categories": {text}}}]}}'
    assert client(serve(always(response(body.encode()))).url).task_detail(task_id="1").id == "1"


def test_only_the_known_malformation_is_repaired(serve: Serve, client: MakeClient) -> None:
    body = b'{"result": true, "tasklist": [{"id": "1", "status": "task_queue", "tags": "["tool"]"}]}'
    with pytest.raises(BadAnswer):
        client(serve(always(response(body))).url).task_detail(task_id="1")


def test_a_prompt_that_speaks_of_categories_is_left_alone(serve: Serve, client: MakeClient) -> None:
    prompt = 'say "categories": "["a","b"]" aloud'
    task = json.dumps({"id": "1", "status": "task_queue", "parameters": {"prompt": prompt}})
    body = f'{{"result": true, "tasklist": [{task[:-1]}, "categories": "["tool"]"}}]}}'
    found = client(serve(always(response(body.encode()))).url).task_detail(task_id="1")
    assert found.parameters["prompt"] == prompt


def test_files_and_folders(serve: Serve, client: MakeClient, tmp_path: Path) -> None:
    entry = {"id": "f1", "name": "shots", "parentid": "0", "size": "12", "url": "https://x.y/f1"}
    server = serve(always(json_response({"result": True, "errors": [], "list": [entry]})))
    ours = client(server.url)
    assert ours.folder_create("shots", "root").id == "f1"
    assert json.loads(server.seen[0].body) == {"name": "shots", "parentid": "root"}
    picture = tmp_path / 'a "b"\n;c.png'
    picture.write_bytes(b"bytes")
    assert ours.upload(picture, "f1").url == "https://x.y/f1"
    assert form_of(server.seen[1]) == [("folderid", "", b"f1"), ("file", "a _b___c.png", b"bytes")]
    ours.input_output_delete("token")
    assert (server.seen[2].path, json.loads(server.seen[2].body)) == (
        "/v1/Task/InputOutputDelete", {"tasktoken": "token"},
    )  # fmt: skip


@pytest.mark.parametrize("name", ["", "a b", "../up", "ä", "x" * 101])
def test_a_folder_name_that_would_be_refused_is_not_sent(serve: Serve, client: MakeClient, name: str) -> None:
    server = serve(always(QUIET_YES))
    with pytest.raises(InputError):
        client(server.url).folder_create(name)
    assert server.connections == 0


IMAGE = "inputImage"
BAD_REQUESTS = {
    "half a character": ("prompt", Request("a/b", {"prompt": "x\ud800"})),
    "control character": ("negativePrompt", Request("a/b", {"prompt": "x", "negativePrompt": "a\0b"})),
    "field with line": ('x"\r\ny', Request("a/b", {"prompt": "x", 'x"\r\ny': "1"})),
    "callback": ("callbackUrl", Request("a/b", {"prompt": "x", "callbackUrl": "javascript:alert(1)"})),
    "file url": (IMAGE, Request("a/b", {"prompt": "x"}, (ImageInput(IMAGE, url="file:///etc/passwd"),))),
    "no url": (IMAGE, Request("a/b", {"prompt": "x"}, (ImageInput(IMAGE, url="picture"),))),
    "url with line": (IMAGE, Request("a/b", {"prompt": "x"}, (ImageInput(IMAGE, url="https://x.y/\r\na"),))),
    "missing file": (IMAGE, Request("a/b", {"prompt": "x"}, (ImageInput(IMAGE, path="/none/x.png"),))),
    "folder": (IMAGE, Request("a/b", {"prompt": "x"}, (ImageInput(IMAGE, path="/"),))),
    "model": ("model", Request("../Task/Kill", {"prompt": "x"})),
    "model with query": ("model", Request("a/b?c", {"prompt": "x"})),
}


@pytest.mark.parametrize(("field", "request_"), BAD_REQUESTS.values(), ids=BAD_REQUESTS)
def test_what_would_be_refused_is_not_sent(serve: Serve, client: MakeClient, field: str, request_: Request) -> None:
    server = serve(always(json_response({"taskid": "1"})))
    with pytest.raises(InputError) as caught:
        client(server.url).run(request_)
    assert caught.value.field == field
    assert server.connections == 0


def test_addresses_of_split_fields_go_under_a_name_of_their_own(
    serve: Serve, client: MakeClient, tmp_path: Path
) -> None:
    server = serve(always(json_response({"taskid": "1"})))
    picture = tmp_path / "a.png"
    picture.write_bytes(b"p")
    urls = (ImageInput("stills", url="https://x.y/1,2"), ImageInput("stills", url="https://x.y/3"))
    run = client(server.url).run
    run(Request("a/b", {"words": "x"}, urls), frozenset({"stills"}))
    run(Request("a/b", {}, (*urls, ImageInput("stills", path=str(picture)))), frozenset({"stills"}))
    apart = "https://x.y/1%2C2,https://x.y/3"
    assert json.loads(server.seen[0].body) == {"stillsUrl": apart, "words": "x"}
    assert form_of(server.seen[1]) == [("stills", "a.png", b"p"), ("stillsUrl", "", apart.encode())]


@pytest.mark.parametrize("prompt", ["🎬 שלום\nمرحبا\ttab", "x" * 100_000, '"; filename="a'])
def test_any_text_arrives_as_it_is(serve: Serve, client: MakeClient, tmp_path: Path, prompt: str) -> None:
    server = serve(always(json_response({"taskid": "1"})))
    picture = tmp_path / "a.png"
    picture.write_bytes(b"p")
    client(server.url).run(Request("a/b", {"prompt": prompt, "negativePrompt": ""}))
    client(server.url).run(Request("a/b", {"prompt": prompt}, (ImageInput(IMAGE, path=str(picture)),)))
    assert json.loads(server.seen[0].body) == {"prompt": prompt}
    assert form_of(server.seen[1])[1] == ("prompt", "", prompt.encode())
