"""Which functions of the Python array API standard a verified example shows, by category."""

from collections.abc import Iterable
from dataclasses import dataclass

from trivium.frameworks import REFERENCE
from trivium.pages import api_names
from trivium.pages.templating import Link, render
from trivium.pipeline.result import Result


@dataclass(frozen=True)
class Function:
    """A function of the standard.

    `names` are those under which the reference has just this function, and examples named for it.
    """

    category: str
    name: str
    names: frozenset[str]


@dataclass(frozen=True)
class Entry:
    """A function with links to the examples that show it."""

    name: str
    links: list[Link]


@dataclass(frozen=True)
class Category:
    """A category of the standard with its functions."""

    name: str
    functions: list[Entry]

    @property
    def heading(self) -> str:
        return self.name[0].upper() + self.name[1:]

    @property
    def have(self) -> int:
        """How many functions have an example."""
        return sum(bool(entry.links) for entry in self.functions)


def functions(table: str) -> list[Function]:
    """What docs/contributors/array-api.tsv lists, in its order."""
    found = []
    for line in table.splitlines()[1:]:
        category, name, others = (*line.split("\t"), "", "")[:3]
        found.append(Function(category, name, frozenset({name, *others.split()})))
    return found


def shown_by(result: Result) -> set[str]:
    """The functions that an example is about: those whose result the reference's snippet shows.

    The reference has the standard's names. A function is its name without the module, a method has
    a dot before it.
    """
    found = {
        name.text
        for name in api_names.example_names(result.example)
        if name.shown and name.framework == REFERENCE
    }
    return {text if text.startswith(".") else text.rpartition(".")[2] for text in found} | {
        result.example.name
    }


def covered(
    wanted: list[Function], results: Iterable[Result], addresses: dict[str, str]
) -> dict[str, list[Result]]:
    """For each function's name the examples that show it, the most direct first."""
    fine = [r for r in results if r.verdict.fine and r.example.name in addresses]
    shown = [
        (r, shown_by(r))
        for r in sorted(fine, key=lambda r: api_names.directness(r.example, REFERENCE))
    ]
    return {
        function.name: [r for r, names in shown if names & function.names] for function in wanted
    }


def page(
    wanted: list[Function], results: Iterable[Result], addresses: dict[str, str], most: int = 3
) -> str:
    """The fragment: counts, then each category with its functions and at most `most` links each."""
    found = covered(wanted, results, addresses)

    def entry(function: Function) -> Entry:
        shown = found[function.name][:most]
        return Entry(
            function.name, [Link(addresses[r.example.name], r.example.title) for r in shown]
        )

    return render(
        "coverage.md.jinja",
        have=sum(bool(found[f.name]) for f in wanted),
        total=len(wanted),
        lacking=[f.name for f in wanted if not found[f.name]],
        categories=[
            Category(name, [entry(f) for f in wanted if f.category == name])
            for name in dict.fromkeys(f.category for f in wanted)
        ],
    )
