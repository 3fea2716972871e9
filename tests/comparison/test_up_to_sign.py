"""Signs that say nothing, and those that do: a column's, and not an element's; a factor's only with its partner's."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from making import f64, node
from trivium.comparison.tolerance import EXACT, tolerance
from trivium.comparison.up_to_sign import up_to_sign
from trivium.comparison.values import same_numbers
from trivium.examples.contract import Contract

FLOATS = hnp.arrays(np.float64, st.just((4,)))
A = np.random.default_rng(1).normal(size=(4, 3))
SIGNS = np.array([1, -1, -1])


def same(a: Any, b: Any) -> bool:
    made = [node(tuple(map(f64, x))) for x in (a, b)]
    return same_numbers(made[0], made[1], Contract(compare="up-to-sign"))[0]


@given(FLOATS, FLOATS)
def test_agreement_up_to_sign_is_symmetric(a: Any, b: Any) -> None:
    assert up_to_sign(a, b, tolerance("float64"))[0] == up_to_sign(b, a, tolerance("float64"))[0]
    assert not np.isfinite(a).all() or up_to_sign(a, -a, tolerance("float64"))[0]


@given(
    hnp.arrays(np.float64, (3, 2), elements=st.floats(-10, 10)),
    st.tuples(*[st.sampled_from([1, -1])] * 2),
)
def test_the_sign_of_each_column_is_free(a: Any, signs: tuple[int, int]) -> None:
    assert up_to_sign(a, a * np.array(signs), tolerance("float64"))[0]
    assert up_to_sign(a.T, (a * np.array(signs)).T, tolerance("float64"))[0]


def test_the_sign_of_an_element_is_not() -> None:
    a = np.array([[1.0, 2.0], [3.0, 4.0]])
    assert not up_to_sign(a, a * np.array([[1, 1], [1, -1]]), tolerance("float64"))[0]
    assert not up_to_sign(np.array(1.0), np.array(-1.0), tolerance("float64"))[0]
    assert not up_to_sign(np.array([1, 2]), np.array([-1, -2]), EXACT)[0]


def test_the_phase_of_a_complex_column_is_free() -> None:
    a = np.array([[1.0 + 2j, 3.0], [3.0, 4.0 - 1j], [0, 0]])
    assert up_to_sign(a, a * np.exp([1j, -2j]), tolerance("complex128"))[0]
    assert up_to_sign(a.T, (a * np.exp([1j, -2j])).T, tolerance("complex128"))[0]
    assert not up_to_sign(a, a * np.array([1, 2j]), tolerance("complex128"))[0]
    assert not up_to_sign(a, np.conj(a), tolerance("complex128"))[0]


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("full", [False, True])
def test_the_factors_of_an_svd_turn_together(full: bool, turned: bool) -> None:
    u, s, vh = np.linalg.svd(A, full_matrices=full)
    left, right = u.copy(), vh * SIGNS[:, None]
    left[:, :3] *= SIGNS
    view = (lambda v: v.T) if turned else (lambda v: v)
    assert same((u, s, view(vh)), (left, s, view(right))) and same(
        (s, u, view(vh)), (s, left, view(right))
    )
    assert not same((u, s, view(vh)), (left, s, view(vh)))
    assert not same((u, s, view(vh)), (-u, s, view(vh)))


def test_the_factors_of_a_qr_decomposition_too() -> None:
    q, r = np.linalg.qr(A)
    assert same((q, r), (q * SIGNS, r * SIGNS[:, None]))
    assert not same((q, r), (q * SIGNS, r)) and not same((q, r), (q, -r))


def test_what_belongs_to_no_decomposition_turns_alone() -> None:
    one, other = (np.linalg.eigh(m + m.T).eigenvectors for m in (A[:3], A[1:]))
    assert same((one, other), (one * SIGNS, other))
    assert same((A, A), (A, -A))
