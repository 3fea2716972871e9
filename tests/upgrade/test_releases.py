"""Which older versions are run: how the list is read, chosen from and ordered."""

from pathlib import Path

import pytest
from trivium.frameworks import FRAMEWORKS
from trivium.pipeline import versions
from trivium.problems import Refused, UsageError
from trivium.upgrade import releases
from trivium.upgrade.releases import Release

ROOT = Path(__file__).resolve().parents[2]
ENTRY = """[[jax]]
version = "0.5.3"
python = "3.11"
with = ["jaxlib==0.5.3", "NumPy==2.2.6"]
"""
JAX = Release("jax", "0.5.3", "3.11", ("jaxlib==0.5.3", "NumPy==2.2.6"))
OLD = [Release(key, v, "3.13") for key in ("torch", "numpy") for v in ("2.9", "2.10", "1.26")]


def written(root: Path, text: str) -> Path:
    path = root / releases.FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return root


def test_the_list_is_read(tmp_path: Path) -> None:
    assert releases.read(written(tmp_path, ENTRY)) == [JAX]
    assert JAX.label == "JAX 0.5.3"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[jax]", "not TOML"),
        (
            ENTRY.replace("[[jax]]", "[[mlx]]"),
            "mlx: the file holds entries of [[torch]] and [[tf]] and",
        ),
        (ENTRY.replace("[[jax]]", "[jax]"), "jax: the file holds entries of"),
        (
            ENTRY.replace('version = "0.5.3"\n', ""),
            "number 1: must be a table of version, python and",
        ),
        (
            ENTRY.replace('"0.5.3"\n', '"new"\n'),
            "version must be a version, such as 2.6.0, in quotes, and is 'new'",
        ),
        (ENTRY.replace('"0.5.3"\n', "0.5\n"), "in quotes, and is 0.5"),
        (ENTRY.replace('"0.5.3"\n', '"٠.5.3"\n'), "in quotes, and is '٠.5.3'"),
        (ENTRY.replace('"3.11"', '"3.9"'), "python must be 3.11, 3.12 or 3.13, and is '3.9'"),
        (ENTRY.replace("with", "and"), "if need be, with, and is a table of version, python, and"),
        (
            ENTRY.replace("NumPy==2.2.6", "numpy>=2"),
            "with[1] must be package==version, and is 'numpy>=2'",
        ),
        (ENTRY.replace('"NumPy==2.2.6"', "1"), "with[1] must be package==version, and is 1"),
        (ENTRY + ENTRY, "JAX 0.5.3: this version stands there twice"),
    ],
)
def test_a_wrong_entry_is_refused_with_its_cure(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(Refused) as refused:
        releases.read(written(tmp_path, text))
    (problem,) = refused.value.problems
    assert message in problem.message and problem.path == str(releases.FILE) and problem.cure


def test_what_is_installed_is_as_it_is_pinned_but_for_what_must_not_be() -> None:
    pinned = {"jax": "0.12", "jaxlib": "0.12", "numpy": "2.5", "scipy": "1.18", "flax": "0.12"}
    lines = JAX.requirements(pinned | {"torch": "2.15", "keras": "3.15"}).splitlines()
    assert sorted(lines) == [
        "flax==0.12",
        "jax==0.5.3",
        "jaxlib==0.5.3",
        "numpy==2.2.6",
        "scipy==1.18",
    ]


def test_versions_are_chosen_by_framework_and_number() -> None:
    def named(*words: str) -> list[str]:
        return [r.label for r in releases.chosen(OLD, words)]

    assert named() == [r.label for r in OLD]
    assert named("numpy") == ["NumPy 2.9", "NumPy 2.10", "NumPy 1.26"]
    assert named("numpy", "2.10", "torch", "2.9") == ["PyTorch 2.9", "NumPy 2.10"]
    with pytest.raises(UsageError, match=r"PyTorch 2.8 is not in .*, which has 2.9, 2.10, 1.26"):
        named("torch", "2.8")
    with pytest.raises(UsageError, match="PyTorch: no framework; name one of"):
        named("PyTorch")


def test_the_oldest_of_each_comes_first_and_then_the_newest() -> None:
    assert [r.label for r in releases.in_order(OLD)] == [
        "NumPy 1.26",
        "PyTorch 1.26",
        "NumPy 2.10",
        "PyTorch 2.10",
        "NumPy 2.9",
        "PyTorch 2.9",
    ]


def test_the_list_of_this_repository_goes_back_as_far_as_it_promises() -> None:
    known = releases.read(ROOT)
    pinned = versions.pins(ROOT / "requirements.txt")
    oldest = {
        key: min((r for r in known if r.framework == key), key=lambda r: r.number)
        for key in {r.framework for r in known}
    }
    oldest = {key: oldest[key] for key in oldest if FRAMEWORKS[key].required}
    assert {key: r.version for key, r in oldest.items()} == {
        "torch": "2.6.0",
        "tf": "2.16.2",
        "jax": "0.4.38",
        "numpy": "1.26.4",
    }
    assert all(r.version != pinned[r.framework] for r in known)
    for release in known:
        own = {pin.partition("==")[0] for pin in release.companions}
        assert set(FRAMEWORKS[release.framework].needs) <= own, "jaxlib goes with JAX"
