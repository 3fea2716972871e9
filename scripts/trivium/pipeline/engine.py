"""From examples to results: what the records still answer is judged anew, the rest runs."""

import errno
import random
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from trivium.comparison.verdict import Verdict, judge, unjudged
from trivium.examples.discovery import (
    Example,
    discover,
    frameworks_in,
    packages_of,
    select,
)
from trivium.execution.environment import modules_of
from trivium.execution.scheduler import Pool
from trivium.execution.task import Done, Task, tasks_of
from trivium.files import remove_forgotten, write_if_changed
from trivium.frameworks import FRAMEWORKS
from trivium.observation import Observation, Observations
from trivium.pipeline import versions
from trivium.pipeline.result import Result, Settings
from trivium.pipeline.stability import combine, first_difference, may_differ
from trivium.problems import Aspect, Problem, Refused, UsageError
from trivium.records import store as record
from trivium.records.match import contradiction, contradictions

Progress = Callable[[str, int, int, float], None]
Whole = Callable[[Example, Observations], None]


@dataclass
class Engine:
    """Examples in, results out. Keeps its workers warm until it is closed."""

    settings: Settings
    progress: Progress = lambda *_: None
    on_verdict: Callable[[Example, Verdict, bool], None] = lambda *_: None
    """Hears each verdict as it is known, and whether it is the last word."""
    pools: dict[bool, Pool] = field(default_factory=dict)
    """The workers, and those of second runs, which are in another environment."""
    pinned: dict[str, str] = field(init=False)
    loose: list[Problem] = field(default_factory=list)
    """What is wrong with no single example."""
    own_cache: tempfile.TemporaryDirectory[str] | None = None
    judged: dict[str, tuple[record.Record, Example, Verdict]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.pinned = versions.pins(self.settings.requirements)

    def __enter__(self) -> "Engine":
        return self

    def __exit__(self, *_: object) -> None:
        for pool in self.pools.values():
            pool.close()
        self.pools.clear()
        if self.own_cache:
            self.own_cache.cleanup()
            self.own_cache = None

    def check(self, names: list[str] | None = None) -> list[Result]:
        """The results of all examples that `names` selects, in the order of their names."""
        settings = self.settings
        if settings.fresh or settings.isolated:
            self._pool().begin(frameworks_in(settings.snippets))
        chosen = self._chosen(names or [])
        results: dict[str, Result] = {}
        running: list[Example] = []
        for example in chosen:
            known = self._known(example)
            if not known and (damage := self._damage(example)):
                results[example.name] = Result(example, {}, Verdict("broken", (damage,)))
            elif settings.fresh or settings.isolated or not known or not self._fits(example, known):
                running.append(example)
            else:
                verdict = self._judged(example, known)
                results[example.name] = Result(example, known.observations, verdict)
        for result in self._run(running):
            results[result.example.name] = self._as_shown(self._held(result))
        return [results[e.name] for e in chosen]

    def from_records(self, names: list[str]) -> list[tuple[Example, Verdict | None]]:
        """Examples with the verdicts that the records give; None where one would have to run."""
        return [
            (e, self._judged(e, known))
            if (known := self._known(e)) and self._fits(e, known)
            else (e, None)
            for e in self._chosen(names)
        ]

    def _chosen(self, names: list[str]) -> list[Example]:
        """The examples that `names` selects. Notes what is wrong with the tree and its records."""
        settings = self.settings
        examples, tree = discover(settings.snippets)
        if not examples:
            raise UsageError(f"{settings.snippets}: no examples")
        self.loose = list(tree.problems)
        if settings.outputs and not names:
            every = frozenset(e.name for e in examples)
            self.loose += record.orphans(settings.outputs, every)
        return select(examples, names)

    def _damage(self, example: Example) -> Problem | None:
        """What is wrong with a record that is there, unless it is about to be made anew."""
        outputs = self.settings.outputs
        if outputs is None:
            return None
        replaceable = self.settings.accepting and not record.path_of(outputs, example.name).is_dir()
        return None if replaceable else record.damage(outputs, example.name)

    def _known(self, example: Example) -> record.Record | None:
        """The record of an example; it is read once, until its file changes."""
        outputs = self.settings.outputs
        return record.read(outputs, example.name) if outputs else None

    def _fits(self, example: Example, known: record.Record) -> bool:
        if known.key != record.key_of(example, self.pinned):
            return False
        return known.whole or known.contract == example.contract.judging_hash

    def _judged(self, example: Example, known: record.Record) -> Verdict:
        if not known.whole:
            return unjudged(example, known.observations, known.verdict)
        kept = self.judged.get(example.name)
        if kept is None or kept[0] is not known or kept[1] is not example:
            kept = self.judged[example.name] = (known, example, judge(example, known.observations))
        return kept[2]

    def _as_shown(self, result: Result) -> Result:
        """The result with what a later build, from its record, will say of it."""
        if not result.verdict.fine or record.keeps_all(result.seen):
            return result
        verdict = unjudged(result.example, result.seen, result.verdict.kind)
        return replace(result, verdict=verdict)

    def _held(self, result: Result) -> Result:
        """The result, held against its record."""
        known = self._known(result.example)
        if self.settings.outputs is None:
            return result
        if known is None or self.settings.accepting:
            return replace(result, record="absent")
        unchanged = known.key == record.key_of(result.example, self.pinned)
        if wrong := contradictions(result.example, result.seen, known.observations, unchanged):
            key, message = next(iter(wrong.items()))
            alone = self.settings.isolated and unchanged
            aspect = Aspect.ISOLATED if alone else Aspect.OUTDATED
            problem = contradiction(result.example, result.seen, key, message, aspect)
            problems = (*result.verdict.problems, problem)
            verdict = replace(result.verdict, problems=problems, kind="broken")
            return replace(result, record="contradicted", verdict=verdict)
        return replace(result, record="" if self._fits(result.example, known) else "outdated")

    def _run(self, examples: list[Example]) -> Iterable[Result]:
        """Run examples, and judge each as its last snippet ends.

        An example with a bad verdict, or that will be recorded, runs again, isolated and in another
        environment, and that run's verdict is reported. What depends on the order of a set, the
        time zone or the number of processors differs there, and runs a third time.
        """
        if not examples:
            return
        order = list(examples)
        if self.settings.isolated:
            random.Random(20261123).shuffle(order)
        verdicts: dict[str, tuple[Verdict, bool]] = {}

        def whole(example: Example, seen: Observations) -> None:
            _, verdict = combine(example, seen)
            verdicts[example.name] = (
                verdict,
                (verdict.fine and not self._writes(example)) or not may_differ(verdict),
            )
            self.on_verdict(example, *verdicts[example.name])

        first = self._observe(order, self.settings.isolated, whole)
        for example in order:
            if verdicts[example.name][1]:
                yield Result(example, first[example.name], verdicts[example.name][0], ran=True)
        doubtful = [e for e in order if not verdicts[e.name][1]]
        second = self._observe(doubtful, alone=True, other=True)
        third = self._observe(
            [e for e in doubtful if first_difference(first[e.name], second[e.name])], alone=True
        )
        for example in doubtful:
            seen, verdict = combine(
                example, *(run[example.name] for run in (second, third) if example.name in run)
            )
            self.on_verdict(example, verdict, True)
            yield Result(example, seen, verdict, ran=True)

    def _writes(self, example: Example) -> bool:
        """Whether this run would record the example: then two runs of it must agree."""
        if self.settings.outputs is None or self.settings.isolated or not self.settings.recording:
            return False
        known = self._known(example)
        return (
            known is None
            or self.settings.accepting
            or known.key != record.key_of(example, self.pinned)
        )

    def _observe(
        self,
        examples: list[Example],
        alone: bool,
        whole: Whole = lambda *_: None,
        other: bool = False,
    ) -> dict[str, Observations]:
        seen: dict[str, Observations] = {e.name: {} for e in examples}
        named = {e.name: e for e in examples}
        tasks = {e.name: tasks_of(e, alone, other) for e in examples}
        count, total = 0, sum(map(len, tasks.values()))

        def done(task: Task, observation: Observation) -> None:
            nonlocal count
            count += 1
            found = seen[task.example]
            found[task.framework] = observation
            self.progress(task.path or task.resolve, count, total, observation.seconds)
            if len(found) == len(tasks[task.example]):
                seen[task.example] = {k: found[k] for k in FRAMEWORKS if k in found}
                whole(named[task.example], seen[task.example])

        if total:
            self.run_tasks([task for some in tasks.values() for task in some], done)
        for name in (name for name, some in tasks.items() if not some):
            whole(named[name], {})
        return seen

    def run_tasks(self, tasks: list[Task], done: Done) -> None:
        """Run tasks in workers that are started on first need.

        Refused where a framework or a package is not the pinned one, with the examples that cannot
        run.
        """
        waiting: dict[str, set[str]] = {}
        for task in tasks:
            for name in (task.framework, *packages_of(task.framework, task.source)):
                waiting.setdefault(name, set()).add(task.example)
        if wrong := versions.problems(waiting, self.pinned, self.settings.installed):
            raise Refused(*wrong)
        for other in sorted({task.other for task in tasks}):
            self._pool(other).run([task for task in tasks if task.other == other], done)

    def _pool(self, other: bool = False) -> Pool:
        """The workers, or those of second runs. They are started on first need."""
        if other not in self.pools:
            s = self.settings
            self.pools[other] = Pool(self._cache(), s.jobs, s.timeout, s.memory, other, s.python)
        return self.pools[other]

    def _cache(self) -> str:
        """The folder of JAX's compilations; where it cannot be written, one that ends with us."""
        cache = self.settings.cache
        try:
            cache.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=cache):
                return str(cache)
        except OSError as error:
            if error.errno not in (errno.EROFS, errno.EACCES, errno.EPERM):
                raise
            self.own_cache = tempfile.TemporaryDirectory(prefix="trivium-cache-")
            return self.own_cache.name

    def warm(self, examples: list[Example]) -> None:
        """Start a worker a framework with all that these examples import, and run one of them."""
        needed = {key for key, f in FRAMEWORKS.items() if f.required}
        whole = [e for e in examples if needed <= set(e.snippets) and not e.contract.isolate]
        used = {name: set[str]() for e in whole[:1] for name in record.used(e, self.pinned)}
        if whole and not versions.problems(used, self.pinned):
            pool = self._pool()
            for key in whole[0].snippets:
                pool.modules[key] = modules_of(key, (e.source(key) for e in examples))
            pool.run(tasks_of(whole[0], alone=False), lambda *_: None)

    def save(self, results: list[Result]) -> None:
        """Record what ran and is fine, where its record was absent or outdated."""
        if (outputs := self.settings.outputs) is None:
            return
        remove_forgotten(outputs)
        for r in results:
            if r.ran and r.record and r.verdict.fine:
                text = record.dumps(r.example, r.seen, self.pinned, r.verdict.kind)
                write_if_changed(record.path_of(outputs, r.example.name), text)
