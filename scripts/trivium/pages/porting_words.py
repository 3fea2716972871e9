"""Words that change from one framework to another, found in the last lines of the examples.

Pure: two lines that give the same say the same, so what both write for one value is one word.
"""

import ast
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from trivium.examples.discovery import Example
from trivium.pages import api_names
from trivium.pages.bites import bite
from trivium.pipeline.result import Result

METHOD = "a method"
FEW = 2
"""Examples that show a change: one alone may be chance."""


@dataclass(frozen=True)
class Change:
    """A word in both frameworks, in how many examples, and the one that shows it shortest."""

    before: str
    after: str
    count: int
    example: tuple[str, str]
    address: str


Words = Iterator[tuple[str, str, str, str]]
"""The words before and after, and both calls."""


def arguments(
    results: Iterable[Result], where: dict[str, str], source: str, target: str
) -> list[Change]:
    """Names of arguments that stand for the same value in both: `dim` and `axis`."""
    return _changes(_renamed, results, where, source, target)


def places(
    results: Iterable[Result], where: dict[str, str], source: str, target: str
) -> list[Change]:
    """Modules in which the operations live: `torch.linalg` and `jnp.linalg`."""
    return _changes(_moved, results, where, source, target)


def _changes(
    words: Callable[[Example, str, str], Words],
    results: Iterable[Result],
    where: dict[str, str],
    source: str,
    target: str,
) -> list[Change]:
    """What at least `FEW` examples show, most often first."""
    found: dict[tuple[str, str], list[tuple[int, str, str, str]]] = {}
    for r in _alike(results, where, source, target):
        for before, after, one, other in words(r.example, source, target):
            row = len(one + other), one, other, where[r.example.name]
            found.setdefault((before, after), []).append(row)
    made = []
    for (before, after), rows in found.items():
        _, one, other, address = min(rows)
        made.append(Change(before, after, len({row[3] for row in rows}), (one, other), address))
    return sorted((c for c in made if c.count >= FEW), key=lambda c: (-c.count, c.before, c.after))


def _alike(
    results: Iterable[Result], where: dict[str, str], source: str, target: str
) -> Iterator[Result]:
    """The examples that both have, and in which they do the same."""
    for r in results:
        both = (source, target), (target, source)
        same = not any(bite(r.example.contract, *pair, r.seen) for pair in both)
        if same and r.example.name in where and {source, target} <= set(r.example.snippets):
            yield r


def _calls(example: Example, key: str) -> list[str]:
    """What the last statements call for its result, in full; methods by their names."""
    return [
        name.text if name.text.startswith(".") else name.full
        for name in api_names.calls(example, key)
    ]


def _place(name: str) -> str:
    return METHOD if name.startswith(".") else name.rpartition(".")[0]


def _moved(example: Example, source: str, target: str) -> Words:
    """The modules of what both call, where each calls one thing."""
    calls = [_calls(example, key) for key in (source, target)]
    if all(len(names) == 1 for names in calls):
        (one,), (other,) = calls
        pair = _place(one), _place(other)
        last = [name.rpartition(".")[2] for name in (one, other)]
        if pair[0] != pair[1] and (METHOD not in pair or last[0] == last[1]):
            yield *pair, one, other


def _renamed(example: Example, source: str, target: str) -> Words:
    """The names of the functions' arguments, of those that only one name can mean."""
    left, right = (_keywords(api_names.shown(example, key)) for key in (source, target))
    same = {name for _, name, _ in left} & {name for _, name, _ in right}
    left = [k for k in left if k[1] not in same]
    right = [k for k in right if k[1] not in same]
    for one, before, value in left:
        others = [k for k in right if k[2] == value]
        if len(others) == 1 and sum(k[2] == value for k in left) == 1:
            other, after, _ = others[0]
            yield before, after, f"{one}({before}=)", f"{other}({after}=)"


@cache
def _keywords(code: str) -> list[tuple[str, str, str]]:
    """Function, name and value of each named argument; of a dotted value its last part counts."""
    try:
        tree = ast.parse(code)
    except SyntaxError:
        return []
    return [
        (_callee(call.func), k.arg, ast.unparse(k.value).rpartition(".")[2])
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        for k in call.keywords
        if k.arg
    ]


def _callee(function: ast.expr) -> str:
    """As it is written; of a method of something long only its name."""
    text = ast.unparse(function)
    is_name = all(part.isidentifier() for part in text.split("."))
    return text if is_name else f".{text.rpartition('.')[2]}"
