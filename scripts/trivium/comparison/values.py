"""Whether two observed values agree in structure, shape, dtype and numbers."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np

from trivium.comparison.equivalence import free_signs, in_order, same_product, up_to_sign
from trivium.comparison.tolerance import both_nothing, close, tolerance
from trivium.examples.contract import Contract, Widths
from trivium.frameworks import REFERENCE
from trivium.observation import Node, kind_of, width_of


@dataclass(frozen=True)
class Agreement:
    """Whether two values agree, their largest difference, and the part that holds it, "[1][a]"."""

    fine: bool
    difference: float = 0.0
    place: str = ""


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
    """All pairs of some frameworks, those with the odd one first, and with the last one first."""
    yield from ((odd, k) for k in reversed(frameworks) if odd and k != odd)
    yield from combinations(frameworks, 2)


def same_structure(a: Node, b: Node) -> bool:
    """Whether two values are of one kind, and so are their parts, under the same keys."""
    if a.kind != b.kind:
        return False
    if a.kind in ("tuple", "set", "dict"):
        return (
            len(a.items) == len(b.items)
            and a.keys == b.keys
            and all(same_structure(x, y) for x, y in zip(a.items, b.items, strict=True))
        )
    return True


def shapes(node: Node) -> list[tuple[int, ...]]:
    """The shape of each part."""
    return [leaf.shape for _, leaf in node.leaves()]


def dtypes(node: Node) -> list[str]:
    """The dtype of each part; a dtype that is itself the value counts as one."""
    return [leaf.text if leaf.kind == "dtype" else leaf.dtype for _, leaf in node.leaves()]


def same_dtypes(f: str, a: Node, g: str, b: Node, widths: Widths) -> bool:
    """Whether the dtypes of two values agree part by part, where they have equally many parts."""
    return all(same_dtype(f, x, g, y, widths) for x, y in zip(dtypes(a), dtypes(b), strict=True))


def same_dtype(f: str, a: str, g: str, b: str, widths: Widths) -> bool:
    """Whether dtype `a` of framework `f` agrees with `b` of `g`.

    Their names are equal; or they are of one kind, and one has no width, or the reference is the
    wider one, or each is its framework's default width.
    """
    if a == b:
        return True
    kinds = {kind_of(a), kind_of(b)}
    if not width_of(a) or not width_of(b):
        return len(kinds) == 1 or (kinds == {"int", "uint"} and "int" in (a, b))
    if len(kinds) != 1:
        return False
    if f == REFERENCE or g == REFERENCE:
        own, other = (a, b) if f == REFERENCE else (b, a)
        return width_of(own) > width_of(other)
    return default_of(f, a, widths) == a and default_of(g, b, widths) == b


def default_of(framework: str, dtype: str, widths: Widths) -> str:
    """The dtype of the same kind that is a framework's default, as the tree declares it; or ""."""
    kind = {"int": "integer", "float": "float"}.get(kind_of(dtype), "")
    return widths.get(kind, {}).get(framework, "")


def same_numbers(a: Node, b: Node, contract: Contract) -> Agreement:
    """Whether two values of one structure and shape agree under the contract's rule."""
    if contract.compare == "unordered":
        plain = replace(contract, compare="values")
        ways = zip(in_order(a), in_order(b), strict=True)
        found = [same_numbers(x, y, plain) for x, y in ways]
        return next((one for one in found if one.fine), found[0])
    worst, place, fine = 0.0, "", True
    for path, x, y, free in parts(a, b, contract):
        same, difference = same_part(x, y, contract, free)
        if not same and (fine or difference > worst):
            place = path
        fine, worst = fine and same, max(worst, difference)
    if fine and contract.compare == "up-to-sign" and not same_product(a, b):
        return Agreement(False, worst)
    return Agreement(fine, worst, place)


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
    """Whether values of different shape or structure have the same numbers, as far as that can be
    asked: part by part where shapes are equal, else in any order where there are equally many of
    one kind."""
    alike = same_structure(a, b)
    if alike:
        pairs = [(x, y) for (_, x), (_, y) in zip(a.leaves(), b.leaves(), strict=True)]
    else:
        pairs = [(_strung(a), _strung(b))]
    for x, y in pairs:
        if not x.kind == y.kind == "tensor":
            continue
        if alike and x.shape == y.shape:
            if not same_numbers(x, y, contract).fine:
                return False
        elif contract.compare == "values" and not _in_any_order(x, y, contract):
            return False
    return True


def _strung(node: Node) -> Node:
    """All numbers of a value in one row; none where there is anything else, or more than one kind
    of numbers."""
    leaves = [leaf for _, leaf in node.leaves()]
    numbers = all(x.kind == "tensor" and not isinstance(x.data, list) for x in leaves)
    if not leaves or not numbers or len({kind_of(x.dtype) for x in leaves}) > 1:
        return Node("none")
    data = np.concatenate([x.data.reshape(-1) for x in leaves])
    return Node("tensor", min((x.dtype for x in leaves), key=width_of), data.shape, data)


def _in_any_order(a: Node, b: Node, contract: Contract) -> bool:
    """Whether two arrays hold the same numbers; True if they are not equally many of one kind."""
    if isinstance(a.data, list) or isinstance(b.data, list):
        return True
    if a.data.size != b.data.size or kind_of(a.dtype) != kind_of(b.dtype):
        return True
    within = tolerance(a.dtype, b.dtype, rtol=contract.rtol, atol=contract.atol)
    return close(np.sort(a.data, axis=None), np.sort(b.data, axis=None), within)[0]
