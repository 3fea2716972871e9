"""What follows from a framework's class; a class more is all that a fifth framework needs."""

import subprocess
import sys
from pathlib import Path

import pytest
from trivium import frameworks
from trivium.frameworks import ALIASES, BY_COST, FRAMEWORKS, REFERENCE, REQUIRED

SOURCE = Path(frameworks.__file__)
FIFTH = """

class Fifth(Framework):
    key, label, module, requirement, cost = "fifth", "Fifth", "five.api", "five", 9
    aliases = {"fv": "five.api"}


"""


def test_the_first_to_start_costs_most() -> None:
    assert BY_COST == ["jax", "tf", "torch", "numpy"]
    assert len({f.cost for f in FRAMEWORKS.values()}) == len(FRAMEWORKS)


def test_all_but_the_reference_are_required() -> None:
    assert (*REQUIRED, REFERENCE) == tuple(FRAMEWORKS)


def test_a_snippet_begins_as_everyone_writes_it() -> None:
    assert {f.import_line for f in FRAMEWORKS.values()} == {
        "import torch",
        "import tensorflow as tf",
        "import jax.numpy as jnp",
        "import numpy as np",
    }
    assert ALIASES == {"tf": "tensorflow", "jnp": "jax.numpy", "np": "numpy"}


@pytest.mark.parametrize("key", FRAMEWORKS)
def test_a_class_says_all_that_is_asked_of_it(key: str) -> None:
    framework = FRAMEWORKS[key]
    assert all((framework.label, framework.module, framework.requirement, framework.cost))
    assert framework.module in framework.roots and set(framework.aliases) <= set(framework.roots)


def test_a_fifth_framework_is_one_class(tmp_path: Path) -> None:
    """No list beside the classes: a copy of the file with a class more knows it everywhere."""
    before, after = SOURCE.read_text("utf-8").split("\n\nFRAMEWORKS: ")
    copy = tmp_path / "copied.py"
    copy.write_text(f"{before}{FIFTH}FRAMEWORKS: {after}", "utf-8")
    code = (
        "from copied import *\n"
        "print([*FRAMEWORKS], BY_COST, [*REQUIRED], ALIASES['fv'])\n"
        "print(FRAMEWORKS['fifth'].import_line)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, text=True, capture_output=True, check=True
    )
    known = [*FRAMEWORKS, "fifth"], ["fifth", *BY_COST], [*REQUIRED, "fifth"]
    assert done.stdout == "{} {} {} five.api\nimport five.api as fv\n".format(*known)
