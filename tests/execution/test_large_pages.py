"""Large pages: a fork server that forks often has them, and its forks see what they saw before."""

import mmap
import os
from pathlib import Path

import pytest
from trivium.execution.forkserver import MANY_FORKS
from trivium.execution.large_pages import COLLAPSE, use_large_pages
from trivium.execution.scheduler import Pool
from trivium.execution.task import Task


@pytest.fixture(autouse=True)
def there_are_large_pages() -> None:
    if "[always]" in Path("/sys/kernel/mm/transparent_hugepage/enabled").read_text():
        pytest.skip("Linux gives large pages here without being asked")
    with mmap.mmap(-1, 8 * 2**20, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS) as probe:
        probe.write(b"x" * len(probe))
        try:
            probe.madvise(COLLAPSE)
        except OSError as error:
            pytest.skip(f"Linux gives no large pages here: {error}")


def large(pid: int) -> int:
    """KiB that a process holds in large pages."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("AnonHugePages:"))


def test_what_a_process_allocated_is_in_large_pages_and_the_same() -> None:
    kept = [bytearray(number.to_bytes(2, "little") * 500) for number in range(20_000)]
    before = large(os.getpid())
    use_large_pages()
    assert large(os.getpid()) > before + 10_000
    assert all(int.from_bytes(kept[n][-2:], "little") == n for n in range(20_000))


@pytest.mark.framework
@pytest.mark.slow
def test_a_fork_server_that_forks_often_has_large_pages(tmp_path: Path) -> None:
    source = "import os\nimport torch\nos.getppid(), torch.tensor([1.0, 2.0])"
    seen: list[str] = []
    held = []
    pool = Pool(str(tmp_path), jobs=1)
    try:
        for forks in (MANY_FORKS - 1, 2):
            tasks = [Task("x/0", "torch", "/nowhere", source, alone=True)] * forks
            pool.run(tasks, lambda task, observation: seen.append(observation.text))
            held.append(large(pool.servers["torch"].process.pid))
        server = pool.servers["torch"].process.pid
    finally:
        pool.close()
    assert held[1] > held[0] + 50_000
    assert seen == [f"({server}, tensor([1., 2.]))"] * (MANY_FORKS + 1)
