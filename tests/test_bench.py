"""The benchmark's parts that need no clock: trees, projects of the rivals, and the figures."""

import ast
import json
import sys
from pathlib import Path

import pytest
from bench import goals, page, rivals, timing, workload
from bench.timing import Took
from trivium.examples.discovery import discover

ROOT = Path(__file__).resolve().parent.parent


def test_the_tree_is_what_the_engine_runs(tmp_path: Path) -> None:
    examples, _ = discover(workload.write(tmp_path, 30, 4))
    assert len(examples) == 30
    assert len({e.name.partition("/")[0] for e in examples}) == 4
    assert not [p for e in examples for p in e.problems]
    sources = [s.source or "" for e in examples for s in e.snippets.values()]
    assert len(sources) == 120 == len(set(sources))
    assert all(isinstance(ast.parse(source).body[-1], ast.Expr) for source in sources)


def test_the_operations_are_the_sites_own_and_agree_without_a_contract(tmp_path: Path) -> None:
    examples, tree = discover(workload.operations(tmp_path, ROOT / "snippets", 260))
    assert 250 <= len(examples) <= 261 and not tree.problems
    assert len(list(workload.plain(examples))) >= 250
    assert len({e.snippets["torch"].source for e in examples}) == len(examples)


@pytest.mark.parametrize("name", rivals.PLUGINS)
def test_rivals_show_every_snippet(tmp_path: Path, name: str) -> None:
    home = rivals.pages(workload.write(tmp_path / "tree", 14, 2), tmp_path, name)
    text = "".join(path.read_text() for path in sorted((home / "docs").iterdir()))
    assert text.count("import tensorflow as tf") == text.count("import torch") == 14
    for path in (home / "docs").glob("*.ipynb"):
        assert len(json.loads(path.read_text())["cells"]) == 7


def test_a_bare_interpreter_runs_the_snippets(tmp_path: Path) -> None:
    tree = workload.write(tmp_path / "tree", 14, 2)
    scripts = rivals.bare(tree, tmp_path / "bare")
    assert list(scripts) == ["jax", "tf", "torch", "numpy"]
    took = timing.run([sys.executable, str(scripts["numpy"])], cwd=tmp_path)
    assert took.cpu > 0 and took.wall > 0
    (tree / "part-0" / "scale-0.numpy.py").write_text("1 / 0\n")
    with pytest.raises(timing.Failed, match="ZeroDivisionError"):
        timing.run([sys.executable, str(scripts["numpy"])], cwd=tmp_path)


def test_figures_are_medians_of_ratios_of_a_round() -> None:
    rounds = {
        "check-300": [Took(4, 8), Took(3, 6), Took(9, 9)],
        "floor-300": [Took(4, 8), Took(4, 8), Took(5, 10)],
    }
    [(goal, figure, cpu, met)] = goals.figures({"check300": rounds})
    assert (goal.part, figure, cpu, met) == ("check300", 1.0, 0.9, False)
    assert "| ≤ 0.75 | 1.00: **missed** | 0.90 | 1.00, 0.75, 1.80 |" in goals.table(
        {"check300": rounds}
    )


def test_a_sum_of_rivals_is_the_denominator() -> None:
    [cold] = [g for g in goals.GOALS if g.ours == "site-cold"]
    assert cold.rounds(
        {"site-cold": [Took(6, 6)], "floor-300": [Took(4, 4)], "static": [Took(2, 2)]}
    ) == [1.0]
    [jupyter] = [g for g in goals.GOALS if g.ours == "mkdocs-jupyter"]
    assert jupyter.met(18) and not jupyter.met(17.9)


def test_the_page_holds_the_measured_runs() -> None:
    text = f"before\n\n{page.START}\nold\n{page.END}\n\nafter\n"
    slow, fast = (
        {"check300": {"check-300": [Took(x, x)], "floor-300": [Took(4, 4)]}} for x in (5, 3)
    )
    made = page.written(text, [fast, fast, slow])
    assert made.startswith("before") and made.endswith("after\n") and "old" not in made
    assert "| ≤ 0.75 | 0.75 | 0.75 | 1.25 | met |" in made
    assert "over the floor: 0.75, goal ≤ 0.75" in made and made.count("<polygon") == 1
    assert page.written(made, [fast, fast, slow]) == made
    with pytest.raises(ValueError, match="no place"):
        page.written("nothing", [fast])


def test_the_page_about_speed_has_its_place() -> None:
    text = (ROOT / "docs" / "contributors" / "speed.md").read_text("utf-8")
    assert page.written(text, [])
