#!/usr/bin/env python
"""The build script: runs the snippets, compares the frameworks, records, renders, builds the site.

python scripts/build.py [site | build | check | verify | record | list | new | upgrade-report] [NAME
...] [options]
"""

import argparse
import math
import os
import sys
from pathlib import Path

from trivium import cli as commands
from trivium.execution.task import cores
from trivium.pipeline.report import problem
from trivium.pipeline.result import Settings
from trivium.problems import Refused, UsageError

ROOT = Path(__file__).resolve().parent.parent


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(
        prog="scripts/build.py",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("command", nargs="?", default="site", choices=sorted(commands.COMMANDS))
    top.add_argument(
        "names",
        nargs="*",
        metavar="NAME",
        help="norms/l1-norm, norms, or a path; all if none is given",
    )
    top.add_argument("--fresh", action="store_true", help="run everything, whatever is recorded")
    top.add_argument(
        "--isolated",
        action="store_true",
        help="each snippet in a process of its own, in shuffled order",
    )
    top.add_argument(
        "--snippets",
        type=Path,
        metavar="DIR",
        help="another tree of snippets (then no records but --outputs)",
    )
    top.add_argument("--outputs", type=Path, metavar="DIR", help="the folder of its records")
    top.add_argument(
        "--records",
        action="store_true",
        help="an absent, outdated or contradicted record is a problem",
    )
    top.add_argument(
        "--jobs", type=int, default=cores(), metavar="N", help="processes that work at a time"
    )
    top.add_argument(
        "--timeout", type=float, default=30.0, metavar="S", help="seconds a snippet may take"
    )
    top.add_argument(
        "--memory", type=int, default=4096, metavar="MiB", help="memory a snippet may take"
    )
    top.add_argument("--report", type=Path, metavar="FILE", help="write the report as JSON")
    top.add_argument(
        "--requirements", type=Path, metavar="FILE", help="upgrade-report: the other versions"
    )
    return top


def settings(args: argparse.Namespace) -> Settings:
    if args.jobs < 1 or not 0 < args.timeout < math.inf or args.memory < 1:
        raise UsageError("--jobs, --timeout and --memory must be positive")
    snippets = args.snippets.resolve() if args.snippets else ROOT / "snippets"
    outputs = (
        args.outputs.resolve() if args.outputs else None if args.snippets else ROOT / "outputs"
    )
    return Settings(
        ROOT,
        snippets,
        outputs,
        ROOT / "requirements.txt",
        args.jobs,
        args.timeout,
        args.memory,
        args.fresh,
        args.isolated,
        args.records,
    )


def main(argv: list[str]) -> int:
    args = parser().parse_intermixed_args(argv)
    try:
        status = commands.COMMANDS[args.command](settings(args), args)
        sys.stdout.flush()
        return status
    except UsageError as error:
        print(f"scripts/build.py: {error}", file=sys.stderr)
        return 2
    except Refused as refused:
        print("\n".join(map(problem, refused.problems)), file=sys.stderr)
        return 1
    except BrokenPipeError:  # whoever read has read enough, as in `list | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        print("interrupted; what stands in outputs/ and site/ is whole", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
