"""Finds the files of `resources/`, from a checkout, a wheel and a frozen build. Any thread."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """Path of a bundled file, e.g. `resource("models", "google", "veo3-1.json")`."""
    installed = _PACKAGE / "resources"
    root = installed if installed.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)


def manual_folder() -> Path:
    """Where the manual's pages and pictures are: beside the resources, in a checkout among its documents."""
    installed = _PACKAGE / "resources" / "manual"
    return installed if installed.is_dir() else _PACKAGE.parent / "docs" / "manual"
