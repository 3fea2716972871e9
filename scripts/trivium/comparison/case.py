"""One comparison: those with no declaration must agree among themselves, those with one must differ just so."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from trivium.comparison import law_checks as laws
from trivium.comparison import outcome_checks as outcomes
from trivium.comparison import values as aspects
from trivium.examples.discovery import Example
from trivium.frameworks import FRAMEWORKS, REFERENCE
from trivium.observation import Node, Observation
from trivium.problems import Problem

COVERS = {
    "structure": {"structure", "value"},
    "shape": {"structure", "shape", "value"},
    "dtype": {"structure", "dtype"},
    "value": {"structure", "shape", "value"},
}
"""A declared value pins structure and shape with it; where the structure differs there is nothing else to compare."""


class Groups:
    """The observations of one example, and what is wrong with them."""

    def __init__(self, example: Example, seen: dict[str, Observation]) -> None:
        self.example, self.contract, self.seen = example, example.contract, seen
        self.nodes = {k: o.value for k, o in seen.items() if o.value is not None}
        self.difference, self.how, self.widths, self.all_raised = 0.0, "", False, False
        self.same_numbers = cache(
            lambda f, g: aspects.same_numbers(self.nodes[f], self.nodes[g], self.contract)
        )

    def what(self, key: str) -> dict[str, Any]:
        """What a framework declares. Where the value is itself a dtype, declaring the one is declaring the other."""
        declaration = self.contract.declared.get(key)
        what = declaration.what if declaration else {}
        if "value" in what and key in self.nodes and self.nodes[key].kind == "dtype":
            return {("dtype" if k == "value" else k): v for k, v in what.items()}
        return what

    def declared(self, key: str, aspect: str) -> bool:
        return aspect in self.what(key)

    def undeclared(self, aspect: str) -> list[str]:
        if not self.contract.declared:
            return list(self.nodes)
        free = [k for k in self.nodes if not any(self.declared(k, a) for a in COVERS[aspect])]
        if aspect != "dtype":
            return free
        base = [k for k in free if not self.declared(k, "value")]
        return [
            k for k in free if k in base or all(self._agree_structure(k, other) for other in base)
        ]

    def example_node(self) -> Node | None:
        return next(iter(self.nodes.values()), None)

    def problems(self) -> Iterator[Problem]:
        errors = list(outcomes.errors(self))
        yield from errors
        yield from outcomes.warnings(self)
        if self.all_raised or not self.nodes:
            if (
                not errors
                and self.seen
                and self.contract.compare != "error"
                and not all(self.declared(k, "error") for k in self.seen)
            ):
                yield self.problem("nothing-compared", "nothing was compared", "")
            return
        opaque = list(outcomes.opaque(self))
        yield from opaque
        if opaque:
            return
        if all(node.kind == "none" for node in self.nodes.values()):
            yield from outcomes.printed(self)
            return
        for aspect, agree in (("structure", self._agree_structure), ("shape", self._agree_shape)):
            found = list(self._aspect(aspect, agree))
            yield from found
            if found:
                return
        yield from self._aspect("dtype", self._agree_dtype)
        if self.contract.compare == "distribution" or self.contract.proved_by:
            yield from laws.distribution(self)
            for key in (k for k in self.nodes if self.declared(k, "value")):
                yield from self._pinned("value", key, lambda *_: False, [])
        else:
            yield from self._aspect("value", self.agree_value, star=True)
            reference = self.undeclared("value")
            self.difference = max(
                (self._difference(k, reference[-1]) for k in reference), default=0.0
            )
            yield from self._otherwise(reference)
        yield from laws.claim(self)
        self.widths = (
            len(
                set(
                    map(tuple, (aspects.dtypes(n) for k, n in self.nodes.items() if k != REFERENCE))
                )
            )
            > 1
        )
        if (
            len(self.nodes) < 2
            and not errors
            and not any(self.declared(k, "value") for k in self.nodes)
        ):
            told = "there is only one result, and nothing to hold it against"
            yield self.problem(
                "nothing-compared", told, "", cure="declare its value, so that it is pinned"
            )

    def _aspect(
        self, aspect: str, agree: Callable[[str, str], bool], star: bool = False
    ) -> Iterator[Problem]:
        free = self.undeclared(aspect)
        fine, odd = aspects.odd_one(free, agree, star)
        if not fine and not odd and aspect == "dtype":
            widths = self.contract.widths
            narrow = [
                k
                for k in free
                if not all(aspects.is_default(k, d, widths) for d in aspects.dtypes(self.nodes[k]))
            ]
            odd = narrow[0] if len(narrow) == 1 and widths else ""
        if not fine:
            yield self.problem(aspect, self._told(aspect, odd, free), odd)
        for key in self.nodes:
            if self.declared(key, aspect):
                yield from self._pinned(aspect, key, agree, free)

    def _otherwise(self, free: list[str]) -> Iterator[Problem]:
        """Who declares another shape or structure, but no value, still gives the others' numbers, as far as that can be asked."""
        for key, node in self.nodes.items():
            covers = [a for a in ("shape", "structure") if self.declared(key, a)]
            asked = bool(free and covers) and not self.declared(key, "value")
            if asked and not aspects.same_otherwise(node, self.nodes[free[-1]], self.contract):
                told = (
                    f"differs in its numbers too, and only the {' and '.join(covers)} is declared"
                )
                yield self.problem(
                    "value", told, key, cure=f"mend the snippet, or declare [{key}] value as well"
                )

    def _pinned(
        self, aspect: str, key: str, agree: Callable[[str, str], bool], free: list[str]
    ) -> Iterator[Problem]:
        """A declared difference must be just the declared one, and still a difference."""
        told, node = self.what(key)[aspect], self.nodes[key]
        others = [k for k in free if k != key]
        names = [d for d in aspects.dtypes(node) if d]
        match aspect:
            case "structure":
                right, now = aspects.is_structure(told, node), node.structure
            case "shape":
                found = aspects.shapes(node)
                right = told in (
                    [list(s) for s in found],
                    list(found[0]) if len(found) == 1 else None,
                )
                now = str(found[0] if len(found) == 1 else found)
            case "dtype":
                own = [
                    d.rpartition(".")[2] for d in ([told] if isinstance(told, str) else list(told))
                ]
                changed = [
                    n
                    for i, n in enumerate(names)
                    if not others or not self._leaf_agrees(key, i, others)
                ]
                right = own == names or (len(own) == 1 and (set(changed) or set(names)) == set(own))
                now = ", ".join(names)
            case _:
                right, now = aspects.is_pinned(told, node, self.contract), self.gave(key)
        if others and all(self._comparable(aspect, key, k) and agree(key, k) for k in others):
            yield self.problem(
                "stale",
                f"{aspect} {told!r} is declared, and no longer differs from the others",
                key,
            )
        elif not right:
            yield self.problem(aspect, f"{aspect} is {now}, and {told!r} is declared", key)

    def _leaf_agrees(self, key: str, i: int, others: list[str]) -> bool:
        mine = [d for d in aspects.dtypes(self.nodes[key]) if d]
        for other in others:
            theirs = [d for d in aspects.dtypes(self.nodes[other]) if d]
            if len(theirs) != len(mine) or not aspects.same_dtype(
                key, mine[i], other, theirs[i], self.contract.widths
            ):
                return False
        return True

    def _comparable(self, aspect: str, f: str, g: str) -> bool:
        return aspect == "structure" or (
            self._agree_structure(f, g)
            and (aspect in ("shape", "dtype") or self._agree_shape(f, g))
        )

    def _agree_structure(self, f: str, g: str) -> bool:
        return aspects.same_structure(self.nodes[f], self.nodes[g])

    def _agree_shape(self, f: str, g: str) -> bool:
        return aspects.shapes(self.nodes[f]) == aspects.shapes(self.nodes[g])

    def _agree_dtype(self, f: str, g: str) -> bool:
        a, b = self.nodes[f], self.nodes[g]
        return len(aspects.dtypes(a)) == len(aspects.dtypes(b)) and aspects.same_dtypes(
            f, a, g, b, self.contract.widths
        )

    def agree_value(self, f: str, g: str) -> bool:
        return self.same_numbers(f, g)[0]

    def _difference(self, f: str, g: str) -> float:
        return 0.0 if f == g else self.same_numbers(f, g)[1]

    def _told(self, aspect: str, odd: str, free: list[str]) -> str:
        against = [REFERENCE] if REFERENCE in free and odd != REFERENCE else ["the others"]
        words = (
            f"{aspect} differs from {against[0]}"
            if odd
            else f"{aspect} differs between the frameworks"
        )
        if aspect == "value" and (pair := [k for k in free if k != odd]):
            first = odd or next((k for k in free if not self.agree_value(k, pair[-1])), free[0])
            _, worst, place = self.same_numbers(first, pair[-1])
            words += (
                f"{place and f' at {place}'}, by up to {worst:.3g}"
                if worst
                else f"{place and f' at {place}'}"
            )
        return words

    def gave(self, key: str) -> str:
        seen = self.seen[key]
        if seen.error:
            return f"{seen.error.kind}: {seen.error.message.strip().partition(chr(10))[0][:120]}"
        text = " ".join((seen.text or seen.printed.strip() or "None").split())
        names = (
            ", ".join(dict.fromkeys(d for d in aspects.dtypes(self.nodes[key]) if d))
            if key in self.nodes
            else ""
        )
        shown = text if len(text) <= 120 else text[:117] + "…"
        return f"{shown}  [{names}]" if names and names not in shown else shown

    def problem(self, aspect: str, told: str, key: str, line: int = 0, cure: str = "") -> Problem:
        snippet = self.example.snippets.get(key)
        blamed = self.seen.get(key)
        at = (
            line
            or (blamed.error.line if blamed and blamed.error else 0)
            or (blamed.line if blamed else 0)
        )
        gave = tuple((k, self.gave(k)) for k in FRAMEWORKS if k in self.seen)
        if aspect == "stale":
            cure = cure or "drop the declaration, or mend the snippet"
        cure = (
            cure
            or f"mend the snippet, or declare [{key or 'FRAMEWORK'}] {aspect} with its reason in {self.example.stem}.toml"
        )
        return Problem(
            aspect, told, key, snippet.path if snippet else self.example.path, at, gave, cure
        )
