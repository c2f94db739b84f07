"""Keys in a real Secret Service: they come back in another process, and go when they are told to."""

from __future__ import annotations

import base64
import gzip
from pathlib import Path
from urllib.parse import quote

from tests.store.keys import KEY, SECRET, run_keys

NAME = "Secret Service keyring"


def forms(word: str) -> dict[str, bytes]:
    """How a key may lie about in a file."""
    return {
        "plain": word.encode(),
        "base64": base64.b64encode(word.encode()).rstrip(b"="),
        "url": quote(word, safe="").encode(),
        "utf-16": word.encode("utf-16-le"),
        "utf-16-be": word.encode("utf-16-be"),
        "hex": word.encode().hex().encode(),
    }


def finds(folder: Path) -> set[tuple[str, str]]:
    """Every file below `folder` that holds a key in any form, packed ones unpacked."""
    found = set()
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            content = gzip.decompress(content) if content.startswith(b"\x1f\x8b") else content
            found |= {
                (path.name, form) for word in (KEY, SECRET) for form, raw in forms(word).items() if raw in content
            }
    return found


def test_keys_come_back_in_another_process_and_go_when_told(secret_service: dict[str, str], tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert run_keys("told(store.load()); print(store.load().credentials)", secret_service, data) == ["- | -", "None"]
    assert run_keys("told(store.save(pair)); print(settings.get(KEYRING))", secret_service, data) == [
        f"{NAME} | -",
        "keyring.backends.SecretService.Keyring",
    ]
    assert run_keys("same(store.load(), pair); told(store.load())", secret_service, data) == ["True", f"{NAME} | -"]
    assert run_keys("store.forget(); store.forget(); print(store.load().credentials)", secret_service, data) == ["None"]
    assert run_keys("print(store.load().credentials, repr(settings.get(KEYRING)))", secret_service, data) == ["None ''"]


def test_an_account_that_was_removed_is_known_again_by_its_key_alone(
    secret_service: dict[str, str], tmp_path: Path
) -> None:
    data = tmp_path / "data"
    code = "store.save(pair, account='b'); store.retire('b'); print(store.load(account='b').credentials)"
    assert run_keys(code, secret_service, data) == ["None"]
    code = """
    other = Credentials(Secret("another-key"), pair.api_secret)
    print(sorted(store.known_again(pair, ["a", "b"])), sorted(store.known_again(other, ["a", "b"])))
    kept = keyring_backend.find_keyring("Veo Desktop").get("wiro former account b")
    print(KEY in kept, SECRET in kept)
    store.drop_mark("b")
    print(sorted(store.known_again(pair, ["a", "b"])))
    """
    assert run_keys(code, secret_service, data) == ["['b'] []", "False False", "[]"]
    assert finds(data) == set()


def test_a_project_without_a_secret_leaves_none_behind(secret_service: dict[str, str], tmp_path: Path) -> None:
    code = """
    store.save(pair)
    only = Credentials(Secret("  another-key\\n"))
    store.save(only)
    same(store.load(), Credentials(Secret("another-key")))
    """
    assert run_keys(code, secret_service, tmp_path / "data") == ["True"]


def test_keys_are_found_again_when_the_settings_are_lost(secret_service: dict[str, str], tmp_path: Path) -> None:
    run_keys("store.save(pair)", secret_service, tmp_path / "data")
    assert run_keys("same(store.load(), pair)", secret_service, tmp_path / "other") == ["True"]


def test_a_second_service_name_touches_no_real_keys(secret_service: dict[str, str], tmp_path: Path) -> None:
    code = """
    store.save(pair)
    trial = CredentialStore(SettingsFile(data / "other.json"), "Veo Desktop trial")
    print(trial.load().credentials)
    same(store.load(), pair)
    """
    assert run_keys(code, secret_service, tmp_path / "data") == ["None", "True"]


def test_no_key_is_anywhere_but_in_the_keyring(secret_service: dict[str, str], tmp_path: Path) -> None:
    code = """
    told(store.save(pair)); told(store.load()); print(store.load(), store.load().credentials)
    """
    data = tmp_path / "data"
    data.mkdir()
    (data / "out.txt").write_text("\n".join(run_keys(code, secret_service, data)))
    assert (data / "log.txt").exists()
    assert finds(data) == set()
    assert finds(Path(secret_service["HOME"])) == set()


def test_the_search_finds_planted_keys_in_every_form(tmp_path: Path) -> None:
    for form, raw in forms(SECRET).items():
        (tmp_path / form).write_bytes(b"around " + raw + b" around")
    (tmp_path / "packed").write_bytes(gzip.compress(KEY.encode()))
    found = finds(tmp_path)
    assert {form for _, form in found} == set(forms(SECRET))
    assert ("packed", "plain") in found


def test_another_keyring_than_before_is_asked_about(secret_service: dict[str, str], tmp_path: Path) -> None:
    code = """
    settings.set(KEYRING, "keyring.backends.kwallet.DBusKeyring")
    told(store.load())
    told(store.save(pair))
    same(store.load(), pair)
    """
    lines = run_keys(code, secret_service, tmp_path / "data")
    assert lines == [
        f"- | Your keys are in KWallet, and this system now offers {NAME}. Enter them again to keep them there.",
        f"{NAME} | -",
        "True",
    ]


def test_other_keys_in_a_changed_keyring_are_not_overwritten(secret_service: dict[str, str], tmp_path: Path) -> None:
    code = """
    others = Credentials(Secret("others-key"), Secret("others-secret"))
    store.save(others)
    settings.set(KEYRING, "keyring.backends.kwallet.DBusKeyring")
    told(store.save(pair))
    same(store.load(), pair)
    fresh = SettingsFile(data / "other.json")
    same(CredentialStore(fresh).load(), others)
    store.forget()
    told(store.save(pair))
    """
    lines = run_keys(code, secret_service, tmp_path / "data")
    assert "already holds other keys" in lines[0]
    assert "until you quit" in lines[0]
    assert lines[1:] == ["True", "True", f"{NAME} | -"]
