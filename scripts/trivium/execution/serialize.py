"""Values on their way from a worker to the build.

They are taken apart by exact type: a class that may lie about itself is not asked.
"""

from typing import Any

import numpy as np

from trivium.frameworks.base import Framework
from trivium.observation import (
    Node,
    canonical,
    digits,
    escaped,
    holds_texts,
    key_text,
    kind_of,
    printable,
    width_of,
)

qualified_name = type.__dict__["__qualname__"].__get__
MOST_NODES = 20_000
MOST_BYTES = 256 * 2**20
DEPTH = 30
"""Parts, bytes and levels of a value: more than any page could show."""


class Unfit(Exception):
    """A value that no page could show, or no record hold."""


class TooLarge(Unfit):
    """It has too many parts or bytes."""


class Inexact(Unfit):
    """It is a number that float64 does not hold, which is as much as a record can."""


class Encoder:
    """Turns one value into a JSON header and raw buffers. One encoder serves one value."""

    def __init__(self, owners: tuple[Framework, ...]) -> None:
        """`owners` are the frameworks whose values can be inside."""
        self.owners = owners
        self.buffers: list[Any] = []
        self.nodes = self.bytes = 0

    def node(self, value: Any, depth: int = 0) -> dict[str, Any]:
        self.nodes += 1
        if self.nodes > MOST_NODES or depth > DEPTH:
            parts = f"{MOST_NODES:,} parts"
            raise TooLarge(f"the value has more than {parts}, or is nested more than {DEPTH} deep")
        kind = type(value)
        if value is None:
            return {"kind": "none"}
        if kind in (bool, int, float, complex):
            return self._scalar(value)
        if kind in (str, bytes):
            self._count(64 * len(value))  # each character is looked at, here and in the build
            return (
                {"kind": "text", "text": escaped(value)}
                if kind is str
                else {"kind": "bytes", "text": repr(value)}
            )
        for owner in self.owners:
            if (shape := owner.shape(value)) is not None:
                return self._items("tuple", shape, depth)
            if (name := owner.dtype(value)) is not None:
                return {"kind": "dtype", "text": name}
            if (found := owner.array(value)) is not None:
                return self._tensor(*found) or self._opaque(kind)
        if kind is range and len(value) <= MOST_NODES:
            return self._items("tuple", value, depth)
        if issubclass(kind, tuple):
            return self._items("tuple", tuple.__iter__(value), depth)
        if issubclass(kind, list):
            return self._items("tuple", list.__iter__(value), depth)
        if issubclass(kind, dict):
            pairs = sorted(
                ((key_text(k), v) for k, v in dict.items(value)), key=lambda pair: pair[0]
            )
            return {
                **self._items("dict", [v for _, v in pairs], depth),
                "keys": [k for k, _ in pairs],
            }
        if kind in (set, frozenset):
            return self._items("set", sorted(value, key=_rank), depth)
        return self._opaque(kind)

    def _opaque(self, kind: type) -> dict[str, Any]:
        return {"kind": "opaque", "text": printable(qualified_name(kind))}

    def _items(self, kind: str, values: Any, depth: int) -> dict[str, Any]:
        return {"kind": kind, "items": [self.node(v, depth + 1) for v in values]}

    def _scalar(self, value: Any) -> dict[str, Any]:
        kind = type(value).__name__
        wire = {"bool": "|b1", "int": "<i8", "float": "<f8", "complex": "<c16"}[kind]
        if kind == "int" and not -(2**63) <= value < 2**63:
            if abs(value) >= 2**64 or value < 0:
                return {"kind": "integer", "text": digits(value)}
            wire = "<u8"
        return self._numbers(kind, np.array(value, wire))

    def _numbers(self, dtype: str, array: Any) -> dict[str, Any]:
        at, shape = self._buffer(array), list(array.shape)
        return {"kind": "tensor", "dtype": dtype, "shape": shape, "wire": array.dtype.str, "at": at}

    def _buffer(self, array: Any) -> int:
        array = np.ascontiguousarray(array)
        self._count(array.nbytes)
        self.buffers.append(array.tobytes())
        return len(self.buffers) - 1

    def _count(self, size: int) -> None:
        self.bytes += size
        if self.bytes > MOST_BYTES:
            most = MOST_BYTES // 2**20
            raise TooLarge(
                f"the value takes more than {most} MiB, of which a character is 64 bytes"
            )

    def _tensor(self, name: str, array: Any) -> dict[str, Any] | None:
        kind = array.dtype.kind
        if kind in "USMmO":
            return self._words(array)
        # Kinds that NumPy itself does not know.
        if kind == "V" or (kind_of(name) == "float" and width_of(name) < 16):
            wider = {"float": np.float32, "int": np.int8, "uint": np.uint8}.get(kind_of(name))
            if wider is None:
                return None
            array = array.astype(wider)
        elif kind in "fc" and array.dtype.itemsize > (8 if kind == "f" else 16):
            array = _as_float64(array)
        return self._numbers(name, array.astype(array.dtype.newbyteorder("<"), copy=False))

    def _words(self, array: Any) -> dict[str, Any] | None:
        """An array of texts, or of dates and times, which travel as texts."""
        kind, shape = array.dtype.kind, list(array.shape)
        if kind == "O" and not all(type(v) in (str, bytes) for v in array.flat):
            return None
        self._count(64 * array.size)
        words = [
            escaped(v.decode("utf-8", "surrogateescape") if isinstance(v, bytes) else str(v))
            for v in array.flat
        ]
        if kind in "Mm":
            return {"kind": "tensor", "dtype": array.dtype.name, "shape": shape, "words": words}
        if not shape:
            return {"kind": "text", "text": words[0]}
        return {"kind": "tensor", "dtype": "string", "shape": shape, "words": words}


def _as_float64(array: Any) -> Any:
    """Extended precision in the widest form that a record holds, if nothing is lost."""
    with np.errstate(all="ignore"):
        made = array.astype(np.float64 if array.dtype.kind == "f" else np.complex128)
    if not np.array_equal(made.astype(array.dtype), array, equal_nan=True):
        name = array.dtype.name
        raise Inexact(f"float64 does not hold a {name} of this value; end with float64")
    return made


def _rank(value: Any) -> tuple[bool, float, str]:
    """The key by which a set is sorted: numbers by size, of whatever type, then others by text."""
    number = (
        isinstance(value, (bool, int, float, np.bool_, np.integer, np.floating)) and value == value
    )
    try:
        return not number, float(value) if number else 0.0, repr(value)
    except OverflowError:
        return True, 0.0, repr(value)


def decode(header: dict[str, Any], buffers: list[bytes]) -> Node:
    """The node that a worker sent.

    ValueError, KeyError, TypeError or IndexError if it makes no sense.
    """
    kind = str(header["kind"])
    if kind in ("tuple", "set", "dict"):
        items = tuple(decode(item, buffers) for item in header["items"])
        return Node(kind, items=items, keys=tuple(map(str, header.get("keys", ()))))
    if kind != "tensor":
        return Node(kind, text=str(header.get("text", "")))
    shape = tuple(int(n) for n in header["shape"])
    name = str(header["dtype"])
    if "words" in header:
        if not holds_texts(name):
            raise ValueError(f"texts of dtype {name}")
        return Node(kind, name, shape, [str(w) for w in header["words"]])
    data = np.frombuffer(buffers[header["at"]], dtype=np.dtype(header["wire"])).reshape(shape)
    if header["wire"] == "<u8" and name == "int":
        return Node(kind, name, shape, data)
    return Node(kind, name, shape, canonical(name, data))
