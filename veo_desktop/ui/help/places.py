"""Which section of the manual tells of what has the keyboard. UI thread only."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from veo_desktop.core.manual import START

SETTINGS = "settings_dialog"
PLACES: Mapping[str, str] = {  # by the object name of a widget, or of one around it
    "prompt_editor": "composing#prompt",
    "templates_button": "composing#templates-and-pieces",
    "templates_popup": "composing#templates-and-pieces",
    "history_button": "composing#history",
    "history_popup": "composing#history",
    "model_button": "composing#model",
    "model_picker": "composing#model",
    "aspect_ratio_input": "composing#aspect-ratio",
    "duration_input": "composing#length",
    "resolution_input": "composing#resolution",
    "audio_input": "composing#sound",
    "enhance_prompt_input": "composing#enhance-prompt",
    "person_generation_input": "composing#people",
    "seed_input": "composing#seed",
    "negative_button": "composing#negative-prompt",
    "negative_prompt_editor": "composing#negative-prompt",
    "callback_url_input": "composing#callback-url",
    "generate_button": "composing#generate",
    "compose_panel": "composing",
    "first_frame_drop": "frames-and-references#first-frame",
    "last_frame_drop": "frames-and-references#last-frame",
    "reference_drop": "frames-and-references#reference-images",
    "sets_button": "frames-and-references#sets",
    "sets_popup": "frames-and-references#sets",
    "crop_dialog": "frames-and-references#cropping",
    "takes_input": "takes-and-matrix#takes",
    "matrix_dialog": "takes-and-matrix#matrix",
    "import_dialog": "takes-and-matrix#jobs-from-a-table",
    "final_dialog": "takes-and-matrix#from-draft-to-final",
    "job_strip": "first-clip#the-queue",
    "job_details": "first-clip#the-queue",
    "spend_dialog": "money#ask-before-a-click",
    "player": "player",
    "full_screen": "player",
    "contact_sheet": "player#frames",
    "compare_view": "compare",
    "compare_chooser": "compare",
    "inspector": "judging",
    "culling": "judging#going-through-many",
    "library_search": "search",
    "library_filter": "search#filters",
    "library_page": "library",
    "quick_look": "library",
    "room_dialog": "library#making-room",
    "backup_dialog": "backup",
    "welcome_page": "accounts",
    "adopt_dialog": "trouble#find-my-tasks-at-wiro",
    "trouble_dialog": "trouble#an-error-nobody-expected",
}


def place_of(widget: QWidget | None) -> str:
    """The place in the manual, "page#section", for `widget` or the nearest around it that has one."""
    while widget is not None:
        name = widget.objectName()
        if name == SETTINGS:
            return f"settings#{widget.property('section')}"
        if name in PLACES:
            return PLACES[name]
        widget = widget.parentWidget()
    return START
