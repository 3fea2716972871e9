"""The text of an upgrade report, in Markdown. Pure."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from trivium.frameworks import FRAMEWORKS
from trivium.pages import changes, example_block, since_when
from trivium.pages import markdown as marked
from trivium.pages.templating import render
from trivium.records.upgrade_reasons import Reason
from trivium.upgrade import diff
from trivium.upgrade.diff import Apart, Change, Run, Step


@dataclass(frozen=True)
class Found:
    """All that the report says: the step, what each side gave, the changes and their reasons."""

    step: Step
    old: Run
    new: Run
    changes: list[Change]
    reasons: list[Reason]
    named: Callable[[str], str]
    """An example's name -> how the report calls it."""
    asked: str
    """The pins that were asked for, as they were written."""


def markdown(found: Found) -> str:
    """The whole report. Its template is among those of the reference pages."""
    own, runs = [f.requirement for f in FRAMEWORKS.values()], (found.old, found.new)
    loud = {(c.example, c.framework): c for c in found.changes if not c.quiet}
    text = render(
        "upgrade-report.md.jinja",
        step=found.step,
        moves=moves(found.step),
        packages={p: name(p) for p in dict.fromkeys([*own, *found.step.moved])},
        asked=example_block.fence(found.asked, "text"),
        both=len(found.old.keys() & found.new.keys()),
        changed=Counter(framework for _, framework in loud),
        unknown=sum(not diff.of_change(found.reasons, c) for c in loud.values()),
        same=diff.unchanged(found.old, found.new, found.changes),
        counts=diff.counts(found.changes),
        runs=[len(run) for run in runs],
        apart=[sum(bool(seen.apart) for seen in run.values()) for run in runs],
        appeared=diff.appeared(found.old, found.new),
        ended=diff.appeared(found.new, found.old),
        alike=lambda turned: alike(turned, found.named),
        sections=[made for key in FRAMEWORKS if (made := section(found, key))],
    )
    return text.rstrip("\n") + "\n"


def name(package: str) -> str:
    """A framework's label, or the package's own name."""
    labels = {f.requirement: f.label for f in FRAMEWORKS.values()}
    return labels.get(package, package)


def moves(step: Step) -> str:
    """PyTorch 2.13.0 to 2.15.0 and NumPy 2.4.6 to 2.5.5: the frameworks, else what else moved."""
    own = {f.requirement for f in FRAMEWORKS.values()}
    each = [
        f"{name(p)} {step.old.get(p, 'none')} {'' if step.forward(p) else 'back '}"
        f"to {step.new.get(p, 'none')}"
        for p in [p for p in step.moved if p in own] or step.moved
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


def section(found: Found, key: str) -> str:
    """A framework's changes; those in the last digits by their names alone."""
    own = [c for c in found.changes if c.framework == key]
    if not own:
        return ""
    package = FRAMEWORKS[key].requirement
    old, new = found.step.old.get(package, ""), found.step.new.get(package, "")
    moved = (old, new) if old != new else ("", "")
    loud = [
        since_when.Step(
            c.example,
            "",
            key,
            *moved,
            c.aspect,
            c.old,
            c.new,
            tuple(diff.of_change(found.reasons, c)),
        )
        for c in own
        if not c.quiet
    ]
    parts = [f"## What changed in {FRAMEWORKS[key].label}"]
    parts += changes.sections(loud, lambda step: found.named(step.name))
    quiet = [found.named(c.example) for c in own if c.quiet]
    if quiet:
        parts += ["### Only in the last digits", ", ".join(quiet) + "."]
    return "\n\n".join(parts)
