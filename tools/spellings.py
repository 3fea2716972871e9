"""Finds names of one framework that are the same thing, for names.py.

Three things make them so, and the first that holds is written down:
`is`: both names are the same object;
`ran`: the documentation says so, or both end in the same word (one of them perhaps with a `_`, in
place, or without the `_` and in lower case, as a class may have it), and both gave the same for
each probe that both took: at least two, or one if the documentation says so;
`says`: the documentation says so, and no probe fits what both take.
"""

import inspect
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

Arrays = list[np.ndarray[Any, Any]]
Outcome = Arrays | None
"""What a call gave, as arrays; None if it raised."""
SAYS = (
    r"\A\s*(?:\S+\n\n)?\s*(?:\w+\(.*\)(?: -> .*)?\s+)?[Aa]lias (?:for|of) :\w+:`~?\.?([\w.]+)\W",
    r"\bIn-place version of :meth:`~?([\w.]+)\W",
    r"\bRefer to :\w+:`~?([\w.]+)\W",
    r"\bRefer to `(numpy\.\w+)` for full documentation",
    r"\b(?:is an a|A)lias (?:for|of) `~?([\w.]+)`",
)
SEE = r"\bSee :\w+:`~?([\w.]+)\W"
"""It may also lead to something else: the name must end in the same word, or give the same."""
UNTRIED = re.compile(
    r"\.random\.|\.(?:set|save|load|seed|manual|to_?file|from|enable|init|register|import|print|get"
    r"|py_|compile|export|clear|reset|share|storage|resize|dump|.*random|shuffle|.*state"
    r"|ctc|.*fft|choose|map|while|scan|fori|cond|foldl|foldr|custom|vectorize|raw|memory|block"
    r"|data_ptr|.*[dD]ropout)[^.]*$"
)
"""Names that are not tried: they draw, act on something else, or may end the process."""


def found(key: str, names: dict[str, Any]) -> dict[str, tuple[str, str]]:
    """For each name that is another's spelling that other one, and how this is known."""
    same: dict[str, tuple[str, str]] = {}
    first: dict[int, str] = {}
    ends: dict[str, list[str]] = defaultdict(list)
    probes = _Probes(key)
    for name, thing in names.items():
        if _has_identity(thing) and id(thing) in first:
            same[name] = (first[id(thing)], "is")
            continue
        first.setdefault(id(thing), name)
        same_thing = _said(name, thing, names)
        said = [*same_thing, *_said(name, thing, names, (SEE,))]
        alike = list(ends[_word(name)])
        alike += [in_place] if (in_place := name.removesuffix("_")) in names else []
        ends[_word(name)].append(name)
        for other in [n for n in (*said, *alike) if n != name]:
            enough = 1 if other in said else 2
            known = probes.alike(name, thing, other, names[other], enough)
            is_told = other in same_thing or (other in said and _word(other) == _word(name))
            if known or (known is None and is_told):
                same[name] = (other, "ran" if known else "says")
                break
    return same


def _has_identity(thing: Any) -> bool:
    """Whether to be the same object says anything: a number may be used twice by accident."""
    return not isinstance(thing, (int, float, complex, str, bytes, tuple, list, dict, type(None)))


def _end(name: str) -> str:
    return name.rpartition(".")[2]


def _word(name: str) -> str:
    """The last word of a name as classes and functions share it: logsoftmax."""
    return _end(name).lower().replace("_", "")


def _said(
    name: str, thing: Any, names: dict[str, Any], patterns: tuple[str, ...] = SAYS
) -> list[str]:
    """The names that the documentation of a name calls the same."""
    text = getattr(thing, "__doc__", None)
    if not isinstance(text, str):
        return []
    made = []
    for pattern in patterns:
        for match in re.finditer(pattern, text[:600]):
            word = match[1].rstrip(".")
            home = name.rpartition(".")[0]
            for full in (word, f"torch.{word}", f"{home}.{word}"):
                if full in names and full != name and full not in made:
                    made.append(full)
    return made


def untrue(
    key: str, names: dict[str, Any], pairs: dict[str, str]
) -> Iterator[tuple[str, str, bool | None]]:
    """Pairs of names that are said to be the same and did not give the same; None if not tried."""
    probes = _Probes(key)
    for name, other in pairs.items():
        alike = probes.alike(name, names[name], other, names[other])
        if not alike and names[name] is not names[other]:
            yield name, other, alike


