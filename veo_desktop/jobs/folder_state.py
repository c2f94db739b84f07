"""Whether a folder serves as the library, in words. Blocks on the disk: runs on the pool for files."""

from __future__ import annotations

from veo_desktop.core.answers import FolderState
from veo_desktop.core.errors import StorageError
from veo_desktop.store.library import Library


def folder_state(library: Library, create: bool) -> FolderState:
    """Try the folder; `create` makes it first, because a person has just chosen it."""
    try:
        if create:
            library.create()
        else:
            library.check()
        return FolderState(str(library.root), library.free_bytes(), None, create)
    except StorageError as error:
        return FolderState(str(library.root), 0, error.user_message, create)
