"""Whether an example gives the same each time that it runs."""

from dataclasses import replace

from trivium.comparison.verdict import Verdict, judge
from trivium.examples.discovery import Example
from trivium.observation import ADDRESS, PLACES, Observation, Observations
from trivium.problems import Aspect, Is, Problem
from trivium.records import match


def combine(example: Example, *runs: Observations) -> tuple[Observations, Verdict]:
    """The observations and the verdict of an example that ran once, twice or three times.

    A crash, a time-out or too much memory in any of the runs outranks "two runs differ".
    """
    judged = [(seen, _of_any_machine(example, seen, judge(example, seen))) for seen in runs]
    ended = [run for run in judged if any(p.follows(Is.ENDING) for p in run[1].problems)]
    seen, verdict = (ended or judged)[0]
    if len(runs) > 1 and not ended and (difference := first_difference(*runs)):
        key, aspect = difference
        verdict = _unstable(example, verdict, key, f"two runs of its own differ in {aspect}")
    return seen, verdict


def first_difference(a: Observations, b: Observations) -> tuple[str, str] | None:
    """The first framework of which two runs differ, and in what; None if all are the same."""
    for key in a:
        if aspect := match.same(a[key], b.get(key, Observation()), to_the_letter=True):
            return key, aspect
    return None


def may_differ(verdict: Verdict) -> bool:
    """Whether another run could give another verdict.

    Where nothing ran, or all hung, none would.
    """
    return not any(p.follows(Is.FINAL) for p in verdict.problems)


def _of_any_machine(example: Example, seen: Observations, verdict: Verdict) -> Verdict:
    """The verdict, unless an output shows an address of memory or a place of this machine.

    Comparing two runs would not find it: both are forks of one process, on one machine.
    """
    for key, observation in seen.items() if verdict.fine else ():
        shown = observation.text + observation.printed
        if ADDRESS.search(shown):
            return _unstable(example, verdict, key, "an address of memory is shown")
        if any(place in shown for place in PLACES):
            return _unstable(example, verdict, key, "a path of this machine is shown")
    return verdict


def _unstable(example: Example, verdict: Verdict, key: str, message: str) -> Verdict:
    cure = "seed what is random; do not show addresses, paths, times or uninitialized memory"
    problem = Problem(Aspect.UNSTABLE, message, key, example.path_of(key), 1, cure=cure)
    return replace(verdict, kind="broken", problems=(problem,))
