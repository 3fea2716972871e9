"""Golden cases of the comparison, tests/cases/golden/*.toml.

Each has observations made by hand, a contract, and the verdict that must come.
"""

import re
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import making
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from making import KEYS, WIDTHS, example, f32, saw, tensor
from trivium.comparison.laws import Law
from trivium.comparison.verdict import Verdict, judge
from trivium.observation import Node, Observation
from trivium.problems import Aspect, Is, Problem
from values import CHANGES, nodes

GOLDEN = Path(__file__).parents[1] / "cases" / "golden"
CASES = [
    (path.stem, case)
    for path in sorted(GOLDEN.glob("*.toml"))
    for case in tomllib.loads(path.read_text())["case"]
]


CURE = re.compile(r"\[(\w+)\] ([\w-]+)")


class Drawn:
    """Draws of a law, other ones each time."""

    def __init__(self) -> None:
        self.rng = np.random.default_rng(7)

    def __call__(self, law: str, size: int = 20_000) -> Node:
        return f32(Law(law).law.rvs(size=size, random_state=self.rng))


def observed(text: str, drawn: Drawn) -> Observation:
    names = {k: v for k, v in vars(making).items() if not k.startswith("_")} | {
        "drawn": drawn,
        "replace": replace,
    }
    made = eval(text, names)
    return made if isinstance(made, Observation) else saw(made)


def judged(case: dict[str, Any]) -> tuple[Verdict, dict[str, Observation]]:
    keys = tuple(k for k in KEYS if k not in case.get("absent", []))
    drawn = Drawn()
    told = {k: case.get(k, case.get("all") if k in keys else None) for k in KEYS}
    seen = {k: observed(v, drawn) for k, v in told.items() if v}
    for k in set(KEYS) - set(keys) - set(seen):
        if f"[{k}]" in case.get("contract", ""):
            seen[k] = Observation(present=False)
    widths = WIDTHS if case.get("widths", True) else {}
    asked = example(
        case.get("contract", ""),
        keys,
        name=case.get("name", "norms/x"),
        widths=widths,
        law=case.get("law", ""),
    )
    own = tuple(
        Problem(aspect, "wrong before anything ran", path=asked.path, cure="mend it")
        for aspect in case.get("own", [])
    )
    return judge(replace(asked, problems=own), seen), seen


@pytest.mark.parametrize(
    ("room", "case"), CASES, ids=[f"{room}: {case['says']}" for room, case in CASES]
)
def test_golden(room: str, case: dict[str, Any]) -> None:
    verdict, _ = judged(case)
    told = [f"{p.framework or '-'} {p.aspect}" for p in verdict.problems]
    assert (verdict.kind, told) == (case["verdict"], case.get("problems", [])), verdict.problems
    for key in ("message", "path"):
        assert case.get(key, "") in (getattr(verdict.problems[0], key) if verdict.problems else "")
    assert case.get("line", 0) in (0, verdict.problems[0].line if verdict.problems else 0)
    assert all(p.cure and p.where for p in verdict.problems)
    for problem in verdict.problems:
        for key, aspect in CURE.findall(problem.cure):
            assert key in KEYS and Is.DECLARABLE in Aspect(aspect).follows, (
                f"nobody can follow: {problem.cure}"
            )


def test_every_case_says_something_else() -> None:
    assert len({case["says"] for _, case in CASES}) == len(CASES)


def test_what_agreed_is_told() -> None:
    verdict, _ = judged({"all": "f32([[1, 2]])", "tf": "f32([[1, 2.000001]])"})
    assert (verdict.shape, verdict.dtype, verdict.widths) == ("(1, 2)", "float32", False)
    assert 5e-7 < verdict.difference < 2e-6


def test_default_widths_are_told_as_a_note() -> None:
    assert judged({"all": "i32(1)", "torch": "i64(1)", "numpy": "i64(1)"})[0].widths
    assert not judged({"all": "i32(1)"})[0].widths


