"""Settings that cannot be written still hold, and the window says so."""

from __future__ import annotations

from tests.e2e.studio import Studio


def test_a_setting_that_cannot_be_written_holds_and_is_said(sandboxed: Studio) -> None:
    file = sandboxed.folders.settings
    file.unlink(missing_ok=True)
    (file / "in the way").mkdir(parents=True)
    sandboxed.open_setting("theme")
    sandboxed.choose(theme_input="light")
    assert sandboxed.desktop.theme.mode == "light"
    sandboxed.until(lambda: "settings.json" in sandboxed.message)
