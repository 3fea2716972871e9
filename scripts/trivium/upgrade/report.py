"""The command `upgrade-report`: run everything with other versions, and say in Markdown what changed."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass

from trivium.files import write_if_changed as write
from trivium.frameworks import FRAMEWORKS
from trivium.pages import example_block as fragment
from trivium.pages import markdown as marked
from trivium.pages.includes import includes
from trivium.pipeline import versions
from trivium.pipeline.engine import Engine
from trivium.pipeline.result import Settings
from trivium.problems import UsageError
from trivium.upgrade import diff as changes
from trivium.upgrade import second_environment as environment
from trivium.upgrade.diff import Change, Seen

PAGE = "upgrade-report.md"
LINES, WIDTH = 12, 400


@dataclass(frozen=True)
class Pair:
    """The two sets of versions: of the records, and of the second environment; and what was asked for."""

    old: dict[str, str]
    new: dict[str, str]
    asked: str

    def label(self, key: str, new: bool) -> str:
        return f"{FRAMEWORKS[key].label} {(self.new if new else self.old).get(key, '')}"

    @property
    def told(self) -> str:
        moved = [key for key in FRAMEWORKS if self.old.get(key) != self.new.get(key)]
        return (
            ", ".join(
                f"{self.label(key, True)} instead of {self.old.get(key, 'none')}" for key in moved
            )
            or "the same versions"
        )


def report(settings: Settings, args: Namespace) -> int:
    """Compare the records with what the versions of `--requirements` give; write the page."""
    if not args.requirements:
        raise UsageError(
            "upgrade-report needs --requirements FILE: the pins that replace those of requirements.txt"
        )
    with Engine(settings) as engine:
        old = {r.example.name: environment.seen(r) for r in engine.check(args.names)}
        titles = {r.example.name: r.example.title for r in engine.results}
        pinned = engine.pinned
    folder = environment.make(settings.root, args.requirements, settings.requirements)
    new = environment.run(folder, settings, args.names)
    asked = args.requirements.read_text(encoding="utf-8").strip()
    pair = Pair(pinned, versions.pins(folder / "requirements.txt"), asked)
    docs = settings.root / "docs"
    where = {s.name: s.page for s in reversed(includes(docs)) if s.page != "index.md"}
    text = markdown(pair, old, new, lambda name: link(name, titles, where))
    write(docs / PAGE, text)
    print(f"wrote {docs / PAGE}; the environment stays in {folder}")
    return 0


def link(name: str, titles: dict[str, str], where: dict[str, str]) -> str:
    title = titles.get(name, name)
    return f"[{title}]({where[name]}#{name.rpartition('/')[2]})" if name in where else title


def markdown(
    pair: Pair, old: dict[str, Seen], new: dict[str, Seen], linked: Callable[[str], str]
) -> str:
    """The whole page."""
    found = changes.compare(old, new)
    parts = [head(pair, brief(old, new, found)), summary(pair, old, new, found)]
    parts.append(turned("Divergences that appeared", changes.appeared(old, new), linked))
    parts.append(turned("Divergences that ended", changes.ended(old, new), linked))
    parts += [
        section(pair, key, [c for c in found if c.framework == key], linked) for key in FRAMEWORKS
    ]
    return "\n\n".join(filter(None, parts)) + "\n"


def brief(old: dict[str, Seen], new: dict[str, Seen], found: list[Change]) -> str:
    """What changed, in two or three sentences."""
    appeared, ended = changes.appeared(old, new), changes.ended(old, new)
    loud = {
        k: len({c.example for c in found if c.framework == k and c.aspect != "last digits"})
        for k in FRAMEWORKS
    }
    each = ", ".join(f"{FRAMEWORKS[k].label} {count}" for k, count in loud.items() if count)
    told = f"Among {len(old.keys() & new.keys())} examples, divergences appeared in {len(appeared)} and ended in {len(ended)}. "
    told += (
        f"Snippets that changed by more than the last digits: {each}."
        if each
        else "No snippet changed by more than the last digits."
    )
    problems, often = max(
        ((p, list(appeared.values()).count(p)) for p in appeared.values()),
        key=lambda pair: pair[1],
        default=((), 0),
    )
    return told + (
        f" The most frequent change, in {often} examples: {problems_told(problems)}"
        if often > 1
        else ""
    )


def head(pair: Pair, told: str) -> str:
    rows = "\n".join(
        f"| {f.label} | {pair.old.get(k, '')} | {pair.new.get(k, '')} |"
        for k, f in FRAMEWORKS.items()
    )
    return f"""---
