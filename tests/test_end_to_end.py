"""The real thing: four frameworks, scripts/build.py in a process, a small tree; what is planted is
found at its file and line. What any framework shows as well runs with two."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from making import KEYS, f32, saw
from pipeline.test_report import SCHEMA
from running import carrying
from trees import BUILD, PINNED, ROOT, TWO, arguments, build, engine_of, plant
from trivium.examples.discovery import discover
from trivium.pipeline import versions
from trivium.records import store as record

pytestmark = pytest.mark.framework
SNIPPETS = {
    "norms/l1.torch.py": "import torch\n\nx = torch.tensor([3.0, -4.0])\ntorch.linalg.norm(x, 1)\n",
    "norms/l1.tf.py": "import tensorflow as tf\n\nx = tf.constant([3.0, -4.0])\ntf.norm(x, 1)\n",
    "norms/l1.jax.py": (
        "import jax.numpy as jnp\n\nx = jnp.array([3.0, -4.0])\njnp.linalg.norm(x, 1)\n"
    ),
    "norms/l1.numpy.py": "import numpy as np\n\nx = np.array([3.0, -4.0])\nnp.linalg.norm(x, 1)\n",
    "norms/mean.torch.py": "import torch\n\ntorch.mean(torch.tensor([1, 2]).float())\n",
    "norms/mean.tf.py": "import tensorflow as tf\n\ntf.reduce_mean([1, 2])\n",
    "norms/mean.jax.py": "import jax.numpy as jnp\n\njnp.mean(jnp.array([1, 2]))\n",
    "norms/mean.numpy.py": "import numpy as np\n\nnp.mean([1, 2])\n",
    "norms/mean.toml": (
        '[tf]\ndtype = "int32"\nvalue = 1\nreason = "`tf.reduce_mean` keeps '
        'the dtype of its input."\n'
    ),
    "norms/geomspace.tf.py": "[1.0, 10.0, 100.0]\n",
    "norms/geomspace.jax.py": "import jax.numpy as jnp\n\njnp.geomspace(1, 100, 3).tolist()\n",
    "norms/geomspace.numpy.py": "import numpy as np\n\nnp.geomspace(1, 100, 3).tolist()\n",
    "norms/geomspace.toml": (
        '[torch]\nmissing = "torch.geomspace"\nreason = "PyTorch has `torch.logspace` only."\n'
    ),
    "norms/large": "list(range(7)) and __import__('numpy').arange(2000.0)\n",
}
OF_TWO = {name: SNIPPETS[name] for name in ("norms/l1.jax.py", "norms/l1.numpy.py")} | {
    "norms/large": SNIPPETS["norms/large"],
    "norms/mean.jax.py": "import jax.numpy as jnp\n\njnp.mean(jnp.array([1, 2])) + 1\n",
    "norms/mean.numpy.py": SNIPPETS["norms/mean.numpy.py"],
    "norms/mean.toml": '[jax]\nvalue = 2.5\nreason = "One is added."\n',
}


def records(root: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in sorted((root / "outputs").rglob("*")) if p.is_file()}


@pytest.fixture(scope="module")
def first(
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """The tree, built once with everything."""
    root = plant(tmp_path_factory.mktemp("first"), SNIPPETS)
    return root, build(root, "build", "--report", str(root / "r.json"))


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """An engine of two frameworks, and a tree that it has built."""
    engine = engine_of(tmp_path_factory.mktemp("engine"))
    root = plant(tmp_path_factory.mktemp("two"), OF_TWO, TWO)
    done = build(root, "build", engine=engine)
    assert "3 examples: 2 agree, 1 declared; 3 ran" in done.stdout, done.stdout + done.stderr
    return engine, root


@pytest.fixture
def tree(first: tuple[Path, subprocess.CompletedProcess[str]], tmp_path: Path) -> Path:
    """A copy of the tree with its records, to be spoiled."""
    assert first[1].returncode == 0, first[1].stdout + first[1].stderr
    return copied(first[0], tmp_path)


def copied(tree: Path, to: Path) -> Path:
    for folder in ("snippets", "outputs"):
        shutil.copytree(tree / folder, to / folder)
    return to


def test_a_first_build_records_what_agrees(
    first: tuple[Path, subprocess.CompletedProcess[str]],
) -> None:
    root, done = first
    assert done.returncode == 0 and "4 examples: 2 agree, 2 declared; 4 ran" in done.stdout, (
        done.stdout + done.stderr
    )
    assert sorted(records(root)) == ["geomspace.json", "l1.json", "large.json", "mean.json"]
    data = json.loads((root / "r.json").read_text())
    jsonschema.validate(data, SCHEMA)
    assert data["versions"] == versions.of_frameworks(PINNED) and set(
        data["examples"][1]["seconds"]
    ) == set(KEYS)
    entry = json.loads((root / "outputs" / "norms" / "l1.json").read_text())["observations"]
    assert [entry[k]["text"] for k in ("torch", "numpy")] == [["tensor(7.)"], ["np.float64(7.0)"]]
    assert not carrying(f"TMPDIR={root}") and not list(root.glob("trivium-*")), "nothing is left"


def found_at_its_line(tree: Path, name: str, text: str, told: str, engine: Path = ROOT) -> str:
    """Plants a file, and gives what the build said. `told` begins with the line."""
    plant(tree, {name: text})
    before = records(tree)
    done = build(tree, "build", engine=engine)
    assert done.returncode == 1, done.stdout + done.stderr
    line, _, what = told.partition(" ")
    assert any(
        row.startswith(f"snippets/{name}:{line}: ") and what in row
        for row in done.stdout.splitlines()
    ), done.stdout
    assert records(tree) == before, "the records stay whole"
    return done.stdout


def test_a_divergence_that_is_planted_is_found_at_its_line(tree: Path) -> None:
    text = "import tensorflow as tf\n\nx = tf.constant([3.0, -4.5])\ntf.norm(x, 1)\n"
    said = found_at_its_line(tree, "norms/l1.tf.py", text, "4 value differs")
    assert "4 examples" in said and "1 ran, 3 from records" in said


PLANTED = {
    "raises": (
        "norms/l1.jax.py",
        "import jax.numpy as jnp\n\n\ndef f(x):\n    return x / jnp.nowhere\n\n\nf(1)\n",
        "5 AttributeError",
    ),
    "stale value": (
        "norms/mean.jax.py",
        "import jax.numpy as jnp\n\njnp.mean(jnp.array([1, 2]))\n",
        "3 no longer differs",
    ),
    "syntax": ("norms/l1.jax.py", "import jax\n\njax.numpy.array([1.0)\n", "3 SyntaxError"),
}


@pytest.mark.parametrize("what", PLANTED)
def test_what_is_planted_is_found_at_its_line(
    two: tuple[Path, Path], tmp_path: Path, what: str
) -> None:
    said = found_at_its_line(copied(two[1], tmp_path), *PLANTED[what], engine=two[0])
    assert "3 examples" in said and "1 ran, 2 from records" in said


def test_a_stale_declaration_is_found_without_running(tree: Path) -> None:
    plant(tree, {"norms/l1.toml": '[jax]\nvalue = 7.0\nreason = "r"\n'})
    done = build(tree, "check")
    assert (
        done.returncode == 1
        and "snippets/norms/l1.jax.py:4: stale: " in done.stdout
        and "0 ran" in done.stdout
    )


def test_a_snippet_that_is_not_there(tree: Path) -> None:
    (tree / "snippets" / "norms" / "l1.tf.py").unlink()
    done = build(tree, "check")
    assert done.returncode == 1 and "snippets/norms/l1.tf.py: missing: " in done.stdout


def test_an_include_of_nothing_has_its_page_and_line(tree: Path) -> None:
    """A copy of the repository in small: its own pages are looked at only in the tree that they
    show."""
    for name in ("scripts/build.py", "requirements.txt", "requirements-site.txt"):
        (tree / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tree / name)
    (tree / "docs").mkdir()
    page = "# Norms\n\n" + "".join(
        f'--8<-- "norms/{n}.md"\n\n' for n in ("l1", "mean", "large", "l7")
    )
    (tree / "docs" / "norms.md").write_text(page)
    done = subprocess.run(
        [sys.executable, "scripts/build.py", "build"], cwd=tree, text=True, capture_output=True
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert "docs/norms.md:9: missing: there is no example norms/l7" in done.stdout
    assert "snippets/norms/geomspace.tf.py: orphan: no page shows this example" in done.stdout
    assert not (tree / ".build" / "fragments").exists(), "nothing is rendered"


def test_a_second_build_runs_nothing_and_starts_no_process(tree: Path) -> None:
    code = """
