"""Where two values differ, in words."""

import numpy as np
import pytest
from making import f32, node, tensor
from trivium.comparison.differences import around, cut, element, of_structures, of_values
from trivium.examples.contract import Contract


@pytest.mark.parametrize(
    ("value", "dtype", "says"),
    [
        (np.float64(np.float32(0.1)), "float32", "0.1"),
        (0.1, "float64", "0.1"),
        (np.nan, "float32", "NaN"),
        (-np.inf, "float64", "-inf"),
        (1 - 2j, "complex64", "1.0-2.0j"),
        (1 + 2j, "complex128", "1.0+2.0j"),
        (2**63, "uint64", "9223372036854775808"),
        (True, "bool", "True"),
        ("a b", "string", "'a b'"),
    ],
)
def test_an_element_is_written_as_people_do(value: object, dtype: str, says: str) -> None:
    assert element(value, dtype) == says


def test_a_text_is_cut_around_its_first_difference() -> None:
    first, one, other = around("x" * 200 + "a" + "y" * 200, "x" * 200 + "b")
    assert first == 200 and one.startswith("…x") and one.endswith("y…")
    assert other == "…" + "x" * 20 + "b"
    assert around("ab", "abc") == (2, "ab", "abc") and cut("abc") == "abc"


def test_under_a_rule_the_place_is_that_of_what_was_compared() -> None:
    found = of_values(f32([3, 1]), f32([1, 4]), Contract(compare="unordered"))
    assert found and found.says() == " at [1] in sorted order: 3.0 against 4.0"
    a = f32([[1, 2], [3, 4]])
    found = of_values(a, f32([[-1, 2], [-3, 5]]), Contract(compare="up-to-sign"))
    assert found and found.says() == " at [1][1]: 4.0 against 5.0"
    q, r = np.linalg.qr(np.array([[1.0, 2], [3, 4]]))
    pair, turned = (node((tensor(q, "float64"), tensor(x, "float64"))) for x in (r, -r))
    found = of_values(pair, turned, Contract(compare="up-to-sign"))
    assert found and "their product does not" in found.says()


def test_equal_values_have_no_difference() -> None:
    for rule in ("values", "unordered", "up-to-sign"):
        assert of_values(f32([1, 2]), f32([1, 2]), Contract(compare=rule)) is None
    assert of_structures(node((1, {"a": 2})), node((3, {"a": 4}))) is None
