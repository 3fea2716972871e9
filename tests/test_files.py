"""Files that are whole or as before, and one build at a time."""

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from trivium.files import fill, fingerprint, remove_forgotten, swap_directories, write_if_changed


def test_a_file_is_written_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "norms" / "x.json"
    assert write_if_changed(path, "one\n") and not write_if_changed(path, "one\n")
    stamp = path.stat().st_mtime_ns
    write_if_changed(path, "one\n")
    assert path.stat().st_mtime_ns == stamp

    def interrupted(*_: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_if_changed(path, "two\n")
    assert path.read_text() == "one\n"
    assert [p.name for p in path.parent.iterdir()] == ["x.json"], "nothing is left beside it"


def test_a_folder_holds_what_is_wanted_and_nothing_else(tmp_path: Path) -> None:
    fill(tmp_path, {"norms/x.md": "1", "norms/y.md": "1", "top.md": "1"})
    (tmp_path / "norms" / ".z.md.7.part").touch()  # of a build that still writes
    stamp = (tmp_path / "top.md").stat().st_mtime_ns
    fill(tmp_path, {"norms/x.md": "2", "top.md": "1"})
    found = {p.relative_to(tmp_path).as_posix(): p.read_text() for p in tmp_path.rglob("*.*")}
    assert found == {"norms/x.md": "2", "top.md": "1", "norms/.z.md.7.part": ""}
    assert (tmp_path / "top.md").stat().st_mtime_ns == stamp


@pytest.mark.parametrize("can", [True, False], ids=["exchanged", "renamed"])
@pytest.mark.parametrize("there", [True, False], ids=["in place of another", "a first one"])
def test_a_new_site_takes_the_place_of_the_old(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, can: bool, there: bool
) -> None:
    if not can:
        monkeypatch.setattr(sys, "platform", "other")
    new, old = tmp_path / "new", tmp_path / "site"
    for folder in (new, old) if there else (new,):
        folder.mkdir()
        (folder / folder.name).touch()
    swap_directories(new, old)
    assert [p.name for p in old.iterdir()] == ["new"]


def test_two_builds_that_write_one_file_do_not_meet(tmp_path: Path) -> None:
    path = tmp_path / "x.json"

    def write(number: int) -> None:
        for turn in range(100):
            write_if_changed(path, f"{number} {turn}\n" * 100)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, range(4)))
    assert len(set(path.read_text().splitlines())) == 1
    assert [p.name for p in tmp_path.iterdir()] == ["x.json"]


def test_only_what_is_long_forgotten_is_removed(tmp_path: Path) -> None:
    old, new = tmp_path / ".a.json.1.part", tmp_path / ".b.json.2.part"
    old.touch()
    new.touch()
    os.utime(old, (0, time.time() - 7200))
    remove_forgotten(tmp_path)
    assert [p.name for p in tmp_path.iterdir()] == [new.name]


def test_a_file_gets_the_rights_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "plain").touch()
    write_if_changed(tmp_path / "x", "1")
    assert (tmp_path / "x").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_second_build_waits_and_says_so(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from trivium.files import only_one
with only_one(Path(sys.argv[1])), only_one(Path(sys.argv[1])):
    print("in", flush=True)
    sys.stdin.read()
"""
    command = [sys.executable, "-c", code, str(tmp_path)]
    pipe = subprocess.PIPE
    with (
        subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as first,
    ):
        assert first.stdin and first.stdout
        assert first.stdout.readline() == "in\n"
        with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as second:
            assert second.stdin and second.stdout and second.stderr
            assert "waiting for it" in second.stderr.readline()
            first.stdin.close()
            assert second.stdout.readline() == "in\n"
    assert first.returncode == second.returncode == 0


def test_a_fingerprint_tells_what_was_asked_and_what_stands_in_which_file(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    found = [fingerprint("a", (one, other)), fingerprint("b", (one, other))]
    for first, second in (("ab", "c"), ("a", "bc"), ("", "abc")):
        one.write_text(first)
        other.write_text(second)
        found.append(fingerprint("a", (one, other)))
    assert len(set(found)) == len(found)
    assert fingerprint("a", (one, other)) == found[-1]
