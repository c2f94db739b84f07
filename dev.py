"""Brings about all that the program needs, then runs it or its checks. Standard library only.

    python3 dev.py run [ARGS...]    start the program, in its sandbox unless ARGS name an account
    python3 dev.py test [ARGS...]   every check; with ARGS only pytest, with them
    python3 dev.py lint             only the checks that read the code: seconds, not minutes
    python3 dev.py translate        the translations in step with the texts; --help says how to fill them
    python3 dev.py manual           the manual's pictures anew, from the program as it is
    python3 dev.py bench [NAME]     the benchmarks, one JSON line a figure
    python3 dev.py campaign NAME    one campaign of faults, with [--cases N] [--seed S]; one JSON line
    python3 dev.py package [NAME]   what people install, into dist/; --help says what there is

The first call makes `.venv` beside this file and installs the locked dependencies; a later one does so again only
when a lock has changed. `package` has an environment of its own, `build/venv`. Pip's own settings (mirrors, proxies,
certificates) are obeyed.
"""

import sys

if sys.version_info < (3, 11):  # older ones must be able to read this far, and all of this file's syntax
    sys.exit(
        "Veo Desktop needs Python 3.11 or newer; this is %d.%d.\n"
        "Install a newer one and start it by its name, for example: python3.13 dev.py run" % sys.version_info[:2]
    )

import hashlib
import importlib.util
import json
import os
import shutil
import sqlite3
import subprocess
import sysconfig
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PACKAGE_VENV = ROOT / "build" / "venv"  # of its own, so that nothing but what is shipped can slip in
LOCKS = ROOT / "packaging"
RUNTIME, DEVELOPMENT, PACKAGING = "requirements.txt", "requirements-dev.txt", "requirements-package.txt"
CONTENTS = {lock: (RUNTIME, lock) if lock != RUNTIME else (lock,) for lock in (RUNTIME, DEVELOPMENT, PACKAGING)}

INSTALL_TRIES = 3
SETUP_WAIT = 1800.0  # seconds a second dev.py waits for the first one to finish installing
WINDOWS = os.name == "nt"
LINUX = sys.platform.startswith("linux")


class SetupError(Exception):
    """The environment cannot be brought about; the message says what to do."""


# The virtual environments


def ensure_environment(lock: str, venv: Path = VENV) -> None:
    """Make `venv` hold what `packaging/<lock>` names: the first lock is in the others. Cheap when it does already."""
    if _is_current(lock, venv):
        return
    with _only_one_at_a_time():
        if _is_current(lock, venv):
            return
        if _is_unusable(venv):
            _make_venv(venv)
        _install(lock, venv)


def _python(venv: Path = VENV) -> Path:
    return venv / ("Scripts/python.exe" if WINDOWS else "bin/python")


def _stamp_file(venv: Path) -> Path:
    """Says what was installed, and whether it was finished."""
    return venv / "veo-desktop.json"


def _wanted(lock: str) -> dict[str, str]:
    return {name: hashlib.sha256((LOCKS / name).read_bytes()).hexdigest() for name in CONTENTS[lock]}


