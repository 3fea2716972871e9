"""The command line: which commands and options there are, and what is said when something fails.

scripts/build.py runs it, and so does the command `trivium` of an environment.
"""

import argparse
import math
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trivium.cli import commands
from trivium.execution.task import cores
from trivium.files import in_words
from trivium.pipeline.report import problem
from trivium.pipeline.result import Settings
from trivium.problems import Refused, UsageError

OPTIONS: dict[str, dict[str, Any]] = {
    "--fresh": {"action": "store_true", "help": "run everything, whatever is recorded"},
    "--isolated": {
        "action": "store_true",
        "help": "run each snippet in a process of its own, in shuffled order",
    },
    "--snippets": {
        "type": Path,
        "metavar": "DIR",
        "help": "another tree of snippets; it has no records but those of --outputs",
    },
    "--outputs": {"type": Path, "metavar": "DIR", "help": "the folder of its records"},
    "--records": {
        "action": "store_true",
        "help": "an absent, outdated or contradicted record is a problem",
    },
    "--jobs": {"type": int, "default": cores(), "metavar": "N", "help": "processes at a time"},
    "--timeout": {
        "type": float,
        "default": Settings.timeout,
        "metavar": "S",
        "help": "seconds that a snippet may take",
    },
    "--memory": {
        "type": int,
        "default": Settings.memory,
        "metavar": "MiB",
        "help": "memory that a snippet may take",
    },
    "--report": {"type": Path, "metavar": "FILE", "help": "write the report as JSON"},
    "--accept": {
        "action": "store_true",
        "help": "write the list of the names that have no answer as it is now",
    },
    "--keep": {"action": "store_true", "help": "leave the environments for the next run"},
    "--lists": {"action": "store_true", "help": "ask for public names, and run no snippet"},
    "--requirements": {"type": Path, "metavar": "FILE", "help": "the other versions"},
}
NAMES = "norms/l1-norm, norms, or a path; all if none is given"
TREE = ("--snippets", "--outputs")
RUN = ("--jobs", "--timeout", "--memory")


@dataclass(frozen=True)
class Command:
    """What a command does, and which options mean something to it. `names` is argparse's nargs."""

    does: Callable[[Settings, argparse.Namespace], int]
    options: tuple[str, ...]
    names: str = "*"
    asks: str = NAMES


COMMANDS = {
    "site": Command(commands.site, ("--fresh", "--isolated", *RUN, "--report"), names=""),
    "build": Command(commands.build, ("--fresh", "--isolated", *TREE, *RUN, "--report")),
    "check": Command(
        commands.check, ("--fresh", "--isolated", "--records", *TREE, *RUN, "--report")
    ),
    "verify": Command(commands.verify, ("--isolated", *TREE, *RUN, "--report")),
    "record": Command(commands.accept, (*TREE, *RUN, "--report")),
    "list": Command(commands.listing, TREE),
    "names": Command(commands.names, ("--accept",), names=""),
    "new": Command(commands.new, ("--snippets",), names="+", asks="norms/l1-norm"),
    "upgrade-report": Command(commands.upgrade_report, ("--requirements", *TREE, *RUN)),
    "history": Command(
        commands.history,
        ("--keep", "--lists", *RUN),
        asks="torch, torch 2.6.0, or several; all of docs/contributors/versions.toml if none",
    ),
}
DEFAULT = "site"
ENGINE = Path(__file__).resolve().parents[1]


def parsers(prog: str) -> tuple[argparse.ArgumentParser, dict[str, argparse.ArgumentParser]]:
    """The parser that lists the commands, and the parser of each command."""
    top = argparse.ArgumentParser(
        prog=prog,
        description="Run the snippets, compare the frameworks, record, and build the site.",
        epilog=f"{prog} COMMAND --help lists the options of a command. Without one: {DEFAULT}.",
    )
    several = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    made = {}
    for name, command in COMMANDS.items():
        says = (command.does.__doc__ or "").partition("\n\n")[0]
        one = several.add_parser(name, help=says, description=says, allow_abbrev=False)
        one.set_defaults(**{key.strip("-"): o.get("default") for key, o in OPTIONS.items()})
        if not command.names:
            one.set_defaults(names=[])
        else:
            one.add_argument("names", nargs=command.names, metavar="NAME", help=command.asks)
        for option in command.options:
            one.add_argument(option, **OPTIONS[option])
        made[name] = one
    return top, made


