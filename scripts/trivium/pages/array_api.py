"""Coverage of the Python array API standard: which of its functions a verified example shows, by category. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from trivium.frameworks import REFERENCE
from trivium.pages import api_names as idiom
from trivium.pages import html as markup
from trivium.pages.html import tag
from trivium.pipeline.result import Result


@dataclass(frozen=True)
class Function:
    """A function of the standard; the names under which the reference has just this function, and examples named for it."""

    category: str
    name: str
    names: frozenset[str]


def functions(table: str) -> list[Function]:
    """What docs/contributors/array-api.tsv lists, in its order."""
    found = []
    for line in table.splitlines()[1:]:
        category, name, others = (*line.split("\t"), "", "")[:3]
        found.append(Function(category, name, frozenset({name, *others.split()})))
    return found


def shown_by(result: Result) -> set[str]:
    """The functions that an example is about: those whose result the reference shows, which has the standard's names.

    A function is its name without the module, a method has a dot before it.
    """
    found = {
        name.text
        for name in idiom.example_names(result.example)
        if name.shown and name.framework == REFERENCE
    }
    return {text if text.startswith(".") else text.rpartition(".")[2] for text in found} | {
        result.example.name
    }


def covered(
    wanted: list[Function], results: Iterable[Result], addresses: dict[str, str]
) -> dict[str, list[Result]]:
    """For each function's name the examples that show it: operations first, and the shortest line before longer ones."""
    fine = [r for r in results if r.verdict.fine and r.example.name in addresses]
    shown = [
        (r, shown_by(r)) for r in sorted(fine, key=lambda r: idiom.directness(r.example, REFERENCE))
    ]
    return {
        function.name: [r for r, names in shown if names & function.names] for function in wanted
    }


def page(
    wanted: list[Function], results: Iterable[Result], addresses: dict[str, str], most: int = 3
) -> str:
    """The fragment: counts, then each category with its functions."""
    found = covered(wanted, results, addresses)
    have = sum(bool(found[f.name]) for f in wanted)
    parts = [f"**{have} of {len(wanted)}** functions have a verified example.\n"]
    lacking = [f"`{f.name}`" for f in wanted if not found[f.name]]
    parts.append(f"Without one: {', '.join(lacking)}.\n" if lacking else "")
    for category in dict.fromkeys(f.category for f in wanted):
        own = [f for f in wanted if f.category == category]
        count = sum(bool(found[f.name]) for f in own)
        parts.append(f"## {category[0].upper()}{category[1:]}: {count} of {len(own)}\n")
        entries = (_entry(f, found[f.name][:most], addresses) for f in own)
        parts.append(
            markup.block(tag("dl", *entries, class_="functions", data_search_exclude=True))
        )
    return "\n".join(parts)


def _entry(function: Function, examples: list[Result], addresses: dict[str, str]) -> str:
    links = ", ".join(markup.link(addresses[r.example.name], r.example.title) for r in examples)
    return tag("div", tag("dt", markup.code(function.name)), tag("dd", links or "no example"))
