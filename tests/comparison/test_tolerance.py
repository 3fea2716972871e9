"""The one rule of numbers: symmetric, tight where it should be, forgiving of rounding alone."""

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from trivium.comparison.tolerance import (
    EXACT,
    TOLERANCES,
    both_nothing,
    close,
    less,
    precision,
    tolerance,
)

NAMES = ("float64", "float32", "float16", "bfloat16")
FLOATS = hnp.arrays(np.float64, st.just((4,)))


@pytest.mark.parametrize(
    ("dtype", "row"),
    [
        ("float64", "float64"),
        ("complex128", "float64"),
        ("float32", "float32"),
        ("complex64", "float32"),
        ("float16", "float16"),
        ("bfloat16", "bfloat16"),
        ("float", "float32"),
        ("complex", "float32"),
        ("float8_e4m3fn", "float8"),
        ("float128", "float64"),
    ],
)
def test_each_dtype_has_its_row(dtype: str, row: str) -> None:
    assert precision(dtype) == row


def test_the_least_precise_decides() -> None:
    assert tolerance("float64", "float32") == TOLERANCES["float32"]
    assert tolerance("float32", "bfloat16", "float16") == TOLERANCES["bfloat16"]
    assert tolerance("int64", "bool") == EXACT
    assert tolerance("int64", "float32") == TOLERANCES["float32"]


def test_an_override_only_widens() -> None:
    assert tolerance("float32", rtol=1e-3).rtol == 1e-3
    assert tolerance("float32", rtol=1e-9, atol=0.0) == TOLERANCES["float32"]
    assert tolerance("int32", rtol=0.5) == EXACT


@given(FLOATS, FLOATS, st.sampled_from(NAMES))
def test_agreement_is_symmetric(a: Any, b: Any, dtype: str) -> None:
    assert close(a, b, tolerance(dtype)) == close(b, a, tolerance(dtype))


@given(FLOATS, st.sampled_from(NAMES))
def test_everything_agrees_with_itself(a: Any, dtype: str) -> None:
    assert close(a, a.copy(), tolerance(dtype)) == (True, 0.0)


@given(FLOATS, st.sampled_from(NAMES), st.integers(-60, 60))
def test_the_unit_does_not_matter(a: Any, dtype: str, power: int) -> None:
    """Multiplying by a power of two changes nothing, atol and the smallest numbers apart."""
    a = np.where(np.isfinite(a) & (np.abs(a) < 1e200) & (np.abs(a) > 1e-15), a, 1.0)
    b, t = a * (1 + 3 * tolerance(dtype).rtol), tolerance(dtype)
    if min(np.abs(a).max(), np.abs(a * 2.0**power).max()) > 1e3:
        assert close(a, b, t)[0] == close(a * 2.0**power, b * 2.0**power, t)[0]


@pytest.mark.parametrize("dtype", NAMES)
def test_the_table_is_as_tight_as_it_says(dtype: str) -> None:
    t, values = tolerance(dtype), np.array([1.0, 0.5])
    for factor, fine in ((0.9, True), (1.1, False)):
        off = values + np.array([0.0, factor * (t.rtol * 0.5 + t.ctol + t.atol)])
        assert close(values, off, t)[0] is fine


@pytest.mark.parametrize("dtype", NAMES)
def test_half_a_unit_in_the_last_place_always_agrees(dtype: str) -> None:
    bits = {"float64": 53, "float32": 24, "float16": 11, "bfloat16": 8}[dtype]
    values = np.linspace(1, 2, 100)
    assert close(values, values * (1 + 2.0**-bits), tolerance(dtype))[0]


def test_what_no_tolerance_forgives() -> None:
    nan, inf, t = math.nan, math.inf, tolerance("bfloat16")
    for a, b in (
        ([nan, 1], [1, nan]),
        ([inf, 1], [-inf, 1]),
        ([inf, 1], [1e30, 1]),
        ([nan, 1], [inf, 1]),
        ([0, 0], [0, 1e-3]),
    ):
        assert not close(np.array(a, float), np.array(b, float), t)[0], (a, b)
    for a, b in (
        ([nan, 1], [nan, 1]),
        ([inf, 1], [inf, 1]),
        ([0.0, 1], [-0.0, 1]),
        ([1e-39, 0], [0, 1e-39]),
    ):
        assert close(np.array(a), np.array(b), t)[0], (a, b)


