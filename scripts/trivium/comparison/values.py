"""The pure questions of a comparison: do two observed values agree in structure, shape, dtype and numbers."""

import math
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from itertools import combinations
from typing import Any

import numpy as np

from trivium.comparison.tolerance import both_nothing, close, tolerance
from trivium.comparison.unordered import in_order
from trivium.comparison.up_to_sign import same_product, up_to_sign
from trivium.examples.contract import Contract, Widths
from trivium.frameworks import REFERENCE
from trivium.observation import Node, kind_of, width_of

HEADS = {
    "tensor": {"tensor", "array", "scalar", "ndarray", "number"},
    "tuple": {"tuple", "list", "shape", "namedtuple", "sequence"},
}


def odd_one(
    frameworks: list[str], agree: Callable[[str, str], bool], star: bool = False
) -> tuple[bool, str]:
    """Whether all agree, and else the one without which the rest do; empty where there is no such one.

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


def same_structure(a: Node, b: Node) -> bool:
    if a.kind != b.kind:
        return False
    if a.kind in ("tuple", "set", "dict"):
        return (
            len(a.items) == len(b.items)
            and a.keys == b.keys
            and all(same_structure(x, y) for x, y in zip(a.items, b.items, strict=True))
        )
    return True


def is_structure(declared: str, node: Node) -> bool:
    """Whether a declared structure describes a value: in full, or by its outermost word."""
    told, own = (text.replace(" ", "").lower() for text in (declared, node.structure))
    head = own.partition("(")[0]
    if told == own or told in HEADS.get(head, {head}):
        return True
    inner = told.partition("(")
    return inner[0] in HEADS.get(head, {head}) and own == head + "".join(inner[1:])


def shapes(node: Node) -> list[tuple[int, ...]]:
    return [leaf.shape for _, leaf in node.leaves()]


def dtypes(node: Node) -> list[str]:
    """The dtype of each part; a dtype that is itself the value counts as one."""
    return [leaf.text if leaf.kind == "dtype" else leaf.dtype for _, leaf in node.leaves()]


def same_dtypes(f: str, a: Node, g: str, b: Node, widths: Widths) -> bool:
    return all(same_dtype(f, x, g, y, widths) for x, y in zip(dtypes(a), dtypes(b), strict=True))


def same_dtype(f: str, a: str, g: str, b: str, widths: Widths) -> bool:
    """Equal names; or one kind, where a side has no width, or the reference is wider, or both are the default width."""
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
    return is_default(f, a, widths) and is_default(g, b, widths)


def is_default(framework: str, dtype: str, widths: Widths) -> bool:
    kind = {"int": "integer", "float": "float"}.get(kind_of(dtype), "")
    return widths.get(kind, {}).get(framework) == dtype


def same_numbers(a: Node, b: Node, contract: Contract) -> tuple[bool, float, str]:
    """Whether two values of one structure and shape agree, the largest difference, and where it is."""
    if contract.compare == "unordered":
        found = [
            same_numbers(x, y, replace(contract, compare="values"))
            for x, y in zip(in_order(a), in_order(b), strict=True)
        ]
        return next((one for one in found if one[0]), found[0])
    worst, place, fine = 0.0, "", True
    matrices = any(len(leaf.shape) > 1 for _, leaf in a.leaves())
    for (path, x), (_, y) in zip(a.leaves(), b.leaves(), strict=True):
        if x.kind == "tensor":
            within = tolerance(x.dtype, y.dtype, rtol=contract.rtol, atol=contract.atol)
            # Beside eigenvectors stand eigenvalues: their sign is not free.
            free = contract.compare == "up-to-sign" and (len(x.shape) > 1 or not matrices)
            same, difference = (up_to_sign if free else close)(x.data, y.data, within)
            same = same or both_nothing(x.data, x.dtype, y.data, y.dtype)
        else:
            same, difference = x.text == y.text or x.kind == "dtype", 0.0
        if not same and (fine or difference > worst):
            place = path
        fine, worst = fine and same, max(worst, difference)
    if fine and contract.compare == "up-to-sign" and not same_product(a, b):
        return False, worst, ""
    return fine, worst, place


def same_otherwise(a: Node, b: Node, contract: Contract) -> bool:
    """Whether values whose shape or structure differs have the same numbers, as far as that can be asked: part by part where
    the shapes are equal, and else in any order where there are equally many of one kind.
    """
    if same_structure(a, b):
        pairs = [(x, y) for (_, x), (_, y) in zip(a.leaves(), b.leaves(), strict=True)]
    else:
        pairs = [(_strung(a), _strung(b))]
    for x, y in pairs:
        if x.kind == y.kind == "tensor" and x.shape == y.shape and same_structure(a, b):
            if not same_numbers(x, y, contract)[0]:
                return False
        elif (
            x.kind == y.kind == "tensor"
            and contract.compare == "values"
            and not _in_any_order(x, y, contract)
        ):
            return False
    return True


def _strung(node: Node) -> Node:
    """All numbers of a value in one row; none where there is anything else, or of more kinds than one."""
    leaves = [leaf for _, leaf in node.leaves()]
    if (
        not leaves
        or any(x.kind != "tensor" for x in leaves)
        or len({kind_of(x.dtype) for x in leaves}) > 1
    ):
        return Node("none")
    if any(isinstance(x.data, list) for x in leaves):
        return Node("none")
    data = np.concatenate([x.data.reshape(-1) for x in leaves])
    return Node("tensor", min((x.dtype for x in leaves), key=width_of), data.shape, data)


def _in_any_order(a: Node, b: Node, contract: Contract) -> bool:
    if (
        isinstance(a.data, list)
        or isinstance(b.data, list)
        or a.data.size != b.data.size
        or kind_of(a.dtype) != kind_of(b.dtype)
    ):
        return True
    within = tolerance(a.dtype, b.dtype, rtol=contract.rtol, atol=contract.atol)
    return close(np.sort(a.data, axis=None), np.sort(b.data, axis=None), within)[0]


def is_pinned(value: Any, node: Node, contract: Contract) -> bool:
    """Whether an observed value is the declared one. A number of four digits or more may be rounded in its last."""
    if node.kind in ("tuple", "set"):
        return (
            isinstance(value, list)
            and len(value) == len(node.items)
            and all(is_pinned(v, item, contract) for v, item in zip(value, node.items, strict=True))
        )
    if node.kind == "dict":
        told = {str(k): v for k, v in value.items()} if isinstance(value, dict) else {}
        return (
            isinstance(value, dict)
            and sorted(told) == sorted(node.keys)
            and all(
                is_pinned(told[k], item, contract)
                for k, item in zip(node.keys, node.items, strict=True)
            )
        )
    if node.kind == "none":
        return value is None
    if node.kind != "tensor":
        return isinstance(value, str) and value == node.text
    flat, shape = _flat(value)
    if shape != node.shape or isinstance(node.data, list):
        return shape == node.shape and flat == node.data
    if not all(isinstance(v, (bool, int, float, complex)) for v in flat):
        return False
    if any(isinstance(v, bool) != (kind_of(node.dtype) == "bool") for v in flat):
        return False
    if any(isinstance(v, complex) for v in flat) and kind_of(node.dtype) != "complex":
        return False
    numbers = np.array(
        flat, dtype=np.complex128 if kind_of(node.dtype) == "complex" else None
    ).reshape(shape)
    if close(numbers, node.data, tolerance(node.dtype, rtol=contract.rtol, atol=contract.atol))[0]:
        return True
    if kind_of(node.dtype) != "float":
        return False
    seen = node.data.reshape(-1)
    slack = np.array([_slack(v) for v in flat])
    flat_numbers = numbers.reshape(-1).astype(np.float64)
    near = np.abs(flat_numbers - seen) <= slack
    return bool(np.all(near | (np.isnan(seen) & np.isnan(flat_numbers)) | (flat_numbers == seen)))


def _slack(value: float) -> float:
    if isinstance(value, int) or not math.isfinite(value):
        return 0.0
    number = Decimal(repr(value)).as_tuple()
    return 0.5 * 10.0 ** int(number.exponent) if len(number.digits) >= 4 else 0.0


def _flat(value: Any) -> tuple[list[Any], tuple[int, ...]]:
    if not isinstance(value, list):
        return [value], ()
    parts = [_flat(v) for v in value]
    inner = {shape for _, shape in parts}
    if len(inner) > 1:
        return [], (-1,)
    return [x for flat, _ in parts for x in flat], (len(value), *(inner.pop() if inner else ()))
