"""Reasons for changes: how the file is read, and which of them no longer hold."""

from pathlib import Path

import pytest
from packaging.version import Version
from trivium.examples.discovery import discover
from trivium.frameworks import FRAMEWORKS
from trivium.problems import Refused
from trivium.upgrade import reasons
from trivium.upgrade.diff import Change
from trivium.upgrade.reasons import Reason
from trivium.upgrade.step import step

ROOT = Path(__file__).resolve().parents[2]
ENTRY = """[[change]]
examples = ["norms/x", "norms/y"]
framework = "jax"
since = "0.11"
reason = "It is a tuple now."
source = "https://example.org/1"
"""
REASON = Reason(
    ("norms/x", "norms/y"), "jax", Version("0.11"), "It is a tuple now.", "https://example.org/1"
)


def written(root: Path, text: str) -> Path:
    path = root / reasons.FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return root


def change(example: str, framework: str = "jax", aspect: str = "value") -> Change:
    return Change(example, framework, aspect, "1", "2")


def test_reasons_are_read(tmp_path: Path) -> None:
    assert reasons.read(tmp_path) == []
    assert reasons.read(written(tmp_path, ENTRY)) == [REASON]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[change]", "no TOML file"),
        ("other = 1\n" + ENTRY, "unknown key 'other'"),
        ("change = 1", "list of tables"),
        (ENTRY.replace("reason", "reasons"), "number 1: it must hold"),
        (ENTRY.replace('["norms/x", "norms/y"]', '"norms/x"'), "list of names"),
        (ENTRY.replace('"jax"', '"mlx"'), "framework is 'mlx'"),
        (ENTRY.replace('"0.11"', "0.11"), "must be texts"),
        (ENTRY.replace('"0.11"', '"new"'), "must be a version"),
        (ENTRY.replace("It is a tuple now.", " "), "must be texts"),
        (ENTRY.replace("https://", ""), "https://"),
    ],
)
def test_a_wrong_entry_is_refused_with_its_cure(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(Refused) as refused:
        reasons.read(written(tmp_path, text))
    (problem,) = refused.value.problems
    assert message in problem.message and problem.path == str(reasons.FILE) and problem.cure


def test_a_reason_belongs_to_the_steps_that_pass_its_version() -> None:
    assert reasons.of_step([REASON], step({"jax": "0.10.2"}, {"jax": "0.12.0"})) == [REASON]
    assert reasons.of_step([REASON], step({"jax": "0.11"}, {"jax": "0.12.0"})) == []
    assert reasons.of_step([REASON], step({"numpy": "0.10"}, {"numpy": "0.12"})) == []


def test_a_reason_explains_its_framework_in_its_examples() -> None:
    assert reasons.of_change([REASON], change("norms/y")) == [REASON]
    assert not reasons.of_change([REASON], change("norms/z"))
    assert not reasons.of_change([REASON], change("norms/y", "torch"))


def test_a_reason_for_what_did_not_change_is_stale() -> None:
    compared = {("norms/x", "jax"), ("norms/y", "jax")}
    both = [change("norms/x"), change("norms/y")]
    assert not reasons.stale([REASON], both, compared, whole=True)
    quiet = [both[0], change("norms/y", aspect="last digits")]
    (problem,) = reasons.stale([REASON], quiet, compared, whole=True)
    assert problem.aspect == "stale" and "norms/y changed in JAX 0.11" in problem.message
    assert "did not change" in problem.message and problem.cure


def test_a_reason_for_no_example_is_stale_unless_a_part_was_asked_for() -> None:
    compared = {("norms/x", "jax")}
    (problem,) = reasons.stale([REASON], [change("norms/x")], compared, whole=True)
    assert "is no example" in problem.message
    assert not reasons.stale([REASON], [change("norms/x")], compared, whole=False)


def test_the_reasons_of_this_repository_are_about_its_examples() -> None:
    examples, _ = discover(ROOT / "snippets")
    snippets = {(e.name, key) for e in examples for key in FRAMEWORKS if key in e.snippets}
    known = reasons.read(ROOT)
    asked = {(name, reason.framework) for reason in known for name in reason.examples}
    assert known and asked <= snippets
