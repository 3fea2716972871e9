"""The index of the look-up box: names with their answers, other words, and sections of pages.

Pure data for docs/assets/javascripts/look-up-match.js, which finds and orders.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from markdown.extensions.toc import slugify, unique

from trivium.frameworks import FRAMEWORKS, OF_MODULE, REFERENCE
from trivium.pages import api_index, api_names, includes
from trivium.pages.address import Address
from trivium.pages.data_export import DESCRIPTION
from trivium.pages.names.lists import listed
from trivium.pages.names.tables import Entry
from trivium.pipeline.result import Result

MESSAGE = 200
"""Characters of an error's message that find its example."""
COMMON = 0.1
"""A word that a larger share of all sections has finds nothing."""

HEADING = re.compile(r"^(#{1,3}) (.+?)\s*(?:\{([^}]*)\})?\s*$")
IDENTIFIER = re.compile(r"#([\w.-]+)")
NO_PROSE = re.compile(r"\$\$.*?\$\$|\$[^$]+\$|<[^>]+>|\]\([^)]*\)|\{[^}]*\}", re.DOTALL)
MARKS = re.compile(r"[`*\[]|\\(?=\W)|\]\([^)]*\)")
WORD = re.compile(r"[a-z][a-z0-9_-]*[a-z0-9]")
PHRASE = re.compile(r"\b\w+-\w[\w-]*\b")
"""Words with a hyphen say much: in-place, out-of-range."""
ARGUMENT = re.compile(r"\b([a-z]\w+)=(?!=)")


@dataclass(frozen=True)
class Section:
    """A heading with the words that stand below it, up to the next heading."""

    title: str
    page: str
    address: str
    words: frozenset[str]


@dataclass(frozen=True)
class Tables:
    """What docs/contributors/owners.tsv and spellings.tsv say.

    `owners` gives the class of an attribute of a package. `spellings` gives the start of a name for
    what ends in a dot, for a name the example that answers (`indexing/take-along-axis`), and for
    other words those that the pages use.
    """

    owners: dict[tuple[str, str], str]
    spellings: dict[str, str]


def tables(owners: str, spellings: str) -> Tables:
    """Read the two tables; in both the first line is a heading."""
    # Of several owners the first is the most usual.
    found = {
        (package, f".{name}"): owner
        for owner, package, names in reversed(includes.rows(owners, 3))
        for name in names.split()
    }
    return Tables(found, {name: meant for name, meant, *_ in includes.rows(spellings, 2)})


def index(
    results: Iterable[Result],
    where: dict[str, str],
    pages: dict[str, str],
    known: Tables,
    to: Address,
    public: Collection[Entry] = (),
) -> dict[str, Any]:
    """All that the box needs, from the texts of the `pages` by their paths.

    A row is title, address, a line for each framework, who differs, and more words. A name has its
    framework and the place that answers: that of a row, or after the rows that of a section.
    """
    shown = [r for r in results if r.example.name in where]
    found = list(without_common(list(sections(pages))))
    targets = [*(r.example.name for r in shown), *(s.address for s in found)]
    place = {target: i for i, target in enumerate(targets)}
    named = dict(_public(public, place))
    named |= _others(shown, where, known, place, listed([e.answer.public for e in public]))
    named |= _answered(named, known.spellings, place)
    spellings = list(known.spellings.items())
    return {
        "frameworks": {key: framework.label for key, framework in FRAMEWORKS.items()},
        "rows": [_row(r, to(where[r.example.name])) for r in shown],
        "names": [[name, *target] for name, target in named.items()],
        "starts": [pair for pair in spellings if pair[0].endswith(".")],
        "words": [pair for pair in spellings if "/" not in pair[1] and "." not in pair[0]],
        "sections": [[s.title, s.page, to(s.address), " ".join(sorted(s.words))] for s in found],
    }


def _row(result: Result, address: str) -> list[Any]:
    example = result.example
    title = example.contract.says or example.title
    differs = [FRAMEWORKS[key].label for key, _, _ in result.verdict.differs]
    return [
        title.replace("`", ""),
        address,
        [api_names.shown(example, key) for key in FRAMEWORKS],
        " and ".join(dict.fromkeys(differs)),
        " ".join(sorted(_words(result))),
    ]


