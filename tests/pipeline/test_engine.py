"""From examples to results without a process: what the records answer is judged anew, the rest is
observed by a stand-in."""

import os
import sys
import sysconfig
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from making import KEYS, f32, raises, saw, tensor
from trees import plant
from trivium.cli import commands
from trivium.execution.task import Done, Task
from trivium.observation import ADDRESS, PLACES, Observation
from trivium.pipeline import versions
from trivium.pipeline.engine import Engine
from trivium.pipeline.result import Result, Settings
from trivium.problems import Problem, Refused
from trivium.records import store as record

ROOT = Path(__file__).resolve().parents[2]
Gives = Callable[[str, str, int], Observation]


@dataclass
class Stub(Engine):
    """Observes what it is told to, and remembers what it was asked: names, and whether alone."""

    gives: Gives = lambda name, key, run: saw(f32(1))
    asked: list[tuple[list[str], bool]] = field(default_factory=list)
    others: list[bool] = field(default_factory=list)
    """Of each run, whether it was in the other environment."""
    results: list[Result] = field(default_factory=list)
    """Of the last check."""

    def check(self, names: list[str] | None = None) -> list[Result]:
        self.results = super().check(names)
        return self.results

    def run_tasks(self, tasks: list[Task], done: Done) -> None:
        self.others.append(tasks[0].other)
        self.asked.append((list(dict.fromkeys(task.example for task in tasks)), tasks[0].alone))
        for task in tasks:
            done(task, self.gives(task.example, task.framework, len(self.asked)))

    def _pool(self, other: bool = False) -> Any:
        return SimpleNamespace(begin=lambda keys: None)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("norms/l1", "norms/l2"):
        for key in KEYS:
            path = tmp_path / "snippets" / f"{name}.{key}.py"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("1\n")
    return tmp_path


def engine(root: Path, gives: Gives | None = None, **settings: Any) -> Stub:
    settings = {"recording": True, "outputs": root / "outputs"} | settings
    made = Stub(
        Settings(root, root / "snippets", requirements=ROOT / "requirements.txt", **settings)
    )
    made.gives = gives or made.gives
    return made


def built(root: Path, gives: Gives | None = None, **settings: Any) -> Stub:
    made = engine(root, gives, **settings)
    made.save(made.check())
    return made


def kinds(made: Stub) -> list[str]:
    return [r.verdict.kind for r in made.results]


def test_what_is_recorded_does_not_run_again(root: Path) -> None:
    assert kinds(built(root)) == ["agree", "agree"]
    again = built(root, lambda *_: raises("AssertionError"))
    assert (
        again.asked == []
        and kinds(again) == ["agree", "agree"]
        and not any(r.ran for r in again.results)
    )


def test_a_changed_snippet_runs_its_example_and_no_other(root: Path) -> None:
    built(root)
    (root / "snippets" / "norms" / "l1.tf.py").write_text("1 + 0\n")
    again = built(root)
    assert again.asked[0] == (["norms/l1"], False)
    assert [r.record for r in again.results] == ["outdated", ""]


def test_a_changed_contract_is_judged_on_the_recorded_numbers(root: Path) -> None:
    built(root)
    (root / "snippets" / "norms" / "l1.toml").write_text('[tf]\nvalue = 2.0\nreason = "r"\n')
    again = built(root)
    assert again.asked == [] and kinds(again) == ["stale", "agree"]


def test_a_declaration_that_is_equal_and_says_something_else_is_judged_again(root: Path) -> None:
    """In one process, as while serving: to Python 1 is True."""
    contract = root / "snippets" / "norms" / "l1.toml"
    contract.write_text('[tf]\nvalue = 1\nreason = "r"\n')
    made = built(root, lambda name, key, _: saw(f32(1 if (name, key) == ("norms/l1", "tf") else 2)))
    made.check()
    assert kinds(made) == ["declared", "agree"]
    contract.write_text('[tf]\nvalue = true\nreason = "r"\n')
    made.check()
    assert kinds(made) == ["diverged", "agree"]


