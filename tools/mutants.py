"""Mutation testing of our own snippets: a sampled single-site change in one of them must fail the
build.

usage: python tools/mutants.py [NAME ...] [--share S] [--seed N] [--report FILE]
Each mutant runs in place of its snippet, against the recorded results of the others. It is killed
if the verdict is no longer fine, or if what only the record holds is not what is recorded. A
survivor is `same` where the snippet's own result did not change (the data hide the change), and
`missed` where it changed and the verdict stayed. Each survivor needs a line in
docs/contributors/mutants.tsv that says why; one without, and a line whose mutants are all tried and
killed, make the exit status 1.
"""

import argparse
import ast
import sys
import zlib
from collections import Counter
from pathlib import Path

from trivium.comparison.verdict import judge
from trivium.examples.discovery import Example
from trivium.execution.task import Task, tasks_of
from trivium.observation import Observation, Observations
from trivium.pipeline.engine import Engine
from trivium.pipeline.result import Settings
from trivium.records import match as likeness
from trivium.records.match import contradictions
from trivium.records.store import keeps_all

ROOT = Path(__file__).resolve().parent.parent
REASONS = ROOT / "docs" / "contributors" / "mutants.tsv"
OPERATORS: dict[type, type] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.Pow: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.Lt: ast.Gt,
    ast.Gt: ast.Lt,
    ast.LtE: ast.Gt,
    ast.GtE: ast.Lt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}
SWAPS = [
    ("sum", "mean"),
    ("reduce_sum", "reduce_mean"),
    ("max", "min"),
    ("reduce_max", "reduce_min"),
    ("argmax", "argmin"),
    ("sin", "cos"),
    ("exp", "sqrt"),
    ("zeros", "ones"),
    ("floor", "ceil"),
    ("cumsum", "cumprod"),
    ("any", "all"),
    ("reduce_any", "reduce_all"),
    ("maximum", "minimum"),
    ("float32", "float64"),
    ("int32", "int64"),
    ("tril", "triu"),
    ("hstack", "vstack"),
    ("var", "std"),
    ("reduce_prod", "reduce_sum"),
    ("prod", "sum"),
    ("add", "subtract"),
]
SEEDING = {
    "default_rng",
    "from_seed",
    "key",
    "manual_seed",
    "Philox",
    "Rngs",
    "set_random_seed",
    "set_seed",
}
SURVIVED = ("same", "missed")
NAMES = {**{b: a for a, b in SWAPS}, **dict(SWAPS)}


def sites(source: str) -> list[tuple[int, int, str]]:
    """Every site: which node it is, its line, and what is changed there."""
    nodes = list(ast.walk(ast.parse(source)))
    found = [(site, getattr(node, "lineno", 0), _change(node)) for site, node in enumerate(nodes)]
    return [(site, line, told) for site, line, told in found if told]


def mutant(source: str, site: int) -> str:
    """The source with one site changed."""
    tree = ast.parse(source)
    _change(list(ast.walk(tree))[site])
    return ast.unparse(tree) + "\n"


def _change(node: ast.AST) -> str:
    """Change one node in place, and say how; nothing where it is no site."""
    match node:
        case ast.Constant(value=bool(value)):
            node.value = not value
        case ast.Constant(value=int(value)) | ast.Constant(value=float(value)):
            node.value = value + 1 if value + 1 != value else value * 2
        case ast.BinOp(op=op) if type(op) in OPERATORS:
            node.op = OPERATORS[type(op)]()
            return f"{type(op).__name__} -> {type(node.op).__name__}"
        case ast.Compare(ops=[op, *_]) if type(op) in OPERATORS:
            node.ops[0] = OPERATORS[type(op)]()
            return f"{type(op).__name__} -> {type(node.ops[0]).__name__}"
        case ast.UnaryOp(op=ast.USub()):
            node.op = ast.UAdd()
            return "negation dropped"
        case ast.Attribute(attr=attr) if attr in NAMES:
            node.attr = NAMES[attr]
            return f"{attr} -> {node.attr}"
        case ast.Call(args=[first, second, *_]) if isinstance(first, ast.Name) and isinstance(
            second, ast.Name
        ):
            node.args[:2] = [second, first]
            return f"arguments {first.id}, {second.id} swapped"
        case _:
            return ""
    return f"{value!r} -> {node.value!r}"


def sampled(
    examples: list[Example], share: float, seed: int
) -> list[tuple[Example, str, int, str, str]]:
    """A share of all mutants.

    Each is chosen by itself, so a changed snippet does not change the rest of the sample.
    """
    found = (
        (e, key, s.source or "", *change)
        for e in examples
        for key, s in e.snippets.items()
        for n, change in enumerate(sites(s.source or ""))
        if zlib.crc32(f"{seed} {e.name} {key} {n} {change[-1]}".encode()) < share * 2**32
    )
    return [
        (e, key, line, told, mutant(source, site))
        for e, key, source, site, line, told in found
        if not idle(e, source, site)
    ]


