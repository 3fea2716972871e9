"""The fork server's process: imports one framework, computes nothing, and forks workers on request.

usage: python -m trivium.execution.forkserver KEY CONTROL-FD DIRECTORY CACHE MEMORY TIMEOUT
A process that has computed hangs when it forks; one that has only imported does not (measured). The
garbage collector is off while importing, and what was imported is frozen: a fork copies little.
"""

import gc

gc.disable()

import contextlib  # noqa: E402
import importlib  # noqa: E402
import json  # noqa: E402
import os  # noqa: E402
import select  # noqa: E402
import signal  # noqa: E402
import socket  # noqa: E402
import sys  # noqa: E402
import traceback  # noqa: E402
from collections.abc import Iterable  # noqa: E402
from typing import Any, NoReturn  # noqa: E402

from trivium.execution.compilations import Compilations  # noqa: E402
from trivium.execution.landlock import confine, keep_as_they_are  # noqa: E402
from trivium.execution.large_pages import use_large_pages  # noqa: E402
from trivium.execution.process_tree import brand, children, end_children, sweep  # noqa: E402
from trivium.execution.state_guard import Guard  # noqa: E402
from trivium.execution.worker import SUBREAPER, Worker, prctl  # noqa: E402
from trivium.frameworks import FRAMEWORKS, owners  # noqa: E402

MANY_FORKS = 32
"""From so many on, large pages cost less than they save: 20 to 500 ms once, 1 to 30 ms a fork."""


def main(key: str, control: int, directory: str, cache: str, memory: int, timeout: float) -> None:
    """Serve until the build hangs up. `memory` in MiB and `timeout` in seconds bound a snippet.

    What is raised while the framework is imported ends the process; the build shows its last line.
    """
    sock = socket.socket(fileno=control)
    brand(directory)
    prctl(SUBREAPER, 1)
    guard, message = _load(key, sock, directory)
    guard.framework.keep(Compilations(cache))
    confine("/dev", "/proc", directory, cache, emptied=os.path.dirname(directory))
    keep_as_they_are("/dev/shm", "/proc", directory, cache)
    gc.freeze()
    gc.enable()
    wake, woken = socket.socketpair()
    wake.setblocking(False)
    woken.setblocking(False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(woken.fileno(), warn_on_full_buffer=False)
    _tell(sock, directory, {"ready": True})
    alive: set[int] = set()
    while True:
        if message:
            number = json.loads(message)["fork"]
            if number == MANY_FORKS:
                use_large_pages()
            alive.add(_fork(guard, sock, directory, number, memory, timeout))
        ready, _, _ = select.select([sock, wake], [], [])
        if wake in ready:
            wake.recv(4096)
            for pid, status in _ended(alive):
                _tell(sock, directory, {"ended": pid, "status": status})
        message = _message(sock, directory) if sock in ready else b""


def _load(key: str, sock: socket.socket, directory: str) -> tuple[Guard, bytes]:
    """Import all that the workers share; gives also the first message, which says what that is."""
    hung_up = select.poll()
    hung_up.register(sock, 0)
    signal.signal(signal.SIGALRM, lambda *_: _leave(directory) if hung_up.poll(0) else None)
    # Importing takes seconds. It ends if the build is gone by then.
    signal.setitimer(signal.ITIMER_REAL, 0.5, 0.5)
    framework = FRAMEWORKS[key]
    for name in framework.without:
        sys.modules[name] = None  # type: ignore[assignment]  # as if it were not installed
    importlib.import_module(framework.module)
    for name in framework.without:
        del sys.modules[name]
    _import(framework.preload)
    message = _message(sock, directory)  # the build may still be reading what there is to run
    _import(json.loads(message)["modules"])
    for owner in owners(key):
        owner.start()
    guard = Guard(framework)
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    return guard, message


def _import(modules: Iterable[str]) -> None:
    for module in modules:
        with contextlib.suppress(ImportError):  # the snippet that wants it says so itself
            importlib.import_module(module)


def _message(sock: socket.socket, directory: str) -> bytes:
    """What the build asks for next. If the build is gone, this process ends."""
    try:
        return sock.recv(65536) or _leave(directory)
    except ConnectionError:
        _leave(directory)


def _tell(
    sock: socket.socket, directory: str, message: dict[str, Any], descriptors: Iterable[int] = ()
) -> None:
    """Tell the build something. If the build is gone, this process ends."""
    try:
        socket.send_fds(sock, [json.dumps(message).encode()], list(descriptors))
    except ConnectionError:
        _leave(directory)


def _fork(
    guard: Guard, sock: socket.socket, directory: str, number: int, memory: int, timeout: float
) -> int:
    """Fork a worker and hand three descriptors to the build: its channel, its traces, its pidfd."""
    mine, theirs = socket.socketpair()
    trace = os.memfd_create("trace")
    pid = os.fork()
    if not pid:
        try:
            mine.close()
            sock.close()
            folder = f"{directory}/{guard.framework.key}-{number}"
            Worker(guard, theirs, folder, memory, trace).serve(timeout)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(70)  # EX_SOFTWARE of sysexits.h
    theirs.close()
    handle = os.pidfd_open(pid)
    _tell(sock, directory, {"forked": pid}, [mine.fileno(), trace, handle])
    mine.close()
    os.close(trace)
    os.close(handle)
    return pid


def _leave(directory: str) -> NoReturn:
    """End this process and all that it started: the build is gone, or done."""
    end_children()
    sweep(directory)
    os._exit(0)


def _ended(alive: set[int]) -> list[tuple[int, int]]:
    """Workers that ended, with their status. What they left running is ended too."""
    ended = []
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            break
        if not pid:
            break
        if pid in alive:
            alive.discard(pid)
            ended.append((pid, status))
    if set(children()) - alive:
        end_children(frozenset(alive))
    return ended


if __name__ == "__main__":
    key, control, directory, cache, memory, timeout = sys.argv[1:]
    main(key, int(control), directory, cache, int(memory), float(timeout))