def _stamp(venv: Path) -> dict[str, str] | None:
    """The locks installed, by name; {} when an installation was broken off; None when there is no stamp."""
    try:
        stamp = json.loads(_stamp_file(venv).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return stamp if isinstance(stamp, dict) else None


def _is_current(lock: str, venv: Path) -> bool:
    installed = _stamp(venv) or {}
    return _python(venv).exists() and _wanted(lock).items() <= installed.items()


def _is_unusable(venv: Path) -> bool:
    """Not there, broken off half-way, or its Python or pip has gone. One that somebody else made is used as it is."""
    if not _python(venv).exists() or _stamp(venv) == {}:
        return True
    check = "import pip, sys; sys.exit(sys.version_info < (3, 11))"
    return subprocess.run([str(_python(venv)), "-c", check], capture_output=True, check=False).returncode != 0


@contextmanager
def _only_one_at_a_time() -> Iterator[None]:
    """Hold off a second dev.py. An SQLite lock is the portable one that goes when its holder dies."""
    guard = sqlite3.connect(ROOT / ".venv.lock", timeout=SETUP_WAIT, isolation_level=None)
    try:
        guard.execute("BEGIN EXCLUSIVE")
        yield
    finally:
        guard.close()


def _make_venv(venv: Path) -> None:
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"  # Debian keeps them apart
        install_system_packages([package], "Python's venv and pip")
    _say(f"Making the virtual environment {venv.relative_to(ROOT)}")
    if subprocess.run([sys.executable, "-m", "venv", "--clear", venv], check=False).returncode != 0:
        raise SetupError("Python could not make the virtual environment; its last words are above.")


def _install(lock: str, venv: Path) -> None:
    _stamp_file(venv).write_text("{}", encoding="utf-8")
    command: list[str | Path] = [
        _python(venv),
        "-m",
        "pip",
        "install",
        "--require-hashes",
        "--only-binary",
        ":all:",
        "--no-input",
    ]
    command += ["--disable-pip-version-check", "--requirement", LOCKS / lock]
    for attempt in range(1, INSTALL_TRIES + 1):
        _say(f"Installing the locked dependencies (about 300 MB the first time), try {attempt} of {INSTALL_TRIES}")
        if subprocess.run(command, check=False).returncode == 0:
            _stamp_file(venv).write_text(json.dumps(_wanted(lock)), encoding="utf-8")
            return
        time.sleep(attempt)
    raise SetupError(
        "pip could not install the dependencies; its last words are above.\n"
        "Is this machine online? A proxy or a mirror is named in pip's own settings (pip config --help).\n"
        "The next call begins anew."
    )


# What Qt and the tests need from a Linux system

PLATFORM_PLUGINS = {"DISPLAY": "plugins/platforms/libqxcb.so", "WAYLAND_DISPLAY": "plugins/platforms/libqwayland.so"}
QT_FILES = (
    "lib/libQt6Widgets.so.6",
    "lib/libQt6Svg.so.6",
    "lib/libQt6DBus.so.6",
    "lib/libQt6Network.so.6",
    "lib/libQt6Multimedia.so.6",
    "plugins/multimedia/libffmpegmediaplugin.so",
    "plugins/platforms/libqoffscreen.so",
)
DEBIAN_EXCEPTIONS = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libGLdispatch.so.0": "libglvnd0",
    "libbz2.so.1": "libbz2-1.0",
    "libz.so.1": "zlib1g",
}
ARCH_PACKAGES = [
    *("dbus", "fontconfig", "glib2", "libglvnd", "libpulse", "libva", "libx11", "libxkbcommon", "libxkbcommon-x11"),
    *("wayland", "xcb-util-cursor", "xcb-util-image", "xcb-util-keysyms", "xcb-util-renderutil", "xcb-util-wm"),
]
TEST_PROGRAMS = {  # program: its package for apt, dnf and pacman
    "Xvfb": ("xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb"),
    "dbus-daemon": ("dbus-daemon", "dbus-daemon", "dbus"),
    "gnome-keyring-daemon": ("gnome-keyring", "gnome-keyring", "gnome-keyring"),
    "xdotool": ("xdotool", "xdotool", "xdotool"),
    "curl": ("curl", "curl", "curl"),
    "strace": ("strace", "strace", "strace"),
    "playerctl": ("playerctl", "playerctl", "playerctl"),
    "at-spi-bus-launcher": ("at-spi2-core", "at-spi2-core", "at-spi2-core"),
}
PACKAGE_PROGRAMS = {  # program: its package for apt; other systems build no Debian package
    "dpkg-deb": "dpkg",
    "dpkg-shlibdeps": "dpkg-dev",
    "objdump": "binutils",
    "strip": "binutils",
}
HELPERS = ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/lib")  # where systems put programs that nobody types
DICTIONARY = {  # what spell check uses where it is there, by package manager
    "apt-get": ["libenchant-2-2", "hunspell-en-us"],
    "dnf": ["enchant2", "hunspell-en-US"],
    "pacman": ["enchant", "hunspell-en_us"],
}


