"""Settings come back as they were; a damaged file is kept aside, and what a newer version wrote survives."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from tests.store.tiny_disk import tiny_disk
from veo_desktop.core.errors import StorageError
from veo_desktop.core.settings import ACCOUNT, DRAFT, MUTED, PROXY, REPEAT, THEME, VOLUME
from veo_desktop.store.settings_file import SettingsFile


def loaded(path: Path) -> SettingsFile:
    settings = SettingsFile(path)
    settings.load()
    return settings


def test_a_setting_comes_back_in_a_private_file(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    settings = loaded(path)
    assert (settings.get(VOLUME), settings.get(THEME), settings.notice) == (1.0, "system", None)
    settings.set(VOLUME, 0.25)
    settings.set(DRAFT, '{"prompt": "مرحبا 🎬\\n"}')
    settings.set(MUTED, True)
    again = loaded(path)
    assert (again.get(VOLUME), again.get(DRAFT), again.get(MUTED)) == (0.25, '{"prompt": "مرحبا 🎬\\n"}', True)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.json"]


def test_what_does_not_fit_is_the_default(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(
        '{"volume": 7, "theme": "pink", "muted": "false", "repeat": 0, "account": null, "proxy": "file:///x"}'
    )
    settings = loaded(path)
    values = [settings.get(setting) for setting in (VOLUME, THEME, MUTED, REPEAT, ACCOUNT, PROXY)]
    assert values == [1.0, "system", False, "clip", "sandbox", "system"]
    assert settings.notice is None


@pytest.mark.parametrize(
    ("address", "good"),
    [
        ("none", True),
        ("http://proxy.example:3128", True),
        ("socks5h://127.0.0.1:9050", True),
        ("", False),
        ("proxy.example", False),
        ("http://proxy.example", False),
        ("http://proxy.example:port", False),
        ("http://[::1", False),
        ("javascript:alert(1)", False),
    ],
)
def test_which_proxies_are_addresses(address: str, good: bool) -> None:
    assert PROXY.checked(address) == (address if good else "system")


def test_keys_of_other_versions_survive(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"from_the_future": {"a": [1]}, "volume": 1}')
    settings = loaded(path)
    assert settings.get(VOLUME) == 1.0
    settings.set(THEME, "dark")
    assert json.loads(path.read_text())["from_the_future"] == {"a": [1]}


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"\xff\xfe", b"null", b"[" * 200_000, b'{"a": NaN,}', b"\0" * 100], ids=range(8)
)
def test_a_damaged_file_is_kept_aside_and_said(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings = loaded(path)
    assert settings.get(THEME) == "system"
    assert "damaged" in str(settings.notice)
    (aside,) = tmp_path.iterdir()
    assert aside.read_bytes() == content
    settings.set(THEME, "dark")
    assert loaded(path).get(THEME) == "dark"


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    settings = loaded(tmp_path)
    assert "could not be read" in str(settings.notice)


def test_a_full_disk_leaves_the_old_file_and_the_value_for_now(tmp_path: Path) -> None:
    with tiny_disk(tmp_path / "disk") as disk:
        settings = loaded(disk / "settings.json")
        settings.set(THEME, "dark")
        with pytest.raises(StorageError, match="full"):
            settings.set(DRAFT, "x" * 200_000)
        assert settings.get(DRAFT) == "x" * 200_000
        assert loaded(disk / "settings.json").get(THEME) == "dark"
        assert [entry.name for entry in disk.iterdir()] == ["settings.json"]
