"""Operations on edge inputs: what is changed in a snippet, and that each operation was tried."""

from pathlib import Path

import edges
import pytest
from trivium.examples.discovery import discover

NOT_YET = {
    "attention",
    "batches",
    "carrying-weights",
    "compiling",
    "convolutions",
    "debugging",
    "devices",
    "images-signals",
    "initialization",
    "layers",
    "losses",
    "normalization",
    "optimizers",
    "recurrent",
    "saving",
    "training",
}
"""Chapters whose operations nobody has tried: a chapter leaves this list, and none is added."""
SOURCE = "import numpy as np\nx = np.array([[1., 2.], [3., 4.]])\nnp.sum(x)\n"


@pytest.mark.parametrize(
    ("edge", "line"),
    [
        ("NaN", "x = np.array([[float('nan'), 2.0], [3.0, 4.0]])"),
        ("-0", "x = np.array([[-0.0, 2.0], [3.0, 4.0]])"),
        ("ties", "x = np.array([[1.0, 1.0], [1.0, 1.0]])"),
        ("bool", "x = np.array([[True, True], [False, False]])"),
        ("float16", "x = np.array([[1.0, 2.0], [3.0, 4.0]], dtype=np.float16)"),
        ("empty", ""),
        ("negative", ""),
        ("int8", ""),
    ],
)
def test_an_edge_is_put_into_the_first_literal(edge: str, line: str) -> None:
    changed = edges.changed(SOURCE, edge, "numpy")
    assert changed == SOURCE.splitlines()[0] + f"\n{line}\nnp.sum(x)\n" if line else not changed


def test_what_has_no_literal_has_no_edges() -> None:
    assert not any(edges.changed("x = f(3)\n", edge, "numpy") for edge in edges.EDGES)


def test_every_operation_was_tried_or_says_why_not() -> None:
    """A new operation is tried by `python tools/edges.py CHAPTER`."""
    operations = {
        e.name
        for e in discover(Path(__file__).parents[2] / "snippets")[0]
        if e.contract.says and e.name.split("/")[0] not in NOT_YET
    }
    rows = edges.kept()
    assert {name for name in rows if name.split("/")[0] not in NOT_YET} == operations
    assert all(row.tried and (row.fate or not row.parts) for row in rows.values())
    assert not [name for name, row in rows.items() if row.fate == edges.OPEN]


def test_the_list_has_its_date_and_versions() -> None:
    first = edges.KEPT.read_text("utf-8").splitlines()[0]
    assert first.startswith("# 2") and all(f"{name} " in first for name in edges.PINS)