def ensure_qt_libraries(for_tests: bool, venv: Path = VENV) -> None:
    """Install what Qt's wheels expect from a Linux system; SetupError with the one command where that may not be."""
    if not LINUX:
        return
    plugins = [each for name, each in PLATFORM_PLUGINS.items() if os.environ.get(name)]
    if for_tests and PLATFORM_PLUGINS["DISPLAY"] not in plugins:
        plugins.append(PLATFORM_PLUGINS["DISPLAY"])  # they show windows on Xvfb
    missing = _missing_libraries([*QT_FILES, *plugins], venv)
    if missing:
        install_system_packages(_library_packages(missing), f"libraries that Qt needs ({', '.join(missing)})")
        missing = _missing_libraries([*QT_FILES, *plugins], venv)
    if missing:
        raise SetupError(f"Qt still lacks {', '.join(missing)}: install them with your system's package manager.")


def ensure_dictionary() -> None:
    """Install an English dictionary for the tests of spell check, where that may be; else say what is left out."""
    look = "import enchant, sys; sys.exit('en_US' not in enchant.list_languages())"
    if not LINUX or subprocess.run([_python(), "-c", look], capture_output=True, check=False).returncode == 0:
        return
    try:
        install_system_packages(DICTIONARY.get(_package_manager() or "", DICTIONARY["apt-get"]), "a dictionary")
    except SetupError as error:
        _say(f"{error}\nUntil then the tests of spell check are skipped.")


def ensure_package_test() -> None:
    """What the test of the Debian package needs, where it can run: as root on Debian it makes a system of its own."""
    if not LINUX or os.geteuid() != 0 or _package_manager() != "apt-get":
        return
    try:
        if shutil.which("debootstrap") is None:
            install_system_packages(["debootstrap"], "what makes a bare Debian")
        ensure_environment(PACKAGING, PACKAGE_VENV)
        ensure_qt_libraries(for_tests=True, venv=PACKAGE_VENV)
        ensure_package_programs()
    except SetupError as error:
        _say(f"{error}\nUntil then the test of the Debian package is skipped, or fails.")


def ensure_test_programs() -> None:
    """Install the programs that some tests drive, where that may be; else say which tests are left out."""
    missing = [program for program in TEST_PROGRAMS if find_program(program) is None]
    if not LINUX or not missing:
        return
    column = {"apt-get": 0, "dnf": 1, "pacman": 2}.get(_package_manager() or "", 0)
    try:
        install_system_packages([TEST_PROGRAMS[each][column] for each in missing], "programs that some tests drive")
    except SetupError as error:
        _say(f"{error}\nUntil then the tests that need {', '.join(missing)} are skipped.")


def ensure_package_programs() -> None:
    """Install what makes Debian packages, and the Python library that a frozen program carries, where that may be."""
    if not LINUX:
        return
    packages = {package for program, package in PACKAGE_PROGRAMS.items() if shutil.which(program) is None}
    library = Path(sysconfig.get_config_var("LIBDIR") or "", sysconfig.get_config_var("INSTSONAME") or "")
    if not sysconfig.get_config_var("Py_ENABLE_SHARED"):
        raise SetupError("This Python was built without a shared library, which a frozen program carries: use another.")
    if not library.exists():
        packages.add("libpython%d.%d" % sys.version_info[:2])  # Debian keeps it apart
    if packages:
        install_system_packages(sorted(packages), "programs that make packages")


def find_program(name: str) -> str | None:
    """The path of an installed program, one of the desktop's own helpers too."""
    return shutil.which(name) or shutil.which(name, path=os.pathsep.join(HELPERS))


