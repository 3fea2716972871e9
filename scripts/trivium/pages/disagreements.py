"""Where they disagree: every declared divergence by kind, what each framework gave, and why."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np

from trivium.examples.contract import Declaration
from trivium.frameworks import FRAMEWORKS, REFERENCE, REQUIRED
from trivium.observation import Node, kind_of
from trivium.pages.templating import render
from trivium.pipeline.result import Result

KINDS = {
    "value": "another result",
    "dtype": "the same numbers in another dtype",
    "shape": "another shape",
    "structure": "another kind of thing, such as a tuple for a tensor",
    "error": "an error in some, a result in the others",
    "gradient": "another derivative, or another way to get it",
    "warning": "a warning in some",
    "missing": "no counterpart in some",
    "random": "other calls for random draws",
}
PAIRS = {
    pair: " and ".join(FRAMEWORKS[k].label for k in pair) for pair in combinations(REQUIRED, 2)
}
MOST = 60
"""Characters of a value."""
Pair = tuple[str, str]


@dataclass(frozen=True)
class Trap:
    """One example that disagrees in one kind.

    `gave` says what each framework gave, None if it has no such snippet; `declared` who differs;
    `pairs` which two differ from each other.
    """

    kind: str
    title: str
    address: str
    gave: dict[str, str | None]
    declared: dict[str, Declaration]
    pairs: tuple[Pair, ...]

    @property
    def between(self) -> str:
        """The pairs as the page's script reads them: `torch-tf tf-jax`."""
        return " ".join("-".join(pair) for pair in self.pairs)

    @property
    def reasons(self) -> dict[str, str]:
        return {key: d.reason for key, d in self.declared.items()}


@dataclass(frozen=True)
class Count:
    """How many examples disagree in a kind, and how many for each pair (`torch-tf`)."""

    kind: str
    examples: int
    pairs: dict[str, int]


def traps(results: Iterable[Result], addresses: dict[str, str]) -> list[Trap]:
    """Every declared divergence of the examples on pages, by kind and title."""
    found = [
        trap
        for r in results
        if r.example.name in addresses
        for trap in _of(r, addresses[r.example.name])
    ]
    order = list(KINDS)
    return sorted(
        found, key=lambda t: (order.index(t.kind), set(t.declared) <= {REFERENCE}, t.title.lower())
    )


def _of(result: Result, address: str) -> Iterator[Trap]:
    contract = result.example.contract
    by_kind: dict[str, dict[str, Declaration]] = {}
    for key, declaration in contract.declared.items():
        for aspect in declaration.what:
            by_kind.setdefault(_kind(result, aspect), {})[key] = declaration
    for kind, declared in by_kind.items():
        aspects = {a for d in declared.values() for a in d.what if _kind(result, a) == kind}
        pairs = tuple(
            (f, g) for f, g in PAIRS if _differ(declared.get(f), declared.get(g), aspects)
        )
        gave = {key: _gave(result, key, aspects) for key in FRAMEWORKS}
        yield Trap(kind, result.example.title, address, gave, declared, pairs)


def _kind(result: Result, aspect: str) -> str:
    contract = result.example.contract
    if aspect == "missing":
        return aspect
    if contract.compare == "distribution" or contract.proved_by or contract.group == "random":
        return "random"
    name = result.example.name
    return "gradient" if name.startswith("autodiff/") or "gradient" in name else aspect


def _differ(a: Declaration | None, b: Declaration | None, aspects: set[str]) -> bool:
    """Whether two differ: unless neither declares anything, or both declare the same.

    Of errors and warnings, and of what is missing, only that there is one counts.
    """
    says = [
        {
            k: k if k in ("error", "missing", "warning") else v
            for k, v in d.what.items()
            if k in aspects
        }
        if d
        else {}
        for d in (a, b)
    ]
    return says[0] != says[1]


def _gave(result: Result, key: str, aspects: set[str]) -> str | None:
    """What a framework gave: an error's class, or what the aspects are about, else the value."""
    seen = result.seen.get(key)
    if key not in result.example.snippets or seen is None:
        return None
    if seen.error:
        return seen.error.kind
    warned = ", ".join(dict.fromkeys(w.category for w in seen.warnings))
    if aspects == {"warning"}:
        return warned or "no warning"
    if seen.value is None:
        return short(seen.text)
    leaves = [leaf for _, leaf in seen.value.leaves()]
    if aspects == {"dtype"} and (dtypes := [leaf.dtype for leaf in leaves if leaf.dtype]):
        return ", ".join(dict.fromkeys(dtypes))
    if aspects == {"shape"}:
        return ", ".join(str(leaf.shape) for leaf in leaves)
    if aspects == {"structure"}:
        return seen.value.structure
    return short(value(seen.value))


def value(node: Node) -> str:
    """A value as one would write it: lists of numbers in at most six digits."""
    match node.kind:
        case "tuple" | "set":
            items = ", ".join(map(value, node.items))
            return f"({items},)" if len(node.items) == 1 else f"({items})"
        case "dict":
            values = zip(node.keys, node.items, strict=True)
            return f"{{{', '.join(f'{key}: {value(item)}' for key, item in values)}}}"
        case "tensor" if node.digest or node.data is None:
            return f"{node.dtype} of shape {node.shape}"
        case "tensor" if kind_of(node.dtype) == "string":
            return _numbers(node.data)
        case "tensor":
            return _numbers(np.asarray(node.data)[:99].tolist() if node.shape else node.data)
        case "none":
            return "None"
    return node.text


def _numbers(data: Any) -> str:
    if isinstance(data, list):
        return f"[{', '.join(map(_numbers, data))}]"
    if isinstance(data, np.ndarray | np.generic):
        data = data.item()
    return f"{data:.6g}" if isinstance(data, float | complex) else str(data)


def short(text: str, most: int = MOST) -> str:
    text = " ".join(text.split())
    return text if len(text) <= most else text[: most - 1].rstrip(" ,[(") + "…"


def page(found: list[Trap]) -> str:
    """The fragment: the counts, the choice, and one table that a small script filters and sorts."""
    by_address: dict[str, list[Trap]] = {}
    for trap in found:
        by_address.setdefault(trap.address, []).append(trap)
    counts = [_count(kind, [t for t in found if t.kind == kind]) for kind in KINDS]
    total = Counter(
        pair for traps in by_address.values() for pair in {p for t in traps for p in t.pairs}
    )
    return render(
        "where-they-disagree.md.jinja",
        kinds=KINDS,
        pairs={"-".join(pair): words for pair, words in PAIRS.items()},
        counts=counts,
        total=Count("all", len(by_address), _by_name(total)),
        traps=found,
    )


def _count(kind: str, found: list[Trap]) -> Count:
    return Count(kind, len(found), _by_name(Counter(pair for t in found for pair in t.pairs)))


def _by_name(count: Counter[Pair]) -> dict[str, int]:
    return {"-".join(pair): count[pair] for pair in PAIRS}
