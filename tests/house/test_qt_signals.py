"""The installed PySide6 is not the one that aborts after some 1,900 signals."""

from __future__ import annotations

import subprocess
import sys

EMIT = """
from PySide6.QtCore import QObject, Signal, Slot

class Sender(QObject):
    flag = Signal(bool)
    thing = Signal(object)

class Receiver(QObject):
    count = 0
    @Slot(bool)
    def on_flag(self, value): self.count += 1
    @Slot(object)
    def on_thing(self, value): self.count += 1

sender, receiver = Sender(), Receiver()
sender.flag.connect(receiver.on_flag)
sender.thing.connect(receiver.on_thing)
for _ in range(5000):
    sender.flag.emit(True)
    sender.thing.emit(None)
print(receiver.count)
"""


def test_five_thousand_signals_with_true_and_none() -> None:
    done = subprocess.run([sys.executable, "-c", EMIT], capture_output=True, text=True, timeout=50, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "10000"), done.stderr
