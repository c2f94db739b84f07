"""Puts a piece into a prompt so that it reads well: outside of words and quotes, with commas and blanks. Any thread.

A piece is a sentence when it ends like one or with a quotation ("Sound: rain on a roof."), else a phrase ("slow dolly
in"). A phrase goes where the caret is, a sentence behind the one that the caret is in.
"""

from __future__ import annotations

from dataclasses import dataclass

from veo_desktop.core.prompting import FIELD

_ENDS = ".!?…"
_CLOSING = "\"”’)'"
_JOINS = ",;:(—–-"


@dataclass(frozen=True, slots=True)
class Inserted:
    """What to do with the prompt: replace `start` to `end` by `text`, then select `first` to `last` (or put the
    caret there, where they are the same). All count characters of the prompt; the last two of the new one."""

    start: int
    end: int
    text: str
    first: int
    last: int


def fit(prompt: str, start: int, end: int, piece: str) -> Inserted:
    """How `piece` goes in where `start` to `end` is selected. A selected field is kept: the piece goes behind."""
    sentence = _is_over(piece) or piece.endswith('"')
    if FIELD.fullmatch(prompt[start:end]):
        start = end = _paragraph_end(prompt, end)
    elif start == end:
        start = end = _outside(prompt, start)
        if sentence and not _is_over(prompt[:start].rstrip()):
            start = end = _sentence_end(prompt, start)
    before, after = prompt[:start].rstrip(" ,;" if sentence else " "), prompt[end:].lstrip(" ")
    lead, piece = _lead(before, piece, sentence)
    tail = _tail(after, sentence, begins=not lead or lead == " ")
    first = len(before) + len(lead)
    found = FIELD.search(piece)
    caret = first + len(piece)
    marked = (first + found.start(), first + found.end()) if found else (caret, caret)
    return Inserted(len(before), len(prompt) - len(after), lead + piece + tail, *marked)


def _outside(prompt: str, at: int) -> int:
    """The next place from `at` on that is in no word, no field and no quotation."""
    line = prompt.rfind("\n", 0, at) + 1
    end = _paragraph_end(prompt, at)
    for found in FIELD.finditer(prompt, line, end):
        if found.start() < at < found.end():
            at = found.end()
    quoted = prompt[line:at]
    if quoted.count('"') % 2 and (close := prompt.find('"', at, end)) >= 0:
        at = close + 1
    if quoted.rfind("“") > quoted.rfind("”") and (close := prompt.find("”", at, end)) >= 0:
        at = close + 1
    while 0 < at < end and prompt[at - 1].isalnum() and (prompt[at].isalnum() or prompt[at] in "'’"):
        at += 1
    return at


def _sentence_end(prompt: str, at: int) -> int:
    """Behind the sentence that `at` is in; marks inside a quotation end it only where the quotation ends with it."""
    line, end, quoted = prompt.rfind("\n", 0, at) + 1, _paragraph_end(prompt, at), False
    for place in range(line, end):
        if prompt[place] in '"“”':
            quoted = not quoted
        over = prompt[place] in _ENDS or (prompt[place] in '"”' and prompt[place - 1] in _ENDS)
        if place >= at and over and not quoted and prompt[place + 1 : place + 2].strip() == "":
            return place + 1
    return end


def _paragraph_end(prompt: str, at: int) -> int:
    end = prompt.find("\n", at)
    return len(prompt) if end < 0 else end


def _lead(before: str, piece: str, sentence: bool) -> tuple[str, str]:
    """What comes between `before` and the piece, and the piece as it begins there."""
    if not before or before.endswith("\n"):
        return "", _capital(piece)
    if before[-1] in _JOINS:
        return " ", piece
    if _is_over(before):
        return " ", _capital(piece)
    return (". ", _capital(piece)) if sentence else (", ", piece)


def _tail(after: str, sentence: bool, *, begins: bool) -> str:
    """What comes between the piece and `after`; `begins`: the piece begins a sentence."""
    if not after or after[0] in ".,;:!?…)\n":
        return ""
    if sentence:
        return " "
    return ". " if begins and after[0].isupper() else ", "


def _is_over(text: str) -> bool:
    """Whether a sentence ends here, perhaps inside a quotation. A phrase in quotes has not ended the sentence."""
    return text.rstrip(_CLOSING)[-1:] in tuple(_ENDS)


def _capital(piece: str) -> str:
    return piece[:1].upper() + piece[1:]
