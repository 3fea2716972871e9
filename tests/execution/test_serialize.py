"""Values taken apart by exact type. NumPy stands for all frameworks here."""

import enum
from collections import OrderedDict, defaultdict, namedtuple
from typing import Any

import numpy as np
import pytest
from trivium.execution.serialize import DEPTH, MOST_NODES, Encoder, Inexact, TooLarge, decode
from trivium.frameworks import FRAMEWORKS
from trivium.observation import Node, numbers_from_json, numbers_to_json

NUMPY = FRAMEWORKS["numpy"]
NUMPY.start()
Pair = namedtuple("Pair", "values indices")


class Liar(tuple):
    def __iter__(self) -> Any:
        return iter(())

    def __len__(self) -> int:
        return 0

    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = None  # type: ignore[assignment]


class LyingDict(dict):  # type: ignore[type-arg]
    def items(self) -> Any:
        return {}.items()


class LyingArray(np.ndarray):
    pass


class Color(enum.Enum):
    RED = 1


def seen(value: Any) -> Node:
    encoder = Encoder((NUMPY,))
    return decode(encoder.node(value), [bytes(b) for b in encoder.buffers])


@pytest.mark.parametrize(
    ("value", "structure", "dtypes"),
    [
        (None, "None", [""]),
        (True, "tensor", ["bool"]),
        (1, "tensor", ["int"]),
        (1.5, "tensor", ["float"]),
        (1j, "tensor", ["complex"]),
        ("x", "string", [""]),
        (b"x", "bytes", [""]),
        (np.float32(1), "tensor", ["float32"]),
        (np.True_, "tensor", ["bool"]),
        (np.zeros((2, 3), np.uint8), "tensor", ["uint8"]),
        (np.zeros(3, ">f4"), "tensor", ["float32"]),
        (np.array("x"), "string", [""]),
        (np.array(["x", "yy"]), "tensor", ["string"]),
        (np.array(["x"], object), "tensor", ["string"]),
        (np.longdouble(1), "tensor", ["float128"]),
        (np.array([1, "x"], object), "ndarray", [""]),
        (np.zeros(2, [("a", int)]), "ndarray", [""]),
        (np.dtype("int32"), "dtype", [""]),
        (np.float32, "dtype", [""]),
        (np.dtype("<M8[s]"), "dtype", [""]),
        ([1, (2.0, None)], "tuple(tensor, tuple(tensor, None))", None),
        (range(2), "tuple(tensor, tensor)", None),
        (Pair(1, 2), "tuple(tensor, tensor)", None),
        ({1, 2}, "set(tensor, tensor)", None),
        ({"b": 1, "a": 2}, "dict(a: tensor, b: tensor)", None),
        (OrderedDict(b=1), "dict(b: tensor)", None),
        ({1: 2}, "dict(1: tensor)", None),
        (defaultdict(int, a=1), "dict(a: tensor)", None),
        (Liar((1, 2)), "tuple(tensor, tensor)", None),
        (LyingDict(a=1), "dict(a: tensor)", None),
        (len, "builtin_function_or_method", [""]),
        (np, "module", [""]),
        (iter([]), "list_iterator", [""]),
        (object(), "object", [""]),
        (Color.RED, "Color", [""]),
        (np.zeros(2).view(LyingArray), "LyingArray", [""]),
        (np.ma.array([1]), "MaskedArray", [""]),
        (int, "type", [""]),
    ],
)
def test_every_kind_of_value(value: Any, structure: str, dtypes: list[str] | None) -> None:
    made = seen(value)
    assert made.structure == structure
    assert dtypes is None or [leaf.dtype for _, leaf in made.leaves()] == dtypes


def test_a_set_is_sorted_numbers_by_size_and_then_others_by_their_text() -> None:
    made = seen({10, "b", 9.5, "a", -1})
    assert [item.text or float(item.data) for item in made.items] == [-1, 9.5, 10, "a", "b"]


@pytest.mark.parametrize(
    "value",
    [
        [[1, 2], [3, 4]],
        [],
        [[], []],
        [True, False],
        [1.5, float("nan"), float("inf"), -0.0],
        [1 + 2j, complex("nan+infj")],
        [2**62],
        7,
        0.1,
    ],
)
def test_numbers_arrive_as_they_are(value: Any) -> None:
    array = np.array(value)
    made = seen(array)
    assert made.shape == array.shape and np.array_equal(
        made.data, array, equal_nan=array.dtype.kind in "fc"
    )
    assert np.array_equal(
        seen(array[..., None].T).data, array[..., None].T, equal_nan=array.dtype.kind in "fc"
    ), "views too"


