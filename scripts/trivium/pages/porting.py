"""Porting guides: what happens to code of one framework that is written in the words of another.

A guide is made of contracts, records and the chapters' own tables; nothing is typed for it.
"""

from collections.abc import Collection
from dataclasses import dataclass
from itertools import accumulate, permutations

from trivium.examples.discovery import Example
from trivium.frameworks import FRAMEWORKS, REQUIRED
from trivium.pages import bites, disagreements, example_block, porting_words, same_result
from trivium.pages.templating import render
from trivium.pipeline.result import Result

FULL = 12
"""So many examples are shown with their code; the others stand in a table."""
LONG = 14
"""An example with more lines of code and output than this folds."""
DIRECTIONS = tuple(permutations(REQUIRED, 2))


@dataclass(frozen=True)
class Side:
    """What one framework has to say: its code and its output as fences, its line, what it gave."""

    key: str
    label: str
    blocks: tuple[str, ...]
    line: str
    gave: str
    reason: str


@dataclass(frozen=True)
class Bite:
    """One example that bites, on both sides. `name` is what it is about, as its source calls it;
    `cure` the line that gives the same, if there is one."""

    example: Example
    address: str
    name: str
    source: Side
    target: Side
    cure: str
    cure_address: str

    @property
    def long(self) -> bool:
        return any(
            sum(block.count("\n") for block in side.blocks) > LONG
            for side in (self.source, self.target)
        )

    @property
    def reasons(self) -> list[Side]:
        return [side for side in (self.source, self.target) if side.reason]


@dataclass(frozen=True)
class Guide:
    """All that a guide is made of: results, links to the examples, solutions, chapters' texts."""

    results: list[Result]
    where: dict[str, str]
    folded: Collection[str]
    pages: dict[str, str]

    def page(self, source: str, target: str) -> str:
        """The fragment of one direction."""
        found = self.bites(source, target)
        full, rest = first_of_each(found[bites.SILENT], FULL)
        both = self.results, self.where, source, target
        return render(
            "porting.md.jinja",
            source=FRAMEWORKS[source],
            target=FRAMEWORKS[target],
            counts={bite: len(bitten) for bite, bitten in found.items()},
            full=full,
            rest=rest,
            loud=found[bites.LOUD],
            tables=same_result.tables(self.pages),
            links={link.lstrip("./"): link for link in self.where.values()},
            examples=len(self.results),
            method=porting_words.METHOD,
            arguments=porting_words.arguments(*both),
            places=porting_words.places(*both),
        )

    def bites(self, source: str, target: str) -> dict[str, list[Bite]]:
        """What is silent and what is loud, each in the order in which it is met."""
        cures, pair = self._cures(target), (source, target)
        found: dict[str, list[Bite]] = {bites.SILENT: [], bites.LOUD: []}
        for result, met in bites.ranked(self.results, pair, self.folded):
            example, where = result.example, self.where
            bite = bites.bite(example.contract, source, target, result.seen)
            if bite in found and example.name in where and source in example.snippets:
                one, other = (_side(result, key, pair) for key in pair)
                cure = cures.get(example.name, ("", ""))
                made = Bite(example, where[example.name], met.name, one, other, *cure)
                found[bite].append(made)
        return found

    def _cures(self, target: str) -> dict[str, tuple[str, str]]:
        """For an example the line and the address of the one that gives the same in all:
        `class-weights-equal`.

        It has the other's name and more, and a table "To get the same result" names it as a check.
        """
        places = {link.lstrip("./"): name for name, link in self.where.items()}
        settings = [s for table in same_result.tables(self.pages) for s in table.settings]
        by_name = {r.example.name: r for r in self.results}
        return {
            name: (bites.line(by_name[cure].example, target), self.where[cure])
            for cure in (places[s.check] for s in settings if s.check in places)
            if target in by_name[cure].example.snippets
            for name in accumulate(cure.split("-"), "{}-{}".format)  # a, a-b, a-b-c of a-b-c
            if name in by_name and name != cure
        }


def _side(result: Result, key: str, pair: tuple[str, str]) -> Side:
    example, contract = result.example, result.example.contract
    there = key in example.snippets
    blocks = example_block.blocks(result, key) if there else []
    line = bites.line(example, key) if there else ""
    gave = disagreements.gave(result, key, pair)
    if not gave and key in contract.missing:
        gave = f"no {contract.missing[key]}"
    return Side(key, FRAMEWORKS[key].label, tuple(blocks), line, gave, contract.reason(key))


def first_of_each(found: list[Bite], most: int) -> tuple[list[Bite], list[Bite]]:
    """The first examples, of each name one, and all the others."""
    first = {bite.name: bite for bite in reversed(found)}
    kept = [bite for bite in found if bite is first[bite.name]][:most]
    return kept, [bite for bite in found if bite not in kept]
