"""The cheat sheet: a row for each operation, its line in each framework, and what was found."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from markdown.extensions.toc import slugify_unicode

from trivium.examples.discovery import Example
from trivium.frameworks import FRAMEWORKS
from trivium.pages import example_block, includes
from trivium.pages.api_names import shown
from trivium.pages.templating import render
from trivium.pipeline.result import Result

OPERATIONS = "contributors/operations.tsv"
Order = list[tuple[str, str]]
"""Group and operation, in the order of the page."""


@dataclass(frozen=True)
class Row:
    """One operation: its example, the link to it, and the line of each framework, empty if there is
    none."""

    example: Example
    address: str
    code: dict[str, str]

    @property
    def place(self) -> tuple[str, str]:
        return self.example.contract.group, self.example.contract.says

    @property
    def kind(self) -> str:
        """agree, differs, or missing: a framework has no such operation, and the others agree."""
        return example_block.comparison(self.example)

    @property
    def anchor(self) -> str:
        return anchor(self.example)


@dataclass(frozen=True)
class Group:
    """The rows of a table."""

    heading: str
    rows: list[Row]

    @property
    def anchor(self) -> str:
        return slugify_unicode(self.heading, "-")

    @property
    def kinds(self) -> Counter[str]:
        """How many rows are of each kind."""
        return Counter(row.kind for row in self.rows)

    @property
    def have(self) -> list[int]:
        """How many rows each framework has."""
        return [sum(bool(row.code[key]) for row in self.rows) for key in FRAMEWORKS]


def order_of(docs: Path) -> Order:
    """The operations that docs/contributors/operations.tsv lists."""
    return [
        (group, operation)
        for group, operation in includes.rows(includes.table_text(docs / OPERATIONS), 2)
    ]


def rows(results: Iterable[Result], addresses: dict[str, str], order: Order) -> list[Row]:
    """Every example that is an operation and stands on a page.

    Those that the order does not list end their group.
    """
    groups = {group: i for i, group in enumerate(dict.fromkeys(group for group, _ in order))}
    place = {row: i for i, row in enumerate(order)}
    found = [
        Row(r.example, addresses[r.example.name], {k: shown(r.example, k) for k in FRAMEWORKS})
        for r in results
        if r.example.contract.group and r.example.contract.says and r.example.name in addresses
    ]

    def key(row: Row) -> tuple[int, str, int, str]:
        group, says = row.place
        return groups.get(group, len(groups)), group, place.get(row.place, len(place)), says

    return sorted(found, key=key)


def anchor(example: Example) -> str:
    """The anchor of an operation's row."""
    return "op-" + example.name.replace("/", "-")


def page(found: list[Row]) -> str:
    """The fragment: what is counted, the controls, a table for each group, and the counts."""
    groups = [
        Group(name[0].upper() + name[1:], [row for row in found if row.place[0] == name])
        for name in dict.fromkeys(row.place[0] for row in found)
    ]
    return render(
        "cheat-sheet.md.jinja",
        groups=groups,
        every=Group("All", found),
        signs=example_block.SIGNS,
        odd=example_block.odd,
    )
