"""The pins of requirements.txt, held against what is installed."""

from pathlib import Path

import own
import pytest
from packaging.requirements import Requirement
from trivium.examples.discovery import PACKAGES
from trivium.frameworks import FRAMEWORKS
from trivium.pipeline import versions
from trivium.problems import UsageError

ROOT = Path(__file__).resolve().parents[2]
PINS = """# comment
-c constraints.txt
-r other.txt
torch==2.13.0+cpu ; python_version < "3.12"  # not this
tensorflow_cpu==2.21.0; platform_system != "Darwin"
tensorflow==2.20.0; platform_system == "Darwin"
JAX == 0.10.2
scipy[test]==1.17.1
pandas>=2
keras==3.*
"""


@pytest.fixture
def requirements(tmp_path: Path) -> Path:
    (tmp_path / "other.txt").write_text("numpy==2.4.6\ntorch==1.0\n")
    (tmp_path / "requirements.txt").write_text(PINS)
    return tmp_path / "requirements.txt"


def test_pins_by_normalized_name_whatever_their_markers(requirements: Path) -> None:
    assert versions.packages(requirements) == {
        "numpy": "2.4.6",
        "torch": "1.0",
        "tensorflow-cpu": "2.21.0",
        "tensorflow": "2.20.0",
        "jax": "0.10.2",
        "scipy": "1.17.1",
    }
    pins = versions.pins(requirements)
    frameworks = {"numpy": "2.4.6", "torch": "1.0", "tf": "2.21.0", "jax": "0.10.2"}
    assert pins == frameworks | {"scipy": "1.17.1"} and versions.of_frameworks(pins) == frameworks


@pytest.mark.parametrize(
    ("line", "version"),
    [
        ("torch==2.13.0", "2.13.0"),
        ("torch==2.13.0+cpu", "2.13.0"),
        ("torch===2.13.0", ""),
        ("torch>=2.13.0", ""),
        ("torch==2.13.*", ""),
        ("torch==2.13.0,!=2.14", ""),
        ("torch", ""),
        ("torch @ https://example.org/torch.whl", ""),
    ],
)
def test_what_pins_a_version(line: str, version: str) -> None:
    assert versions.version_of(Requirement(line)) == version


def test_requirements_are_read_through(tmp_path: Path) -> None:
    (tmp_path / "site.txt").write_text("# The site.\n-e .\nnumpy==2.4.6  # the reference\n")
    (tmp_path / "all.txt").write_text("--requirement site.txt\n\ntorch==2.13.0\n")
    found = [(str(line), Path(where).name) for line, where in versions.read(tmp_path / "all.txt")]
    assert found == [("numpy==2.4.6", "site.txt:3"), ("torch==2.13.0", "all.txt:3")]


def test_a_line_that_is_no_requirement_is_named(tmp_path: Path) -> None:
    (tmp_path / "all.txt").write_text("torch==2.13.0\ntorch 2.13.0\n")
    with pytest.raises(UsageError, match=r"all.txt:2: 'torch 2.13.0' is no requirement"):
        versions.pins(tmp_path / "all.txt")


def test_the_repository_pins_every_framework_and_each_package_that_a_snippet_uses() -> None:
    used = {name for e in own.examples() for name in e.packages}
    assert set(versions.pins(ROOT / "requirements.txt")) >= {*FRAMEWORKS, *used}
    assert used >= {"keras", "scipy", "pandas", "flax", "optax", "jaxlib"}


@pytest.mark.framework
def test_what_is_installed_is_what_is_pinned() -> None:
    pinned = versions.pins(ROOT / "requirements.txt")
    assert {key: versions.installed(key) for key in pinned} == pinned
    assert versions.problems({key: {"norms/l1"} for key in pinned}, pinned) == []


def test_a_package_may_be_pinned_by_the_constraints_alone(tmp_path: Path) -> None:
    requirements = tmp_path / "requirements.txt"
    requirements.write_text("scipy==1.0\n", "utf-8")
    assert versions.pins(requirements) == {"scipy": "1.0"}
    (tmp_path / "constraints.txt").write_text("ml-dtypes==0.6\nscipy==0.9\n", "utf-8")
    assert versions.pins(requirements) == {"scipy": "1.0", "ml_dtypes": "0.6"}


def test_every_package_that_snippets_may_use_is_pinned() -> None:
    assert versions.pins(ROOT / "requirements.txt").keys() >= {*FRAMEWORKS, *PACKAGES}


def test_another_version_is_told_with_the_cure() -> None:
    (problem,) = versions.problems({"numpy": {"norms/l1"}}, {"numpy": "1.0"})
    assert problem.aspect == "outdated" and "1.0 is pinned" in problem.message
    assert problem.message.endswith("cannot run: norms/l1") and "pip install" in problem.cure
    assert versions.problems({}, {}) == []


@pytest.mark.parametrize("name", ["scipy", "pandas", "ml_dtypes"])
@pytest.mark.parametrize("there", ["", "0.9"])
def test_a_package_that_is_absent_or_another_is_named_with_its_cure(name: str, there: str) -> None:
    installed = {name.replace("_", "-"): there} if there else {"other": "1.0"}
    (problem,) = versions.problems({name: {"norms/l2", "norms/l1"}}, {name: "1.0"}, installed)
    assert problem.message == (
        f"{name} {'0.9 is installed' if there else 'is not installed'}, and 1.0 is pinned:"
        " outdated examples cannot run: norms/l1, norms/l2"
    )
    assert (problem.framework, problem.path) == ("", "requirements.txt")
    assert problem.cure == "pip install -r requirements.txt"


def test_what_is_not_pinned_cannot_run() -> None:
    assert versions.problems({"torch": set()}, {})
    (problem,) = versions.problems({"scipy": set()}, {})
    assert problem.cure == "pin it in requirements.txt"


def test_a_framework_that_is_not_there() -> None:
    (problem,) = versions.problems({"jax": set()}, {"jax": "0.10.2"}, {"numpy": "2.0"})
    assert "JAX is not installed" in problem.message
