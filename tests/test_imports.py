"""The house of DESIGN.md: a room imports only from rows below; one file names the frameworks; the engine imports none."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from trivium.frameworks import FRAMEWORKS

SCRIPTS = Path(__file__).resolve().parent.parent / "scripts"
ROOMS = SCRIPTS / "trivium"
HOUSE = {
    0: "errors frameworks",
    1: "contract declaration example observation",
    2: "aspects audit channel compare confine distribution encode extremes groups guard hearing laws numbers orders outcomes"
    " parent processes repeats signs suspicion telling worker",
    3: "engine execute lane likeness record report results tasks versions",
    4: "api_index boxes canvas changes cheatsheet coverage disagreements environment errata_page examples_markdown export fence"
    " figures fragment idiom markup maths maths_markdown notebook_table notebooks pagecache pages plots prose refresh rendered scan"
    " tables_markdown tree_markdown upgrade",
    5: "build commands hooks refresh watch",
}
ROW = {room: row for row, rooms in HOUSE.items() for room in rooms.split()}


def files() -> list[Path]:
    return [*sorted(ROOMS.glob("*.py")), SCRIPTS / "build.py"]


def imported(path: Path, late: bool = True) -> Iterator[tuple[str, int]]:
    """Modules that a file imports, with the line; those that only a type checker sees left out."""
    tree = ast.parse(path.read_text("utf-8"))
    typing = [
        n
        for n in ast.walk(tree)
        if isinstance(n, ast.If) and ast.unparse(n.test) == "TYPE_CHECKING"
    ]
    hidden = {id(n) for block in typing for n in ast.walk(block)}
    if not late:
        hidden |= {
            id(n)
            for f in ast.walk(tree)
            if isinstance(f, (ast.FunctionDef, ast.Lambda))
            for n in ast.walk(f)
        }
    for node in ast.walk(tree):
        if id(node) in hidden:
            continue
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path.name}:{node.lineno}: a relative import"
            if node.module == "trivium":
                yield from ((f"trivium.{alias.name}", node.lineno) for alias in node.names)
            else:
                yield node.module or "", node.lineno


def test_every_room_has_a_row() -> None:
    assert {p.stem for p in files()} - {"__init__"} <= set(ROW)


@pytest.mark.parametrize("path", files(), ids=lambda p: p.stem)
def test_a_room_imports_only_from_its_row_and_below(path: Path) -> None:
    own = ROW.get(path.stem, -1)
    for module, line in imported(path):
        if module.startswith("trivium."):
            room = module.split(".")[1]
            assert ROW[room] <= own, (
                f"{path.name}:{line}: row {own} imports {room} of row {ROW[room]}"
            )


def test_no_room_imports_itself_in_a_circle() -> None:
    needs = {
        p.stem: {m.split(".")[1] for m, _ in imported(p) if m.startswith("trivium.")}
        for p in files()
    }
    while free := [room for room, others in needs.items() if not others & needs.keys()]:
        for room in free:
            del needs[room]
    assert not needs


@pytest.mark.parametrize(
    "path", [p for p in files() if p.stem != "frameworks"], ids=lambda p: p.stem
)
def test_no_other_file_imports_a_framework(path: Path) -> None:
    modules = {f.module for key, f in FRAMEWORKS.items() if key != "numpy"}
    assert not [
        (m, line)
        for m, line in imported(path)
        if m.partition(".")[0] in modules | {"jaxlib", "keras"}
    ]


@pytest.mark.parametrize(
    "path", [p for p in files() if p.stem != "frameworks"], ids=lambda p: p.stem
)
def test_no_other_file_names_a_framework(path: Path) -> None:
    """Not as a text that decides anything: docstrings, messages and examples in help texts are free."""
    words = {*FRAMEWORKS, *(f.module for f in FRAMEWORKS.values()), "np", "jnp"} - {"numpy"}
    named = {
        n.value
        for n in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(n, ast.Constant) and n.value in words
    }
    assert not named


def test_no_posix_only_import_at_a_modules_top() -> None:
    """Building from records runs anywhere, so only the rooms that run snippets may need Linux."""
    posix = {"fcntl", "grp", "posix", "pty", "pwd", "resource", "termios"}
    runs = {"worker", "parent"}
    for path in files():
        for module, line in imported(path, late=False):
            assert module not in posix or path.stem in runs, f"{path.name}:{line}"
            assert module.removeprefix("trivium.") not in runs or path.stem in runs, (
                f"{path.name}:{line}: needs Linux"
            )


@pytest.mark.parametrize("path", files(), ids=lambda p: p.stem)
def test_files_stay_small(path: Path) -> None:
    limit = 400 if path.stem == "frameworks" else 200
    assert len(path.read_text("utf-8").splitlines()) <= limit


def test_checking_from_records_imports_no_framework(tmp_path: Path) -> None:
    """A tree with records is judged, rendered and reported without torch, tensorflow, jax or SciPy."""
    code = """
import sys
from pathlib import Path
from making import example, f32, saw
from trivium import commands, fragment, pages, record, report, scan, versions
from trivium.engine import Engine
from trivium.results import Settings
from trivium.frameworks import FRAMEWORKS
root, requirements = Path(sys.argv[1]), Path(sys.argv[2])
(root / "snippets" / "norms").mkdir(parents=True)
for key in FRAMEWORKS:
    (root / "snippets" / "norms" / f"x.{key}.py").write_text("1.5\\n")
settings = Settings(root, root / "snippets", root / "outputs", requirements)
with Engine(settings) as engine:
    from trivium.example import discover
    (asked,), _ = discover(settings.snippets)
    text = record.dumps(asked, {k: saw(1.5, line=1) for k in FRAMEWORKS}, engine.pinned, "agree")
    record.write(record.path_of(settings.outputs, "norms/x"), text)
    (result,) = engine.check()
assert result.verdict.kind == "agree" and not result.ran, result
assert "1.5" in fragment.render(result) and report.as_json([result], [], engine.pinned)
assert engine.pool is None
print([m for m in ("torch", "tensorflow", "jax", "jaxlib", "keras", "scipy") if m in sys.modules])
"""
    requirements = SCRIPTS.parent / "requirements.txt"
    where = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(SCRIPTS), str(Path(__file__).parent)]),
    }
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path), str(requirements)],
        env=where,
        text=True,
        capture_output=True,
    )
    assert (done.stdout, done.returncode) == ("[]\n", 0), done.stderr
