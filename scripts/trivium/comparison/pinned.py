"""Whether an observed value is the one that a contract declares."""

import math
from decimal import Decimal
from typing import Any

import numpy as np

from trivium.comparison.tolerance import close, tolerance
from trivium.examples.contract import Contract
from trivium.observation import Node, kind_of

HEADS = {
    "tensor": {"tensor", "array", "scalar", "ndarray", "number"},
    "tuple": {"tuple", "list", "shape", "namedtuple", "sequence"},
}
"""Kind of a value -> the words by which a contract may call it. Other kinds have one word."""
DIGITS = 4
"""From this many digits on, the last of a declared number may be rounded."""


def is_structure(declared: str, node: Node) -> bool:
    """Whether a declared structure describes a value: in full, or by its outermost word."""
    told, own = (text.replace(" ", "").lower() for text in (declared, node.structure))
    head = own.partition("(")[0]
    words = HEADS.get(head, {head})
    if told == own or told in words:
        return True
    first, *rest = told.partition("(")
    return first in words and own == head + "".join(rest)


def is_pinned(value: Any, node: Node, contract: Contract) -> bool:
    """Whether an observed value is the declared one, a TOML or Python literal.

    Numbers are held to the tolerance of the observed dtype; a float with four digits or more
    may also be rounded in its last digit.
    """
    if node.kind in ("tuple", "set"):
        return (
            isinstance(value, list)
            and len(value) == len(node.items)
            and all(is_pinned(v, item, contract) for v, item in zip(value, node.items, strict=True))
        )
    if node.kind == "dict":
        return _is_dictionary(value, node, contract)
    if node.kind == "none":
        return value is None
    if node.kind != "tensor":
        return isinstance(value, str) and value == node.text
    flat, shape = _flat(value)
    if shape != node.shape or isinstance(node.data, list):
        return shape == node.shape and flat == node.data
    return _are_numbers(flat, node, contract)


def _is_dictionary(value: Any, node: Node, contract: Contract) -> bool:
    if not isinstance(value, dict):
        return False
    told = {str(k): v for k, v in value.items()}
    return sorted(told) == sorted(node.keys) and all(
        is_pinned(told[k], item, contract) for k, item in zip(node.keys, node.items, strict=True)
    )


def _are_numbers(flat: list[Any], node: Node, contract: Contract) -> bool:
    """Whether declared numbers, row by row, are those of a tensor; booleans are no numbers."""
    kind = kind_of(node.dtype)
    if not all(isinstance(v, (bool, int, float, complex)) for v in flat):
        return False
    if any(isinstance(v, bool) != (kind == "bool") for v in flat):
        return False
    if any(isinstance(v, complex) for v in flat) and kind != "complex":
        return False
    numbers = np.array(flat, dtype=np.complex128 if kind == "complex" else None)
    within = tolerance(node.dtype, rtol=contract.rtol, atol=contract.atol)
    if close(numbers.reshape(node.shape), node.data, within)[0]:
        return True
    if kind != "float":
        return False
    seen, wanted = node.data.reshape(-1), numbers.astype(np.float64)
    near = np.abs(wanted - seen) <= np.array([_slack(v) for v in flat])
    return bool(np.all(near | (np.isnan(seen) & np.isnan(wanted)) | (wanted == seen)))


def _slack(value: float) -> float:
    """Half a unit of the last digit of a float that is declared with enough digits, else 0."""
    if isinstance(value, int) or not math.isfinite(value):
        return 0.0
    number = Decimal(repr(value)).as_tuple()
    return 0.5 * 10.0 ** int(number.exponent) if len(number.digits) >= DIGITS else 0.0


def _flat(value: Any) -> tuple[list[Any], tuple[int, ...]]:
    """The elements of nested lists and their shape; shape (-1,) where the lists are ragged."""
    if not isinstance(value, list):
        return [value], ()
    parts = [_flat(v) for v in value]
    inner = {shape for _, shape in parts}
    if len(inner) > 1:
        return [], (-1,)
    return [x for flat, _ in parts for x in flat], (len(value), *(inner.pop() if inner else ()))
