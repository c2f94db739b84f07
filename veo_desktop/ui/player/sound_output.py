"""Where sound goes: what the transport needs of an output, and the silent one. UI thread only."""

from __future__ import annotations

from typing import Protocol

from veo_desktop.media.play_clock import PlayClock
from veo_desktop.media.sound_buffer import SAMPLE_BYTES, SoundBuffer

SILENT_RATE = 48_000


class SoundOutput(Protocol):
    """Takes a play's sound out of the SoundBuffer, in step with what is heard."""

    @property
    def rate(self) -> int:
        """Samples a second that it wants."""

    @property
    def leads(self) -> bool:
        """Does the clock follow this output, and wait for its first sample?"""

    @property
    def samples(self) -> int:
        """Samples played since it was made."""

    @property
    def settling(self) -> bool:
        """Does it still need `pump` though play is halted?"""

    def begin(self, seek: int, moment: float) -> None:
        """What comes next is play `seek`, from `moment` seconds on its timeline. Play is halted until `resume`."""

    def resume(self) -> None: ...

    def halt(self) -> None: ...

    def pump(self) -> None:
        """Pass on what fits; called every few milliseconds."""

    def heard(self) -> float | None:
        """The moment of the play that is heard now; None while nothing new was heard since the last call."""

    def set_loudness(self, loudness: float) -> None:
        """From 0 (muted) to 1, as the ear judges it."""

    def close(self) -> None: ...


class SilentOutput:
    """Plays to nobody, at the pace of the clock: no device, or a clip without sound."""

    rate = SILENT_RATE
    leads = False
    settling = False

    def __init__(self, sound: SoundBuffer, clock: PlayClock) -> None:
        self._sound, self._clock = sound, clock
        self._seek, self._moment = 0, 0.0
        self._taken = 0  # samples of this play
        self._before = 0  # and of those before it

    @property
    def samples(self) -> int:
        return self._before + self._taken

    def begin(self, seek: int, moment: float) -> None:
        self._before += self._taken
        self._seek, self._moment, self._taken = seek, moment, 0

    def resume(self) -> None: ...

    def halt(self) -> None: ...

    def pump(self) -> None:
        due = round((self._clock.now() - self._moment) * self.rate) - self._taken
        if due > 0:
            self._taken += len(self._sound.take(self._seek, due * SAMPLE_BYTES)) // SAMPLE_BYTES

    def heard(self) -> float | None:
        return None

    def set_loudness(self, loudness: float) -> None: ...

    def close(self) -> None: ...
