"""Where things are, and what came of an example."""

from dataclasses import dataclass, replace
from pathlib import Path

from trivium.comparison.verdict import Verdict, judge
from trivium.examples.discovery import Example
from trivium.observation import ADDRESS, Observation
from trivium.problems import Problem
from trivium.records import match as likeness
from trivium.records import store as record

Seen = dict[str, Observation]
ENDS = {"crash", "timeout", "memory"}


@dataclass(frozen=True)
class Settings:
    """Where things are and how to run them. Without `outputs` there are no records."""

    root: Path
    snippets: Path
    outputs: Path | None
    requirements: Path
    jobs: int = 2
    timeout: float = 30.0
    memory: int = 4096
    fresh: bool = False
    isolated: bool = False
    records: bool = False
    recording: bool = False
    """What is new will be recorded: two runs of it must agree."""

    @property
    def cache(self) -> Path:
        return self.root / ".build" / "jax-cache"


@dataclass(frozen=True)
class Result:
    example: Example
    seen: Seen
    verdict: Verdict
    ran: bool = False
    record: str = ""
    """What is wrong with the record: absent, outdated, contradicted, or nothing."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        return self.verdict.problems


def differs(a: Seen, b: Seen) -> str:
    """The first framework whose two observations differ, and in what; empty if none."""
    return next(
        (f"{k}:{told}" for k in a if (told := likeness.same(a[k], b.get(k, Observation())))), ""
    )


def steady(example: Example, seen: Seen, verdict: Verdict) -> Verdict:
    """The verdict, unless a snippet shows an address of memory: it may be the same twice, as both runs are forks of one process."""
    shown = next((k for k, o in seen.items() if ADDRESS.search(o.text + o.printed)), "")
    return (
        unstable(example, verdict, shown, "an address of memory is shown")
        if shown and verdict.fine
        else verdict
    )


def standing(example: Example, *runs: Seen) -> tuple[Seen, Verdict]:
    """What an example's runs give. A process that ended, in whichever, tells more than that two of its own differ."""
    judged = [(seen, steady(example, seen, judge(example, seen))) for seen in runs]
    ended = [told for told in judged if ENDS & {p.aspect for p in told[1].problems}]
    seen, verdict = (ended or judged)[0]
    if runs[1:] and not ended and (where := differs(*runs)):
        key, what = where.split(":")
        verdict = unstable(example, verdict, key, f"two runs of its own differ in {what}")
    return seen, verdict


def unstable(example: Example, verdict: Verdict, key: str, told: str) -> Verdict:
    path = example.snippets[key].path if key in example.snippets else example.path
    problem = Problem(
        "unstable",
        told,
        key,
        path,
        1,
        cure="seed what is random; do not show addresses, times or uninitialized memory",
    )
    return replace(verdict, kind="broken", problems=(problem,))


def digest_verdict(example: Example, known: record.Record) -> Verdict:
    """The recorded verdict, where the record is too small to judge again; what the page says besides."""
    declared = tuple(
        (k, ", ".join(f"{w} `{v}`" for w, v in d.what.items()), d.reason)
        for k, d in example.contract.declared.items()
    )
    node = next((o.value for o in known.observations.values() if o.value), None)
    how = (
        f"drawn from {example.contract.distribution or 'one law'}"
        if example.contract.compare == "distribution"
        else ""
    )
    return Verdict(
        known.verdict,
        example.problems,
        declared,
        str(node.shape) if node else "",
        node.dtype if node else "",
        how=how,
    )


def contradictions(example: Example, seen: Seen, known: Seen, unchanged: bool) -> dict[str, str]:
    """What is not as recorded, by framework. Changed sources may give anything, but for the class of an error that is the lesson.

    Nothing else pins it: another mistake raises too, and then it is not the one that the page speaks of.
    """
    if unchanged:
        told = {k: likeness.same(o, known.get(k, Observation())) for k, o in seen.items()}
        wrong = {
            k: f"{v} is not what is recorded, though the sources are unchanged"
            for k, v in told.items()
            if v
        }
        return wrong or dict.fromkeys(
            known.keys() - seen.keys(), "is recorded, and gone, though the sources are unchanged"
        )
    both = {
        k: (o.error.kind, was.error.kind)
        for k, o in seen.items()
        if o.error and (was := known.get(k)) and was.error
    }
    free = both.keys() - {k for k, d in example.contract.declared.items() if "error" in d.what}
    lesson = example.contract.compare == "error"
    return {
        k: f"raises {now}, and {was} is recorded"
        for k, (now, was) in both.items()
        if lesson and k in free and now != was
    }


def contradicted(result: Result, key: str, told: str, aspect: str) -> Problem:
    path = (
        result.example.snippets[key].path if key in result.example.snippets else result.example.path
    )
    return Problem(
        aspect,
        told,
        key,
        path,
        gave=tuple((k, o.text or str(o.error and o.error.kind)) for k, o in result.seen.items()),
        cure=f"if the new result is right: scripts/build.py record {result.example.name}",
    )


def may_differ(verdict: Verdict) -> bool:
    """Whether another run could say something else: not where nothing ran, or where it would only hang again."""
    return not {p.aspect for p in verdict.problems} & {
        "timeout",
        "contract",
        "orphan",
        "encoding",
        "syntax",
        "nothing-compared",
        "missing",
    }
