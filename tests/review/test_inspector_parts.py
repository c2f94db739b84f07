"""Stars, verdict, tags and notes as a person uses them, by mouse and by keyboard."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.jobstrip.jobs import done
from veo_desktop.core.clip_notes import ClipNote, NoteRect
from veo_desktop.core.job import Job
from veo_desktop.core.judging import Flag
from veo_desktop.ui.create.card_form import FULL
from veo_desktop.ui.create.inspector import Inspector
from veo_desktop.ui.create.job_card import JobCard
from veo_desktop.ui.create.job_strip import JobStrip
from veo_desktop.ui.create.negative_chip import NounChip
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.review.note_row import NoteRow
from veo_desktop.ui.review.stars import STEP, Stars

LEFT, Key = Qt.MouseButton.LeftButton, Qt.Key
NOTES = (
    ClipNote("1", "c", 125, 125, "hand drifts out of frame"),
    ClipNote("2", "c", 140, 160, "the light jumps", NoteRect(0.1, 0.1, 0.2, 0.2)),
)


def judged(rating: int = 0, flag: Flag = Flag.NONE) -> Job:
    job = done()
    assert job.clip is not None
    return replace(job, clip=replace(job.clip, rating=rating, flag=flag))


@pytest.fixture
def inspector(qtbot: QtBot, theme: Theme) -> Inspector:
    inspector = Inspector(theme)
    qtbot.addWidget(inspector)
    inspector.resize(292, 900)
    inspector.show()
    inspector.activateWindow()
    qtbot.waitUntil(inspector.isActiveWindow)
    inspector.show_job(judged(rating=2))
    return inspector


def _star(stars: Stars, number: int) -> QPoint:
    return QPoint(4 + STEP * (number - 1) + STEP // 2, stars.height() // 2)


def test_stars_are_clicked_and_the_last_one_again_takes_them_away(qtbot: QtBot, inspector: Inspector) -> None:
    stars, rated = inspector.stars, list[int]()
    stars.rated.connect(rated.append)
    assert (stars.value(), stars.accessibleDescription()) == (2, "2 of 5 stars")
    qtbot.mouseClick(stars, LEFT, pos=_star(stars, 4))
    qtbot.mouseClick(stars, LEFT, pos=_star(stars, 4))
    qtbot.mouseClick(stars, LEFT, pos=_star(stars, 1))
    assert rated == [4, 0, 1]
    inspector.show_job(judged(rating=5))  # what was kept is nobody's wish
    assert rated == [4, 0, 1] and stars.accessibleDescription() == "5 of 5 stars"


def test_stars_by_keyboard_and_for_assistive_tools(qtbot: QtBot, inspector: Inspector) -> None:
    stars, rated = inspector.stars, list[int]()
    stars.rated.connect(rated.append)
    stars.setFocus()
    for key in (Key.Key_Right, Key.Key_3, Key.Key_Left, Key.Key_End, Key.Key_End, Key.Key_Home):
        qtbot.keyClick(stars, key)
    assert rated == [3, 2, 5, 0]  # what is so already is no wish
    value = QAccessible.queryAccessibleInterface(stars).valueInterface()
    assert (value.minimumValue(), value.maximumValue(), value.currentValue()) == (0, 5, 0)


def test_stars_are_mirrored_where_people_read_from_right_to_left(qtbot: QtBot, inspector: Inspector) -> None:
    inspector.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    stars = inspector.stars
    with qtbot.waitSignal(stars.rated) as rated:
        qtbot.mouseClick(stars, LEFT, pos=QPoint(stars.width() - _star(stars, 5).x(), 8))
    assert rated.args == [5]


def test_pick_and_reject_are_one_of_the_two_or_neither(qtbot: QtBot, inspector: Inspector) -> None:
    wanted: list[Flag] = []
    inspector.verdict.flagged.connect(wanted.append)
    pick, reject = (inspector.findChild(QPushButton, f"{name}_button") for name in ("pick", "reject"))
    assert isinstance(pick, QPushButton) and isinstance(reject, QPushButton)
    qtbot.mouseClick(pick, LEFT)
    qtbot.mouseClick(reject, LEFT)
    assert (pick.isChecked(), reject.isChecked()) == (False, True)
    reject.setFocus()
    qtbot.keyClick(reject, Key.Key_Space)
    assert wanted == [Flag.PICK, Flag.REJECT, Flag.NONE] and not reject.isChecked()


def _field(inspector: Inspector) -> QLineEdit:
    field = inspector.tags.findChild(QLineEdit, "tag_input")
    assert field is not None
    return field


def test_tags_are_typed_completed_and_taken_away_by_keyboard(qtbot: QtBot, inspector: Inspector) -> None:
    tags, added, removed = inspector.tags, list[tuple[str, ...]](), list[tuple[str, ...]]()
    tags.added.connect(added.append)
    tags.removed.connect(removed.append)
    tags.show_tags(("noir", "scene 3"))
    plus = tags.findChild(QToolButton, "add_tag_button")
    assert plus is not None
    plus.setFocus()
    with qtbot.waitSignal(tags.opened):
        qtbot.keyClick(plus, Key.Key_Space)
    tags.show_known(("noir", "night", "rain"))
    field = _field(inspector)
    assert field.hasFocus()
    qtbot.keyClicks(field, " wet , cold")
    qtbot.keyClick(field, Key.Key_Return)
    assert added == [("wet",), ("cold",)]  # the comma keeps one already
    completer = field.completer()
    qtbot.keyClicks(field, "I")
    offered = [completer.completionModel().index(row, 0).data() for row in range(completer.completionCount())]
    assert offered == ["night", "rain"]  # anywhere in the word, whatever its case, but none that is here
    choices = completer.popup()
    assert choices is not None
    choices.hide()
    field.clear()
    qtbot.keyClick(field, Key.Key_Backspace)
    assert removed == [("scene 3",)]
    with qtbot.waitSignal(tags.closed):
        qtbot.keyClick(field, Key.Key_Escape)
    assert field.isHidden() and plus.hasFocus()
    chip = tags.findChild(NounChip, "tag_chip_0")
    assert chip is not None
    chip.setFocus()
    qtbot.keyClick(chip, Key.Key_Delete)
    assert removed[1:] == [("noir",)]


def test_known_tags_are_offered_however_they_are_spelt(qtbot: QtBot, inspector: Inspector) -> None:
    tags, added = inspector.tags, list[tuple[str, ...]]()
    tags.added.connect(added.append)
    tags.open()
    field = _field(inspector)
    completer = field.completer()
    choices = completer.popup()
    assert choices is not None
    tags.show_known(("IŞIK", "İzmir gecesi", "Göl", "noir"))
    names = {"ışı": "IŞIK", "işık": "IŞIK", "IZM": "İzmir gecesi", "izm": "İzmir gecesi", "gol": "Göl"}
    for typed, tag in names.items():
        field.clear()
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, typed))
        assert completer.completionCount() == 1, typed
        assert completer.currentCompletion() == tag
    qtbot.keyClick(choices, Key.Key_Down)
    qtbot.keyClick(choices, Key.Key_Return)
    qtbot.waitUntil(lambda: added == [("Göl",)])  # as it is there, however it was typed


def test_a_tag_is_taken_away_by_its_cross(qtbot: QtBot, inspector: Inspector) -> None:
    inspector.tags.show_tags(("noir", "<b>wet</b>"))
    chip = inspector.tags.findChild(NounChip, "tag_chip_1")
    assert chip is not None
    with qtbot.waitSignal(inspector.tags.removed) as removed:
        qtbot.mouseClick(chip.cross, LEFT)
    assert removed.args == [("<b>wet</b>",)]


def _rows(inspector: Inspector) -> list[NoteRow]:
    return [row for row in inspector.notes.findChildren(NoteRow) if row.isVisible()]


def test_notes_lead_to_their_frames_and_are_deleted(qtbot: QtBot, inspector: Inspector) -> None:
    notes, chosen, deleted = inspector.notes, list[ClipNote](), list[ClipNote]()
    notes.chosen.connect(chosen.append)
    notes.deleted.connect(deleted.append)
    notes.show_notes(NOTES, Fraction(24))
    first, second = _rows(inspector)
    assert first.accessibleName() == "00:05:05: hand drifts out of frame"
    assert second.accessibleName() == "00:05:20–00:06:16: the light jumps"
    qtbot.mouseClick(second, LEFT, pos=QPoint(20, second.height() - 12))
    first.setFocus()
    qtbot.keyClick(first, Key.Key_Return)
    qtbot.keyClick(first, Key.Key_Delete)
    assert (chosen, deleted) == ([NOTES[1], NOTES[0]], [NOTES[0]])
    notes.show_notes(NOTES[1:], Fraction(24))
    (left,) = _rows(inspector)
    assert left.hasFocus()  # the keyboard is not lost with the note


def test_a_note_is_written_and_changed(qtbot: QtBot, inspector: Inspector) -> None:
    notes, kept = inspector.notes, list[ClipNote]()
    notes.kept.connect(kept.append)
    notes.show_notes(NOTES, Fraction(24))
    box = notes.findChild(QPlainTextEdit, "note_input")
    keep = notes.findChild(QPushButton, "keep_note_button")
    assert box is not None and keep is not None
    notes.write(ClipNote("new", "c", 7, 7, ""))
    assert box.hasFocus() and not keep.isEnabled()
    qtbot.keyClick(box, Key.Key_Return)  # nothing is no note
    assert kept == [] and notes.draft is not None
    qtbot.keyClicks(box, "flicker")
    notes.place(NoteRect(0.5, 0.5, 0.1, 0.1))
    qtbot.keyClick(box, Key.Key_Return)
    assert kept == [ClipNote("new", "c", 7, 7, "flicker", NoteRect(0.5, 0.5, 0.1, 0.1))] and notes.draft is None
    row = _rows(inspector)[0]
    row.setFocus()
    qtbot.keyClick(row, Key.Key_F2)
    assert box.toPlainText() == NOTES[0].words and len(_rows(inspector)) == 1
    qtbot.keyClicks(box, "!")
    qtbot.keyClick(box, Key.Key_Escape)
    assert len(kept) == 1 and [each.note for each in _rows(inspector)] == list(NOTES)
    notes.write(NOTES[0])
    qtbot.keyClicks(box, "!")
    notes.finish()  # another clip is looked at: what was written is not lost
    assert kept[1].words == "hand drifts out of frame!" and kept[1].id == "1"


def test_nothing_to_judge_without_a_clip(inspector: Inspector) -> None:
    job = judged()
    assert job.clip is not None
    inspector.show_job(replace(job, clip=replace(job.clip, in_bin=True)))
    parts: list[QWidget] = [inspector.stars, inspector.verdict, inspector.tags, inspector.notes]
    assert not any(part.isVisible() for part in parts)


def test_a_card_shows_stars_and_a_mark_and_says_them(qtbot: QtBot, theme: Theme) -> None:
    strip = JobStrip(theme)
    qtbot.addWidget(strip)
    strip.resize(620, strip.height())
    jobs = {"plain": judged(), "rated": judged(rating=4, flag=Flag.PICK), "rejected": judged(flag=Flag.REJECT)}
    strip.update_jobs(tuple(replace(job, id=name) for name, job in jobs.items()))
    strip.show()
    cards = {card.job.id: card for card in strip.findChildren(JobCard) if card.job is not None}
    plain, rated, rejected = (cards[name] for name in jobs)
    assert "4 of 5 stars, Picked" in rated.accessibleDescription()
    assert "Rejected" in rejected.accessibleDescription() and "stars" not in plain.accessibleDescription()
    assert _count(rated, theme.color("star")) > 50 > _count(plain, theme.color("star"))
    middle = QPoint(FULL.picture.width() - 20, FULL.picture.height() - 8)
    assert rejected.grab().toImage().pixelColor(middle) != plain.grab().toImage().pixelColor(middle)


def _count(card: JobCard, color: QColor) -> int:
    image = card.grab().toImage()
    return sum(
        image.pixelColor(x, y).rgb() == color.rgb() for x in range(image.width()) for y in range(100, image.height())
    )
