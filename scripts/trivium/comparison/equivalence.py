"""The named rules for results without one answer: what a contract's `compare` says of them.

`compare = "up-to-sign"`: eigenvectors and the factors of an SVD or of a QR decomposition.
`compare = "unordered"`: sets, and the rows of a table, in any order.
"""

from collections.abc import Iterator
from typing import Any

import numpy as np

from trivium.comparison.tolerance import Array, Tolerance, close, tolerance
from trivium.observation import Node, kind_of

AXES = {
    "columns": ((-2,),),
    "rows": ((-1,),),
    "either": ((-2,), (-1,)),
    "row": ((-2, -1),),
    "whole": ((-1,),),
}
"""Which signs are free -> the axes along which a sign is one, in each way that is allowed."""
DECOMPOSITIONS = {
    "QR": ("columns", "rows"),
    "SVD": ("columns", "either"),
    "eigen": ("", "columns"),
}
"""Name of a decomposition -> which signs of its two matrices are free. An eigendecomposition with
its matrix is (A, values, vectors), with A V = V L: of A every sign counts."""


def free_signs(a: Node, b: Node) -> list[str]:
    """`compare = "up-to-sign"`: which signs mean nothing, for each part of two values of one shape.

    "columns" or "rows": each has a sign of its own; "either": one of the two, as of the right
    factor of an SVD; "whole": one sign for all, as of a vector; "": every sign counts. Where the
    two values say different things the stricter one holds.
    """
    pairs = zip(_roles(a), _roles(b), strict=True)
    return [x if x == y else x and y and "columns" for x, y in pairs]


def up_to_sign(a: Any, b: Any, within: Tolerance, free: str) -> tuple[bool, float]:
    """Whether two arrays of one shape agree where signs are `free`, and the largest difference.

    The sign of a complex number is its phase.
    """
    best = close(a, b, within)
    for axes in AXES.get(free, ()) if not best[0] else ():
        found = close(a, turned(b, a, axes), within)
        best = min(best, found, key=lambda pair: (not pair[0], pair[1]))
    return best


def turned(b: Array, a: Array, axes: tuple[int, ...]) -> Array:
    """`b`, with one sign along each of the axes, the one by which it comes nearest to `a`."""
    products = np.sum(_unit(a) * np.conj(_unit(b)), axis=axes, keepdims=True)
    return np.asarray(np.where(products == 0, 1.0, np.sign(products)) * b)


def _roles(node: Node) -> list[str]:
    """What `free_signs` says of one value alone."""
    leaves = [leaf for _, leaf in node.leaves()]
    kind, places = _decomposition(node)
    known = dict(zip(places, DECOMPOSITIONS[kind], strict=True)) if kind else {}
    shapes = [leaf.shape for leaf in leaves]
    return [known[i] if i in known else _role(leaf, shapes) for i, leaf in enumerate(leaves)]


def _role(leaf: Node, shapes: list[tuple[int, ...]]) -> str:
    """Which signs of a part are free that belongs to no decomposition."""
    own, number = leaf.shape, leaf.kind == "tensor" and kind_of(leaf.dtype) in ("float", "complex")
    beside = any(len(s) == len(own) + 1 and s[:-2] == own[:-1] for s in shapes)
    if not number or not own or beside or (len(own) == 1 and any(len(s) > 1 for s in shapes)):
        return ""  # beside eigenvectors stand eigenvalues: their signs count
    if len(own) == 1:
        return "whole"
    if own[-2] == 1:
        return "row"
    wide = own[-2] < own[-1] and _orthonormal(np.swapaxes(leaf.data, -1, -2))
    return "rows" if wide else "columns"


def _unit(a: Array) -> Array:
    """The array at a scale at which products neither vanish nor overflow."""
    largest = np.max(np.abs(a), initial=0.0, where=np.isfinite(a))
    with np.errstate(over="ignore", invalid="ignore"):
        return np.nan_to_num(a / (largest or 1.0), nan=0.0, posinf=1.0, neginf=-1.0)


def same_product(a: Node, b: Node) -> bool:
    """`compare = "up-to-sign"`, of a whole value: in A = U S V^T or A = QR a sign turns in both
    factors at once, so their products must agree. True for anything else."""
    found = [_products(node, *_decomposition(node)) for node in (a, b)]
    if not all(found):
        return True
    within = tolerance(*(leaf.dtype for node in (a, b) for _, leaf in node.leaves() if leaf.shape))
    with np.errstate(all="ignore"):
        return any(close(x, y, within)[0] for x, y in zip(*found, strict=True))


