"""What "What's this?" says of a control: its name, what it does, and what to know of it. UI thread only."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QWidget

from veo_desktop.ui.parts.elided import LONGEST


def explanation(name: str, *paragraphs: str, points: tuple[str, ...] = ()) -> str:
    """Rich text of plain words; "" where nothing is said but the name. `points` stand below as a list."""
    said = [f"<p>{escape(each[:LONGEST])}</p>" for each in dict.fromkeys(paragraphs) if each]
    listed = "".join(f"<li>{escape(each[:LONGEST])}</li>" for each in dict.fromkeys(points) if each)
    if listed:
        said.append(f"<ul>{listed}</ul>")
    return f"<p><b>{escape(name)}</b></p>{''.join(said)}" if said else ""


def explained(widget: QWidget | None) -> QWidget | None:
    """`widget` or the nearest around it that has something to say; None where none has."""
    while widget is not None and not widget.whatsThis():
        widget = widget.parentWidget()
    return widget
