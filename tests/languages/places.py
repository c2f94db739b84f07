"""Every page, panel, dialog and menu of the program, and the shortest way to each."""

from __future__ import annotations

import time
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QListWidget, QScrollArea, QWidget

from tests.create.pictures import picture
from tests.languages.walk import SIZE, Walk
from tests.media.clips import make_clip
from veo_desktop.core.answers import TaskChoice, TaskChoices
from veo_desktop.core.budget import Limits, Spending
from veo_desktop.core.errors import Action
from veo_desktop.core.job import JobState
from veo_desktop.core.library import Kin, Refused, Work
from veo_desktop.core.notice import Level, Notice
from veo_desktop.core.order import Relation
from veo_desktop.core.prompting import Template
from veo_desktop.core.request import VEO_3_1
from veo_desktop.core.sets import ReferenceSet
from veo_desktop.core.text import text, textn
from veo_desktop.ui.create.choice_dialog import ChoiceDialog
from veo_desktop.ui.create.compose_edit import EditBar
from veo_desktop.ui.create.crop_dialog import CropDialog
from veo_desktop.ui.create.files_strip import FilesStrip
from veo_desktop.ui.create.final_links import FinalLinks
from veo_desktop.ui.create.job_menu import JobMenu
from veo_desktop.ui.create.panel_note import PanelNote
from veo_desktop.ui.create.set_pictures import SetPictures
from veo_desktop.ui.create.sets_dialog import SetDialog
from veo_desktop.ui.create.spend_dialog import SpendDialog
from veo_desktop.ui.create.spend_guard import Bill
from veo_desktop.ui.create.template_dialog import TemplateDialog
from veo_desktop.ui.library.kin_links import KinLinks
from veo_desktop.ui.library.report_dialog import ReportDialog
from veo_desktop.ui.parts.ask_dialog import AskDialog
from veo_desktop.ui.parts.messages import Messages
from veo_desktop.ui.parts.text import tr
from veo_desktop.ui.player.doubt import Doubt
from veo_desktop.ui.player.hover_frame import HoverFrame
from veo_desktop.ui.review.note_editor import NoteEditor
from veo_desktop.ui.review.note_row import NoteRow
from veo_desktop.ui.trouble.trouble_dialog import TroubleDialog
from veo_desktop.ui.window.closing import UploadDialog
from veo_desktop.workers.image_sources import Seen

LONG = "A paper boat in the rain, seen from above, while the camera sinks slowly towards the water and the street lamps"
EMPTY = ("player_state", "player_state_hint", "strip_hint")  # what stands where there is nothing yet
POPUPS = ("history_button", "sets_button", "templates_button", "insert_more", "model_button", "project_button")
DIALOGS = {  # what opens them, by the name of its action or its shortcut
    "tasks at Wiro": "action_find_tasks",
    "keys": "action_key_sheet",
    "go to": "action_go_to",
    "contact sheet": "action_contact_sheet",
    "details": "Ctrl+I",
    "final": "Ctrl+Shift+F",
    "new project": "action_new_project",
    "request": "compose_show_request",
    "manual": "action_manual",
}
IN_LIBRARY = ("rename", "export", "backup", "room", "look")


def everywhere(going: Walk, folder: Path) -> None:
    """The whole walk, from a newcomer's window on; `folder` is for files."""
    room = going.room
    room.window.resize(*SIZE)
    _welcome(going)
    _create(going)
    _panel(going, folder)
    _clips(going)
    _player(going, folder)
    _review(going)
    _dialogs(going, folder)
    _other_model(going)
    _settings(going)
    _library(going)
    assert (room.window.width(), room.window.height()) == SIZE, "the window has grown"


def _welcome(going: Walk) -> None:
    room = going.room
    room.until(lambda: room.window.findChild(QWidget, "welcome_page") is not None)
    going.look("welcome")
    room.click("welcome_connect")
    going.look("connect")
    room.click("welcome_back")
    room.online()
    room.click("welcome_close")
    room.until(lambda: room.find("coach_card").isVisible())
    going.look("coach 1")
    going.reads("coach 1", "prompt_editor", *EMPTY, "samples_shelf")
    for step in (2, 3):
        room.click("coach_next")
        going.look(f"coach {step}")
        going.reads(f"coach {step}", *EMPTY, *(("samples_shelf", "prompt_editor") if step == 2 else ("seek_bar",)))
    room.click("coach_skip")