import runpy, sys
def refuse(event, args):
    if event in ("subprocess.Popen", "os.fork", "os.exec", "os.posix_spawn", "os.system"):
        raise AssertionError(event)
    frameworks = ("torch", "tensorflow", "jax", "jaxlib", "keras")
    if event == "import" and args[0].partition(".")[0] in frameworks:
        raise AssertionError(args[0])
sys.addaudithook(refuse)
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""
    before = {p: p.stat().st_mtime_ns for p in tree.rglob("*")}
    done = subprocess.run(
        [sys.executable, "-c", code, str(BUILD), *arguments(tree, "build")],
        text=True,
        capture_output=True,
    )
    assert (done.returncode, "4 examples: 2 agree, 2 declared; 0 ran" in done.stdout) == (
        0,
        True,
    ), done.stderr
    assert {p: p.stat().st_mtime_ns for p in tree.rglob("*")} == before


def test_a_contradicted_record_is_a_problem_until_it_is_accepted(
    two: tuple[Path, Path], tmp_path: Path
) -> None:
    engine, tree = two[0], copied(two[1], tmp_path)
    path = tree / "outputs" / "norms" / "l1.json"
    right = path.read_bytes()
    (l1,) = (e for e in discover(tree / "snippets")[0] if e.name == "norms/l1")
    path.write_text(record.dumps(l1, dict.fromkeys(TWO, saw(f32(8), line=1)), PINNED, "agree"))
    wrong = path.read_bytes()
    assert wrong != right
    assert build(tree, "check", "norms/l1", engine=engine).returncode == 0, "it did not run"
    done = build(tree, "build", "norms/l1", "--fresh", engine=engine)
    assert (
        done.returncode == 1
        and "is not what is recorded" in done.stdout
        and "record norms/l1" in done.stdout
    )
    assert path.read_bytes() == wrong
    done = build(tree, "verify", "norms", engine=engine)
    last = done.stdout.splitlines()[-1]
    assert last == "3 examples ran on this machine, and 2 gave what is recorded"
    assert done.returncode == 1 and path.read_bytes() == wrong
    done = build(tree, "record", "norms/l1", engine=engine)
    assert done.returncode == 0, done.stdout
    assert path.read_bytes() == right, "byte by byte what the first build wrote"


