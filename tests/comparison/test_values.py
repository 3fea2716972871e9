"""Whether two values agree: structure, dtype, numbers; and who of several is the odd one."""

from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import KEYS, WIDTHS, f32, i32, node
from making import dtype as named
from trivium.comparison.values import (
    dtypes,
    in_set_order,
    odd_one,
    same_dtype,
    same_numbers,
    same_structure,
    shapes,
)
from trivium.examples.contract import Contract
from trivium.observation import Node
from values import INTEGERS, nodes

PLAIN = Contract()
NAMES = [
    "float16",
    "bfloat16",
    "float32",
    "float64",
    "complex64",
    "complex128",
    "bool",
    "string",
    "float",
    "int",
    *INTEGERS,
]


def groups(*parts: str) -> Any:
    """Frameworks agree if they stand in one part."""
    return lambda f, g: any(f in part.split() and g in part.split() for part in parts)


@pytest.mark.parametrize(
    ("parts", "fine", "odd"),
    [
        (["torch tf jax numpy"], True, ""),
        (["torch jax numpy", "tf"], False, "tf"),
        (["torch tf jax", "numpy"], False, "numpy"),
        (["torch tf", "jax numpy"], False, ""),
        (["torch tf", "jax", "numpy"], False, ""),
        (["torch", "tf", "jax", "numpy"], False, ""),
    ],
)
def test_the_odd_one(parts: list[str], fine: bool, odd: str) -> None:
    assert odd_one(list(KEYS), groups(*parts)) == (fine, odd)


def test_of_two_there_is_no_odd_one() -> None:
    assert odd_one(["torch", "tf"], groups("torch", "tf")) == (False, "")
    assert odd_one(["torch"], groups("torch")) == (True, "") == odd_one([], groups())


def test_values_are_held_against_numpy_alone() -> None:
    """Two that are each near the reference need not be that near each other."""
    assert odd_one(list(KEYS), groups("torch numpy", "tf numpy", "jax numpy"), star=True) == (
        True,
        "",
    )
    assert odd_one(list(KEYS), groups("torch numpy", "tf numpy", "jax numpy"))[0] is False


@pytest.mark.parametrize(("f", "g"), list(combinations(KEYS, 2)))
@given(a=st.sampled_from(NAMES), b=st.sampled_from(NAMES))
def test_agreement_of_dtypes_is_symmetric(f: str, g: str, a: str, b: str) -> None:
    for widths in ({}, WIDTHS):
        for kind in (lambda name: Node("tensor", name), named):
            x, y = kind(a), kind(b)
            assert same_dtype(f, x, g, y, widths) == same_dtype(g, y, f, x, widths)
            assert same_dtype(f, x, g, x, widths)


@given(nodes(), nodes())
def test_agreement_of_values_is_symmetric(a: Node, b: Node) -> None:
    assert same_structure(a, b) == same_structure(b, a)
    if same_structure(a, b) and shapes(a) == shapes(b):
        for rule in ("values", "unordered", "up-to-sign"):
            contract = Contract(compare=rule)
            assert same_numbers(a, b, contract) == same_numbers(b, a, contract)


def test_each_part_has_its_dtype_and_shape() -> None:
    value = node((f32([1, 2]), {"a": i32(1), "b": "text"}, named("int64"), None))
    assert dtypes(value) == ["float32", "int32", "", "int64", ""]
    assert shapes(value) == [(2,), (), (), (), ()]
    assert [path for path, _ in value.leaves()] == ["[0]", "[1][a]", "[1][b]", "[2]", "[3]"]


@given(st.permutations([1, 2.5, "b", (1, 2), ("a", None), True]))
def test_the_order_of_a_set_is_that_of_its_elements(items: list[Any]) -> None:
    """However it was built; sets of sets too."""

    def made(elements: list[Any]) -> Node:
        inner = Node("set", items=tuple(map(node, reversed(elements))))
        return in_set_order(Node("set", items=(*map(node, elements), inner)))

    plain = made(sorted(items, key=repr))
    assert same_structure(made(items), plain)
    assert same_numbers(made(items), plain, PLAIN).fine
