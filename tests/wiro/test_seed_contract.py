"""The samples of Wiro's own page, byte for byte: what it shows is what we understand and what we send."""

from __future__ import annotations

import email.parser
import email.policy
import hashlib
import hmac
import json
from decimal import Decimal
from pathlib import Path

import pytest

from tests.wiro.conftest import KEY, SECRET, MakeClient, Serve
from tests.wiro.servers import DATA, Seen, always, response
from veo_desktop.core.request import ImageInput, Request
from veo_desktop.wiro.models import Task

PROMPT = (
    "A tight, gritty close-up on a detective's face in a smoke-filled, neon-drenched office at midnight; he is leaning "
    "forward, eyes narrowed with tension, as the camera slowly zooms in, while his low, gravelly voice states, "
    '"Where\'s the evidence?"; this is set against the backdrop of a slow, repetitive ticking clock and the distant '
    "wail of a police siren."
)
FIELDS = {
    "prompt": PROMPT,
    "generateAudio": "false",
    "aspectRatio": "match_input_image",
    "resolution": "720p",
    "enhancePrompt": "true",
    "personGeneration": "allow_adult",
    "seed": "1258671664",
    "durationSeconds": "4",
    "callbackUrl": "https://example.com/done",
}
IMAGE_URL = "https://example.com/image1.jpg"
TOKEN = "eDcCm5yyUfIvMFspTwww49OUfgXkQt"


def sample(name: str) -> bytes:
    return (DATA / f"seed_{name}.json").read_bytes()


def form_of(seen: Seen) -> list[tuple[str, str, bytes]]:
    """(field, file name, content) of each part, in order."""
    head = f"Content-Type: {seen.headers['content-type']}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + seen.body)
    return [
        (
            str(part.get_param("name", header="content-disposition")),
            part.get_filename() or "",
            part.get_payload(decode=True),  # type: ignore[misc]
        )
        for part in message.iter_parts()  # type: ignore[attr-defined]
    ]


def assert_signed(seen: Seen) -> None:
    message = (SECRET + seen.headers["x-nonce"]).encode()
    assert seen.headers["x-api-key"] == KEY
    assert seen.headers["x-signature"] == hmac.new(KEY.encode(), message, hashlib.sha256).hexdigest()


def test_run_sends_the_samples_form(serve: Serve, client: MakeClient, tmp_path: Path) -> None:
    server = serve(always(response(sample("run"))))
    picture = tmp_path / "image1.jpg"
    picture.write_bytes(b"\xff\xd8 picture")
    request = Request("google/veo3-1", FIELDS, (ImageInput("inputImage", path=str(picture)),))

    answer = client(server.url).run(request)

    assert (answer.task_id, answer.task_token) == ("2221", TOKEN)
    (seen,) = server.seen
    assert (seen.method, seen.path) == ("POST", "/v1/Run/google/veo3-1")
    assert seen.headers["content-length"] == str(len(seen.body))
    assert form_of(seen) == [
        ("inputImage", "image1.jpg", b"\xff\xd8 picture"),
        *((name, "", value.encode()) for name, value in FIELDS.items()),
    ]
    assert b"Content-Type: image/jpeg\r\n\r\n\xff\xd8 picture\r\n" in seen.body
    assert_signed(seen)


def test_run_sends_an_image_url_in_the_same_field(serve: Serve, client: MakeClient) -> None:
    server = serve(always(response(sample("run"))))
    client(server.url).run(Request("google/veo3-1", FIELDS, (ImageInput("inputImage", url=IMAGE_URL),)))
    (seen,) = server.seen
    assert seen.headers["content-type"] == "application/json"
    assert json.loads(seen.body) == {"inputImage": IMAGE_URL, **FIELDS}


def test_several_images_of_one_field_are_all_sent_under_its_name(
    serve: Serve, client: MakeClient, tmp_path: Path
) -> None:
    server = serve(always(response(sample("run"))))
    picture = tmp_path / "a.png"
    picture.write_bytes(b"png")
    images = (ImageInput("inputImage3", path=str(picture)), ImageInput("inputImage3", url=IMAGE_URL))
    client(server.url).run(Request("google/veo3-1", {"prompt": "x"}, images))
    assert form_of(server.seen[0])[:2] == [("inputImage3", "a.png", b"png"), ("inputImage3", "", IMAGE_URL.encode())]


@pytest.mark.parametrize(
    ("sent", "body"), [({"token": TOKEN}, {"tasktoken": TOKEN}), ({"task_id": "534574"}, {"taskid": "534574"})]
)
def test_task_detail(serve: Serve, client: MakeClient, sent: dict[str, str], body: dict[str, str]) -> None:
    server = serve(always(response(sample("task_detail"))))
    task = client(server.url).task_detail(**sent)
    assert (server.seen[0].path, json.loads(server.seen[0].body)) == ("/v1/Task/Detail", body)
    assert_signed(server.seen[0])
    assert_is_the_samples_task(task, TOKEN)
    assert task.terminal
    assert task.succeeded


def test_kill(serve: Serve, client: MakeClient) -> None:
    server = serve(always(response(sample("task_kill"))))
    task = client(server.url).kill("534574", TOKEN)
    assert [(each.path, json.loads(each.body)) for each in server.seen] == [("/v1/Task/Kill", {"taskid": "534574"})]
    assert task is not None
    assert_is_the_samples_task(task, "ZpYote30on42O4jjHXNiKmrWAZqbRE")
    assert (task.status, task.terminal, task.succeeded) == ("task_cancel", True, False)


def test_cancel(serve: Serve, client: MakeClient) -> None:
    server = serve(always(response(sample("task_cancel"))))
    task = client(server.url).cancel_task("634574", TOKEN)
    assert [(each.path, json.loads(each.body)) for each in server.seen] == [("/v1/Task/Cancel", {"taskid": "634574"})]
    assert task is not None
    assert (task.id, task.status) == ("634574", "task_cancel")


def assert_is_the_samples_task(task: Task, token: str) -> None:
    assert (task.id, task.token, task.pexit) == ("534574", token, "0")
    assert task.total_cost == Decimal("0.00351")
    assert (task.createtime, task.endtime, task.elapsed) == (1734513807.0, 1734513813.0, 6.0)
    assert list(task.parameters) == ["inputImage"]
    (output,) = task.outputs
    assert (output.name, output.contenttype, output.size) == ("0.png", "image/png", 202472)
    assert output.url.startswith("https://cdn1.wiro.ai/6a6af820-")