class _Probes:
    """Small arguments of one framework, and what functions give for them."""

    def __init__(self, key: str) -> None:
        self.array = _maker(key)
        self.key = key
        self.given: dict[str, list[Outcome]] = {}

    def alike(
        self, name: str, thing: Any, other: str, another: Any, enough: int = 1
    ) -> bool | None:
        """Whether both gave the same wherever both gave something; None if they never did."""
        calls = _function(thing), _function(another)
        if not all(calls) or UNTRIED.search(name):
            return None
        one, two = self._outcomes(name, calls[0]), self._outcomes(other, calls[1])
        both = [(a, b) for a, b in zip(one, two, strict=True) if a is not None and b is not None]
        return len(both) >= enough and all(_equal(a, b) for a, b in both) if both else None

    def _outcomes(self, name: str, thing: Any) -> list[Outcome]:
        if name not in self.given:
            call = _made(thing) if inspect.isclass(thing) else thing
            self.given[name] = [self._tried(call, p) for p in self._arguments()]
        return self.given[name]

    def _arguments(self) -> Iterator[tuple[Any, ...]]:
        x = np.array([0.3, 0.9, 0.5, 0.2], np.float32)
        m = np.array([[4.0, 1.0], [1.0, 3.0]], np.float32)
        i = np.array([3, 1, 2, 1], np.int32)
        for arrays in ((x,), (x - 0.5,), (m,), (i,), (x > 0.4,), (x, x[::-1]), (m, m.T + 1)):
            yield tuple(map(self.array, arrays))
        yield self.array(i), self.array(i[::-1].copy())
        yield from self._sums_of_products()
        yield self.array(x > 0.4), self.array(x > 0.25)
        yield self.array(m), 0
        yield self.array(m), self.array(x[:2])
        yield self.array(m), (4,)
        yield self.array(m), (0,)
        yield (self.array(np.array([1 + 2j, -0.5j], np.complex64)),)
        yield self.array(x), self.array(x[::-1]), self.array(x + 1)
        yield self.array(m), 0, 1
        yield ([self.array(m), self.array(m.T + 1)],)
        cube = np.arange(12, dtype=np.float32).reshape(2, 2, 3) / 12
        yield (self.array(cube),)
        yield self.array(cube), self.array(cube + 1)
        yield (self.array(x[:1]),)
        yield 0.5, self.array(m)
        yield self.array(m), (1, 0)
        yield self.array(m[None]), (0,)
        yield self.array(m), (0, 1), (2, 1)
        yield self.array(100 * m), "uint8"
        yield [self.array(m), self.array(m + 1)], 0
        places = np.array([[1], [0]])
        yield self.array(m), 0, self.array(places.T), self.array(m[:1])
        yield self.array(m), self.array(places), self.array(m)
        yield self.array(places), self.array(m), (3, 2)
        yield self.array(m), 0, self.array(places.T), self.array(m[:1]), "sum"
        yield self.array(m), 0, self.array(places[:, 0]), 7.0
        yield self.array(m), 0, self.array(places[:, 0]), self.array(m)
        yield self.array(m), (self.array(places[:, 0]),), self.array(m)
        yield self.array(m), self.array(places[:, 0]), self.array(x[:2])
        yield self.array(m), self.array(m > 2), 7.0
        yield self.array(m), self.array(m > 2), self.array(m + 1)
        yield self.array(x[:2]), (3, 2)
        yield self.array(m), self.array(m + 1), 1
        yield self.array(x > 0.4), self.array(x), self.array(x + 1)

    def _sums_of_products(self) -> Iterator[tuple[Any, ...]]:
        """What is added to a product, and its two factors: matrices, vectors, batches."""
        m = np.array([[1.0, 2.0], [3.0, 4.0]], np.float32)
        batch = np.stack([m, m.T])
        for arrays in ((m, m.T + 1, m), (m[0], m, m[1]), (m, m[0], m[1])):
            yield tuple(map(self.array, arrays))
        for first in (batch, m):
            yield self.array(first), self.array(batch + 1), self.array(batch)

    def _tried(self, call: Callable[..., Any], arguments: tuple[Any, ...]) -> Outcome:
        try:
            return list(_flat(call(*arguments), 0))
        except Exception:
            return None


def _function(thing: Any) -> Callable[..., Any] | None:
    """What is called: an attribute of a class is asked for. None for what is a value."""
    if callable(thing):
        return thing  # type: ignore[no-any-return]
    return (lambda value: thing.__get__(value)) if hasattr(thing, "__get__") else None


def _made(kind: Any) -> Callable[..., Any]:
    """A class that is called for each probe: a layer or a loss with its defaults."""
    return lambda *given: kind()(*given)


def _maker(key: str) -> Callable[[Any], Any]:
    """What makes a fresh array of the framework."""
    if key == "torch":
        import torch

        return lambda a: torch.tensor(a.copy())
    if key == "tf":
        import tensorflow as tf

        return lambda a: tf.constant(a)
    if key == "jax":
        import jax.numpy as jnp

        return lambda a: jnp.array(a)
    return lambda a: np.array(a)


def _flat(value: Any, depth: int) -> Iterator[np.ndarray[Any, Any]]:
    """The arrays in a result. Raises TypeError for what cannot be compared."""
    if isinstance(value, (tuple, list)) and depth < 2:
        for part in value:
            yield from _flat(part, depth + 1)
        return
    made = np.asarray(value.detach() if hasattr(value, "detach") else value)
    if made.dtype == object:
        raise TypeError(type(value))
    yield made


def _equal(one: Arrays, two: Arrays) -> bool:
    return len(one) == len(two) and all(map(_close, one, two))


def _close(a: np.ndarray[Any, Any], b: np.ndarray[Any, Any]) -> bool:
    if a.shape != b.shape or a.dtype != b.dtype:
        return False
    floats = a.dtype.kind in "fc"
    return np.allclose(a, b, 1e-5, 1e-6, equal_nan=True) if floats else np.array_equal(a, b)
