"""A fifth framework is one class, one requirement and its snippets, and may cover a part only."""

import json
import os
import re
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest
from making import f32, saw
from trees import ROOT, plant, recorded
from trivium.frameworks import FRAMEWORKS

pytestmark = pytest.mark.framework

CLASS = """from typing import Any

from trivium.frameworks.base import Framework


class Strict(Framework):
    key, label, module = "xp", "array-api-strict", "array_api_strict"
    aliases, an_array = {"xp": "array_api_strict"}, "xp.asarray([1.0, 2.0])"
    requirement, roots, required = "array-api-strict", ("array_api_strict", "xp"), False
    modules, look = ("array_api_strict",), ("#000033", "#ccffdd", "★")

    def start(self) -> None:
        import array_api_strict as xp

        self.own, self.own_dtype = type(xp.asarray(0)), type(xp.float32)

    def array(self, value: Any) -> tuple[str, Any] | None:
        return (value._array.dtype.name, value._array) if type(value) is self.own else None

    def dtype(self, value: Any) -> str | None:
        return value._np_dtype.name if isinstance(value, self.own_dtype) else None
"""
SNIPPETS = {
    "norms/l1.torch.py": "import torch\n\nx = torch.tensor([3.0, -4.0])\ntorch.linalg.norm(x, 1)\n",
    "norms/l1.tf.py": "import tensorflow as tf\n\nx = tf.constant([3.0, -4.0])\ntf.norm(x, 1)\n",
    "norms/l1.jax.py": "import jax.numpy as jnp\n\nx = jnp.array([3.0, -4.0])\njnp.abs(x).sum()\n",
    "norms/l1.numpy.py": "import numpy as np\n\nx = np.array([3.0, -4.0])\nnp.abs(x).sum()\n",
    "norms/alone": "[1.5, 2.5]\n",
}
STRICT = """import array_api_strict as xp

x = xp.asarray([3.0, -4.0], dtype=xp.float32)
xp.sum(xp.abs(x))
"""
COVERED = "norms/l1-norm"
"""An example of this site that the fifth framework covers."""
STRICT_NORM = """import array_api_strict as xp

x = xp.asarray([3., -4., 12.])
xp.linalg.vector_norm(x, ord=1)
"""
ASKING = (
    "cli/test_main.py::test_the_list_shows_every_override",
    "cli/test_main.py::test_the_report_is_written_whatever_the_verdict",
    "examples/test_manual.py",
    "notebooks/test_ipynb.py::test_each_chapter_links_its_notebooks",
    "notebooks/test_ipynb.py::test_every_notebook_is_valid_and_holds_the_snippets",
    "pages/test_cheat_sheet.py",
    "pages/test_disagreements.py",
    "pages/test_look_up.py",
    "pages/test_public_names.py::test_every_required_framework_has_a_list_and_each_name_stands_once",
    "pipeline/test_report.py",
    "site/test_check_html.py",
    "test_frameworks.py",
    "test_imports.py",
    "test_looks.py",
    "upgrade/test_many_versions.py::test_a_version_that_is_unknown_is_told",
    "upgrade/test_releases.py",
)
"""Tests that ask for each framework, or for those that are required."""
PAGES = {
    "index.md": "---\ndescription: Norms.\n---\n\n# Home\n\n[Norms](norms.md)\n",
    "norms.md": '---\ndescription: Norms.\n---\n\n# Norms\n\n--8<-- "norms/l1.md"\n\n'
    '--8<-- "norms/alone.md"\n\n## Where they differ\n\n--8<-- "norms/where-they-differ.md"\n',
}


def small_copy(root: Path) -> Path:
    """The repository with two examples and two pages."""
    for name in ("scripts", "overrides", "docs/assets"):
        skip = shutil.ignore_patterns("__pycache__", "page.png")
        shutil.copytree(ROOT / name, root / name, ignore=skip)
    for path in ROOT.glob("requirements*.txt"):
        shutil.copy(path, root)
    for name, text in PAGES.items():
        (root / "docs" / name).write_text(text, "utf-8")
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    (root / "mkdocs.yml").write_text(re.sub(r"^nav:\n(?:  .*\n)+", "", settings, flags=re.M))
    return plant(root, SNIPPETS)


def run(root: Path, *words: str, script: tuple[str, ...] = ("scripts/build.py",)) -> str:
    path = os.pathsep.join(filter(None, [str(root / "scripts"), os.environ.get("PYTHONPATH")]))
    done = subprocess.run(
        [sys.executable, *script, *words],
        cwd=root,
        env=os.environ | {"PYTHONPATH": path, "NO_MKDOCS_2_WARNING": "1"},
        text=True,
        capture_output=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def with_fifth(root: Path, snippets: dict[str, str]) -> None:
    """The file of its class, the requirement, a snippet."""
    (root / "scripts" / "trivium" / "frameworks" / "xp.py").write_text(CLASS, "utf-8")
    with (root / "requirements.txt").open("a") as file:
        file.write(f"array-api-strict=={metadata.version('array-api-strict')}\n")
    plant(root, snippets)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, bytes], str]:
    """The tree with five, the records that four had left, and what the build said."""
    root = small_copy(tmp_path_factory.mktemp("fifth"))
    recorded(root, lambda name, key: saw(f32(7) if name == "norms/l1" else (1.5, 2.5), line=1))
    assert "2 examples: 2 agree; 0 ran" in run(root, "check")
    before = {path.stem: path.read_bytes() for path in (root / "outputs").rglob("*.json")}
    with_fifth(root, {"norms/l1.xp.py": STRICT})
    return root, before, run(root, "site")


