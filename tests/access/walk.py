"""Goes through the running program as somebody who cannot see it, and notes what a screen reader could not say."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.access.atspi import Node, Reader, Ref
from tests.e2e.program import COMMAND
from tests.helpers.services import run_accessibility_bus

PRESSED = {"push button", "check box", "radio button", "toggle button", "menu item", "check menu item",
           "radio menu item", "page tab", "link", "button menu", "button with drop down"}  # fmt: skip
SET = {"slider", "spin button", "progress bar"}
WRITTEN = {"text", "entry", "password text"}
HELD = {"list", "tree", "tree table", "table", "combo box", "page tab list", "menu", "menu bar", "list item",
        "table cell", "tree item", "canvas", "graphic", "image", "dialog", "frame", "label", "grouping", "section",
        "document frame", "video", "cell", "splitter"}  # fmt: skip
ITEMS = {"list item", "cell", "table cell", "tree item"}
ENTRIES = {"menu item", "check menu item", "radio menu item"}
CHECKED = {"check box", "radio button", "check menu item", "radio menu item", "toggle button"}
UNASKED = {"filler", "frame", "dialog", "scroll bar"}  # stops of Qt's own, in which another one is found
ESCAPE, DOWN, ENTER, HOME = 0xFF1B, 0xFF54, 0xFF0D, 0xFF50  # X11's numbers of keys


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
        if node.role == "filler" and node.name.strip() and "focusable" not in node.states:
            yield f"{node}: it has a name, and says no role"
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
        self.windows: set[str] = set()  # the object names of those that were looked into
        self._entries: dict[str, Node] = {}  # of the menus that were looked into, by their words

    def look(self, place: str, roots: list[Ref] | None = None) -> None:
        """At `roots`, else at every window."""
        tree = self.reader.tree(roots)
        self.places[place] = sum(1 for top in tree for _ in top.all())
        self.windows |= {top.object_name for top in tree}
        self._entries |= {each.name: each for top in tree for each in top.all() if each.role in ENTRIES}
        for each in faults(self.reader, tree):
            self.found.setdefault(each, place)

    def see(self, name: str) -> Node:
        """What is shown under that name, once it is."""
        return self.reader.until(lambda: self.reader.find(name), f"{name} is shown")

    def press(self, name: str) -> None:
        """What is shown under that name, once it can be pressed."""

        def ready() -> Node | None:
            found = self.reader.find(name)
            return found if found is not None and "enabled" in found.states else None

        self.reader.do(self.reader.until(ready, f"{name} can be pressed"))

    def insist(self, name: str, done: Callable[[], object]) -> None:
        """Press what rests for a moment after something has changed, again until it acts."""

        def acted() -> bool:
            self.press(name)
            for _ in range(20):
                if done():
                    return True
                self.reader.listen(0.1)
            return False

        self.reader.until(acted, f"{name} acts")

    def opens(self, name: str, act: Callable[[], object]) -> None:
        """`act` opens the window of that object name; look into it."""
        before = self.shown()
        act()

        def opened() -> list[Ref]:
            return [each.ref for each in self.reader.tops() if each.object_name == name and each.ref not in before]

        self.look(name, self.reader.until(opened, f"{name} opens"))

    def leaves(self, kept: set[Ref]) -> None:
        """Escape takes every window away but those."""
        self.reader.key(ESCAPE)
        self.reader.until(lambda: self.shown() <= kept, "Escape closes")

    def visit(self, name: str, act: Callable[[], object]) -> None:
        """`act` opens the window of that object name; look into it, and let Escape take it away."""
        before = self.shown()
        self.opens(name, act)
        self.leaves(before)

    def drop(self, name: str, act: Callable[[], object] | None = None) -> None:
        """A button's list or menu, opened by a press or by `act`; the keyboard goes in, which a reader learns of."""
        before = self.shown()
        (act or (lambda: self.press(name)))()

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
        """Press an entry of the menu bar, whose menus need not be open, once it can be."""

        def ready() -> Node | None:
            found = self.reader.entry(*titles)
            return found if "enabled" in found.states else None

        self.reader.do(self.reader.until(ready, f"{titles[-1]} can be chosen"))

    def entry(self, title: str) -> None:
        """Press an entry of a menu that was looked into before, and is shut again."""
        self.reader.do(next(each for name, each in self._entries.items() if name.startswith(title)))

    def first_clip(self) -> None:
        """The keyboard goes onto the first clip of the library."""
        self.press("nav_library")
        self.reader.focus(self.see("library_view"))

        def chosen() -> bool:
            self.reader.key(HOME)
            self.reader.listen(0.3)
            reuse = self.reader.find("library_reuse")
            return reuse is not None and "enabled" in reuse.states

        self.reader.until(chosen, "the clip is chosen")

    def fill(self, **fields: str) -> None:
        """Write into fields, by their object names."""
        for name, words in fields.items():
            assert self.reader.write(self.see(name), words), f"{name} takes no words"

    def hear(self, words: str, *, urgent: bool = False) -> None:
        """Wait until something with `words` is announced; `urgent`: whatever else is being said."""
        heard = self.reader.urgent if urgent else self.reader.announced
        self.reader.until(lambda: any(words in each for each in heard()), f"“{words}” is announced")

    def choose_row(self, rows: str, words: str) -> None:
        """Select the row that begins with `words` in the list of that object name."""
        items = [each for each in self.reader.all("list item") if each.id.endswith(f".{rows}")]
        self.reader.choose(next(each for each in items if each.name.startswith(words)))

    def generate(self, words: str) -> None:
        """Press Generate until something with `words` is told of the job."""
        said = len(self.reader.announced())
        self.insist("generate_button", lambda: any(words in each for each in self.reader.announced()[said:]))


@contextmanager
def walk_through(screen: dict[str, str], said: Path, *options: str) -> Iterator[Walk]:
    """The program with `options` on a screen and an accessibility bus; what it prints goes into the file `said`."""
    if sys.platform != "linux":
        pytest.skip("AT-SPI is the Linux desktop's")
    with run_accessibility_bus(screen) as (environment, address):
        with said.open("wb") as words:
            command = [*COMMAND, *options]
            program = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=words, stderr=words)
        reader = Reader(address)
        try:
            reader.wait_for_program()
            yield Walk(reader)
        finally:
            reader.close()
            program.kill()
            program.wait(20)
