"""Where they disagree: every example with a declared difference, what each gave, and why."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from itertools import permutations
from typing import Any

import numpy as np

from trivium.examples.discovery import Example
from trivium.frameworks import FRAMEWORKS, REFERENCE
from trivium.observation import Node, Observation, kind_of
from trivium.pages import bites
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
    f"{a}-{b}": f"{FRAMEWORKS[a].label} to {FRAMEWORKS[b].label}"
    for a, b in permutations(FRAMEWORKS, 2)
}
"""Every direction in which code can be carried, and how the page calls it."""
MOST = 60
"""Characters of a value."""


@dataclass(frozen=True)
class Trap:
    """One example with a declared difference.

    `kinds` says in which kinds each framework differs. `code` has the line of each framework, and
    `gave` what it gave, both empty if it has no snippet. `bites` says how each direction bites that
    does: `torch-jax` to `silent`.
    """

    example: Example
    kinds: dict[str, tuple[str, ...]]
    address: str
    code: dict[str, str]
    gave: dict[str, str]
    bites: dict[str, str]

    @property
    def every_kind(self) -> list[str]:
        return [kind for kind in KINDS if any(kind in kinds for kinds in self.kinds.values())]

    @property
    def worst(self) -> str:
        """Silent if any direction is, else loud: what cannot be heard is worse."""
        return next((bite for bite in bites.BITES if bite in self.bites.values()), bites.LOUD)

    def directions(self, bite: str) -> str:
        """The directions that bite so, as the page's script reads them: `torch-tf tf-jax`."""
        return " ".join(pair for pair, found in self.bites.items() if found == bite)


def differing(results: Collection[Result]) -> list[Result]:
    """What the site counts as a difference: an example whose contract declares at least one.

    It counts once, however many frameworks differ, and in however many kinds.
    """
    return [r for r in results if r.example.contract.declared]


def traps(
    results: Collection[Result], addresses: dict[str, str], folded: Collection[str] = ()
) -> list[Trap]:
    """Every example on a page that declares a difference: silent ones first, then loud ones, then
    those in which the reference alone differs; of each those first that are met most often.

    `folded` names the examples that are solutions of exercises.
    """
    found = [
        _of(r, addresses[r.example.name])
        for r, _ in bites.ranked(results, FRAMEWORKS, folded)
        if r.example.name in addresses
    ]
    return sorted(found, key=_tier)


def _tier(trap: Trap) -> int:
    """Differences between the frameworks come before those from the reference alone."""
    between = [bite for pair, bite in trap.bites.items() if REFERENCE not in pair.split("-")]
    order = [bites.SILENT, bites.LOUD]
    return min((order.index(bite) for bite in between if bite in order), default=len(order))


def _of(result: Result, address: str) -> Trap:
    example, declared = result.example, result.example.contract.declared
    keys = [key for key in FRAMEWORKS if key in example.snippets or key in declared]
    return Trap(
        example,
        {
            key: tuple(dict.fromkeys(_kind(result, a) for a in d.what))
            for key, d in declared.items()
        },
        address,
        {k: bites.line(example, k) if k in example.snippets else "" for k in FRAMEWORKS},
        {k: gave(result, k, keys) for k in FRAMEWORKS},
        directions(result),
    )


def directions(result: Result) -> dict[str, str]:
    """How each direction bites, without those that do not."""
    contract, snippets = result.example.contract, result.example.snippets
    known = [key for key in FRAMEWORKS if key in snippets or key in contract.declared]
    return {
        f"{a}-{b}": bite
        for a, b in permutations(known, 2)
        if (bite := bites.bite(contract, a, b, result.seen))
    }


def _kind(result: Result, aspect: str) -> str:
    contract = result.example.contract
    if aspect == "missing":
        return aspect
    if contract.draws or contract.group == "random":
        return "random"
    name = result.example.name
    return "gradient" if name.startswith("autodiff/") or "gradient" in name else aspect


def gave(result: Result, key: str, others: Collection[str]) -> str:
    """What a framework gave, in what these differ in: an error's class, a value, dtypes, shapes.

    Empty if it has no snippet.
    """
    seen = result.seen.get(key)
    if key not in result.example.snippets or seen is None:
        return ""
    if seen.error:
        return seen.error.kind
    about = bites.aspects(result.example.contract, others) - {"error", "missing"}
    warned = ", ".join(dict.fromkeys(w.category for w in seen.warnings)) or "no warning"
    parts = [warned] if "warning" in about else []
    parts += [
        text for aspect in ("shape", "dtype") if aspect in about and (text := _leaf(seen, aspect))
    ]
    if "distribution" in about:
        return bites.law(result.example.contract, key)
    if about == {"structure"} and seen.value:
        return seen.value.structure
    if not about <= {"warning", "shape", "dtype"} or not parts:
        given = value(seen.value) if seen.value else seen.text
        parts = [short(f"{seen.printed} {given}"), *parts]
    return ", ".join(parts)


def _leaf(seen: Observation, aspect: str) -> str:
    """The dtypes or the shapes of all parts of a value; a shape is in parentheses already."""
    leaves = [leaf for _, leaf in seen.value.leaves()] if seen.value else []
    if aspect == "dtype":
        return ", ".join(dict.fromkeys(leaf.dtype for leaf in leaves if leaf.dtype))
    return ", ".join(str(leaf.shape) for leaf in leaves if leaf.kind == "tensor")


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


def groups(found: list[Trap], titles: Mapping[str, str]) -> dict[str, list[Trap]]:
    """The traps of each page that shows their examples, by the page's title.

    The order of the traps stays within each group.
    """
    made: dict[str, list[Trap]] = {}
    for trap in found:
        page = trap.address.partition("#")[0]
        made.setdefault(titles.get(page.replace("../", ""), page), []).append(trap)
    return dict(sorted(made.items(), key=lambda group: group[0].lower()))


def page(found: list[Trap], examples: int, titles: Mapping[str, str]) -> str:
    """The fragment: the choice, what is counted, and a line for each trap that unfolds, in groups
    that fold. A small script filters them. `titles` says how the pages with the examples are
    called."""
    kinds = Counter(kind for trap in found for kind in trap.every_kind)
    return render(
        "where-they-disagree.md.jinja",
        kinds={kind: (words, kinds[kind]) for kind, words in KINDS.items()},
        pairs=PAIRS,
        bites=bites.BITES,
        ways=Counter(way for trap in found for way in trap.bites.items()),
        traps=found,
        groups=groups(found, titles),
        examples=examples,
    )
