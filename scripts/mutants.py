"""Mutation testing of our own snippets: a sampled single-site change in one of them must fail the build.

usage: python scripts/mutants.py [NAME ...] [--sample N] [--seed S] [--report FILE]
Each mutant runs in place of its snippet, against the recorded results of the others. It is killed if the verdict is no
longer fine. A survivor is `same` where the snippet's own result did not change (the data hide the change), and `missed`
where it changed and the verdict stayed: those are holes in a contract or in the comparison.
"""

import argparse
import ast
import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from trivium import likeness
from trivium.compare import judge
from trivium.engine import Engine
from trivium.example import Example
from trivium.observation import Observation
from trivium.results import Settings
from trivium.tasks import Task

ROOT = Path(__file__).resolve().parent.parent
OPERATORS: dict[type, type] = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.Div: ast.Mult, ast.Pow: ast.Mult,
                               ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult, ast.Lt: ast.Gt, ast.Gt: ast.Lt, ast.LtE: ast.Gt,
                               ast.GtE: ast.Lt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.BitAnd: ast.BitOr,
                               ast.BitOr: ast.BitAnd}  # fmt: skip
SWAPS = [("sum", "mean"), ("reduce_sum", "reduce_mean"), ("max", "min"), ("reduce_max", "reduce_min"), ("argmax", "argmin"),
         ("sin", "cos"), ("exp", "sqrt"), ("zeros", "ones"), ("floor", "ceil"), ("cumsum", "cumprod"), ("any", "all"),
         ("reduce_any", "reduce_all"), ("maximum", "minimum"), ("float32", "float64"), ("int32", "int64"), ("tril", "triu"),
         ("hstack", "vstack"), ("var", "std"), ("reduce_prod", "reduce_sum"), ("prod", "sum"), ("add", "subtract")]  # fmt: skip
NAMES = {**{b: a for a, b in SWAPS}, **dict(SWAPS)}


def mutants(source: str) -> Iterator[tuple[int, str, str]]:
    """Every single-site change: line, what was changed, the changed source."""
    count = sum(1 for _ in ast.walk(ast.parse(source)))
    for site in range(count):
        tree = ast.parse(source)
        node = list(ast.walk(tree))[site]
        if told := _change(node):
            yield getattr(node, "lineno", 0), told, ast.unparse(tree) + "\n"


def _change(node: ast.AST) -> str:
    """Change one node in place, and say how; nothing where it is no site."""
    match node:
        case ast.Constant(value=bool(value)):
            node.value = not value
        case ast.Constant(value=int(value)) | ast.Constant(value=float(value)):
            node.value = value + 1
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
        case ast.Call(args=[first, second, *_]) if isinstance(first, ast.Name) and isinstance(second, ast.Name):
            node.args[:2] = [second, first]
            return f"arguments {first.id}, {second.id} swapped"
        case _:
            return ""
    return f"{value!r} -> {node.value!r}"


def sampled(examples: list[Example], number: int, seed: int) -> list[tuple[Example, str, int, str, str]]:
    found = [(e, key, *m) for e in examples for key, s in e.snippets.items() for m in mutants(s.source or "")]
    return random.Random(seed).sample(found, min(number, len(found)))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--sample", type=int, default=400)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--report", type=Path)
    args = parser.parse_args()
    settings = Settings(ROOT, ROOT / "snippets", ROOT / "outputs", ROOT / "requirements.txt", timeout=10.0)
    with Engine(settings) as engine:
        results = {r.example.name: r for r in engine.check(args.names)}
        chosen = sampled([r.example for r in results.values() if r.verdict.fine], args.sample, args.seed)
        seen: dict[str, Observation] = {}
        tasks = [Task(str(i), key, e.snippets[key].path, source, alone=e.contract.isolate)
                 for i, (e, key, _, _, source) in enumerate(chosen)]  # fmt: skip
        engine.run_tasks(tasks, lambda task, observation: seen.__setitem__(task.example, observation))
        counts, lines = Counter[str](), []
        for i, (example, key, line, told, _) in enumerate(chosen):
            before = results[example.name].seen
            verdict = judge(example, {**before, key: seen[str(i)]}, engine.tree)
            fate = "killed" if not verdict.fine else "missed" if likeness.same(before[key], seen[str(i)]) else "same"
            counts[fate] += 1
            if fate != "killed":
                lines.append(f"{fate} {example.snippets[key].path}:{line}: {told}")
    text = (
        "\n".join(sorted(lines)) + f"\n{len(chosen)} mutants: {dict(counts)}; killed {counts['killed'] / max(1, len(chosen)):.1%}\n"
    )
    print(text, end="")
    if args.report:
        args.report.write_text(text)
    return 1 if counts["missed"] else 0


if __name__ == "__main__":
    sys.exit(main())
