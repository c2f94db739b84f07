"""Sums up what a file's streams carry, and nothing around it. For the probe child; blocks."""

from __future__ import annotations

import hashlib
from fractions import Fraction
from typing import Any

from av.container import InputContainer
from av.packet import Packet


class StreamSums:
    """The hash and the times of every packet that was added, stream by stream.

    Interleaving and metadata do not count: a remux that loses nothing has equal sums.
    """

    def __init__(self, container: InputContainer) -> None:
        self._hashes = {stream.index: hashlib.sha256() for stream in container.streams}
        self._times: dict[int, list[tuple[Fraction, Fraction]]] = {index: [] for index in self._hashes}

    def add(self, packet: Packet[Any]) -> None:
        """Count in one demuxed packet (flush packets carry nothing)."""
        if packet.size:
            base = packet.time_base or Fraction(1)
            self._hashes[packet.stream.index].update(packet)
            self._times[packet.stream.index].append(((packet.pts or 0) * base, (packet.dts or 0) * base))

    def hexdigest(self) -> str:
        """SHA-256 in hex over the SHA-256 of each stream's packets, the streams in their order."""
        return hashlib.sha256(b"".join(self._hashes[index].digest() for index in sorted(self._hashes))).hexdigest()

    def same_as(self, other: StreamSums) -> bool:
        """Equal bytes at equal moments, for presentation and for decoding."""
        return self.hexdigest() == other.hexdigest() and self._times == other._times
