"""Fork servers: they say when they are ready, count their dead, and end with their build."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from running import carrying, pool, wait_for
from trivium.execution.environment import modules_of
from trivium.execution.handles import ForkserverHandle
from trivium.execution.process_tree import branded
from trivium.execution.task import Task
from trivium.frameworks import FRAMEWORKS
from trivium.observation import Observation


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGKILL])
def test_a_fork_server_ends_with_its_build(tmp_path: Path, end: int) -> None:
    """The build is killed: its processes, those of a snippet and the run's folder go too."""
    code = f"""
import sys
sys.path.insert(0, {str(Path(__file__).parents[1])!r})
from pathlib import Path
from running import pool
from trivium.execution.task import Task
leave = "import subprocess, time\\nsubprocess.Popen(['sleep', '60'], start_new_session=True)\\n"
leave += "print('x')\\ntime.sleep(60)\\n1"
with pool(Path({str(tmp_path)!r})) as made:
    made.run([Task("x/0", "numpy", "/nowhere/0.numpy.py", leave)], print)
"""
    build = subprocess.Popen(
        [sys.executable, "-c", code], env={**os.environ, "TMPDIR": str(tmp_path)}
    )
    mark = f"TMPDIR={tmp_path}"
    try:
        assert wait_for(lambda: len(carrying(mark)) >= 3), (
            "fork server, worker and the process that the snippet started"
        )
    finally:
        build.send_signal(end)
        build.wait(10)
    assert wait_for(lambda: not carrying(mark))
    assert wait_for(lambda: not list(tmp_path.glob("trivium-*")))


def test_a_fork_server_says_when_it_is_ready_and_how_its_workers_ended(tmp_path: Path) -> None:
    server = ForkserverHandle("numpy", str(tmp_path), 512, 20.0)
    try:
        worker = server.fork()
        while not worker.sock:
            server.receive()
        assert server.ready and worker.pid in branded(server.directory)
        worker.kill()
        assert wait_for(lambda: server.receive() is worker)
        assert worker.status is not None and os.WTERMSIG(worker.status) == signal.SIGKILL
    finally:
        server.close()
    assert not Path(server.directory).exists() and not branded(server.directory)


@pytest.mark.parametrize(
    "key", [pytest.param(k, marks=[pytest.mark.framework] * (k != "numpy")) for k in FRAMEWORKS]
)
def test_a_fork_server_has_no_thread_that_its_forks_would_wait_for(
    tmp_path: Path, key: str
) -> None:
    """A fork takes over no thread. So nothing that is done before all forks may start one."""
    server = ForkserverHandle(key, str(tmp_path), 512, 20.0)
    try:
        worker = server.fork(modules_of(key, ["torch.compile(f)"]))
        assert wait_for(lambda: server.receive() and worker.sock, 60)
        assert len(os.listdir(f"/proc/{server.process.pid}/task")) == 1
    finally:
        server.close()


@pytest.mark.framework
def test_a_framework_does_not_import_what_is_kept_from_it_and_its_snippets_may(
    tmp_path: Path,
) -> None:
    """TensorFlow imports all of JAX for a converter, where JAX is installed."""
    ask = "import sys, tensorflow as tf\n[n for n in ('jax', 'IPython') if n in sys.modules]"
    with pool(tmp_path) as made:
        seen: list[Observation] = []
        sources = (ask, "import jax\njax.__name__", "import IPython\nIPython.__name__")
        tasks = [Task(f"x/{i}", "tf", "/nowhere", s, alone=True) for i, s in enumerate(sources)]
        made.run(tasks, lambda task, observation: seen.append(observation))
    assert [o.text for o in seen] == ["[]", "'jax'", "'IPython'"]


def test_a_fork_server_that_still_imports_ends_with_its_build(tmp_path: Path) -> None:
    """As TensorFlow does for seconds, and on a busy machine for half a minute."""
    (tmp_path / "endless.py").write_text("while True: pass\n")
    code = f"""
import sys, time
sys.path.insert(0, {str(tmp_path)!r})
from trivium.execution.handles import ForkserverHandle
server = ForkserverHandle("numpy", {str(tmp_path / "cache")!r}, 512, 20.0)
server.fork(("endless",))
time.sleep(60)
"""
    variables = {
        **os.environ,
        "TMPDIR": str(tmp_path),
        "PYTHONPATH": f"{tmp_path}:{os.environ.get('PYTHONPATH', '')}",
    }
    build = subprocess.Popen([sys.executable, "-c", code], env=variables)
    try:
        assert wait_for(lambda: len(carrying(f"TMPDIR={tmp_path}")) == 2)
        (folder,) = tmp_path.glob("trivium-*")
        assert wait_for(lambda: branded(str(folder)))
    finally:
        build.kill()
        build.wait()
    assert wait_for(lambda: not carrying(f"TMPDIR={tmp_path}") and not folder.exists())
