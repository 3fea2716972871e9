"""The public names of the site: read from the lists when they are first asked for."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from trivium.pages.names import tables
from trivium.pages.names.answers import answers
from trivium.pages.names.lists import Lists, listed, read
from trivium.pages.names.newer import Newer, newer
from trivium.pages.names.tables import Entry
from trivium.pages.since_when import NO_OTHERS, Versions
from trivium.pipeline.result import Result


class Named:
    """The lists of a folder, and what the examples and other versions say of their names."""

    def __init__(self, folder: Path, results: list[Result], versions: Versions = NO_OTHERS) -> None:
        self.folder, self.results, self.versions = folder, results, versions
        self.known: dict[frozenset[str], list[Entry]] = {}

    @cached_property
    def lists(self) -> Lists:
        return read(self.folder)

    @cached_property
    def newer(self) -> dict[str, Newer]:
        return newer(self.lists, self.versions)

    @cached_property
    def listed(self) -> set[str]:
        """The names in the lists, and their methods."""
        return listed(self.lists.names)

    def entries(self, where: dict[str, str]) -> list[Entry]:
        """What is told of each name; only examples that stand on a page count."""
        shown = frozenset(where)
        if shown not in self.known:
            results = [r for r in self.results if r.example.name in shown]
            found = answers(self.lists, (r.example for r in results))
            self.known[shown] = tables.entries(self.lists, found, results, self.newer)
        return self.known[shown]

    def page(self, key: str) -> Callable[[dict[str, str]], str]:
        """What makes the fragment of a framework's names."""
        return lambda where: tables.page(self.entries(where), key, where)
