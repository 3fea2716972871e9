"""Since when an example gives what it gives: what older versions gave, and when that changed. Pure.

What is known is what ran: between two versions that were tried nothing more is said.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby, pairwise
from pathlib import Path

from packaging.version import Version

from trivium.comparison.tolerance import tolerance
from trivium.examples.discovery import Example
from trivium.frameworks import FRAMEWORKS
from trivium.pages import markdown
from trivium.pages.disagreements import short
from trivium.pages.example_block import fence
from trivium.pages.templating import render
from trivium.pipeline import versions
from trivium.pipeline.result import Result
from trivium.records import history, upgrade_reasons
from trivium.records.history import LAST_DIGITS, NOT_THERE, Difference, Tried, digest, still
from trivium.records.match import same_text
from trivium.records.upgrade_reasons import Reason

CELL = 150
"""Characters of a text in the table."""
RANDOM = "random"
SHOWN_OTHERWISE = "display"
"""The same, but for how NumPy shows itself: `np.float64(3.0)` for `3.0`, a long array's shape."""
WORDS = {
    NOT_THERE: "a name or an argument that was not there yet",
    "error": "an error that came, went or became another",
    "missing": "a name of which the site says that it is missing",
    "structure": "another kind of thing, such as a tuple for a list",
    "shape": "another shape",
    "dtype": "another dtype",
    "value": "another result",
    RANDOM: "other random draws",
    "warning": "a warning that came, went or became another",
    "text": "another text",
    "message": "another message of the same error",
    SHOWN_OTHERWISE: "NumPy shows its scalars and long arrays otherwise",
}
"""What an aspect means; from what breaks a program to what few notice."""
NEW_NAME = "new name"
SCALAR = re.compile(r"np\.(?:\w+\(((?:[^()]|\([^()]*\))*)\)|(True|False)_)")
"""How NumPy shows a scalar since 2.0."""
SHAPE = re.compile(r",\s*shape=\(\d[\d, ]*\)")
"""What it says of a long array since 2.2."""


@dataclass(frozen=True)
class Step:
    """One change of one snippet: the versions before and after, in what respect, and both texts."""

    name: str
    title: str
    framework: str
    old: str
    new: str
    aspect: str
    before: str
    after: str
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True)
class Since:
    """What is known of one snippet: the oldest version that ran it, each change since, and the
    later versions that did not run it."""

    framework: str
    oldest: str
    steps: tuple[Step, ...] = ()
    not_run: tuple[str, ...] = ()

    @property
    def same(self) -> str:
        """The oldest version from which on nothing changed."""
        return self.steps[-1].new if self.steps else self.oldest


@dataclass(frozen=True)
class Versions:
    """All that ran with other versions, the pinned versions, and why something changed."""

    tried: tuple[Tried, ...] = ()
    pinned: tuple[tuple[str, str], ...] = ()
    reasons: tuple[Reason, ...] = ()

    @cached_property
    def older(self) -> dict[str, list[Tried]]:
        """By framework those that are older than the pinned one, the oldest first."""
        pinned = {key: Version(version) for key, version in self.pinned}
        return {
            key: [
                t
                for t in self.tried
                if t.framework == key and (key not in pinned or t.number < pinned[key])
            ]
            for key in FRAMEWORKS
        }

    def names(self, key: str) -> list[str]:
        """The versions of a framework, the pinned one last."""
        return [*(t.version for t in self.older[key]), dict(self.pinned).get(key, "today's")]


NO_OTHERS = Versions()


def read(root: Path) -> Versions:
    """What ran with other versions, of a checkout."""
    pinned = versions.of_frameworks(versions.pins(root / "requirements.txt"))
    return Versions(
        tuple(history.read_all(root / "outputs")),
        tuple(pinned.items()),
        tuple(upgrade_reasons.read(root)),
    )


