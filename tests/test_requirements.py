"""The requirement files: what is imported is pinned, what is pinned is used, and all agree."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any, cast

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from trivium.examples.discovery import discover
from trivium.pipeline import versions
from trivium.records import store

ROOT = Path(__file__).resolve().parent.parent
SITE, RUN, TEST, DEV = (ROOT / f"requirements{kind}.txt" for kind in ("-site", "", "-test", "-dev"))
OWN = {"trivium", *(p.stem for p in ROOT.glob("tests/**/*.py")), "bench", "pipeline", "kills"}
OWN |= {p.stem for p in ROOT.glob("tools/*.py")}
FOR_RUNNING = "scripts/trivium/frameworks/"
"""Imports frameworks, and only where snippets run."""
USED_OTHERWISE = {
    "mkdocs-material": "the theme that mkdocs.yml names",
    "mkdocs-jupyter": "the plugin that mkdocs-notebooks.yml names",
    "keras": "tf.keras is Keras: its version decides what snippets give",
    "jaxlib": "JAX computes by it, and imports it itself",
    "array-api-strict": "the fifth framework that a test adds",
    "brotli": "fontTools writes WOFF2 with it",
    "pytest-xdist": "an option of pytest in the Makefile",
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


@cache
def modules(path: Path) -> set[str]:
    """The top-level modules that a file imports; the standard library and our own left out."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names.add((node.module or "").partition(".")[0])
    return names - sys.stdlib_module_names - OWN


def imports(*folders: str) -> dict[str, set[str]]:
    """Each module that is imported in these folders, with the files that do."""
    found: dict[str, set[str]] = {}
    for path in (p for folder in folders for p in (ROOT / folder).rglob("*.py")):
        if "cases" not in path.parts:
            for module in modules(path):
                found.setdefault(module, set()).add(path.relative_to(ROOT).as_posix())
    return found


@cache
def installed() -> Mapping[str, list[str]]:
    return metadata.packages_distributions()


def packages(module: str) -> set[str]:
    """The packages that bring a module, as they are installed here."""
    return {canonicalize_name(name) for name in installed().get(module, [])}


def unpinned(found: dict[str, set[str]], pins: dict[str, str]) -> dict[str, set[str]]:
    return {m: files for m, files in found.items() if not packages(m) & pins.keys()}


@pytest.mark.framework
def test_what_the_site_imports_is_pinned_for_readers() -> None:
    found = {
        module: others
        for module, files in imports("scripts").items()
        if (others := {file for file in files if not file.startswith(FOR_RUNNING)})
    }
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


def workflow() -> dict[str, Any]:
    text = (ROOT / ".github" / "workflows" / "site.yml").read_text("utf-8")
    return cast(dict[str, Any], yaml.safe_load(text))


def test_ci_runs_each_command_of_the_readme() -> None:
    """Before each change lands, or once a week what takes long or asks for newest versions."""
    jobs = workflow()["jobs"].values()
    ran = [(ROOT / ".ci" / "run").read_text("utf-8")]
    ran += [step["run"] for job in jobs for step in job["steps"] if "run" in step]
    assert "bash .ci/run" in ran
    named = [words for text in ran for words in re.findall(r"\bmake ([\w ]+)", text)]
    assert {name for words in named for name in words.split()} >= targets()


def test_the_workflow_runs_the_pythons_that_the_project_is_for() -> None:
    runs = workflow()["jobs"]["check"]["strategy"]["matrix"]["python"]
    found = (ROOT / "tools" / "find_python.sh").read_text("utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert f"version not in {tuple(runs)}".replace("'", '"') in found
    assert project["requires-python"] == f">={runs[0]}"
    assert (ROOT / ".python-version").read_text().strip() == runs[-1]


@pytest.mark.slow
@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="this is no git checkout")
def test_a_clone_with_windows_line_ends_has_the_same_bytes(tmp_path: Path) -> None:
    """Records are keyed by the bytes of the snippets."""
    clone = tmp_path / "clone"
    git = ["git", "-c", "core.autocrlf=true"]
    subprocess.run([*git, "clone", "--quiet", "--shared", ROOT, clone], check=True)
    told = subprocess.check_output([*git, "ls-files", "--eol"], cwd=clone, text=True)
    assert [line for line in told.splitlines() if not re.search(r" w/(lf|none|-text) ", line)] == []
    pins = versions.pins(clone / "requirements.txt")
    for example in discover(clone / "snippets")[0]:
        known = store.read(clone / "outputs", example.name)
        assert known and known.key == store.key_of(example, pins), example.name
