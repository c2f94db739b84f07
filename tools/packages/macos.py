"""The macOS disk image: the signed application, notarised where an account is given. Main thread of a tool on macOS."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from tools.packages.names import BUILD, FROZEN, NAME, PACKAGING, TITLE, machine, say, version
from tools.packages.tools import run

IDENTITY = "VEO_MACOS_IDENTITY"  # "Developer ID Application: …"; PyInstaller signs every library with it
PROFILE = "VEO_MACOS_NOTARY_PROFILE"  # the name of credentials that `notarytool store-credentials` has kept
ENTITLEMENTS = PACKAGING / "macos" / "entitlements.plist"

INFO = {
    "CFBundleDisplayName": TITLE,
    "LSMinimumSystemVersion": "14.0",
    "LSApplicationCategoryType": "public.app-category.video",
    "NSHighResolutionCapable": True,
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "Video",
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Alternate",
            "LSItemContentTypes": ["public.mpeg-4", "com.apple.quicktime-movie", "org.webmproject.webm"],
            "CFBundleTypeExtensions": ["mkv"],
        }
    ],
}


def build_disk_image(out: Path) -> Path:
    """Write `out`/veo-desktop-VERSION-macos-MACHINE.dmg."""
    folder = BUILD / "dmg"
    shutil.rmtree(folder, ignore_errors=True)
    application = folder / f"{TITLE}.app"
    shutil.copytree(FROZEN.parent / application.name, application, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    identity = os.environ.get(IDENTITY)
    if identity:
        sign = ["codesign", "--force", "--options", "runtime", "--timestamp", "--sign", identity]
        run([*sign, "--entitlements", ENTITLEMENTS, application])
        run(["codesign", "--verify", "--deep", "--strict", application])
    else:
        say(f"The application is not signed: {IDENTITY} names no identity")
    target = out / f"{NAME}-{version()}-macos-{machine()}.dmg"
    say(f"Writing {target.name}")
    run(["hdiutil", "create", "-volname", TITLE, "-srcfolder", folder, "-format", "ULMO", "-ov", target])
    if identity:
        run(["codesign", "--timestamp", "--sign", identity, target])
        _notarise(target)
    return target


def _notarise(image: Path) -> None:
    profile = os.environ.get(PROFILE)
    if not profile:
        say(f"{image.name} is not notarised: {PROFILE} names no credentials")
        return
    run(["xcrun", "notarytool", "submit", image, "--keychain-profile", profile, "--wait"])
    run(["xcrun", "stapler", "staple", image])
