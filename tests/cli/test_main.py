"""The command line: exit status, what is printed and what is written.

From records, so that no framework starts.
"""

import errno
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from making import KEYS, f32, saw
from trees import BUILD, ROOT, arguments, build, plant, recorded
from trivium.cli import main as cli
from trivium.frameworks import FRAMEWORKS
from trivium.pipeline.engine import Engine
from trivium.pipeline.result import Settings
from trivium.problems import Refused

DECLARED = '[tf]\nvalue = 2.0\nreason = "It does."\n'


def main(words: list[str]) -> int:
    return cli.main(words, ROOT)


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two examples, recorded; one of them declares."""
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    monkeypatch.chdir(tmp_path)
    plant(tmp_path, {"norms/l1": "1.0\n", "norms/l2": "1.0\n", "norms/l2.toml": DECLARED})
    return recorded(
        tmp_path, lambda name, key: saw(f32(2 if (name, key) == ("norms/l2", "tf") else 1), line=1)
    )


def test_from_records_all_is_well(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words in (
        ("check",),
        ("check", "norms"),
        ("check", "norms/l1", "--records"),
        ("build",),
        ("check", "snippets/norms/l2.tf.py"),
    ):
        assert main(arguments(tree, *words)) == 0, words
    assert "2 examples: 1 agree, 1 declared; 0 ran, 2 from records" in capsys.readouterr().out


def test_one_line_a_problem_and_exit_status_1(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tree / "snippets" / "norms" / "l2.toml").unlink()
    assert main(arguments(tree, "check")) == 1
    told = capsys.readouterr().out
    assert told.startswith(
        "snippets/norms/l2.tf.py:1: value: value differs: 2.0 against 1.0 in numpy\n"
    )
    assert (
        "    TensorFlow 2.0" in told
        and "cure: " in told
        and "again: python scripts/build.py check norms/l2" in told
    )
    assert main(arguments(tree, "check", "norms/l1")) == 0


def test_a_stale_declaration(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tree / "snippets" / "norms" / "l1.toml").write_text(DECLARED)
    assert main(arguments(tree, "check")) == 1
    assert "snippets/norms/l1.tf.py:1: stale:" in capsys.readouterr().out


@pytest.mark.parametrize("what", ["contract", "orphan record", "orphan contract", "stray file"])
def test_what_is_wrong_with_the_tree(
    tree: Path, capsys: pytest.CaptureFixture[str], what: str
) -> None:
    name, text = {
        "contract": ("snippets/norms/l1.toml", "titel = 1"),
        "orphan record": ("outputs/norms/gone.json", "{}"),
        "orphan contract": ("snippets/norms/gone.toml", ""),
        "stray file": ("snippets/norms/l1.mlx.py", "1"),
    }[what]
    (tree / name).write_text(text)
    assert main(arguments(tree, "check")) == 1
    assert name in capsys.readouterr().out


@pytest.mark.parametrize(
    "words",
    [
        ["chekc"],
        ["check", "--frehs"],
        ["check", "nowhere/x"],
        ["check", "--jobs", "0"],
        ["check", "--jobs", "two"],
        ["check", "--timeout", "0"],
        ["check", "--timeout", "nan"],
        ["check", "--memory", "-1"],
        ["new"],
        ["new", "l3"],
        ["new", "norms/l1"],
        ["new", "../x/y"],
        ["new", "a/b/c"],
        ["check", "--report"],
        ["new", "norms/maha distance"],
        ["new", "norms/L3"],
        ["new", "norms/defaults"],
        ["new", "norms/where-they-differ"],
        ["new", "site/x"],
        ["upgrade-report"],
        ["site"],
        ["site", "norms"],
        ["list", "--isolated"],
        ["list", "--report", "r.json"],
        ["new", "norms/l3", "--fresh"],
        ["verify", "--fresh"],
        ["build", "--records"],
        ["--fresh", "check"],
        ["check", "--requirements", "r.txt"],
    ],
)
def test_wrong_usage_is_exit_status_2(
    tree: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    before = sorted(p for p in tree.rglob("*"))
    try:
        status = main(arguments(tree, *words))
    except SystemExit as stop:
        status = stop.code
    assert status == 2 and capsys.readouterr().err
    assert sorted(p for p in tree.rglob("*")) == before


def test_another_tree_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments(tmp_path, "check")) == 2
    assert "no such folder" in capsys.readouterr().err


def test_an_empty_tree_is_no_success(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A wrong --snippets that happens to exist must not look like a proof."""
    (tmp_path / "snippets").mkdir()
    assert main(arguments(tmp_path, "check")) != 0


def test_the_report_is_written_whatever_the_verdict(tree: Path) -> None:
    (tree / "snippets" / "norms" / "l1.toml").write_text(DECLARED)
    assert main(arguments(tree, "check", "--report", str(tree / "deep" / "r.json"))) == 1
    data = json.loads((tree / "deep" / "r.json").read_text())
    assert (
        data["format"] == 1
        and data["summary"] == {"declared": 1, "stale": 1}
        and set(data["versions"]) == set(FRAMEWORKS)
    )
    assert data["examples"][0]["problems"][0]["path"] == "snippets/norms/l1.tf.py"


