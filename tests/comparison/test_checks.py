"""The list of checks: what ends it, and that each check is a function of the case alone."""

from collections.abc import Callable

from making import case, f32, opaque, raises, saw
from trivium.comparison.aspects import shape, structure
from trivium.comparison.case import Case, Finding
from trivium.comparison.checks import CHECKS, findings
from trivium.comparison.outcomes import opaque as no_content
from trivium.comparison.outcomes import printed, results


def asked_by(**given: object) -> list[Callable[[Case], Finding]]:
    """The checks that were asked."""
    return [check for check, _ in zip(CHECKS, findings(case(**given)), strict=False)]


def test_where_all_agree_every_check_is_asked() -> None:
    assert asked_by(torch=f32(1), tf=f32(1)) == [*CHECKS]


def test_what_ends_the_comparison() -> None:
    for given, last in (
        ({"torch": raises("ValueError"), "tf": raises("ValueError")}, results),
        ({"torch": opaque("function"), "tf": 1}, no_content),
        ({"torch": None, "tf": None}, printed),
        ({"torch": (1,), "tf": 1}, structure),
        ({"torch": f32([1]), "tf": f32(1)}, shape),
    ):
        assert asked_by(**given)[-1] == last


def test_one_that_raises_does_not_end_it() -> None:
    found = findings(case(torch=f32(1), tf=f32(2), jax=f32(1), numpy=raises("ValueError")))
    assert [p.aspect for f in found for p in f.problems] == ["error", "value"]


def test_a_finding_depends_on_the_case_alone() -> None:
    asked = case('claim = "equal"', torch=saw((1, 2)), tf=saw((1, 1)))
    once, again = findings(asked), findings(asked)
    assert [f.problems for f in once] == [f.problems for f in again]
    assert [check(asked) for check in reversed(CHECKS)] == once[::-1]
