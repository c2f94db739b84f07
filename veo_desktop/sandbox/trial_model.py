"""A second make of video model, the sandbox's own invention: what Wiro's other models ask for. Any thread; no state.

Nothing of it is bundled with the app, so its form comes from `/Tool/Detail` alone.
"""

from __future__ import annotations

from typing import Any

NAME = "sandbox/storyteller"
COVER = "cover"
STILLS = "stills"

_MOODS = ("calm", "cheerful", "dreamy", "epic", "nostalgic", "tense", "uncanny", "wistful")


def _field(field_id: str, kind: str, label: str, **more: object) -> dict[str, object]:
    plain = {"required": False, "advanced": False, "placeholder": "", "note": "", "default": "", "options": []}
    return {"id": field_id, "type": kind, "label": label, **plain, **more}


DESCRIPTION: dict[str, Any] = {
    "title": "Sandbox Storyteller",
    "slugowner": "sandbox",
    "slugproject": "storyteller",
    "cleanslugowner": "sandbox",
    "cleanslugproject": "storyteller",
    "description": "Not a real model: it shows how the app deals with one that it knows nothing of.",
    "categories": ["tool", "text-to-video", "image-to-video", "video"],
    "tags": ["sandbox"],
    "parameters": [
        {
            "title": "Story",
            "subtitle": "",
            "items": [
                _field("prompt", "textarea", "Story", required=True, placeholder="What happens, from start to end"),
                _field("caption", "text", "Caption", note="Goes at the <b>lower edge</b> of the picture."),
                _field(COVER, "fileinput", "Cover", note="The clip starts with it."),
                _field(STILLS, "multifileinput", "Stills", note="Up to five pictures to keep to.", max="5"),
            ],
        },
        {
            "title": "Look",
            "subtitle": "",
            "items": [
                _field(
                    "mood",
                    "select",
                    "Mood",
                    default="calm",
                    options=[{"value": mood, "label": mood.title()} for mood in _MOODS],
                ),
                _field("durationSeconds", "range", "Seconds", default="4", min="2", max="10", step="2"),
                _field("motion", "range", "Motion", default="0.5", min="0", max="1", step="0.05"),
                _field("seed", "text", "Seed", advanced=True, min="0", max="2147483647", step="1"),
            ],
        },
    ],
}
