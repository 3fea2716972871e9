"""Whether an example gives the same each time that it runs."""

from dataclasses import replace

from trivium.comparison.verdict import Verdict, judge
from trivium.examples.discovery import Example
from trivium.observation import ADDRESS, Observation, Observations
from trivium.problems import Aspect, Is, Problem
from trivium.records import match


def combine(example: Example, *runs: Observations) -> tuple[Observations, Verdict]:
    """The observations and the verdict of an example that ran once, twice or three times.

    A crash, a time-out or too much memory in any of the runs outranks "two runs differ".
    """
    judged = [(seen, _without_addresses(example, seen, judge(example, seen))) for seen in runs]
    ended = [run for run in judged if any(p.follows(Is.ENDING) for p in run[1].problems)]
    seen, verdict = (ended or judged)[0]
    if len(runs) > 1 and not ended and (difference := first_difference(*runs)):
        key, aspect = difference
        verdict = _unstable(example, verdict, key, f"two runs of its own differ in {aspect}")
    return seen, verdict


def first_difference(a: Observations, b: Observations) -> tuple[str, str] | None:
    """The first framework of which two runs differ, and in what; None if all are the same."""
    for key in a:
        if aspect := match.same(a[key], b.get(key, Observation())):
            return key, aspect
    return None


def may_differ(verdict: Verdict) -> bool:
    """Whether another run could give another verdict.

    Where nothing ran, or all hung, none would.
    """
    return not any(p.follows(Is.FINAL) for p in verdict.problems)


def _without_addresses(example: Example, seen: Observations, verdict: Verdict) -> Verdict:
    """The verdict, unless an output shows an address of memory.

    Comparing two runs would not find it: both are forks of one process, with objects at the same
    places.
    """
    key = next((k for k, o in seen.items() if ADDRESS.search(o.text + o.printed)), "")
    if not key or not verdict.fine:
        return verdict
    return _unstable(example, verdict, key, "an address of memory is shown")


def _unstable(example: Example, verdict: Verdict, key: str, message: str) -> Verdict:
    path = example.snippets[key].path if key in example.snippets else example.path
    cure = "seed what is random; do not show addresses, times or uninitialized memory"
    problem = Problem(Aspect.UNSTABLE, message, key, path, 1, cure=cure)
    return replace(verdict, kind="broken", problems=(problem,))