def test_everything_fresh_isolated_and_held_against_the_records(
    two: tuple[Path, Path], tmp_path: Path
) -> None:
    engine, tree = two[0], copied(two[1], tmp_path)
    before = records(tree)
    done = build(tree, "check", "--fresh", "--isolated", "--records", engine=engine)
    assert done.returncode == 0 and "3 ran" in done.stdout, done.stdout
    (tree / "outputs" / "norms" / "mean.json").unlink()
    done = build(tree, "check", "--records", engine=engine, GITHUB_ACTIONS="true")
    assert (
        done.returncode == 1
        and "the record is absent" in done.stdout
        and "::error file=" in done.stdout
    )
    done = build(tree, "verify", "norms/mean", engine=engine)
    assert done.returncode == 1 and "1 examples ran on this machine, and 0" in done.stdout
    assert build(tree, "build", engine=engine).returncode == 0 and records(tree) == before
    done = build(tree, "verify", engine=engine)
    last = done.stdout.splitlines()[-1]
    assert last == "3 examples ran on this machine, and 3 gave what is recorded"
    assert done.returncode == 0 and records(tree) == before


def test_a_build_that_is_ended_leaves_whole_records_and_nothing_else() -> None:
    """Ten times, with all frameworks, is what tests/corpus_probes/kills.py does by itself."""
    script = Path(__file__).parent / "corpus_probes" / "kills.py"
    done = subprocess.run(
        [sys.executable, str(script), "3", "TERM", "INT", *TWO], text=True, capture_output=True
    )
    assert done.returncode == 0 and "0 of 5 left something" in done.stdout, (
        done.stdout + done.stderr
    )