@pytest.mark.parametrize("edit", [lambda text: text.replace("1.0", "1.5", 1), lambda text: "{"])
def test_an_edited_record_is_a_problem_until_it_is_recorded_anew(
    root: Path, edit: Callable[[str], str]
) -> None:
    built(root)
    path = root / "outputs" / "norms" / "l1.json"
    right = path.read_text()
    path.write_text(edit(right))
    for settings in ({"recording": False}, {}, {"fresh": True}):
        again = built(root, **settings)
        (problem,) = again.results[0].problems
        assert problem.path.endswith("outputs/norms/l1.json") and problem.aspect == "outdated"
        assert "scripts/build.py record norms/l1" in problem.cure
        assert kinds(again) == ["broken", "agree"] and not again.results[0].ran
        assert path.read_text() == edit(right)
    again = built(root, fresh=True, accepting=True)
    assert kinds(again) == ["agree", "agree"] and path.read_text() == right
    assert built(root).asked == []


def test_a_record_of_another_example_is_a_problem(root: Path) -> None:
    """Though its sources are the same, and so its key."""
    built(root)
    one, two = (root / "outputs" / "norms" / f"{stem}.json" for stem in ("l1", "l2"))
    one.write_bytes(two.read_bytes())
    (problem,) = built(root).results[0].problems
    assert problem.message == "this record is of norms/l2"


def test_a_record_without_its_checksum_is_a_problem(root: Path) -> None:
    built(root)
    path = root / "outputs" / "norms" / "l1.json"
    text = record.CHECKSUM.sub("{\n", path.read_text())
    for form in ("1", "2"):
        path.write_text(text.replace('"format": 2', f'"format": {form}'))
        assert kinds(built(root)) == ["broken", "agree"]


WIDTHS = """[default-widths]
reason = "Each has its own."
proved-by = "norms/l1"
integer = { torch = "int64", tf = "int32", jax = "int32", numpy = "int64" }
float = { torch = "float32", tf = "float32", jax = "float32", numpy = "float64" }
"""


def test_a_digest_is_judged_under_the_widths_it_was_recorded_with(root: Path) -> None:
    """And a second build has nothing left to do."""

    def gives(name: str, key: str, run: int) -> Observation:
        wide = name == "norms/l2" and key in ("torch", "numpy")
        return saw(tensor(np.arange(2000), "int64" if wide else "int32"))

    assert kinds(built(root, gives)) == ["agree", "diverged"]
    (root / "snippets" / "defaults.toml").write_text(WIDTHS)
    assert kinds(built(root, gives)) == ["agree", "agree"]
    assert built(root, lambda *_: raises("AssertionError")).asked == []
    (root / "snippets" / "defaults.toml").unlink()
    again = built(root, gives)
    assert again.asked[0] == (["norms/l2"], False) and kinds(again) == ["agree", "diverged"]


def test_only_a_digest_runs_again_for_its_contract(root: Path) -> None:
    large = np.arange(2000.0)
    built(root, lambda *_: saw(f32(large)))
    assert built(root).asked == []
    (root / "snippets" / "norms" / "l1.toml").write_text('compare = "unordered"\n')
    assert built(root, lambda *_: saw(f32(large))).asked[0][0] == ["norms/l1"]


