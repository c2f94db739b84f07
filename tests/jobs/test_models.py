"""Forms and prices: from Wiro, kept ten minutes and on the disk; a model that is gone, a line that is away."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from tests.jobs.bench import Bench
from tests.sandbox.box import Box
from veo_desktop.core.account import Credentials, Endpoint
from veo_desktop.core.cancel import CancelToken
from veo_desktop.core.form import FieldType
from veo_desktop.core.models import ModelNews
from veo_desktop.core.price import estimate
from veo_desktop.core.request import VEO_3_1, Request
from veo_desktop.core.secret import Secret
from veo_desktop.jobs.models import ModelBook
from veo_desktop.jobs.provider import Provider
from veo_desktop.store.model_cache import ModelCache
from veo_desktop.wiro.client import WiroClient
from veo_desktop.wiro.download import Downloader
from veo_desktop.wiro.transport import Transport

TRIAL = "sandbox/storyteller"


class Clock:
    """Seconds that pass when they are told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def provider(box: Box) -> Iterator[Provider]:
    transport, endpoint = Transport(), Endpoint(box.api_url, box.socket_url)
    credentials = Credentials(Secret(box.keys["api_key"]), Secret(box.keys["api_secret"]))
    yield Provider(endpoint, WiroClient(endpoint, credentials, transport), Downloader(endpoint, transport), True)
    transport.close()


@pytest.fixture
def book(provider: Provider, clock: Clock, tmp_path: Path) -> ModelBook:
    return ModelBook(lambda: provider, ModelCache(tmp_path), clock, page=2)


def _calls(box: Box) -> int:
    return sum(request["call"] == "Tool/Detail" for request in box.ledger()["requests"])


def _next_start(provider: Provider | None, tmp_path: Path) -> ModelBook:
    return ModelBook(lambda: provider, ModelCache(tmp_path))


def _field_ids(news: ModelNews | None) -> set[str]:
    assert news is not None and news.form is not None
    return {field.id for field in news.form.fields}


def test_prices_and_form_are_asked_for_once_in_ten_minutes(book: ModelBook, box: Box, clock: Clock) -> None:
    before = book.kept(VEO_3_1)
    assert before is not None and before.form is not None and before.pricing is None and not book.fresh(VEO_3_1)
    news = book.news(VEO_3_1)
    request = Request(VEO_3_1, {"durationSeconds": "8", "generateAudio": "true"})
    assert news.problem is None and news.gone is None and news.pricing is not None
    assert estimate(news.pricing, request) == Decimal("3.2")
    assert book.fresh(VEO_3_1) and book.kept(VEO_3_1) == news
    clock.now += 601
    assert not book.fresh(VEO_3_1) and book.kept(VEO_3_1) == news and _calls(box) == 1


def test_what_vanishes_is_gone_and_stays_so_at_the_next_start(
    book: ModelBook, box: Box, provider: Provider, tmp_path: Path
) -> None:
    box.fault(call="Tool/Detail", kind="patch", drop=["seed", "resolution=1080p"], times=0)
    news = book.news(VEO_3_1)
    assert "seed" not in _field_ids(news)
    later = _next_start(provider, tmp_path)
    assert later.kept(VEO_3_1) == news and not later.fresh(VEO_3_1)
    assert news.form is not None and (resolution := news.form.field("resolution")) is not None
    assert resolution.values == ("720p",)


def test_without_parameters_the_last_known_form_serves(
    book: ModelBook, box: Box, provider: Provider, tmp_path: Path
) -> None:
    known = book.news(TRIAL)
    box.fault(call="Tool/Detail", kind="patch", tool={"parameters": None}, times=0)
    assert book.news(TRIAL).form == known.form
    assert _field_ids(book.news(VEO_3_1)) >= {"prompt", "inputImage3"}
    assert _next_start(provider, tmp_path).news(TRIAL).form == known.form
    nothing = book.news("google/veo3-1/x")
    assert nothing.form is None and nothing.problem is not None


