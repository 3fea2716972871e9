"""Measures, prints the table of goals, and writes down all rounds.

usage: python -m tests.bench [--only PART ...] [--peers] [--rounds N] [--out FILE]
python -m tests.bench --docs FILE ...     writes measured runs into docs/contributors/speed.md
"""

import argparse
import json
import sys
import time
from dataclasses import asdict
from pathlib import Path

from . import goals, page, serving
from .measures import PARTS, Bench
from .project import ROOT
from .timing import Failed

PAGE = ROOT / "docs" / "contributors" / "speed.md"
SLOW = ("peers", "own", "isolated", "memory", "notebooks")
"""Parts that one round is enough for, unless more are asked for by --only."""


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(
        prog="make bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    top.add_argument(
        "--only",
        action="append",
        choices=[*PARTS, "serve"],
        metavar="PART",
        help=f"of {', '.join(PARTS)}, serve",
    )
    top.add_argument(
        "--peers", action="store_true", help="others who execute documentation too: some minutes"
    )
    top.add_argument("--rounds", type=int, metavar="N", help="how often each takes its turn (3)")
    top.add_argument("--out", type=Path, default=ROOT / ".build" / "bench.json", metavar="FILE")
    top.add_argument(
        "--docs",
        nargs="+",
        type=Path,
        metavar="FILE",
        help="measure nothing: write these runs into the page",
    )
    return top


def main(argv: list[str]) -> int:
    args = parser().parse_args(argv)
    if args.docs:
        runs = [page.run(json.loads(path.read_text("utf-8"))) for path in args.docs]
        PAGE.write_text(page.written(PAGE.read_text("utf-8"), runs), "utf-8")
        return 0
    bench = Bench(ROOT / ".build" / "bench")
    wanted = args.only or [part for part in [*PARTS, "serve"] if part != "peers" or args.peers]
    found: dict[str, goals.Rounds] = {}
    for part in wanted:
        rounds = args.rounds or (1 if part in SLOW else 3)
        try:
            found[part] = (
                serving.measure(bench, 4 * rounds)
                if part == "serve"
                else turns(bench, part, rounds)
            )
        except Failed as failed:
            print(f"{part}: {failed}", file=sys.stderr)
    write(args.out, found)
    print(goals.table(found))
    return 0 if set(found) == set(wanted) else 1


def turns(bench: Bench, part: str, rounds: int) -> goals.Rounds:
    found: goals.Rounds = {name: [] for name in PARTS[part]}
    for i in range(rounds):
        for name, contestant in PARTS[part].items():
            took = contestant(bench)
            found[name].append(took)
            print(
                f"{time.strftime('%H:%M:%S')} {part} {i + 1}/{rounds} {name}: "
                f"{took.wall:.2f}, processor {took.cpu:.2f}",
                file=sys.stderr,
                flush=True,
            )
    return found


def write(out: Path, found: dict[str, goals.Rounds]) -> None:
    """Add to what the file has: parts may be measured one by one."""
    known = json.loads(out.read_text("utf-8")) if out.exists() else {}
    for part, rounds in found.items():
        known[part] = {name: [asdict(took) for took in each] for name, each in rounds.items()}
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
