"""Where they disagree: every declared divergence by kind, what each framework gave, and why; from the contracts alone. Pure."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Any
from urllib.parse import urlencode

import numpy as np

from trivium.examples.declaration import Declaration
from trivium.frameworks import FRAMEWORKS, REFERENCE, REQUIRED
from trivium.observation import Node, kind_of
from trivium.pages import html as markup
from trivium.pages.html import tag
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


@dataclass(frozen=True)
class Trap:
    """One example that disagrees in one kind: who declares it, what each gave, and the pairs that differ."""

    kind: str
    title: str
    address: str
    gave: dict[str, str]
    declared: dict[str, Declaration]
    pairs: tuple[tuple[str, str], ...]


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
    """Two differ unless neither declares anything, or both declare the same. Of errors only that there is one counts."""
    told = [
        {
            k: k if k in ("error", "missing", "warning") else v
            for k, v in d.what.items()
            if k in aspects
        }
        if d
        else {}
        for d in (a, b)
    ]
    return told[0] != told[1]


def _gave(result: Result, key: str, aspects: set[str]) -> str:
    """What a framework gave, in the words of the kind: an error's class, a dtype, a shape, a warning, else the value."""
    seen = result.seen.get(key)
    if key not in result.example.snippets or seen is None:
        return "—"
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
            return f"({', '.join(value(item) for item in node.items)}{',' if len(node.items) == 1 else ''})"
        case "dict":
            return f"{{{', '.join(f'{k}: {value(v)}' for k, v in zip(node.keys, node.items, strict=True))}}}"
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


def short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= MOST else text[: MOST - 1].rstrip(" ,[(") + "…"


def page(found: list[Trap]) -> str:
    """The fragment: the counts, the choice, and one table that a small script filters and sorts."""
    return "\n".join([_counts(found), _controls(), _table(found)])


def _link(words: str | int, **asked: str) -> str:
    return f"[{words}](?{urlencode(asked)}#traps)" if words else "0"


def _counts(found: list[Trap]) -> str:
    """Each count leads to the rows that it counts."""
    lines = [
        f"| Kind | What | Examples | {' | '.join(PAIRS.values())} |",
        f"|---|---|--:|{'--:|' * len(PAIRS)}",
    ]
    for kind, what in KINDS.items():
        own = [t for t in found if t.kind == kind]
        by_pair = Counter(pair for t in own for pair in t.pairs)
        counts = [
            _link(len(own), kind=kind),
            *(_link(by_pair[p], kind=kind, between="-".join(p)) for p in PAIRS),
        ]
        lines.append(f"| {kind} | {what} | {' | '.join(counts)} |")
    every = {
        t.address: {pair for u in found if u.address == t.address for pair in u.pairs}
        for t in found
    }
    total = Counter(pair for pairs in every.values() for pair in pairs)
    lines.append(
        f"| all | examples that differ in any kind | {len(every)} | {' | '.join(str(total[p]) for p in PAIRS)} |\n"
    )
    return "\n".join(lines)


def _controls() -> str:
    """Plain HTML; the script gives it life, and the style sheet hides it where there is no script."""
    between = {"": "any two", **{"-".join(pair): words for pair, words in PAIRS.items()}}
    choices = {"kind": {"": "any kind", **{kind: kind for kind in KINDS}}, "between": between}
    selects = {
        name: tag(
            "select",
            *(tag("option", markup.text(words), value=key) for key, words in options.items()),
            name=name,
        )
        for name, options in choices.items()
    }
    field = tag("input", type="search", spellcheck="false", autocomplete="off", name="filter")
    return markup.block(
        tag("label", "Show ", selects["kind"]),
        tag("label", "between ", selects["between"]),
        tag("label", "with ", field),
        tag("p", role="status"),
        class_="tree filter",
        id="traps",
    )


def _table(found: list[Trap]) -> str:
    labels = ["Kind", "Example", *(f.label for f in FRAMEWORKS.values()), "Why"]
    head = tag(
        "thead", tag("tr", *(tag("th", markup.text(label), scope="col") for label in labels))
    )
    body = tag("tbody", *map(_row, found))
    return markup.block(
        tag("table", head, body, class_="lines traps", data_search_exclude=True),
        class_="tree sheet",
    )


def _row(trap: Trap) -> str:
    gave = [
        tag(
            "td",
            markup.code(text) if text != "—" else text,
            class_="odd" if key in trap.declared else None,
        )
        for key, text in trap.gave.items()
    ]
    why = "".join(
        tag("p", tag("b", f"{FRAMEWORKS[k].label}:") + " " + markup.prose(d.reason))
        for k, d in trap.declared.items()
    )
    title = tag("th", markup.link(trap.address, trap.title), scope="row")
    between = " ".join("-".join(pair) for pair in trap.pairs)
    return tag(
        "tr",
        tag("td", trap.kind),
        title,
        *gave,
        tag("td", why),
        data_kind=trap.kind,
        data_between=between,
    )
