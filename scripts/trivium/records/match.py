"""Whether two observations of one snippet are the same: what decides if a record still holds."""

import hashlib
import math
import re
from typing import Any

import numpy as np

from trivium.comparison.tolerance import Tolerance, apart, close, tolerance
from trivium.comparison.values import dtypes, same_structure, shapes
from trivium.examples.discovery import Example
from trivium.observation import (
    Node,
    Observation,
    Observations,
    kind_of,
    numbers_from_json,
    numbers_to_json,
)
from trivium.problems import Aspect, Problem

NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?)")
KEPT_NUMBERS = 1000
"""An array of more numbers is kept as a digest."""
COUNTS = ("nan", "inf", "-inf")


def same(a: Observation, b: Observation, to_the_letter: bool = False) -> str:
    """What differs between two observations of one snippet, numbers held to the usual tolerance;
    empty if nothing. Two runs on one machine must show the same text `to_the_letter`, and so must
    any two where what was printed is the result."""
    if (a.present, a.error and a.error.kind) != (b.present, b.error and b.error.kind):
        return "error"
    if sorted({w.category for w in a.warnings}) != sorted({w.category for w in b.warnings}):
        return "warning"
    if (a.value is None) != (b.value is None):
        return "value"
    if a.value is not None and b.value is not None and (aspect := _same_value(a.value, b.value)):
        return aspect
    to_the_letter |= a.value is not None and a.value.kind == "none"
    within = tolerance("float32", *(dtypes(a.value) if a.value else ()))
    for x, y in ((a.text, b.text), (a.printed, b.printed)):
        if x != y and (to_the_letter or not same_text(x, y, within)):
            return "text"
    return ""


def _same_value(a: Node, b: Node) -> str:
    if not same_structure(a, b):
        return "structure"
    if shapes(a) != shapes(b):
        return "shape"
    if dtypes(a) != dtypes(b):
        return "dtype"
    for (_, x), (_, y) in zip(a.leaves(), b.leaves(), strict=True):
        if x.digest or y.digest:
            if not _same_digest(x.digest or digest_of(x), y.digest or digest_of(y), x.dtype):
                return "value"
        elif x.kind == "tensor":
            if not close(x.data, y.data, tolerance(x.dtype, y.dtype))[0]:
                return "value"
        elif x.text != y.text:
            return "value"
    return ""