def parsed(argv: list[str], prog: str) -> tuple[Command, argparse.Namespace]:
    """The command, and its arguments. Exits with status 2 and words where they make no sense."""
    if not argv or (argv[0].startswith("-") and argv[0] not in ("-h", "--help")):
        argv = [DEFAULT, *argv]
    top, made = parsers(prog)
    if argv[0] not in made:
        top.parse_args(argv)  # helps or refuses, and exits
    return COMMANDS[argv[0]], made[argv[0]].parse_intermixed_args(argv[1:])


def settings(root: Path, args: argparse.Namespace) -> Settings:
    """Where things are and how to run them."""
    if args.jobs < 1 or not 0 < args.timeout < math.inf or args.memory < 1:
        raise UsageError("--jobs, --timeout and --memory must be positive")
    own = None if args.snippets else root / "outputs"
    return Settings(
        root,
        snippets=args.snippets.resolve() if args.snippets else root / "snippets",
        outputs=args.outputs.resolve() if args.outputs else own,
        requirements=root / "requirements.txt",
        jobs=args.jobs,
        timeout=args.timeout,
        memory=args.memory,
        fresh=bool(args.fresh),
        isolated=bool(args.isolated),
        records=bool(args.records),
    )


def main(argv: list[str] | None = None, root: Path | None = None) -> int:
    """Run a command of the checkout `root`, and give the exit status.

    0 if all is well, 1 for any problem, 2 if the command was called wrongly. Without `root` it is
    the checkout in which the caller stands.
    """
    for stream in (sys.stdout, sys.stderr):  # a terminal that knows ASCII only is no reason to stop
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    prog = "scripts/build.py" if root else "trivium"
    command, args = parsed(sys.argv[1:] if argv is None else argv, prog)
    try:
        root = root or around(Path.cwd())
        if wrong := foreign(root):
            raise UsageError(f"{wrong}; run: python {root / 'scripts' / 'build.py'}")
        status = command.does(settings(root, args), args)
        sys.stdout.flush()
        return status
    except UsageError as error:
        print(f"{prog}: {error}", file=sys.stderr)
        return 2
    except Refused as refused:
        print("\n".join(map(problem, refused.problems)), file=sys.stderr)
        return 1
    except BrokenPipeError:  # whoever read has read enough, as in `list | head`
        _discard_output()
        return 1
    except OSError as error:
        print(f"{prog}: {in_words(error)}", file=sys.stderr)
        _discard_output()
        return 1
    except KeyboardInterrupt:
        print("interrupted; what stands in outputs/ and site/ is whole", file=sys.stderr)
        return 130


def around(folder: Path) -> Path:
    """The checkout in which a folder lies; outside of any, the one whose code runs."""
    for found in (folder, *folder.parents):
        if (found / "scripts" / "trivium").is_dir() and (found / "snippets").is_dir():
            return found
    return ENGINE.parents[1]


def foreign(root: Path) -> str:
    """What is wrong if a checkout has code of its own, and other code runs; else empty.

    An environment that several checkouts share runs the code of the one that it was made for.
    """
    own = root / "scripts" / "trivium"
    if own.is_dir() and own.resolve() != ENGINE:
        return f"this runs the engine in {ENGINE.parent}, which is not that of {root}"
    return ""


def _discard_output() -> None:
    """Keep what could not be printed from failing once more when Python ends."""
    try:
        sys.stdout.flush()
    except OSError:
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