def since(result: Result, others: Versions) -> list[Since]:
    """What is known of each snippet of an example; nothing of one that was never tried."""
    found = []
    for key, seen in ((key, result.seen[key]) for key in FRAMEWORKS if key in result.seen):
        own = digest(result.example, key, seen)
        tried = [t for t in others.older[key] if t.ran.get(result.example.name) == own]
        if tried:
            steps = tuple(_steps(result.example, key, tried, others))
            later = [t for t in others.older[key] if t.number > tried[0].number]
            not_run = tuple(t.version for t in later if t not in tried)
            found.append(Since(key, tried[0].version, steps, not_run))
    return found


def _steps(example: Example, key: str, tried: list[Tried], others: Versions) -> Iterator[Step]:
    """Each change from one version that was tried to the next, the pinned one at the end."""
    gave = [(t.version, t.loud(example.name)) for t in tried]
    gave.append((others.names(key)[-1], ()))
    for (old, before), (new, after) in pairwise(gave):
        if before != after and (change := _change(before, after)):
            what = _aspect(example, *change)
            passed = tuple(
                r
                for r in others.reasons
                if r.explains(key, example.name, *what[1:])
                and Version(old) < r.since <= Version(new)
            )
            yield Step(example.name, example.title, key, old, new, *what, passed)


def _change(
    before: tuple[Difference, ...], after: tuple[Difference, ...]
) -> tuple[str, str, str] | None:
    """The loudest aspect in which two versions differ, and both texts; None if they gave the same.

    Each side says how it differs from the record. What is not there before and after is no change:
    only what is said of it may be.
    """
    gave, gives = ({d.aspect: d for d in side} for side in (before, after))
    if NOT_THERE in gave and NOT_THERE in gives:
        return None
    for aspect in WORDS:
        one, other = gave.get(aspect), gives.get(aspect)
        if (one and still(one.then)) != (other and still(other.then)):
            return aspect, _text(before, one, other), _text(after, other, one)
    return None


def _text(side: tuple[Difference, ...], own: Difference | None, opposite: Difference | None) -> str:
    """What one side gave: by this difference, by another of its own, or what is recorded."""
    if own:
        return own.then
    shown = [d.then for d in side if opposite and "warning" not in (d.aspect, opposite.aspect)]
    return shown[0] if shown else opposite.now if opposite else ""


def _aspect(example: Example, aspect: str, before: str, after: str) -> tuple[str, str, str]:
    """The same, with words of their own for draws and for what only shows itself otherwise."""
    if aspect == "value" and example.contract.draws:
        aspect = RANDOM
    elif aspect == "text" and _shown_otherwise(_plain(before), _plain(after)):
        aspect = SHOWN_OTHERWISE
    return aspect, before, after


def _shown_otherwise(before: str, after: str) -> bool:
    """Whether two texts say the same, but for blanks and the last digits of floats."""
    same = "".join(before.split()) == "".join(after.split())
    return same or same_text(before, after, tolerance("float32"))


def _plain(text: str) -> str:
    """A text as NumPy showed its scalars before 2.0, and long arrays before 2.2."""
    while (shorter := SCALAR.sub(lambda m: m[1] or m[2] or "", text)) != text:
        text = shorter
    return re.sub("[()]", "", SHAPE.sub("", text))


def block(found: list[Since]) -> str:
    """What stands folded below an example: since when it gives the same, and what it gave before.

    Nothing where no other version ran.
    """
    if not found:
        return ""
    last = [
        f"{FRAMEWORKS[s.framework].label} {steps[-1].old}"
        for s in found
        if (steps := [*filter(loud, s.steps)])
    ]
    title = "Versions" + (f": not as in {markdown.listed(last)}" if last else "")
    parts = [
        f"{_same(found)}{_not_run(found)}",
        *(t for s in found for step in reversed(s.steps) for t in _told(step)),
    ]
    lines = "\n\n".join(parts).split("\n")
    return f'??? since "{title}"\n\n' + "\n".join(f"    {line}".rstrip() for line in lines) + "\n"


def loud(step: Step) -> bool:
    """Whether another result is another result for a reader too."""
    return step.aspect not in (SHOWN_OTHERWISE, LAST_DIGITS)


