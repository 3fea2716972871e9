"""Which of the reasons hold for a step from one set of versions to another, and which no more."""

from collections.abc import Iterable

from trivium.frameworks import FRAMEWORKS
from trivium.problems import Aspect, Problem
from trivium.records.upgrade_reasons import FILE, Reason
from trivium.upgrade.diff import Change
from trivium.upgrade.step import Step


def of_step(reasons: Iterable[Reason], step: Step) -> list[Reason]:
    """Those that can explain a change: the framework passes their version in this step."""
    return [r for r in reasons if step.passes(FRAMEWORKS[r.framework].requirement, r.since)]


def of_change(reasons: Iterable[Reason], change: Change) -> list[Reason]:
    return [r for r in reasons if r.framework == change.framework and change.example in r.examples]


def stale(
    reasons: list[Reason], changes: list[Change], compared: set[tuple[str, str]], whole: bool
) -> list[Problem]:
    """Reasons for what did not change. `compared` are pairs of example and framework.

    An example that is in none of them was not asked for, or is none where the `whole` tree was.
    """
    changed = {(c.example, c.framework) for c in changes if not c.quiet}
    found = []
    for reason in reasons:
        for name in reason.examples:
            pair = (name, reason.framework)
            if pair in changed or (pair not in compared and not whole):
                continue
            label = FRAMEWORKS[reason.framework].label
            fact = "did not change" if pair in compared else "is no example"
            message = f"a reason is given why {name} changed in {label} {reason.since}; it {fact}"
            cure = "take the example out of the entry, or mend the entry's version"
            found.append(
                Problem(Aspect.STALE, message, reason.framework, FILE.as_posix(), cure=cure)
            )
    return found