def _decomposition(node: Node) -> tuple[str, list[int]]:
    """The name of the decomposition that a tuple is, a key of DECOMPOSITIONS, and where among its
    parts its matrices stand; empty if it is none."""
    leaves = [leaf.data for _, leaf in node.leaves()]
    if node.kind != "tuple" or not all(isinstance(x, np.ndarray) for x in leaves):
        return "", []
    if any(x.dtype.kind not in "fc" or not np.all(np.isfinite(x)) for x in leaves):
        return "", []
    most = max((x.ndim for x in leaves), default=0)
    places = [i for i, x in enumerate(leaves) if x.ndim == most >= 2]
    values = [x for x in leaves if x.ndim == most - 1]
    if len(places) != 2 or len(leaves) != 2 + len(values) or len(values) > 1:
        return "", []
    left, right = (leaves[i] for i in places)
    if left.shape[:-2] != right.shape[:-2] or 0 in left.shape + right.shape:
        return "", []
    if not values:
        triangular = np.allclose(np.tril(right, -1), 0, atol=1e-6)
        fits = left.shape[-1] == right.shape[-2] and triangular and _orthonormal(left)
        return ("QR", places) if fits else ("", [])
    if _eigen(left, values[0], right):
        return "eigen", places
    if _eigen(right, values[0], left):
        return "eigen", places[::-1]
    turned = np.swapaxes(right, -1, -2)
    fits = _orthonormal(left) and (_orthonormal(right) or _orthonormal(turned))
    return ("SVD", places) if fits and left.shape[:-2] == values[0].shape[:-1] else ("", [])


def _eigen(a: Array, values: Array, vectors: Array) -> bool:
    """Whether A V = V L."""
    if not a.shape == vectors.shape == (*values.shape, values.shape[-1]):
        return False
    scale = max(1e-30, float(np.abs(a).max()) * float(np.abs(vectors).max()))
    return np.allclose(a @ vectors, vectors * values[..., None, :], rtol=0, atol=1e-3 * scale)


def _orthonormal(a: Array) -> bool:
    """Whether the columns of a matrix, or of each of a stack, are."""
    return np.allclose(np.conj(np.swapaxes(a, -1, -2)) @ a, np.eye(a.shape[-1]), atol=1e-3)


def _products(node: Node, kind: str, places: list[int]) -> list[Array]:
    """What the factors of a QR or an SVD make; of an SVD with the right vectors in rows and in
    columns, as nobody says which it is. Empty for anything else."""
    leaves = [leaf.data for _, leaf in node.leaves()]
    if kind not in ("QR", "SVD"):
        return []
    left, right = (leaves[i] for i in places)
    if kind == "QR":
        return [left @ right]
    (values,) = (x for i, x in enumerate(leaves) if i not in places)
    count = values.shape[-1]
    return [
        (left[..., :count] * values[..., None, :]) @ rows[..., :count, :]
        for rows in (right, np.conj(np.swapaxes(right, -1, -2)))
        if rows.shape[-2] >= count <= left.shape[-1]
    ]


def in_order(node: Node) -> Iterator[Node]:
    """`compare = "unordered"`: the value with its rows sorted, in each way in which it has rows.

    Yields the rows of a tensor; of a list of lists of numbers its rows, and its columns (values
    and their counts); of a tuple or dictionary its parts. Parts of equal length are sorted by one
    permutation, whatever stands beside them.
    """
    if (table := _table(node)) is not None:
        yield _sorted([table])[0]
        if node.kind == "tuple" and len(table.shape) == 2 and not isinstance(table.data, list):
            yield _sorted([Node("tensor", table.dtype, table.shape[::-1], table.data.T)])[0]
    elif node.kind in ("tuple", "dict"):
        yield Node(node.kind, keys=node.keys, items=_in_step(node.items))
    else:
        yield node


def _in_step(items: tuple[Node, ...]) -> tuple[Node, ...]:
    """The parts of a tuple or dictionary: those that have rows sorted together with all others of
    their length, tuples among them each for itself, others as they are."""
    tables = {i: table for i, item in enumerate(items) if (table := _table(item)) is not None}
    made = [item if i in tables else next(in_order(item)) for i, item in enumerate(items)]
    for length in {table.shape[0] for table in tables.values()}:
        places = [i for i, table in tables.items() if table.shape[0] == length]
        for i, part in zip(places, _sorted([tables[i] for i in places]), strict=True):
            made[i] = part
    return tuple(made)


def _table(node: Node) -> Node | None:
    """What has rows, as an array: a tensor with axes; a list of numbers or texts, or of lists of
    these that are equally long. None for anything else."""
    if node.kind == "tensor" and node.shape:
        return node
    if node.kind != "tuple" or not node.items:
        return None
    if all(i.kind == "text" for i in node.items):
        return Node("tensor", "string", (len(node.items),), [i.text for i in node.items])
    if any(i.kind == "tensor" and i.shape for i in node.items):
        return None  # arrays in a tuple are columns, and no rows
    rows = [i if i.kind == "tensor" else _table(i) for i in node.items]
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
