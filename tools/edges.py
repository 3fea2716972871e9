"""Each operation on edge inputs: where frameworks part without a declaration.

usage: python tools/edges.py [NAME ...]
The first literal of an operation's example is changed in all snippets alike: NaN, infinity, minus
zero, ties, one element, none, a negative number, a large one, float16, int8, bool. Frameworks that
the example declares to differ are left out. What each gave is compared as ever; frameworks that all
raise agree. docs/contributors/edges.tsv keeps the edges that were tried and those where the others
part, and what became of it, which is written by hand. The exit status is 1 if a row is open.
"""

import argparse
import ast
import datetime
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from importlib import metadata
from pathlib import Path

from trivium.comparison.verdict import judge
from trivium.examples.contract import Contract
from trivium.examples.discovery import Example, discover
from trivium.execution.task import Task
from trivium.observation import Observation
from trivium.pipeline.engine import Engine
from trivium.pipeline.result import Settings

ROOT = Path(__file__).resolve().parent.parent
KEPT = ROOT / "docs" / "contributors" / "edges.tsv"
PINS = ("torch", "tensorflow-cpu", "jax", "numpy")
COLUMNS = "example\ttried\tparts on\twhat became of it"
OPEN = "open"
"""What stands for the judgment on a row that nobody has judged."""
MODULES = {"torch": "torch", "tf": "tf", "jax": "jnp", "numpy": "np"}
VALUES = {"NaN": "float('nan')", "inf": "float('inf')", "-0": "-0.0"}
"""Edges of a float in the place of the first number."""
WHOLE = {"negative": "-1", "large": "100"}
"""Edges of a whole number in its place: indices, counts, shifts."""
DTYPES = {"float16": "float16", "int8": "int8"}
EDGES = (*VALUES, *WHOLE, "ties", "one element", "empty", "bool", *DTYPES)


@dataclass(frozen=True)
class Row:
    """What edges.tsv keeps of an operation."""

    tried: str
    parts: str = ""
    fate: str = ""


