"""What running a snippet gave, and how values are named and stored."""

import ast
import math
import re
import sys
import sysconfig
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

FORMAT = 2
ADDRESS = re.compile(r"\bat 0x[0-9A-Fa-f]{6,}")
"""Where an object without a text of its own lies in memory: another place in each process."""
PLACES = sorted(
    {sysconfig.get_path(kind) for kind in ("purelib", "platlib", "stdlib")}
    | {sys.executable, str(Path(__file__).parents[1])}
)
"""Where this machine has its packages, its Python and this engine."""
WIDTH = re.compile(r"[a-z]+(\d+)(?:_\w+)?$")
"""In the name of a dtype: int4, float64, float8_e4m3fn."""
SPECIAL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u2400-\u241f\u2421\u2425\ud800-\udfff]")
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


@dataclass(frozen=True, eq=False)
class Node:
    """One value, or one part of it.

    kind is tensor, text, bytes, integer, dtype, none, tuple, dict, set or opaque. A tensor holds
    `data`: booleans, integers as int64 or uint64, floats as float64, complex as complex128, strings
    and dates as a list. Its dtype is the one observed: "int", "float", "bool" and "complex", which
    have no width, for Python scalars. An integer is one of more than 64 bits. `text` is the content
    of a text, the digits of an integer, the name of a dtype, the type of an opaque value. A digest
    stands for numbers that a record is too small to hold.
    """

    kind: str
    dtype: str = ""
    shape: tuple[int, ...] = ()
    data: Any = None
    text: str = ""
    keys: tuple[str, ...] = ()
    items: tuple["Node", ...] = ()
    digest: dict[str, Any] | None = None

    def leaves(self, path: str = "") -> Iterator[tuple[str, "Node"]]:
        """The parts that hold no others, each with its place in the whole: `[1][key]`."""
        if self.kind in ("tuple", "set", "dict"):
            for name, item in self.parts():
                yield from item.leaves(f"{path}[{name}]")
        else:
            yield path, self

    def parts(self) -> Iterator[tuple[object, "Node"]]:
        """Its parts by their keys, or else by their places."""
        return zip(self.keys or range(len(self.items)), self.items, strict=True)

    @property
    def structure(self) -> str:
        if self.kind in ("tuple", "set"):
            return f"{self.kind}({', '.join(item.structure for item in self.items)})"
        if self.kind == "dict":
            return f"dict({', '.join(f'{key}: {item.structure}' for key, item in self.parts())})"
        names = {"none": "None", "text": "string"}
        return self.text if self.kind == "opaque" else names.get(self.kind, self.kind)


@dataclass(frozen=True)
class Error:
    """An exception that a snippet raised, or how its process ended; `aspect` says which."""

    kind: str
    message: str
    line: int = 0
    aspect: str = "error"


@dataclass(frozen=True)
class Warned:
    category: str
    message: str
    line: int = 0


@dataclass(frozen=True)
class Observation:
    """What running one snippet gave.

    `line` is that of its last statement, `left` what it left behind. `present` is the answer where
    a name that is declared missing was looked up.
    """

    printed: str = ""
    text: str = ""
    value: Node | None = None
    error: Error | None = None
    warnings: tuple[Warned, ...] = ()
    line: int = 0
    seconds: float = field(default=0.0, compare=False)
    left: str = ""
    present: bool | None = None


Observations = dict[str, Observation]
"""What each framework's snippet gave, by the framework's key."""


@cache
def kind_of(dtype: str) -> str:
    """bool, int, uint, float, complex or string: what must agree even where widths may differ."""
    for kind in ("bool", "uint", "int", "complex", "string"):
        if dtype.startswith(kind):
            return kind
    return "float" if "float" in dtype else dtype


def holds_texts(dtype: str) -> bool:
    """Whether the elements of a tensor are kept as texts."""
    return dtype.startswith(("string", "datetime64", "timedelta64"))


def _is_single(dtype: str) -> bool:
    """Whether numbers are stored in the shortest form that float32 needs."""
    return 0 < part_width(dtype) < 64


def part_width(dtype: str) -> int:
    """Bits of a number, or of each of the two parts of a complex one; 0 for a Python scalar."""
    return width_of(dtype) // (2 if kind_of(dtype) == "complex" else 1)


@cache
def width_of(dtype: str) -> int:
    """Bits; 0 for a Python scalar, which has none."""
    found = WIDTH.match(dtype)
    return int(found[1]) if found else 0


def canonical(dtype: str, data: Any) -> Any:
    """The array in the one form in which values are compared."""
    target = {
        "bool": np.bool_,
        "int": np.int64,
        "uint": np.uint64,
        "float": np.float64,
        "complex": np.complex128,
    }[kind_of(dtype)]
    return np.asarray(data).astype(target, copy=False)


