"""All results and the pages that show them: what follows from both is found when it is first asked
for, and once in a build."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from trivium.pages.includes import Shown, addresses, includes, page_texts
from trivium.pages.names import lists, newer, tables
from trivium.pages.names.answers import Answer, answers
from trivium.pages.since_when import NO_OTHERS, Since, Versions, since
from trivium.pipeline.result import Result

MADE: dict[str, tuple[object, str]] = {}
"""What `made_once` gave, and of what it was made."""


def made_once(name: str, of: object, make: Callable[[], str]) -> str:
    """What `make` gives: anew only where `of` has changed, as most builds while serving change none
    of it, and one build may ask more than once."""
    if name not in MADE or MADE[name][0] != of:
        MADE[name] = of, make()
    return MADE[name][1]


class Corpus:
    """The results, the folder of the pages, and what other versions gave."""

    def __init__(self, results: list[Result], docs: Path, versions: Versions = NO_OTHERS) -> None:
        self.results, self.docs, self.versions = results, docs, versions

    @cached_property
    def by_name(self) -> dict[str, Result]:
        """The result of each example."""
        return {r.example.name: r for r in self.results}

    @cached_property
    def pages(self) -> dict[str, str]:
        """The text of each page, by its path in `docs`."""
        return page_texts(self.docs)

    @cached_property
    def shown(self) -> list[Shown]:
        """Every include of every page."""
        return includes(self.docs)

    @cached_property
    def where(self) -> dict[str, str]:
        """Where each example stands: a link on any page at the top."""
        return addresses(self.shown)

    @cached_property
    def solutions(self) -> set[str]:
        """The examples that stand only where something folds: solutions of exercises."""
        return {s.name for s in self.shown} - {s.name for s in self.shown if not s.nested}

    @cached_property
    def since(self) -> dict[str, list[Since]]:
        """Since when each example gives what it gives."""
        return {r.example.name: since(r, self.versions) for r in self.results}

    @cached_property
    def names(self) -> lists.Lists:
        """The public names, and what people have said of them."""
        return lists.read(self.docs / "contributors" / lists.FOLDER)

    @cached_property
    def newer(self) -> dict[str, newer.Newer]:
        """The names that some older version lacks."""
        return newer.newer(self.names, self.versions)

    @cached_property
    def listed(self) -> set[str]:
        """The public names, and their methods."""
        return lists.listed(self.names.names)

    @cached_property
    def answers(self) -> list[Answer]:
        """The answer of each public name; only examples that stand on a page count."""
        return answers(self.names, (r.example for r in self.results if self.on_a_page(r)))

    @cached_property
    def entries(self) -> list[tables.Entry]:
        """What is told of each public name."""
        return tables.entries(
            self.names, self.answers, filter(self.on_a_page, self.results), self.newer
        )

    def on_a_page(self, result: Result) -> bool:
        return result.example.name in self.where
