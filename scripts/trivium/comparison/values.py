"""Whether two observed values agree in structure, shape, dtype and numbers."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any

import numpy as np

from trivium.comparison.equivalence import free_signs, in_order, same_product, up_to_sign
from trivium.comparison.tolerance import (
    Tolerance,
    apart,
    both_nothing,
    close,
    tolerance,
)
from trivium.examples.contract import Contract, Widths
from trivium.frameworks import REFERENCE
from trivium.observation import Node, kind_of, width_of


@dataclass(frozen=True)
class Agreement:
    """Whether two values agree, and their largest difference."""

    fine: bool
    difference: float


def odd_one(
    frameworks: list[str], agree: Callable[[str, str], bool], star: bool = False
) -> tuple[bool, str]:
    """(all agree, outlier). The outlier is the only framework without which the rest agree; "" if
    there is none or more than one.

    With `star`, the reference is held against each, and the others not among themselves.
    """
    if star and REFERENCE in frameworks:
        fine = all(agree(f, REFERENCE) for f in frameworks if f != REFERENCE)
    else:
        fine = all(agree(f, g) for f, g in combinations(frameworks, 2))
    if fine or len(frameworks) < 3:
        return fine, ""
    without = [
        f
        for f in frameworks
        if all(agree(g, h) for g, h in combinations([x for x in frameworks if x != f], 2))
    ]
    return False, without[0] if len(without) == 1 else ""


def pairs(odd: str, frameworks: list[str]) -> Iterator[tuple[str, str]]:
    """All pairs of frameworks. Those with the odd one come first, if there is one, and of these the
    pair with the last framework."""
    yield from ((odd, k) for k in reversed(frameworks) if odd and k != odd)
    yield from combinations(frameworks, 2)


def in_set_order(node: Node) -> Node:
    """The value with the elements of its sets in one order: numbers by size, all else by content.

    Python gives them in an order that depends on how a set was built.
    """
    if not node.items:
        return node
    items = tuple(map(in_set_order, node.items))
    if node.kind == "set":
        items = tuple(sorted(items, key=_rank))
    return node if items == node.items else replace(node, items=items)


def _rank(node: Node) -> tuple[bool, tuple[int, ...], tuple[float, ...], str]:
    """Where an element of a set comes among the others: numbers first, of whatever dtype."""
    if node.kind == "tensor" and isinstance(node.data, np.ndarray):
        numbers = np.asarray(node.data, np.complex128).reshape(-1).view(np.float64)
        return False, node.shape, tuple(np.nan_to_num(numbers, nan=np.inf).tolist()), ""
    inner = [_rank(item) for item in node.items]
    return True, (), (), f"{node.kind} {node.keys} {node.text} {node.data} {inner}"


def same_structure(a: Node, b: Node) -> bool:
    """Whether two values are of one kind, and so are their parts, under the same keys."""
    return (
        a.kind == b.kind
        and a.keys == b.keys
        and len(a.items) == len(b.items)
        and all(map(same_structure, a.items, b.items))
    )


def shapes(node: Node) -> list[tuple[int, ...]]:
    """The shape of each part."""
    return [leaf.shape for _, leaf in node.leaves()]


def dtype_of(part: Node) -> str:
    """The dtype of a part; a dtype that is itself the value counts as one."""
    return part.text if part.kind == "dtype" else part.dtype


def dtypes(node: Node) -> list[str]:
    """The dtype of each part."""
    return [dtype_of(leaf) for _, leaf in node.leaves()]


def same_dtype(f: str, a: Node, g: str, b: Node, widths: Widths) -> bool:
    """Whether the dtype of a part of framework `f` agrees with that of one of `g`.

    Their names are equal; or they are of one kind, and one has no width, or the reference is the
    wider one, or each is its framework's default width. Where the dtype is itself the value, the
    reference may not be wider.
    """
    x, y = dtype_of(a), dtype_of(b)
    if x == y:
        return True
    kinds = {kind_of(x), kind_of(y)}
    if not width_of(x) or not width_of(y):
        return len(kinds) == 1 or (kinds == {"int", "uint"} and "int" in (x, y))
    if len(kinds) != 1:
        return False
    if REFERENCE in (f, g) and a.kind != "dtype":
        own, other = (x, y) if f == REFERENCE else (y, x)
        return width_of(own) > width_of(other)
    return default_of(f, x, widths) == x and default_of(g, y, widths) == y


def default_of(framework: str, dtype: str, widths: Widths) -> str:
    """The dtype of the same kind that is a framework's default, as the tree declares it; or ""."""
    kind = {"int": "integer", "float": "float"}.get(kind_of(dtype), "")
    return widths.get(kind, {}).get(framework, "")


