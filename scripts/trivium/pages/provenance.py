"""Where the notebook's cells and the book's sections went: the table for contributors, from docs/contributors/notebook.d. Pure."""

from dataclasses import dataclass

from trivium.pages import html as markup
from trivium.pages.html import tag


@dataclass(frozen=True)
class Cell:
    """One cell, formula or section, what it held, our examples, and what was wrong with it."""

    label: str
    held: str
    examples: tuple[str, ...]
    remark: str


def cells(tables: list[str]) -> list[Cell]:
    """All rows of all tables: the notebook's cells in their order, then its texts, then the book by chapter."""
    rows = [
        (*line.split("\t"), "", "", "")[:4]
        for table in tables
        for line in table.splitlines()[1:]
        if line.strip()
    ]
    found = [
        Cell(label, held, tuple(e.strip() for e in examples.split(",")), remark)
        for label, held, examples, remark in rows
    ]
    return sorted(found, key=lambda c: _place(c.label))


def _place(label: str) -> tuple[int, int, str]:
    if label.isdigit():
        return 0, int(label), ""
    return (2 if label.startswith("d2l:") else 1), 0, label


def page(found: list[Cell], addresses: dict[str, str], titles: dict[str, str]) -> str:
    head = tag(
        "thead",
        tag(
            "tr",
            *(
                tag("th", t, scope="col")
                for t in ("Cell", "What it held", "Our examples", "Remark")
            ),
        ),
    )
    body = tag("tbody", *(_row(cell, addresses, titles) for cell in found))
    return markup.block(
        tag("table", head, body, class_="lines cells", data_search_exclude=True),
        class_="tree sheet",
    )


def _row(cell: Cell, addresses: dict[str, str], titles: dict[str, str]) -> str:
    links = [
        markup.link(addresses[e], titles.get(e, e)) if e in addresses else markup.text(e)
        for e in cell.examples
    ]
    texts = [
        tag("td", markup.prose(cell.held)),
        tag("td", ", ".join(links)),
        tag("td", markup.prose(cell.remark)),
    ]
    return tag("tr", tag("th", markup.text(cell.label), scope="row"), *texts)