def test_github_is_told_in_its_own_words(
    tree: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    (tree / "snippets" / "norms" / "l2.toml").unlink()
    main(arguments(tree, "check"))
    assert "\n::error file=snippets/norms/l2.tf.py,line=1,title=value::" in capsys.readouterr().out


def test_the_list_shows_every_override(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tree / "snippets" / "norms" / "l1.toml").write_text(
        'rtol = 1e-3\ntolerance-reason = "Ten thousand terms."\n'
    )
    assert main(arguments(tree, "list")) == 1, "an override that is not needed is stale"
    one, two = capsys.readouterr().out.splitlines()
    assert (
        one.split()[:2] == ["norms/l1", "stale"]
        and "rtol=0.001" in one
        and "Ten thousand terms." in one
    )
    keys = [key if key in KEYS else f"({key})" for key in FRAMEWORKS]
    assert two.split() == ["norms/l2", "declared", *keys, "tf:value"]


def test_a_reader_of_the_list_may_stop(tree: Path) -> None:
    command = [sys.executable, str(BUILD), *arguments(tree, "list")]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout and process.stderr
        process.stdout.close()
        assert process.stderr.read() == ""


def test_new_makes_an_examples_files(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments(tree, "new", "norms/l3", "shapes/flat.1")) == 0
    made = {p.name for p in (tree / "snippets" / "shapes").iterdir()}
    assert made == {"flat.1.toml", *(f"flat.1.{k}.py" for k in KEYS)}
    told = capsys.readouterr().out
    assert '--8<-- "norms/l3.md"' in told and str(Path("snippets") / "norms" / "l3.jax.py") in told
    imports = {k: (tree / f"snippets/norms/l3.{k}.py").read_text().split("\n")[0] for k in KEYS}
    assert imports == {
        "torch": "import torch",
        "tf": "import tensorflow as tf",
        "jax": "import jax.numpy as jnp",
        "numpy": "import numpy as np",
    }


def test_new_makes_all_files_or_none(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tree / "snippets" / "norms" / "l4.tf.py").write_text("mine")
    before = sorted(tree.rglob("*"))
    assert main(arguments(tree, "new", "norms/l3", "norms/l4")) == 2
    assert "norms/l4.tf.py: is there already; nothing was made" in capsys.readouterr().err
    assert sorted(tree.rglob("*")) == before


@pytest.mark.framework
def test_what_new_makes_agrees(tmp_path: Path) -> None:
    plant(tmp_path, {"norms/other": "1.0\n"})
    assert main(arguments(tmp_path, "new", "norms/l3")) == 0
    done = build(tmp_path, "check", "norms/l3")
    assert (done.returncode, "1 agree" in done.stdout) == (0, True), done.stdout + done.stderr


def test_without_a_command_the_site_is_built() -> None:
    for words, fresh in (([], None), (["--fresh"], True), (["site", "--fresh"], True)):
        command, args = cli.parsed(words, "x")
        assert command is cli.COMMANDS["site"] and args.fresh is fresh and args.names == []


def test_names_and_options_may_be_mixed() -> None:
    _, args = cli.parsed(["check", "norms/l1", "--records", "norms/l2"], "x")
    assert args.names == ["norms/l1", "norms/l2"] and args.records


def test_the_command_that_runs_it_again_names_the_tree(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tree / "snippets" / "norms" / "l2.toml").unlink()
    assert main(arguments(tree, "check")) == 1
    again = next(line for line in capsys.readouterr().out.splitlines() if "again: " in line)
    words = shlex.split(again.partition("scripts/build.py ")[2])
    assert words == ["check", "norms/l2", "--snippets", "snippets", "--outputs", "outputs"]
    assert main(words) == 1 and "value differs" in capsys.readouterr().out


def test_the_list_runs_nothing(
    tree: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tree / "snippets" / "norms" / "l1.tf.py").write_text("2.0\n")
    monkeypatch.setattr(Engine, "_pool", None)
    assert main(arguments(tree, "list")) == 1
    one, two = capsys.readouterr().out.splitlines()
    assert (one.split()[1], two.split()[1]) == ("outdated", "declared")


def test_a_terminal_that_knows_ascii_only(tree: Path) -> None:
    (tree / "snippets" / "norms" / "l1.toml").write_text('"größe" = 1')
    done = build(tree, "check", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert r"unknown key 'gr\xf6\xdfe'" in done.stdout


DAMAGED = {
    "a folder stands in the place": None,
    "not UTF-8": b"{\xff}",
    "no JSON": b'{"key": ',
    "edited, merged or cut": b'{"key": "x", "observations": null}',
    "git's conflict markers": b"{\n<<<<<<< HEAD\n=======\n>>>>>>> other\n}",
    "not as the build writes it": b"[" * 100_000,
}


@pytest.mark.parametrize("message", DAMAGED)
def test_a_record_that_cannot_be_read_is_called_so(
    tree: Path, capsys: pytest.CaptureFixture[str], message: str
) -> None:
    record, data = tree / "outputs" / "norms" / "l1.json", DAMAGED[message]
    record.unlink()
    record.mkdir() if data is None else record.write_bytes(data)
    assert main(arguments(tree, "list")) == 1
    assert "norms/l1" in capsys.readouterr().out
    (tree / "requirements.txt").write_text("torch==0\n")  # nothing can run
    settings = Settings(
        tree, tree / "snippets", tree / "outputs", tree / "requirements.txt", recording=True
    )
    with Engine(settings) as engine:
        with pytest.raises(Refused, match="outdated examples cannot run: norms/l2"):
            engine.check([])
        ((damage,),) = (r.problems for r in engine.check(["norms/l1"]))
    assert message in damage.message and damage.path == "outputs/norms/l1.json"
    assert damage.line == (2 if "markers" in message else 1 if "no JSON" in message else 0)
    assert "scripts/build.py record norms/l1" in damage.cure


ERRNOS = {errno.ENOSPC: "make room", errno.EROFS: "chmod", errno.EACCES: "chmod", errno.EIO: "mend"}


@pytest.mark.parametrize("number", ERRNOS)
def test_what_the_system_refuses_is_said_in_a_sentence(
    tree: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    number: int,
) -> None:
    def refused(path: Path, *_: object) -> None:
        raise OSError(number, os.strerror(number), str(path))

    monkeypatch.setattr(Path, "replace", refused)
    monkeypatch.chdir(tree)
    assert main(arguments(tree, "check", "--report", "r.json")) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("scripts/build.py: r.json: ") and not list(tree.glob(".r.json*"))
    assert os.strerror(number) in line and ERRNOS[number] in line and line.count("; ") >= 1


READ_ONLY = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"'
MOUNTS = subprocess.run(["unshare", "-m", "sh", "-c", READ_ONLY, "/tmp", "true"]).returncode == 0


@pytest.mark.skipif(not MOUNTS, reason="only root may mount a folder read-only")
def test_in_a_checkout_that_may_only_be_read(tree: Path) -> None:
    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = ["unshare", "-m", "sh", "-c", READ_ONLY, str(ROOT), sys.executable, str(BUILD)]
        return subprocess.run([*command, *words], text=True, capture_output=True)

    for words in ("check", "list"):
        done = run(*arguments(tree, words))
        assert (done.returncode, done.stderr) == (0, ""), words
    for words in ("site", "record"):
        done = run(words)
        (line,) = done.stderr.splitlines()
        assert done.returncode == 1 and "Read-only file system; " in line and "chmod" in line


def test_where_no_cache_can_be_kept_it_ends_with_the_build(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(tree, tree / "snippets", None, ROOT / "requirements.txt")
    with Engine(settings) as engine:
        assert engine._cache() == str(settings.cache)

    def refused(**_: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(tempfile, "TemporaryFile", refused)
    with Engine(settings) as engine:
        cache = Path(engine._cache())
        assert cache != settings.cache and cache.is_dir()
    assert not cache.exists()


def test_a_disk_that_is_full_behind_the_output(tree: Path) -> None:
    command = [sys.executable, str(BUILD), *arguments(tree, "list")]
    with open("/dev/full", "w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True)
    assert done.returncode == 1 and "No space left on device; make room" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_command_is_about_the_checkout_in_which_one_stands(tmp_path: Path) -> None:
    assert cli.around(ROOT / "docs") == ROOT == cli.around(tmp_path)
    assert not cli.foreign(ROOT) and not cli.foreign(tmp_path)
    other = tmp_path / "other"
    for name in ("scripts/trivium", "snippets/norms"):
        (other / name).mkdir(parents=True)
    assert cli.around(other / "snippets" / "norms") == other
    assert str(other) in cli.foreign(other)
    with pytest.MonkeyPatch.context() as patched:
        patched.chdir(other)
        assert cli.main(["list"]) == 2


def test_checking_writes_nothing(tree: Path) -> None:
    before = {p: p.stat().st_mtime_ns for p in tree.rglob("*")}
    assert main(arguments(tree, "check")) == 0 == main(arguments(tree, "build"))
    assert {p: p.stat().st_mtime_ns for p in tree.rglob("*")} == before


def test_help_says_what_build_does_with_names(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["build", "--help"])
    assert "With names, or of another tree, it records only" in " ".join(
        capsys.readouterr().out.split()
    )


def test_help_names_every_command_and_its_options(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["--help"], ["-h"]):
        with pytest.raises(SystemExit) as stop:
            main(words)
        assert stop.value.code == 0
        told = capsys.readouterr().out
        # A long name ends its line on Python 3.12.
        assert set(re.findall(r"^    ([a-z-]+)(?: |$)", told, re.MULTILINE)) == {*cli.COMMANDS}
    for name, command in cli.COMMANDS.items():
        with pytest.raises(SystemExit) as stop:
            main([name, "--help"])
        told = capsys.readouterr().out
        shown = set(re.findall(r"^  (--[a-z]+)", told, re.MULTILINE))
        assert stop.value.code == 0 and shown == set(command.options), name
