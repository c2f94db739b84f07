"""Goes through the running program as somebody who cannot see it, and notes what a screen reader could not say."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tests.access.atspi import Node, Reader, Ref

PRESSED = {"push button", "check box", "radio button", "toggle button", "menu item", "check menu item",
           "radio menu item", "page tab", "link", "button menu", "button with drop down"}  # fmt: skip
SET = {"slider", "spin button", "progress bar"}
WRITTEN = {"text", "entry", "password text"}
HELD = {"list", "tree", "tree table", "table", "combo box", "page tab list", "menu", "menu bar", "list item",
        "table cell", "tree item", "canvas", "graphic", "image", "dialog", "frame", "label", "grouping", "section",
        "document frame", "video", "cell"}  # fmt: skip
ITEMS = {"list item", "cell", "table cell", "tree item"}
CHECKED = {"check box", "radio button", "check menu item", "radio menu item", "toggle button"}
UNASKED = {"filler", "frame", "dialog", "scroll bar"}  # stops of Qt's own, in which another one is found
ESCAPE, DOWN, ENTER = 0xFF1B, 0xFF54, 0xFF0D  # X11's numbers of keys


def faults(reader: Reader, tree: list[Node]) -> Iterator[str]:
    """What is wrong with the controls in `tree`, each as `object: what`."""
    nodes = [each for top in tree for each in top.all()]
    pressed = [each for each in nodes if each.role in PRESSED]
    for node, actions in zip(pressed, reader.many_actions(pressed), strict=True):
        if not actions and "enabled" in node.states:
            yield f"{node}: no action"
        if node.role in CHECKED and "checkable" not in node.states:
            yield f"{node}: neither on nor off"
    numbers = [each for each in nodes if each.role in SET]
    for node, (low, now, high) in zip(numbers, reader.many_values(numbers), strict=True):
        if not low <= now <= high or (low == high and "enabled" in node.states):
            yield f"{node}: its value is {now} of {low} … {high}"
    for node in nodes:
        stops = "focusable" in node.states and node.role not in UNASKED and node.object_name != "QTabWidget"
        if (stops or node.role in PRESSED | SET | WRITTEN | ITEMS) and not node.name.strip():
            yield f"{node}: no name"
        if stops and node.role not in PRESSED | SET | WRITTEN | HELD:
            yield f"{node}: a stop of the keyboard that says no role"
        if node.role == "combo box" and not node.states & {"editable"} and not reader.captions(node):
            yield f"{node}: nothing says what it chooses"
        if "<p>" in node.description or "<p>" in node.name:
            yield f"{node}: says its marks: {node.description}"
        if node.role in WRITTEN and "Text" not in node.interfaces:
            yield f"{node}: its text is not told"


class Walk:
    """`found`: where each fault was seen first."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.found: dict[str, str] = {}
        self.places: dict[str, int] = {}  # how many objects were met there

    def look(self, place: str, roots: list[Ref] | None = None) -> None:
        """At `roots`, else at every window."""
        tree = self.reader.tree(roots)
        self.places[place] = sum(1 for top in tree for _ in top.all())
        for each in faults(self.reader, tree):
            self.found.setdefault(each, place)

    def see(self, name: str) -> Node:
        """What is shown under that name, once it is."""
        return self.reader.until(lambda: self.reader.find(name), f"{name} is shown")

    def press(self, name: str) -> None:
        self.reader.do(self.see(name))

    def opens(self, place: str, act: Callable[[], object]) -> None:
        """`act` opens a window; look into it."""
        before = self.shown()
        act()
        self.reader.until(lambda: self.shown() - before, f"{place} opens")
        self.look(place, list(self.shown() - before))

    def leaves(self, kept: set[Ref]) -> None:
        """Escape takes every window away but those."""
        self.reader.key(ESCAPE)
        self.reader.until(lambda: self.shown() <= kept, "Escape closes")

    def visit(self, place: str, act: Callable[[], object]) -> None:
        before = self.shown()
        self.opens(place, act)
        self.leaves(before)

    def drop(self, name: str) -> None:
        """A button's list or menu; the keyboard goes in, which is how a reader learns of it."""
        before = self.shown()
        self.press(name)

        def entered() -> bool:
            self.reader.listen(0.15)
            if not self.shown() - before:
                self.reader.key(DOWN)
            return bool(self.shown() - before)

        self.reader.until(entered, f"{name} opens")
        self.look(name, list(self.shown() - before))
        self.leaves(before)

    def menu_of(self, title: str) -> None:
        """A menu of the menu bar."""
        entry = self.reader.entry(title)
        self.reader.do(entry)
        popup = self.reader.until(lambda: self.reader.popup(entry), f"{title} opens")
        self.look(f"menu {title}", [popup.ref])
        self.reader.key(ESCAPE)
        self.reader.until(lambda: not self.reader.popup(entry), "Escape closes")

    def shown(self) -> set[Ref]:
        """The windows that are shown, lists and menus too where the keyboard is in them."""
        return {each.ref for each in self.reader.tops()}

    def menu(self, *titles: str) -> None:
        """Press an entry of the menu bar, whose menus need not be open."""
        self.reader.do(self.reader.entry(*titles))