def test_who_differs_is_told_with_the_reason() -> None:
    toml = '[tf]\nvalue = 1.0\nreason = "It keeps the dtype."'
    assert judged({"all": "f32(2)", "tf": "f32(1)", "contract": toml})[0].differs == (
        ("tf", "value `1.0`", "It keeps the dtype."),
    )


def test_a_problem_shows_what_each_framework_gave() -> None:
    (problem,) = judged({"all": "f32(2)", "tf": "f32(1)"})[0].problems
    assert [k for k, _ in problem.gave] == list(KEYS)
    assert problem.where == "snippets/norms/x.tf.py:2"


def test_files_that_are_no_text() -> None:
    asked = example()
    for source in (None, "x\0"):
        broken = replace(
            asked, snippets={**asked.snippets, "tf": replace(asked.snippets["tf"], source=source)}
        )
        verdict = judge(broken, {})
        assert (verdict.kind, [p.aspect for p in verdict.problems]) == ("broken", ["encoding"])


@given(nodes())
def test_a_value_agrees_with_itself(node: Node) -> None:
    seen = {k: saw(node, printed="p") for k in KEYS}
    verdict = judge(example(widths=WIDTHS), seen)
    assert verdict.kind == "agree", verdict.problems


@given(
    nodes(),
    nodes(),
    st.sampled_from(
        ["", *(f'compare = "{c}"' for c in ("unordered", "up-to-sign", "distribution", "error"))]
    ),
    st.sampled_from(["", 'claim = "equal"', 'claim = "less-equal"', 'claim = "less"']),
    st.permutations(KEYS),
)
@settings(max_examples=300)
def test_judging_never_raises_and_does_not_depend_on_who_is_who(
    a: Node, b: Node, rule: str, claim: str, order: list[str]
) -> None:
    """With one odd value among three, the verdict is the same wherever it stands, and blames it."""
    toml = "\n".join([rule, claim, '[numpy]\nmissing = "numpy.f"\nreason = "r"'])
    asked = example(toml, KEYS[:3])
    verdicts = []
    for odd in KEYS[:3]:
        seen: dict[str, Observation] = {
            k: saw(b if k == odd else a, printed="p") for k in sorted(KEYS[:3], key=order.index)
        }
        verdicts.append(judge(asked, seen | {"numpy": Observation(present=False)}))
    told = [sorted(p.aspect for p in v.problems) for v in verdicts]
    assert not any("report this" in p.cure for v in verdicts for p in v.problems)
    assert len({v.kind for v in verdicts}) == 1, told
    if not rule and not claim and verdicts[0].kind == "diverged":
        assert [{p.framework for p in v.problems} for v in verdicts] == [{k} for k in KEYS[:3]]


@given(
    nodes(changeable=True),
    st.sampled_from(sorted(CHANGES)),
    st.sampled_from(KEYS),
    st.randoms(use_true_random=False),
)
def test_every_change_is_noticed(node: Node, aspect: str, key: str, random: Any) -> None:
    changed = CHANGES[aspect](node, random)
    assume(changed is not None)
    verdict = judge(example(), {k: saw(changed if k == key else node) for k in KEYS})
    assert verdict.kind in ("diverged", "broken")
    assert not any("report this" in p.cure for p in verdict.problems)
    wider = aspect == "width" and key == "numpy"
    assert {p.framework for p in verdict.problems} == {key} or wider
    # In a set a changed part may take another place too, beside another part.
    if aspect == "written" or "set(" in node.structure:
        return
    assert aspect in {p.aspect for p in verdict.problems} or (
        aspect in ("kind", "width") and verdict.problems[0].aspect == "dtype"
    )


def test_a_wider_numpy_is_the_one_change_that_is_fine() -> None:
    for narrow, wide in (
        ("float16", "float32"),
        ("float32", "float64"),
        ("int32", "int64"),
        ("complex64", "complex128"),
    ):
        seen = {k: saw(tensor([1, 2], wide if k == "numpy" else narrow)) for k in KEYS}
        assert judge(example(), seen).kind == "agree"
