"""The models: the bundled descriptions, how the API shows them, and what they cost here."""

from __future__ import annotations

import json
import re
from decimal import Decimal

import pytest

from tests.sandbox.box import Box
from veo_desktop.core.form import FieldType, load_form, parse_form
from veo_desktop.core.resources import resource

NAMES = ["veo3-1", "veo3-1-fast", "veo3", "veo3-fast"]


@pytest.mark.parametrize("name", NAMES)
def test_the_bundled_description_is_the_one_served(shared: Box, name: str) -> None:
    bundled = load_form(f"google/{name}", resource("models", "google", f"{name}.json"))
    (tool,) = shared.call("Tool/Detail", {"slugowner": "google", "slugproject": name})["tool"]
    assert parse_form(f"google/{name}", tool) == bundled
    prompt, picture = bundled.field("prompt"), bundled.field("inputImage")
    assert prompt and prompt.required and prompt.kind is FieldType.TEXTAREA
    assert picture and picture.kind is FieldType.COMBINE_FILE and picture.maximum == "1"
    for field in bundled.fields:
        assert not field.options or field.default in field.values


def test_no_bundled_description_claims_a_price() -> None:
    for name in NAMES:
        said = resource("models", "google", f"{name}.json").read_text(encoding="utf-8").lower()
        assert not re.search(r"""[$€£]|\busd\b|\d\s*(cents?|dollars?)\b|"[a-z_]*(price|cost|cps)[a-z_]*"\s*:""", said)


def test_the_list_searches_and_summarises(shared: Box) -> None:
    answer = shared.call("Tool/List", {"search": "fast", "categories": ["image-to-video"], "summary": True})
    assert answer["total"] == 2 and {tool["slugproject"] for tool in answer["tool"]} == {"veo3-1-fast", "veo3-fast"}
    assert all("parameters" not in tool and isinstance(tool["dynamicprice"], str) for tool in answer["tool"])


@pytest.mark.parametrize("name", NAMES)
def test_a_run_costs_what_its_price_says(box: Box, name: str) -> None:
    (tool,) = box.call("Tool/Detail", {"slugowner": "google", "slugproject": name})["tool"]
    settings = {"durationSeconds": "4", "generateAudio": "false"}
    (price,) = [each for each in json.loads(tool["dynamicprice"]) if each["inputs"].items() <= settings.items()]
    factor = 4 if price["priceMethod"] == "cp-outputVideoLength" else 1
    before = Decimal(box.ledger()["balance"])
    task = box.until(box.token(model=f"google/{name}", **settings))
    assert Decimal(task["totalcost"]) == Decimal(str(price["price"])) * factor > 0
    assert before - Decimal(box.ledger()["balance"]) == Decimal(task["totalcost"])