def _words(result: Result) -> set[str]:
    """What else finds an example: arguments that its code names, and code in its reasons.

    Of an error its class and the words of its message, as people paste them.
    """
    example = result.example
    code = "\n".join(map(example.source, example.snippets))
    reasons = " ".join(declared.reason for declared in example.contract.declared.values())
    found = {word for code in reasons.split("`")[1::2] for word in WORD.findall(code.lower())}
    errors = [seen.error for seen in result.seen.values() if seen.error]
    said = " ".join(f"{error.kind} {error.message[:MESSAGE]}" for error in errors).lower()
    return found.union(WORD.findall(said), ARGUMENT.findall(code), PHRASE.findall(reasons.lower()))


def _others(
    results: list[Result],
    where: dict[str, str],
    known: Tables,
    place: dict[str, int],
    listed: set[str],
) -> Iterator[tuple[str, tuple[str, int]]]:
    """Each other name that the snippets use, with its framework and the row that shows it best."""
    for package, entries in api_index.entries(results, where, listed).items():
        key = OF_MODULE.get(package, "")
        for entry in entries:
            best = min(entry.shown or entry.used, key=partial(_order, key=key or REFERENCE))
            yield full_name(entry.text, package, known), (key, place[best.example.name])


def _order(result: Result, key: str) -> tuple[bool, bool, int, str]:
    """Operations first; then where the name gives what the others give; then short lines."""
    is_chapter, length, name = api_names.directness(result.example, key)
    return is_chapter, key in result.example.contract.declared, length, name


def _public(
    entries: Collection[Entry], place: dict[str, int]
) -> Iterator[tuple[str, tuple[str, int]]]:
    """Each public name with its answer, an example or a section; another spelling has the same."""
    answers = {entry.answer.public.name: entry.answer for entry in entries}
    for entry in entries:
        answer = entry.answer
        same = answers.get(answer.what, answer) if answer.kind == "same" else answer
        target = answer.example or same.what
        if answer.kind != "excluded" and target in place:
            yield entry.typed, (answer.public.framework, place[target])


def _answered(
    named: dict[str, tuple[str, int]], spellings: dict[str, str], place: dict[str, int]
) -> Iterator[tuple[str, tuple[str, int]]]:
    """Names whose example is said: the others do not do what they do under any one name."""
    of_root = {name.partition(".")[0]: key for name, (key, _) in named.items()}
    for name, example in spellings.items():
        if example in place:
            key = of_root.get(name.partition(".")[0], "")
            yield name, (named[name][0] if name in named else key, place[example])


def full_name(text: str, package: str, known: Tables) -> str:
    """`F.relu` with the whole module, `.to` with its class; as it stands where neither is known."""
    if text.startswith("."):
        owner = known.owners.get((package, text))
        return f"{owner}{text}" if owner else text
    start = f"{text.partition('.')[0]}."
    return known.spellings[start] + text.removeprefix(start) if start in known.spellings else text


def sections(pages: dict[str, str]) -> Iterator[Section]:
    """Each heading of each page; that of the page itself has no anchor."""
    for page, text in pages.items():
        parts, described = _parts(text), DESCRIPTION.search(text)
        taken: set[str] = set()
        for level, heading, identifier, lines in parts:
            anchor = unique(identifier or slugify(heading, "-"), taken)
            address = page if level == 1 else f"{page}#{anchor}"
            if level == 1 and described:
                lines.append(described["text"])
            words = set(WORD.findall(NO_PROSE.sub(" ", "\n".join(lines)).lower()))
            if heading not in ("Exercises", "Where they differ"):
                yield Section(heading, parts[0][1], address, frozenset(words))


def _parts(text: str) -> list[tuple[int, str, str, list[str]]]:
    """Level, heading, identifier and the lines below it; what is in a fence is left out."""
    found: list[tuple[int, str, str, list[str]]] = []
    for _, line, included, fenced in includes.lines(text):
        if fenced or included or includes.FENCE.match(line):
            continue
        if match := HEADING.match(line):
            identifier = IDENTIFIER.search(match[3] or "")
            heading = MARKS.sub("", match[2])
            found.append((len(match[1]), heading, identifier[1] if identifier else "", []))
        elif found:
            found[-1][-1].append(line)
    return found


def without_common(found: list[Section]) -> Iterator[Section]:
    """The sections without the words that many have, and those that their own headings have."""
    count = Counter(word for section in found for word in section.words)
    common = {word for word, times in count.items() if times > max(COMMON * len(found), 5)}
    for s in found:
        yield replace(s, words=s.words - common - set(s.title.lower().split()))
