"""Whether an observed value is the one that a contract declares."""

import math
from decimal import Decimal
from typing import Any

import numpy as np

from trivium.comparison.differences import (
    Difference,
    around,
    cut,
    element,
    index_of,
    of_texts,
    place_of,
)
from trivium.comparison.tolerance import Array, apart, tolerance
from trivium.examples.contract import Contract
from trivium.observation import Node, digits, key_text, kind_of

HEADS = {
    "tensor": {"tensor", "array", "scalar", "ndarray", "number"},
    "tuple": {"tuple", "list", "shape", "namedtuple", "sequence"},
}
"""Kind of a value -> the words by which a contract may call it. Other kinds have one word."""
DIGITS = 4
"""From this many digits on, the last of a declared number may be rounded."""


def is_structure(declared: str, node: Node) -> bool:
    """Whether a declared structure describes a value: in full, or by its outermost word."""
    word, own = (text.replace(" ", "").lower() for text in (declared, node.structure))
    head = own.partition("(")[0]
    words = HEADS.get(head, {head})
    first, *rest = word.partition("(")
    return first in words and "".join(rest) in ("", own.removeprefix(head))


def is_bare(declared: str, node: Node) -> bool:
    """Whether a declared structure is only the outermost word of a value that has parts."""
    return bool(declared) and "(" not in declared and "(" in node.structure


def unlike(value: Any, node: Node, contract: Contract, path: str = "") -> Difference | None:
    """The first place where an observed value is not the declared one, a TOML or Python literal;
    None if it is.

    Numbers are held to the tolerance of the observed dtype; a float that is written with DIGITS
    digits or more may also be rounded in its last digit.
    """
    if node.kind in ("tuple", "set") and isinstance(value, list):
        if len(value) != len(node.items):
            return Difference(place_of(path), f"{len(node.items)} parts", f"{len(value)} parts")
        values = value
    elif node.kind == "dict" and isinstance(value, dict):
        wanted = {key_text(k): v for k, v in value.items()}
        if sorted(wanted) != sorted(node.keys):
            return Difference(
                place_of(path), *(f"keys {', '.join(k)}" for k in (node.keys, wanted))
            )
        values = [wanted[k] for k in node.keys]
    else:
        return _unlike_part(value, node, contract, path)
    parts = zip(values, node.parts(), strict=True)
    found = (unlike(v, item, contract, f"{path}[{name}]") for v, (name, item) in parts)
    return next(filter(None, found), None)


def _unlike_part(value: Any, node: Node, contract: Contract, path: str) -> Difference | None:
    """The same of a value without parts."""
    if node.kind == "integer":  # beyond those of 64 bits
        written = digits(value) if type(value) is int else cut(repr(value))
        if type(value) is int and node.text == written:
            return None
        return Difference(place_of(path), *around(node.text, written)[1:])
    if node.kind == "none" and value is None:
        return None
    if node.kind != "tensor":
        if not isinstance(value, str) or node.kind == "none" or node.items:
            return Difference(place_of(path), cut(node.structure), cut(repr(value)))
        return None if value == node.text else of_texts(path, node.text, value)
    declared = np.array(value, object)  # of lists that are ragged, those that are not equally long
    flat, shape = declared.reshape(-1).tolist(), declared.shape
    if shape != node.shape:
        return Difference(place_of(path), cut(node.structure), cut(repr(value)))
    if isinstance(node.data, list):
        wrong = np.array([v != w for v, w in zip(flat, node.data, strict=True)], bool)
    else:
        wrong = _wrong_numbers(flat, node, contract)
    if not wrong.any():
        return None
    first = int(np.argmax(wrong))
    own = node.data if isinstance(node.data, list) else node.data.reshape(-1)
    return Difference(
        place_of(path + index_of(first, shape)),
        element(own[first], node.dtype),
        cut(repr(flat[first])),
    )


def _wrong_numbers(flat: list[Any], node: Node, contract: Contract) -> Array:
    """Which of the declared numbers, row by row, are not those of a tensor; booleans are none."""
    kind, seen = kind_of(node.dtype), node.data.reshape(-1)
    kinds = {"bool": (bool,), "complex": (int, float, complex)}.get(kind, (int, float))
    strange = [not isinstance(v, kinds) or isinstance(v, bool) != (kind == "bool") for v in flat]
    if any(strange):
        return np.array(strange, bool)
    if kind in ("bool", "int", "uint"):
        return np.array([v != w for v, w in zip(flat, seen.tolist(), strict=True)], bool)
    numbers = np.array(flat, seen.dtype)
    wrong = apart(numbers, seen, tolerance(node.dtype, rtol=contract.rtol, atol=contract.atol))
    if kind == "float":
        with np.errstate(invalid="ignore"):
            wrong &= ~(np.abs(numbers - seen) <= np.array([_slack(v) for v in flat]))
    return wrong


def _slack(value: float) -> float:
    """Half a unit of the last digit of a float that is written with DIGITS digits or more, else 0.

    The ".0" of a whole number is no digit: it only says that the number is a float.
    """
    text = getattr(value, "written", cut(repr(value))).replace("_", "")
    if isinstance(value, int) or not math.isfinite(value):
        return 0.0
    number = Decimal(text).as_tuple()
    mantissa = text.lower().partition("e")[0].lstrip("+-")
    count = len(mantissa.removesuffix(".0").replace(".", "").lstrip("0"))
    return 0.5 * 10.0 ** int(number.exponent) if count >= DIGITS else 0.0
