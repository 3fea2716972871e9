"""The house: a package imports only from rows below; one package names the frameworks."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from trivium.frameworks import FRAMEWORKS

SCRIPTS = Path(__file__).resolve().parent.parent / "scripts"
ENGINE = SCRIPTS / "trivium"
HOUSE = {
    "problems": 0,
    "observation": 0,
    "frameworks": 0,
    "files": 0,
    "examples": 1,
    "execution": 2,
    "comparison": 2,
    "records": 3,
    "pipeline": 4,
    "pages": 5,
    "notebooks": 6,
    "upgrade": 6,
    "site": 7,
    "cli": 7,
}
"""The row of each package, or module that stands beside the packages."""
NEVER = {
    "comparison": ("trivium.execution",),
    "execution": ("trivium.comparison",),
    "records": ("trivium.execution",),
    "notebooks": ("trivium.upgrade",),
    "upgrade": ("trivium.notebooks",),
}
NEVER |= {below: (*NEVER.get(below, ()), "mkdocs") for below, row in HOUSE.items() if row < 6}
"""What a package must not import although its row would allow it."""


@cache
def files() -> list[Path]:
    """Every module; of an `__init__.py` only one that holds more than a docstring."""
    return sorted(
        path
        for path in ENGINE.rglob("*.py")
        if path.name != "__init__.py" or len(parsed(path).body) > 1
    )


def package(path: Path) -> str:
    """The first part of a module's place below the engine: `comparison`, or `cli`."""
    return path.relative_to(ENGINE).with_suffix("").parts[0]


def name(path: Path) -> str:
    return ".".join(path.relative_to(ENGINE).with_suffix("").parts).removesuffix(".__init__")


@cache
def parsed(path: Path) -> ast.Module:
    """Many tests look at each file."""
    return ast.parse(path.read_text("utf-8"))


@cache
def modules() -> set[str]:
    return {f"trivium.{name(path)}" for path in files()}


def imported(path: Path, late: bool = True) -> Iterator[tuple[str, int]]:
    """Modules that a file imports, with the line; without `late` those at its top only.

    Imports that only a type checker sees are left out.
    """
    tree = parsed(path)
    blocks: list[ast.AST] = [
        n
        for n in ast.walk(tree)
        if isinstance(n, ast.If) and ast.unparse(n.test) == "TYPE_CHECKING"
    ]
    if not late:
        blocks += [n for n in ast.walk(tree) if isinstance(n, (ast.FunctionDef, ast.Lambda))]
    hidden = {id(n) for block in blocks for n in ast.walk(block)}
    for node in ast.walk(tree):
        if id(node) in hidden:
            continue
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}:{node.lineno}: a relative import"
            module = node.module or ""
            for alias in node.names:  # `from trivium.pages import html` imports a module
                inner = f"{module}.{alias.name}"
                yield (inner if inner in modules() else module), node.lineno


def test_every_file_has_a_row_and_every_row_a_file() -> None:
    assert {package(path) for path in files()} == set(HOUSE)


@pytest.mark.parametrize("path", files(), ids=name)
def test_a_package_imports_only_from_rows_below(path: Path) -> None:
    own = package(path)
    for module, line in imported(path):
        where = f"{path.relative_to(SCRIPTS)}:{line}: {module}"
        assert not any(module.startswith(never) for never in NEVER.get(own, ())), where
        if module.startswith("trivium."):
            other = module.split(".")[1]
            assert module in modules() or (ENGINE / other).is_dir(), f"{where} is no file"
            below = HOUSE[other] < HOUSE[own]
            beside = HOUSE[other] == HOUSE[own] and HOUSE[own] in (0, 7)
            assert below or other == own or beside, where


def test_no_modules_import_each_other_in_a_circle() -> None:
    needs = {f"trivium.{name(p)}": {m for m, _ in imported(p) if m in modules()} for p in files()}
    while free := [module for module, others in needs.items() if not others & needs.keys()]:
        for module in free:
            del needs[module]
    assert not needs


OTHERS = [path for path in files() if package(path) != "frameworks"]


@pytest.mark.parametrize("path", OTHERS, ids=name)
def test_no_other_file_imports_a_framework(path: Path) -> None:
    frameworks = {f.module for key, f in FRAMEWORKS.items() if key != "numpy"}
    frameworks |= {"jaxlib", "keras"}
    assert not [(m, line) for m, line in imported(path) if m.partition(".")[0] in frameworks]


@pytest.mark.parametrize("path", OTHERS, ids=name)
def test_no_other_file_names_a_framework(path: Path) -> None:
    """Not as a text that decides anything: docstrings, messages and help texts are free."""
    words = {*FRAMEWORKS, *(f.module for f in FRAMEWORKS.values()), "np", "jnp"} - {"numpy"}
    named = [
        f"{path.relative_to(SCRIPTS)}:{n.lineno}: {n.value!r} names a framework; ask FRAMEWORKS, "
        "write another word, or give the framework another key"
        for n in ast.walk(parsed(path))
        if isinstance(n, ast.Constant) and n.value in words
    ]
    assert not named, "\n".join(named)


def test_no_posix_only_import_at_a_modules_top() -> None:
    """Building from records runs anywhere: only the modules that run snippets need Linux."""
    posix = {"fcntl", "grp", "posix", "pty", "pwd", "resource", "termios"}
    linux = {"trivium.execution.worker", "trivium.execution.forkserver"}
    for path in files():
        if f"trivium.{name(path)}" in linux:
            continue
        for module, line in imported(path, late=False):
            assert module not in posix | linux, f"{path.relative_to(SCRIPTS)}:{line}: {module}"


@pytest.mark.parametrize("path", files(), ids=name)
def test_files_and_functions_stay_readable(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) < 400
    for node in ast.walk(parsed(path)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            assert lines <= 50, f"{path.name}:{node.lineno}: {node.name} has {lines} lines"


def test_checking_from_records_imports_no_framework(tmp_path: Path) -> None:
    """A tree with records is judged, rendered and reported without torch, tensorflow, jax or
    SciPy."""
    code = """
import sys
from pathlib import Path
from making import example, f32, saw
from trivium.cli import main as cli
from trivium.pages import chapters, example_block
from trivium.pipeline import report, versions
from trivium.pipeline.engine import Engine
from trivium.pipeline.result import Settings
from trivium.files import write_if_changed
from trivium.records import store as record
from trivium.site import check_html
from trivium.frameworks import FRAMEWORKS
root, requirements = Path(sys.argv[1]), Path(sys.argv[2])
(root / "snippets" / "norms").mkdir(parents=True)
for key in FRAMEWORKS:
    (root / "snippets" / "norms" / f"x.{key}.py").write_text("1.5\\n")
settings = Settings(root, root / "snippets", root / "outputs", requirements)
with Engine(settings) as engine:
    from trivium.examples.discovery import discover
    (asked,), _ = discover(settings.snippets)
    text = record.dumps(asked, {k: saw(1.5, line=1) for k in FRAMEWORKS}, engine.pinned, "agree")
    write_if_changed(record.path_of(settings.outputs, "norms/x"), text)
    (result,) = engine.check()
assert result.verdict.kind == "agree" and not result.ran, result
assert "1.5" in example_block.render(result) and report.as_json([result], [], engine.pinned)
assert not engine.pools
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


def test_no_script_has_the_name_of_a_module_of_python() -> None:
    """MkDocs puts the folder of a hook first on sys.path."""
    names = {path.stem for path in SCRIPTS.iterdir()}
    assert "hooks" in names and not names & sys.stdlib_module_names
