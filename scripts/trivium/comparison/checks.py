"""The list of checks, in the order in which they ask. Each takes a case and returns a finding."""

from collections.abc import Callable

from trivium.comparison.aspects import dtype, shape, structure, value
from trivium.comparison.case import Case, Finding
from trivium.comparison.claims import claim
from trivium.comparison.draws import draws
from trivium.comparison.outcomes import company, errors, opaque, printed, results, warnings

CHECKS: tuple[Callable[[Case], Finding], ...] = (
    errors,
    warnings,
    results,
    opaque,
    printed,
    structure,
    shape,
    dtype,
    value,
    draws,
    claim,
    company,
)


def findings(case: Case) -> list[Finding]:
    """What each check found, up to the one after which nothing more can be asked."""
    found: list[Finding] = []
    for check in CHECKS:
        found.append(check(case))
        if found[-1].ends:
            break
    return found
