"""What a contract declares, held against what was observed."""

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import dtype, f32, f64, i32, node, opaque, tensor
from trivium.comparison.pinned import is_structure, unlike
from trivium.examples.contract import Contract
from trivium.examples.schema import Written
from trivium.observation import Node
from values import nodes

PLAIN = Contract()
LITERALS = st.recursive(
    st.one_of(
        st.integers(),
        st.floats(),
        st.booleans(),
        st.none(),
        st.text(max_size=3),
        st.complex_numbers(),
        st.dates(),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.one_of(st.text(max_size=1), st.integers()), inner, max_size=2),
    ),
    max_leaves=5,
)


@pytest.mark.parametrize(
    ("declared", "value", "fits"),
    [
        ("tensor", 1.5, True),
        ("array", f32([1]), True),
        ("scalar", 1, True),
        ("tuple(tensor, tensor)", (1, 2), True),
        ("tuple( tensor,tensor )", (1, 2), True),
        ("list(tensor, tensor)", (1, 2), True),
        ("shape", (2, 3), True),
        ("tuple", (1, (2, None)), True),
        ("tuple(tensor, tuple(tensor, None))", (1, (2, None)), True),
        ("None", None, True),
        ("string", "x", True),
        ("dict(a: tensor)", {"a": 1}, True),
        ("dict", {"a": 1}, True),
        ("function", opaque("function"), True),
        ("dtype", dtype("float32"), True),
        ("tuple(tensor)", (1, 2), False),
        ("tuple", 1, False),
        ("tensor", (1,), False),
        ("dict(b: tensor)", {"a": 1}, False),
        ("generator", opaque("function"), False),
        ("", 1, False),
        ("tensor", None, False),
    ],
)
def test_a_declared_structure(declared: str, value: Any, fits: bool) -> None:
    assert is_structure(declared, node(value)) is fits


@pytest.mark.parametrize(
    ("told", "value", "right"),
    [
        (1, i32(1), True),
        (1.0, i32(1), True),
        (1, f32(1), True),
        ([1, 2], i32([1, 2]), True),
        ([[1], [2]], i32([[1], [2]]), True),
        ([], tensor([], "float32", (0,)), True),
        (True, tensor(True, "bool"), True),
        (math.nan, f32(math.nan), True),
        (math.inf, f32(math.inf), True),
        (1 + 2j, tensor(1 + 2j, "complex64"), True),
        ("a", node("a"), True),
        (None, node(None), True),
        ([1, None], node((1, None)), True),
        ({"a": 1}, node({"a": 1}), True),
        (["a", "b"], tensor(["a", "b"], "string"), True),
        ("float32", dtype("float32"), True),
        (0.1235, f32(0.123456), True),
        (0.123456, f32(0.123456), True),
        (1e-5, f64(1e-5), True),
        (1.1235, f64(1.123456), True),
        (12350.0, f64(12350.04), True),
        (2**63, tensor(2**63, "uint64"), True),
        (2, i32(1), False),
        ([1, 2], i32([2, 1]), False),
        ([1, 2], i32([[1, 2]]), False),
        ([1], i32(1), False),
        (1, i32([1]), False),
        (1, tensor(True, "bool"), False),
        (True, i32(1), False),
        ([True, 2], i32([1, 2]), False),
        (math.inf, f32(-math.inf), False),
        (0.0, f32(math.nan), False),
        (0.123, f32(0.123456), False),
        (0.1234, f32(0.123456), False),
        (None, node("None"), False),
        ("1", i32(1), False),
        (1, node("1"), False),
        ([1, 2], node((1,)), False),
        ({"b": 1}, node({"a": 1}), False),
        (2**70, i32(1), False),
        (2**70, Node("integer", text=str(2**70)), True),
        (-(2**70), Node("integer", text=str(2**70)), False),
        (str(2**70), Node("integer", text=str(2**70)), False),
    ],
)
def test_a_pinned_value(told: Any, value: Node, right: bool) -> None:
    assert (unlike(told, value, PLAIN) is None) is right


@given(LITERALS, nodes())
def test_pinning_never_raises(told: Any, value: Node) -> None:
    found = unlike(told, value, PLAIN)
    assert found is None or found.says()


@pytest.mark.parametrize(
    ("written", "seen", "right"),
    [
        ("100.0", 100.04, False),
        ("100.0", 100.0, True),
        ("1000.0", 1000.04, True),
        ("1e5", 100000.04, False),
        ("1.000e5", 100000.04, True),
        ("0.1230", 0.12304, True),
        ("0.123", 0.12304, False),
        ("-0.1230", -0.12304, True),
        ("0.00012", 0.000124, False),
        ("1_234.5", 1234.54, True),
    ],
)
def test_digits_count_as_they_are_written(written: str, seen: float, right: bool) -> None:
    assert (unlike(Written(written), f64(seen), PLAIN) is None) is right


def test_an_integer_of_any_size_can_be_declared() -> None:
    assert unlike(2**4000, Node("integer", text=hex(2**4000)), PLAIN) is None
    assert unlike(2**20000, Node("integer", text=hex(2**4000)), PLAIN)


def test_the_keys_of_a_dictionary_have_kinds() -> None:
    seen = Node("dict", keys=("1", "2"), items=(node(0.5), node("a")))
    assert unlike({1: 0.5, 2: "a"}, seen, PLAIN) is None
    assert unlike({1: 0.5, 2: "b"}, seen, PLAIN)
    assert unlike({"1": 0.5, "2": "a"}, seen, PLAIN)


@pytest.mark.parametrize(
    ("told", "value", "says"),
    [
        ([1, 3], i32([1, 2]), " at [1]: 2 against 3"),
        ([[1.0], [3.0]], f32([[1], [math.nan]]), " at [1][0]: NaN against 3.0"),
        ([1, [2, 5]], node((1, f32([2, 4]))), " at [1][1]: 4.0 against 5"),
        ({"a": 1, "b": True}, node({"a": 1, "b": False}), " at [b]: False against True"),
        ({"b": 1}, node({"a": 1}), ": keys a against keys b"),
        ([1, 2], node((1,)), ": 1 parts against 2 parts"),
        ("ab" * 40, node("ab" * 39 + "xy"), " from character 78: '…"),
        (["a", "c"], tensor(["a", "b"], "string"), " at [1]: 'b' against 'c'"),
        ([1, 2], f32(1), ": tensor against [1, 2]"),
    ],
)
def test_where_a_value_is_not_the_declared_one(told: Any, value: Node, says: str) -> None:
    found = unlike(told, value, PLAIN)
    assert found and found.says().startswith(says), found
