"""Which functions of the Python array API standard a verified example shows, by category."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from trivium.frameworks import REFERENCE
from trivium.pages import api_names
from trivium.pages.includes import rows
from trivium.pages.templating import render
from trivium.pipeline.result import Result

MOST = 3
"""Links of a function."""


@dataclass(frozen=True)
class Function:
    """A function of the standard.

    `names` are those under which the reference has just this function, and examples named for it.
    """

    category: str
    name: str
    names: frozenset[str]


def functions(table: str) -> list[Function]:
    """What docs/contributors/array-api.tsv lists, in its order."""
    return [
        Function(category, name, frozenset({name, *others.split()}))
        for category, name, others in rows(table, 3)
    ]


def shown_by(result: Result) -> set[str]:
    """The functions that an example is about: those whose result the reference's snippet shows.

    The reference has the standard's names. A function is its name without the module, a method has
    a dot before it.
    """
    return {result.example.name} | {
        name.text if name.text.startswith(".") else name.text.rpartition(".")[2]
        for name in api_names.example_names(result.example)
        if name.shown and name.framework == REFERENCE
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


def page(wanted: list[Function], results: Iterable[Result], addresses: dict[str, str]) -> str:
    """The fragment: counts, then each category with its functions and a few links each."""
    found = covered(wanted, results, addresses)
    categories: dict[str, dict[str, list[tuple[str, str]]]] = defaultdict(dict)
    for function in wanted:
        categories[function.category][function.name] = [
            (addresses[r.example.name], r.example.title) for r in found[function.name][:MOST]
        ]
    return render(
        "coverage.md.jinja",
        have=sum(bool(found[f.name]) for f in wanted),
        total=len(wanted),
        lacking=[f.name for f in wanted if not found[f.name]],
        categories=categories,
    )
