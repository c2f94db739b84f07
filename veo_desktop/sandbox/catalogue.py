"""The models the sandbox offers, with prices of its own making, and what a run of them costs. Event loop thread.

Wiro's real prices come from its API alone; **these are invented**, near what such clips cost elsewhere,
and use three of Wiro's four price methods so that each is met.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from veo_desktop.core.form import ModelForm, parse_form
from veo_desktop.core.resources import resource
from veo_desktop.sandbox import trial_model
from veo_desktop.sandbox.refusal import no_model

Price = dict[str, Any]


def _per_run(with_sound: str, silent: str) -> list[Price]:
    """A price for each length and sound setting, from prices a second."""
    return [
        {
            "inputs": {"durationSeconds": seconds, "generateAudio": sound},
            "price": float(Decimal(rate) * int(seconds)),
            "priceMethod": "cpr",
        }
        for sound, rate in (("true", with_sound), ("false", silent))
        for seconds in ("4", "6", "8")
    ]


_PER_SECOND = "cp-outputVideoLength"
_PRICES: Mapping[str, list[Price]] = {
    "google/veo3-1": _per_run("0.40", "0.20"),
    "google/veo3-1-fast": _per_run("0.15", "0.10"),
    "google/veo3": [
        {"inputs": {"generateAudio": "true"}, "price": 0.40, "priceMethod": _PER_SECOND},
        {"inputs": {"generateAudio": "false"}, "price": 0.20, "priceMethod": _PER_SECOND},
    ],
    "google/veo3-fast": [{"inputs": {}, "price": 0.90, "priceMethod": "cpo"}],
    trial_model.NAME: [{"inputs": {}, "price": 0.02, "priceMethod": _PER_SECOND}],
}
_IDS = {
    "google/veo3-1": "1801",
    "google/veo3-1-fast": "1802",
    "google/veo3": "1701",
    "google/veo3-fast": "1702",
    trial_model.NAME: "9001",
}


@dataclass(frozen=True, slots=True)
class Model:
    """One model: its id at the sandbox, its form and its description in the shape of `/Tool/Detail`."""

    name: str
    id: str
    form: ModelForm
    description: Mapping[str, Any]
    prices: Sequence[Price]

    def defaults(self) -> dict[str, str]:
        return {field.id: field.default for field in self.form.fields if field.default}

    def cost(self, values: Mapping[str, str], outputs: int) -> Decimal:
        """USD for a run with these settings that made `outputs` clips."""
        settings = {**self.defaults(), **values}
        for price in self.prices:
            if all(settings.get(name) == value for name, value in price["inputs"].items()):
                return Decimal(str(price["price"])) * _quantity(price["priceMethod"], settings, outputs)
        return Decimal(0)


class Catalogue:
    """All models by name ("google/veo3-1")."""

    def __init__(self, models: Sequence[Model]) -> None:
        self._models = {model.name: model for model in models}

    @classmethod
    def bundled(cls) -> Catalogue:
        """The bundled models and the trial one; OSError or ValueError when a description is missing or broken."""
        return cls([_model(name, _description(name)) for name in _PRICES])

    def model(self, owner: str, project: str) -> Model:
        """Raise the Refusal of a retired or unknown model."""
        found = self._models.get(f"{owner}/{project}")
        if found is None:
            raise no_model()
        return found

    def named(self, name: str) -> Model:
        return self._models[name]

    def search(self, text: str, categories: Sequence[str], owner: str) -> list[Model]:
        """The models whose title, name or description has `text` and that are in every one of `categories`."""
        return [
            model
            for model in self._models.values()
            if text.lower() in f"{model.name} {model.form.title} {model.description['description']}".lower()
            and set(categories) <= set(model.description["categories"])
            and owner in ("", model.description["slugowner"])
        ]


def tool_answer(model: Model, summary: bool, runs: int, failures: int) -> dict[str, Any]:
    """One entry of `tool`; a summary leaves the form out."""
    answer = {
        "id": model.id,
        **model.description,
        "image": "",
        "computingtime": "60 seconds",
        "marketplace": 1,
        "onlymembers": "1",
        "averagepoint": "5.00",
        "commentcount": "0",
        "dynamicprice": json.dumps(model.prices),
        "cps": "0.010000000000",
        "approximatelycost": f"{model.cost({}, 1):.12f}",
        "taskstat": {"runcount": str(runs), "successcount": str(runs - failures), "errorcount": str(failures)},
    }
    if summary:
        answer.pop("parameters")
    return answer


def _description(name: str) -> Mapping[str, Any]:
    if name == trial_model.NAME:
        return trial_model.DESCRIPTION
    path = resource("models", f"{name}.json")
    description: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return description


def _model(name: str, description: Mapping[str, Any]) -> Model:
    return Model(name, _IDS[name], parse_form(name, description), description, _PRICES[name])


def _quantity(method: str, settings: Mapping[str, str], outputs: int) -> Decimal | int:
    if method == _PER_SECOND:
        return Decimal(settings["durationSeconds"])
    return outputs if method == "cpo" else 1
