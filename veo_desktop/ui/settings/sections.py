"""Which settings the dialog has, in which section, and in which words. UI thread only."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from veo_desktop.core import settings
from veo_desktop.core.budget import Span, Spending, left_of
from veo_desktop.core.languages import LANGUAGES
from veo_desktop.core.limit_text import limit_from
from veo_desktop.core.notice import Level
from veo_desktop.core.preferences import Preferences
from veo_desktop.core.settings import Setting
from veo_desktop.core.text import Text
from veo_desktop.ui.parts.choice import Choice
from veo_desktop.ui.parts.figures import money
from veo_desktop.ui.parts.labels import wrapped
from veo_desktop.ui.parts.money_words import used_up
from veo_desktop.ui.parts.segmented import Segmented
from veo_desktop.ui.parts.switch import Switch
from veo_desktop.ui.parts.text import shown, tr
from veo_desktop.ui.parts.theme import Theme
from veo_desktop.ui.settings import choices
from veo_desktop.ui.settings.action_row import ActionRow
from veo_desktop.ui.settings.budget_card import BudgetCard
from veo_desktop.ui.settings.inputs import FolderInput, LineInput, MoneyInput, NumberInput, ProxyInput
from veo_desktop.ui.settings.section import Section, section
from veo_desktop.ui.settings.setting_row import SettingRow

_MEMORY_DIGITS = 6  # more are a slip of the hand


class Sections(QObject):
    """Makes the sections of one dialog. `changed(Setting, value)` with every change in any of their rows."""

    changed = Signal(object, object)

    def __init__(self, theme: Theme, preferences: Preferences, usual_library: str) -> None:
        """`usual_library` is where clips go while no other folder is chosen."""
        super().__init__()
        self._theme, self._preferences, self._usual_library = theme, preferences, usual_library
        self.rows: dict[str, SettingRow] = {}  # by the setting's key
        self._budget_card = BudgetCard()

    def show_all(self) -> None:
        """Show every value as it is kept now."""
        for row in self.rows.values():
            row.show_value()
        self._show_whether_asked()

    # what is told from outside

    def show_folder_state(self, level: Level, words: Text) -> None:
        """Whether the library folder serves: at its place, as an error where it does not."""
        field = self.rows[settings.LIBRARY_FOLDER.key].field
        bad = level is Level.ERROR
        field.set_error(shown(words) if bad else "")
        field.set_note("" if bad else shown(words), "warn" if level is Level.WARN else "small")

    def show_spending(self, spending: Spending) -> None:
        """What was spent, and how much of the ceilings is left."""
        self._budget_card.show_spending(spending)
        for span, setting in ((Span.DAY, settings.DAY_LIMIT), (Span.MONTH, settings.MONTH_LIMIT)):
            self.rows[setting.key].field.set_note(_until(span) if used_up(span, spending) else "", "warn")

    def focus_ceiling(self, spending: Spending) -> None:
        """Put the keyboard where a ceiling can be raised: the one that leaves least."""
        day, month = (left_of(span, spending.spent, spending.limits) for span in Span)
        monthly = month is not None and (day is None or month < day)
        field = self.rows[(settings.MONTH_LIMIT if monthly else settings.DAY_LIMIT).key].field
        field.focus()
        field.control.selectAll()  # type: ignore[attr-defined]

    @Slot()
    def _show_whether_asked(self) -> None:
        """A notice of new versions needs somebody who tells of them."""
        asked, address = (self.rows.get(each.key) for each in (settings.CHECK_VERSION, settings.RELEASES_AT))
        if asked is None or address is None:
            return
        nobody = asked.value and not address.value
        asked.warn(tr("Nobody is asked yet: write the address below.") if nobody else "")

    # the sections

    def library(self) -> Section:
        parts = (
            self._row(
                settings.LIBRARY_FOLDER, tr("Library folder"), FolderInput(self._usual_library), "", finds=tr("disk")
            ),
            self._switch(
                settings.NOTIFICATIONS,
                tr("When a clip is ready"),
                tr("Tell me while this window is in the background"),
                "notifications_input",
                finds=tr("Notifications"),
            ),
            self._switch(
                settings.INHIBIT_SLEEP,
                tr("While clips are made"),
                tr("Keep this computer awake"),
                "inhibit_sleep_input",
                finds=tr("sleep, standby, energy"),
            ),
        )
        return section(choices.LIBRARY, tr("Library"), "library", parts)

    def player(self) -> Section:
        ends = {"least": settings.LEAST_MEMORY, "most": settings.MOST_MEMORY}
        memory = self._row(
            settings.PLAYER_MEMORY,
            tr("Memory for the player, in MB"),
            NumberInput(_MEMORY_DIGITS),
            "player_memory_input",
            note=tr(
                "A clip that fits is held whole, and every step is there at once: 8 seconds of 1080p take 600 MB. "
                "Counts from the next clip on; compared clips share it."
            ),
            wrong=lambda _before: tr("Write a whole number from {least} to {most}.", **ends),
            finds="RAM",
        )
        keys = self._switch(
            settings.MEDIA_KEYS,
            tr("Media keys"),
            tr("The play keys of keyboards and headphones drive the player"),
            "media_keys_input",
            finds="MPRIS",
        )
        return section(choices.PLAYER, tr("Player"), "play", (memory, keys))

    def budget(self) -> Section:
        why = wrapped(
            tr(
                "When a limit is reached, clips wait here and nothing is lost; those that Wiro makes already go on. "
                "They are sent by themselves when you raise it, or when the day or month is over."
            ),
            "small",
        )
        no_limit, found = tr("No limit"), tr("money, cost, ceiling, spending, limit")
        parts: tuple[QWidget, ...] = (
            self._budget_card,
            self._amount(settings.WARN_ABOVE, tr("Ask me before a click that costs more than"), tr("Never"), found),
            self._amount(settings.DAY_LIMIT, tr("At most in a day"), no_limit, found),
            self._amount(settings.MONTH_LIMIT, tr("At most in a month"), no_limit, found),
            why,
            self._switch(
                settings.COUNT_SANDBOX,
                tr("Sandbox"),
                tr("Count the sandbox's prices too"),
                "count_sandbox_input",
                note=tr("To try the limits out. It is no money, and is never counted with what you really spend."),
                finds=found,
            ),
        )
        return section(choices.BUDGET, tr("Budget"), "spending", parts)

    def appearance(self) -> Section:
        parts = (
            self._options(
                settings.THEME,
                tr("Theme"),
                (("system", tr("As the system")), ("dark", tr("Dark")), ("light", tr("Light"))),
                "theme_input",
                finds=tr("look, colours"),
            ),
            self._row(
                settings.TEXT_SIZE,
                tr("Text size"),
                Choice(
                    [
                        ("system", tr("As the system")),
                        *((each, tr("{n} %", n=int(each))) for each in settings.TEXT_SIZES),
                    ]
                ),
                "text_size_input",
                note=tr("As the system, at most 150 %."),
                finds=tr("access, vision"),
            ),
            self._options(
                settings.ACCENT,
                tr("Accent colour"),
                (("own", tr("Veo Desktop's own")), ("system", tr("As the system"))),
                "accent_input",
                finds=tr("look, colours"),
            ),
            self._options(
                settings.CONTRAST,
                tr("Contrast"),
                (("system", tr("As the system")), ("normal", tr("Normal")), ("high", tr("High"))),
                "contrast_input",
                finds=tr("access, vision"),
            ),
            self._options(
                settings.MOTION,
                tr("Motion"),
                (("system", tr("As the system")), ("full", tr("Full")), ("reduced", tr("Reduced"))),
                "motion_input",
                note=tr("Reduced, nothing fades or slides. Your clips play as ever."),
                finds=tr("animations, access"),
            ),
        )
        return section(choices.APPEARANCE, tr("Appearance"), "contrast", parts)

    def language(self) -> Section:
        spelling = self._switch(
            settings.SPELLING,
            tr("Spelling"),
            tr("Mark misspelt words in prompts"),
            "spelling_input",
            note=tr("With the dictionaries of this system. The language is chosen in the prompt's own menu."),
            finds=tr("dictionary"),
        )
        language = self._row(
            settings.LANGUAGE,
            tr("Language of Veo Desktop"),
            Choice([("", tr("As the system")), *((each.code, each.name) for each in LANGUAGES)]),
            "language_input",
            note=tr("It applies at the next start."),
            finds="English Türkçe Deutsch Français",
        )
        return section(choices.LANGUAGE, tr("Language"), "globe", (language, spelling))

    def network(self, *actions: ActionRow) -> Section:
        proxy = self._row(
            settings.PROXY,
            tr("Proxy"),
            ProxyInput(self._theme),
            "",
            wrong=lambda _before: tr("Write it like http://proxy.example:8080, without user name or password."),
            finds=tr("internet, connection"),
        )
        return section(choices.NETWORK, tr("Network"), "network", (proxy, *actions))

    def privacy(self, *actions: ActionRow) -> Section:
        images = self._options(
            settings.IMAGES_BY,
            tr("Images"),
            (("upload", tr("Sent once, then reused")), ("inline", tr("Sent with each clip"))),
            "images_input",
            note=tr("Sent once, an image stays at Wiro; whoever has its address can see it."),
            finds=tr("upload, delete"),
        )
        delete = self._switch(
            settings.DELETE_AT_PROVIDER,
            tr("Copies at Wiro"),
            tr("Delete a clip's files there once it is safely here"),
            "delete_at_wiro_input",
            note=tr(
                "Whoever has an address can see its file. What was deleted, images and clip, is noted with the clip."
            ),
            finds=tr("inputs, outputs"),
        )
        version = self._switch(
            settings.CHECK_VERSION,
            tr("New versions"),
            tr("Tell me when there is a newer version"),
            "check_version_input",
            note=tr(
                "Off, nothing is asked. On, the address below is asked at most once a day, and told nothing of you."
            ),
            finds=tr("update, upgrade, release"),
        )
        address = self._row(
            settings.RELEASES_AT,
            tr("Address that is asked"),
            LineInput(),
            "releases_at_input",
            note=tr("The page that you have Veo Desktop from, as https://github.com/OWNER/NAME."),
            wrong=lambda _before: tr("Write an address that begins with https://, without user name or password."),
            finds=tr("update, upgrade, release"),
        )
        for row in (version, address):
            row.changed.connect(self._show_whether_asked)
        self._show_whether_asked()
        return section(choices.PRIVACY, tr("Privacy"), "shield", (images, delete, *actions, version, address))

    def advanced(self, *actions: ActionRow) -> Section:
        return section(choices.ADVANCED, tr("Advanced"), "tools", actions)

    def words(self, setting: Setting[Any], value: Any) -> tuple[str, str]:
        """What a setting is called, and how a value of it is said."""
        row = self.rows.get(setting.key)
        if row is not None:
            return row.label, row.words_for(value)
        if setting is settings.KEYS:
            return tr("Shortcuts"), tr("as they were at first") if value == setting.default else tr("your own")
        names = {
            settings.KEEP_PITCH.key: tr("Keep the pitch at other speeds"),
            settings.FRAMES_FIRST.key: tr("Frame number before the time"),
            settings.SPELLING_LANGUAGE.key: tr("Language of the spelling"),
        }
        said = (tr("on") if value else tr("off")) if isinstance(value, bool) else str(value) or tr("none")
        return names.get(setting.key, setting.key), said

    # rows

    def _row(self, setting: Setting[Any], label: str, control: QWidget, name: str, **more: Any) -> SettingRow:
        if name:
            control.setObjectName(name)
        row = SettingRow(self._theme, self._preferences, setting, label, control, **more)
        row.changed.connect(self.changed)
        self.rows[setting.key] = row
        return row

    def _switch(self, setting: Setting[bool], label: str, words: str, name: str, **more: Any) -> SettingRow:
        row = self._row(setting, label, Switch(self._theme, words), name, **more)
        row.field.control.setAccessibleName(words)
        return row

    def _options(
        self, setting: Setting[str], label: str, options: tuple[tuple[str, str], ...], name: str, **more: Any
    ) -> SettingRow:
        return self._row(setting, label, Segmented(self._theme, options), name, **more)

    def _amount(self, setting: Setting[str], label: str, hint: str, finds: str) -> SettingRow:
        def wrong(before: str) -> str:
            amount = limit_from(before)
            held = tr("No limit") if amount is None else money(amount)
            return tr("Write an amount like 25 or 25.60, or leave it empty. Until then: {before}.", before=held)

        return self._row(
            setting, label, MoneyInput(self._theme, hint), f"{setting.key}_input", wrong=wrong, finds=finds
        )


def _until(span: Span) -> str:
    if span is Span.DAY:
        return tr("Used up: clips wait until tomorrow, or until you raise it.")
    return tr("Used up: clips wait until next month, or until you raise it.")
