"""Each operation on edge inputs: where frameworks part without a declaration.

usage: python tools/edges.py [NAME ...]
The first literal of an operation's example is changed in all snippets alike: NaN, infinity, minus
zero, ties, one element, none, a negative number, a large one, float16, int8, bool. In the chapters
of networks it is a literal that all snippets share: the input of a layer, the gradients of an
optimizer, both sides of a loss. There a batch has one row, none, zeros or integers too.
Frameworks that the example declares to differ are left out. What each gave is compared as ever;
frameworks that all raise agree. docs/contributors/edges.tsv keeps the edges that were tried and
those where the others part, and what became of it, which is written by hand. The exit status is 1
if a row is open.
"""

import argparse
import ast
import datetime
import itertools
import math
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from importlib import metadata
from pathlib import Path
from typing import Any, cast

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
MAKERS = {"torch": "tensor", "tf": "constant", "jnp": "array", "np": "array"}
"""The function of a module that makes a tensor of a list."""
VALUES = {"NaN": math.nan, "inf": math.inf, "-0": -0.0, "-inf": -math.inf, "1000": 1000.0}
"""Edges of a float in the place of the first number."""
WHOLE = {"negative": -1, "large": 100}
"""Edges of a whole number in its place: indices, counts, shifts, labels."""
DTYPES = {"float16": "float16", "int8": "int8"}
BATCHES = ("-inf", "1000", "zeros", "one row", "no rows", "integers")
"""Edges that are tried in the chapters of networks alone, whose operands are batches."""
EDGES = (
    *(*VALUES, *WHOLE, "ties", "zeros", "one element", "empty", "one row", "no rows"),
    *("bool", "integers", *DTYPES),
)
NETWORKS = {
    *("attention", "batches", "carrying-weights", "compiling", "convolutions", "debugging"),
    *("devices", "images-signals", "initialization", "layers", "losses", "normalization"),
    *("optimizers", "recurrent", "saving", "training"),
}
"""Chapters in which the first literal may be a weight: there the input is changed."""


@dataclass(frozen=True)
class Row:
    """What edges.tsv keeps of an operation."""

    tried: str
    parts: str = ""
    fate: str = ""


@dataclass(frozen=True)
class Place:
    """A literal list of numbers in a snippet, and the call that makes a tensor of it, if any."""

    data: ast.List
    call: ast.Call | None
    rank: int
    """0 for an input or the gradients of a loop, 1 within the last statement, 2 elsewhere."""

    @property
    def value(self) -> list[Any]:
        return cast("list[Any]", ast.literal_eval(self.data))

    @property
    def numbers(self) -> tuple[float, ...]:
        """Its numbers in order: they are the same where a framework has it transposed."""
        return tuple(sorted(numbers(self.value)))


def numbers(value: object) -> Iterator[Any]:
    """The numbers in nested lists."""
    if isinstance(value, list):
        for part in value:
            yield from numbers(part)
    else:
        yield value


class Ranges(ast.NodeTransformer):
    """`torch.arange(3.)` written out, as `torch.tensor([0., 1., 2.])`."""

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        module, _, name = ast.unparse(node.func).partition(".")
        plain = all(isinstance(a, ast.Constant) for a in node.args) and not node.keywords
        if module not in MAKERS or name not in ("arange", "range") or not plain:
            return node
        ends = [ast.literal_eval(a) for a in node.args]
        if not all(float(end).is_integer() for end in ends):
            return node
        kind = float if any(isinstance(end, float) for end in ends) else int
        values = [kind(n) for n in range(*map(int, ends))]
        return expression(f"{module}.{MAKERS[module]}({values})")


def module_of(call: ast.Call) -> str:
    """`np` of `np.array([1., 2.])`, which other snippets than NumPy's have too."""
    return ast.unparse(call.func).partition(".")[0]


def parse(source: str) -> ast.Module:
    """The snippet, its ranges written out."""
    return cast("ast.Module", Ranges().visit(ast.parse(source)))


