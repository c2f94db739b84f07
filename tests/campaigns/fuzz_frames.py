"""WebSocket frames cut, bent and mixed up, through the real connection: it reads them or is lost, nothing else."""

from __future__ import annotations

import json
import random
import socket

from tests.campaigns.fuzz_mutate import Mutator
from tests.campaigns.fuzz_parsing import TOKEN
from tests.campaigns.fuzz_samples import events
from tests.wiro.socket_servers import BINARY, CLOSE, PING, PONG, TEXT, frame
from veo_desktop.core.cancel import CancelToken
from veo_desktop.wiro.events import read_event
from veo_desktop.wiro.guard import Line
from veo_desktop.wiro.socket_connection import SocketConnection, SocketLostError, _Client

OPCODES = (TEXT, TEXT, TEXT, TEXT, 0x0, BINARY, CLOSE, PING, PONG, 0x3, 0xF)


def spoilt_frames(count: int, chance: random.Random) -> list[str]:
    """`count` short streams of frames; a valid event goes before each and must be heard."""
    failures = []
    mutator, life = Mutator(chance), events(TOKEN)
    first = frame(json.dumps(life[1]).encode())
    for _ in range(count):
        stream = b"".join(_frame(chance, mutator, life) for _ in range(chance.randint(1, 6)))
        if chance.random() < 0.4:
            stream = mutator.bytes_of(stream)
        try:
            if not _receive(first + stream, chance):
                failures.append(f"the valid event was not heard before {stream[:100]!r}")
        except Exception as error:
            failures.append(f"frames: {type(error).__name__}: {error} ← {stream[:200]!r}")
    return failures


def _frame(chance: random.Random, mutator: Mutator, life: list[dict[str, object]]) -> bytes:
    payload = mutator.bent(chance.choice(life))[:60_000]
    claim = chance.choice([None, None, None, 0, len(payload) + 7, 2**20 + 1, 2**63]) if chance.random() < 0.3 else None
    return frame(payload, chance.choice(OPCODES), chance.random() < 0.8, claim)


def _receive(stream: bytes, chance: random.Random) -> bool:
    """Whether the first event was heard; the stream comes in pieces."""
    ours, peer = socket.socketpair()
    with ours, peer:
        ours.settimeout(0)
        peer.settimeout(1)
        client = _Client(Line(), CancelToken())
        client.sock = ours  # answers to pings go there
        connection = SocketConnection(client, ours)
        heard = 0
        try:
            while stream:
                size = chance.choice([7, 100, 1000, len(stream)])
                peer.sendall(stream[:size])
                stream = stream[size:]
                for message in connection.receive():
                    heard += read_event(message) is not None
        except SocketLostError:
            pass
        return heard > 0
