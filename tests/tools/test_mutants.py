"""The changes of which each must fail the build: one site each, and a sample that does not depend
on its neighbors."""

import ast

import mutants
import own
import pytest

pytestmark = pytest.mark.slow

SOURCE = "import numpy as np\nx = np.array([1.0, -2.0])\nx.sum(axis=0, keepdims=True)\n"
LAW = "initialization/normal"
"""Draws are compared, of which the record keeps a digest."""


def test_each_changes_one_site_and_says_which() -> None:
    found = mutants.sites(SOURCE)
    assert sorted(told for _, _, told in found) == sorted(
        ["sum -> mean", "0 -> 1", "True -> False", "1.0 -> 2.0", "negation dropped", "2.0 -> 3.0"]
    )
    for site, line, _ in found:
        changed = mutants.mutant(SOURCE, site)
        pairs = zip(ast.unparse(ast.parse(SOURCE)).splitlines(), changed.splitlines(), strict=True)
        assert [n for n, (a, b) in enumerate(pairs, 1) if a != b] == [line]


def test_a_number_too_large_for_one_more_changes_too() -> None:
    assert [told for _, _, told in mutants.sites("3e20")] == ["3e+20 -> 6e+20"]


def test_the_sample_of_one_example_does_not_depend_on_the_others() -> None:
    examples = [e for e in own.examples() if e.name.startswith(("data/", "norms/", "shapes/"))]
    norms = [e for e in examples if e.name.startswith("norms/")]
    some = [(e.name, key, told) for e, key, _, told, _ in mutants.sampled(norms, 0.1, 0)]
    among = [
        (e.name, key, told)
        for e, key, _, told, _ in mutants.sampled(examples, 0.1, 0)
        if e.name.startswith("norms/")
    ]
    assert some == among and 10 < len(some) < len(list(mutants.sampled(norms, 1.0, 0))) / 5


def test_what_changes_nothing_by_its_nature_is_no_mutant() -> None:
    draws, other = (
        [e for e in own.examples() if e.name == name] for name in (LAW, "norms/l1-norm")
    )
    source = "import torch\ntorch.manual_seed(0)\nx = torch.randn(20_000)\ntorch.add(x, x)\n"
    found = {told: site for site, _, told in mutants.sites(source)}
    assert set(found) == {"0 -> 1", "20000 -> 20001", "add -> subtract", "arguments x, x swapped"}
    assert [told for told in found if mutants.idle(draws[0], source, found[told])] == [
        told for told in found if told in ("0 -> 1", "arguments x, x swapped")
    ]
    assert not mutants.idle(other[0], source, found["0 -> 1"]), "no law is compared there"


def test_a_reason_is_stale_only_if_each_place_of_its_change_was_tried(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    example = next(e for e in own.examples() if e.name == "norms/l1-norm")
    told, line = "negation dropped", ("killed", example, "numpy", 3)
    every = mutants.places(example, told)
    monkeypatch.setattr(mutants, "explained", lambda: {(example.name, told): "for a reason"})
    assert every > 1
    assert mutants.report([(*line, told)])[1] == 0
    lines, status = mutants.report([(*line, told)] * every)
    assert lines[0].startswith("stale norms/l1-norm: negation dropped") and status == 1
    survives = [(*line, told)] * (every - 1) + [("same", *line[1:], told)]
    assert mutants.report(survives)[1] == 0


@pytest.mark.framework
@pytest.mark.parametrize("name", ["norms/l1-norm", LAW])
def test_an_unchanged_snippet_survives(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(mutants, "mutant", lambda source, _: source)
    monkeypatch.setattr("sys.argv", ["mutants.py", name, "--share", "1"])
    assert mutants.main() == 1, "nobody has explained it"
    assert " mutants: 0 killed (0.0%; " in capsys.readouterr().out


def test_every_explained_survivor_is_a_change_of_an_example_and_has_a_reason() -> None:
    examples = {e.name: e for e in own.examples()}
    for (name, told), reason in mutants.explained().items():
        assert name in examples, (
            f"mutants.tsv explains {name}: {told}, and there is no such example"
        )
        example = examples[name]
        sources = [s.source or "" for s in example.snippets.values()]
        changes = {
            change
            for source in sources
            for site, _, change in mutants.sites(source)
            if change == told and not mutants.idle(example, source, site)
        }
        assert changes, f"mutants.tsv explains {name}: {told}, and there is no such change"
        assert len(reason.split()) > 3
