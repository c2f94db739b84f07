"""Without a keyring that is safe and answers, keys hold for the session only, and the person is told why."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.store.keys import KEY, SECRET, run_keys
from veo_desktop.core.account import LONGEST_KEY, Credentials
from veo_desktop.core.errors import InputError
from veo_desktop.core.secret import Secret
from veo_desktop.store.credentials import CredentialStore
from veo_desktop.store.settings_file import SettingsFile

SESSION_AND_LOAD = """
told(store.save(pair))
same(store.load(), pair)
told(store.load())
print(repr(settings.get(KEYRING)))
"""

# a keyring of the test's own, which stands in the list of the system's: it may lie, fail and leak
FAKE = """
import keyring, keyring.backend
class Fake(keyring.backend.KeyringBackend):
    priority = 1
    kept = {}
    def get_password(self, service, entry): return self.kept.get(entry)
    def set_password(self, service, entry, value): self.kept[entry] = value
    def delete_password(self, service, entry): del self.kept[entry]
keyring_backend.NAMES["__main__.Fake"] = "Fake"
keyring.set_keyring(Fake())
"""

STOP_THE_SERVICE = """
import os, signal, atexit, secretstorage
from contextlib import closing
from jeepney import DBusAddress, new_method_call
with closing(secretstorage.dbus_init()) as bus:
    driver = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
    ask = new_method_call(driver, "GetConnectionUnixProcessID", "s", ("org.freedesktop.secrets",))
    pid = bus.send_and_get_reply(ask).body[0]
os.kill(pid, signal.SIGSTOP)
atexit.register(os.kill, pid, signal.SIGCONT)
"""


def with_backend(name: str, path: Path | None = None) -> dict[str, str]:
    return {**os.environ, "PYTHON_KEYRING_BACKEND": name, "PYTHONPATH": str(path or "")}


def assert_session_only(lines: list[str], reason: str) -> None:
    assert lines[0].startswith("- | ")
    assert reason in lines[0]
    assert lines[0].endswith("The keys are kept only until you quit.")
    assert lines[1:] == ["True", lines[0], "''"]


def test_without_any_keyring(tmp_path: Path) -> None:
    assert_session_only(run_keys(SESSION_AND_LOAD, dict(os.environ), tmp_path / "data"), "no secure keyring")
    assert run_keys("told(store.load())", dict(os.environ), tmp_path / "data")[0].endswith("kept only until you quit.")


def test_the_null_backend_is_refused(tmp_path: Path) -> None:
    environment = with_backend("keyring.backends.null.Keyring")
    assert_session_only(run_keys(SESSION_AND_LOAD, environment, tmp_path / "data"), "no secure keyring")


def test_a_plaintext_backend_is_refused_and_gets_no_key(tmp_path: Path) -> None:
    plugin = tmp_path / "plugin"
    plugin.mkdir()
    (plugin / "plain_file.py").write_text(
        "from keyring.backend import KeyringBackend\n"
        "from pathlib import Path\n"
        "class PlaintextKeyring(KeyringBackend):\n"
        "    priority = 9\n"
        "    def get_password(self, service, entry): return None\n"
        f"    def set_password(self, service, entry, value): Path({str(tmp_path / 'keys.txt')!r}).write_text(value)\n"
        "    def delete_password(self, service, entry): pass\n"
    )
    environment = with_backend("plain_file.PlaintextKeyring", plugin)
    assert_session_only(run_keys(SESSION_AND_LOAD, environment, tmp_path / "data"), "no secure keyring")
    assert not (tmp_path / "keys.txt").exists()


def test_of_several_backends_the_systems_own_is_taken(secret_service: dict[str, str], tmp_path: Path) -> None:
    code = """
    from keyring.backend import KeyringBackend
    class Plain(KeyringBackend):
        priority = 9
        def get_password(self, service, entry): raise SystemExit("asked")
        set_password = delete_password = get_password
    import keyring
    print(type(keyring.get_keyring()).__name__)
    told(store.save(pair))
    """
    assert run_keys(code, secret_service, tmp_path / "data") == ["ChainerBackend", "Secret Service keyring | -"]


def test_a_service_that_does_not_answer_is_given_up(secret_service: dict[str, str], tmp_path: Path) -> None:
    code = STOP_THE_SERVICE + "told(store.load())\n" + SESSION_AND_LOAD
    lines = run_keys(code, secret_service, tmp_path / "data", wait=1.0)
    assert lines[0] == "- | The system's keyring does not answer."
    assert_session_only(lines[1:], "does not answer")


def test_a_locked_keyring_that_nobody_unlocks(secret_service: dict[str, str], tmp_path: Path) -> None:
    run_keys("store.save(pair)", secret_service, tmp_path / "data")
    lock = """
    import secretstorage
    from contextlib import closing
    with closing(secretstorage.dbus_init()) as bus:
        secretstorage.get_default_collection(bus).lock()
    loaded = store.load()
    print(loaded.credentials)
    told(loaded)
    told(store.save(pair))
    """
    lines = run_keys(lock, secret_service, tmp_path / "data", wait=3.0)
    assert lines[0] == "None"
    assert "is locked" in lines[1] or "does not answer" in lines[1]
    assert lines[2].endswith("The keys are kept only until you quit.")


def test_a_keyring_that_swallows_keys_is_noticed(tmp_path: Path) -> None:
    lie = FAKE + "Fake.set_password = lambda self, service, entry, value: None\n"
    assert_session_only(
        run_keys(lie + SESSION_AND_LOAD, dict(os.environ), tmp_path / "data"), "did not give the keys back"
    )


def test_half_a_pair_is_taken_out_again(tmp_path: Path) -> None:
    """A secret that did not get there would leave a key that signs wrongly."""
    code = (
        FAKE
        + """