def _missing_libraries(files: Iterable[str], venv: Path) -> list[str]:
    """The names of the shared libraries that the loader does not find for these files of PySide6."""
    paths = [path for each in files for path in venv.glob(f"lib/python*/site-packages/PySide6/Qt/{each}")]
    listing = subprocess.run(["ldd", *paths], capture_output=True, text=True, check=False).stdout
    return sorted({line.split()[0] for line in listing.splitlines() if line.endswith("=> not found")})


def _library_packages(libraries: Iterable[str]) -> list[str]:
    manager = _package_manager()
    if manager == "pacman":
        return ARCH_PACKAGES
    if manager == "apt-get":
        return sorted({debian_package(each) for each in libraries})
    return [f"{each}()(64bit)" for each in libraries]  # what rpm calls them, on Fedora as on openSUSE


def debian_package(library: str) -> str:
    """The Debian package of a shared library: `libxcb-cursor.so.0` is in `libxcb-cursor0`, by Debian's own rule."""
    name, _, version = library.partition(".so.")
    name = name.lower().replace("_", "-")
    joint = "-" if name[-1].isdigit() else ""
    return DEBIAN_EXCEPTIONS.get(library, f"{name}{joint}{version}")


def install_system_packages(packages: list[str], purpose: str) -> None:
    """Install with apt as root or by passwordless sudo; else SetupError with the command to type."""
    command = _install_command(packages)
    prefix = _administrator()
    if command[0] != "apt-get" or prefix is None:
        raise SetupError(f"Missing: {purpose}. This command installs them:\n    sudo {_quoted(command)}")
    _say(f"Installing {purpose}: {' '.join(packages)}")
    options = ["-o", "Acquire::Retries=3", "-o", "DPkg::Lock::Timeout=120"]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = [*prefix, *command, *options, "--yes"]
    refresh = [*prefix, "apt-get", "update", *options]
    for step in (install, refresh, install):  # a list of packages that is old, or was never fetched, is fetched
        done = subprocess.run(step, env=environment, check=False, stdout=subprocess.DEVNULL).returncode == 0
        if done and step is install:
            return
    raise SetupError(f"apt could not install {purpose}. Try it yourself:\n    sudo {_quoted(command)}")


def _package_manager() -> str | None:
    return next((each for each in ("apt-get", "dnf", "zypper", "pacman") if shutil.which(each)), None)


def _install_command(packages: list[str]) -> list[str]:
    start = {
        "apt-get": ["apt-get", "install", "--no-install-recommends"],
        "pacman": ["pacman", "-S", "--needed"],
        "zypper": ["zypper", "install"],
    }.get(_package_manager() or "", ["dnf", "install"])
    return [*start, *packages]


def _administrator() -> list[str] | None:
    """How to run a command as root without being asked for a password; None when there is no way."""
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    if shutil.which("sudo") and subprocess.run([*sudo, "true"], capture_output=True, check=False).returncode == 0:
        return sudo
    return None


def _quoted(command: Iterable[str]) -> str:
    return " ".join(f"'{word}'" if "(" in word else word for word in command)


# The commands


def run(args: list[str]) -> int:
    """Start the program with `args`; without a word on accounts it gets its sandbox."""
    ensure_environment(RUNTIME)
    ensure_qt_libraries(for_tests=False)
    environment = _program_environment()
    if LINUX and not any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        _say("There is no display here, so the window is drawn off screen.")
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return _replace_by([str(_python()), "-m", "veo_desktop", *with_sandbox(args)], environment)


def with_sandbox(args: list[str]) -> list[str]:
    """`args` with `--sandbox`, unless they say where to go or start no session at all."""
    decided = {"--sandbox", "--account", "--api-url", "--version", "--diagnostics", "--help", "-h"}
    return args if any(arg.partition("=")[0] in decided for arg in args) else ["--sandbox", *args]


def test(args: list[str]) -> int:
    """Run every check, or pytest alone with `args`; 0 when all is well."""
    ensure_environment(DEVELOPMENT)
    ensure_qt_libraries(for_tests=True)
    ensure_test_programs()
    ensure_dictionary()
    if args:
        return _call(["-m", "pytest", *args])
    ensure_package_test()
    failed = _static_checks()
    if _call(["-m", "pytest", "-n", "2", "--durations=15"]) != 0:
        failed.append("pytest")
    _say("Failed: " + ", ".join(failed) if failed else "Every check passed")
    return 1 if failed else 0


