"""Values in any order: rows stay rows, pairs stay pairs."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from making import f32, node, tensor
from trivium.comparison.unordered import in_order
from trivium.comparison.values import same_numbers
from trivium.examples.contract import Contract

UNORDERED = Contract(compare="unordered")


def same(a: Any, b: Any) -> bool:
    return same_numbers(node(a), node(b), UNORDERED)[0]


@given(
    hnp.arrays(np.float32, (5, 2), elements=st.floats(-4, 4, width=16)), st.permutations(range(5))
)
def test_rows_in_any_order_are_the_same(a: Any, order: list[int]) -> None:
    assert same(tensor(a), tensor(a[list(order)]))
    assert same(a.tolist(), a[list(order)].tolist())


@given(st.lists(st.integers(-3, 3), max_size=5), st.randoms(use_true_random=False))
def test_parts_of_a_tuple_sort_in_step(values: list[int], random: Any) -> None:
    mixed = random.sample(values, len(values))
    for kind in (lambda v: tensor(v, "int64"), list):
        pair, shuffled = ((kind(v), kind([10 * x for x in v])) for v in (values, mixed))
        assert same(pair, shuffled)
        assert (
            same(dict(zip("ab", pair, strict=True)), dict(zip("ab", shuffled, strict=True)))
            or kind is list
        )


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ([(1, 2), (3, 4)], [(2, 1), (3, 4)]),
        ([(1, 2), (3, 4)], [(1, 4), (3, 2)]),
        (([1, 2], [5, 6]), ([2, 1], [5, 6])),
        ((f32([1, 2]), f32([5, 6])), (f32([2, 1]), f32([5, 6]))),
        ({"a": f32([1, 2]), "b": f32([5, 6])}, {"a": f32([2, 1]), "b": f32([5, 6])}),
        ([("a", "b"), ("c", "d")], [("b", "a"), ("c", "d")]),
        ([1, 1, 2], [1, 2, 2]),
    ],
)
def test_what_belongs_together_stays_together(a: Any, b: Any) -> None:
    assert not same(a, b)


@pytest.mark.parametrize(
    "a", [[(0.5, 3), (0.1, 1)], ["b", "a"], [("b", "c"), ("a", "d")], ([0.5, 0.1], [3, 1])]
)
def test_plain_lists_have_rows_too(a: Any) -> None:
    turned = a[::-1] if isinstance(a, list) else tuple(part[::-1] for part in a)
    assert same(a, turned)


@pytest.mark.parametrize(
    "value",
    [
        (),
        None,
        "text",
        1.5,
        (None, "a"),
        ("b", "a"),
        (1, (2, 3)),
        {"a": 1},
        (True, False),
        ((), ()),
    ],
)
def test_sorting_never_raises(value: Any) -> None:
    assert same(value, value)


@pytest.mark.parametrize("shape", [(0,), (0, 2), (2, 0), (3, 0, 1)])
@pytest.mark.parametrize("dtype", ["float32", "int64", "complex64", "bool", "string"])
def test_sorting_nothing(shape: tuple[int, ...], dtype: str) -> None:
    assert same(tensor([], dtype, shape), tensor([], dtype, shape))


def test_words_sort_too() -> None:
    assert next(in_order(tensor(["b", "a", "c"], "string"))).data == ["a", "b", "c"]
