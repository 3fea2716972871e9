"""The text of an upgrade report, in Markdown. Pure."""

from collections import Counter
from collections.abc import Callable

from trivium.frameworks import FRAMEWORKS
from trivium.pages import changes, example_block
from trivium.pages import markdown as marked
from trivium.pages.since_when import Step, loud
from trivium.pages.templating import render
from trivium.upgrade import diff
from trivium.upgrade.diff import Apart, Run, Way


def markdown(
    way: Way, old: Run, new: Run, steps: list[Step], named: Callable[[str], str], asked: str
) -> str:
    """The whole report. Its template is among those of the reference pages.

    `named` gives what the report calls an example, `asked` has the pins as they were written.
    """
    own = [f.requirement for f in FRAMEWORKS.values()]
    changed = {(c.name, c.framework): c for c in steps if loud(c)}
    text = render(
        "upgrade-report.md.jinja",
        way=way,
        moves=moves(way),
        packages={p: name(p) for p in dict.fromkeys([*own, *way.moved])},
        asked=example_block.fence(asked, "text"),
        both=len(old.keys() & new.keys()),
        changed=Counter(framework for _, framework in changed),
        unknown=sum(not c.reasons for c in changed.values()),
        same=diff.unchanged(old, new, steps),
        counts=diff.counts(steps),
        runs=[len(run) for run in (old, new)],
        apart=[sum(bool(seen.apart) for seen in run.values()) for run in (old, new)],
        appeared=diff.appeared(old, new),
        ended=diff.appeared(new, old),
        alike=lambda turned: alike(turned, named),
        sections=[made for key in FRAMEWORKS if (made := section(key, steps, named))],
    )
    return text.rstrip("\n") + "\n"


def name(package: str) -> str:
    """A framework's label, or the package's own name."""
    labels = {f.requirement: f.label for f in FRAMEWORKS.values()}
    return labels.get(package, package)


def moves(way: Way) -> str:
    """PyTorch 2.13.0 to 2.15.0 and NumPy 2.4.6 to 2.5.5: the frameworks, else what else moved."""
    own = {f.requirement for f in FRAMEWORKS.values()}
    each = [
        f"{name(p)} {way.old.get(p, 'none')} {'' if way.forward(p) else 'back '}"
        f"to {way.new.get(p, 'none')}"
        for p in [p for p in way.moved if p in own] or way.moved
    ]
    return marked.listed(each)


def alike(found: dict[str, Apart], named: Callable[[str], str]) -> dict[str, list[str]]:
    """Examples in which frameworks parted or met, by how the comparison says it."""
    made: dict[str, list[str]] = {}
    for example, apart in found.items():
        each = [
            f"{FRAMEWORKS[key].label + ': ' if key else ''}{aspect}, {marked.text(message)}"
            for aspect, key, message in apart
        ]
        words = " ".join(f"{one.rstrip('.')}." for one in each)
        made.setdefault(words, []).append(named(example))
    return made


def section(key: str, steps: list[Step], named: Callable[[str], str]) -> str:
    """A framework's changes; those in the last digits by their names alone."""
    own = [step for step in steps if step.framework == key]
    if not own:
        return ""
    parts = [f"## What changed in {FRAMEWORKS[key].label}"]
    parts += changes.sections(filter(loud, own), lambda step: named(step.name))
    quiet = [named(step.name) for step in own if not loud(step)]
    if quiet:
        parts += ["### Only in the last digits", ", ".join(quiet) + "."]
    return "\n\n".join(parts)