def same_numbers(a: Node, b: Node, contract: Contract) -> Agreement:
    """Whether two values of one structure and shape agree under the contract's rule."""
    if contract.compare == "unordered":
        plain = replace(contract, compare="values")
        ways = zip(in_order(a), in_order(b), strict=True)
        sorted_alike = [same_numbers(x, y, plain) for x, y in ways]
        return next((one for one in sorted_alike if one.fine), sorted_alike[0])
    found = [same_part(x, y, contract, free) for _, x, y, free in parts(a, b, contract)]
    fine = all(same for same, _ in found)
    if fine and contract.compare == "up-to-sign":
        fine = same_product(a, b)
    return Agreement(fine, max((difference for _, difference in found), default=0.0))


def parts(a: Node, b: Node, contract: Contract) -> Iterator[tuple[str, Node, Node, str]]:
    """(path, part, other part, which signs of the two mean nothing), for each pair of parts of two
    values of one structure and shape."""
    free = iter(free_signs(a, b) if contract.compare == "up-to-sign" else ())
    for (path, x), (_, y) in zip(a.leaves(), b.leaves(), strict=True):
        yield path, x, y, next(free, "")


def same_part(x: Node, y: Node, contract: Contract, free: str) -> tuple[bool, float]:
    """Whether two parts of one shape agree, up to `free` signs, and their largest difference."""
    if x.kind != "tensor":
        return x.text == y.text or x.kind == "dtype", 0.0
    within = tolerance(x.dtype, y.dtype, rtol=contract.rtol, atol=contract.atol)
    same, difference = up_to_sign(x.data, y.data, within, free)
    return same or both_nothing(x.data, x.dtype, y.data, y.dtype), difference


def same_otherwise(a: Node, b: Node, contract: Contract) -> bool:
    """Whether values whose shape or structure is declared to differ hold the same otherwise, as far
    as that can be asked: part by part where shapes are equal, else the same numbers in any order
    where there are equally many."""
    if not same_structure(a, b):
        return same_content(a, b, contract)
    return all(
        same_numbers(x, y, contract).fine if x.shape == y.shape else same_content(x, y, contract)
        for (_, x), (_, y) in zip(a.leaves(), b.leaves(), strict=True)
    )


def same_content(a: Node, b: Node, contract: Contract, within: bool = False) -> bool:
    """Whether two values hold the same numbers and the same texts, in any order and of any kind.

    Where there are not equally many, True; `within` asks instead whether one holds all of the
    other, and neither holds what the other has none of.
    """
    (*ours, widths), (*theirs, others) = _content(a, contract), _content(b, contract)
    allowed = tolerance(*widths, *others, rtol=contract.rtol, atol=contract.atol)
    for x, y in zip(ours, theirs, strict=True):
        less, more = sorted((x, y), key=len)
        if len(less) == len(more):
            if not close(x, y, allowed)[0]:
                return False
        elif within and (not len(less) or not _among(less, more, allowed)):
            return False
    return True


def _content(node: Node, contract: Contract) -> tuple[Any, list[str], list[str]]:
    """All numbers of a value and all its texts, each in order, and the dtypes of the numbers."""
    leaves = [leaf for _, leaf in node.leaves()]
    tensors = [x for x in leaves if x.kind == "tensor" and not isinstance(x.data, list)]
    words = [word for x in leaves if isinstance(x.data, list) for word in x.data]
    texts = sorted([*words, *(x.text for x in leaves if x.kind in ("text", "bytes"))])
    numbers = np.concatenate([np.zeros(0, bool), *(x.data.reshape(-1) for x in tensors)])
    if contract.compare == "up-to-sign":
        numbers = np.abs(numbers)
    return np.sort(numbers), texts, [x.dtype for x in tensors]


def _among(less: Any, more: Any, allowed: Tolerance) -> bool:
    """Whether each of some numbers or texts is among others."""
    if isinstance(less, list):
        return set(less) <= set(more)
    found = np.searchsorted(more, less)
    sides = [more[np.clip(found + step, 0, len(more) - 1)] for step in (-1, 0)]
    return not np.any(np.logical_and(*(apart(less, side, allowed) for side in sides)))
