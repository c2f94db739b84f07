"""Peers of the task socket that are silent, endless, in pieces, or not what they should be."""

from __future__ import annotations

import random

import pytest

from tests.wiro.following import Follower, Start, queued
from tests.wiro.servers import Peer, ScriptedServer
from tests.wiro.socket_servers import BINARY, PING, TEXT, Line, event, frame, shake_hands
from veo_desktop.wiro.task_socket import EventType, SocketState, SocketTiming


def test_a_peer_that_says_nothing_is_left_and_pings_keep_a_live_one(started: Start) -> None:
    server, follower = started(pong=False)
    follower.socket.follow("a")
    assert server.wait_for(lambda: len(server.lines) >= 2), "stale, so it connects again"
    assert server.lines[0].pings >= 2


def test_pings_keep_a_quiet_connection(started: Start) -> None:
    server, follower = started(timing=SocketTiming(ping=0.1, stale=5))
    follower.socket.follow("a")
    assert server.wait_for(lambda: bool(server.lines) and server.lines[0].pings >= 10)
    assert len(server.lines) == 1


def test_pings_of_the_server_are_answered(started: Start) -> None:
    server, follower = started(lambda line, _token: line.send(frame(b"hello", PING)))
    follower.socket.follow("a")
    assert server.wait_for(lambda: bool(server.lines) and server.lines[0].pongs == [b"hello"])


@pytest.mark.parametrize(
    "flood",
    [
        frame(b"", TEXT, claim=2**62),
        frame(b"", BINARY, claim=1024 * 1024 + 1),
        frame(b"x" * 600_000, TEXT, fin=False) + frame(b"x" * 600_000, 0),
        frame(b"x" * 126, PING),
        b"\xff\xff\xff\xff garbage",
        b"HTTP/1.1 200 OK\r\n\r\n" + b" " * 100,
    ],
    ids=["endless", "binary", "in pieces", "long ping", "garbage", "http"],
)
def test_a_flood_ends_the_connection_not_the_program(started: Start, flood: bytes) -> None:
    sent: list[str] = []

    def once(line: Line, token: str) -> None:
        if not sent:
            sent.append(token)
            line.send(flood)
        else:
            queued(line, token)

    server, follower = started(once, timing=SocketTiming(first_pause=0.05))
    follower.socket.follow("a")
    assert follower.wait_for(lambda: follower.heard("a") == [EventType.QUEUE])
    assert len(server.lines) == 2


def test_frames_may_come_in_any_pieces(started: Start) -> None:
    stream = b"".join(
        [
            event("task_start", "a"),
            frame(b"\0\1binary", BINARY),
            event("task_output", "a", "x" * 70_000),
            frame(b'{"type": "task_end", ', TEXT, fin=False),
            frame(b"ping", PING),
            frame(b'"tasktoken": "a"}', 0),
            frame(b"no json"),
            frame(b"\xff\xfe"),
            frame(b"[" * 50_000),
            frame(b"[]"),
            event("task_dance", "a"),
        ]
    )

    def in_pieces(line: Line, _token: str) -> None:
        rng, at = random.Random(5), 0  # noqa: S311 - cuts, no secret
        while at < len(stream):
            size = rng.choice([1, 2, 3, 100, 5000])
            line.send(stream[at : at + size])
            at += size

    _, follower = started(in_pieces)
    follower.socket.follow("a")
    assert follower.wait_for(lambda: len(follower.events) == 4)
    assert follower.heard("a") == [EventType.START, EventType.OUTPUT, EventType.END, EventType.UNKNOWN]
    assert len(follower.events[1].log) == 70_000


@pytest.mark.parametrize("phase", ["handshake", "connected", "idle", "waiting"])
def test_stop_is_quick_in_every_phase(phase: str) -> None:
    def script(peer: Peer) -> None:
        if phase == "waiting":
            peer.reset()
            return
        if phase == "connected":
            shake_hands(peer)
        peer.stall()

    server = ScriptedServer(script)
    slow = SocketTiming(connect=600, ping=600, stale=600, first_pause=600, longest_pause=600)
    follower = Follower(f"ws://127.0.0.1:{server.port}/v1", slow)
    if phase != "idle":
        follower.socket.follow("a")
    wanted = {
        "handshake": SocketState.CONNECTING, "connected": SocketState.CONNECTED, "waiting": SocketState.DISCONNECTED,
    }  # fmt: skip
    if phase in wanted:
        assert follower.wait_for(lambda: wanted[phase] in follower.states)
    follower.stop()
    server.close()


@pytest.mark.parametrize("status", ["302 Found", "401 Unauthorized", "200 OK"])
def test_a_handshake_that_is_refused_or_led_elsewhere(status: str) -> None:
    other = ScriptedServer(lambda peer: peer.stall())

    def refuse(peer: Peer) -> None:
        peer.read_head()
        peer.send(f"HTTP/1.1 {status}\r\nLocation: ws://127.0.0.1:{other.port}/\r\nContent-Length: 0\r\n\r\n".encode())

    server = ScriptedServer(refuse)
    follower = Follower(f"ws://127.0.0.1:{server.port}/v1")
    try:
        follower.socket.follow("a")
        assert follower.wait_for(lambda: follower.states.count(SocketState.DISCONNECTED) >= 2)
        assert other.connections == 0
    finally:
        follower.stop()
        server.close()
        other.close()
