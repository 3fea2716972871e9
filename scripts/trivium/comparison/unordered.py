"""Values whose order says nothing: put in one order before they are compared."""

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trivium.observation import Node, kind_of

Array = NDArray[Any]


def in_order(node: Node) -> Iterator[Node]:
    """The same value with its rows sorted, in each way in which it has rows: what `unordered` compares.

    The rows of a tensor, or of a list of lists of numbers, which may be columns too (values and their counts). Parts of one
    length are sorted in step, else each for itself.
    """
    if node.kind == "tensor" and node.shape:
        yield _sorted([node])[0]
    elif (table := _table(node)) is not None:
        yield _sorted([table])[0]
        if len(table.shape) == 2 and not isinstance(table.data, list):
            yield _sorted([Node("tensor", table.dtype, table.shape[::-1], table.data.T)])[0]
    elif node.kind in ("tuple", "dict") and node.items:
        if all(
            i.kind == "tensor" and i.shape and i.shape[:1] == node.items[0].shape[:1]
            for i in node.items
        ):
            yield Node(node.kind, keys=node.keys, items=tuple(_sorted(list(node.items))))
        else:
            yield Node(
                node.kind, keys=node.keys, items=tuple(next(in_order(item)) for item in node.items)
            )
    else:
        yield node


def _table(node: Node) -> Node | None:
    """A list of numbers or texts, or of lists of these that are equally long, as an array."""
    if node.kind != "tuple" or not node.items:
        return None
    if all(i.kind == "text" for i in node.items):
        return Node("tensor", "string", (len(node.items),), [i.text for i in node.items])
    rows = [
        item if item.kind == "tensor" and item.shape == () else _table(item) for item in node.items
    ]
    first = rows[0]
    words = first is not None and isinstance(first.data, list)
    if first is None or any(
        r is None or r.shape != first.shape or isinstance(r.data, list) != words for r in rows
    ):
        return None
    alike = [r for r in rows if r]
    dtype = next((r.dtype for r in alike if kind_of(r.dtype) in ("float", "complex")), first.dtype)
    data = [word for r in alike for word in r.data] if words else np.array([r.data for r in alike])
    return Node("tensor", dtype, (len(alike), *first.shape), data)


def _sorted(nodes: list[Node]) -> list[Node]:
    """Rows in one order for all arrays: by the first array, then the next, column by column.

    Numbers that differ by rounding alone count as equal at first, so that noise in one column does not hide the next.
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
    order = (
        np.lexsort([*columns[::-1], *map(_ranks, columns[::-1])]) if columns else np.arange(count)
    )
    return [
        Node(
            n.kind,
            n.dtype,
            n.shape,
            np.array(n.data)[order]
            if not isinstance(n.data, list)
            else np.array(n.data).reshape(n.shape)[order].reshape(-1).tolist(),
        )
        for n in nodes
    ]


def _ranks(column: Array) -> Array:
    """The place of each number, equal where the gap to the next is no more than what rounding of a float32 makes."""
    if column.dtype.kind != "f":
        return column
    order = np.argsort(column)
    with np.errstate(invalid="ignore"):
        gaps = np.diff(column[order]) > 1e-5 * np.max(
            np.abs(column[np.isfinite(column)]), initial=0.0
        )
    ranks = np.zeros(len(column), np.int64)
    ranks[order[1:]] = np.cumsum(gaps)
    return ranks