@pytest.mark.parametrize("value", [0, -1, 2**63 - 1, -(2**63), 2**63, 2**64 - 1])
def test_integers_of_64_bits(value: int) -> None:
    assert int(seen(value).data) == value


def test_what_is_too_large_says_so() -> None:
    circle: list[Any] = []
    circle.append(circle)
    deep: Any = 1
    for _ in range(DEPTH + 1):
        deep = (deep,)
    for value in (circle, deep, [0] * MOST_NODES, np.broadcast_to(np.int8(0), (2**29,))):
        with pytest.raises(TooLarge):
            seen(value)


def test_text_travels_without_what_cannot_be_shown() -> None:
    assert seen("\ud800\x1b").text == "␥d800␛"
    assert seen({"\x00": 1}).keys == ("␀",)
    words = dict(zip(*np.unique(["b", "a", "b"], return_counts=True), strict=True))
    assert seen(words).keys == ("a", "b") == seen({"b": 2, "a": 1}).keys
    assert seen({float("nan"): 1.0}).keys != seen({"nan": 1.0}).keys
    assert seen(np.array(["\ud800"], object)).data == ["␥d800"]


APART = [
    ("a\x00b", "a␀b"),
    ("\r", "␍"),
    ("\ud800", "\\ud800"),
    (np.array([b"\xff"]), np.array(["\\xff"])),
    (2**64, "18446744073709551616"),
    (2**64, f"{2**64:x}"),
    (2**64, 2**64 + 1),
    (10**4000, 10**4000 + 1),
    (10**4000, hex(10**4000)),
    (np.array(["2020-01-01"], "M8[D]"), np.array(["2020-01-01"])),
    (np.array(["2020-01-01"], "M8[D]"), np.array(["2020-01-01"], "M8[s]")),
    (np.datetime64("NaT", "D"), "NaT"),
    (np.timedelta64(1, "D"), "1 days"),
    (np.timedelta64("NaT", "D"), np.datetime64("NaT", "D")),
]


@pytest.mark.parametrize(("one", "other"), APART, ids=range(len(APART)))
def test_what_differs_is_not_the_same_when_it_is_printable(one: Any, other: Any) -> None:
    a, b = ((n.kind, n.dtype, n.shape, n.text, n.data) for n in (seen(one), seen(other)))
    assert a != b


def test_dates_and_times_are_texts_with_a_dtype() -> None:
    made = seen(np.array([["2020-01-01", "NaT"]], "M8[D]"))
    assert (made.kind, made.dtype, made.shape) == ("tensor", "datetime64[D]", (1, 2))
    assert made.data == ["2020-01-01", "NaT"]
    assert numbers_from_json(made.dtype, made.shape, numbers_to_json(made)) == made.data


def test_extended_precision_is_held_exactly_or_refused() -> None:
    exact = np.array([1.5, np.nan, -np.inf, 0.1], np.longdouble)
    again = numbers_from_json("float128", (4,), numbers_to_json(seen(exact)))
    assert np.array_equal(again, exact.astype(np.float64), equal_nan=True)
    third = np.longdouble(1) / 3
    for value in (third, np.array([1, third]), np.clongdouble(third * 1j), np.longdouble("1e4000")):
        with pytest.raises(Inexact, match="end with float64"):
            seen(value)


def test_a_scalar_that_lies_about_its_array_is_not_asked() -> None:
    class Lying(np.float64):
        def __array__(self, *_: Any, **__: Any) -> Any:
            return np.array(9.0)

    assert seen(Lying(1.0)).structure.endswith("Lying")


@pytest.mark.parametrize(
    "header",
    [
        {},
        {"kind": "tensor"},
        {"kind": "tensor", "shape": [2], "dtype": "int8", "wire": "|i1", "at": 9},
        {"kind": "tuple"},
        {"kind": "tensor", "shape": ["x"], "words": []},
        {"kind": "tensor", "shape": [], "words": ["x"]},
        {"kind": "tensor", "shape": [], "words": ["x"], "dtype": "float32"},
        {"kind": "tensor", "shape": [3], "dtype": "int8", "wire": "|i1", "at": 0},
        {"kind": "tensor", "shape": [1], "dtype": "int8", "wire": "O", "at": 0},
        {"kind": "tensor", "shape": [2], "dtype": "thing", "wire": "|i1", "at": 0},
        {"kind": "tuple", "items": [1]},
        {"kind": "tensor", "shape": [2], "dtype": "int8", "wire": "nonsense", "at": 0},
    ],
)
def test_a_forged_value_is_refused(header: dict[str, Any]) -> None:
    with pytest.raises((ValueError, KeyError, TypeError, IndexError)):
        decode(header, [b"ab"])
