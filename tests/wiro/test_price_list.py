"""The price of a run by the model's own list: known exactly, or unknown, never zero."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from tests.wiro.conftest import MakeClient, Serve
from tests.wiro.servers import always, json_response
from veo_desktop.core.errors import BadAnswer
from veo_desktop.core.form import FieldType
from veo_desktop.core.price import Basis, estimate, explain
from veo_desktop.core.request import ImageInput, Request
from veo_desktop.wiro.models import tool_from

REQUEST = Request(
    "google/veo3-1",
    {"prompt": "x", "resolution": "720p", "durationSeconds": "8", "generateAudio": "true"},
    (ImageInput("inputImage3", url="https://x.y/1"), ImageInput("inputImage3", url="https://x.y/2")),
)


def price(rules: object, **others: object) -> Decimal | None:
    return estimate(tool_from({"dynamicprice": rules, **others}, "google/veo3-1").pricing, REQUEST)


def rule(price: object, method: str = "cpr", **inputs: object) -> dict[str, object]:
    return {"inputs": inputs, "price": price, "priceMethod": method}


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ([rule(0.13, resolution="720p", durationSeconds="8")], "0.13"),
        ([rule("0.13", resolution="720p", durationSeconds=8)], "0.13"),
        ([rule(0.13, generateAudio=True)], "0.13"),
        ([rule(9, resolution="1080p"), rule(2)], "2"),
        ([rule(2), rule(9, resolution="720p")], "9"),
        ([rule(2, "cpo")], "2"),
        ([rule(0.15, "cp-outputVideoLength")], "1.20"),
        ([rule(3, inputImage3="QUANTITY:2"), rule(1)], "3"),
        ([rule(3, inputImage3="QUANTITY:1")], None),
        ([rule(9, resolution="1080p")], None),
        ([rule(0.1, "cps")], None),
        ([rule(1, "by the moon")], None),
        ([rule(0)], None),
        ([rule(-1)], None),
        ([rule("free")], None),
        ([None, 3, {"price": 1, "inputs": [1]}], None),
        ([{"price": 1, "inputs": {"seed": [1]}, "priceMethod": "cpr"}], None),
        ([rule("NaN")], None),
        ([rule(2, resolution="720p"), rule(3, durationSeconds="8")], "2"),
        ("[", None),
        ({"a": 1}, None),
    ],
)
@pytest.mark.parametrize("as_text", [False, True])
def test_price_list(rules: Any, expected: str | None, as_text: bool) -> None:
    given = json.dumps(rules) if as_text and not isinstance(rules, str) else rules
    assert price(given, approximatelycost="5", cps="1") == (None if expected is None else Decimal(expected))


@pytest.mark.parametrize("none", [None, "", [], "[]"])
def test_without_a_list_the_approximate_cost_serves(none: object) -> None:
    assert price(none, approximatelycost="0.35") == Decimal("0.35")
    assert price(none, approximatelycost="0") is None
    assert price(none) is None


def test_a_price_by_the_second_needs_the_usual_time() -> None:
    tool = tool_from({"cps": "0.002", "dynamicprice": ""}, "google/veo3-1")
    assert explain(tool.pricing, REQUEST).basis is Basis.UNKNOWN
    found = explain(tool.pricing, REQUEST, usual_seconds=Decimal(60))
    assert (found.amount, found.basis) == (Decimal("0.120"), Basis.PROCESSING_TIME)


def test_tool_detail_reads_form_and_price(serve: Serve, client: MakeClient) -> None:
    item = {"id": "resolution", "type": "select", "options": ["720p", {"value": "1080p", "label": "Full HD"}]}
    tool = {
        "title": "Veo 3.1", "parameters": [{"title": "Main", "items": [item, None]}],
        "dynamicprice": json.dumps([rule(0.4)]), "cps": "0", "taskstat": {"runcount": "5"},
    }  # fmt: skip
    server = serve(always(json_response({"result": True, "tool": [tool]})))
    found = client(server.url).tool_detail("google/veo3-1")
    assert json.loads(server.seen[0].body) == {"slugowner": "google", "slugproject": "veo3-1"}
    assert (found.model, found.title) == ("google/veo3-1", "Veo 3.1")
    (field,) = found.form.fields
    assert (field.kind, field.values) == (FieldType.SELECT, ("720p", "1080p"))
    assert estimate(found.pricing, REQUEST) == Decimal("0.4")


@pytest.mark.parametrize("parameters", [None, [], "none", [None], [{"items": None}]])
def test_a_model_without_a_form_is_still_a_model(serve: Serve, client: MakeClient, parameters: object) -> None:
    server = serve(always(json_response({"result": True, "tool": [{"parameters": parameters}]})))
    assert client(server.url).tool_detail("google/veo3-1").form.fields == ()


def test_tool_list(serve: Serve, client: MakeClient) -> None:
    tools = [{"slugowner": "google", "slugproject": "veo3", "title": "Veo 3"}]
    server = serve(always(json_response({"result": True, "tool": tools, "total": "1"})))
    (found,) = client(server.url).tool_list(search="veo", categories=["video"])
    assert (found.model, found.title) == ("google/veo3", "Veo 3")
    assert json.loads(server.seen[0].body)["hideworkflows"] is True


def test_an_answer_without_a_model_is_no_answer(serve: Serve, client: MakeClient) -> None:
    server = serve(always(json_response({"result": True, "tool": []})))
    with pytest.raises(BadAnswer):
        client(server.url).tool_detail("google/veo3-1")
