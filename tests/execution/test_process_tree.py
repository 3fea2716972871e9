"""Ending what a run started, wherever it went, by the mark that all of it carries."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from running import wait_for
from trivium.execution.process_tree import branded, held, remove, sweep, tree

pytestmark = pytest.mark.slow


def branded_sleep(directory: str, detached: bool = False) -> subprocess.Popen[bytes]:
    code = f"from trivium.execution.process_tree import brand\nimport os\nbrand({directory!r})\n"
    code += "os.execle('/bin/sleep', 'sleep', '60', {})"
    return subprocess.Popen([sys.executable, "-c", code], start_new_session=detached)


def test_what_carries_the_mark_is_ended_and_nothing_else(tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours", tmp_path / "ours-too"
    ours.mkdir()
    processes = [
        branded_sleep(str(ours)),
        branded_sleep(str(ours), detached=True),
        branded_sleep(str(theirs)),
    ]
    try:
        assert wait_for(lambda: len(branded(str(ours))) == 2 and len(branded(str(theirs))) == 1)
        sweep(str(ours))
        assert [p.wait(5) for p in processes[:2]] == [-signal.SIGKILL] * 2 and processes[
            2
        ].poll() is None
        assert not ours.exists() and os.getpid() not in branded(str(ours))
    finally:
        for process in processes:
            process.kill()
            process.wait()


def test_sweeping_nothing_is_fine(tmp_path: Path) -> None:
    sweep(str(tmp_path / "nowhere"))


def test_a_folder_is_removed_however_deep_it_is(tmp_path: Path) -> None:
    code = "import os\nfor _ in range(3000):\n    os.mkdir('d'); os.chdir('d'); open('f', 'w')"
    folder = tmp_path / "deep"
    folder.mkdir()
    subprocess.run([sys.executable, "-c", code], cwd=folder, check=True)
    remove(str(folder))
    assert not list(tmp_path.iterdir())


def test_what_may_not_be_written_is_removed_and_links_are_not_followed(tmp_path: Path) -> None:
    kept, folder = tmp_path / "kept", tmp_path / "folder"
    (folder / "closed" / "inner").mkdir(parents=True)
    (folder / "closed" / "inner" / "file").touch()
    kept.mkdir()
    (kept / "file").touch()
    (folder / "link").symlink_to(kept)
    (folder / "dangling").symlink_to("nowhere")
    os.mkfifo(folder / "pipe")
    for path in (folder / "closed" / "inner", folder / "closed"):
        path.chmod(0)
    remove(str(folder))
    assert [path.name for path in tmp_path.iterdir()] == ["kept"] and (kept / "file").exists()


@pytest.mark.parametrize("kind", ["file", "link", "nothing"])
def test_what_is_no_folder_is_removed_too(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "x"
    if kind == "file":
        path.touch()
    elif kind == "link":
        path.symlink_to(tmp_path)
    remove(str(path))
    assert tmp_path.is_dir() and not list(tmp_path.iterdir())


HOLDS = {
    "private": "x = bytearray(200 * M)",
    "shared and mapped": "import mmap\nm = mmap.mmap(-1, 200 * M)\nm.write(bytes(200 * M))",
    "in a file of memory": "import os\nos.write(os.memfd_create('x'), bytes(200 * M))",
    "in a file of memory, mapped": (
        "import mmap, os\nf = os.memfd_create('x')\nos.write(f, bytes(200 * M))\n"
        "m = mmap.mmap(f, 200 * M)\nm.read()"
    ),
    "in a file of memory of two": (
        "import os\nos.write(os.memfd_create('x'), bytes(200 * M))\n"
        "os.fork() or os._exit(len(os.read(0, 1)))"
    ),
}


@pytest.mark.parametrize("how", HOLDS)
def test_memory_counts_once_however_it_is_held(how: str) -> None:
    mib = 2**20
    code = f"M = {mib}\n{HOLDS[how]}\nprint('ready', flush=True)\ninput()"
    held_by = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert held_by.stdout and held_by.stdout.readline() == "ready\n"
        everyone = tree(held_by.pid)
        assert 200 * mib <= held(everyone, 100 * mib) < 250 * mib
        assert held(everyone, 2**40) == 0, "not looked at where it cannot be too much"
    finally:
        held_by.kill()
        held_by.communicate()