def lint(_args: list[str]) -> int:
    """Run the checks that read the code; 0 when all are well."""
    ensure_environment(DEVELOPMENT)
    return 1 if _static_checks() else 0


def _static_checks() -> list[str]:
    """Run the checks that read the code, side by side; print and return the names of those that failed."""
    lint_imports = "from importlinter.cli import lint_imports_command as run; run()"
    checks = {
        "ruff check": ["-m", "ruff", "check"],
        "ruff format": ["-m", "ruff", "format", "--check"],
        "mypy": ["-m", "mypy"],
        "import-linter": ["-c", lint_imports],
        "texts": ["-m", "tools.translations", "--lint"],
    }

    def check(name: str) -> bool:
        began = time.monotonic()
        done = subprocess.run(
            [str(_python()), *checks[name]],
            cwd=ROOT,
            env=_program_environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        passed = done.returncode == 0
        _say(f"{name}: {'passed' if passed else 'FAILED'} ({time.monotonic() - began:.0f} s)")
        if not passed:
            sys.stdout.buffer.write(done.stdout)
            sys.stdout.flush()
        return passed

    with ThreadPoolExecutor(len(checks)) as pool:
        return [name for name, passed in zip(checks, pool.map(check, checks), strict=True) if not passed]


def translate(args: list[str]) -> int:
    """Keep the translations in step with the texts."""
    ensure_environment(DEVELOPMENT)
    return _call(["-m", "tools.translations", *args])


def manual(args: list[str]) -> int:
    """Take the manual's pictures from the program, in its sandbox."""
    ensure_environment(DEVELOPMENT)
    ensure_qt_libraries(for_tests=True)
    return _call(["-m", "tools.manual", *args])


def bench(args: list[str]) -> int:
    """Run the benchmarks, or the one named."""
    ensure_environment(DEVELOPMENT)
    ensure_qt_libraries(for_tests=True)
    ensure_test_programs()
    return _call(["-m", "tests.benchmarks", *args])


def package(args: list[str]) -> int:
    """Build what people install, into dist/."""
    ensure_environment(PACKAGING, PACKAGE_VENV)
    ensure_qt_libraries(for_tests=True, venv=PACKAGE_VENV)
    ensure_package_programs()
    command = [str(_python(PACKAGE_VENV)), "-m", "tools.packages", *args]
    return subprocess.run(command, env=_program_environment(), check=False).returncode


def campaign(args: list[str]) -> int:
    """Run the campaign named."""
    ensure_environment(DEVELOPMENT)
    ensure_qt_libraries(for_tests=True)
    ensure_test_programs()
    return _call(["-m", "tests.campaigns", *args])


def _program_environment() -> dict[str, str]:
    """The environment in which every child finds the program, whatever folder it runs in."""
    return {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}


def _call(args: list[str]) -> int:
    return subprocess.run([_python(), *args], cwd=ROOT, env=_program_environment(), check=False).returncode


def _replace_by(command: list[str], environment: Mapping[str, str]) -> int:
    """Become `command`, so that a signal to us is one to it; Windows has no such call and waits for it."""
    if not WINDOWS:
        os.execve(command[0], command, environment)
    return subprocess.run(command, env=environment, check=False).returncode


def _say(message: str) -> None:
    print(f"[dev] {message}", file=sys.stderr, flush=True)


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "lint": lint,
    "translate": translate,
    "manual": manual,
    "bench": bench,
    "campaign": campaign,
    "package": package,
}


def main(args: list[str]) -> int:
    if not args or args[0] not in COMMANDS:
        print(__doc__)
        return 0 if args and args[0] in ("-h", "--help") else 2
    try:
        return COMMANDS[args[0]](args[1:])
    except SetupError as error:
        _say(str(error))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
