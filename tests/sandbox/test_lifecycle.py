"""The life of a task as its followers and pollers see it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from queue import Queue
from threading import Thread
from typing import Any

from tests.sandbox.box import Box, running

ORDER = [
    "task_queue",
    "task_accept",
    "task_preprocess_start",
    "task_preprocess_end",
    "task_assign",
    "task_start",
    "task_output",
    "task_output_full",
    "task_end",
    "task_postprocess_start",
    "task_postprocess_end",
]


@contextmanager
def callback_listener() -> Iterator[tuple[str, Queue[Any]]]:
    """A web server on loopback; the bodies posted to it come out of the queue."""
    received: Queue[Any] = Queue()

    class Listener(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            received.put(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *args: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Listener) as server:
        thread = Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/done", received
        server.shutdown()
        thread.join()


def events_to_end(box: Box, *tokens: str) -> list[Any]:
    """Everything that one socket says until each of `tokens` has ended."""
    seen, open_tokens = [], set(tokens)
    with box.socket(*tokens) as socket:
        while open_tokens:
            event = json.loads(socket.recv())
            seen.append(event)
            if event["type"] in ("task_postprocess_end", "task_cancel"):
                open_tokens.discard(event["tasktoken"])
    return seen


def test_every_event_comes_in_order_with_progress(box: Box) -> None:
    token = box.token()
    events = events_to_end(box, token)
    assert events.pop(0) == {"type": "connected", "version": "1.0"}
    kinds = [event["type"] for event in events]
    assert [kind for number, kind in enumerate(kinds) if kind not in kinds[:number]] == ORDER
    assert all(event["tasktoken"] == token and event["result"] is True for event in events)
    progress = [
        event["message"] for event in events if isinstance(event["message"], dict) and "type" in event["message"]
    ]
    percentages = [int(message["percentage"]) for message in progress]
    assert len(percentages) >= 5 and percentages == sorted(percentages) and percentages[-1] < 100
    assert set(progress[0]) == {
        "type", "task", "percentage", "stepCurrent", "stepTotal", "speed", "speedType", "elapsedTime", "remainingTime"
    }  # fmt: skip
    final = events[-1]["message"]
    assert final == box.task(token)["outputs"]
    full = next(event for event in events if event["type"] == "task_output_full")
    assert full["message"] == {"raw": box.task(token)["debugoutput"]}


def test_one_socket_follows_several_tasks(box: Box) -> None:
    tokens = [box.token(seed=str(seed)) for seed in (1, 2, 3)]
    events = events_to_end(box, *tokens)
    for token in tokens:
        kinds = [event["type"] for event in events if event.get("tasktoken") == token]
        assert kinds[-1] == "task_postprocess_end"


def test_a_prompt_that_the_filter_blocks_fails_and_costs_nothing(box: Box) -> None:
    before = box.ledger()["balance"]
    task = box.until(box.token(prompt="a fox [blocked] in snow"))
    assert (task["status"], task["pexit"], task["totalcost"], task["outputs"]) == ("task_postprocess_end", "1", "0", [])
    assert "safety filter" in task["debugerror"]
    assert box.ledger()["balance"] == before


def test_cancel_serves_the_queue_and_kill_the_rest() -> None:
    with running(speed=1) as slow:
        queued = slow.run()
        assert slow.call("Task/Kill", {"taskid": queued["taskid"]})["errors"][0]["code"] == 1
        cancelled = slow.call("Task/Cancel", {"taskid": queued["taskid"]})
        assert list(cancelled) == ["errors", "tasklist", "result"]
        (task,) = cancelled["tasklist"]
        assert (task["status"], task["totalcost"]) == ("task_cancel", "0") and task["canceltime"] != "0"
        again = slow.call("Task/Cancel", {"tasktoken": queued["socketaccesstoken"]})
        assert again["errors"] == [{"code": 1, "message": "Task is not in a cancellable state."}]


def test_kill_ends_a_running_task_by_its_token(box: Box) -> None:
    box.fault(call="task", kind="stuck")
    token = box.token()
    box.until(token, "task_start")
    assert (
        box.call("Task/Cancel", {"tasktoken": token})["errors"][0]["message"] == "Task is not in a cancellable state."
    )
    with box.socket(token) as socket:
        killed = box.call("Task/Kill", {"tasktoken": token})
        assert killed["tasklist"][0]["status"] == "task_cancel"
        while json.loads(socket.recv())["type"] != "task_cancel":
            pass
    second = box.call("Task/Kill", {"tasktoken": token})
    assert second["errors"] == [{"code": 1, "message": "Task could not be killed: it is in state task_cancel"}]
    assert box.ledger()["tasks"][0]["billed"] is False


def test_the_list_is_newest_first_and_pages(box: Box) -> None:
    ids = [box.run(seed=str(seed))["taskid"] for seed in range(3)]
    ask = {"type": "model", "sort": "id", "order": "DESC", "start": "0", "limit": "2"}
    page = box.call("Task/List", ask)
    assert page["total"] == "3" and [task["id"] for task in page["tasklist"]] == ids[:0:-1]
    rest = box.call("Task/List", {**ask, "start": "2"})
    assert [task["id"] for task in rest["tasklist"]] == ids[:1]
    assert box.call("Task/List", {**ask, "modelName": "veo3"})["tasklist"] == []


def test_a_follower_who_comes_late_is_told_the_end(box: Box) -> None:
    token = box.token()
    task = box.until(token)
    with box.socket(token) as socket:
        assert json.loads(socket.recv())["type"] == "connected"
        event = json.loads(socket.recv())
    assert (event["type"], event["message"]) == ("task_postprocess_end", task["outputs"])


def test_a_callback_on_this_machine_gets_the_final_task(box: Box) -> None:
    with callback_listener() as (url, received):
        token = box.token(callbackUrl=url)
        posted = received.get(timeout=20)
    assert posted["socketaccesstoken"] == token
    assert (posted["status"], posted["pexit"]) == ("task_postprocess_end", "0")


def test_a_callback_outside_this_machine_is_only_written_down(box: Box) -> None:
    token = box.token(callbackUrl="https://hooks.example.com/done")
    box.until(token)
    while "hooks.example.com" not in box.task(token)["debugoutput"]:
        pass
