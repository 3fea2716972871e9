"""A snippet, and all that it starts, writes into temporary folders only."""

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from running import pool, run


def confined() -> bool:
    """Whether a process can be confined here: one that tries says so."""
    return (
        subprocess.run(
            [
                sys.executable,
                "-c",
                (
                    "import sys\nfrom trivium.execution.landlock import confine\n"
                    "sys.exit(not confine())"
                ),
            ]
        ).returncode
        == 0
    )


OUTSIDE = {
    "beside the run's folder": "import os\nopen(os.environ['HOME'] + '-x', 'w')",
    "a file": "open(p, 'w')",
    "an old file": "open(p + '-old', 'a')",
    "a folder": "import os\nos.mkdir(p)",
    "removed": "import os\nos.remove(p + '-old')",
    "cut": "import os\nos.truncate(p + '-old', 0)",
    "a link": "import os\nos.symlink('x', p)",
    "moved": "open('f', 'w').close()\nimport os\nos.rename('f', p)",
    "by another program": (
        "import subprocess\nsubprocess.run(['cp', '/etc/hostname', p], check=True)"
    ),
}


@pytest.mark.skipif(not confined(), reason="this Linux has no Landlock")
@pytest.mark.parametrize("what", OUTSIDE)
def test_nothing_is_written_outside_temporary_folders(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    inside, outside = tmp_path_factory.mktemp("inside"), tmp_path_factory.mktemp("outside")
    monkeypatch.setattr(tempfile, "tempdir", str(inside))
    monkeypatch.setenv("TMPDIR", str(inside))
    (outside / "x-old").write_text("old")
    with pool(inside) as made:
        seen, after = run(
            made,
            f"p = {str(outside / 'x')!r}\n{OUTSIDE[what]}\n1",
            "import os, tempfile\n"
            "with tempfile.TemporaryDirectory() as a, tempfile.TemporaryDirectory() as b:\n"
            "    open(a + '/f', 'w').close()\n    os.replace(a + '/f', b + '/f')\n1",
        )
    assert seen.error and seen.error.aspect == "error" and not after.error
    assert [p.name for p in outside.iterdir()] == ["x-old"] and (
        outside / "x-old"
    ).read_text() == "old"


def signals_are_confined() -> bool:
    code = "from trivium.execution.landlock import confine\nimport os\nassert confine()\n"
    code += "os.kill(os.getppid(), 0)"
    tried = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    return "PermissionError" in tried.stderr


@pytest.mark.skipif(not signals_are_confined(), reason="needs Linux 6.12")
def test_a_snippet_cannot_stop_the_build(tmp_path: Path) -> None:
    """Nobody would start it again. Signals within the run are a snippet's own affair."""
    find = "import os\nstat = open(f'/proc/{os.getppid()}/stat').read()\n"
    stop = f"{find}os.kill(int(stat.rpartition(')')[2].split()[1]), 19)\n1"
    with pool(tmp_path) as made:
        seen, own = run(
            made, stop, "import os\nos.kill(os.getpid(), 0)\nos.kill(os.getppid(), 0)\n1"
        )
    assert seen.error and seen.error.kind == "PermissionError" and own.text == "1"


CHANGED = {
    "mode": "os.chmod(p, 0o600)",
    "mode of a descriptor": "os.fchmod(os.open(p, os.O_RDONLY), 0o600)",
    "times": "os.utime(p, (1, 1))",
    "owner": "os.chown(p, 1, 1)",
}


@pytest.mark.parametrize("what", CHANGED)
def test_what_a_file_outside_is_stays_as_it_is(
    tmp_path_factory: pytest.TempPathFactory, what: str
) -> None:
    inside, outside = tmp_path_factory.mktemp("inside"), tmp_path_factory.mktemp("outside") / "x"
    outside.touch(0o644)
    before = outside.stat()
    own = "import os\nopen('f', 'w').close()\nos.chmod('f', 0o600)\nos.utime('f')\n1"
    with pool(inside) as made:
        seen, after = run(made, f"import os\np = {str(outside)!r}\n{CHANGED[what]}\n1", own)
    refused = "reads a file" if "open" in CHANGED[what] else "PermissionError"
    assert seen.error and seen.error.kind == refused and after.text == "1"
    now = outside.stat()
    assert (now.st_mode, now.st_mtime, now.st_uid) == (
        before.st_mode,
        before.st_mtime,
        before.st_uid,
    )
