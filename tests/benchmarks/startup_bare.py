"""The baseline of start-up: a bare window with Qt's own video widget and player. A process of its own."""

from __future__ import annotations

import sys

from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer
from PySide6.QtMultimediaWidgets import QVideoWidget
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.benchmarks.first_paint import watch_at_exec


def main() -> int:
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    picture = QVideoWidget()
    player = QMediaPlayer(window)
    player.setAudioOutput(QAudioOutput(window))
    player.setVideoOutput(picture)
    window.setCentralWidget(picture)
    window.resize(1440, 900)
    window.show()
    watch_at_exec(lambda _: app.quit())
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
