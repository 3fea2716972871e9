"""Runs a tree again and again: the verdicts must be the same and what would be recorded byte by
byte identical.

usage: python tests/corpus_probes/repeats.py TREE [COUNT]
(20 times warm, of which every second in another order; then isolated)

Exit status 1 if any run gives another verdict, problem or record than the first.
"""

import random
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "scripts"))

from trivium.examples.discovery import Example  # noqa: E402
from trivium.observation import Observations  # noqa: E402
from trivium.pipeline.engine import Engine, Whole  # noqa: E402
from trivium.pipeline.result import Result, Settings  # noqa: E402
from trivium.records import store as record  # noqa: E402


@dataclass
class Shuffled(Engine):
    """Runs the examples in an order of chance."""

    seed: int = 0

    def _observe(
        self, examples: list[Example], alone: bool, whole: Whole = lambda *_: None
    ) -> dict[str, Observations]:
        order = list(examples)
        random.Random(self.seed).shuffle(order)
        return super()._observe(order, alone, whole)


def said(result: Result, pinned: dict[str, str]) -> tuple[object, ...]:
    """The verdict, its problems, and the record that would be written if it is fine."""
    problems = sorted((p.aspect, p.framework, p.path, p.line, p.message) for p in result.problems)
    text = (
        record.dumps(result.example, result.seen, pinned, result.verdict.kind)
        if result.verdict.fine
        else ""
    )
    return result.verdict.kind, tuple(problems), text


def once(settings: Settings, seed: int = 0) -> dict[str, tuple[object, ...]]:
    with Shuffled(settings, seed=seed) if seed else Engine(settings) as engine:
        return {r.example.name: said(r, engine.pinned) for r in engine.check()}


def main(tree: Path, count: int) -> int:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(
            Path(folder), tree.resolve(), None, ROOT / "requirements.txt", fresh=True
        )
        first: dict[str, tuple[object, ...]] = {}
        wrong = 0
        for i in range(count + 1):
            how = "isolated" if i == count else f"in order {i}" if i % 2 else "warm"
            began = time.monotonic()
            seen = (
                once(replace(settings, isolated=True))
                if i == count
                else once(settings, i if i % 2 else 0)
            )
            first = first or seen
            other = [
                name for name in seen.keys() | first.keys() if seen.get(name) != first.get(name)
            ]
            wrong += bool(other)
            took = f"{time.monotonic() - began:.0f} s"
            print(f"run {i + 1}, {how}: {len(seen)} examples, {took},", end=" ")
            print(f"other than first: {sorted(other)}", flush=True)
            for name in sorted(other):
                print(
                    "  ",
                    [
                        (a, b)
                        for a, b in zip(first.get(name, ()), seen.get(name, ()), strict=False)
                        if a != b
                    ],
                    flush=True,
                )
        kinds = [s[0] for s in first.values()]
        print(
            f"{wrong} of {count + 1} runs differ from the first; {len(kinds)} examples: "
            + ", ".join(f"{kinds.count(k)} {k}" for k in sorted(set(map(str, kinds))))
        )
    return 1 if wrong or not first else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]) if sys.argv[2:] else 20))