def idle(example: Example, source: str, site: int) -> bool:
    """Whether a change is none by its nature: the arguments of `f(x, x)` swapped, or another seed
    where laws are compared, which the draws of every seed follow."""
    if example.contract.draws:
        nodes = list(ast.walk(ast.parse(source)))
        if any(nodes[site] in ast.walk(part) for node in nodes for part in _seeds(node)):
            return True
    return mutant(source, site) == ast.unparse(ast.parse(source)) + "\n"


def _seeds(node: ast.AST) -> list[ast.expr]:
    """What a node seeds a generator with."""
    match node:
        case ast.keyword(arg="seed", value=value):
            return [value]
        case ast.Call(func=ast.Attribute(attr=name), args=args) if name in SEEDING:
            return args
        case _:
            return []


def explained() -> dict[tuple[str, str], str]:
    """Why a change of an example leaves its result or its verdict, by example and change."""
    lines = REASONS.read_text(encoding="utf-8").splitlines()[1:] if REASONS.exists() else []
    return {(name, told): reason for name, told, reason in (line.split("\t") for line in lines)}


def settled(engine: Engine, names: list[str]) -> tuple[list[Example], dict[str, Observations]]:
    """The examples that can be tried, and what they gave, with every number.

    A record keeps a digest of a large array, which no verdict can be given on, so there the example
    runs again: else each of its mutants would be killed, whatever it changes.
    """
    results = engine.check(names)
    seen = {r.example.name: {**r.seen} for r in results}
    cut = [r.example for r in results if not keeps_all(r.seen)]
    engine.run_tasks(
        [task for example in cut for task in tasks_of(example, alone=False)],
        lambda task, observation: seen[task.example].update({task.framework: observation}),
    )
    fine = [r.example for r in results if judge(r.example, seen[r.example.name]).fine]
    return fine, seen


def fate(example: Example, key: str, before: Observations, now: Observation) -> str:
    """What came of a mutant: killed, by the time limit (late), or that it survived, and how."""
    if now.error and now.error.aspect == "timeout":
        return "late"
    seen = {**before, key: now}
    if contradictions(example, seen, before, unchanged=False) or not judge(example, seen).fine:
        return "killed"
    return "missed" if likeness.same(before[key], now) else "same"


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*")
    parser.add_argument(
        "--share", type=float, default=0.02, help="of all mutants; default 0.02, some 2,000"
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--report", type=Path)
    args = parser.parse_args()
    settings = Settings(
        ROOT, ROOT / "snippets", ROOT / "outputs", ROOT / "requirements.txt", timeout=10.0
    )
    with Engine(settings) as engine:
        examples, before = settled(engine, args.names)
        chosen = sampled(examples, args.share, args.seed)
        seen: dict[str, Observation] = {}
        tasks = [
            Task(e.name, key, e.snippets[key].path, source, alone=e.contract.isolate)
            for e, key, _, _, source in chosen
        ]
        engine.run_tasks(tasks, lambda task, observation: seen.update({task.job: observation}))
    found = [
        (fate(e, key, before[e.name], seen[task.job]), e, key, line, told)
        for (e, key, line, told, _), task in zip(chosen, tasks, strict=True)
    ]
    lines, status = report(found)
    print("\n".join(lines))
    if args.report:
        args.report.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return status


def places(example: Example, told: str) -> int:
    """How many sites of an example a change has. Its line in the reasons is for all of them, so it
    is stale only if each was tried and killed."""
    sources = [s.source or "" for s in example.snippets.values()]
    return sum(
        change == told and not idle(example, source, site)
        for source in sources
        for site, _, change in sites(source)
    )


def report(found: list[tuple[str, Example, str, int, str]]) -> tuple[list[str], int]:
    """The survivors with their reasons and the count of all, and the exit status."""
    reasons, lines = explained(), []
    survived = {(e.name, told) for how, e, _, _, told in found if how in SURVIVED}
    for how, example, key, line, told in found:
        if how in SURVIVED:
            reason = reasons.get((example.name, told), "UNEXPLAINED")
            lines.append(f"{how} {example.snippets[key].path}:{line}: {told}: {reason}")
    tried = Counter((e.name, told) for _, e, _, _, told in found)
    stale = {
        (e.name, told)
        for _, e, _, _, told in found
        if (e.name, told) in reasons.keys() - survived and tried[e.name, told] == places(e, told)
    }
    lines += [f"stale {name}: {told}: explained, and killed by now" for name, told in stale]
    fates = Counter(how for how, *_ in found)
    open_ = len(survived - reasons.keys())
    dead = fates["killed"] + fates["late"]
    killed = f"{dead} killed ({dead / max(1, len(found)):.1%}; {fates['late']} by the time limit)"
    left = f"{fates['same']} leave the result as it is, {fates['missed']} change it unnoticed"
    total = f"{len(found)} mutants: {killed}, {left}; {open_} unexplained, {len(stale)} stale"
    return [*sorted(lines), total], int(bool(open_ or stale))


if __name__ == "__main__":
    sys.exit(main())
