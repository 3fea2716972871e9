"""What changed between two runs of the same snippets under different versions. Pure."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from trivium.frameworks import FRAMEWORKS
from trivium.observation import Node, Observation, kind_of, numbers_to_json
from trivium.records import match as likeness

ASPECTS = (
    "error",
    "warning",
    "missing",
    "structure",
    "shape",
    "dtype",
    "value",
    "text",
    "message",
    "last digits",
)
"""From what breaks a program to what nobody notices."""


@dataclass(frozen=True)
class Seen:
    """What an example gave under one set of versions: the verdict, its problems (aspect, framework, message), what was observed."""

    verdict: str
    problems: tuple[tuple[str, str, str], ...]
    observations: dict[str, Observation]

    @property
    def fine(self) -> bool:
        return self.verdict in ("agree", "declared")


@dataclass(frozen=True)
class Change:
    """One difference between the two runs of one snippet."""

    example: str
    framework: str
    aspect: str
    old: str
    new: str


def compare(old: dict[str, Seen], new: dict[str, Seen]) -> list[Change]:
    """Every difference, in the order of the examples' names."""
    found = []
    for name in sorted(old.keys() & new.keys()):
        for key in FRAMEWORKS:
            before, after = old[name].observations.get(key), new[name].observations.get(key)
            if before and after:
                found += [Change(name, key, *told) for told in differences(before, after)]
    return found


def differences(old: Observation, new: Observation) -> Iterator[tuple[str, str, str]]:
    """Aspect, before and after. Of a value, only the first aspect that differs: a tensor of another dtype has other numbers too."""
    if old.present != new.present:
        yield "missing", _present(old), _present(new)
        return
    if _kind(old) != _kind(new):
        yield "error", shown(old), shown(new)
        return
    if old.error and new.error and _still(old.error.message) != _still(new.error.message):
        yield "message", shown(old), shown(new)
    if _warned(old) != _warned(new):
        yield "warning", _warned(old) or "no warning", _warned(new) or "no warning"
    calm = replace(old, error=None, warnings=()), replace(new, error=None, warnings=())
    if aspect := likeness.same(*calm):
        yield aspect, shown(old), shown(new)
    elif _rounded(old, new):
        yield "last digits", shown(old), shown(new)


def shown(seen: Observation) -> str:
    """What a reader sees: prints, the value, else the error."""
    parts = [
        seen.printed.rstrip("\n"),
        seen.text,
        f"{seen.error.kind}: {seen.error.message}" if seen.error else "",
    ]
    return "\n".join(filter(None, parts))


def _present(seen: Observation) -> str:
    return {True: "the name exists", False: "there is no such name", None: "not looked up"}[
        seen.present
    ]


def _kind(seen: Observation) -> str:
    return seen.error.kind if seen.error else ""


def _still(message: str) -> str:
    """A message without what changes from run to run: addresses."""
    return re.sub(r"0x[0-9a-f]+", "0x", message)


def _warned(seen: Observation) -> str:
    return "\n".join(sorted({f"{w.category}: {_still(w.message)}" for w in seen.warnings}))


def _rounded(old: Observation, new: Observation) -> bool:
    """Whether floats differ at all; of large arrays, whether those differ that were recorded."""
    if old.value is None or new.value is None:
        return False
    pairs = zip(old.value.leaves(), new.value.leaves(), strict=True)
    return any(
        _numbers(x) != _numbers(y) for (_, x), (_, y) in pairs if bool(x.digest) == bool(y.digest)
    )


def _numbers(leaf: Node) -> object:
    if leaf.kind != "tensor" or kind_of(leaf.dtype) not in ("float", "complex"):
        return None
    return leaf.digest or numbers_to_json(leaf)


def appeared(
    old: dict[str, Seen], new: dict[str, Seen]
) -> dict[str, tuple[tuple[str, str, str], ...]]:
    """Examples that were fine and are not: frameworks that have parted, or snippets that no longer run."""
    return _turned(old, new, ended=False)


def ended(
    old: dict[str, Seen], new: dict[str, Seen]
) -> dict[str, tuple[tuple[str, str, str], ...]]:
    """Declared divergences that are no longer there."""
    return _turned(old, new, ended=True)


def _turned(
    old: dict[str, Seen], new: dict[str, Seen], ended: bool
) -> dict[str, tuple[tuple[str, str, str], ...]]:
    found = {}
    for name in sorted(old.keys() & new.keys()):
        fresh = tuple(
            p
            for p in new[name].problems
            if p not in old[name].problems and (p[0] == "stale") is ended
        )
        if fresh and old[name].fine:
            found[name] = fresh
    return found


def counts(changes: list[Change]) -> dict[str, dict[str, int]]:
    """How many snippets changed: aspect -> framework -> number. Only aspects that occur."""
    counted = Counter((c.aspect, c.framework) for c in changes)
    return {
        a: {k: counted[a, k] for k in FRAMEWORKS}
        for a in ASPECTS
        if any(counted[a, k] for k in FRAMEWORKS)
    }


def unchanged(
    old: dict[str, Seen], new: dict[str, Seen], changes: list[Change]
) -> dict[str, tuple[int, int]]:
    """Framework -> how many snippets gave the same in both, and how many were compared."""
    both = [
        (name, key)
        for name in old.keys() & new.keys()
        for key in FRAMEWORKS
        if key in old[name].observations and key in new[name].observations
    ]
    different = {(c.example, c.framework) for c in changes}
    return {
        k: (sum(f == k and (n, f) not in different for n, f in both), sum(f == k for _, f in both))
        for k in FRAMEWORKS
    }
