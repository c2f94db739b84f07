"""The task socket: one connection for all tasks, back after every break, and never held or filled by its peer."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from decimal import Decimal

import pytest

from tests.helpers.patience import PATIENCE
from tests.wiro.following import Follower, Start, queued
from tests.wiro.servers import Peer, ScriptedServer
from tests.wiro.socket_servers import CLOSE, Line, SocketServer, event, frame, shake_hands
from veo_desktop.core.account import Endpoint
from veo_desktop.wiro.task_socket import EventType, SocketState, TaskEvent, TaskSocket


def test_many_tasks_over_one_connection(started: Start) -> None:
    server, follower = started(queued)
    tokens = [f"t{number}" for number in range(100)]
    for token in tokens:
        follower.socket.follow(token)
        follower.socket.follow(token)
    assert follower.wait_for(lambda: len(follower.events) >= 100)
    assert server.wait_for(lambda: len(server.lines[0].tokens) >= 100)
    assert sorted(server.lines[0].tokens) == sorted(tokens), "each is registered once"
    assert len(server.lines) == 1
    assert {each.token for each in follower.events} == set(tokens)
    assert follower.states[:2] == [SocketState.CONNECTING, SocketState.CONNECTED]


def test_without_tasks_there_is_no_connection(started: Start) -> None:
    server, follower = started()
    assert server.server.connections == 0
    follower.socket.follow("a")
    assert follower.wait_for(lambda: SocketState.CONNECTED in follower.states)
    follower.socket.unfollow("a")
    assert follower.wait_for(lambda: follower.states[-1] is SocketState.IDLE)
    follower.socket.follow("b")
    assert server.wait_for(lambda: server.tokens() == [["a"], ["b"]])


def test_events_of_a_task_that_is_forgotten_are_dropped(started: Start) -> None:
    server, follower = started()
    follower.socket.follow("a")
    follower.socket.follow("b")
    assert server.wait_for(lambda: bool(server.lines) and len(server.lines[0].tokens) == 2)
    follower.socket.unfollow("a")
    server.lines[0].send(event("task_start", "a") + event("task_start", "never heard of") + event("task_start", "b"))
    assert follower.wait_for(lambda: bool(follower.events))
    assert [each.token for each in follower.events] == ["b"]


@pytest.mark.parametrize("ending", ["close frame", "reset"])
def test_after_a_break_all_tasks_are_registered_again(started: Start, ending: str) -> None:
    server, follower = started(queued)
    follower.socket.follow("a")
    follower.socket.follow("b")
    assert follower.wait_for(lambda: len(follower.events) == 2)
    if ending == "reset":
        server.lines[0].peer.reset()
    else:
        server.lines[0].send(frame(b"\x03\xe8", CLOSE))
    assert follower.wait_for(lambda: len(follower.events) == 4)
    assert sorted(server.lines[1].tokens) == ["a", "b"]
    assert SocketState.DISCONNECTED in follower.states
    assert follower.states[-1] is SocketState.CONNECTED


def test_what_came_before_the_break_is_heard(started: Start) -> None:
    def finish(line: Line, token: str) -> None:
        line.send(event("task_postprocess_end", token, [{"url": "https://x.y/0.mp4"}]) + frame(b"", CLOSE))

    _, follower = started(finish)
    follower.socket.follow("a")
    assert follower.wait_for(lambda: bool(follower.events))
    assert follower.events[0].outputs[0].url == "https://x.y/0.mp4"


def test_it_keeps_trying_while_nobody_answers() -> None:
    tries: list[float] = []
    server = ScriptedServer(lambda peer: (tries.append(time.monotonic()), peer.reset())[0])
    follower = Follower(f"ws://127.0.0.1:{server.port}/v1")
    try:
        follower.socket.follow("a")
        assert follower.wait_for(lambda: follower.states.count(SocketState.DISCONNECTED) >= 4)
        assert SocketState.CONNECTED not in follower.states
        assert tries[-1] - tries[0] > 0.08, "it waits between tries, longer each time"
    finally:
        follower.stop()
        server.close()


def test_a_silent_task_gets_a_connection_of_its_own_four_at_most(started: Start) -> None:
    before = threading.active_count()  # Python forgets no thread of Qt's that has once asked for its own name
    server, follower = started(queued)
    for token in "abcde":
        follower.socket.follow(token)
    assert server.wait_for(lambda: bool(server.lines) and len(server.lines[0].tokens) == 5)
    assert [follower.socket.follow_alone(token) for token in "abcda"] == [True, True, True, False, True]
    assert server.wait_for(lambda: len(server.lines) == 4)
    assert server.wait_for(lambda: sorted(server.tokens()[1:]) == [["a"], ["b"], ["c"]])
    follower.socket.unfollow("b")
    assert server.wait_for(lambda: follower.socket.follow_alone("d"))
    assert server.wait_for(lambda: server.tokens()[-1] == ["d"])
    assert threading.active_count() - before < 10, "connections take no threads on our side"


def test_an_event_without_a_token_belongs_to_the_only_task(started: Start) -> None:
    _, follower = started(lambda line, _token: line.send(frame(b'{"type": "task_start"}')))
    follower.socket.follow("a")
    assert follower.wait_for(lambda: follower.heard("a") == [EventType.START])


def test_progress_log_and_outputs(started: Start) -> None:
    progress = {
        "type": "progressGenerate",
        "percentage": "60",
        "stepCurrent": "6",
        "stepTotal": "10",
        "remainingTime": "1m 3s",
    }
    steps = {"type": "progressGenerate", "stepCurrent": "1", "stepTotal": 4, "remainingTime": "?"}
    outputs = [{"name": "0.mp4", "url": "https://x.y/0.mp4", "size": "12"}, {"name": "none"}, None]

    def tell(line: Line, token: str) -> None:
        line.send(event("task_output", token, progress) + event("task_output", token, steps))
        line.send(event("task_output", token, {"type": "progressX", "percentage": "900"}))
        line.send(event("task_error", token, "a warning") + event("task_output_full", token, {"raw": "whole log"}))
        line.send(event("task_postprocess_end", token, outputs))

    _, follower = started(tell)
    follower.socket.follow("a")
    assert follower.wait_for(lambda: len(follower.events) == 6)
    first, second, third, warning, full, end = follower.events
    assert first.progress is not None
    assert (first.progress.fraction, first.progress.seconds_left) == (0.6, 63.0)
    assert second.progress is not None
    assert (second.progress.fraction, second.progress.seconds_left) == (0.25, None)
    assert third.progress is not None
    assert third.progress.fraction == 1.0
    assert (warning.type, warning.log) == (EventType.ERROR, "a warning")
    assert (full.log, end.type) == ("whole log", EventType.POSTPROCESS_END)
    assert [(each.name, each.size) for each in end.outputs] == [("0.mp4", 12)]


def test_a_fault_in_what_listens_does_not_end_the_following(expect_log: Callable[[str], None]) -> None:
    expect_log("could not be handled")
    heard: list[EventType] = []
    done = threading.Event()

    def fails_once(found: TaskEvent) -> None:
        heard.append(found.type)
        if len(heard) == 1:
            raise ValueError("fault")
        done.set()

    server = SocketServer(lambda line, token: line.send(event("task_start", token) + event("task_end", token)))
    ours = TaskSocket(Endpoint("http://127.0.0.1:1", server.url), lambda _url: None, fails_once, lambda _state: None)
    thread = threading.Thread(target=ours.loop)
    thread.start()
    try:
        ours.follow("a")
        assert done.wait(PATIENCE)
    finally:
        ours.stop()
        thread.join(PATIENCE)
        server.close()


def test_over_tls() -> None:
    def serve_one(peer: Peer) -> None:
        shake_hands(peer)
        peer.send(event("task_start", "a") * 1000)
        peer.stall()

    server = ScriptedServer(serve_one, tls=True)
    follower = Follower(f"wss://localhost:{server.port}/v1")
    try:
        follower.socket.follow("a")
        assert follower.wait_for(lambda: len(follower.events) == 1000)
    finally:
        follower.stop()
        server.close()


def test_two_thousand_events_arrive_without_holding_up(started: Start) -> None:
    chunk = b"".join(event("task_output", "a", {"type": "progressX", "percentage": str(n % 100)}) for n in range(2000))
    _, follower = started(lambda line, _token: line.send(chunk))
    follower.socket.follow("a")
    assert follower.wait_for(lambda: len(follower.events) == 2000)
    assert Decimal(str(follower.events[-1].progress.fraction)) == Decimal("0.99")  # type: ignore[union-attr]