def _same_digest(a: dict[str, Any], b: dict[str, Any], dtype: str) -> bool:
    if "hash" in a or any(a[k] != b.get(k) for k in COUNTS):
        return a == b
    size = (len(a["sample"]) // (2 if kind_of(dtype) == "complex" else 1),)
    x, y = (numbers_from_json(dtype, size, d["sample"]) for d in (a, b))
    # What is kept has six digits; a sum may be near zero, beside numbers of the size of the norm.
    slack = 1e-6 * max(1.0, abs(a.get("squares", 0)) ** 0.5)
    near = all(
        math.isclose(a[k], b.get(k, math.nan), rel_tol=1e-4, abs_tol=slack)
        for k in a.keys() - {"sample"}
    )
    return near and close(x, y, tolerance(dtype))[0]


def same_text(a: str, b: str, within: Tolerance) -> bool:
    """Whether texts that differ do so in the last digits of floats only.

    Where digits differ, so may the spaces that align them.
    """
    ours, theirs = NUMBER.findall(a), NUMBER.findall(b)
    if ours == theirs:
        return False
    if "".join(NUMBER.sub("#", a).split()) != "".join(NUMBER.sub("#", b).split()):
        return False
    every = list(zip(ours, theirs, strict=True))
    pairs = [(x, y) for x, y in every if re.search("[.eE]", x + y)]
    if any(x != y for x, y in {*every} - {*pairs}):
        return False
    # One more in the last digit that is written, and a hundredth for its own rounding; but no more
    # than a thousandth of a number of which few digits are written.
    digit = np.array([min(_last_digit(x), _last_digit(y)) for x, y in pairs])
    one, other = np.array(pairs, dtype=np.float64).T
    with np.errstate(invalid="ignore"):
        beyond = np.abs(one - other) > np.minimum(1.01 * digit, 1e-3 * np.abs(one))
    return not np.any(apart(one, other, within) & beyond)


def _last_digit(number: str) -> float:
    """What one more in the last digit that is written is worth."""
    mantissa, _, exponent = number.lower().partition("e")
    return float(f"1e{int(exponent or 0) - len(mantissa.partition('.')[2])}")


def digest_of(node: Node) -> dict[str, Any]:
    """What stands for a large array: a thousand evenly spaced numbers, and a hash of the whole; of
    floats, which another machine may round otherwise, extremes, sums, and how many are not finite.
    """
    if isinstance(node.data, list):
        flat = node.data
        some = [flat[i] for i in np.linspace(0, len(flat) - 1, KEPT_NUMBERS).astype(int)]
        return {"sample": some, "hash": _hash("\0".join(flat).encode())}
    values = np.asarray(node.data).reshape(-1)
    picked = values[np.linspace(0, values.size - 1, KEPT_NUMBERS).astype(int)]
    kind = kind_of(node.dtype)
    kept: dict[str, Any] = {
        "sample": numbers_to_json(Node("tensor", node.dtype, picked.shape, picked))
    }
    if kind in ("bool", "int", "uint"):
        return kept | {"hash": _hash(values.astype(values.dtype.newbyteorder("<")).tobytes())}
    wide = values.view(np.float64) if kind == "complex" else values
    finite = wide[np.isfinite(wide)]
    found = (np.isnan(wide), np.isposinf(wide), np.isneginf(wide))
    counts = {name: int(of.sum()) for name, of in zip(COUNTS, found, strict=True)}
    moments = (
        {
            "min": finite.min(),
            "max": finite.max(),
            "sum": finite.sum(),
            "squares": (finite**2).sum(),
        }
        if finite.size
        else {}
    )
    return kept | counts | {k: float(f"{v:.6g}") for k, v in moments.items()}


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]


def contradictions(
    example: Example, seen: Observations, known: Observations, unchanged: bool
) -> dict[str, str]:
    """What is not as recorded, by framework; empty if all is.

    Changed sources may give anything, but for what nothing else holds, which must stay as recorded:
    the exception's class where the error is the lesson, and the value of a framework where all
    others raise or declare their own.
    """
    if unchanged:
        wrong = {
            k: f"{aspect} is not what is recorded, though the sources are unchanged"
            for k, o in seen.items()
            if (aspect := same(o, known.get(k, Observation())))
        }
        return wrong or dict.fromkeys(
            known.keys() - seen.keys(), "is recorded, and gone, though the sources are unchanged"
        )
    if example.contract.compare != "error":
        return {
            k: f"{aspect} is not what is recorded, and no other framework's is held against it"
            for k in _held_by_nothing(example, seen)
            if (aspect := same(seen[k], known.get(k, Observation())))
        }
    declared = {k for k, d in example.contract.declared.items() if "error" in d.what}
    return {
        k: f"raises {o.error.kind}, and {was.error.kind} is recorded"
        for k, o in seen.items()
        if o.error and (was := known.get(k)) and was.error
        if k not in declared and o.error.kind != was.error.kind
    }


def _held_by_nothing(example: Example, seen: Observations) -> list[str]:
    """The one framework whose value is held against no other, and is not declared."""
    contract = example.contract
    free = [k for k, o in seen.items() if o.value and "value" not in contract.what(k)]
    alone = len(free) == 1 < len(example.snippets) and not (contract.draws or contract.claim)
    return free if alone else []


def contradiction(
    example: Example, seen: Observations, key: str, message: str, aspect: Aspect
) -> Problem:
    """The problem that one entry of `contradictions` is."""
    gave = tuple((k, o.text or str(o.error and o.error.kind)) for k, o in seen.items())
    cure = f"if the new result is right: scripts/build.py record {example.name}"
    return Problem(aspect, message, key, example.path_of(key), gave=gave, cure=cure)
