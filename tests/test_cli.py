"""The command line: exit status, what is printed and what is written.

From records, so that no framework starts.
"""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from making import KEYS, f32, saw
from trees import BUILD, arguments, plant, recorded

DECLARED = '[tf]\nvalue = 2.0\nreason = "It does."\n'


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_script", BUILD)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two examples, recorded; one of them declares."""
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    monkeypatch.chdir(tmp_path)
    plant(tmp_path, {"norms/l1": "1.0\n", "norms/l2": "1.0\n", "norms/l2.toml": DECLARED})
    return recorded(
        tmp_path, lambda name, key: saw(f32(2 if (name, key) == ("norms/l2", "tf") else 1), line=1)
    )


def test_from_records_all_is_well(
    tree: Path, script: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    for words in (
        ("check",),
        ("check", "norms"),
        ("check", "norms/l1", "--records"),
        ("build",),
        ("check", "snippets/norms/l2.tf.py"),
    ):
        assert script.main(arguments(tree, *words)) == 0, words
    assert "2 examples: 1 agree, 1 declared; 0 ran, 2 from records" in capsys.readouterr().out


def test_one_line_a_problem_and_exit_status_1(
    tree: Path, script: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    (tree / "snippets" / "norms" / "l2.toml").unlink()
    assert script.main(arguments(tree, "check")) == 1
    told = capsys.readouterr().out
    assert told.startswith(
        "snippets/norms/l2.tf.py:1: value: value differs: 2.0 against 1.0 in numpy\n"
    )
    assert (
        "    TensorFlow 2.0" in told
        and "cure: " in told
        and "again: python scripts/build.py check norms/l2" in told
    )
    assert script.main(arguments(tree, "check", "norms/l1")) == 0


def test_a_stale_declaration(
    tree: Path, script: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    (tree / "snippets" / "norms" / "l1.toml").write_text(DECLARED)
    assert script.main(arguments(tree, "check")) == 1
    assert "snippets/norms/l1.tf.py:1: stale:" in capsys.readouterr().out


@pytest.mark.parametrize("what", ["contract", "orphan record", "orphan contract", "stray file"])
def test_what_is_wrong_with_the_tree(
    tree: Path, script: ModuleType, capsys: pytest.CaptureFixture[str], what: str
) -> None:
    name, text = {
        "contract": ("snippets/norms/l1.toml", "titel = 1"),
        "orphan record": ("outputs/norms/gone.json", "{}"),
        "orphan contract": ("snippets/norms/gone.toml", ""),
        "stray file": ("snippets/norms/l1.mlx.py", "1"),
    }[what]
    (tree / name).write_text(text)
    assert script.main(arguments(tree, "check")) == 1
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
        ["upgrade-report"],
        ["site"],
        ["site", "norms"],
    ],
)
def test_wrong_usage_is_exit_status_2(
    tree: Path, script: ModuleType, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    before = sorted(p for p in tree.rglob("*"))
    try:
        status = script.main(arguments(tree, *words))
    except SystemExit as stop:
        status = stop.code
    assert status == 2 and capsys.readouterr().err
    assert sorted(p for p in tree.rglob("*")) == before


def test_another_tree_that_is_not_there(
    tmp_path: Path, script: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert script.main(arguments(tmp_path, "check")) == 2
    assert "no such folder" in capsys.readouterr().err


def test_an_empty_tree_is_no_success(
    tmp_path: Path, script: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    """A wrong --snippets that happens to exist must not look like a proof."""
    (tmp_path / "snippets").mkdir()
    assert script.main(arguments(tmp_path, "check")) != 0


def test_the_report_is_written_whatever_the_verdict(tree: Path, script: ModuleType) -> None:
    (tree / "snippets" / "norms" / "l1.toml").write_text(DECLARED)
    assert script.main(arguments(tree, "check", "--report", str(tree / "deep" / "r.json"))) == 1
    data = json.loads((tree / "deep" / "r.json").read_text())
    assert (
        data["format"] == 1
        and data["summary"] == {"declared": 1, "stale": 1}
        and set(data["versions"]) == set(KEYS)
    )
    assert data["examples"][0]["problems"][0]["path"] == "snippets/norms/l1.tf.py"


def test_github_is_told_in_its_own_words(
    tree: Path,
    script: ModuleType,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    (tree / "snippets" / "norms" / "l2.toml").unlink()
    script.main(arguments(tree, "check"))
    assert "\n::error file=snippets/norms/l2.tf.py,line=1,title=value::" in capsys.readouterr().out


def test_the_list_shows_every_override(
    tree: Path, script: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    (tree / "snippets" / "norms" / "l1.toml").write_text(
        'rtol = 1e-3\ntolerance-reason = "Ten thousand terms."\n'
    )
    assert script.main(arguments(tree, "list")) == 1, "an override that is not needed is stale"
    one, two = capsys.readouterr().out.splitlines()
    assert (
        one.split()[:2] == ["norms/l1", "stale"]
        and "rtol=0.001" in one
        and "Ten thousand terms." in one
    )
    assert two.split() == ["norms/l2", "declared", *KEYS, "tf:value"]


def test_a_reader_of_the_list_may_stop(tree: Path) -> None:
    command = [sys.executable, str(BUILD), *arguments(tree, "list")]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout and process.stderr
        process.stdout.close()
        assert process.stderr.read() == ""


def test_new_makes_an_examples_files(
    tree: Path, script: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert script.main(arguments(tree, "new", "norms/l3", "shapes/flat.1")) == 0
    assert sorted(p.name for p in (tree / "snippets" / "shapes").iterdir()) == sorted(
        ["flat.1.toml", *(f"flat.1.{k}.py" for k in KEYS)]
    )
    told = capsys.readouterr().out
    assert '--8<-- "norms/l3.md"' in told and str(Path("snippets") / "norms" / "l3.jax.py") in told


def test_checking_writes_nothing(tree: Path, script: ModuleType) -> None:
    before = {p: p.stat().st_mtime_ns for p in tree.rglob("*")}
    assert script.main(arguments(tree, "check")) == 0 == script.main(arguments(tree, "build"))
    assert {p: p.stat().st_mtime_ns for p in tree.rglob("*")} == before


def test_help_names_every_command(script: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        script.main(["--help"])
    assert stop.value.code == 0
    told = capsys.readouterr().out
    assert all(
        word in told
        for word in (
            "site",
            "build",
            "check",
            "record",
            "list",
            "new",
            "upgrade-report",
            "--isolated",
            "--report",
        )
    )