def _create(going: Walk) -> None:
    room, page = going.room, going.room.desktop.page
    page.show_inspector(False)
    going.look("create, empty")
    page.show_inspector(True)
    going.look("inspector, empty")
    room.click("history_button")
    room.until(lambda: room.find("history_empty_button").isVisible())
    going.visit("samples", lambda: room.click("history_empty_button"))
    for name in POPUPS:
        going.popup(name)
    going.menus()


def _other_model(going: Walk) -> None:
    """One that asks for what Veo does not: several pictures, ranges, short texts."""
    room, compose = going.room, going.room.desktop.page.compose
    going.opens("models", compose.header.picker_wanted.emit)
    room.until(lambda: room.find("model_list", QListWidget).count() > 0)
    going.look("models found", room.find("model_picker"))
    going.shut()
    compose.use_model("sandbox/storyteller")
    room.until(lambda: "motion" in compose.settings.fields)
    going.look("another model")
    scroll = compose.scroll_area.verticalScrollBar()
    scroll.setValue(scroll.maximum())
    going.look("another model, below")
    compose.use_model(VEO_3_1)


def _panel(going: Walk, folder: Path) -> None:
    """The compose panel with all that it may say."""
    room, compose = going.room, going.room.desktop.page.compose
    before = compose.draft()
    room.type("prompt_editor", LONG)
    for place in compose.frames.inputs.values():
        place.link.setVisible(True)
    compose.settings.open_advanced(True)
    room.find("negative_button", QAbstractButton).setChecked(True)
    room.find("negative_prompt_editor").setProperty("value", "rain, a long thing that should not be in the picture")
    assert picture(640, 360).save(str(folder / "lamp.png"))
    room.drop("reference_drop", folder / "lamp.png")
    room.until(lambda: not compose.content.checking)
    for strip in compose.findChildren(FilesStrip):
        strip.show()
    for field in compose.content.fields().values():
        field.set_error(tr("An image is still being checked. Try again."))
    compose.footer.set_message(tr("An image is still being checked. Try again."))
    room.find("panel_note", PanelNote).ask_about_text()
    scroll = compose.scroll_area.verticalScrollBar()
    for part in range(4):
        scroll.setValue(scroll.maximum() * part // 3)
        going.look(f"panel, errors {part}")
    for field in compose.content.fields().values():
        field.set_error("")
    compose.footer.set_message("")
    room.find("panel_note").hide()
    compose.begin_anew(before)
    scroll.setValue(0)
    room.type("prompt_editor", "")
    room.click("generate_button")
    going.look("nothing was written")


def _clips(going: Walk) -> None:
    """A clip, one that failed, one of a day whose budget is used up, and one that waits."""
    room = going.room
    first = room.clip()
    failed = room.order("A [blocked] shot")
    room.until(lambda: room.jobs[failed.id].state is JobState.FAILED)
    going.look("a job that failed")
    room.desktop.page.strip.select(failed.id)
    going.look("a job that failed, chosen")
    room.trigger("action_pause_queue")
    waiting = room.order("A boat that waits")
    going.look("a job that waits")
    room.desktop.page.strip.select(waiting.id)
    room.trigger(going.action("action_edit"))
    bar = room.find("edit_bar", EditBar)
    room.until(bar.isVisible)
    for left in (False, True, False):
        bar.show_left(left)
        going.look(f"a job is edited, {'too late' if left else 'in time'}")
    room.click("cancel_edit_button")
    room.until(lambda: not bar.isVisible())
    menu = JobMenu(room.window)
    for job in (first, failed, waiting):
        menu.popup_for(room.jobs[job.id], room.window.mapToGlobal(QPoint(9, 9)))
        going.look("job menu", menu)
        menu.hide()
    menu.deleteLater()
    room.trigger("action_pause_queue")
    room.until(lambda: waiting.id in room.arrived)  # and is in the player
    room.desktop.page.strip.select(first.id)


def _player(going: Walk, folder: Path) -> None:
    room, player = going.room, going.room.desktop.page.player
    room.until(lambda: player.info is not None)
    going.look("create")
    going.menus()
    room.find("doubt", Doubt).ask()
    going.look("doubt", room.window)
    room.find("doubt").hide()
    room.trigger(going.action("action_save_frame"))
    room.until(lambda: room.find("toast").isVisible())
    going.look("toast", room.window)
    bar = room.find("seek_bar")
    for x in (bar.width() // 3, bar.width() // 2):
        room.bot.mouseMove(bar, QPoint(x, bar.height() // 2))
    hover = room.window.findChildren(HoverFrame)[0]
    room.until(hover.isVisible)
    room.trigger(player.commands.keys.action("zoom_in"))
    going.look("over the seek bar, and near")
    room.trigger(player.commands.keys.action("zoom_fit"))
    links = room.find("inspector").findChild(FinalLinks)
    assert isinstance(links, FinalLinks)
    links.show_links(room.job, Relation.FINAL, [room.job])
    going.look("finals")
    going.visit("full screen", lambda: room.trigger(player.commands.keys.action("full_screen")))
    going.opens("what to compare with", lambda: room.trigger(going.action("action_compare")))
    room.press("compare_chooser_list", Qt.Key.Key_Return)
    room.until(lambda: room.find("compare_surface").isVisible())
    going.look("compare")
    room.trigger("action_compare_table")
    going.look("compare, what differs")
    room.trigger("action_leave_compare")
    room.desktop.desks.opener.open_file(str(make_clip(folder / "from a friend with a long name.mp4")))
    room.until(room.desktop.page.inspector.file_page.isVisible)
    going.look("a file")
    room.desktop.page.strip.select(room.job.id)
    last = room.jobs[room.job.id].clip
    assert last is not None
    room.until(lambda: player.path == last.path and player.current_frame >= 0)


def _review(going: Walk) -> None:
    room = going.room
    note = room.desktop.page.player.commands.keys.action("note")
    room.trigger(note)
    room.until(room.window.findChildren(NoteEditor)[0].isVisible)
    going.look("a note")
    room.bot.keyClicks(QApplication.focusWidget(), "The lamp flickers")
    room.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    room.until(lambda: room.window.findChildren(NoteRow))
    going.look("notes")
    (culling,) = going.opens("culling", lambda: room.trigger(going.action("action_cull")))
    room.until(lambda: room.find("culling_pick_button").isEnabled())
    while not room.find("culling_summary").isVisible():
        room.until(lambda: room.find("culling_summary").isVisible() or room.find("culling_reject_button").isEnabled())
        if not room.find("culling_summary").isVisible():
            room.click("culling_reject_button")
    going.look("culling, the end", culling)
    going.shut()
    messages = room.find("messages", Messages)
    for level, action in ((Level.WARN, Action.RETRY), (Level.ERROR, Action.OPEN_ACCOUNT)):
        words = text(
            "The settings could not be read; the usual ones are in use. ({reason})", reason="permission denied"
        )
        messages.show_notice(Notice("walk", level, words, action, detail="disk0"))
        going.look(f"message {level}")
    messages.show_notice(Notice("walk", Level.INFO, None))
    left = textn("{n} file was left alone.", "{n} files were left alone.", 1204)
    messages.show_notice(Notice("walk", Level.WARN, left, Action.SHOW_FILES, "disk0", passing=True))
    going.look("message, passing")
    messages.show_notice(Notice("walk", Level.INFO, None))


def _dialogs(going: Walk, folder: Path) -> None:
    room, window, theme = going.room, going.room.window, going.room.desktop.theme
    compose = room.desktop.page.compose
    for place, name in DIALOGS.items():
        going.trigger(place, name)
    going.opens("about", lambda: room.trigger(going.action("action_about")))
    going.opens("licences", lambda: room.click("about_licences"))
    going.shut()
    matrix = going.opens("matrix", compose.footer.more.matrix.trigger)
    room.until(lambda: "$" in room.text("jobs_bill"))
    going.look("matrix, priced", *matrix)
    going.shut()
    table = folder / "clips.csv"
    table.write_text("prompt,durationSeconds\nA boat,4\nA kite,77\n")
    going.opens("choose a table", compose.footer.more.csv.trigger)
    chooser = room.find("choose_table", QFileDialog)
    chooser.fileSelected.emit(str(table))
    chooser.close()
    room.until(lambda: room.is_there("import_dialog") and "$" in room.text("jobs_bill"))
    going.look("import")
    going.shut()
    picked = picture(1600, 1000)
    for ratio in ("16:9", ""):
        crop = CropDialog(theme, Seen(1, "x.png", 1600, 1000, picked), None, ratio, window)
        going.dialog(f"crop {ratio}".replace(":", " to "), crop)
    pictures = SetPictures(room.desktop.intake, window)
    for name in ("", "Lighthouse"):
        going.dialog(f"set {name}", SetDialog(theme, ReferenceSet("id", name, LONG, ()), (), pictures, window))
        going.dialog(f"template {name}", TemplateDialog(Template("id", name, LONG, own=True), {}, window))
    for much, bill in ((True, Bill(Decimal("1204.5"), 3, 24)), (False, Bill(None, 2, 2))):
        money = Spending(limits=Limits(day=Decimal(20), month=Decimal(100)))
        going.dialog(f"spend {much}", SpendDialog(bill, money, tr("Generate"), window, much=much))
    choice = ChoiceDialog("job", LONG, window)
    going.dialog("choice, looking", choice)
    choice = ChoiceDialog("job", LONG, window)
    choice.show_choices(TaskChoices("job", (TaskChoice("1258671664", time.time(), "task_postprocess_end", LONG),)))
    going.dialog("choice", choice)
    choice = ChoiceDialog("job", LONG, window)
    choice.show_choices(TaskChoices("job", ()))
    going.dialog("choice, none", choice)
    upload = UploadDialog(window)
    upload.show_uploads((room.job, room.job))
    going.dialog("uploads", upload)
    trouble = TroubleDialog(
        theme, tr("Veo Desktop closed by itself"), tr("The details are below."), window, may_quit=True
    )
    trouble.show_report("Traceback\n" * 9, 5)
    going.dialog("trouble", trouble)


def _settings(going: Walk) -> None:
    room = going.room
    room.click("nav_settings")
    sections, dialog = room.find("settings_sections", QListWidget), room.find("settings_dialog")
    for row in range(sections.count()):
        sections.setCurrentRow(row)
        going.look(f"settings {row}", dialog)
        area = next((each for each in dialog.findChildren(QScrollArea) if each.isVisible()), None)
        if area is not None and area.verticalScrollBar().maximum():
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
            going.look(f"settings {row}, below", dialog)
    search = room.find("settings_search", QLineEdit)
    for words in ("a", "qqq"):
        search.setText(words)
        going.look(f"settings, found {words}", dialog)
    search.setText("a")
    room.press("settings_search", Qt.Key.Key_Return)
    going.look("settings, chosen", dialog)
    for kind, lines in (("danger", ()), ("primary", ("One", "Two"))):
        ask = AskDialog(
            tr("Remove it"), tr("Your own settings are left as they are."), tr("Clear"), dialog, lines=lines, kind=kind
        )
        going.opens(f"ask {kind}", ask.show)
        ask.close()
    going.shut()


def _library(going: Walk) -> None:
    room = going.room
    room.trigger(going.action("action_page_library"))
    room.until(lambda: room.desktop.desks.library is not None and room.desktop.desks.library.page.grid.layout_now.count)
    page = room.desktop.desks.library.page
    going.look("library, nothing chosen")
    page.grid.choose_one(0)
    room.until(lambda: room.find("library_reuse").isEnabled())
    going.look("library")
    kin = [Kin(str(n), "2026-11-22 15.04 detective office 1258671664.mp4", "", each) for n, each in enumerate(Relation)]
    (links,) = page.findChildren(KinLinks)
    links.show_facts(SimpleNamespace(parents=kin[:1], children=kin[1:]))  # type: ignore[arg-type]
    going.look("library, kin")
    going.menus()
    for name in IN_LIBRARY:
        going.trigger(f"library {name}", f"library_action_{name}")
    page.grid.selectAll()
    going.look("library, several")
    page.imports.show_work(Work(3, 1200, "2026-11-22 15.04 detective office 1258671664.mp4"), tr("Importing"))
    going.look("library, import", room.window)
    page.imports.hide()
    for words in ("zzz", "is:bin", "in:Night", "rating:5"):
        page.search.field.setText(words)
        room.until(lambda: not page.grid.layout_now.count)
        going.look(f"library {words}".replace(":", " "))
    page.search.field.clear()
    files = [Refused(f"/clips/{LONG}.mp4", text("its disk is away"))] * 2
    report = ReportDialog(tr("Report of the check"), LONG, files, room.window, repair=True, relink=True)
    going.dialog("report", report)
