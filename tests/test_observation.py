"""How observed values are named, stored as text, and read back."""

import json
import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import f32, node, opaque, tensor
from trivium.observation import (
    Node,
    canonical,
    escaped,
    kind_of,
    numbers_from_json,
    numbers_to_json,
    printable,
    width_of,
)
from values import tensors

NAMES = {
    "bool": ("bool", 0),
    "int8": ("int", 8),
    "int64": ("int", 64),
    "uint8": ("uint", 8),
    "uint64": ("uint", 64),
    "float16": ("float", 16),
    "bfloat16": ("float", 16),
    "float32": ("float", 32),
    "float64": ("float", 64),
    "complex64": ("complex", 64),
    "complex128": ("complex", 128),
    "string": ("string", 0),
    "int": ("int", 0),
    "float": ("float", 0),
    "complex": ("complex", 0),
    "float8_e4m3fn": ("float", 8),
    "float8_e5m2": ("float", 8),
}


@pytest.mark.parametrize("name", NAMES)
def test_a_dtype_has_a_kind_and_a_width(name: str) -> None:
    assert (kind_of(name), width_of(name)) == NAMES[name]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1.5, "tensor"),
        (None, "None"),
        ("x", "string"),
        ((), "tuple()"),
        ((1, (None, "x")), "tuple(tensor, tuple(None, string))"),
        ({"b": 1, "a": ()}, "dict(a: tuple(), b: tensor)"),
        (opaque("Thing"), "Thing"),
    ],
)
def test_a_structure_in_words(value: Any, text: str) -> None:
    assert node(value).structure == text


@given(tensors())
def test_numbers_read_back_bit_by_bit(made: Node) -> None:
    told = json.loads(json.dumps(numbers_to_json(made), allow_nan=False))
    again = numbers_from_json(made.dtype, made.shape, told)
    if isinstance(made.data, list):
        assert again == made.data
    else:
        assert again.dtype == made.data.dtype and again.shape == made.data.shape
        assert np.array_equal(again, made.data, equal_nan=made.data.dtype.kind in "fc")
        assert (
            np.array_equal(np.signbit(again.real), np.signbit(made.data.real))
            or np.isnan(again.real).any()
        )


def test_numbers_are_as_people_read_them() -> None:
    assert numbers_to_json(f32([0.1, 1e-8, math.nan, math.inf, -math.inf])) == [
        0.1,
        1e-8,
        "nan",
        "inf",
        "-inf",
    ]
    assert numbers_to_json(tensor(0.1, "float64")) == [0.1] and numbers_to_json(
        tensor([True], "bool")
    ) == [True]
    assert numbers_to_json(tensor([1 - 2j], "complex64")) == [1.0, -2.0]


@pytest.mark.parametrize(
    ("dtype", "to"),
    [
        ("int8", "int64"),
        ("uint8", "uint64"),
        ("float16", "float64"),
        ("complex64", "complex128"),
        ("bool", "bool"),
    ],
)
def test_one_form_for_comparison(dtype: str, to: str) -> None:
    assert canonical(dtype, np.ones(2, dtype)).dtype == to


@given(st.text(st.characters(), max_size=20))
def test_any_text_can_be_stored_and_shown(text: str) -> None:
    shown = printable(text)
    shown.encode("utf-8")
    assert printable(shown) == shown
    assert not any(ord(c) < 32 and c not in "\n\t" for c in shown)


def test_what_cannot_be_shown_has_a_picture() -> None:
    assert printable("\x1b[31mred\x00\x07\r\n\t\ud800\x7f") == "␛[31mred␀␇\n\t\\ud800␡"


CHARACTERS = st.characters() | st.sampled_from("\r\n\t\0\x7f\x1b␀␍␡␥\ud800\udcff2400")


@given(st.text(CHARACTERS, max_size=5), st.text(CHARACTERS, max_size=5))
def test_texts_that_differ_differ_when_they_are_shown(one: str, other: str) -> None:
    shown = escaped(one)
    shown.encode("utf-8")
    assert (shown == escaped(other)) == (one == other)
    assert printable(shown) == shown


def test_ordinary_texts_stay_as_they_are() -> None:
    for text in ("é 😀 \\ud800 \\x1b \n\t", "[1., 2.]", ""):
        assert escaped(text) == text
    assert escaped("\x1b[31m\r␀\ud800␥") == "␛[31m␍␥2400␥d800␥2425"
