"""Where the notebook's cells and the book's sections went, from docs/contributors/notebook.d."""

from collections.abc import Iterable
from dataclasses import dataclass

from trivium.pages.includes import rows
from trivium.pages.templating import render


@dataclass(frozen=True)
class Cell:
    """One cell, formula or section, what it held, our examples, and what was wrong with it."""

    label: str
    held: str
    examples: tuple[str, ...]
    remark: str


def cells(tables: Iterable[str]) -> list[Cell]:
    """All rows of all tables: the notebook's cells in their order, then its texts, then the book by
    chapter."""
    return sorted(
        (
            Cell(label, held, tuple(e.strip() for e in examples.split(",")), remark)
            for table in tables
            for label, held, examples, remark in rows(table, 4)
            if label.strip()
        ),
        key=lambda cell: _place(cell.label),
    )


def _place(label: str) -> tuple[int, int, str]:
    if label.isdigit():
        return 0, int(label), ""
    return (2 if label.startswith("d2l:") else 1), 0, label


def page(found: list[Cell], addresses: dict[str, str], titles: dict[str, str]) -> str:
    """The fragment: one table. `addresses` and `titles` are those of the examples by name."""
    return render("notebook.md.jinja", cells=found, addresses=addresses, titles=titles)