def literal(tree: ast.Module) -> tuple[ast.Call, ast.List] | None:
    """The first call with a list of numbers, `np.array([1., 2.])`, and that list."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.List):
            try:
                value = ast.literal_eval(node.args[0])
            except ValueError:
                continue
            flat = list(numbers(value))
            if flat and all(type(n) in (int, float) for n in flat):
                return node, node.args[0]
    return None


def numbers(value: object) -> Iterator[object]:
    """The numbers in nested lists."""
    if isinstance(value, list):
        for part in value:
            yield from numbers(part)
    else:
        yield value


def changed(source: str, edge: str, key: str) -> str:
    """The snippet with the edge in its first literal; empty where it has no place there."""
    tree = ast.parse(source)
    found = literal(tree)
    if not found:
        return ""
    call, data = found
    flat = list(numbers(ast.literal_eval(data)))
    floats = any(isinstance(n, float) for n in flat)
    nested = isinstance(data.elts[0], ast.List)
    if edge in DTYPES:
        if any(k.arg == "dtype" for k in call.keywords) or len(call.args) > 1:
            return ""
        if (edge == "int8") == floats:
            return ""
        name = ast.parse(f"{MODULES[key]}.{DTYPES[edge]}", mode="eval").body
        call.keywords.append(ast.keyword("dtype", name))
    elif edge in VALUES or edge in WHOLE:
        if floats != (edge in VALUES):
            return ""
        _set_first(data, ast.parse((VALUES | WHOLE)[edge], mode="eval").body)
    elif edge == "ties":
        data.elts = [_like(part, flat[0]) for part in data.elts]
    elif edge == "bool":
        data.elts = [_like(part, i % 2 == 0) for i, part in enumerate(data.elts)]
    elif nested:
        return ""
    else:
        data.elts = data.elts[:1] if edge == "one element" else []
    return ast.unparse(ast.fix_missing_locations(tree)) + "\n"


def _set_first(data: ast.List, value: ast.expr) -> None:
    while isinstance(data.elts[0], ast.List):
        data = data.elts[0]
    data.elts[0] = value


def _like(part: ast.expr, value: object) -> ast.expr:
    if isinstance(part, ast.List):
        return ast.List([_like(inner, value) for inner in part.elts], ast.Load())
    return ast.parse(repr(value), mode="eval").body


def bare(example: Example) -> Example:
    """The example without what it declares, and without the frameworks of which it does."""
    contract = example.contract
    kept = {k: s for k, s in example.snippets.items() if k not in contract.declared}
    plain = Contract(widths=contract.widths, compare=contract.compare)
    return replace(example, snippets=kept, contract=plain)


def trials(example: Example) -> dict[str, dict[str, str]]:
    """For each edge that has a place in all snippets, these snippets changed."""
    found = {}
    for edge in EDGES:
        sources = {k: changed(s.source or "", edge, k) for k, s in example.snippets.items()}
        if all(sources.values()):
            found[edge] = sources
    return found


def untried(example: Example) -> str:
    """Why an operation is not tried on edges; empty where it is."""
    contract = example.contract
    if contract.compare in ("distribution", "error") or contract.proved_by:
        return "not tried: it draws random numbers, or raises an error"
    if len(bare(example).snippets) < 2:
        return "not tried: fewer than two frameworks without a declaration"
    return "" if trials(bare(example)) else "not tried: no literal in all snippets"


def parted(example: Example, seen: dict[str, Observation]) -> str:
    """Who parts from the others on an edge; empty where all agree."""
    raised = sorted(k for k, o in seen.items() if o.error)
    if raised:
        return "" if len(raised) == len(seen) else f"{' '.join(raised)} raise"
    problems = judge(example, seen).problems
    return "; ".join(sorted({p.aspect for p in problems if p.aspect not in ("warning", "missing")}))


def tried(engine: Engine, examples: list[Example]) -> dict[str, Row]:
    """Run all edges of all examples."""
    rows = {e.name: Row(why) for e in examples if (why := untried(e))}
    chosen = [(bare(e), edge, s) for e in examples if e.name not in rows
              for edge, s in trials(bare(e)).items()]  # fmt: skip
    seen: dict[str, dict[str, Observation]] = {}
    tasks = [
        Task(str(i), key, example.snippets[key].path, source)
        for i, (example, _, sources) in enumerate(chosen)
        for key, source in sources.items()
    ]
    engine.run_tasks(
        tasks, lambda task, o: seen.setdefault(task.example, {}).update({task.framework: o})
    )
    for i, (example, edge, _) in enumerate(chosen):
        row = rows.get(example.name, Row(""))
        how = parted(example, seen[str(i)])
        names = ", ".join(filter(None, [row.tried, edge]))
        parts = ", ".join(filter(None, [row.parts, how and f"{edge} ({how})"]))
        rows[example.name] = Row(names, parts)
    return rows


def kept() -> dict[str, Row]:
    """The rows of edges.tsv."""
    lines = KEPT.read_text("utf-8").splitlines()[2:] if KEPT.exists() else []
    return {line.split("\t")[0]: Row(*line.split("\t")[1:]) for line in lines}


def save(rows: dict[str, Row]) -> None:
    """Write edges.tsv, with the date and the versions."""
    versions = ", ".join(f"{name} {metadata.version(name)}" for name in PINS)
    lines = [f"# {datetime.datetime.now(datetime.UTC):%Y-%m-%d}: {versions}", COLUMNS]
    lines += ["\t".join((n, r.tried, r.parts, r.fate)) for n, r in sorted(rows.items())]
    KEPT.write_text("\n".join(lines) + "\n", encoding="utf-8")


def fate(name: str, row: Row, before: dict[str, Row], examples: set[str]) -> Row:
    """The row with what was written of it, or with the examples that declare an edge."""
    told = before.get(name, Row("")).fate.replace(OPEN, "")
    edges = sorted(e for e in examples if e.startswith(f"{name}-edge-"))
    return replace(row, fate=(told or " ".join(edges) or OPEN) if row.parts else "")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", help="chapters or examples; without them all")
    args = parser.parse_args()
    settings = Settings(
        ROOT, ROOT / "snippets", ROOT / "outputs", ROOT / "requirements.txt", timeout=20.0
    )
    every = discover(ROOT / "snippets")[0]
    names = {e.name for e in every}
    chosen = [
        e for e in every
        if e.contract.says and (not args.names or {e.name, e.name.split("/")[0]} & {*args.names})
    ]  # fmt: skip
    rows = {n: r for n, r in kept().items() if n in names}
    with Engine(settings) as engine:
        for chapter in dict.fromkeys(e.name.split("/")[0] for e in chosen):
            found = tried(engine, [e for e in chosen if e.name.startswith(f"{chapter}/")])
            rows |= {name: fate(name, row, rows, names) for name, row in found.items()}
            save(rows)
    open_ = [name for name, row in rows.items() if row.fate == OPEN]
    edges = sum(len(r.tried.split(", ")) for r in rows.values() if not r.tried.startswith("not"))
    print(f"{len(rows)} operations, {edges} edges; {len(open_)} part, and nobody has judged it")
    return 1 if open_ else 0


if __name__ == "__main__":
    sys.exit(main())
