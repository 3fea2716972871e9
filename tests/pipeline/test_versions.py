"""The pins of requirements.txt, held against what is installed."""

from pathlib import Path

import pytest
from trivium.frameworks import FRAMEWORKS
from trivium.pipeline import versions

ROOT = Path(__file__).resolve().parents[2]
PINS = """# comment
-r other.txt
torch==2.13.0+cpu ; python_version < "3.12"  # not this
tensorflow-cpu==2.21.0; platform_system != "Darwin"
tensorflow==2.20.0; platform_system == "Darwin"
JAX==0.10.2
numpy>=2
"""


@pytest.fixture
def requirements(tmp_path: Path) -> Path:
    (tmp_path / "other.txt").write_text("numpy==2.4.6\ntorch==1.0\n")
    (tmp_path / "requirements.txt").write_text(PINS)
    return tmp_path / "requirements.txt"


def test_pins_without_local_part_from_all_files(requirements: Path) -> None:
    found = versions.pins(requirements)
    assert {k: v for k, v in found.items() if k != "torch"} == {
        "tf": "2.21.0",
        "jax": "0.10.2",
        "numpy": "2.4.6",
    }
    assert found["torch"] in ("2.13.0", "1.0")


def test_the_repository_pins_every_framework() -> None:
    assert set(versions.pins(ROOT / "requirements.txt")) == set(FRAMEWORKS)


def test_what_is_installed_is_what_is_pinned() -> None:
    pinned = versions.pins(ROOT / "requirements.txt")
    assert {key: versions.installed(key) for key in FRAMEWORKS} == pinned
    assert versions.problems(set(FRAMEWORKS), pinned) == []


def test_another_version_is_told_with_the_cure() -> None:
    (problem,) = versions.problems({"numpy"}, {"numpy": "1.0"})
    assert (
        problem.aspect == "outdated"
        and "1.0 is pinned" in problem.message
        and "pip install" in problem.cure
    )
    assert versions.problems({"torch"}, {}), "a framework that is not pinned cannot run"
    assert versions.problems(set(), {}) == []


def test_a_framework_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(versions, "installed", lambda key: "")
    (problem,) = versions.problems({"jax"}, {"jax": "0.10.2"})
    assert "JAX is not installed" in problem.message