def _same(found: list[Since]) -> str:
    """Since which version each gives the same; of which that is the oldest that ran."""
    parts = []
    for steps, more in ((False, " (the oldest that ran)"), (True, "")):
        own = [s for s in found if bool(s.steps) == steps]
        each = [f"{FRAMEWORKS[s.framework].label} {s.same}" for s in own]
        parts += [f"since {markdown.listed(each)}{more}"] if each else []
    return f"The same {' and '.join(parts)}."


def _not_run(found: list[Since]) -> str:
    """Which later versions say nothing of the example; nothing if all ran it."""
    each = [
        f"{FRAMEWORKS[s.framework].label} {markdown.listed([*s.not_run])}"
        for s in found
        if s.not_run
    ]
    return f" It did not run with {', '.join(each)}." if each else ""


def _told(step: Step) -> list[str]:
    """What an older version gave, and why, if that is known."""
    label = f"{FRAMEWORKS[step.framework].label} {step.old}"
    if not loud(step):
        return [
            f"{label} showed NumPy's scalars without their type, or a long array without its shape."
        ]
    why = [f"{markdown.prose(r.reason)} ([Source]({r.source}))" for r in step.reasons]
    what = " ".join([f"{label} gave something else: {WORDS[step.aspect]}.", *why])
    return [what, fence(step.before or "nothing", "{.text .no-copy}")]


def page(
    known: dict[str, list[Since]],
    others: Versions,
    where: dict[str, str],
    names: dict[tuple[str, str, str], list[str]],
) -> str:
    """The fragment: every change and new names in groups that fold, how much is the same, what ran.

    `known` has the examples by name, `where` those that a page shows, `names` the public names
    that came with each step of a framework.
    """
    shown = [one for name, found in known.items() if name in where for one in found]
    steps = [step for one in shown for step in one.steps]
    older = [t for key in FRAMEWORKS for t in others.older[key]]
    order = [list(WORDS), list(FRAMEWORKS)]
    rows = sorted(
        (
            replace(step, before=short(step.before, CELL), after=short(step.after, CELL))
            for step in steps
            if loud(step)
        ),
        key=lambda s: (order[0].index(s.aspect), order[1].index(s.framework), s.title.lower()),
    )
    return render(
        "since-when.md.jinja",
        tried={f"{t.framework}-{t.version}": _summary(t, where) for t in older},
        versions={key: others.names(key) for key in FRAMEWORKS if others.older[key]},
        every=Counter(one.framework for one in shown),
        whole=_whole(shown, others),
        groups={
            aspect: [(s, _span(others, s.framework, s.old, s.new), where[s.name]) for s in own]
            for aspect, own in groupby(rows, lambda s: s.aspect)
        },
        words=WORDS,
        names=[(*step, own, _span(others, *step)) for step, own in names.items()],
        new_name=NEW_NAME,
        quiet=len(steps) - len(rows),
    )


def _span(others: Versions, key: str, old: str, new: str) -> dict[str, str]:
    """For the page's script: from and to which versions one may pass this change, and those between
    which it lies, if that is not known. It may have come with any of them."""
    names = others.names(key)
    first, last = names.index(old) + 1, names.index(new)
    between = names[first:last]
    return {
        "from": " ".join(f"{key}-{name}" for name in names[:last]),
        "to": " ".join(f"{key}-{name}" for name in names[first:]),
        "between": markdown.listed(between) if between else "",
    }


@dataclass(frozen=True)
class Summary:
    """A version that ran: of how many snippets that are shown, and how many gave the same."""

    tried: Tried
    ran: int
    same: int
    digits: int


def _summary(tried: Tried, where: dict[str, str]) -> Summary:
    ran = [name for name in tried.ran if name in where]
    differ = [name for name in ran if tried.loud(name)]
    digits = sum(name in tried.differs for name in ran) - len(differ)
    return Summary(tried, len(ran), len(ran) - len(differ), digits)


def _whole(shown: list[Since], others: Versions) -> dict[str, tuple[int, int, str]]:
    """Framework -> how many snippets are the same since its oldest version, of how many."""
    found = {}
    for key in FRAMEWORKS:
        if own := [t for t in others.older[key] if t.ran]:
            old = [s for s in shown if s.framework == key and s.oldest == own[0].version]
            found[key] = (sum(not s.steps for s in old), len(old), own[0].version)
    return found
