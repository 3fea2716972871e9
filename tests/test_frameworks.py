"""What follows from a framework's class; a class more is all that a fifth framework needs."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from making import KEYS
from trivium import frameworks
from trivium.frameworks import ALIASES, BY_COST, FRAMEWORKS, REQUIRED
from trivium.frameworks.jax import Jax

LAST = """from trivium.frameworks.base import Framework


class Zeta(Framework):
    key, label, module, requirement = "zeta", "Zeta", "zeta.api", "zeta"
    aliases = {"za": "zeta.api"}
"""
"""It says neither its place nor its cost."""


def test_the_first_to_start_costs_most() -> None:
    assert [key for key in BY_COST if key in KEYS] == ["jax", "tf", "torch", "numpy"]


def test_all_but_the_reference_are_required() -> None:
    assert KEYS == ("torch", "tf", "jax", "numpy")
    assert {*KEYS} == {key for key, framework in FRAMEWORKS.items() if framework.required}


def test_a_snippet_begins_as_everyone_writes_it() -> None:
    assert {FRAMEWORKS[key].import_line for key in KEYS} == {
        "import torch",
        "import tensorflow as tf",
        "import jax.numpy as jnp",
        "import numpy as np",
    }
    assert {"tf": "tensorflow", "jnp": "jax.numpy", "np": "numpy"}.items() <= ALIASES.items()
    assert len(ALIASES) == sum(len(f.aliases) for f in FRAMEWORKS.values()), "one name, two modules"


@pytest.mark.parametrize("key", FRAMEWORKS)
def test_a_class_says_all_that_is_asked_of_it(key: str) -> None:
    framework = FRAMEWORKS[key]
    assert all((framework.label, framework.module, framework.requirement))
    assert re.fullmatch("[a-z]+", key), f"{key}: addresses join keys with dashes"
    assert framework.cost >= 0, f"{key}: a cost below 0 would come after a framework that says none"
    assert framework.module in framework.roots and set(framework.aliases) <= set(framework.roots)


@pytest.mark.parametrize(
    ("place", "version", "told"),
    [
        ("jaxlib._jax", (0, 6, 1), []),
        ("jaxlib.xla_extension", (0, 5, 3), [("jax_enable_compilation_cache", False)]),
    ],
)
def test_releases_of_jax_that_are_run_each_have_their_way(
    place: str,
    version: tuple[int, ...],
    told: list[tuple[str, bool]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Neither the new module nor the names beside it are there in every one, and the oldest do not
    read their compilations back as they were."""
    options: list[tuple[str, bool]] = []
    config = SimpleNamespace(update=lambda *option: options.append(option))
    scalar = type("Meta", (type,), {"dtype": np.dtype("float32")})
    array = type("ArrayImpl", (), {"__array__": lambda self: np.array(1.0)})
    numpy = SimpleNamespace(float32=scalar("float32", (), {}))
    source = SimpleNamespace(xla_bridge=SimpleNamespace())
    own = {"numpy": numpy, "_src": source, "__version_info__": version, "config": config}
    modules = {"jax": SimpleNamespace(**own), "jax._src": source}
    modules |= {"jaxlib._jax": None, "jaxlib.xla_extension": None}
    modules[place] = SimpleNamespace(ArrayImpl=array)
    for name, module in modules.items():
        monkeypatch.setitem(sys.modules, name, module)
    jax = Jax()
    jax.start()
    name, data = jax.array(array()) or ("", None)
    assert (name, float(data)) == ("float64", 1.0)
    assert jax.dtype(numpy.float32) == "float32" and jax.dtype(float) is None
    assert options == told


@pytest.mark.parametrize(("cost", "after"), [("", BY_COST[-1]), ("    cost = 4\n", "jax")])
def test_a_fifth_framework_is_one_class(tmp_path: Path, cost: str, after: str) -> None:
    """No list beside the classes: a copy of the package with a file more knows it everywhere. Who
    says no cost is last, and who shares one comes after who stands before it on a page."""
    copy = tmp_path / "trivium" / "frameworks"
    shutil.copytree(Path(frameworks.__file__).parent, copy)
    (copy.parent / "__init__.py").touch()
    (copy / "zeta.py").write_text(LAST + cost, "utf-8")
    code = (
        "from trivium.frameworks import *\n"
        "print([*FRAMEWORKS], BY_COST, [*REQUIRED], ALIASES['za'])\n"
        "print(FRAMEWORKS['zeta'].import_line)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, text=True, capture_output=True, check=True
    )
    by_cost = [name for key in BY_COST for name in ([key, "zeta"] if key == after else [key])]
    known = [*FRAMEWORKS, "zeta"], by_cost, [*REQUIRED, "zeta"]
    assert done.stdout == "{} {} {} zeta.api\nimport zeta.api as za\n".format(*known)
