"""How many tokens a prompt has, about: no provider says it exactly. Any thread."""

from __future__ import annotations

import re

# a word, one sign of a script without blanks, a run of digits, any other sign
_PIECES = r"[^\W\d_\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+|\d+|\S"
_LETTERS_A_TOKEN = 6

TOKEN_LIMIT = 1024  # what Veo reads of a prompt
SURELY_TOO_MANY = 2 * TOKEN_LIMIT  # the estimate is not out by more than a factor of two


def estimate_tokens(prompt: str) -> int:
    """About how many tokens the prompt has. Linear in its length."""
    if not prompt:  # as at a start, which does without compiling the pattern
        return 0
    return sum(_tokens(found.group()) for found in re.finditer(_PIECES, prompt))


def _tokens(piece: str) -> int:
    if piece.isascii() and not piece.isalnum():
        return 1
    if piece.isdigit():
        return (len(piece) + 2) // 3
    if piece.isascii():
        return (len(piece) + _LETTERS_A_TOKEN - 1) // _LETTERS_A_TOKEN
    return max(1, (len(piece) + 1) // 2)