def expression(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


def places(tree: ast.Module) -> list[Place]:
    """All literal lists of numbers: `np.array([1., 2.])`, `for gradient in [1., 2.]`."""
    inputs = {node for part in inputs_of(tree) for node in ast.walk(part)}
    last = set(ast.walk(tree.body[-1]))
    found = []
    for node in ast.walk(tree):
        call = node if isinstance(node, ast.Call) and node.args else None
        data = call.args[0] if call else node.iter if isinstance(node, ast.For) else None
        if isinstance(data, ast.List) and is_plain(data):
            found.append(Place(data, call, 0 if data in inputs else 1 if data in last else 2))
    return found


def is_plain(data: ast.List) -> bool:
    """Whether a list holds numbers alone."""
    try:
        flat = list(numbers(ast.literal_eval(data)))
    except ValueError:
        return False
    return bool(flat) and all(type(n) in (int, float) for n in flat)


def inputs_of(tree: ast.Module) -> Iterator[ast.expr]:
    """What is assigned to `x`, and what a loop goes over."""
    for node in ast.walk(tree):
        if isinstance(node, ast.For):
            yield node.iter
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                pairs = [(target, node.value)]
                if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                    pairs = list(zip(target.elts, node.value.elts, strict=False))
                yield from (v for t, v in pairs if isinstance(t, ast.Name) and t.id == "x")


def operands(sources: Iterable[str]) -> list[tuple[float, ...]]:
    """The literals that all snippets share, each by its numbers; those of inputs first."""
    found: list[dict[tuple[float, ...], int]] = []
    for source in sources:
        ranks: dict[tuple[float, ...], int] = {}
        for place in places(parse(source)):
            ranks[place.numbers] = min(place.rank, ranks.get(place.numbers, place.rank))
        found.append(ranks)
    shared = [key for key in found[0] if all(key in ranks for ranks in found)]
    return sorted(shared, key=lambda key: min(ranks[key] for ranks in found))


def changed(source: str, edge: str, operand: tuple[float, ...] = ()) -> str:
    """The snippet with the edge in this literal, or the first; empty where it has no place."""
    tree = parse(source) if operand else ast.parse(source)
    place = next((p for p in places(tree) if operand in ((), p.numbers)), None)
    if place is None:
        return ""
    floats = any(isinstance(n, float) for n in place.numbers)
    call, value = place.call, edge_of(place.value, edge, floats=floats)
    if edge in DTYPES:
        if not call or len(call.args) > 1 or any(k.arg == "dtype" for k in call.keywords):
            return ""
        if (edge == "int8") == floats:
            return ""
        call.keywords.append(ast.keyword("dtype", expression(f"{module_of(call)}.{DTYPES[edge]}")))
    elif edge == "no rows" and call and floats and isinstance(place.value[0], list):
        call.func = expression(f"{module_of(call)}.zeros")
        call.args[0] = expression(f"({', '.join(map(str, [0, *sizes(place.value[0])]))})")
    elif value is None:
        return ""
    else:
        text = re.sub("nan|inf", lambda found: f"float('{found[0]}')", repr(value))
        place.data.elts = cast("ast.List", expression(text)).elts
    return ast.unparse(ast.fix_missing_locations(tree)) + "\n"


def edge_of(value: list[Any], edge: str, *, floats: bool) -> list[Any] | None:
    """The list with the edge in it; None where it has no place there."""
    first = next(numbers(value))
    nested = isinstance(value[0], list)
    if edge in VALUES or edge in WHOLE:
        return with_first(value, (VALUES | WHOLE)[edge]) if floats == (edge in VALUES) else None
    if edge in ("ties", "zeros"):
        return [each(part, lambda _: first if edge == "ties" else type(first)(0)) for part in value]
    if edge == "integers":
        return [each(part, int) for part in value] if floats else None
    if edge == "bool":
        return [*map(each, value, itertools.cycle([lambda _: True, lambda _: False]))]
    if edge in ("one element", "empty") and not nested:
        return value[: edge == "one element"]
    return value[:1] if edge == "one row" and nested and len(value) > 1 else None


def with_first(value: list[Any], number: float) -> list[Any]:
    """The list with another first number."""
    first = value[0]
    return [with_first(first, number) if isinstance(first, list) else number, *value[1:]]


def each(value: Any, change: Callable[[Any], Any]) -> Any:
    """The number changed, or each of a list."""
    return [each(part, change) for part in value] if isinstance(value, list) else change(value)


def sizes(value: Any) -> list[int]:
    """The shape of nested lists."""
    return [len(value), *sizes(value[0])] if isinstance(value, list) else []


def bare(example: Example) -> Example:
    """The example without what it declares, and without the frameworks of which it does."""
    contract = example.contract
    kept = {k: s for k, s in example.snippets.items() if k not in contract.declared}
    plain = Contract(widths=contract.widths, compare=contract.compare)
    return replace(example, snippets=kept, contract=plain)


def trials(example: Example) -> dict[str, dict[str, str]]:
    """For each edge that has a place in all snippets, these snippets changed."""
    chapter, found = example.name.split("/")[0], {}
    sources = {key: example.source(key) for key in example.snippets}
    shared = operands(sources.values()) if chapter in NETWORKS else []
    for i, operand in enumerate(shared[: 1 + (chapter == "losses")] or [()]):
        for edge in EDGES:
            if edge in BATCHES and not operand:
                continue
            other = {k: changed(s, edge, operand) for k, s in sources.items()}
            if all(other.values()):
                found[f"second {edge}" if i else edge] = other
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
    chosen = [
        (example, edge, sources)
        for example in (bare(e) for e in examples if e.name not in rows)
        for edge, sources in trials(example).items()
    ]
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
    written = before.get(name, Row("")).fate.replace(OPEN, "")
    edges = sorted(e for e in examples if e.startswith(f"{name}-edge-"))
    return replace(row, fate=(written or " ".join(edges) or OPEN) if row.parts else "")


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
    asked = {*args.names}
    chosen = [
        e
        for e in every
        if e.contract.says and (not asked or asked & {e.name, e.name.split("/")[0]})
    ]
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
