"""A snippet, and all that it starts, writes into temporary folders only."""

import subprocess
import sys
import tempfile

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