def test_a_model_that_tells_nothing_is_said_so(book: ModelBook, box: Box) -> None:
    box.fault(call="Tool/Detail", kind="patch", tool={"parameters": []}, times=0)
    news = book.news(TRIAL)
    assert news.form is None and "does not say" in str(news.problem)


def test_a_retired_model_is_gone_and_its_form_stays_for_old_jobs(book: ModelBook, box: Box) -> None:
    form = book.news(TRIAL).form
    box.fault(call="Tool/Detail", kind="error", code=1, message="slug-owner-project-not-exist", times=0)
    news = book.news(TRIAL)
    assert "not offer this model any more" in str(news.gone) and news.problem is None and news.form == form
    kept = book.kept(TRIAL)
    assert kept is not None and kept.gone == news.gone


def test_without_a_line_the_last_known_form_and_prices_serve(
    book: ModelBook, box: Box, provider: Provider, tmp_path: Path
) -> None:
    known = book.news(TRIAL)
    box.fault(call="Tool/Detail", kind="reset", times=0)
    for one in (book, _next_start(provider, tmp_path)):
        news = one.news(TRIAL)
        assert news.problem is not None and (news.form, news.pricing) == (known.form, known.pricing)


def test_without_an_account_what_ships_serves_and_nobodys_prices(tmp_path: Path) -> None:
    book = _next_start(None, tmp_path)
    news = book.news(VEO_3_1)
    assert news.problem is not None and news.pricing is None and "prompt" in _field_ids(news)
    assert book.kept(VEO_3_1) is None and book.find("", "", 0, CancelToken()).problem is not None


@pytest.mark.parametrize(
    "tool",
    [
        {"parameters": [{"items": [{"id": "seed", "type": "wheel", "options": [str(n) for n in range(300)]}] * 3}]},
        {"parameters": "none", "dynamicprice": "[", "title": 5, "categories": '["a", 3, ["b"]]'},
        {"parameters": {}, "dynamicprice": [{"inputs": {}, "price": "-1"}, 7], "description": ["x"]},
        {"parameters": [{"items": [{"id": "x", "note": "y" * 900_000}]}]},
    ],
    ids=["options", "no json", "wrong types", "large"],
)
def test_a_hostile_description_does_no_harm(book: ModelBook, box: Box, tool: dict[str, object]) -> None:
    box.fault(call="Tool/Detail", kind="patch", tool=tool, times=0)
    news = book.news(TRIAL)
    assert news.gone is None and news.pricing is not None
    if "dynamicprice" in tool:
        assert estimate(news.pricing, Request(TRIAL, {})) is None


def test_a_search_by_name_and_category_in_pages(book: ModelBook) -> None:
    first = book.find("", "video", 0, CancelToken())
    assert first.problem is None and first.more and len(first.models) == 2
    seen = [*first.models]
    while (page := book.find("", "video", len(seen), CancelToken())).more:
        seen += page.models
    names = {summary.model for summary in (*seen, *page.models)}
    assert names == {VEO_3_1, "google/veo3-1-fast", "google/veo3", "google/veo3-fast", TRIAL}
    (found,) = book.find("story", "", 0, CancelToken()).models
    assert (found.model, found.title, found.price) == (TRIAL, "Sandbox Storyteller", Decimal("0.08"))
    assert "video" in found.categories and found.description


def test_a_search_that_fails_says_why(book: ModelBook, box: Box) -> None:
    box.fault(call="Tool/List", kind="reset")
    found = book.find("veo", "", 0, CancelToken())
    assert found.models == () and found.problem is not None


def test_the_engine_has_one_and_sends_by_it(bench: Bench, box: Box) -> None:
    form = bench.works.models.news(TRIAL).form
    assert form is not None and (motion := form.field("motion")) is not None and motion.kind is FieldType.RANGE
    assert bench.works.models.split_fields(TRIAL) == {"cover", "stills"}
    assert bench.works.models.fresh(TRIAL)
