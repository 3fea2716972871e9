"""Small trees of snippets, with records made by hand or by the build, for tests of the command
line."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from making import KEYS, f32, saw
from trivium.examples.discovery import discover
from trivium.files import write_if_changed
from trivium.observation import Observation
from trivium.pipeline import versions
from trivium.records import store as record

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "scripts" / "build.py"
PINNED = versions.pins(ROOT / "requirements.txt")


def plant(root: Path, files: dict[str, str]) -> Path:
    """A tree of snippets: names like `norms/x.tf.py`, or `norms/x` for one that is the same in all
    four."""
    for name, text in files.items():
        for each in [f"{name}.{key}.py" for key in KEYS] if "." not in Path(name).name else [name]:
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


def build(root: Path, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """scripts/build.py in a process of its own, standing in the tree."""
    made = (
        {k: v for k, v in os.environ.items() if k != "GITHUB_ACTIONS"}
        | {"TMPDIR": str(root)}
        | variables
    )
    return subprocess.run(
        [sys.executable, str(BUILD), *arguments(root, *words)],
        cwd=root,
        env=made,
        text=True,
        capture_output=True,
    )
