"""The named rules: signs and orders that mean nothing, and those that do.

A sign is free for a column, not for an element, and for a factor only together with its partner.
Rows may stand in any order, and stay rows.
"""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from making import f32, i32, node, tensor
from trivium.comparison.equivalence import in_order
from trivium.comparison.values import same_numbers
from trivium.examples.contract import Contract
from trivium.observation import Node

FLOATS = hnp.arrays(np.float64, st.just((4,)))
A = np.random.default_rng(1).normal(size=(4, 3))
SIGNS = np.array([1, -1, -1])


def same_up_to_sign(a: Any, b: Any) -> bool:
    """Two arrays, or two tuples of arrays; complex ones stay complex."""

    def made(x: Any) -> Node:
        if isinstance(x, tuple):
            return node(tuple(map(made, x)))
        return tensor(x, "complex128" if np.iscomplexobj(x) else "float64")

    return same_numbers(made(a), made(b), Contract(compare="up-to-sign")).fine


@given(FLOATS, FLOATS)
def test_agreement_up_to_sign_is_symmetric(a: Any, b: Any) -> None:
    assert same_up_to_sign(a, b) == same_up_to_sign(b, a)
    assert not np.isfinite(a).all() or same_up_to_sign(a, -a)


@given(
    hnp.arrays(np.float64, (3, 2), elements=st.floats(-10, 10)),
    st.tuples(*[st.sampled_from([1, -1])] * 2),
)
def test_the_sign_of_each_column_is_free(a: Any, signs: tuple[int, int]) -> None:
    assert same_up_to_sign(a, a * np.array(signs))


def test_the_sign_of_an_element_is_not() -> None:
    a = np.array([[1.0, 2.0], [3.0, 4.0]])
    assert not same_up_to_sign(a, a * np.array([[1, 1], [1, -1]]))
    assert not same_up_to_sign(np.array(1.0), np.array(-1.0))
    assert not same_numbers(i32([1, 2]), i32([-1, -2]), Contract(compare="up-to-sign")).fine


def test_the_sign_of_a_row_of_eigenvectors_is_not() -> None:
    """With one row turned A V = V L no longer holds."""
    m = A[:3] + A[:3].T
    values, vectors = np.linalg.eigh(m)
    wrong = vectors * np.array([[1], [-1], [1]])
    assert np.abs(m @ wrong - wrong * values).max() > 0.1
    assert not same_up_to_sign(vectors, wrong) and same_up_to_sign(vectors, vectors * SIGNS)
    assert not same_up_to_sign((values, vectors), (values, wrong))
    assert same_up_to_sign((values, vectors), (values, vectors * SIGNS))


def test_beside_its_eigenvectors_every_sign_of_a_matrix_counts() -> None:
    m = A[:3] + A[:3].T
    values, vectors = np.linalg.eigh(m)
    for kind in (m, A[:3]):
        values, vectors = np.linalg.eig(kind)
        assert same_up_to_sign((kind, values, vectors), (kind, values, -vectors))
        assert not same_up_to_sign((kind, values, vectors), (kind * SIGNS, values, vectors))
        assert not same_up_to_sign((vectors, values, kind), (vectors, values, kind * SIGNS))


def test_a_matrix_of_one_row_or_one_column_is_a_vector() -> None:
    for shape in ((3, 1), (1, 3)):
        a = A[0].reshape(shape)
        assert same_up_to_sign(a, -a)
        assert not same_up_to_sign(a, a * SIGNS.reshape(shape))


def test_rows_are_free_where_they_alone_are_orthonormal() -> None:
    """The right singular vectors of a wide matrix, by themselves."""
    vh = np.linalg.svd(A.T, full_matrices=False).Vh
    assert same_up_to_sign(vh, vh * SIGNS[:, None])
    assert not same_up_to_sign(A.T, A.T * SIGNS[:, None])


def test_a_stack_of_matrices_turns_matrix_by_matrix() -> None:
    stack = np.stack([A[:3] + A[:3].T, A[1:] + A[1:].T])
    values, vectors = np.linalg.eigh(stack)
    signs = np.stack([SIGNS, -SIGNS])[:, None]
    assert same_up_to_sign((values, vectors), (values, vectors * signs))
    assert not same_up_to_sign((values, vectors), (-values, vectors))
    assert not same_up_to_sign((values, vectors), (values, vectors * SIGNS[:, None]))
    u, s, vh = np.linalg.svd(stack)
    turned = vh * np.swapaxes(signs, 1, 2)
    assert same_up_to_sign((u, s, vh), (u * signs, s, turned))
    assert not same_up_to_sign((u, s, vh), (u * signs, s, vh))


