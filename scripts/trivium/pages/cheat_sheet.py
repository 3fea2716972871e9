"""The cheat sheet: a row for each operation, its line in each framework, and what was found."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from trivium.examples.discovery import Example
from trivium.frameworks import FRAMEWORKS
from trivium.pages import api_names, example_block, includes
from trivium.pages.templating import render
from trivium.pipeline.result import Result

OPERATIONS = "contributors/operations.tsv"
Order = list[tuple[str, str]]
"""Group and operation, in the order of the page."""


@dataclass(frozen=True)
class Cell:
    """The line of one framework, empty if there is none, and whether it is declared to differ."""

    code: str
    differs: bool


@dataclass(frozen=True)
class Row:
    """One operation, with what its mark says.

    `kind` is agree, differs, or missing: a framework has no such operation, and the others agree.
    `summary` says who differs and who lacks it; `reasons` are label and reason, `hint` all of them.
    """

    group: str
    says: str
    address: str
    anchor: str
    kind: str
    cells: tuple[Cell, ...]
    summary: str
    reasons: tuple[tuple[str, str], ...]
    hint: str


@dataclass(frozen=True)
class Group:
    """The rows of a table."""

    heading: str
    rows: list[Row]

    @property
    def anchor(self) -> str:
        words = "".join(c if c.isalnum() else " " for c in self.heading)
        return "-".join(words.lower().split())

    @property
    def kinds(self) -> dict[str, int]:
        """How many rows are of each kind."""
        count = Counter(row.kind for row in self.rows)
        return {kind: count[kind] for kind in ("agree", "differs", "missing")}

    @property
    def have(self) -> list[int]:
        """How many rows each framework has."""
        return [sum(bool(row.cells[i].code) for row in self.rows) for i in range(len(FRAMEWORKS))]


def order_of(docs: Path) -> Order:
    """The operations that docs/contributors/operations.tsv lists."""
    table = includes.table_text(docs / OPERATIONS)
    return [(group, operation) for group, operation in includes.rows(table, 2)]


def rows(results: Iterable[Result], addresses: dict[str, str], order: Order) -> list[Row]:
    """Every example that is an operation and stands on a page.

    Those that the order does not list end their group.
    """
    groups = {group: i for i, group in enumerate(dict.fromkeys(group for group, _ in order))}
    place = {row: i for i, row in enumerate(order)}
    found = [
        _row(r, addresses[r.example.name])
        for r in results
        if r.example.contract.group and r.example.contract.says and r.example.name in addresses
    ]

    def key(row: Row) -> tuple[int, str, int, str]:
        last = len(groups), len(place)
        listed = place.get((row.group, row.says), last[1])
        return groups.get(row.group, last[0]), row.group, listed, row.says

    return sorted(found, key=key)


def _row(result: Result, address: str) -> Row:
    example, declared = result.example, result.example.contract.declared
    reasons = tuple((FRAMEWORKS[k].label, d.reason) for k, d in declared.items())
    return Row(
        example.contract.group,
        example.contract.says,
        address,
        anchor(example),
        example_block.comparison(example),
        tuple(Cell(api_names.shown(example, k), k in declared) for k in FRAMEWORKS),
        example_block.odd(example),
        reasons,
        "\n".join(f"{label}: {reason.replace('`', '')}" for label, reason in reasons),
    )


def anchor(example: Example) -> str:
    """The anchor of an operation's row."""
    return "op-" + example.name.replace("/", "-")


def page(found: list[Row]) -> str:
    """The fragment: what is counted, the controls, a table for each group, and the counts."""
    groups = [
        Group(name[0].upper() + name[1:], [row for row in found if row.group == name])
        for name in dict.fromkeys(row.group for row in found)
    ]
    labels = [f.label for f in FRAMEWORKS.values()]
    lacking = [
        (f.label, [row for row in found if not row.cells[i].code])
        for i, f in enumerate(FRAMEWORKS.values())
        if f.required
    ]
    return render(
        "cheat-sheet.md.jinja",
        groups=groups,
        every=Group("All", found),
        labels=labels,
        lacking=lacking,
        signs=example_block.SIGNS,
    )
