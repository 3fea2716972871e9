"""The chapters' tables "To get the same result", read again for two frameworks.

Pure functions of the chapters' texts.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from trivium.frameworks import REQUIRED
from trivium.pages.data_export import TITLE

SECTION = re.compile(r"^## To get the same result\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
CHECK = re.compile(r"\[(?P<words>.+)\]\(#(?P<anchor>[\w.-]+)\)")
AS_BEFORE = re.compile(r"^the same(?=$|,| in )")
"""Stands for what the column to the left says, which may be of a framework that is not shown."""
FIRST = ("layers.md", "losses.md", "initialization.md", "optimizers.md")


@dataclass(frozen=True)
class Setting:
    """A row: what for, what to write in each framework, and the example that checks it.

    All are Markdown; `check` is the page with the example's anchor, `layers.md#dense`.
    """

    what: str
    written: dict[str, str]
    words: str
    check: str


@dataclass(frozen=True)
class Table:
    """The table of a chapter, with what it calls each framework."""

    title: str
    page: str
    heads: dict[str, str]
    settings: tuple[Setting, ...]

    def between(self, source: str, target: str) -> list[Setting]:
        """The rows in which these two write something else."""
        return [s for s in self.settings if s.written[source] != s.written[target]]


def tables(pages: dict[str, str]) -> list[Table]:
    """The tables of the pages that have one, by their paths; layers, losses, initializers and
    optimizers first."""
    order = sorted(pages, key=lambda p: (FIRST.index(p) if p in FIRST else len(FIRST), p))
    return [table for page in order for table in _of(page, pages[page])]


def _of(page: str, text: str) -> Iterator[Table]:
    found, title = SECTION.search(text), TITLE.search(text)
    lines = [line for line in found[1].splitlines() if line.startswith("| ")] if found else []
    if not lines:
        return
    heads = [cell.removeprefix("in ") for cell in _cells(lines[0])[1:]]
    yield Table(
        title[1] if title else page,
        page,
        dict(zip(REQUIRED, heads, strict=False)),
        tuple(_setting(page, _cells(line)) for line in lines[1:]),
    )


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split(" | ")]


def _setting(page: str, cells: list[str]) -> Setting:
    what, *written, check = cells
    for i in range(1, len(written)):
        if same := AS_BEFORE.match(written[i]):
            written[i] = written[i - 1] + written[i][same.end() :]
    found = CHECK.search(check)
    return Setting(
        what,
        dict(zip(REQUIRED, written, strict=False)),
        found["words"] if found else check,
        f"{page}#{found['anchor']}" if found else "",
    )
