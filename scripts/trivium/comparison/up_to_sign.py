"""Vectors whose sign says nothing: eigenvectors, the factors of an SVD or of a QR decomposition."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from trivium.comparison.tolerance import Tolerance, close, tolerance
from trivium.observation import Node

Array = NDArray[Any]


def up_to_sign(a: Any, b: Any, within: Tolerance) -> tuple[bool, float]:
    """Agree where the sign of each column, or of each row, or of the whole is free (eigenvectors, SVD).

    The sign of a complex number is its phase.
    """
    best = close(a, b, within)
    if (
        best[0]
        or isinstance(a, list)
        or a.dtype.kind not in "fc"
        or b.dtype.kind not in "fc"
        or not a.ndim
    ):
        return best
    axes: list[Any] = [None] if a.ndim == 1 else [-2, -1, None]
    for axis in axes:
        found = close(
            a, _factor(np.sum(_unit(a) * np.conj(_unit(b)), axis=axis, keepdims=True)) * b, within
        )
        if found[0]:
            return found
        best = min(best, found, key=lambda pair: pair[1])
    return best


def _factor(products: Array) -> Array:
    """The sign, of absolute value one, that turns one side into the other."""
    if products.dtype.kind != "c":
        return np.where(products < 0, -1.0, 1.0)
    size = np.abs(products)
    return np.where(size > 0, products / np.where(size > 0, size, 1.0), 1.0)


def _unit(a: Array) -> Array:
    """The array at a scale at which products neither vanish nor overflow."""
    largest = np.max(np.abs(a), initial=0.0, where=np.isfinite(a))
    with np.errstate(over="ignore", invalid="ignore"):
        return np.nan_to_num(a / (largest or 1.0), nan=0.0, posinf=1.0, neginf=-1.0)


def same_product(a: Node, b: Node) -> bool:
    """Whether the factors of an SVD or of a QR decomposition, each the same up to sign, still make the same matrix.

    A sign is free only together with that of its partner. What is no such decomposition has no partners.
    """
    found = [_factors(node) for node in (a, b)]
    if not all(found):
        return True
    within = tolerance(*(leaf.dtype for node in (a, b) for _, leaf in node.leaves() if leaf.shape))
    with np.errstate(all="ignore"):
        return any(close(x, y, within)[0] for x, y in zip(*map(_products, found), strict=True))


def _factors(node: Node) -> list[Array]:
    """Two matrices, and the singular values between them where there are any; or nothing."""
    leaves = [leaf.data for _, leaf in node.leaves()]
    if node.kind != "tuple" or any(
        getattr(x, "dtype", np.dtype(object)).kind not in "fc" for x in leaves
    ):
        return []
    matrices, vectors = [x for x in leaves if x.ndim == 2], [x for x in leaves if x.ndim == 1]
    if (
        len(matrices) != 2
        or len(leaves) != len(matrices) + len(vectors)
        or not np.all(np.isfinite(np.concatenate(matrices, None)))
    ):
        return []
    left, right = matrices
    if not _orthonormal(left):
        return []
    if not vectors:
        return (
            [left, right]
            if left.shape[1] == right.shape[0] and np.allclose(np.tril(right, -1), 0, atol=1e-6)
            else []
        )
    whole = len(vectors) == 1 and (_orthonormal(right) or _orthonormal(right.T))
    return [left, vectors[0], right] if whole else []


def _orthonormal(a: Array) -> bool:
    return np.allclose(np.conj(a.T) @ a, np.eye(a.shape[1]), atol=1e-3)


def _products(factors: list[Array]) -> list[Array]:
    """Left times right; of an SVD, with the right vectors in rows and in columns, as nobody says which it is."""
    if len(factors) == 2:
        return [factors[0] @ factors[1]]
    left, values, right = factors
    count = len(values)
    return [
        (left[:, :count] * values) @ rows[:count]
        for rows in (right, np.conj(right.T))
        if len(rows) >= count <= left.shape[1]
    ]
