"""What other versions gave, on its way into a file and out of it."""

from dataclasses import replace
from pathlib import Path

import pytest
from making import example, f32, saw
from trivium.observation import Error, Observation
from trivium.problems import Refused
from trivium.records import history, store
from trivium.records.history import LAST_DIGITS, Difference, Lacking, Tried

VALUE = Difference("value", 'a\n"b"\u2028', "c")
TRIED = Tried(
    "jax",
    "0.4.38",
    "3.13",
    {"jaxlib": "0.4.38"},
    90,
    10**9,
    {"norms/l1": "abcdef12", "norms/l2": "00000000", "autodiff/x": "12345678"},
    {
        "norms/l1": (VALUE, Difference("warning", "w", "no warning")),
        "norms/l2": (Difference(LAST_DIGITS),),
    },
    {"jax.nn": Lacking("abcd1234", ("one", "two")), "jax.lax": Lacking("abcd5678")},
)


def written(folder: Path, tried: Tried = TRIED) -> Path:
    path = history.path_of(folder, tried.framework, tried.version)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(history.dumps(tried), "utf-8")
    return path


def test_what_is_written_is_read(tmp_path: Path) -> None:
    assert history.read(tmp_path, "jax", "0.4.38") is None and history.read_all(tmp_path) == []
    written(tmp_path)
    assert history.read(tmp_path, "jax", "0.4.38") == TRIED
    assert TRIED.loud("norms/l1") and not TRIED.loud("norms/l2") and not TRIED.loud("a/b")


def test_all_are_read_in_the_order_of_their_versions(tmp_path: Path) -> None:
    for version in ("0.10.2", "0.9.2"):
        written(tmp_path, replace(TRIED, version=version))
    written(tmp_path, replace(TRIED, framework="torch"))
    assert [t.label for t in history.read_all(tmp_path)] == [
        "PyTorch 0.4.38",
        "JAX 0.9.2",
        "JAX 0.10.2",
    ]


@pytest.mark.parametrize("edit", [("abcdef12", "abcdef13"), ("\n}", ""), ('"format": 1', '"f": 1')])
def test_a_file_that_was_edited_is_refused_with_the_cure(
    tmp_path: Path, edit: tuple[str, str]
) -> None:
    path = written(tmp_path)
    path.write_text(path.read_text("utf-8").replace(*edit), "utf-8")
    with pytest.raises(Refused) as refused:
        history.read_all(tmp_path)
    (problem,) = refused.value.problems
    assert "edited" in problem.message and "history jax 0.4.38" in problem.cure


def test_a_digest_is_of_the_snippet_and_of_what_is_recorded() -> None:
    asked = example(name="norms/l1")
    seen = saw(f32([1.0]))
    changed = {
        history.digest(asked, "numpy", o)
        for o in (
            seen,
            replace(seen, text="other"),
            replace(seen, printed="other"),
            replace(seen, error=Error("E", "m")),
            replace(seen, warnings=saw(warns=("W",)).warnings),
            Observation(present=True),
        )
    }
    assert len(changed) == 6
    assert history.digest(asked, "numpy", replace(seen, seconds=9.0)) in changed, "time is no part"
    snippet = replace(asked.snippets["numpy"], source="1 + 1")
    other = replace(asked, snippets={**asked.snippets, "numpy": snippet})
    assert history.digest(other, "numpy", seen) not in changed
    assert history.digest(other, "torch", seen) == history.digest(asked, "torch", seen)


def test_a_message_without_its_addresses_stays_as_it_is() -> None:
    """Older files hold it so; it was changed once more, and differed from itself."""
    raw = "the tracer with object id 139837506116 at 0x7f84acd6af90 leaked"
    once = history.still(raw)
    assert once == "the tracer with object id 0x at 0x leaked" == history.still(once)


def test_only_what_is_of_todays_snippets_holds() -> None:
    current = {"norms/l1": "abcdef12", "norms/l2": "changed!"}
    lists = {name: one.digest for name, one in TRIED.names.items()}
    waits = history.holding(TRIED, {}, TRIED.ran.keys(), lists)
    assert waits == TRIED, "what has no record now may have it again"
    lists["jax.nn"] = "changed!"
    held = history.holding(TRIED, current, {"norms/l1", "norms/l2"}, lists)
    assert [*held.names] == ["jax.lax"]
    assert held.ran == {"norms/l1": "abcdef12"} and [*held.differs] == ["norms/l1"]


def test_results_of_other_versions_are_no_orphans(tmp_path: Path) -> None:
    written(tmp_path)
    (tmp_path / "norms").mkdir()
    (tmp_path / "norms" / "history.json").write_text("{}")
    (orphan,) = store.orphans(tmp_path, frozenset())
    assert orphan.path.endswith("norms/history.json")
