"""The sound of play: which output takes it, at which speeds there is any, how loud it is. UI thread only."""

from __future__ import annotations

from veo_desktop.media.play_clock import PlayClock
from veo_desktop.media.sound_buffer import SoundBuffer
from veo_desktop.ui.player.sound_output import SilentOutput, SoundOutput
from veo_desktop.ui.player.speakers import Speakers

SOUNDING = (0.5, 2.0)  # the slowest and the quickest speed that has sound


class PlayedSound:
    """`output` is the one to use now; `choose` may bring about another one.

    Where there is a device it leads the clock, which then waits for the first sample that is heard.
    """

    def __init__(self, sound: SoundBuffer, clock: PlayClock, speakers: Speakers) -> None:
        self._sound, self._clock = sound, clock
        self.speakers = speakers
        self.output: SoundOutput = SilentOutput(sound, clock)
        self._earlier_samples = 0
        self._loudness = 1.0

    @property
    def samples(self) -> int:
        """Played by all outputs, since this was made."""
        return self._earlier_samples + self.output.samples

    def choose(self, has_audio: bool, speed: float) -> int:
        """Use the output for play at `speed` of a clip that has sound, or none; samples a second, 0 for silence."""
        slowest, quickest = SOUNDING
        sounds = has_audio and slowest <= speed <= quickest
        self._use(self.speakers.output(sounds))
        self.output.set_loudness(self._loudness)
        return self.output.rate if sounds else 0

    def set_loudness(self, loudness: float) -> None:
        """From 0 to 1, for every output."""
        self._loudness = loudness
        self.output.set_loudness(loudness)

    def follow(self, play: int) -> None:
        """Bring the clock to where play number `play` is heard to be."""
        heard = self.output.heard()
        if heard is None:
            return
        if self._clock.running:
            self._clock.follow(heard)
        else:
            self._clock.set(play, heard)
            self._clock.run()

    def fall_silent(self, play: int) -> None:
        """Halt, and let what the device still holds run out unheard while the decoder works."""
        self._clock.hold()
        self.output.halt()
        self.output.begin(play, self._clock.now())

    def close(self) -> None:
        """Give the device back."""
        self._use(SilentOutput(self._sound, self._clock))
        self.speakers.close()

    def _use(self, output: SoundOutput) -> None:
        if output is not self.output:
            self.output.halt()
            self._earlier_samples += self.output.samples - output.samples
            self.output = output
