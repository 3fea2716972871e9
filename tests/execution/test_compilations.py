"""What was compiled is kept whole or not at all, and a damaged entry costs a compilation only."""

import os
from pathlib import Path

import pytest
from running import pool
from trivium.execution.compilations import Compilations
from trivium.execution.task import Task
from trivium.observation import Observation


@pytest.fixture
def kept(tmp_path: Path) -> Compilations:
    return Compilations(str(tmp_path))


def test_an_entry_is_read_as_it_was_written(kept: Compilations, tmp_path: Path) -> None:
    assert kept.get("a") is None
    kept.put("a", b"one")
    kept.put("b", b"")
    assert (kept.get("a"), kept.get("b"), len(list(tmp_path.iterdir()))) == (b"one", b"", 2)


@pytest.mark.parametrize("damage", ["empty", "short", "changed", "copied"])
def test_a_damaged_entry_is_none_and_goes(kept: Compilations, tmp_path: Path, damage: str) -> None:
    for key in "ab":
        kept.put(key, key.encode() * 100)
    path, data = tmp_path / "a.entry", (tmp_path / "a.entry").read_bytes()
    damaged = {
        "empty": b"",
        "short": data[:-1],
        "changed": data[:-1] + b"x",
        "copied": (tmp_path / "b.entry").read_bytes(),
    }
    path.write_bytes(damaged[damage])
    assert kept.get("a") is None and not path.exists() and kept.get("b")
    kept.put("a", b"again")
    assert kept.get("a") == b"again"


def test_a_disk_that_is_full_leaves_nothing(
    kept: Compilations, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def half(path: Path, data: bytes) -> int:
        with open(path, "wb") as file:
            file.write(data[: len(data) // 2])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", half)
    kept.put("a", b"one")
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_gone_is_no_error(kept: Compilations, tmp_path: Path) -> None:
    tmp_path.rmdir()
    kept.put("a", b"one")
    assert kept.get("a") is None


COMPILES = "import jax, jax.numpy as jnp\njax.jit(lambda x: x * 3 + 1)(jnp.ones(2))"


@pytest.mark.framework
def test_jax_compiles_again_what_is_damaged(tmp_path: Path) -> None:
    """Each run in a process of its own, which has compiled nothing."""
    cache, seen = tmp_path / "cache", list[Observation]()
    with pool(tmp_path, timeout=60.0, memory=4096) as made:
        for damage in (None, b"", b"other"):
            for path in cache.glob("*.entry") if damage is not None else ():
                path.write_bytes(damage or b"")
            task = Task("x/y", "jax", source=COMPILES, alone=True)
            made.run([task], lambda _, o: seen.append(o))
            sizes = [os.path.getsize(path) for path in cache.glob("*.entry")]
            assert sizes and min(sizes) > 1000
    assert {o.text for o in seen} == {"Array([4., 4.], dtype=float32)"}
    assert not any(o.error or o.warnings for o in seen)
