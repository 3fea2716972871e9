"""The named rules for results without one answer: what a contract's `compare` says of them.

`compare = "up-to-sign"`: eigenvectors and the factors of an SVD or of a QR decomposition.
`compare = "unordered"`: sets, and the rows of a table, in any order.
"""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trivium.comparison.tolerance import Tolerance, close, tolerance
from trivium.observation import Node, kind_of

Array = NDArray[Any]


def up_to_sign(a: Any, b: Any, within: Tolerance) -> tuple[bool, float]:
    """`compare = "up-to-sign"`: whether two arrays of one shape agree, where the sign of each
    column, or of each row, or of the whole is free; and the largest difference.

    The sign of a complex number is its phase.
    """
    best = close(a, b, within)
    numbers = not isinstance(a, list) and a.dtype.kind in "fc" and b.dtype.kind in "fc"
    if best[0] or not numbers or not a.ndim:
        return best
    axes: list[Any] = [None] if a.ndim == 1 else [-2, -1, None]
    for axis in axes:
        products = np.sum(_unit(a) * np.conj(_unit(b)), axis=axis, keepdims=True)
        found = close(a, _factor(products) * b, within)
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
    """`compare = "up-to-sign"`, of a whole value: in A = U S V^T or A = QR a sign turns in both
    factors at once, so their products must agree. True for anything else."""
    found = [_factors(node) for node in (a, b)]
    if not all(found):
        return True
    within = tolerance(*(leaf.dtype for node in (a, b) for _, leaf in node.leaves() if leaf.shape))
    with np.errstate(all="ignore"):
        return any(close(x, y, within)[0] for x, y in zip(*map(_products, found), strict=True))


def _factors(node: Node) -> list[Array]:
    """The factors of a decomposition: [Q, R] or [U, S, V]; empty if the value is none."""
    leaves = [leaf.data for _, leaf in node.leaves()]
    if node.kind != "tuple" or not all(isinstance(x, np.ndarray) for x in leaves):
        return []
    if any(x.dtype.kind not in "fc" for x in leaves):
        return []
    matrices, vectors = [x for x in leaves if x.ndim == 2], [x for x in leaves if x.ndim == 1]
    if len(matrices) != 2 or len(leaves) != len(matrices) + len(vectors):
        return []
    left, right = matrices
    if not np.all(np.isfinite(np.concatenate(matrices, None))) or not _orthonormal(left):
        return []
    if not vectors:
        triangular = np.allclose(np.tril(right, -1), 0, atol=1e-6)
        return [left, right] if left.shape[1] == right.shape[0] and triangular else []
    whole = len(vectors) == 1 and (_orthonormal(right) or _orthonormal(right.T))
    return [left, vectors[0], right] if whole else []


def _orthonormal(a: Array) -> bool:
    return np.allclose(np.conj(a.T) @ a, np.eye(a.shape[1]), atol=1e-3)


def _products(factors: list[Array]) -> list[Array]:
    """Left times right; of an SVD twice, with the right vectors in rows and in columns, as nobody
    says which it is."""
    if len(factors) == 2:
        return [factors[0] @ factors[1]]
    left, values, right = factors
    count = len(values)
    return [
        (left[:, :count] * values) @ rows[:count]
        for rows in (right, np.conj(right.T))
        if len(rows) >= count <= left.shape[1]
    ]


def in_order(node: Node) -> Iterator[Node]:
    """`compare = "unordered"`: the value with its rows sorted, in each way in which it has rows.

    Yields the rows of a tensor; of a list of lists of numbers its rows, and its columns (values
    and their counts); of a tuple or dictionary its parts. Parts of equal length are sorted by one
    permutation, others separately.
    """
    if node.kind == "tensor" and node.shape:
        yield _sorted([node])[0]
    elif (table := _table(node)) is not None:
        yield _sorted([table])[0]
        if len(table.shape) == 2 and not isinstance(table.data, list):
            yield _sorted([Node("tensor", table.dtype, table.shape[::-1], table.data.T)])[0]
    elif node.kind in ("tuple", "dict") and node.items:
        length = node.items[0].shape[:1]
        if all(i.kind == "tensor" and i.shape and i.shape[:1] == length for i in node.items):
            items = tuple(_sorted(list(node.items)))
        else:
            items = tuple(next(in_order(item)) for item in node.items)
        yield Node(node.kind, keys=node.keys, items=items)
    else:
        yield node


def _table(node: Node) -> Node | None:
    """A list of numbers or texts, or of lists of these that are equally long, as an array; None if
    the value is no such list."""
    if node.kind != "tuple" or not node.items:
        return None
    if all(i.kind == "text" for i in node.items):
        return Node("tensor", "string", (len(node.items),), [i.text for i in node.items])
    rows = [i if i.kind == "tensor" and i.shape == () else _table(i) for i in node.items]
    first = rows[0]
    if first is None:
        return None
    words = isinstance(first.data, list)
    same = [r for r in rows if r and r.shape == first.shape and isinstance(r.data, list) == words]
    if len(same) != len(rows):
        return None
    dtype = next((r.dtype for r in same if kind_of(r.dtype) in ("float", "complex")), first.dtype)
    data = [word for r in same for word in r.data] if words else np.array([r.data for r in same])
    return Node("tensor", dtype, (len(same), *first.shape), data)


def _sorted(nodes: list[Node]) -> list[Node]:
    """Arrays of one length with their rows in one order: by the first array, then the next, column
    by column.

    Numbers that differ by rounding alone count as equal at first, so that noise in one column does
    not hide the next.
    """
    count = nodes[0].shape[0]
    if not count or any(0 in node.shape for node in nodes):
        return nodes
    columns: list[Array] = []
    for node in nodes:
        rows = np.array(node.data).reshape(count, -1)
        if rows.dtype.kind == "c":
            rows = np.concatenate([rows.real, rows.imag], axis=1)
        columns += list(rows.T)
    order = np.lexsort([*columns[::-1], *map(_ranks, columns[::-1])])
    return [Node(n.kind, n.dtype, n.shape, _permuted(n, order)) for n in nodes]


def _permuted(node: Node, order: Array) -> Any:
    """The data of an array with its rows in another order; words stay a flat list."""
    if not isinstance(node.data, list):
        return np.array(node.data)[order]
    return np.array(node.data).reshape(node.shape)[order].reshape(-1).tolist()


def _ranks(column: Array) -> Array:
    """The place of each number, equal where the gap to the next is no more than what rounding of a
    float32 makes."""
    if column.dtype.kind != "f":
        return column
    order = np.argsort(column)
    with np.errstate(invalid="ignore"):
        largest = np.max(np.abs(column[np.isfinite(column)]), initial=0.0)
        gaps = np.diff(column[order]) > 1e-5 * largest
    ranks = np.zeros(len(column), np.int64)
    ranks[order[1:]] = np.cumsum(gaps)
    return ranks
