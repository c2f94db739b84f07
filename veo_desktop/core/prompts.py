"""The history of prompts as the window shows it. Any thread; immutable."""

from __future__ import annotations

from dataclasses import dataclass

SHOWN_CLIPS = 4  # of what a prompt made


@dataclass(frozen=True, slots=True)
class UsedPrompt:
    """A prompt, when it was last used (unix seconds), by how many jobs, and what it made.

    `jobs[n]` made the clip with the picture `thumbnails[n]` (absolute path, "" for none): the newest clips first,
    four at most. Where no clip is left, it is the newest job alone, without a picture.
    """

    prompt: str
    used: float
    times: int
    jobs: tuple[str, ...] = ()
    thumbnails: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PromptsFound:
    """What has the `words` that were typed, the last used first; every prompt where nothing was typed."""

    words: str
    prompts: tuple[UsedPrompt, ...]