def test_the_phase_of_a_complex_column_is_free() -> None:
    a = np.array([[1.0 + 2j, 3.0], [3.0, 4.0 - 1j], [0, 0]])
    assert same_up_to_sign(a, a * np.exp([1j, -2j]))
    assert not same_up_to_sign(a, a * np.array([1, 2j]))
    assert not same_up_to_sign(a, np.conj(a))


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("full", [False, True])
def test_the_factors_of_an_svd_turn_together(full: bool, turned: bool) -> None:
    u, s, vh = np.linalg.svd(A, full_matrices=full)
    left, right = u.copy(), vh * SIGNS[:, None]
    left[:, :3] *= SIGNS
    view = (lambda v: v.T) if turned else (lambda v: v)
    assert same_up_to_sign((u, s, view(vh)), (left, s, view(right))) and same_up_to_sign(
        (s, u, view(vh)), (s, left, view(right))
    )
    assert not same_up_to_sign((u, s, view(vh)), (left, s, view(vh)))
    assert not same_up_to_sign((u, s, view(vh)), (-u, s, view(vh)))


def test_the_factors_of_a_qr_decomposition_too() -> None:
    q, r = np.linalg.qr(A)
    assert same_up_to_sign((q, r), (q * SIGNS, r * SIGNS[:, None]))
    assert not same_up_to_sign((q, r), (q * SIGNS, r)) and not same_up_to_sign((q, r), (q, -r))


def test_what_belongs_to_no_decomposition_turns_alone() -> None:
    one, other = (np.linalg.eigh(m + m.T).eigenvectors for m in (A[:3], A[1:]))
    assert same_up_to_sign((one, other), (one * SIGNS, other))
    assert same_up_to_sign((A, A), (A, -A))


def same_unordered(a: Any, b: Any) -> bool:
    return same_numbers(node(a), node(b), Contract(compare="unordered")).fine


@given(
    hnp.arrays(np.float32, (5, 2), elements=st.floats(-4, 4, width=16)), st.permutations(range(5))
)
def test_rows_in_any_order_are_the_same(a: Any, order: list[int]) -> None:
    assert same_unordered(tensor(a), tensor(a[list(order)]))
    assert same_unordered(a.tolist(), a[list(order)].tolist())


@given(st.lists(st.integers(-3, 3), max_size=5), st.randoms(use_true_random=False))
def test_parts_of_a_tuple_sort_in_step(values: list[int], random: Any) -> None:
    mixed = random.sample(values, len(values))
    for kind in (lambda v: tensor(v, "int64"), list):
        pair, shuffled = ((kind(v), kind([10 * x for x in v])) for v in (values, mixed))
        assert same_unordered(pair, shuffled)
        assert (
            same_unordered(
                dict(zip("ab", pair, strict=True)), dict(zip("ab", shuffled, strict=True))
            )
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
    assert not same_unordered(a, b)


@pytest.mark.parametrize("beside", [1.5, "text", None, f32(2), f32([7, 8, 9]), (f32([9, 8]), 1)])
def test_what_stands_beside_does_not_matter(beside: Any) -> None:
    """Values and their counts stay together, whatever else a tuple or dictionary holds."""
    for kind in (f32, list):
        values, counts = kind([3, 1]), kind([1, 2])
        right, wrong = (kind([1, 3]), kind([2, 1])), (kind([1, 3]), kind([1, 2]))
        assert same_unordered((values, counts, beside), (*right, beside))
        assert not same_unordered((values, counts, beside), (*wrong, beside))
        names = ("values", "counts", "z")
        one, other, third = (
            dict(zip(names, (*x, beside), strict=True)) for x in (right, wrong, (values, counts))
        )
        assert same_unordered(third, one) and not same_unordered(third, other)


def test_words_and_their_counts_stay_together() -> None:
    assert same_unordered((["b", "a"], f32([1, 2])), (["a", "b"], f32([2, 1])))
    assert not same_unordered((["b", "a"], f32([1, 2])), (["a", "b"], f32([1, 2])))
    assert not same_unordered((["b", "a"], [1, 2]), (["a", "b"], [1, 2]))


@pytest.mark.parametrize(
    "a", [[(0.5, 3), (0.1, 1)], ["b", "a"], [("b", "c"), ("a", "d")], ([0.5, 0.1], [3, 1])]
)
def test_plain_lists_have_rows_too(a: Any) -> None:
    turned = a[::-1] if isinstance(a, list) else tuple(part[::-1] for part in a)
    assert same_unordered(a, turned)


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
    assert same_unordered(value, value)


@pytest.mark.parametrize("shape", [(0,), (0, 2), (2, 0), (3, 0, 1)])
@pytest.mark.parametrize("dtype", ["float32", "int64", "complex64", "bool", "string"])
def test_sorting_nothing(shape: tuple[int, ...], dtype: str) -> None:
    assert same_unordered(tensor([], dtype, shape), tensor([], dtype, shape))


def test_words_sort_too() -> None:
    assert next(in_order(tensor(["b", "a", "c"], "string"))).data == ["a", "b", "c"]
