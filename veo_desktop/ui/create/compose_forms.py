"""What the window knows of models: their forms and prices, from the program itself or heard since. UI thread only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from veo_desktop.core.form import FieldType, FormField, ModelForm, load_form
from veo_desktop.core.price import Pricing
from veo_desktop.core.request import PROMPT
from veo_desktop.core.resources import resource
from veo_desktop.core.text import Text
from veo_desktop.ui.create.compose_words import BUNDLED
from veo_desktop.ui.parts.text import tr

if TYPE_CHECKING:  # a start does without it
    from veo_desktop.core.models import ModelNews


@dataclass(frozen=True, slots=True)
class KnownModel:
    """`pricing` None while it is not known yet; `stands_in` while the form itself is still to come.

    `gone` says that the model is not to be had any more.
    """

    form: ModelForm
    pricing: Pricing | None = None
    gone: Text | None = None
    stands_in: bool = False


class KnownForms:
    """Models by their slug, for as long as the program runs."""

    def __init__(self) -> None:
        self._models: dict[str, KnownModel] = {}

    def get(self, model: str) -> KnownModel:
        """What is known of `model`; a form with a prompt alone where that is nothing."""
        known = self._models.get(model)
        if known is not None:
            return known
        if model not in BUNDLED:
            return _stand_in(model)
        # a few kilobytes of our own, and needed at once
        return self.learn(KnownModel(load_form(model, resource("models", f"{model}.json"))))

    def news(self, model: str) -> ModelNews:
        """What is known of `model`, as what is heard of it comes."""
        from veo_desktop.core.models import ModelNews  # as above

        known = self.get(model)
        return ModelNews(model, known.form, known.pricing, known.gone)

    def learn(self, known: KnownModel) -> KnownModel:
        self._models[known.form.model] = known
        return known

    def forget_prices(self) -> None:
        """Another account may have other prices, and other models."""
        self._models = {model: KnownModel(known.form) for model, known in self._models.items()}


def _stand_in(model: str) -> KnownModel:
    prompt = FormField(PROMPT, FieldType.TEXTAREA, tr("Prompt"))
    return KnownModel(ModelForm(model, model.rpartition("/")[2] or model, (prompt,)), stands_in=True)
