"""One comparison: an example, what its snippets gave, and what a check may find in it."""

from dataclasses import dataclass, field
from typing import Any

from trivium.comparison.differences import around, cut
from trivium.comparison.values import Agreement, dtypes, in_set_order, same_numbers, same_structure
from trivium.examples.contract import Contract
from trivium.examples.discovery import Example
from trivium.frameworks import FRAMEWORKS
from trivium.observation import Node, Observations
from trivium.problems import Aspect, Is, Problem

COVERS = {
    "structure": {"structure", "value"},
    "shape": {"structure", "shape", "value"},
    "dtype": {"structure", "dtype"},
    "value": {"structure", "shape", "value"},
}
"""Aspect -> the declarations that take a framework out of its comparison. A declared value pins
structure and shape with it; where the structure differs nothing else can be compared."""
SHOWN = 120
"""Characters of a value or a message that a problem shows."""


@dataclass(frozen=True)
class Finding:
    """What one check found: problems, and how the frameworks agree, in words for the page.

    With `ends`, nothing that comes after this check can be asked.
    """

    problems: tuple[Problem, ...] = ()
    how: str = ""
    ends: bool = False


@dataclass(frozen=True, eq=False)
class Case:
    """What every check asks of: the example, its contract, and what was seen.

    `seen` has the observation of each framework with a snippet, `nodes` the value of each that
    gave one, both in the order of FRAMEWORKS. Where every value is None, what was printed counts
    as the value.
    """

    example: Example
    contract: Contract
    seen: Observations
    nodes: dict[str, Node]
    compared: dict[tuple[str, str], Agreement] = field(default_factory=dict, init=False)
    """What `same_numbers` found so far: several checks ask it of the same two. A case with another
    contract begins anew."""

    @classmethod
    def of(cls, example: Example, seen: Observations) -> "Case":
        """The case of an example. Observations without a snippet are left out."""
        own = {k: seen[k] for k in FRAMEWORKS if k in seen and k in example.snippets}
        nodes = {k: in_set_order(o.value) for k, o in own.items() if o.value is not None}
        if all(node.kind == "none" for node in nodes.values()):
            nodes = {k: Node("text", text=own[k].printed.removesuffix("\n")) for k in nodes}
        return cls(example, example.contract, own, nodes)

    def declares(self, key: str) -> dict[str, Any]:
        """Aspect -> what a framework declares. Of a value that is a dtype, declaring the value
        declares the dtype."""
        what = self.contract.what(key)
        if "value" in what and key in self.nodes and self.nodes[key].kind == "dtype":
            return {("dtype" if k == "value" else k): v for k, v in what.items()}
        return what

    def declared(self, key: str, aspect: str) -> bool:
        """Whether a framework declares an aspect."""
        return bool(self.contract.declared) and aspect in self.declares(key)

    def undeclared(self, aspect: str) -> list[str]:
        """The frameworks that must agree in an aspect: those that no declaration excuses."""
        if not self.contract.declared:
            return list(self.nodes)
        free = [k for k in self.nodes if not self.declares(k).keys() & COVERS[aspect]]
        if aspect != "dtype":
            return free
        # A declared value says nothing of its dtype, but another structure has other dtypes.
        base = [k for k in free if not self.declared(k, "value")]
        return [
            k
            for k in free
            if k in base or all(same_structure(self.nodes[k], self.nodes[other]) for other in base)
        ]

    @property
    def prints(self) -> bool:
        """Whether what was printed counts as the value."""
        values = [self.seen[k].value for k in self.nodes]
        return bool(values) and all(value and value.kind == "none" for value in values)

    def same_numbers(self, f: str, g: str) -> Agreement:
        """Compares the numbers of two frameworks whose structures and shapes agree."""
        if (f, g) not in self.compared:
            self.compared[f, g] = same_numbers(self.nodes[f], self.nodes[g], self.contract)
        return self.compared[f, g]

    def gave(self, key: str, start: int = 0) -> str:
        """What a framework gave, in one line: its error, or its value as shown with the dtype.

        `start` is the character at which a long line is cut off on the left.
        """
        text, node = self._shown(key), self.nodes.get(key)
        names = ", ".join(dict.fromkeys(d for d in dtypes(node) if d)) if node else ""
        shown = cut(text, start, SHOWN)
        return f"{shown}  [{names}]" if names and names not in text else shown

    def _shown(self, key: str) -> str:
        """The error or the value of a framework in one line of any length."""
        seen = self.seen[key]
        if seen.error:
            return f"{seen.error.kind}: " + seen.error.message.strip().partition("\n")[0]
        node = self.nodes.get(key)
        if node and node.kind == "text" and not self.prints:
            return seen.text  # blanks in it count
        text, printed = (" ".join(x.split()) for x in (seen.text, seen.printed))
        if node and node.kind == "none" and printed:
            return f"None, and prints {printed}"
        return text or printed or "None"

    def table(self) -> tuple[tuple[str, str], ...]:
        """What each framework gave, a line each; long lines around the first place at which two
        of them differ."""
        texts = [self._shown(k) for k in self.seen]
        first = around(min(texts), max(texts))[0] if texts else 0
        start = first - SHOWN // 3 if max(map(len, texts), default=0) > SHOWN else 0
        return tuple((k, self.gave(k, max(0, start))) for k in self.seen)

    def problem(
        self, aspect: str, message: str, key: str, line: int = 0, cure: str = ""
    ) -> Problem:
        """A problem of one framework, or with an empty `key` of none in particular.

        Without a `line` it stands where the framework raised, else where its value is. Without a
        `cure` the snippet is to be mended, or the difference declared if a contract can say it.
        """
        if (seen := self.seen.get(key)) and not line:
            line = (seen.error.line if seen.error else 0) or seen.line
        path = self.example.path_of(key)
        cure = cure or self._cure(aspect, key)
        return Problem(aspect, message, key, path, line, self.table(), cure)

    def _cure(self, aspect: str, key: str) -> str:
        """What helps against a difference. Only what a contract accepts is recommended."""
        file = f"{self.example.stem}.toml"
        if aspect == Aspect.STALE:
            return "drop the declaration, or mend the snippet"
        if Is.DECLARABLE not in Aspect(aspect).follows:
            return "mend the snippet"
        if self.declared(key, aspect):
            return f"mend the snippet, or what [{key}] {aspect} declares in {file}"
        if key:
            return f"mend the snippet, or declare [{key}] {aspect} with its reason in {file}"
        names = ", ".join(f"[{k}]" for k in self.seen)
        return (
            f"mend the snippets, or declare {aspect} of those that differ, with its reason, "
            f"under their names in {file}: {names}"
        )