def test_another_version_runs_everything_and_refuses_to_speak_for_the_pin(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built(root)
    monkeypatch.setattr(
        versions, "pins", lambda path: dict.fromkeys(("torch", "tf", "jax", "jaxlib", "numpy"), "9")
    )
    assert built(root).asked[0][0] == ["norms/l1", "norms/l2"]
    real = Engine(replace(engine(root).settings, outputs=None))
    with real, pytest.raises(Refused, match="9 is pinned") as refused:
        real.check()
    assert not real.pools, "nothing was started"
    assert {p.framework for p in refused.value.problems} == {*KEYS, ""}
    for problem in refused.value.problems:
        assert problem.message.endswith("outdated examples cannot run: norms/l1, norms/l2")


def test_a_refusal_names_the_first_examples_and_counts_the_others(root: Path) -> None:
    plant(root, dict.fromkeys(("norms/l3", "norms/l4", "norms/l5"), "1\n"))
    real = Engine(engine(root, installed={}).settings)
    with real, pytest.raises(Refused, match="norms/l1, norms/l2, norms/l3 and 2 more"):
        real.check()


def test_nothing_bad_is_recorded(root: Path) -> None:
    made = built(
        root, lambda name, key, _: saw(f32(2 if key == "tf" and name == "norms/l2" else 1))
    )
    assert kinds(made) == ["agree", "diverged"]
    assert [p.name for p in (root / "outputs").rglob("*.json")] == ["l1.json"]


def test_unchanged_sources_with_another_result_are_a_problem(root: Path) -> None:
    built(root)
    made = built(root, lambda *_: saw(f32(3)), fresh=True)
    (problem,) = made.results[0].problems
    assert (made.results[0].record, kinds(made)[0], problem.aspect) == (
        "contradicted",
        "broken",
        "outdated",
    )
    assert problem.path and "record norms/l1" in problem.cure
    accepted = built(root, lambda *_: saw(f32(3)), fresh=True, accepting=True)
    assert kinds(accepted) == ["agree", "agree"]
    assert kinds(built(root, lambda *_: saw(f32(3)), fresh=True)) == ["agree", "agree"]


def test_what_a_snippet_leaves_behind_is_not_accepted(root: Path) -> None:
    """`record` takes another result, and no process that was left running."""
    built(root)
    before = (root / "outputs" / "norms" / "l1.json").read_bytes()
    leaks = replace(saw(f32(3)), left="sleep 99")
    for gives in (lambda *_: leaks, lambda *_: replace(saw(f32(1)), left="sleep 99")):
        made = built(root, gives, fresh=True, accepting=True)
        assert kinds(made) == ["broken", "broken"]
        assert {p.aspect for p in made.results[0].problems} == {"leak"}
        assert (root / "outputs" / "norms" / "l1.json").read_bytes() == before


@pytest.mark.parametrize("changed", [False, True], ids=["the same sources", "changed sources"])
def test_the_class_of_an_error_that_is_the_lesson_is_what_is_recorded(
    root: Path, changed: bool
) -> None:
    """Another mistake raises too: a changed snippet may give another number, and no other error,
    until `record` accepts it."""

    def gives(kind: str) -> Gives:
        return lambda name, key, _: (
            raises(kind if key == "torch" else "ValueError")
            if name == "norms/l1"
            else saw(f32(len(kind)))
        )

    (root / "snippets" / "norms" / "l1.toml").write_text('compare = "error"\n')
    assert kinds(built(root, gives("RuntimeError"))) == ["agree", "agree"]
    for stem in ("l1", "l2") if changed else ():
        (root / "snippets" / "norms" / f"{stem}.torch.py").write_text("1 + 0\n")
    made = built(root, gives("IndexError"), fresh=True, recording=False)
    (problem,) = made.results[0].problems
    assert (problem.aspect, problem.framework, problem.path[-11:]) == (
        "outdated",
        "torch",
        "l1.torch.py",
    )
    assert (
        "raises IndexError, and RuntimeError is recorded"
        if changed
        else "error is not what is recorded"
    ) in problem.message
    assert kinds(made) == (["broken", "agree"] if changed else ["broken", "broken"])
    built(root, gives("IndexError"), fresh=True, accepting=True)
    assert kinds(built(root, gives("IndexError"), fresh=True)) == ["agree", "agree"]


@pytest.mark.parametrize("held", [False, True], ids=["by nothing else", "by one other"])
def test_a_value_that_nothing_else_holds_is_what_is_recorded(root: Path, held: bool) -> None:
    """Where all others declare values of their own, a changed snippet must give what is recorded,
    until `record` accepts it. One other that does not is enough to hold it."""
    own = {"torch": 2, "tf": 3} if held else {"torch": 2, "tf": 3, "jax": 4}
    contract = "".join(f'[{k}]\nvalue = {v}\nreason = "its own way"\n' for k, v in own.items())
    (root / "snippets" / "norms" / "l1.toml").write_text(contract)

    def gives(number: float) -> Gives:
        return lambda name, key, _: saw(f32(own.get(key, number) if name == "norms/l1" else 1))

    assert kinds(built(root, gives(7))) == ["declared", "agree"]
    (root / "snippets" / "norms" / "l1.numpy.py").write_text("1 + 0\n")
    made = built(root, gives(8), fresh=True, recording=False)
    assert kinds(made) == (["declared", "agree"] if held else ["broken", "agree"])
    told = [(p.aspect, p.framework, p.message) for p in made.results[0].problems]
    message = "value is not what is recorded, and no other framework's is held against it"
    assert told == ([] if held else [("outdated", "numpy", message)])
    built(root, gives(8), fresh=True, accepting=True)
    assert kinds(built(root, gives(8), fresh=True)) == ["declared", "agree"]


def test_within_the_tolerance_the_recorded_text_stays(root: Path) -> None:
    built(root, lambda *_: saw(f32(1.0)))
    before = (root / "outputs" / "norms" / "l1.json").read_bytes()
    made = built(root, lambda *_: saw(f32(1.0000002)), fresh=True)
    assert (
        kinds(made) == ["agree", "agree"]
        and (root / "outputs" / "norms" / "l1.json").read_bytes() == before
    )


def test_record_writes_what_ran_to_the_letter(root: Path) -> None:
    """A text within the tolerance of the recorded one too."""
    built(root)
    other = replace(saw(f32(1)), text="1.0000001")
    built(root, lambda *_: other, fresh=True)
    assert "1.0000001" not in (root / "outputs" / "norms" / "l1.json").read_text()
    built(root, lambda *_: other, fresh=True, accepting=True)
    assert "1.0000001" in (root / "outputs" / "norms" / "l1.json").read_text()


def test_what_is_recorded_by_hand_runs_twice_too(root: Path) -> None:
    built(root)
    drawn = built(root, lambda name, key, run: saw(f32(run)), fresh=True, accepting=True)
    assert kinds(drawn) == ["broken", "broken"]
    assert drawn.results[0].problems[0].aspect == "unstable"


def test_two_runs_whose_texts_differ_are_unstable(root: Path) -> None:
    """The time of day is within any tolerance of itself."""
    made = built(root, lambda name, key, run: replace(saw(1.5), text=f"1792402412.{run}"))
    assert kinds(made) == ["broken", "broken"]
    assert "text" in made.results[0].problems[0].message


def test_two_runs_of_its_own_that_differ_are_unstable(root: Path) -> None:
    made = built(
        root, lambda name, key, run: saw(f32(run if key == "jax" and name == "norms/l1" else 1))
    )
    assert kinds(made) == ["broken", "agree"]
    (problem,) = made.results[0].problems
    assert (problem.aspect, problem.framework) == ("unstable", "jax") and "value" in problem.message


def test_what_depends_on_the_environment_is_unstable(root: Path) -> None:
    """The first run and the third are in one environment, the second is in another."""
    made = engine(root)
    made.gives = lambda name, key, run: saw(
        f32(made.others[-1] if (name, key) == ("norms/l1", "jax") else 0)
    )
    made.check()
    assert kinds(made) == ["broken", "agree"] and made.others == [False, True, False]
    (problem,) = made.results[0].problems
    assert problem.aspect == "unstable"


@pytest.mark.parametrize(
    "shown",
    [
        {"text": "<f at 0x7f61340cea40>"},
        {"printed": "Generator(PCG64) at 0x7F61340CEA40\n"},
        {"text": repr(sysconfig.get_path("purelib") + "/numpy/__init__.py")},
        {"printed": f"{sys.executable}\n"},
    ],
)
def test_what_is_so_on_this_machine_only_is_unstable_though_it_came_twice(
    root: Path, shown: dict[str, str]
) -> None:
    """Two forks of one process have their objects at the same places; the next build has not."""
    made = built(
        root,
        lambda name, key, _: replace(
            saw(f32(1)), **(shown if (name, key) == ("norms/l1", "jax") else {})
        ),
    )
    assert kinds(made) == ["broken", "agree"]
    (problem,) = made.results[0].problems
    assert (problem.aspect, problem.framework) == (
        "unstable",
        "jax",
    ) and ("address" in problem.message or "path" in problem.message)


def test_no_record_holds_an_address_or_a_place_of_this_machine() -> None:
    for path in (ROOT / "outputs").rglob("*.json"):
        text = path.read_text("utf-8")
        assert not ADDRESS.search(text) and not any(place in text for place in PLACES), path


def test_what_a_killed_build_left_half_written_goes(root: Path) -> None:
    built(root)
    for name in ("norms/.l1.json.1.part", "norms/.l3.json.2.part"):
        (root / "outputs" / name).write_text('{"format"')
        os.utime(root / "outputs" / name, (0, time.time() - 7200))  # another build's may be new
    (root / "outputs" / "norms" / "l1.json").unlink()
    assert kinds(built(root)) == ["agree", "agree"]
    assert sorted(p.name for p in (root / "outputs").rglob("*") if p.is_file()) == [
        "l1.json",
        "l2.json",
    ]


@pytest.mark.parametrize(
    "ends", [{1: "crash", 2: "crash", 3: "timeout"}, {2: "crash"}, {1: "crash", 3: "crash"}]
)
def test_a_process_that_ends_now_so_and_now_so_is_no_unstable_value(
    root: Path, ends: dict[int, str]
) -> None:
    """Nor if it answers once: whoever kills its parent may be quick enough."""

    def gives(name: str, key: str, run: int) -> Observation:
        return (
            raises(f"E{run}", aspect=ends[run])
            if (name, key) == ("norms/l1", "tf") and run in ends
            else saw(f32(1))
        )

    made = built(root, gives)
    assert kinds(made) == ["broken", "agree"] and [p.aspect for p in made.results[0].problems] == [
        "crash"
    ]


def test_one_bad_run_among_others_does_not_decide(root: Path) -> None:
    """Something another snippet left behind: alone, twice, it agrees."""
    made = built(root, lambda name, key, run: saw(f32(5 if run == 1 and key == "tf" else 1)))
    assert kinds(made) == ["agree", "agree"] and [alone for _, alone in made.asked] == [
        False,
        True,
        True,
    ]


def test_what_only_hangs_again_is_not_run_again(root: Path) -> None:
    made = built(
        root,
        lambda name, key, _: raises("Timeout", aspect="timeout") if key == "tf" else saw(f32(1)),
        outputs=None,
    )
    assert kinds(made) == ["broken", "broken"] and len(made.asked) == 1


def test_isolated_runs_are_shuffled_and_held_against_the_records(root: Path) -> None:
    built(root)
    made = built(root, lambda name, *_: saw(f32(2 if name == "norms/l2" else 1)), isolated=True)
    assert made.asked[0][1] and [p.aspect for p in made.results[1].problems] == ["isolated"]


def test_records_and_proofs_of_nothing(root: Path) -> None:
    built(root)
    for key in KEYS:
        (root / "snippets" / "norms" / f"l2.{key}.py").unlink()
    (root / "snippets" / "defaults.toml").write_text(
        '[default-widths]\nreason = "r"\nproved-by = "norms/l2"\n'
        + "".join(
            f'{kind} = {{ torch = "a1", tf = "a1", jax = "a1", numpy = "a1" }}\n'
            for kind in ("integer", "float")
        )
    )
    made = engine(root)
    made.check()
    assert [(p.aspect, Path(p.path).name) for p in made.loose] == [
        ("contract", "defaults.toml"),
        ("orphan", "l2.json"),
    ]
    made.check(["norms/l1"])
    assert [p.aspect for p in made.loose] == ["contract"], (
        "a part of the tree says nothing of other records"
    )


def test_without_outputs_there_are_no_records(root: Path) -> None:
    made = engine(root, outputs=None)
    made.check()
    made.save(made.results)
    assert [r.record for r in made.results] == ["", ""] and not (root / "outputs").exists()


def test_ci_wants_every_record(root: Path) -> None:
    made = engine(root)
    made.check()
    told: list[Problem] = commands._records(made.results)
    assert [(p.aspect, p.message) for p in told] == [("outdated", "the record is absent")] * 2