def numbers_to_json(node: Node) -> list[Any]:
    """The numbers as people read them.

    float32 in its shortest form, NaN and infinities as words, complex numbers in pairs.
    """
    if holds_texts(node.dtype):
        return list(node.data)
    flat: NDArray[Any] = np.asarray(node.data).reshape(-1)
    kind = kind_of(node.dtype)
    if kind in ("bool", "int", "uint"):
        return list(flat.tolist())
    if kind == "complex":
        flat = flat.view(np.float64)
    single = _is_single(node.dtype)
    values = [float(str(v)) for v in flat.astype(np.float32)] if single else flat.tolist()
    return [v if math.isfinite(v) else str(v) for v in values]


def numbers_from_json(dtype: str, shape: tuple[int, ...], values: list[Any]) -> Any:
    """The reverse of `numbers_to_json`: an array of that shape; of texts and dates a list."""
    data: Any
    kind = kind_of(dtype)
    if holds_texts(dtype):
        return list(values)
    if kind in ("float", "complex"):
        single = _is_single(dtype)
        flat = np.array(
            [float(v) for v in values], dtype=np.float32 if single else np.float64
        ).astype(np.float64)
        data = flat.view(np.complex128) if kind == "complex" else flat
    else:
        wide = kind == "uint" or any(v >= 2**63 for v in values)
        data = np.array(
            values, dtype=np.bool_ if kind == "bool" else np.uint64 if wide else np.int64
        )
    return data.reshape(shape)


def value_to_json(node: Node, digest: Callable[[Node], dict[str, Any] | None]) -> dict[str, Any]:
    """A value as JSON, its numbers flat in C order; or what `digest` gives in their place."""
    found: dict[str, Any] = {"kind": node.kind}
    if node.kind in ("tuple", "set", "dict"):
        found["items"] = [value_to_json(item, digest) for item in node.items]
    found |= filled({"keys": list(node.keys), "text": node.text})
    if node.kind == "tensor":
        found |= {"dtype": node.dtype, "shape": list(node.shape)}
        short = digest(node)
        found |= {"numbers": numbers_to_json(node)} if short is None else {"digest": short}
    return found


def filled(parts: dict[str, Any]) -> dict[str, Any]:
    """Those of some parts that say something: no empty text or list, and no None."""
    return {key: part for key, part in parts.items() if part not in ("", [], None)}


def escaped(text: str) -> str:
    """Text that can be stored and shown, and differs for any two texts that differ.

    A control character becomes its picture. A picture that is in the text itself, and half of a
    surrogate pair, is written as its number after U+2425.
    """
    return SPECIAL.sub(_escape, text)


def _escape(found: re.Match[str]) -> str:
    return _picture(found) if CONTROL.match(found[0]) else f"␥{ord(found[0]):04x}"


def digits(value: int) -> str:
    """An integer as text. Python writes none in decimal that has thousands of digits."""
    return str(value) if value.bit_length() < 2000 else hex(value)


def key_text(key: Any) -> str:
    """A dictionary's key as text, equal for equal keys alone.

    A text stands as it is, or quoted where it reads like a key of another kind; numbers, None and
    tuples as Python writes them; anything else in angle brackets with its type. NumPy's scalars
    are those of Python.
    """
    if isinstance(key, np.generic):
        key = key.item()
    if type(key) is str:
        return repr(key) if _reads_like_another(key) else escaped(key)
    if type(key) is tuple:
        items = [repr(str(i)) if isinstance(i, str) else key_text(i) for i in key]
        return f"({', '.join(items)}{',' if len(items) == 1 else ''})"
    if type(key) in (bool, int, float, complex, bytes, type(None)):
        return repr(key)
    if type(key) is frozenset:
        return f"<frozenset {', '.join(sorted(map(key_text, key)))}>"
    return printable(f"<{type(key).__qualname__} {key!r}>")


def _reads_like_another(text: str) -> bool:
    """Whether a text looks like a key that is none: 1, None, nan, (1, 2), <frozenset 1>."""
    if text.startswith(("(", "<")):
        return True
    for read in (complex, ast.literal_eval):  # nan and inf are no literals, but numbers
        with suppress(ValueError, SyntaxError, MemoryError, RecursionError, TypeError):
            read(text)
            return True
    return False


def printable(text: str) -> str:
    """Text that can be stored and shown: without lone surrogates and control characters.

    A newline and a tab stay.
    """
    text = text.encode("utf-8", "backslashreplace").decode()
    return CONTROL.sub(_picture, text.replace("\r", ""))


def _picture(found: re.Match[str]) -> str:
    """The sign that stands for a control character."""
    return "␡" if found[0] == "\x7f" else chr(0x2400 + ord(found[0]))
