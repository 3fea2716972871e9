"""Values of every kind for property tests, and the changes of them that a comparison must
notice."""

from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Any

import making
import numpy as np
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from making import dtype, tensor
from trivium.comparison.tolerance import tolerance
from trivium.observation import Node, kind_of

FLOATS = {
    "float8_e4m3fn": 16,
    "float16": 16,
    "bfloat16": 16,
    "float32": 32,
    "float64": 64,
    "float": 64,
}
INTEGERS = {
    "int4": np.int8,
    "int8": np.int8,
    "int16": np.int16,
    "int32": np.int32,
    "int64": np.int64,
    "int": np.int64,
    "uint4": np.uint8,
    "uint8": np.uint8,
    "uint16": np.uint16,
    "uint32": np.uint32,
    "uint64": np.uint64,
}
COMPLEX = {"complex64": 64, "complex128": 128, "complex": 128}
SCALARS = ("float", "int", "complex", "bool")
NARROWER = {
    "float64": "float32",
    "float32": "float16",
    "float16": "float8_e4m3fn",
    "complex128": "complex64",
    "int64": "int32",
    "int32": "int16",
    "int16": "int8",
    "int8": "int4",
    "uint64": "uint32",
    "uint32": "uint16",
    "uint16": "uint8",
}
WORDS = st.text(st.characters(codec="utf-8"), max_size=4)
SHAPES = hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=3)


@st.composite
def tensors(draw: Any, full: bool = False) -> Node:
    """A tensor of any dtype; a Python scalar where the dtype has no width."""
    name = draw(st.sampled_from([*FLOATS, *INTEGERS, *COMPLEX, "bool", "string"]))
    shape = (
        ()
        if name in SCALARS
        else draw(hnp.array_shapes(min_dims=0, max_dims=3, max_side=3) if full else SHAPES)
    )
    if name == "string":
        shape = shape or (1,)  # a string tensor without axes travels as a text
        count = int(np.prod(shape))
        return Node("tensor", name, shape, draw(st.lists(WORDS, min_size=count, max_size=count)))
    if name in FLOATS:
        kind: Any = np.dtype(f"float{FLOATS[name]}")
    elif name in INTEGERS:
        kind = INTEGERS[name]
    else:
        kind = np.dtype(f"complex{COMPLEX[name]}") if name in COMPLEX else np.bool_
    return tensor(draw(hnp.arrays(kind, shape)), name)


def leaves(full: bool = False) -> st.SearchStrategy[Node]:
    plain = tensors(full)
    other = [
        WORDS.map(making.node),
        st.sampled_from(["float32", "int64"]).map(dtype),
        st.just(making.node(None)),
        WORDS.map(lambda word: Node("bytes", text=repr(word.encode()))),
    ]
    return st.one_of(plain, plain, *([] if full else other))


def nodes(changeable: bool = False) -> st.SearchStrategy[Node]:
    """Any value that can be compared; a changeable one holds at least one element."""
    part = leaves(changeable)
    least = int(changeable)

    def grown(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
        lists = st.lists(inner, min_size=least, max_size=3)
        sets = lists.map(lambda items: Node("set", items=tuple(items)))
        return st.one_of(
            lists, sets, st.dictionaries(st.sampled_from("abc"), inner, min_size=least, max_size=3)
        ).map(making.node)

    return st.recursive(part, grown, max_leaves=5)


def _somewhere(
    node: Node, random: Random, change: Callable[[Node, Random], Node | None]
) -> Node | None:
    """The node with one of its leaves changed; None if the change does not suit the leaf."""
    if not node.items:
        return change(node, random)
    at = random.randrange(len(node.items))
    made = _somewhere(node.items[at], random, change)
    return made and replace(node, items=(*node.items[:at], made, *node.items[at + 1 :]))


def _value(leaf: Node, random: Random) -> Node | None:
    """One element beyond the tolerance."""
    if leaf.dtype == "string":
        words = list(leaf.data)
        at = random.randrange(len(words))
        return replace(leaf, data=[*words[:at], words[at] + "x", *words[at + 1 :]])
    data = leaf.data.copy().reshape(-1)
    at, kind = random.randrange(data.size), kind_of(leaf.dtype)
    if kind == "bool":
        data[at] = not data[at]
    elif kind in ("int", "uint"):
        data[at] = data[at] ^ 1
    else:
        parts = data.view(np.float64)
        at = random.randrange(parts.size)
        t, finite = tolerance(leaf.dtype), np.abs(parts[np.isfinite(parts)])
        with np.errstate(over="ignore"):
            further = 10 * ((t.rtol + t.ctol) * finite.max(initial=0.0) + t.atol + t.tiny)
            parts[at] = (
                parts[at] + random.choice([1, -1]) * further if np.isfinite(parts[at]) else 0.0
            )
    return replace(leaf, data=data.reshape(leaf.shape))


def _shape(leaf: Node, random: Random) -> Node | None:
    axis = random.randrange(len(leaf.shape) + 1)
    shape = (*leaf.shape[:axis], 1, *leaf.shape[axis:])
    return replace(
        leaf, shape=shape, data=leaf.data if leaf.dtype == "string" else leaf.data.reshape(shape)
    )


def _width(leaf: Node, random: Random) -> Node | None:
    return replace(leaf, dtype=NARROWER[leaf.dtype]) if leaf.dtype in NARROWER else None


def _kind(leaf: Node, random: Random) -> Node | None:
    """The same numbers as another kind: integers as floats, floats as complex numbers, booleans as
    integers."""
    to = {"bool": "int32", "int": "float32", "uint": "float32", "float": "complex64"}.get(
        kind_of(leaf.dtype)
    )
    with np.errstate(over="ignore", invalid="ignore"):
        return tensor(leaf.data, to) if to else None


def _written(leaf: Node, random: Random) -> Node | None:
    """The same numbers as texts, or as dates."""
    if leaf.dtype == "string" or not leaf.shape:
        return None
    kind = random.choice(["string", "datetime64[D]"])
    return Node("tensor", kind, leaf.shape, [str(one) for one in leaf.data.reshape(-1)])


def _structure(leaf: Node, random: Random) -> Node | None:
    return random.choice([making.node((leaf,)), making.node(None), making.node({"a": leaf})])


CHANGES: dict[str, Callable[[Node, Random], Node | None]] = {
    name: lambda node, random, change=change: _somewhere(node, random, change)
    for name, change in {
        "value": _value,
        "shape": _shape,
        "width": _width,
        "kind": _kind,
        "written": _written,
        "structure": _structure,
    }.items()
}
