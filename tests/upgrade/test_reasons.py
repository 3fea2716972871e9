"""Reasons for changes: which of them no longer hold."""

from dataclasses import replace

from making import saw
from packaging.version import Version
from trivium.pages.since_when import Step
from trivium.records.upgrade_reasons import Reason
from trivium.upgrade import diff as reasons
from trivium.upgrade.diff import Seen, way

REASON = Reason(
    ("norms/x", "norms/y"), "jax", Version("0.11"), "It is a tuple now.", "https://example.org/1"
)


def change(
    name: str, key: str = "jax", aspect: str = "value", before: str = "1", why: Reason = REASON
) -> Step:
    found = (why,) if why.explains(key, name, before, "2") else ()
    return Step(name, "", key, "0.10", "0.12", aspect, before, "2", found)


def test_a_reason_belongs_to_the_steps_that_pass_its_version() -> None:
    assert reasons.on_the_way([REASON], way({"jax": "0.10.2"}, {"jax": "0.12.0"})) == [REASON]
    assert reasons.on_the_way([REASON], way({"jax": "0.11"}, {"jax": "0.12.0"})) == []
    assert reasons.on_the_way([REASON], way({"numpy": "0.10"}, {"numpy": "0.12"})) == []


def test_a_reason_explains_its_framework_in_its_examples() -> None:
    both = (
        {f"norms/{x}": Seen({k: saw(n) for k in ("jax", "torch")}) for x in "yz"} for n in (1, 2)
    )
    found = reasons.compare(*both, way({"jax": "0.10"}, {"jax": "0.12"}), [REASON])
    assert [(c.name, c.framework, c.reasons) for c in found] == [
        ("norms/y", "torch", ()),
        ("norms/y", "jax", (REASON,)),
        ("norms/z", "torch", ()),
        ("norms/z", "jax", ()),
    ]


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


def test_a_reason_by_what_was_given_before_explains_all_that_gave_it_and_do_no_more() -> None:
    by_text = replace(REASON, examples=(), before=("immutable",))
    said = "TypeError: immutable"
    gone = change("norms/new", aspect="error", before=said, why=by_text)
    assert gone.reasons == (by_text,)
    assert not by_text.explains("jax", "norms/new", said, "TypeError: still immutable")
    assert not by_text.explains("torch", "norms/new", said, "2")
    assert not by_text.explains("jax", "norms/x", "1", "2")
    assert not reasons.stale([by_text], [gone], set(), whole=True)
    (problem,) = reasons.stale([by_text], [change("norms/x")], set(), whole=True)
    assert "gave 'immutable' before JAX 0.11; none did" in problem.message and problem.cure
    assert not reasons.stale([by_text], [], set(), whole=False)
