"""Where two values differ, and what stands there on each side: the words of a problem's message."""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from trivium.comparison.equivalence import AXES, in_order, same_product, turned
from trivium.comparison.tolerance import apart, close, tolerance
from trivium.comparison.values import parts, same_part, same_structure
from trivium.examples.contract import Contract
from trivium.observation import Node, kind_of, numbers_to_json

WIDTH = 60
"""Characters of a text that a message shows, around the first one that differs."""


@dataclass(frozen=True)
class Difference:
    """A place, such as " at [1][30]" or nothing, and what each of two sides has there."""

    place: str
    one: str
    other: str

    def says(self, one: str = "", other: str = "") -> str:
        """The difference in words, with the names of the sides where they are needed."""
        sides = [
            self.one + (f" in {one}" if one else ""),
            self.other + (f" in {other}" if other else ""),
        ]
        return f"{self.place}: {' against '.join(sides if self.other else sides[:1])}"


def of_structures(a: Node, b: Node, path: str = "") -> Difference | None:
    """The first part whose kind, length or keys differ; None if the structures agree."""
    if same_structure(a, b):
        return None
    if a.kind != b.kind:
        return Difference(place_of(path), cut(a.structure), cut(b.structure))
    if a.keys != b.keys:
        one, other = (", ".join(x.keys) or "none" for x in (a, b))
        return Difference(place_of(path), *(f"keys {keys}" for keys in around(one, other)[1:]))
    if len(a.items) != len(b.items):
        return Difference(place_of(path), *(f"{len(x.items)} parts" for x in (a, b)))
    parts = zip(a.parts(), b.items, strict=True)
    found = (of_structures(x, y, f"{path}[{name}]") for (name, x), y in parts)
    return next(filter(None, found), None)


def of_shapes(a: Node, b: Node) -> Difference | None:
    """The first part whose shape differs, of two values of one structure."""
    for (path, x), (_, y) in zip(a.leaves(), b.leaves(), strict=True):
        if x.shape != y.shape:
            return Difference(place_of(path), str(x.shape), str(y.shape))
    return None


def of_values(a: Node, b: Node, contract: Contract) -> Difference | None:
    """The element that differs most, of two values of one structure and shape; of integers and
    texts the first. None if the values agree."""
    if contract.compare == "unordered":
        ways = zip(in_order(a), in_order(b), strict=True)
        plain = replace(contract, compare="values")
        found = [of_values(x, y, plain) for x, y in ways]
        if not all(found) or not found[0]:
            return None
        return replace(found[0], place=found[0].place + " in sorted order")
    worst: tuple[float, Difference] | None = None
    for path, x, y, free in parts(a, b, contract):
        fine, difference = same_part(x, y, contract, free)
        if not fine and (worst is None or difference > worst[0]):
            worst = difference, _of_parts(path, x, y, contract, free)
    if worst is None and contract.compare == "up-to-sign" and not same_product(a, b):
        return Difference("", "each factor agrees up to sign, and their product does not", "")
    return worst[1] if worst else None


def _of_parts(path: str, x: Node, y: Node, contract: Contract, free: str) -> Difference:
    """The element of two parts of one shape that differs most."""
    if x.kind == "integer":
        return Difference(place_of(path), *around(x.text, y.text)[1:])
    if x.kind != "tensor":
        return of_texts(path, x.text, y.text)
    if isinstance(x.data, list) or isinstance(y.data, list):
        return _of_lists(path, x, y)
    within = tolerance(x.dtype, y.dtype, rtol=contract.rtol, atol=contract.atol)
    ways = [y.data, *(turned(y.data, x.data, axes) for axes in AXES.get(free, ()))]
    data = min(ways, key=lambda way: close(x.data, way, within)[1])
    wrong = apart(x.data, data, within)
    size = wrong.astype(float)
    if x.data.dtype.kind in "fc" or data.dtype.kind in "fc":
        with np.errstate(all="ignore"):
            size = np.nan_to_num(np.abs(x.data - data), nan=np.inf, posinf=np.inf)
    at = int(np.argmax(np.where(wrong, size, -1.0)))
    one, other = (element(v.reshape(-1)[at], n.dtype) for v, n in ((x.data, x), (data, y)))
    return Difference(place_of(path + index_of(at, x.shape)), one, other)


def _of_lists(path: str, x: Node, y: Node) -> Difference:
    """The first element that differs where at least one side holds texts: dates, say."""
    ours, theirs = (n.data if isinstance(n.data, list) else n.data.reshape(-1) for n in (x, y))
    at = next(i for i, (v, w) in enumerate(zip(ours, theirs, strict=True)) if v != w)
    place, one, other = path + index_of(at, x.shape), ours[at], theirs[at]
    if isinstance(one, str) and isinstance(other, str):
        return of_texts(place, one, other)
    return Difference(place_of(place), element(one, x.dtype), element(other, y.dtype))


def element(value: Any, dtype: str) -> str:
    """An element as people write it: float32 in its shortest form, NaN as NaN, texts quoted."""
    if isinstance(value, str):
        return repr(value)
    if kind_of(dtype) in ("bool", "int", "uint"):
        return str(value)
    parts = numbers_to_json(Node("tensor", dtype, (1,), np.array([value])))
    real, *imaginary = ("NaN" if part == "nan" else str(part) for part in parts)
    sign = "" if not imaginary or imaginary[0].startswith("-") else "+"
    return f"{real}{sign}{imaginary[0]}j" if imaginary else real


def of_texts(path: str, x: str, y: str) -> Difference:
    """Where two texts differ, and both of them around there."""
    start, one, other = around(x, y)
    place = place_of(path) + (f" from character {start}" if start > WIDTH // 2 else "")
    return Difference(place, repr(one), repr(other))


def around(x: str, y: str) -> tuple[int, str, str]:
    """Where two texts begin to differ, and both of them cut to what stands around there."""
    shorter = min(len(x), len(y))
    first = next((i for i in range(shorter) if x[i] != y[i]), shorter)
    start = max(0, first - WIDTH // 3) if max(len(x), len(y)) > WIDTH else 0
    return first, cut(x, start), cut(y, start)


def cut(text: str, start: int = 0, width: int = WIDTH) -> str:
    """A part of a text, with a mark where something is left out."""
    end = start + width
    return ("…" if start else "") + text[start:end] + ("…" if len(text) > end else "")


def index_of(place: int, shape: tuple[int, ...]) -> str:
    """The index of an element that stands at a place of the flat array: "[1][30]"."""
    return "".join(f"[{i}]" for i in np.unravel_index(place, shape)) if shape else ""


def place_of(path: str) -> str:
    """A path in words that follow a verb."""
    return f" at {path}" if path else ""
