"""Runs tasks: a fork server for each framework, workers forked from it, many jobs in flight.

As many workers are busy at once as there are lanes, one lane for each of `jobs`. Nothing here waits
for a single process: what is sent and received is taken as far as it goes.
"""

import sys
import time
from collections import deque
from collections.abc import Iterable
from dataclasses import replace
from selectors import EVENT_READ, EVENT_WRITE, DefaultSelector

from trivium.execution.crash import ending
from trivium.execution.environment import modules_of
from trivium.execution.handles import (
    ANSWERS_WITHIN,
    ENDS_WITHIN,
    LOOKS_AFTER,
    ForkserverHandle,
    Lost,
    WorkerHandle,
)
from trivium.execution.task import Done, Task
from trivium.frameworks import BY_COST, FRAMEWORKS
from trivium.observation import Error, Observation

PLENTY, RESTS = 3, 0.005
"""While a worker has more jobs than this, the build rests for some seconds between two looks: to
read many answers at once costs less than to take the processor from a worker for each."""
WORTH_A_FORK = 6
"""Tasks of one framework that must wait before a second worker is forked for it."""


class Pool:
    """Fork servers and idle workers, kept until `close`. One run at a time."""

    def __init__(
        self,
        cache: str,
        jobs: int = 2,
        timeout: float = 20.0,
        memory: int = 4096,
        other: bool = False,
        python: str = sys.executable,
    ) -> None:
        """`cache` is the folder of JAX's compilations, `timeout` in seconds, `memory` in MiB.

        `other` asks for the other environment, of second runs. `python` runs the snippets: that of
        an environment with other versions, say. It need not be of the build's own version.
        """
        self.other, self.python = other, python
        self.cache, self.jobs, self.timeout, self.memory = cache, max(1, jobs), timeout, memory
        self.servers, self.modules = dict[str, ForkserverHandle](), dict[str, tuple[str, ...]]()
        self.idle: dict[str, list[WorkerHandle]] = {key: [] for key in FRAMEWORKS}
        self.selector = DefaultSelector()
        self.busy, self.suspects = list[WorkerHandle](), list[Task]()
        self.queues: dict[str, deque[Task]] = {key: deque() for key in FRAMEWORKS}

    def begin(self, keys: Iterable[str]) -> None:
        """Start the fork servers that are needed first; they import while the caller reads on.

        One more than there are lanes: a lane that becomes free does not wait for an import.
        """
        missing = [key for key in BY_COST if key in keys and key not in self.servers]
        for key in missing[: self.jobs + 1]:
            server = ForkserverHandle(
                key, self.cache, self.memory, self.timeout, self.other, self.python
            )
            self.servers[key] = server
            self.selector.register(
                server.sock, EVENT_READ, lambda server=server: self._from_server(server)
            )

    def run(self, tasks: Iterable[Task], done: Done) -> None:
        """Run all tasks, and call `done` for each as it ends.

        A task that ended or hung in a worker that had run others is tried again alone.
        """
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
        """End all processes."""
        everyone: list[WorkerHandle | ForkserverHandle] = [
            *self.busy,
            *(p for idle in self.idle.values() for p in idle),
            *self.servers.values(),
        ]
        for server in self.servers.values():
            server.sock.close()  # each takes a moment to go, so they go together
        for one in everyone:
            one.close()
        self.selector.close()

    def _loop(self, lanes: int, solo: bool = False) -> None:
        self.solo = solo
        while True:
            self._fill(lanes)
            if not self.busy:
                return
            if any(len(worker.jobs) > PLENTY for worker in self.busy):
                time.sleep(RESTS)
            for key, _ in self.selector.select(LOOKS_AFTER):
                if key.fileobj.fileno() != -1:  # type: ignore[union-attr]  # not closed meanwhile
                    key.data()
            for worker in list(self.busy):
                if worker in self.busy and time.monotonic() - worker.looked > LOOKS_AFTER:
                    self._look(worker)

    def _look(self, worker: WorkerHandle) -> None:
        """Look at a worker from which nothing came for a while, and end it if it must be.

        What it sent while the build was held up is read first.
        """
        error = worker.look()
        if worker.hung_up:
            self._bury(worker)
            return
        if not worker.late and not error:
            return
        if worker.unfinished and not error:
            self._hung_up(worker)
            return
        if self._readable(worker):
            return
        if not worker.jobs:
            self._lost(worker.server, Lost(worker.server.refusal("does not answer")))
            return
        worker.kill()
        if error is None:
            message = f"still ran after {self.timeout:g} s, and was ended"
            error = Error("Timeout", message, worker.line(), "timeout")
        self._drop(worker, error, certain=worker.ran == 0)

    def _readable(self, worker: WorkerHandle) -> bool:
        return any(
            key.fileobj is worker.sock and events & EVENT_READ
            for key, events in self.selector.select(0)
        )

    def _fill(self, lanes: int) -> None:
        """Give free lanes to the costliest framework that waits, else to the longest queue."""
        for worker in list(self.busy):
            self._feed(worker)
        while len(self.busy) < lanes:
            waiting = [k for k in BY_COST if self.queues[k]]
            long = sorted(
                (k for k in waiting if len(self.queues[k]) >= WORTH_A_FORK),
                key=lambda k: -len(self.queues[k]),
            )
            served = {worker.key for worker in self.busy}
            if not (chosen := [k for k in waiting if k not in served] or long):
                return
            self._start(chosen[0])

    def _start(self, key: str) -> None:
        warm = bool(self.idle[key]) and not (self.queues[key][0].alone or self.solo)
        self.begin((key,))
        worker = self.idle[key].pop() if warm else self.servers[key].fork(self.modules.get(key, ()))
        self.busy.append(worker)
        self._feed(worker)

    def _feed(self, worker: WorkerHandle) -> None:
        """Keep a worker supplied: the next job is there before the last answer is read."""
        queue = self.queues[worker.key]
        if not worker.started or worker.hung_up:
            return
        while queue and not worker.closing:
            alone = queue[0].alone or self.solo
            if worker.jobs and (alone or worker.full):
                break
            if alone and worker.ran:
                worker.closing = True
                break
            worker.closing = alone
            try:
                worker.send(queue[0], alone)
            except OSError:  # the end of its channel is read next
                self._listen(worker)
                return
            queue.popleft()
        if worker.jobs:
            self._listen(worker)
        else:
            self._release(worker)

    def _listen(self, worker: WorkerHandle) -> None:
        """Be called when the worker sends something, or takes more of what is kept for it."""
        events = EVENT_READ | (EVENT_WRITE if worker.writer.waiting else 0)
        known = self.selector.get_map().get(worker.sock)
        if known is None:
            self.selector.register(worker.sock, events, lambda: self._from_worker(worker))
        elif known.events != events:
            self.selector.modify(worker.sock, events, known.data)

    def _ignore(self, worker: WorkerHandle) -> None:
        if worker.sock is not None and worker.sock in self.selector.get_map():
            self.selector.unregister(worker.sock)

    def _release(self, worker: WorkerHandle) -> None:
        """Free the lane: keep the worker for later, unless it is used up."""
        self.busy.remove(worker)
        self._ignore(worker)
        if worker.closing:
            worker.close()
        else:
            self.idle[worker.key].append(worker)

    def _from_server(self, server: ForkserverHandle) -> None:
        """A fork server is ready, has forked, saw a worker end, or is gone."""
        try:
            worker = server.receive()
        except Lost as lost:
            self._lost(server, lost)
            return
        if worker not in self.busy:
            return
        if worker.hung_up:
            self._bury(worker)
        elif worker.status is None:
            self._listen(worker)

    def _lost(self, server: ForkserverHandle, lost: Lost) -> None:
        """A snippet killed or stopped the fork server: all that ran are suspects."""
        self.selector.unregister(server.sock)
        del self.servers[server.key]
        server.close()
        if lost.fatal or not server.ready:
            raise lost.refusal from None
        while self.idle[server.key]:
            self.idle[server.key].pop().close()
        message = "the snippet killed the process that started it"
        for worker in [w for w in self.busy if w.key == server.key]:
            error = Error("Killed", message, worker.line(), "crash")
            self._drop(worker, error, certain=self.solo)

    def _from_worker(self, worker: WorkerHandle) -> None:
        """A worker has answered, once or more, has room for more of what it is sent, or is gone."""
        while True:
            try:
                answer = worker.answer()
            except EOFError:
                self._hung_up(worker)
                return
            if answer is None:
                self._feed(worker)
                return
            observation, soiled = answer
            task = worker.jobs.popleft()
            worker.ran += 1
            worker.begin()
            worker.pace(observation.seconds)
            if soiled:
                self._retire(worker)
            self.done(task, observation)
            if soiled:
                return

    def _hung_up(self, worker: WorkerHandle) -> None:
        """A worker closed its channel, most likely by its end, or spoiled it."""
        self._ignore(worker)
        worker.hung_up = time.monotonic()
        worker.server.wake()
        self._bury(worker)

    def _bury(self, worker: WorkerHandle) -> None:
        """Blame the snippet that ran, once its fork server has said how the process ended."""
        waited = time.monotonic() - worker.hung_up
        if worker.status is None:
            if waited > ANSWERS_WITHIN:
                self._lost(worker.server, Lost(worker.server.refusal("does not answer")))
            elif waited > ENDS_WITHIN and not worker.killed:
                worker.killed = worker.kill()
            return
        if not worker.started:
            lost = Lost(worker.server.refusal("cannot start a worker"), not worker.server.proved)
            self._lost(worker.server, lost)
            return
        message = (
            "the process closed or garbled the channel by which it answers"
            if worker.killed
            else ending(worker.status)
        )
        error = Error("Crash", message, worker.line(), "crash")
        self._drop(worker, error, certain=worker.ran == 0)

    def _drop(self, worker: WorkerHandle, error: Error, certain: bool) -> None:
        """Give up a worker: its first job failed if that is certain, and else runs again alone."""
        task = worker.jobs.popleft() if worker.jobs else None
        self._retire(worker)
        if task and (certain or self.solo):
            self.done(task, Observation(error=error, line=error.line))
        elif task and error.aspect == "timeout":
            # It keeps a lane for a while and killed nobody: it need not wait for the others.
            self.queues[task.framework].append(replace(task, alone=True))
        elif task:
            self.suspects.append(replace(task, alone=True))

    def _retire(self, worker: WorkerHandle) -> None:
        """Take a worker out; jobs that it had not begun go back to the queue."""
        self.busy.remove(worker)
        self._ignore(worker)
        self.queues[worker.key].extendleft(reversed(worker.jobs))
        worker.jobs.clear()
        worker.close()
