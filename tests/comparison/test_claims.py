"""The two sides of a claim. More in cases/golden/rules.toml."""

import pytest
from making import case, f32, i32, i64
from trivium.comparison.claims import claim

PAIRS = [
    ("equal", (f32([1, 2]), f32([1, 2.000001])), ""),
    ("equal", (f32([1, 2]), f32([1, 3])), "the two sides differ at [1]: 2.0 against 3.0"),
    ("equal", (f32([1, 2]), f32([[1, 2]])), "the two sides differ in shape"),
    ("equal", f32(1), "a claim needs a tuple (left, right)"),
    ("less-equal", (f32([1.0000001, 2]), f32([1, 3])), ""),
    (
        "less-equal",
        (f32([1.1, 2]), f32([1, 3])),
        "it is not true that left ≤ right at [0]: 1.1 against 1.0",
    ),
    ("less", (i32([1, 2]), i32([2, 3])), ""),
    ("less", (i64([2**53]), i64([2**53 + 1])), ""),
    ("less", (i64(2**53), 2.0**53 + 2), ""),
    ("less-equal", (i64(2**53), i64(2**53)), ""),
    (
        "less-equal",
        (i64(2**53 + 1), i64(2**53)),
        f"it is not true that left ≤ right: {2**53 + 1} against {2**53}",
    ),
    ("less", (("a", 1), ("b", 2)), "it is not true that left < right"),
    ("less", (i32([1, 2]), i32([1, 3])), "it is not true that left < right at [0]: 1 against 1"),
]


@pytest.mark.parametrize(("rule", "sides", "wrong"), PAIRS)
def test_a_claim(rule: str, sides: object, wrong: str) -> None:
    found = claim(case(f'claim = "{rule}"', torch=sides, tf=(f32(1), f32(1))))
    assert [p.message for p in found.problems if p.framework == "torch"] == (
        [wrong] if wrong else []
    )


def test_nothing_is_claimed_without_a_claim() -> None:
    assert claim(case(torch=1)).how == "" and not claim(case(torch=1)).problems
    assert claim(case('claim = "less-equal"', torch=(1, 2))).how == "left ≤ right"
