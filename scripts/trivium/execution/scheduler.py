"""Runs snippets: a parent a framework, workers forked from it, two lanes on two cores, many jobs in flight."""

import time
from collections import deque
from collections.abc import Iterable
from dataclasses import replace
from selectors import EVENT_READ, DefaultSelector

from trivium.execution.handles import LOOKS_AFTER, Lost, Parent, Process
from trivium.execution.replies import ending
from trivium.execution.task import Done, Task
from trivium.frameworks import FRAMEWORKS, SLOWEST_FIRST, modules_of
from trivium.observation import Error, Observation

IN_FLIGHT_BYTES, WORTH_A_FORK = 32 * 2**10, 6


class Pool:
    """Parents and idle workers, kept until `close`. One run at a time."""

    def __init__(
        self, cache: str, jobs: int = 2, timeout: float = 20.0, memory: int = 4096
    ) -> None:
        self.cache, self.jobs, self.timeout, self.memory = cache, max(1, jobs), timeout, memory
        self.parents, self.modules = dict[str, Parent](), dict[str, tuple[str, ...]]()
        self.idle: dict[str, list[Process]] = {key: [] for key in FRAMEWORKS}
        self.selector = DefaultSelector()
        self.busy, self.suspects = list[Process](), list[Task]()
        self.queues: dict[str, deque[Task]] = {key: deque() for key in FRAMEWORKS}

    def begin(self, keys: Iterable[str]) -> None:
        """Let the parents that are needed first import while the caller finds out what there is to run."""
        for key in [key for key in SLOWEST_FIRST if key in keys and key not in self.parents][
            : self.jobs
        ]:
            parent = self.parents[key] = Parent(key, self.cache, self.memory, self.timeout)
            self.selector.register(
                parent.sock, EVENT_READ, lambda parent=parent: self._heard(parent)
            )

    def run(self, tasks: Iterable[Task], done: Done) -> None:
        """Run all tasks and report each as it ends. What ended or hung in a worker that had run others is tried again alone."""
        for task in tasks:
            self.queues[task.framework].append(task)
        for key in [key for key, queue in self.queues.items() if queue and key not in self.modules]:
            self.modules[key] = modules_of(key, (task.source for task in self.queues[key]))
        self.done = done
        self._loop(self.jobs)
        while self.suspects:
            self.queues[self.suspects[-1].framework].append(self.suspects.pop())
            self._loop(1, solo=True)

    def close(self) -> None:
        everyone: list[Process | Parent] = [
            *self.busy,
            *(p for idle in self.idle.values() for p in idle),
            *self.parents.values(),
        ]
        for parent in self.parents.values():
            parent.sock.close()  # each takes a moment to go, so they go together
        for one in everyone:
            one.close()
        self.selector.close()

    def _loop(self, lanes: int, solo: bool = False) -> None:
        self.solo = solo
        while True:
            self._fill(lanes)
            if not self.busy:
                return
            for key, _ in self.selector.select(LOOKS_AFTER):
                if key.fileobj.fileno() != -1:  # type: ignore[union-attr]  # closed by what was heard before it
                    key.data()
            for process in list(self.busy):
                if process in self.busy and time.monotonic() - process.looked > LOOKS_AFTER:
                    self._look(process)

    def _look(self, process: Process) -> None:
        """See to a worker from which nothing came for a while. What it said while the build was held up is heard first."""
        error = process.look()
        if (process.looked < process.deadline and not error) or any(
            k.fileobj is process.sock for k, _ in self.selector.select(0)
        ):
            return
        if not process.jobs:
            self._lost(process.parent, Lost(process.parent.refusal("does not answer")))
            return
        process.kill()
        error = error or Error(
            "Timeout",
            f"still ran after {self.timeout:g} s, and was ended",
            process.line(),
            "timeout",
        )
        self._drop(process, error, certain=process.ran == 0)

    def _fill(self, lanes: int) -> None:
        """Give free lanes to the slowest framework that waits, then a second worker to the longest queue."""
        for process in list(self.busy):
            self._feed(process)
        while len(self.busy) < lanes:
            waiting = [k for k in SLOWEST_FIRST if self.queues[k]]
            long = sorted(
                (k for k in waiting if len(self.queues[k]) >= WORTH_A_FORK),
                key=lambda k: -len(self.queues[k]),
            )
            if not (chosen := [k for k in waiting if k not in {p.key for p in self.busy}] or long):
                return
            self._start(chosen[0])

    def _start(self, key: str) -> None:
        warm = bool(self.idle[key]) and not (self.queues[key][0].alone or self.solo)
        self.begin((key,))
        self.busy.append(
            self.idle[key].pop() if warm else self.parents[key].fork(self.modules.get(key, ()))
        )
        self._feed(self.busy[-1])

    def _feed(self, process: Process) -> None:
        """Keep a worker supplied: the next job is there before the last answer is read."""
        queue = self.queues[process.key]
        if process.sock is None:
            return
        if not process.registered:
            process.registered = True
            self.selector.register(process.sock, EVENT_READ, lambda: self._answered(process))
        while queue and not process.closing:
            task = queue[0]
            alone = task.alone or self.solo
            full = (
                process.bytes + len(task.source) > IN_FLIGHT_BYTES
                or len(process.jobs) >= process.depth
            )
            if process.jobs and (alone or full):
                break
            if alone and process.ran:
                process.closing = True
                break
            process.closing = alone
            try:
                process.send(task, alone)
            except OSError:
                self._ended(process)
                return
            queue.popleft()
        if not process.jobs:
            self._release(process)

    def _release(self, process: Process) -> None:
        """The lane is free: keep the worker for later, unless it is used up."""
        self.busy.remove(process)
        self.selector.unregister(process.sock)
        process.registered = False
        if process.closing:
            process.close()
        else:
            self.idle[process.key].append(process)

    def _heard(self, parent: Parent) -> None:
        """A parent is ready, has forked, saw a worker end, or is gone."""
        try:
            process = parent.heard()
        except Lost as lost:
            self._lost(parent, lost)
            return
        if process in self.busy:
            self._feed(process)

    def _lost(self, parent: Parent, lost: Lost) -> None:
        """A snippet killed or stopped the parent: whoever ran is suspect, and runs again alone."""
        key = parent.key
        self.selector.unregister(parent.sock)
        del self.parents[key]
        parent.close()
        if lost.fatal or not parent.ready:
            raise lost.refusal from None
        while self.idle[key]:
            self.idle[key].pop().close()
        for process in [p for p in self.busy if p.key == key]:
            self._drop(
                process,
                Error(
                    "Killed",
                    "the snippet killed the process that started it",
                    process.line(),
                    "crash",
                ),
                certain=self.solo,
            )

    def _answered(self, process: Process) -> None:
        try:
            observation, soiled = process.answer()
        except EOFError:
            self._ended(process)
            return
        task = process.jobs.popleft()
        process.ran += 1
        process.bytes -= len(task.source)
        process.begin()
        process.pace(observation.seconds)
        if soiled:
            self._retire(process)
        self.done(task, observation)
        if not soiled:
            self._feed(process)

    def _ended(self, process: Process) -> None:
        """The worker's process is gone: find out how, blame the snippet that ran, and go on with the rest."""
        silent = process.kill(grace=0.5)
        status = process.parent.status(process.pid)
        if status is None:
            self._lost(process.parent, Lost(process.parent.refusal("does not answer")))
            return
        told = (
            "the process closed or garbled the channel by which it answers"
            if silent
            else ending(status)
        )
        self._drop(process, Error("Crash", told, process.line(), "crash"), certain=process.ran == 0)

    def _drop(self, process: Process, error: Error, certain: bool) -> None:
        task = process.jobs.popleft() if process.jobs else None
        self._retire(process)
        if task and (certain or self.solo):
            self.done(task, Observation(error=error, line=error.line))
        elif task:  # what hung keeps a lane for a while, and killed nobody: it need not wait until the others are done
            (self.queues[task.framework] if error.aspect == "timeout" else self.suspects).append(
                replace(task, alone=True)
            )

    def _retire(self, process: Process) -> None:
        """Take a worker out; what it was sent and had not begun goes back to the queue."""
        self.busy.remove(process)
        if process.registered:
            self.selector.unregister(process.sock)
        self.queues[process.key].extendleft(reversed(process.jobs))
        process.jobs.clear()
        process.close()
