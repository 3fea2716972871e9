"""The pages of the public names: a table a list, and the share of each list that has an answer."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from trivium.frameworks import ALIASES, FRAMEWORKS
from trivium.pages import api_names, example_block
from trivium.pages.names.answers import Answer, Count, counts
from trivium.pages.names.lists import Lists
from trivium.pages.names.newer import Newer
from trivium.pages.templating import render
from trivium.pipeline.result import Result

SHORT = 60
"""Characters of a line of code that stands in a table."""
NAMES = re.compile(r"\w+(, \w+)*")
"""Code that tells nothing: `x`."""


@dataclass(frozen=True)
class Entry:
    """A name with its answer.

    `others` has what the example calls in each other framework, `verdict` is how the frameworks
    compare there: agree, differs or missing; both are empty where the example only uses the name.
    `newer` says since when there is the name, if a version that was asked lacks it.
    """

    answer: Answer
    title: str
    others: dict[str, list[str]]
    verdict: str
    official: str
    newer: Newer | None = None

    @property
    def typed(self) -> str:
        return typed(self.answer.public.name)


@dataclass(frozen=True)
class Table:
    """The names of a list that somebody ports, and how many there are of which kind."""

    count: Count
    entries: list[Entry]

    @property
    def anchor(self) -> str:
        return "in-" + self.count.list.lower().replace(".", "-")


def typed(name: str) -> str:
    """A name as people type it: `np.cos`, `jnp.cos`."""
    return next(
        (
            alias + name.removeprefix(module)
            for alias, module in ALIASES.items()
            if name.startswith(f"{module}.")
        ),
        name,
    )


def entries(
    lists: Lists,
    found: Iterable[Answer],
    results: Iterable[Result],
    newer: dict[str, Newer] | None = None,
) -> list[Entry]:
    """What is told of each name, in the order of the lists."""
    by_name = {r.example.name: r for r in results}
    made = []
    for answer in found:
        result = by_name.get(answer.example)
        shows = result if answer.kind in ("shown", "same", "none") else None
        made.append(
            Entry(
                answer,
                result.example.title if result else "",
                _others(shows, answer) if shows else {},
                example_block.comparison(shows.example) if shows else "",
                lists.address(answer.public),
                (newer or {}).get(answer.public.name),
            )
        )
    return made


def _others(result: Result, answer: Answer) -> dict[str, list[str]]:
    """What the example's last statements call in the other frameworks.

    Methods alone say little without the value that they are of, as `.set` of `x.at[i].set(v)`: then
    the code stands there, if it is short.
    """
    found = {}
    for key in FRAMEWORKS:
        if key == answer.public.framework or key not in result.example.snippets:
            continue
        calls = [name.text for name in api_names.steps(result.example, key)]
        code = api_names.shown(result.example, key)
        is_short = len(code) <= SHORT and "\n" not in code and not NAMES.fullmatch(code)
        only_methods = all(call.startswith(".") for call in calls)
        found[key] = [code] if is_short and only_methods else calls
    return found


def tables(found: list[Entry], key: str) -> list[Table]:
    """The lists of a framework."""
    by_list: dict[str, list[Entry]] = defaultdict(list)
    for entry in found:
        if entry.answer.public.framework == key:
            by_list[entry.answer.public.list].append(entry)
    return [
        Table(
            counts(e.answer for e in own)[0],
            [e for e in own if e.answer.kind != "excluded"],
        )
        for own in by_list.values()
    ]


def newcomers(found: list[Entry]) -> Iterator[Newer]:
    """The names that some older version lacks, without those that nobody ports."""
    return (e.newer for e in found if e.newer and e.answer.kind != "excluded")


def page(found: list[Entry], key: str, addresses: dict[str, str]) -> str:
    """The fragment of a framework's page."""
    there = {e.answer.public.name for e in found if e.answer.kind != "excluded"}
    return render(
        "names.md.jinja",
        tables=tables(found, key),
        key=key,
        addresses=addresses,
        there=there,
        typed=typed,
        signs=example_block.SIGNS,
    )


def index(found: list[Entry]) -> str:
    """The fragment that leads to the pages: each list with its counts."""
    return render(
        "names-index.md.jinja",
        pages={key: own for key in FRAMEWORKS if (own := tables(found, key))},
    )


def coverage(found: list[Entry]) -> str:
    """The fragment of the coverage page: the share of each list, and what is missing in it."""
    made = [t for key in FRAMEWORKS for t in tables(found, key)]
    reasons = Counter(e.answer.what for e in found if e.answer.kind == "excluded")
    return render(
        "names-coverage.md.jinja",
        tables=made,
        answered=sum(t.count.answered for t in made),
        wanted=sum(t.count.wanted for t in made),
        left_out=reasons.total(),
        reasons=reasons.most_common(),
    )
