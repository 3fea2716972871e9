"""Which of a framework's public names an older version does not have: its own Python looks."""

import json
import subprocess
from pathlib import Path

from packaging.utils import canonicalize_name

from trivium.execution.environment import environment
from trivium.frameworks import ALIASES, FRAMEWORKS
from trivium.pages.names import lists
from trivium.problems import UsageError
from trivium.records.history import Lacking, digest_of_list
from trivium.upgrade import absent_names, own_environment

Names = dict[str, list[str]]
"""The names of each list, in its order."""


def read(root: Path) -> dict[str, Names]:
    """Today's lists, by framework."""
    found: dict[str, Names] = {key: {} for key in FRAMEWORKS}
    today = lists.read(root / "docs" / "contributors" / lists.FOLDER)
    for (key, namespace), names in today.by_list.items():
        found[key][namespace] = [public.name for public in names]
    return found


def lacking(
    framework: str, folder: Path, asked: Names, installed: dict[str, str]
) -> dict[str, Lacking]:
    """What the environment of `folder` lacks of each list, but for lists of packages that are not
    installed there. UsageError if it cannot be asked."""
    can = {n: names for n, names in asked.items() if _is_there(framework, n, installed)}
    if not can:
        return {}
    own = FRAMEWORKS[framework]
    wanted = {
        "import": own.import_line,
        "array": own.an_array,
        "modules": ALIASES,
        "lists": can,
    }
    done = subprocess.run(
        [str(own_environment.python(folder)), "-I", absent_names.__file__],
        check=False,
        input=json.dumps(wanted),
        capture_output=True,
        text=True,
        errors="replace",
        env=environment(framework, str(folder / "cache"), str(folder)),
        preexec_fn=own_environment.end_with_parent if own_environment.LINUX else None,
    )
    if done.returncode:
        said = (done.stderr.strip() or f"it ended with {done.returncode}").split("\n")[-1]
        raise UsageError(f"it cannot be asked for its names: {said}")
    absent: Names = json.loads(done.stdout.rstrip().split("\n")[-1])
    return {n: Lacking(digest_of_list(can[n]), tuple(lasts)) for n, lasts in absent.items()}


def _is_there(framework: str, namespace: str, installed: dict[str, str]) -> bool:
    root = namespace.partition(".")[0]
    own = ALIASES.get(root, root) == FRAMEWORKS[framework].module
    return own or canonicalize_name(root) in installed
