"""Operations on edge inputs: what is changed in a snippet, and that each operation was tried."""

import edges
import own
import pytest

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
    changed = edges.changed(SOURCE, edge)
    assert changed == SOURCE.splitlines()[0] + f"\n{line}\nnp.sum(x)\n" if line else not changed


def test_what_has_no_literal_has_no_edges() -> None:
    assert not any(edges.changed("x = f(3)\n", edge) for edge in edges.EDGES)


LAYER = """import torch
w = torch.tensor([[5., 6.], [7., 8.]])
x = torch.tensor([[1., 2.], [3., 4.]])
torch.nn.functional.linear(x, w)
"""
OTHER = LAYER.replace("tensor([[1., 2.], [3., 4.]])", "arange(1., 5.).view(2, 2)")


def test_a_layer_has_its_input_changed_and_no_weight() -> None:
    inputs, weights = edges.operands([LAYER, LAYER.replace("6.], [7.", "7.], [6.")])
    assert inputs == (1.0, 2.0, 3.0, 4.0) and weights == (5.0, 6.0, 7.0, 8.0)
    changed = edges.changed(LAYER, "NaN", inputs)
    assert "x = torch.tensor([[float('nan'), 2.0], [3.0, 4.0]])" in changed


def test_a_range_is_a_literal_of_its_numbers() -> None:
    inputs = edges.operands([LAYER, OTHER])[0]
    changed = edges.changed(OTHER, "zeros", inputs)
    assert "x = torch.tensor([0.0, 0.0, 0.0, 0.0]).view(2, 2)" in changed


def test_the_gradients_of_a_loop_come_before_the_weights() -> None:
    loop = "for gradient in [3., 4.]:\n    step(gradient)\nupdated([1., 2.])\n"
    assert edges.operands([loop, loop])[0] == (3.0, 4.0)
    assert "for gradient in [-float('inf'), 4.0]:" in edges.changed(loop, "-inf", (3.0, 4.0))


def test_a_dtype_is_of_the_module_that_makes_the_literal() -> None:
    source = "x = np.array([1., 2.])\nlayer(torch.tensor(x))\n"
    assert "np.array([1.0, 2.0], dtype=np.float16)" in edges.changed(source, "float16")


def test_a_literal_that_one_snippet_lacks_is_not_changed() -> None:
    assert edges.operands([LAYER, SOURCE]) == [(1.0, 2.0, 3.0, 4.0)]


@pytest.mark.parametrize(
    ("edge", "line"),
    [
        ("one row", "x = torch.tensor([[1.0, 2.0]])"),
        ("no rows", "x = torch.zeros((0, 2))"),
        ("integers", "x = torch.tensor([[1, 2], [3, 4]])"),
        ("1000", "x = torch.tensor([[1000.0, 2.0], [3.0, 4.0]])"),
    ],
)
def test_a_batch_has_edges_of_its_own(edge: str, line: str) -> None:
    assert line in edges.changed(LAYER, edge, (1.0, 2.0, 3.0, 4.0))


def test_every_operation_was_tried_or_says_why_not() -> None:
    """A new operation is tried by `python tools/edges.py CHAPTER`."""
    operations = {e.name for e in own.examples() if e.contract.says}
    rows = edges.kept()
    assert set(rows) == operations
    assert all(row.tried and (row.fate or not row.parts) for row in rows.values())
    assert not [name for name, row in rows.items() if row.fate == edges.OPEN]


def test_the_list_has_its_date_and_versions() -> None:
    first = edges.KEPT.read_text("utf-8").splitlines()[0]
    assert first.startswith("# 2") and all(f"{name} " in first for name in edges.PINS)
