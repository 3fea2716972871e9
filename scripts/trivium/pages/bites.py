"""How a difference bites who carries code from one framework to another, and how often it is met.

Pure: contracts and snippets alone say it.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

import numpy as np

from trivium.comparison.values import dtypes
from trivium.examples.contract import Contract
from trivium.examples.discovery import Example
from trivium.observation import Node, Observation, Observations
from trivium.pages import api_names
from trivium.pages.html import CODE
from trivium.pipeline.result import Result

SILENT, LOUD, NEW = "silent", "loud", "new"
BITES = {
    SILENT: "another result, and no word of it",
    LOUD: "an error, a warning, or no such name",
    NEW: "a result where the first has an error or no such name",
}
FAILS = ("error", "missing")
ALONE = (*FAILS, "warning")
"""Aspects of which only counts whether there is one: no two frameworks name their errors alike."""
COMMON = 0.07
"""A name that a larger share of all examples calls is not what they are about: `torch.tensor`."""
WORD = re.compile(r"[A-Za-z_]\w*")


def bite(contract: Contract, source: str, target: str, seen: Observations | None = None) -> str:
    """What comes of code that works in `source` and is written in the same words in `target`.

    Loud: the target raises, lacks the name, or warns where the source does not. Silent: it gives
    another value, shape, dtype or law. New: the source fails, and the target does not. Empty: the
    two do the same, or both fail. Where it was `seen`, what gave the same in both is no difference:
    an int64 may be declared in one, and be the default of the other.
    """
    before, after = (contract.what(key) for key in (source, target))
    if _fails(before):
        return "" if _fails(after) else NEW
    if _fails(after) or ("warning" in after and "warning" not in before):
        return LOUD
    before, after = ({k: v for k, v in w.items() if k != "warning"} for w in (before, after))
    differ = {k for k in before.keys() | after.keys() if before.get(k) != after.get(k)}
    if not differ or (seen and _same(seen.get(source), seen.get(target), differ)):
        return ""
    return SILENT


def _same(one: Observation | None, other: Observation | None, differ: set[str]) -> bool:
    """Whether two printed the same and gave the same, in what they are declared to differ in."""
    if not (one and other and one.value and other.value and one.printed == other.printed):
        return False
    if differ == {"dtype"}:
        return dtypes(one.value) == dtypes(other.value)
    pairs = zip_longest(one.value.leaves(), other.value.leaves())
    return one.value.structure == other.value.structure and all(
        a and b and a[0] == b[0] and _same_leaf(a[1], b[1]) for a, b in pairs
    )


def _same_leaf(a: Node, b: Node) -> bool:
    if (a.kind, a.dtype, a.shape, a.text, a.digest) != (b.kind, b.dtype, b.shape, b.text, b.digest):
        return False
    if isinstance(a.data, np.ndarray) and isinstance(b.data, np.ndarray):
        return np.array_equal(a.data, b.data, equal_nan=a.data.dtype.kind in "fc")
    return bool(a.data == b.data)


def _fails(what: dict[str, Any]) -> bool:
    return any(aspect in what for aspect in FAILS)


def law(contract: Contract, key: str) -> str:
    """The law of a framework's draws: its own, or else that of the others."""
    own = contract.what(key).get("distribution") or contract.own_laws.get(key)
    return str(own or contract.distribution or contract.law)


def aspects(contract: Contract, keys: Iterable[str]) -> set[str]:
    """In what some of these frameworks differ from others of them."""
    says = [{k: k if k in ALONE else v for k, v in contract.what(key).items()} for key in keys]
    every = {aspect for what in says for aspect in what}
    return {a for a in every if any(w.get(a) != says[0].get(a) for w in says)}


@dataclass(frozen=True)
class Met:
    """The name by which one meets an example, and the example's place in a list: solutions of
    exercises last; defaults first; then by how many examples call the name."""

    name: str
    order: tuple[bool, bool, int, str]


def met(result: Result, key: str, uses: Counter[str], folded: bool, most: int) -> Met:
    """How often who writes in the framework `key` meets it. More than `most` uses are too many.

    The name is the one that the title or the reasons write as code, and that the most examples
    call; else the rarest of those that the snippet calls.
    """
    example = result.example
    reasons = [declared.reason for declared in example.contract.declared.values()]
    quoted = [code for text in (example.title, *reasons) for code in CODE.findall(text)]
    said = {word for code in quoted for word in WORD.findall(code)}
    called = _called(example, key)
    named = [name for name in called if name in said and uses[name] <= most]
    rarest = min(called, key=lambda n: uses[n], default="")
    name = max(named, key=lambda n: uses[n], default=rarest)
    words = " ".join((example.title, example.stem, *reasons)).lower()
    return Met(name, (folded, "default" not in words, -uses[name], example.title.lower()))


def uses(results: Iterable[Result], key: str) -> Counter[str]:
    """How many examples call each name in a framework. Of a dotted name its last part counts."""
    return Counter(name for r in results for name in set(_called(r.example, key)))


def _called(example: Example, key: str) -> list[str]:
    return list(
        dict.fromkeys(name.rpartition(".")[2] for name, _ in api_names.in_full(example, key))
    )


def ranked(
    results: Collection[Result], keys: Iterable[str], folded: Collection[str]
) -> list[tuple[Result, Met]]:
    """The results that declare something, those first that are met most often.

    Met in the first of the frameworks that has a snippet; `folded` names solutions of exercises.
    """
    order = list(keys)
    counts = {key: uses(results, key) for key in order}
    most = int(COMMON * len(results))

    def of(result: Result) -> Met:
        key = next((k for k in order if k in result.example.snippets), order[0])
        return met(result, key, counts[key], result.example.name in folded, most)

    return sorted(
        ((r, of(r)) for r in results if r.example.contract.declared),
        key=lambda pair: pair[1].order,
    )


def line(example: Example, key: str) -> str:
    """What stands for a snippet in a table: its last statement that says something."""
    text = api_names.shown(example, key)
    if not text.isidentifier():
        return text
    return api_names.last(example.source(key), 2)
