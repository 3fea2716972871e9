"""The requirement files: what is imported is pinned, what is pinned is used, and all agree."""

import ast
import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
SITE, RUN, TEST, DEV = (ROOT / f"requirements{kind}.txt" for kind in ("-site", "", "-test", "-dev"))
OWN = {"trivium", *(p.stem for p in ROOT.glob("tests/**/*.py")), "bench", "pipeline", "kills"}
OWN |= {p.stem for p in ROOT.glob("tools/*.py")}
FOR_RUNNING = {"scripts/trivium/frameworks.py"}
"""Imports frameworks, and only where snippets run."""
USED_OTHERWISE = {
    "mkdocs-material": "the theme that mkdocs.yml names",
    "mkdocs-jupyter": "the plugin that mkdocs-notebooks.yml names",
    "keras": "tf.keras is Keras: its version decides what snippets give",
    "array-api-strict": "the fifth framework that a test adds",
    "brotli": "fontTools writes WOFF2 with it",
    "ruff": "a command of the Makefile",
    "mypy": "a command of the Makefile",
    "types-pyyaml": "types for mypy",
    "types-markdown": "types for mypy",
    "types-pygments": "types for mypy",
    "tensorflow": "TensorFlow where there is no tensorflow-cpu",
}


def pinned(path: Path, follow: bool = True) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in path.read_text("utf-8").splitlines():
        line = line.partition(" #")[0].strip()
        if line.startswith("-r ") and follow:
            found |= pinned(ROOT / line[3:])
        elif line and not line.startswith(("#", "-")):
            requirement = Requirement(line)
            (specifier,) = requirement.specifier
            assert specifier.operator == "==", f"{path.name}: {line} is no pin"
            found[canonicalize_name(requirement.name)] = specifier.version
    return found


def imports(*folders: str) -> dict[str, set[str]]:
    """Top-level modules that files import, with the files; the standard library and our own left
    out."""
    found: dict[str, set[str]] = {}
    for path in sorted(p for f in folders for p in (ROOT / f).rglob("*.py")):
        if "cases" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module or ""]
            for name in names:
                top = name.partition(".")[0]
                if top not in sys.stdlib_module_names and top not in OWN:
                    found.setdefault(top, set()).add(path.relative_to(ROOT).as_posix())
    return found


def packages(module: str) -> set[str]:
    """The packages that bring a module, as they are installed here; of none that is not
    installed."""
    return {canonicalize_name(name) for name in metadata.packages_distributions().get(module, [])}


def unpinned(found: dict[str, set[str]], pins: dict[str, str]) -> dict[str, set[str]]:
    return {m: files for m, files in found.items() if not packages(m) & pins.keys()}


@pytest.mark.framework
def test_what_the_site_imports_is_pinned_for_readers() -> None:
    found = {m: files - FOR_RUNNING for m, files in imports("scripts").items()}
    found = {m: files for m, files in found.items() if files}
    assert unpinned(found, pinned(SITE)) == {}


@pytest.mark.framework
def test_what_snippets_tools_and_tests_import_is_pinned() -> None:
    assert unpinned(imports("scripts", "snippets"), pinned(RUN)) == {}
    assert unpinned(imports("tools", "tests"), pinned(DEV)) == {}


@pytest.mark.framework
def test_nothing_is_pinned_that_nothing_uses() -> None:
    used = {p for m in imports("scripts", "snippets", "tools", "tests") for p in packages(m)}
    assert pinned(DEV).keys() - used - USED_OTHERWISE.keys() == set()


def test_constraints_agree_with_the_pins() -> None:
    constraints: dict[str, set[str]] = {}
    for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            requirement = Requirement(line)
            version = str(requirement.specifier).removeprefix("==")
            constraints.setdefault(canonicalize_name(requirement.name), set()).add(version)
    for name, version in pinned(DEV).items():
        assert constraints[name] == {version}, f"{name}: run make constraints"


def test_readers_get_the_constraints_too() -> None:
    assert "-c constraints.txt" in SITE.read_text("utf-8").splitlines()


def targets() -> set[str]:
    text = (ROOT / "Makefile").read_text("utf-8")
    return set(re.findall(r"^([a-z]+):", text, re.MULTILINE))


def test_every_command_of_the_readme_is_a_target_and_the_other_way_round() -> None:
    shown = set(re.findall(r"^\| `make (\w+)` \|", (ROOT / "README.md").read_text(), re.MULTILINE))
    assert shown == targets()


def test_ci_runs_what_the_readme_says() -> None:
    """But for what serves, cleans, measures for hours or asks another registry's newest
    versions."""
    ci = (ROOT / ".ci" / "run").read_text("utf-8")
    runs = set(re.findall(r"\bmake (\w+)", ci))
    assert targets() - runs <= {
        "read",
        "serve",
        "site",
        "check",
        "mutants",
        "bench",
        "constraints",
        "clean",
    }
    assert {"verify", "test"} <= runs


def test_the_workflow_runs_the_pythons_that_are_looked_for() -> None:
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "site.yml").read_text("utf-8"))
    wanted = workflow["jobs"]["check"]["strategy"]["matrix"]["python"]
    script = (ROOT / "tools" / "find_python.sh").read_text("utf-8")
    looked_for = set(re.findall(r"\b(3\.\d+)\b", script))
    assert set(wanted) <= looked_for
    assert (ROOT / ".python-version").read_text().strip() in wanted


def test_a_clone_with_windows_line_ends_has_the_same_bytes(tmp_path: Path) -> None:
    clone = tmp_path / "clone"
    command = ["git", "-c", "core.autocrlf=true", "clone", "--quiet", "--depth=1", f"file://{ROOT}"]
    if subprocess.run([*command, str(clone)], capture_output=True, check=False).returncode:
        pytest.skip("this is no git checkout")
    for folder in ("snippets", "outputs", "docs"):
        for path in (clone / folder).rglob("*"):
            if path.suffix in (".py", ".toml", ".json", ".md"):
                assert b"\r" not in path.read_bytes(), path.name