def test_only_what_it_covers_runs_again(built: tuple[Path, dict[str, bytes], str]) -> None:
    root, before, said = built
    assert "2 examples: 2 agree; 1 ran, 1 from records" in said
    record = root / "outputs" / "norms"
    assert (record / "alone.json").read_bytes() == before["alone"]
    seen = json.loads((record / "l1.json").read_text())["observations"]
    assert list(seen) == ["jax", "numpy", "tf", "torch", "xp"]
    assert seen["xp"]["text"] == ["Array(7., dtype=array_api_strict.float32)"]
    assert "2 examples: 2 agree; 0 ran" in run(root, "check", "--records")


def test_the_page_has_the_right_counts(built: tuple[Path, dict[str, bytes], str]) -> None:
    root = built[0]
    html = (root / "site" / "norms" / "index.html").read_text("utf-8")
    l1, alone = re.findall(r"<section [^>]*data-example=.*?</section>", html, re.DOTALL)
    assert "<strong>All five agree</strong>:" in l1 and "<strong>All four agree</strong>" in alone
    assert l1.count('class="tabbed-block"') == 5 and alone.count('class="tabbed-block"') == 4
    assert 'data-framework="xp" id="l1-xp"' in l1 and ">array-api-strict</label>" in l1
    assert (
        "- **5** frameworks" in (root / ".build" / "fragments" / "site" / "numbers.md").read_text()
    )
    books = [path.name for path in (root / "site" / "notebooks").glob("*-xp.ipynb")]
    assert books == ["norms-xp.ipynb"]


def test_it_is_compared(built: tuple[Path, dict[str, bytes], str], tmp_path: Path) -> None:
    root = shutil.copytree(built[0], tmp_path / "wrong")
    plant(root, {"norms/l1.xp.py": STRICT.replace("-4.0", "-5.0")})
    with pytest.raises(AssertionError, match=r"l1\.xp\.py:4: value: .*differs"):
        run(root, "check", "norms/l1")


def whole_copy(root: Path) -> Path:
    """The repository with the fifth framework in each place that architecture.md names."""
    for name in ("docs", "outputs", "overrides", "scripts", "snippets", "tests", "tools"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    for path in filter(Path.is_file, ROOT.iterdir()):
        shutil.copy(path, root)
    with_fifth(root, {f"{COVERED}.xp.py": STRICT_NORM})
    beside_numpy(root / "docs" / "assets" / "trivium.css", r'.*="numpy"\].*--look:.*\n', "")
    beside_numpy(root / "docs" / "contract.schema.json", r'"numpy": \{.*\}', ", ")
    beside_numpy(root / "snippets" / "defaults.toml", r'numpy = "\w+"', ", ")
    manual = root / "docs" / "contributors" / "contracts.md"
    last = "`[jax]` or `[numpy]`", "`[jax]`, `[numpy]` or `[xp]`"
    manual.write_text(manual.read_text("utf-8").replace(*last), "utf-8")
    return root


def beside_numpy(path: Path, pattern: str, between: str) -> None:
    """After what a file says of NumPy, the same of the fifth framework."""
    light, dark, sign = FRAMEWORKS["numpy"].look
    own = {"numpy": "xp", "NumPy": "array-api-strict"}
    own |= {light: "#000033", dark: "#ccffdd", sign: "★"}

    def twice(said: re.Match[str]) -> str:
        text = said[0]
        for word, other in own.items():
            text = text.replace(word, other)
        return said[0] + between + text

    path.write_text(re.sub(pattern, twice, path.read_text("utf-8")), "utf-8")


@pytest.mark.slow
def test_with_it_no_other_record_is_outdated_and_no_test_asks_for_just_four(tmp_path: Path) -> None:
    root = whole_copy(tmp_path / "copy")
    assert "1 examples: 1 agree; 1 ran" in run(root, "record", COVERED)
    assert "; 0 ran, " in run(root, "check", "--records")
    own = ("-m", "pytest", "-p", "no:cacheprovider", f"--basetemp={tmp_path / 'own'}")
    run(root, "-m", "not slow and not framework", *(f"tests/{name}" for name in ASKING), script=own)


def test_style_sheets_have_a_rule_for_each_framework() -> None:
    tabs = (ROOT / "docs" / "assets" / "trivium.css").read_text("utf-8")
    columns = (ROOT / "docs" / "assets" / "reference.css").read_text("utf-8")
    for place in range(1, len(FRAMEWORKS) + 1):
        assert f"input:nth-child({place}):checked ~ .tabbed-labels > :nth-child({place})" in tabs
        assert f"input:nth-child({place}):focus-visible ~" in tabs
        assert f'[data-hidden~="{place + 1}"] :is(th, td):nth-child({place + 1})' in columns
