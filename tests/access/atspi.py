"""A screen reader's side of the accessibility bus: the tree as AT-SPI tells it, its actions, what it announces."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

SPACE = "org.a11y.atspi"
LABELLED_BY = 2
ASSERTIVE = 2
ROOT = "/org/a11y/atspi/accessible/root"
REGISTRY = "org.a11y.atspi.Registry"
PATIENCE = 20.0  # seconds; a bound, not an expectation
STATES = {4: "checked", 7: "editable", 8: "enabled", 11: "focusable", 12: "focused", 20: "pressed", 22: "selectable",
          23: "selected", 24: "sensitive", 25: "showing", 30: "visible", 41: "checkable"}  # fmt: skip
Ref = tuple[str, str]


@dataclass(frozen=True)
class Node:
    """One accessible object as it was when the tree was read."""

    ref: Ref
    role: str
    name: str
    description: str
    id: str  # the object's names from the window down, joined by dots
    states: frozenset[str]
    interfaces: frozenset[str]
    depth: int
    children: list[Node] = field(default_factory=list, compare=False)

    @property
    def object_name(self) -> str:
        return self.id.rpartition(".")[2]

    def all(self) -> Iterator[Node]:
        yield self
        for each in self.children:
            yield from each.all()

    def __str__(self) -> str:
        return f"{self.role} {self.name!r} ({self.id})"


class Reader:
    """Speaks with the first program on the bus at `address`, which is opened by `open`."""

    def __init__(self, address: str) -> None:
        self._bus: DBusConnection = open_dbus_connection(address)
        self.events: list[tuple[str, str, Any]] = []  # member, path, values
        self._app = ""
        self._kept: dict[Ref, tuple[Any, ...]] = {}  # what an object never changes
        rule = MatchRule(type="signal", interface=f"{SPACE}.Event.Object", member="Announcement")
        self._bus.send_and_get_reply(message_bus.AddMatch(rule))
        focus = MatchRule(type="signal", interface=f"{SPACE}.Event.Object", member="StateChanged")
        focus.add_arg_condition(0, "focused")
        self._bus.send_and_get_reply(message_bus.AddMatch(focus))
        self._focused: Ref | None = None  # where the keyboard is, as it was told
        self._one((REGISTRY, "/org/a11y/atspi/registry"), REGISTRY, "RegisterEvent", "s", ("object:",))

    def close(self) -> None:
        self._bus.close()

    def wait_for_program(self) -> None:
        def there() -> bool:
            (children,) = self._one((REGISTRY, ROOT), f"{SPACE}.Accessible", "GetChildren")
            self._app = children[0][0] if children else ""
            return bool(self._app)

        self.until(there, "a program on the accessibility bus")

    def until(self, condition: Callable[[], Any], what: str, patience: float = PATIENCE) -> Any:
        deadline = time.monotonic() + patience
        while not (found := condition()):
            assert time.monotonic() < deadline, f"in vain: {what}"
            self.listen(0.1)
        return found

    # -- looking -----------------------------------------------------------------------------

    def windows(self) -> list[Ref]:
        (children,) = self._one((self._app, ROOT), f"{SPACE}.Accessible", "GetChildren")
        return list(children)

    def tree(self, roots: list[Ref] | None = None) -> list[Node]:
        """`roots`, else every window, with all that is in it and shown; what is hidden is not gone into."""
        tops = self._read(self._roots() if roots is None else roots, 0)
        level = tops = [each for each in tops if "showing" in each.states]
        while level:
            asked = [each for each in level if _is_entered(each)]
            refs = [answer[0] for answer in self._many([_call(each.ref, f"{SPACE}.Accessible", "GetChildren")
                                                        for each in asked]) if answer is not None]  # fmt: skip
            flat = [(parent, ref) for parent, children in zip(asked, refs, strict=True) for ref in children[:60]]
            nodes = self._read([ref for _, ref in flat], level[0].depth + 1)
            level = []
            for (parent, _), node in zip(flat, nodes, strict=True):
                if node is not None and {"showing", "visible"} <= node.states:
                    parent.children.append(node)
                    level.append(node)
        return tops

    def tops(self) -> list[Node]:
        """The windows that are shown."""
        return [each for each in self._read(self._roots(), 0) if "showing" in each.states]

    def popup(self, entry: Node) -> Node | None:
        """The menu of an entry of the menu bar, while it is open."""
        below = self._read(self._children(entry.ref), 0)
        return next((each for each in below if "showing" in each.states), None)

    def _children(self, ref: Ref) -> list[Ref]:
        return list(self._one(ref, f"{SPACE}.Accessible", "GetChildren")[0])

    def _roots(self) -> list[Ref]:
        """The program's windows, and what the keyboard is in: Qt lists no popups, a reader learns of them by focus."""
        roots, at = self.windows(), self._focused
        self.listen(0.01)
        while at is not None:
            answer = self._many([_get(at, "Accessible", "Parent")])[0]
            parent = tuple(answer[0][1]) if answer else ("", "")
            if parent[1] in (ROOT, "", "/org/a11y/atspi/null"):
                if answer and at not in roots:
                    roots.append(at)
                break
            at = parent
        return roots

    def entry(self, *titles: str) -> Node:
        """An entry of the menu bar by the titles on the way to it; menus that are shut are gone into."""
        children = [self._children(window) for window in self.windows()]
        bar = next(each for refs in children for each in self._read(refs, 1) if each.role == "menu bar")
        at = bar
        for title in titles:
            at = self._below(at, title)
        return at

    def _below(self, node: Node, title: str) -> Node:
        level = [node]
        for _ in range(3):  # an entry holds its menu, which holds its entries
            found = [self._children(each.ref) for each in level]
            level = self._read([ref for refs in found for ref in refs], node.depth + 1)
            for each in level:
                if each.name.startswith(title):
                    return each
        raise AssertionError(f"no entry {title}")

    def all(self, role: str) -> list[Node]:
        """What is shown and has that role."""
        return [each for top in self.tree() for each in top.all() if each.role == role]

    def find(self, name: str) -> Node | None:
        """What is shown under that object name, or with that accessible name."""
        met = [ref for ref, kept in self._kept.items() if kept[2] and kept[2][0][1].endswith(f".{name}")]
        again = [each for each in self._read(met, 0) if {"showing", "visible"} <= each.states]
        if again:
            return again[-1]
        nodes = [each for top in self.tree() for each in top.all()]
        return next((each for each in nodes if name in (each.object_name, each.name)), None)

    def below(self, node: Node) -> list[Node]:
        """What is directly in it, shown or not."""
        return self._read(self._children(node.ref), node.depth + 1)

    def value(self, node: Node) -> tuple[float, float, float]:
        """Least, present and greatest."""
        low, now, high = self._many([_get(node.ref, "Value", each) for each in
                                     ("MinimumValue", "CurrentValue", "MaximumValue")])  # fmt: skip
        return low[0][1], now[0][1], high[0][1]

    def captions(self, node: Node) -> list[str]:
        """What labels it."""
        relations = self._one(node.ref, f"{SPACE}.Accessible", "GetRelationSet")[0]
        labels = [tuple(ref) for kind, refs in relations if kind == LABELLED_BY for ref in refs]
        return [each.name for each in self._read(labels, 0) if each.name]

    def actions(self, node: Node) -> list[str]:
        (found,) = self._one(node.ref, f"{SPACE}.Action", "GetActions")
        return [each[0] for each in found]

    def text(self, node: Node) -> str:
        return str(self._one(node.ref, f"{SPACE}.Text", "GetText", "ii", (0, -1))[0])

    def many_actions(self, nodes: list[Node]) -> list[list[str]]:
        answers = self._many([_call(each.ref, f"{SPACE}.Action", "GetActions") for each in nodes])
        return [[each[0] for each in answer[0]] if answer else [] for answer in answers]

    def many_values(self, nodes: list[Node]) -> list[tuple[float, ...]]:
        kinds = ("MinimumValue", "CurrentValue", "MaximumValue")
        answers = self._many([_get(each.ref, "Value", kind) for each in nodes for kind in kinds])
        flat = [answer[0][1] if answer else float("nan") for answer in answers]
        return [tuple(flat[at : at + 3]) for at in range(0, len(flat), 3)]

    # -- doing -------------------------------------------------------------------------------

    def do(self, node: Node, action: str = "") -> None:
        """Do the action of that name, the first one without; not waiting for it: it may open a dialog that holds it."""
        index = self.actions(node).index(action) if action else 0
        self._bus.send(_call(node.ref, f"{SPACE}.Action", "DoAction", "i", (index,)))

    def select(self, node: Node, how: str, *which: int) -> None:
        """In a list: SelectChild, DeselectChild, SelectAll, ClearSelection, by the numbers of its items."""
        done = self._one(node.ref, f"{SPACE}.Selection", how, "i" * len(which), which)
        assert done == (True,), f"{how} is refused"

    def selected(self, node: Node) -> list[Ref]:
        (count,) = self._many([_get(node.ref, "Selection", "NSelectedChildren")])
        calls = [_call(node.ref, f"{SPACE}.Selection", "GetSelectedChild", "i", (n,)) for n in range(count[0][1])]
        return [tuple(answer[0]) for answer in self._many(calls)]

    def focus(self, node: Node) -> None:
        self._one(node.ref, f"{SPACE}.Component", "GrabFocus")

    def choose(self, node: Node) -> None:
        """Select an item of a list, as its own action does or by giving it the keyboard."""
        actions = self.actions(node)
        if actions:
            self.do(node)
        else:
            self.focus(node)

    def set_value(self, node: Node, value: float) -> None:
        body = (f"{SPACE}.Value", "CurrentValue", ("d", value))
        self._one(node.ref, "org.freedesktop.DBus.Properties", "Set", "ssv", body)

    def write(self, node: Node, words: str) -> bool:
        return bool(self._one(node.ref, f"{SPACE}.EditableText", "SetTextContents", "s", (words,))[0])

    def key(self, symbol: int) -> None:
        """A real key, through the X server, by its X11 name's number."""
        controller = (REGISTRY, "/org/a11y/atspi/registry/deviceeventcontroller")
        self._one(controller, f"{SPACE}.DeviceEventController", "GenerateKeyboardEvent", "isu", (symbol, "", 3))

    # -- hearing -----------------------------------------------------------------------------

    def listen(self, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            try:
                self._note(self._bus.receive(timeout=left))
            except TimeoutError:
                return

    def announced(self) -> list[str]:
        return [str(values[3][1]) for member, _, values in self.events if member == "Announcement"]

    def urgent(self) -> list[str]:
        """What was announced at once, whatever else was being said."""
        told = [values for member, _, values in self.events if member == "Announcement"]
        return [str(values[3][1]) for values in told if values[1] == ASSERTIVE]

    # -- the wire ----------------------------------------------------------------------------

    def _read(self, refs: list[Ref], depth: int) -> list[Node]:
        new = [ref for ref in refs if ref not in self._kept]
        fixed = self._many([call for ref in new for call in (
            _call(ref, f"{SPACE}.Accessible", "GetRoleName"),
            _call(ref, f"{SPACE}.Accessible", "GetInterfaces"),
            _get(ref, "Accessible", "AccessibleId"),
        )])  # fmt: skip
        self._kept.update((ref, tuple(fixed[3 * at : 3 * at + 3])) for at, ref in enumerate(new))
        moving = self._many([call for ref in refs for call in (
            _call(ref, f"{SPACE}.Accessible", "GetState"),
            _get(ref, "Accessible", "Name"),
            _get(ref, "Accessible", "Description"),
        )])  # fmt: skip
        return [_node(ref, self._kept[ref], moving[3 * at : 3 * at + 3], depth) for at, ref in enumerate(refs)]

    def _one(self, ref: Ref, interface: str, member: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:
        answer = self._many([_call(ref, interface, member, signature, body)])[0]
        assert answer is not None, f"{member} of {ref} is refused"
        return answer

    def _many(self, calls: list[Message]) -> list[Any]:
        """The answers' values in the order of the calls, None for an error. At most 64 on their way at a time."""
        answers: list[Any] = []
        for start in range(0, len(calls), 64):
            waiting: dict[int, int] = {}
            part = calls[start : start + 64]
            for number, each in enumerate(part):
                serial = next(self._bus.outgoing_serial)
                waiting[serial] = number
                self._bus.send(each, serial=serial)
            got: list[Any] = [None] * len(part)
            while waiting:
                message = self._bus.receive(timeout=PATIENCE)
                number_of = waiting.pop(message.header.fields.get(HeaderFields.reply_serial, -1), None)
                if number_of is None:
                    self._note(message)
                elif message.header.message_type is MessageType.method_return:
                    got[number_of] = message.body
            answers += got
        return answers

    def _note(self, message: Message) -> None:
        if message.header.message_type is MessageType.signal:
            fields = message.header.fields
            if fields.get(HeaderFields.member) == "StateChanged":
                if message.body[1]:
                    self._focused = (str(fields[HeaderFields.sender]), str(fields[HeaderFields.path]))
                return
            self.events.append((fields.get(HeaderFields.member, ""), fields.get(HeaderFields.path, ""), message.body))


def _call(ref: Ref, interface: str, member: str, signature: str = "", body: tuple[Any, ...] = ()) -> Message:
    return new_method_call(DBusAddress(ref[1], bus_name=ref[0], interface=interface), member, signature or None, body)


def _get(ref: Ref, interface: str, name: str) -> Message:
    return _call(ref, "org.freedesktop.DBus.Properties", "Get", "ss", (f"{SPACE}.{interface}", name))


def _node(ref: Ref, fixed: tuple[Any, ...], moving: list[Any], depth: int) -> Node:
    role, interfaces, identifier = fixed
    state, name, description = moving
    if role is None or state is None:
        return Node(ref, "gone", "", "", "", frozenset(), frozenset(), depth)
    bits = sum(word << 32 * at for at, word in enumerate(state[0]))
    return Node(
        ref,
        role[0],
        name[0][1] if name else "",
        description[0][1] if description else "",
        identifier[0][1] if identifier else "",
        frozenset(said for bit, said in STATES.items() if bits >> bit & 1),
        frozenset(each.rpartition(".")[2] for each in interfaces[0]) if interfaces else frozenset(),
        depth,
    )


def _is_entered(node: Node) -> bool:
    return node.role not in ("label", "table cell", "slider")
