"""When two arrays of numbers are the same: one rule, one table of tolerances.

An array is a NumPy array in the form of `observation.canonical`; texts come as a list.
"""

from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trivium.observation import kind_of, part_width, width_of

Array = NDArray[Any]


@dataclass(frozen=True)
class Tolerance:
    """Two numbers a and b agree if |a - b| <= rtol * max(|a|, |b|) + ctol * max|all values| + atol.

    `atol` counts only where the largest value is at least a tenth of it. Differences below `tiny`,
    the smallest normal number of the dtype, agree too. `grain` is for random draws: the share of
    all draws that a generator cannot tell apart, since it has as many bits as the mantissa.
    """

    rtol: float
    ctol: float
    atol: float
    tiny: float
    grain: float = 0.0


EXACT = Tolerance(0.0, 0.0, 0.0, 0.0)
TOLERANCES = {
    "float64": Tolerance(1e-9, 1e-12, 1e-15, 2.2250738585072014e-308),
    "float32": Tolerance(1e-5, 1e-6, 3e-7, 1.1754943508222875e-38),
    "float16": Tolerance(2e-3, 1e-3, 0.0, 6.103515625e-05, 2**-10),
    "bfloat16": Tolerance(1.6e-2, 8e-3, 0.0, 1.1754943508222875e-38, 2**-7),
    "float8": Tolerance(1.3e-1, 6e-2, 0.0, 2.0**-9, 2**-2),
}
"""The most precise first. Measured over 495 pairs of honest results: docs/contributors/comparing.md
has the table too, and a test compares the two. A dtype with a row of its own is named in full."""
ROUNDING = {
    "float64": ((1e-18, 1e-15),),
    "float32": ((1e-10, 3e-7),),
    "either": ((1e-18, 1e-15), (1e-10, 3e-7)),
}
"""Ranges of magnitudes that count as rounding noise around zero, by precision: what is left of
inputs between 0.01 and 10. "either" is of a Python float, whose precision nobody knows."""


@cache
def precision(dtype: str) -> str:
    """The row of the table for a dtype: its own, or else that of its width.

    A Python float may have come from a float32, so it is held to that row; each part of a complex
    number has half of its width.
    """
    if dtype in TOLERANCES:
        return dtype
    width = part_width(dtype)
    if 0 < width < 16:
        return "float8"
    return {16: "float16", 64: "float64", 128: "float64"}.get(width, "float32")


@cache
def tolerance(*dtypes: str, rtol: float | None = None, atol: float | None = None) -> Tolerance:
    """The tolerance of the least precise of some dtypes, which an override can only widen. Without
    a float among them it is exact."""
    rows = [precision(d) for d in dtypes if kind_of(d) in ("float", "complex")]
    if not rows:
        return EXACT
    row = TOLERANCES[max(rows, key=list(TOLERANCES).index)]
    return replace(row, rtol=max(row.rtol, rtol or 0.0), atol=max(row.atol, atol or 0.0))


def close(a: Any, b: Any, within: Tolerance) -> tuple[bool, float]:
    """Whether two arrays of one shape agree, and their largest absolute difference.

    NaN and infinities must stand in the same places; else the difference is infinite. Texts and
    integers agree exactly.
    """
    if isinstance(a, list) or isinstance(b, list):
        return isinstance(a, list) and isinstance(b, list) and a == b, 0.0
    if np.array_equal(a, b):
        return True, 0.0
    wrong, difference = _held(a, b, within)
    return not np.any(wrong), difference


def apart(a: Array, b: Array, within: Tolerance) -> Array:
    """Which elements of two arrays of one shape do not agree."""
    return _held(a, b, within)[0]


def _held(a: Array, b: Array, within: Tolerance) -> tuple[Array, float]:
    """Which elements do not agree, and the largest absolute difference; it is infinite where NaN or
    infinities do not coincide."""
    if a.dtype.kind == "c" or b.dtype.kind == "c":
        wrong, most = _held(_parts(a), _parts(b), within)
        return np.asarray(wrong.any(axis=-1)), most
    # Exact, of signed and unsigned integers too.
    unequal = a != b if a.dtype.kind != "f" and b.dtype.kind != "f" else None
    a, b = a.astype(np.float64), b.astype(np.float64)
    same, finite = (a == b) | (np.isnan(a) & np.isnan(b)), np.isfinite(a) & np.isfinite(b)
    with np.errstate(over="ignore", invalid="ignore"):
        difference, size = np.abs(a - b), np.maximum(np.abs(a), np.abs(b))
        most = float(np.max(difference, where=finite, initial=0.0))
        largest = float(np.max(size, where=finite, initial=0.0))
        atol = within.atol if largest >= within.atol / 10 else 0.0
        allowed = within.rtol * size + within.ctol * largest + atol
        near = finite & ((difference <= allowed) | (difference < within.tiny))
    wrong = ~(same | near) if unequal is None else unequal
    return np.asarray(wrong), most if np.all(same | finite) else float("inf")


def both_nothing(a: Any, dtype: str, b: Any, other: str) -> bool:
    """Whether both are zero up to noise: one exactly or to float64 noise, the other to the noise of
    its own dtype.

    `close` cannot say so of arrays that hold nothing else: it would have to take 1e-10 for 2e-10.
    """
    floats = {kind_of(dtype), kind_of(other)} <= {"float", "complex"}
    if isinstance(a, list) or isinstance(b, list) or not floats:
        return False
    for x, own, y, its in ((a, dtype, b, other), (b, other, a, dtype)):
        exact = not np.any(x) or (
            precision(own) == "float64" and _rounding(x, "float64") and precision(its) != "float64"
        )
        if exact and _rounding(y, precision(its) if width_of(its) else "either"):
            return True
    return False


def _rounding(a: Array, row: str) -> bool:
    """Whether all numbers are zero or rounding noise of a precision."""
    size = np.abs(_parts(a) if a.dtype.kind == "c" else a)
    inside = [(size >= low) & (size <= high) for low, high in ROUNDING.get(row, ())]
    return bool(np.all(np.logical_or.reduce([size == 0, *inside])))


def _parts(a: Array) -> Array:
    """The real and imaginary parts of numbers, side by side along a last axis."""
    return np.stack([a.real, a.imag], axis=-1).astype(np.float64)


def less(a: Any, b: Any, within: Tolerance, strictly: bool) -> Array:
    """Where a <= b, up to rounding; strictly: where a < b, rounding not forgiven.

    Nowhere for texts and complex numbers, which have no order, and where there is a NaN. Integers
    are compared as integers, past the precision of a float.
    """
    if any(isinstance(x, list) or x is None or x.dtype.kind == "c" for x in (a, b)):
        return np.array([False])
    whole = [x.dtype.kind != "f" for x in (a, b)]
    if all(whole):
        return np.asarray(a < b if strictly else a <= b)
    if strictly:  # an integer and a float as Python's numbers, which compare exactly
        return np.asarray(a.astype(object) < b.astype(object) if any(whole) else a < b, bool)
    a, b = a.astype(np.float64), b.astype(np.float64)
    size = np.where(np.isfinite(a) & np.isfinite(b), np.maximum(np.abs(a), np.abs(b)), 0.0)
    return np.asarray(a <= b + within.rtol * size)
