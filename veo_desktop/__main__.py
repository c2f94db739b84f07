"""The command line: children, options, then the window. Runs on the main thread; imports as little as it can."""

from __future__ import annotations

import sys


def main(argv: list[str] | None = None) -> int:
    """Run `veo-desktop` with `argv` (the process's own by default); answers the exit code."""
    args = sys.argv[1:] if argv is None else argv
    if args[:1] == ["--child"]:
        return _child(args[1] if args[1:] else "", args[2:])
    # imported here, each where it is needed: a child must not load the window's libraries
    from veo_desktop.core.options import WrongLine, parse_options

    try:
        options = parse_options(args)
        if options.api_url or options.socket_url:
            from veo_desktop.app_address import check_addresses

            check_addresses(options)
    except WrongLine as wrong:
        from veo_desktop.app_terminal import tell_wrong

        return tell_wrong(args, wrong.words)
    if options.help:
        from veo_desktop.app_terminal import tell_help

        return tell_help(options)
    if options.diagnostics is not None:
        from veo_desktop.diagnostics import write_report

        return write_report(options)
    from veo_desktop.process import hold_garbage, leave_loader_path, leave_sources_unread, take_short_turns

    leave_loader_path()
    hold_garbage()
    take_short_turns()
    leave_sources_unread()
    from veo_desktop.app import run

    return run(options)


def _child(name: str, args: list[str]) -> int:
    if name == "sandbox":
        from veo_desktop.sandbox.__main__ import main as sandbox

        return sandbox(args)
    if name == "probe":
        from veo_desktop.media.child import main as probe

        return probe(args)
    if name == "desk":
        from veo_desktop.process import forbid_core_dumps
        from veo_desktop.workers.desk_facts import main as desk

        forbid_core_dumps()  # where there is no screen, Qt ends it by a fault
        return desk()
    print(f"veo-desktop: no child is called {name!r}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