def test_integers_are_exact_across_kinds_and_sizes() -> None:
    big = np.array([2**63 - 1, 2**62 + 1])
    assert not close(big, big - np.array([0, 1]), EXACT)[0]
    assert close(big, big.astype(np.uint64), EXACT)[0]
    assert not close(np.array([2**64 - 1], np.uint64), np.array([-1]), EXACT)[0]
    assert not close(np.array([True]), np.array([False]), EXACT)[0]


def test_extremes_raise_nothing() -> None:
    huge = np.array([1.7e308, -1.7e308])
    assert not close(huge, -huge, tolerance("float64"))[0]
    assert close(np.array([]), np.array([]), tolerance("float32")) == (True, 0.0)
    assert not close(["a"], ["b"], EXACT)[0]


def test_cancellation_next_to_large_values_agrees() -> None:
    """An element that is zero but for rounding, among large ones: rtol alone would fail it."""
    assert close(np.array([1000.0, 1e-4]), np.array([1000.0, -1e-4]), tolerance("float32"))[0]
    assert not close(np.array([1000.0, 1e-2]), np.array([1000.0, -1e-2]), tolerance("float32"))[0]


@pytest.mark.parametrize(
    ("a", "dtype", "b", "other", "fine"),
    [
        (0, "float32", 7e-9, "float32", True),
        (2.8e-17, "float64", 7e-9, "float32", True),
        (2.2e-16, "float64", 0, "float32", True),
        (0, "float64", 2.2e-16, "float64", True),
        (0, "complex64", 1e-8 + 1e-9j, "complex64", True),
        (0, "float", 2e-16, "float", True),
        (0, "float32", 1e-6, "float32", False),
        (1e-10, "float32", 2e-10, "float32", False),
        (0, "float32", 1e-20, "float32", False),
        (1e-16, "float64", 2e-16, "float64", False),
        (2e-16, "float64", 1e-12, "float32", False),
        (0, "float64", 1e-9, "float64", False),
        (0, "int32", 1, "int32", False),
        (0, "float16", 1e-8, "float16", False),
        (0, "float32", np.nan, "float32", False),
    ],
)
def test_what_is_zero_but_for_rounding(
    a: complex, dtype: str, b: complex, other: str, fine: bool
) -> None:
    x, y = np.array([0.0, a]), np.array([b, 0.0])
    assert both_nothing(x, dtype, y, other) is fine is both_nothing(y, other, x, dtype)
    assert not both_nothing(["a"], "string", ["a"], "string")


def test_less_or_equal_forgives_rounding_and_strictly_less_does_not() -> None:
    one, t = np.array([1.0]), tolerance("float32")
    assert less(one * 1.000001, one, t, False) and not less(one * 1.0001, one, t, False)
    assert not less(one, one, t, True) and less(one, one * 1.0000001, t, True)
    assert not less(np.array([math.inf]), one, t, False) and less(
        one, np.array([math.inf]), t, False
    )
    assert not less(np.array([math.nan]), one, t, False) and not less(
        one, np.array([math.nan]), t, True
    )
    assert not less(np.array([1j]), np.array([2j]), t, False) and not less(["a"], ["b"], t, False)


def test_the_docs_have_this_table() -> None:
    docs = (
        Path(__file__).resolve().parents[2] / "docs" / "contributors" / "comparing.md"
    ).read_text("utf-8")
    rows = {
        row.split(" | ")[0].strip("| "): row.split(" | ")[1:4]
        for row in docs.splitlines()
        if row.startswith(("| float", "| bfloat"))
    }
    assert {k: tuple(map(float, v)) for k, v in rows.items()} == {
        k: (t.rtol, t.ctol, t.atol) for k, t in TOLERANCES.items()
    }
