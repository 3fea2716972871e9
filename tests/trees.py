"""Small trees of snippets, with records made by hand or by the build, for tests of the command
line."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from making import KEYS, f32, saw
from trivium.examples.discovery import discover
from trivium.files import write_if_changed
from trivium.frameworks import FRAMEWORKS
from trivium.observation import Observation
from trivium.pipeline import versions
from trivium.records import store as record

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "scripts" / "build.py"
PINNED = versions.pins(ROOT / "requirements.txt")


TWO = ("jax", "numpy")
"""Enough to compare. To import all four takes six times as long."""


def engine_of(root: Path, keys: Iterable[str] = TWO) -> Path:
    """A copy of the engine that knows only these frameworks: none is named outside of its file."""
    skip = shutil.ignore_patterns("__pycache__", "*.egg-info")
    shutil.copytree(ROOT / "scripts", root / "scripts", ignore=skip)
    for path in (*ROOT.glob("requirements*.txt"), *ROOT.glob("docs/*.schema.json")):
        (copy := root / path.relative_to(ROOT)).parent.mkdir(exist_ok=True)
        shutil.copy(path, copy)
    return only(root, keys)


def only(root: Path, keys: Iterable[str]) -> Path:
    """The frameworks' files of a copy of the engine, without those of others."""
    for key in FRAMEWORKS.keys() - keys:
        name = type(FRAMEWORKS[key]).__module__.rpartition(".")[2]
        (root / "scripts" / "trivium" / "frameworks" / f"{name}.py").unlink()
    return root


def plant(root: Path, files: dict[str, str], keys: Iterable[str] = KEYS) -> Path:
    """A tree of snippets: names like `norms/x.tf.py`, or `norms/x` for one that is the same in all
    frameworks."""
    for name, text in files.items():
        for each in [f"{name}.{key}.py" for key in keys] if "." not in Path(name).name else [name]:
            path = root / "snippets" / each
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    return root


def recorded(
    root: Path, gives: Callable[[str, str], Observation] = lambda name, key: saw(f32(1), line=1)
) -> Path:
    """Records for all examples of the tree, as if they had run."""
    for asked in discover(root / "snippets")[0]:
        seen = {k: gives(asked.name, k) for k in asked.snippets} | dict.fromkeys(
            asked.contract.missing, Observation(present=False)
        )
        write_if_changed(
            record.path_of(root / "outputs", asked.name), record.dumps(asked, seen, PINNED, "agree")
        )
    return root


def arguments(root: Path, *words: str) -> list[str]:
    """A command about this tree, whose records only `new` has nothing to do with."""
    records = [] if words[0] == "new" else ["--outputs", str(root / "outputs")]
    return [*words, "--snippets", str(root / "snippets"), *records]


def build(
    root: Path, *words: str, engine: Path = ROOT, **variables: str
) -> subprocess.CompletedProcess[str]:
    """scripts/build.py in a process of its own, standing in the tree."""
    script = engine / "scripts" / "build.py"
    made = (
        {k: v for k, v in os.environ.items() if k != "GITHUB_ACTIONS"}
        | {"TMPDIR": str(root)}
        | variables
    )
    return subprocess.run(
        [sys.executable, str(script), *arguments(root, *words)],
        cwd=root,
        env=made,
        text=True,
        capture_output=True,
    )
