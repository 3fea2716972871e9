"""The text of an upgrade report, in Markdown. Pure."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from trivium.frameworks import FRAMEWORKS
from trivium.pages import changes, example_block, since_when
from trivium.pages import markdown as marked
from trivium.records.upgrade_reasons import Reason
from trivium.upgrade import diff
from trivium.upgrade.diff import Apart, Change, Run
from trivium.upgrade.reasons import of_change
from trivium.upgrade.step import Step


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

    @property
    def loud(self) -> list[Change]:
        return [c for c in self.changes if not c.quiet]


def markdown(found: Found) -> str:
    """The whole report."""
    appeared = diff.appeared(found.old, found.new)
    ended = diff.ended(found.old, found.new)
    parts = [
        head(found),
        summary(found),
        turned("Divergences that appeared", appeared, "Now:", found.named),
        turned("Divergences that ended", ended, "Before:", found.named),
        *(section(found, key) for key in FRAMEWORKS),
    ]
    return "\n\n".join(filter(None, parts)) + "\n"


def head(found: Found) -> str:
    """What the report is about, in a few sentences, and the versions of both sides."""
    step, way = found.step, moves(found.step)
    recorded, ran = ("From", "To") if step.recorded_is_old else ("To", "From")
    rows = [
        [name(package), step.old.get(package, ""), step.new.get(package, "")]
        for package in dict.fromkeys([*own_packages(), *step.moved])
    ]
    return f"""# Upgrade report

What changes from {way}.
{brief(found)}

The column "{recorded}" is what is recorded. For "{ran}" the snippets ran once more, in an
environment of their own.

{table(["Package", "From", "To"], rows)}

`python scripts/build.py upgrade-report --requirements FILE` wrote this. The file held:

{example_block.fence(found.asked, "text")}"""


def own_packages() -> list[str]:
    return [framework.requirement for framework in FRAMEWORKS.values()]


def name(package: str) -> str:
    """A framework's label, or the package's own name."""
    labels = {f.requirement: f.label for f in FRAMEWORKS.values()}
    return labels.get(package, package)


def moves(step: Step) -> str:
    """PyTorch 2.13.0 to 2.15.0 and NumPy 2.4.6 to 2.5.5: the frameworks, else what else moved."""
    moved = [p for p in step.moved if p in own_packages()] or step.moved
    each = [
        f"{name(p)} {step.old.get(p, 'none')} {'' if step.forward(p) else 'back '}"
        f"to {step.new.get(p, 'none')}"
        for p in moved
    ]
    return marked.listed(each)


def brief(found: Found) -> str:
    """What changed, and how much of it is explained."""
    both = found.old.keys() & found.new.keys()
    appeared = len(diff.appeared(found.old, found.new))
    ended = len(diff.ended(found.old, found.new))
    changed = {(c.example, c.framework): c for c in found.loud}
    counted = Counter(framework for _, framework in changed)
    each = ", ".join(f"{f.label} {counted[k]}" for k, f in FRAMEWORKS.items() if counted[k])
    unknown = sum(not of_change(found.reasons, c) for c in changed.values())
    explained = f"No reason is known for {unknown} of them." if unknown else "Each has its reason."
    return (
        f"Among {len(both)} examples, divergences appeared in {appeared} and ended in {ended}. "
    ) + (
        f"Snippets that changed by more than the last digits: {len(changed)} ({each}). {explained}"
        if changed
        else "No snippet changed by more than the last digits."
    )


def summary(found: Found) -> str:
    """Counts by framework and aspect, then of examples in which frameworks differ."""
    same = diff.unchanged(found.old, found.new, found.changes)
    rows = [
        ["compared", *(str(same[k][1]) for k in FRAMEWORKS)],
        ["the same", *(str(same[k][0]) for k in FRAMEWORKS)],
    ]
    for aspect, by in diff.counts(found.changes).items():
        rows.append([aspect, *(str(by[k]) for k in FRAMEWORKS)])
    apart = [sum(bool(seen.apart) for seen in run.values()) for run in (found.old, found.new)]
    every = [len(run) for run in (found.old, found.new)]
    examples = [
        ["the frameworks agree", *(str(n - a) for n, a in zip(every, apart, strict=True))],
        ["they differ, declared or not", *(str(a) for a in apart)],
    ]
    labels = [f.label for f in FRAMEWORKS.values()]
    parts = [
        "## Summary",
        table(["Snippets, and names declared missing", *labels], rows),
        '"Last digits" are floats that differ, but by less than what counts as a difference on'
        " this site.",
        table(["Examples in which", "From", "To"], examples),
    ]
    return "\n\n".join(parts)


def table(header: list[str], rows: list[list[str]]) -> str:
    lines = [header, ["---"] + ["--:"] * (len(header) - 1), *rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in lines)


def turned(title: str, found: dict[str, Apart], when: str, named: Callable[[str], str]) -> str:
    """Examples in which frameworks parted or met. Those with the same message stand together."""
    alike: dict[Apart, list[str]] = {}
    for example, apart in found.items():
        alike.setdefault(apart, []).append(named(example))
    lines = [f"- {', '.join(names)}. {when} {said(apart)}" for apart, names in alike.items()]
    return f"## {title}\n\n" + ("\n".join(lines) or "None.")


def said(apart: Apart) -> str:
    """How frameworks differ, as the comparison says it."""
    each = [
        f"{FRAMEWORKS[key].label}: " * bool(key) + f"{aspect}, {marked.text(message)}"
        for aspect, key, message in apart
    ]
    return " ".join(f"{one.rstrip('.')}." for one in each)


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
            c.example, "", key, *moved, c.aspect, c.old, c.new, tuple(of_change(found.reasons, c))
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