def refuse(self, service, entry, value):
    if "secret" in entry: raise OSError("no room for " + value)
    self.kept[entry] = value
Fake.set_password = refuse
"""
    )
    lines = run_keys(code + SESSION_AND_LOAD + "print(Fake.kept)", dict(os.environ), tmp_path / "data")
    assert_session_only(lines[:-1], "refused (OSError)")
    assert lines[-1] == "{}"
    assert not any(word in text for word in (KEY, SECRET) for text in lines)
    assert SECRET not in (tmp_path / "data" / "log.txt").read_text()


def test_what_the_keyring_will_not_forget_is_said(tmp_path: Path) -> None:
    code = (
        FAKE
        + """
store.save(pair)
def refuse(self, service, entry): raise OSError("no")
Fake.delete_password = refuse
try:
    store.forget()
except Exception as error:
    print(type(error).__name__, error)
"""
    )
    (line,) = run_keys(code, dict(os.environ), tmp_path / "data")
    assert line.startswith("KeyringError The keys could not be taken out")


def test_an_entry_that_is_no_key_is_not_used(tmp_path: Path) -> None:
    code = FAKE + "Fake.kept['wiro api key'] = 'two\\nlines'\ntold(store.load())"
    assert run_keys(code, dict(os.environ), tmp_path / "data") == [
        "- | What the system's keyring holds is no Wiro key. Enter your keys again."
    ]


@pytest.mark.parametrize("key", ["", "   ", "two\nlines", "a b", "naïve", "x" * (LONGEST_KEY + 1), "nul\0"])
def test_what_cannot_be_a_key_is_refused_at_its_field(tmp_path: Path, key: str) -> None:
    store = CredentialStore(SettingsFile(tmp_path / "settings.json"))
    with pytest.raises(InputError) as caught:
        store.save(Credentials(Secret(key)))
    assert caught.value.field == "api_key"
    if key.strip():
        with pytest.raises(InputError) as caught:
            store.save(Credentials(Secret("good-key"), Secret(key)))
        assert caught.value.field == "api_secret"
