"""One comparison: those with no declaration must agree among themselves, those with one must differ just so."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from typing import Any

from trivium import aspects
from trivium.contract import Tree
from trivium.distribution import FEWEST, Law, against_law, against_pool
from trivium.errors import Problem
from trivium.example import Example
from trivium.frameworks import FRAMEWORKS, REFERENCE
from trivium.numbers import less, tolerance
from trivium.observation import Node, Observation

COVERS = {
    "structure": {"structure", "value"},
    "shape": {"structure", "shape", "value"},
    "dtype": {"structure", "dtype"},
    "value": {"structure", "shape", "value"},
}
"""A declared value pins structure and shape with it; where the structure differs there is nothing else to compare."""


class Groups:
    """The observations of one example, and what is wrong with them."""

    def __init__(self, example: Example, seen: dict[str, Observation], tree: Tree, strict: bool = False) -> None:
        self.example, self.contract, self.tree, self.strict = example, example.contract, tree, strict
        self.seen = seen
        self.nodes = {k: o.value for k, o in seen.items() if o.value is not None}
        self.difference, self.how, self.widths, self.all_raised = 0.0, "", False, False
        self.agree_value = cache(self._agree_value)

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
        free = [k for k in self.nodes if not any(self.declared(k, a) for a in COVERS[aspect])]
        if aspect != "dtype":
            return free
        base = [k for k in free if not self.declared(k, "value")]
        return [k for k in free if k in base or all(self._agree_structure(k, other) for other in base)]

    def example_node(self) -> Node | None:
        return next(iter(self.nodes.values()), None)

    def problems(self) -> Iterator[Problem]:
        errors = list(self._errors())
        yield from errors
        yield from self._warnings()
        if self.all_raised or not self.nodes:
            if not errors and self.seen and self.contract.compare != "error" and not all(
                self.declared(k, "error") for k in self.seen
            ):  # fmt: skip
                yield self._problem("nothing-compared", "nothing was compared", "")
            return
        opaque = list(self._opaque())
        yield from opaque
        if opaque:
            return
        if all(node.kind == "none" for node in self.nodes.values()):
            yield from self._printed()
            return
        for aspect, agree in (("structure", self._agree_structure), ("shape", self._agree_shape)):
            found = list(self._aspect(aspect, agree))
            yield from found
            if found:
                return
        yield from self._aspect("dtype", self._agree_dtype)
        if self.contract.compare == "distribution" or self.contract.proved_by:
            yield from self._distribution()
        else:
            yield from self._aspect("value", self.agree_value, star=True)
            reference = self.undeclared("value")
            self.difference = max((self._difference(k, reference[-1]) for k in reference), default=0.0)
        yield from self._claim()
        self.widths = len(set(map(tuple, (aspects.dtypes(n) for k, n in self.nodes.items() if k != REFERENCE)))) > 1
        if len(self.nodes) < 2 and not errors and not any(self.declared(k, "value") for k in self.nodes):
            told = "there is only one result, and nothing to hold it against"
            yield self._problem("nothing-compared", told, "", cure="declare its value, so that it is pinned")

    def _errors(self) -> Iterator[Problem]:
        raised = [k for k, o in self.seen.items() if o.error]
        lesson = self.contract.compare == "error"
        self.all_raised = bool(raised) and not self.nodes and not lesson and not all(
            self.declared(k, "error") for k in raised)  # fmt: skip
        if self.all_raised:
            for key in raised:
                yield self._problem("error", f"raises {self._gave(key)}, as all do", key,
                                    cure='mend it, or say compare = "error" if the error is the lesson')  # fmt: skip
            return
        for key in self.seen:
            error = self.seen[key].error
            if self.declared(key, "error"):
                told = str(self.contract.declared[key].what["error"]).rpartition(".")[2]
                if error is None:
                    yield self._problem("stale", f"is declared to raise {told}, and does not", key)
                elif error.kind != told:
                    yield self._problem("error", f"raises {error.kind}, and {told} is declared", key)
        free = [k for k in self.seen if not self.declared(k, "error")]
        if lesson:
            exempt = [k for k in free if self.contract.declared.get(k) and set(self.contract.declared[k].what) - {"warning"}]
            for key in exempt:
                if self.seen[key].error:
                    yield self._problem("stale", "is declared to give a value, and raises", key)
            free = [k for k in self.seen if k not in exempt]
            if not raised and not exempt:
                yield self._problem("stale", "the error is declared to be the lesson, and none raises", "")
                return
            self.how = "all raise" if len(free) == len(self.seen) else "raise"
        fine, odd = aspects.odd_one(free, lambda f, g: bool(self.seen[f].error) == bool(self.seen[g].error))
        wrong = [k for k in free if bool(self.seen[k].error) != lesson]
        if not fine or wrong:
            for key in [odd] if odd else wrong:
                told = f"raises {self._gave(key)}" if self.seen[key].error else "does not raise"
                yield self._problem("error", f"{told}, unlike the others", key)

    def _warnings(self) -> Iterator[Problem]:
        for key, observation in self.seen.items():
            seen = sorted({w.category for w in observation.warnings})
            told = self.contract.declared[key].what.get("warning", []) if key in self.contract.declared else []
            told = sorted([told] if isinstance(told, str) else told)
            if told and not seen:
                yield self._problem("stale", f"is declared to warn ({', '.join(told)}), and does not", key)
            elif seen != told:
                first = next(w for w in observation.warnings if w.category not in told or len(seen) != len(told))
                yield self._problem("warning", f"warns: {first.category}: {first.message[:200]}", key, line=first.line,
                                    cure="use what the warning recommends, or declare it if it is the lesson")  # fmt: skip

    def _opaque(self) -> Iterator[Problem]:
        for key, node in self.nodes.items():
            for path, leaf in node.leaves():
                if leaf.kind == "opaque" and not self.declared(key, "structure"):
                    yield self._problem("nothing-compared", f"a value of type {leaf.text}{path and f' at {path}'} cannot be compared",
                                        key, cure="end with a tensor, a number, a text, or a tuple or dict of these")  # fmt: skip
        if not any(leaf for node in self.nodes.values() for leaf in node.leaves()):
            if not all(node.kind == "dict" or not node.items for node in self.nodes.values()):
                return

    def _printed(self) -> Iterator[Problem]:
        """Every value is None: then what was printed is the result."""
        texts = {k: self.seen[k].printed.strip() for k in self.nodes}
        if not any(texts.values()):
            yield self._problem("nothing-compared", "every value is None, and nothing was printed", "")
            return
        fine, odd = aspects.odd_one(list(texts), lambda f, g: texts[f] == texts[g])
        if not fine:
            yield self._problem("value", "prints another text than the others", odd)
        self.how = "the same text printed"

    def _aspect(self, aspect: str, agree: Callable[[str, str], bool], star: bool = False) -> Iterator[Problem]:
        free = self.undeclared(aspect)
        fine, odd = aspects.odd_one(free, agree, star)
        if not fine and not odd and aspect == "dtype":
            narrow = [k for k in free if not all(aspects.is_default(k, d, self.tree) for d in aspects.dtypes(self.nodes[k]))]
            odd = narrow[0] if len(narrow) == 1 and self.tree.widths else ""
        if not fine:
            yield self._problem(aspect, self._told(aspect, odd, free), odd)
        for key in self.nodes:
            if self.declared(key, aspect):
                yield from self._pinned(aspect, key, agree, free)

    def _pinned(self, aspect: str, key: str, agree: Callable[[str, str], bool], free: list[str]) -> Iterator[Problem]:
        """A declared difference must be just the declared one, and still a difference."""
        told, node = self.what(key)[aspect], self.nodes[key]
        others = [k for k in free if k != key]
        names = [d for d in aspects.dtypes(node) if d]
        match aspect:
            case "structure":
                right, now = aspects.is_structure(told, node), node.structure
            case "shape":
                found = aspects.shapes(node)
                right = told in ([list(s) for s in found], list(found[0]) if len(found) == 1 else None)
                now = str(found[0] if len(found) == 1 else found)
            case "dtype":
                own = [d.rpartition(".")[2] for d in ([told] if isinstance(told, str) else list(told))]
                changed = [n for i, n in enumerate(names) if not others or not self._leaf_agrees(key, i, others)]
                right = own == names or (len(own) == 1 and (set(changed) or set(names)) == set(own))
                now = ", ".join(names)
            case _:
                right, now = aspects.is_pinned(told, node, self.contract), self._gave(key)
        if others and all(self._comparable(aspect, key, k) and agree(key, k) for k in others):
            yield self._problem("stale", f"{aspect} {told!r} is declared, and no longer differs from the others", key)
        elif not right:
            yield self._problem(aspect, f"{aspect} is {now}, and {told!r} is declared", key)

    def _leaf_agrees(self, key: str, i: int, others: list[str]) -> bool:
        mine = [d for d in aspects.dtypes(self.nodes[key]) if d]
        for other in others:
            theirs = [d for d in aspects.dtypes(self.nodes[other]) if d]
            if len(theirs) != len(mine) or not aspects.same_dtype(key, mine[i], other, theirs[i], self.tree):
                return False
        return True

    def _comparable(self, aspect: str, f: str, g: str) -> bool:
        return aspect == "structure" or (
            self._agree_structure(f, g) and (aspect in ("shape", "dtype") or self._agree_shape(f, g)))  # fmt: skip

    def _agree_structure(self, f: str, g: str) -> bool:
        return aspects.same_structure(self.nodes[f], self.nodes[g])

    def _agree_shape(self, f: str, g: str) -> bool:
        return aspects.shapes(self.nodes[f]) == aspects.shapes(self.nodes[g])

    def _agree_dtype(self, f: str, g: str) -> bool:
        a, b = self.nodes[f], self.nodes[g]
        return len(aspects.dtypes(a)) == len(aspects.dtypes(b)) and aspects.same_dtypes(f, a, g, b, self.tree)

    def _agree_value(self, f: str, g: str) -> bool:
        return aspects.same_numbers(self.nodes[f], self.nodes[g], self.contract, self.strict)[0]

    def _difference(self, f: str, g: str) -> float:
        return 0.0 if f == g else aspects.same_numbers(self.nodes[f], self.nodes[g], self.contract)[1]

    def _distribution(self) -> Iterator[Problem]:
        law = None
        if self.contract.distribution:
            try:
                law = Law(self.contract.distribution)
            except ValueError as error:
                yield self._problem("contract", str(error), "")
                return
        draws = {k: [leaf.data for _, leaf in self.nodes[k].leaves() if leaf.kind == "tensor"] for k in self.undeclared("value")}
        flat = {k: v[0].reshape(-1) for k, v in draws.items() if len(v) == 1 and not isinstance(v[0], list)}
        if self.contract.compare != "distribution":
            self.how = f"shape and dtype; the law is proved by {self.contract.proved_by}"
            for key, sample in flat.items():
                if law and not law.supports(sample):
                    yield self._problem("distribution", f"a draw lies outside the support of {law.text}", key)
            return
        for key in draws:
            if key not in flat or flat[key].size < FEWEST:
                yield self._problem("nothing-compared", f"a distribution needs one array of at least {FEWEST:,} draws", key)
                return
        self.how = f"drawn from {law.text}" if law else "drawn from one law"
        wrong = {k: told for k in flat if (told := against_law(flat[k], law) if law else self._against_rest(k, flat))}
        if not law and len(wrong) > 1:
            alone = [k for k in wrong if not any(self._against_rest(j, {i: s for i, s in flat.items() if i != k})
                                                 for j in flat if j != k)] if len(flat) > 2 else []  # fmt: skip
            wrong = {alone[0]: wrong[alone[0]]} if len(alone) == 1 else {"": next(iter(wrong.values()))}
        for key, told in wrong.items():
            yield self._problem("distribution", told, key)

    def _against_rest(self, key: str, flat: dict[str, Any]) -> str:
        import numpy as np

        rest = [sample for k, sample in flat.items() if k != key]
        return against_pool(flat[key], np.concatenate(rest)) if rest else ""

    def _claim(self) -> Iterator[Problem]:
        """The two sides of an equation or inequality, held against each other in each framework."""
        if not self.contract.claim:
            return
        self.how = {"equal": "left = right", "less-equal": "left ≤ right", "less": "left < right"}[self.contract.claim]
        for key, node in self.nodes.items():
            if node.kind != "tuple" or len(node.items) != 2:
                yield self._problem("contract", "a claim needs a tuple (left, right)", key)
                continue
            left, right = node.items
            if not (aspects.same_structure(left, right) and aspects.shapes(left) == aspects.shapes(right)):
                yield self._problem("value", "the two sides differ in shape", key)
            elif self.contract.claim == "equal":
                plain = replace(self.contract, compare="values")
                fine, worst, _ = aspects.same_numbers(left, right, plain, self.strict)
                if not fine:
                    yield self._problem("value", f"the two sides differ by {worst:.3g}", key)
            elif not all(
                less(a.data, b.data, tolerance(a.dtype, b.dtype, rtol=self.contract.rtol), self.contract.claim == "less")
                for (_, a), (_, b) in zip(left.leaves(), right.leaves(), strict=True)
            ):  # fmt: skip
                yield self._problem("value", f"it is not true that {self.how}", key)

    def _told(self, aspect: str, odd: str, free: list[str]) -> str:
        against = [REFERENCE] if REFERENCE in free and odd != REFERENCE else ["the others"]
        words = f"{aspect} differs from {against[0]}" if odd else f"{aspect} differs between the frameworks"
        if aspect == "value" and (pair := [k for k in free if k != odd]):
            first = odd or next((k for k in free if not self.agree_value(k, pair[-1])), free[0])
            _, worst, place = aspects.same_numbers(self.nodes[first], self.nodes[pair[-1]], self.contract)
            words += f"{place and f' at {place}'}, by up to {worst:.3g}" if worst else f"{place and f' at {place}'}"
        return words

    def _gave(self, key: str) -> str:
        seen = self.seen[key]
        if seen.error:
            return f"{seen.error.kind}: {seen.error.message.strip().partition(chr(10))[0][:120]}"
        text = " ".join((seen.text or seen.printed.strip() or "None").split())
        names = ", ".join(dict.fromkeys(d for d in aspects.dtypes(self.nodes[key]) if d)) if key in self.nodes else ""
        shown = text if len(text) <= 120 else text[:117] + "…"
        return f"{shown}  [{names}]" if names and names not in shown else shown

    def _problem(self, aspect: str, told: str, key: str, line: int = 0, cure: str = "") -> Problem:
        snippet = self.example.snippets.get(key)
        blamed = self.seen.get(key)
        at = line or (blamed.error.line if blamed and blamed.error else 0) or (blamed.line if blamed else 0)
        gave = tuple((k, self._gave(k)) for k in FRAMEWORKS if k in self.seen)
        if aspect == "stale":
            cure = cure or "drop the declaration, or mend the snippet"
        cure = cure or f"mend the snippet, or declare [{key or 'FRAMEWORK'}] {aspect} with its reason in {self.example.stem}.toml"
        return Problem(aspect, told, key, snippet.path if snippet else self.example.path, at, gave, cure)