description: What changes in the examples of this site with {pair.told}.
---

# Upgrade report

What changes with {pair.told}.
{told}

Every snippet ran a second time, with the versions on the right. What it gave was held against the record of the versions
on the left, and the frameworks were compared anew. What "appeared" or "ended" did so from left to right.

`python scripts/build.py upgrade-report --requirements FILE` wrote this page; the file held:

{fragment.fence(pair.asked, "text")}

| Framework | Recorded | Second run |
| --- | --- | --- |
{rows}"""


def summary(pair: Pair, old: dict[str, Seen], new: dict[str, Seen], found: list[Change]) -> str:
    """Counts by framework and aspect, then by verdict."""
    same = changes.unchanged(old, new, found)
    names = [f.label for f in FRAMEWORKS.values()]
    rows = [
        ["compared", *(str(same[k][1]) for k in FRAMEWORKS)],
        ["the same", *(str(same[k][0]) for k in FRAMEWORKS)],
    ]
    rows += [
        [aspect, *(str(by[k]) for k in FRAMEWORKS)] for aspect, by in changes.counts(found).items()
    ]
    kinds = sorted({s.verdict for s in [*old.values(), *new.values()]})
    verdicts = [
        [kind, *(str(sum(s.verdict == kind for s in run.values())) for run in (old, new))]
        for kind in kinds
    ]
    lasting = '"Last digits" are floats that differ, but by less than what counts as a difference on this site.'
    tables = (
        table(["Snippets, and names declared missing", *names], rows),
        lasting,
        table(["Examples", "Recorded", "Second run"], verdicts),
    )
    return "\n\n".join(["## Summary", *tables])


def table(header: list[str], rows: list[list[str]]) -> str:
    lines = [header, ["---"] + ["--:"] * (len(header) - 1), *rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in lines)


def turned(
    title: str, found: dict[str, tuple[tuple[str, str, str], ...]], linked: Callable[[str], str]
) -> str:
    """Examples whose verdict turned, with what the comparison says; those of which it says the same together."""
    alike: dict[tuple[tuple[str, str, str], ...], list[str]] = {}
    for name, problems in found.items():
        alike.setdefault(problems, []).append(linked(name))
    lines = []
    for problems, names in alike.items():
        lines.append(f"- {', '.join(names)}. {problems_told(problems)}")
    return f"## {title}\n\n" + ("\n".join(lines) or "None.")


def problems_told(problems: tuple[tuple[str, str, str], ...]) -> str:
    each = [
        (f"{FRAMEWORKS[f].label}: " if f else "", aspect, marked.text(message))
        for aspect, f, message in problems
    ]
    return " ".join(f"{who}{aspect}, {message}." for who, aspect, message in each)


def section(pair: Pair, key: str, found: list[Change], linked: Callable[[str], str]) -> str:
    """A framework's changes, before and after."""
    loud = sorted(
        (c for c in found if c.aspect != "last digits"),
        key=lambda c: changes.ASPECTS.index(c.aspect),
    )
    quiet = [linked(c.example) for c in found if c.aspect == "last digits"]
    if not found:
        return ""
    parts = [f"## What changed in {FRAMEWORKS[key].label}"]
    alike: dict[tuple[str, str], list[Change]] = {}
    for c in loud:  # one error in many examples is told once
        alike.setdefault((c.aspect, c.new if c.aspect == "error" else c.example), []).append(c)
    for (aspect, _), same in alike.items():
        parts += [f"### {', '.join(linked(c.example) for c in same)}: {aspect}"]
        parts += [f"With {pair.label(key, False)}:", block(same[0].old)] if len(same) == 1 else []
        parts += [
            f"With {pair.label(key, True)}{'' if len(same) == 1 else ', in each'}:",
            block(same[0].new),
        ]
    if quiet:
        parts += ["### Only in the last digits", ", ".join(quiet) + "."]
    return "\n\n".join(parts)


def block(text: str) -> str:
    lines = text.split("\n")
    kept = lines[:LINES] + (
        [f"[and {len(lines) - LINES} lines more]"] if len(lines) > LINES else []
    )
    cut = [line if len(line) <= WIDTH else f"{line[:WIDTH]} [and so on]" for line in kept]
    return fragment.fence("\n".join(cut) or "nothing", "{.text .no-copy}")
