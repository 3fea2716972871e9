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
    return [
        r for r in reasons if r.explains(change.framework, change.example, change.old, change.new)
    ]


def stale(
    reasons: list[Reason], changes: list[Change], compared: set[tuple[str, str]], whole: bool
) -> list[Problem]:
    """Reasons for what did not change. `compared` are pairs of example and framework.

    An example that is in none of them was not asked for, or is none where the `whole` tree was.
    """
    loud = [c for c in changes if not c.quiet]
    changed = {(c.example, c.framework) for c in loud}
    found = []
    for reason in reasons:
        label = f"{FRAMEWORKS[reason.framework].label} {reason.since}"
        if reason.before and whole and not any(of_change([reason], c) for c in loud):
            message = f"a reason is given for what gave {reason.before[0]!r} before {label}"
            found.append(_stale(reason, f"{message}; none did", "mend its texts or its version"))
        for name in reason.examples:
            pair = (name, reason.framework)
            if pair in changed or (pair not in compared and not whole):
                continue
            fact = "did not change" if pair in compared else "is no example"
            message = f"a reason is given why {name} changed in {label}; it {fact}"
            cure = "take the example out of the entry, or mend the entry's version"
            found.append(_stale(reason, message, cure))
    return found


def _stale(reason: Reason, message: str, cure: str) -> Problem:
    return Problem(Aspect.STALE, message, reason.framework, FILE.as_posix(), cure=cure)
