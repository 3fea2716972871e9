"""What the chapters include: one fragment an example, and one for each list made of all."""

import json
from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path
from typing import Any

from trivium.files import fill, write_if_changed
from trivium.frameworks import FRAMEWORKS
from trivium.pages import (
    api_index,
    array_api,
    changes,
    cheat_sheet,
    disagreements,
    example_block,
    markdown,
    maths,
    porting,
    provenance,
    since_when,
)
from trivium.pages.corpus import Corpus, made_once
from trivium.pages.data_export import described
from trivium.pages.figures import catalogue
from trivium.pages.includes import Shown, links, page_text, table_text
from trivium.pages.names import tables as names
from trivium.pages.names.newer import steps
from trivium.pipeline.result import Result

DIFFERENCES = "where-they-differ"
NUMBERS, SINCE, UPGRADE = "site/numbers", "site/since-when", "site/upgrade-report"


def generated(names: Collection[str]) -> set[str]:
    """The fragments that are made besides those of the examples `names` and of the figures."""
    lists = {f"{name.partition('/')[0]}/{DIFFERENCES}" for name in names}
    return lists | REFERENCE.keys() | {NUMBERS}


def prepare(corpus: Corpus, build: Path) -> None:
    """Write what the pages include."""
    results, since, shown, where = corpus.results, corpus.since, corpus.shown, corpus.where
    proved = [(page, e) for page, text in corpus.pages.items() for e in maths.equations(text)]
    wanted = {
        **{r.example.name: block(r, since[r.example.name]) for r in results},
        **{
            f"{chapter}/{DIFFERENCES}": differences(chapter, results, shown, where)
            for chapter in {r.example.name.partition("/")[0] for r in results}
        },
        NUMBERS: numbers(results, proved),
        **{
            s.name: REFERENCE[s.name](corpus, links(where, s.page))
            for s in shown
            if s.name in REFERENCE
        },
        **catalogue.fragments(corpus),
    }
    fill(build / "fragments", {f"{name}.md": text for name, text in wanted.items()})
    known = known_examples(results, where, proved)
    for name, row in rows_of(results, shown, where).items():
        known[name]["row"] = row
    write_if_changed(build / "examples.json", json.dumps(known, indent=1, sort_keys=True))


def block(result: Result, since: list[since_when.Since]) -> str:
    """The fragment of an example."""

    def make() -> str:
        return example_block.render(result, since_when.block(since))

    return made_once(result.example.name, (result, since), make)


def known_examples(
    results: list[Result], where: dict[str, str], proved: list[tuple[str, maths.Equation]]
) -> dict[str, dict[str, Any]]:
    """For the Markdown extensions: the title of each example that a page shows.

    `proves` has a link for each equation of another page that names the example as its check.
    """
    known: dict[str, dict[str, Any]] = {
        r.example.name: {"title": r.example.title} for r in results if r.example.name in where
    }
    for page, equation in proved:
        name = equation.proved_by or ""
        if name in known and not where[name].startswith(f"{page}#"):
            known[name].setdefault("proves", {})[equation.id] = links(where, page)[name]
    return known


def rows_of(results: list[Result], shown: list[Shown], where: dict[str, str]) -> dict[str, str]:
    """Links to the rows of the cheat sheet, from the pages that show their examples.

    An example on pages of different folders has none, as no relative link fits both.
    """
    ups: dict[str, set[str]] = {}
    for s in shown:
        ups.setdefault(s.name, set()).add("../" * s.page.count("/"))
    return {
        r.example.name: f"{up}{sheet.page}#{cheat_sheet.anchor(r.example)}"
        for sheet in shown
        if sheet.name == "site/cheat-sheet"
        for r in results
        if r.example.contract.group and r.example.contract.says and r.example.name in where
        for up in ups[r.example.name]
        if len(ups[r.example.name]) == 1
    }


def numbers(results: list[Result], found: list[tuple[str, maths.Equation]]) -> str:
    """The counts of the home page."""
    counts = {
        "examples": len(results),
        "frameworks": len(FRAMEWORKS),
        "differing examples": len(disagreements.differing(results)),
        "equations checked": sum(bool(e.proved_by) for _, e in found),
    }
    return "".join(f"- **{count}** {what}\n" for what, count in counts.items())


def differences(
    chapter: str, results: list[Result], shown: list[Shown], where: dict[str, str]
) -> str:
    """A chapter's list of the declared divergences that it shows, in its order.

    Solutions of exercises are left out, and a reason that many examples share is given once.
    """
    by_name = {r.example.name: r for r in results if r.verdict.differs}
    here = sorted(
        (s.line, s.name)
        for s in shown
        if s.page == f"{chapter}.md" and not s.nested and s.name in by_name
    )
    lines, given = [], set[tuple[str, str, str]]()
    for r in (by_name[name] for name in dict.fromkeys(name for _, name in here)):
        reasons = [
            f"**{FRAMEWORKS[key].label}**: {markdown.prose(reason)}"
            for key, what, reason in r.verdict.differs
            if (key, what, reason) not in given
        ]
        given.update(r.verdict.differs)
        if reasons:
            link = markdown.link(where[r.example.name], r.example.title)
            lines.append(f"- {link}. {' '.join(reasons)}\n")
    return "".join(lines) or "In this chapter the frameworks do not differ.\n"


def public_names(key: str, corpus: Corpus, where: dict[str, str]) -> str:
    """The public names of a framework."""
    return names.page(corpus.entries, key, where)


def guide(source: str, target: str, corpus: Corpus, where: dict[str, str]) -> str:
    """The porting guide of one direction."""
    return porting.Guide(corpus.results, where, corpus.solutions, corpus.pages).page(source, target)


REFERENCE: dict[str, Callable[[Corpus, dict[str, str]], str]] = {
    "site/cheat-sheet": lambda corpus, where: cheat_sheet.page(
        cheat_sheet.rows(corpus.results, where, cheat_sheet.order_of(corpus.docs))
    ),
    "site/where-they-disagree": lambda corpus, where: disagreements.page(
        disagreements.traps(corpus.results, where, corpus.solutions),
        len(corpus.results),
        {page: described(page, corpus.pages)[0] for page in corpus.pages},
    ),
    "site/coverage": lambda corpus, where: array_api.page(
        array_api.functions(table_text(corpus.docs / "contributors" / "array-api.tsv")),
        corpus.results,
        where,
    ),
    "site/api-index": lambda corpus, where: api_index.page(
        api_index.entries(corpus.results, where, corpus.listed), where
    ),
    "site/notebook": lambda corpus, where: provenance.page(
        provenance.cells(map(page_text, sorted(corpus.docs.glob("contributors/notebook.d/*.tsv")))),
        where,
        {r.example.name: r.example.title for r in corpus.results},
    ),
    SINCE: lambda corpus, where: since_when.page(
        corpus.since, corpus.versions, where, steps(names.newcomers(corpus.entries))
    ),
    UPGRADE: lambda corpus, where: changes.page(corpus.since, corpus.versions, where),
    "site/names": lambda corpus, where: names.index(corpus.entries),
    "site/names-coverage": lambda corpus, where: names.coverage(corpus.entries),
    **{f"site/names-{key}": partial(public_names, key) for key in FRAMEWORKS},
    **{f"site/porting-{a}-to-{b}": partial(guide, a, b) for a, b in porting.DIRECTIONS},
}
"""What makes the fragments of the pages about all examples, from all results and from the links to
the examples on the page."""
