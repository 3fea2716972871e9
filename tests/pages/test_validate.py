"""What validation refuses: includes, examples that no page shows, equations without a check."""

from dataclasses import replace
from pathlib import Path

import pytest
from three_examples import RESULTS, SHOWN
from trivium.pages import validate
from trivium.pages.corpus import Corpus


def told(docs: Path, text: str) -> list[tuple[str, str]]:
    docs.mkdir(exist_ok=True)
    (docs / "norms.md").write_text(text, "utf-8")
    found = list(validate.problems(Corpus(RESULTS, docs)))
    assert all(p.cure and p.path for p in found)
    return [(f"{Path(p.path).name}:{p.line}", p.message) for p in found]


def test_a_good_page(tmp_path: Path) -> None:
    equation = (
        '\n$$\nx = x\n$$\n\n{ #eq-x proved-by="norms/proof" }\n\n$$\ny = 1\n$$\n'
        "\n{ #eq-y .definition }\n"
    )
    assert (
        told(
            tmp_path / "docs",
            "# Norms\n" + SHOWN + equation + '\n--8<-- "norms/where-they-differ.md"\n',
        )
        == []
    )


def test_an_include_of_nothing_has_its_line(tmp_path: Path) -> None:
    assert told(
        tmp_path / "docs", f'# Norms\n{SHOWN}\n\n??? success\n\n    --8<-- "norms/l7.md"\n'
    ) == [("norms.md:12", "there is no example norms/l7")]


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ('```\n--8<-- "norms/l1.md"\n```', 'obeyed: to show it, write ;--8<-- "…"'),
        ('--8<-- "norms/l1.md:1:4"', "only a part is included: remove :1:4"),
        ('--8<-- "norms/l1"', "ends in .md: write norms/l1.md"),
        ("--8<-- 'norms/gone.md'", "there is no example norms/gone"),
        ("--8<--\nnorms/gone.md\n--8<--", "there is no example norms/gone"),
        ('8<-- "norms/l1.md"', "looks like an include, and includes nothing"),
        ("--8<-- norms/l1.md", "looks like an include, and includes nothing"),
        ('--8<-- "norms/l1.md" ', "looks like an include, and includes nothing"),
        ('-- 8< -- "norms/gone.md"', "looks like an include, and includes nothing"),
        ('--8<-- "norms/l1.md"', "norms/l1 is included on this page already, in line 2"),
    ],
)
def test_an_include_that_does_not_show_its_example(
    tmp_path: Path, written: str, message: str
) -> None:
    ((where, what),) = told(tmp_path / "docs", f"{SHOWN}\n\n{written}\n")
    line = 10 if "\n" in written else 9
    assert where == f"norms.md:{line}" and what.endswith(message)


MISSPELLED = [
    "--8<-- norms/l1.md",
    '8<-- "norms/l1.md"',
    '--8< "norms/l1.md"',
    '--8<--"norms/l1.md"',
    '–8<– "norms/l1.md"',
    '-- 8<-- "norms/l1.md"',
    "    --8<-- “norms/l1.md”",
    'see --8<-- "norms/l1.md"',
    '--8<-- "norms/l1.md" here',
    "--8<-- norms/l1",
]


@pytest.mark.parametrize("written", MISSPELLED)
def test_a_misspelled_include_is_found_at_its_line(tmp_path: Path, written: str) -> None:
    docs = tmp_path / "docs"
    assert [where for where, _ in told(docs, f"{SHOWN}\n\n{written}\n")] == ["norms.md:9"]
    (problem,) = validate.problems(Corpus(RESULTS, docs))
    assert '--8<-- "norms/l1.md"' in problem.cure


@pytest.mark.parametrize(
    "written",
    [
        '`--8<-- "norms/l1.md"`',
        "7 - 8 < 9",
        ";--8<-- norms/l1.md",
        "```\n8<-- x\n```",
        "<!-- 8<-- x -->",
        "if 8 < 9, or $-8<x/y$",
    ],
)
def test_what_only_speaks_of_includes_is_none(tmp_path: Path, written: str) -> None:
    assert told(tmp_path / "docs", f"{SHOWN}\n\n{written}\n") == []


def test_an_example_that_is_included_twice(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    ((where, message),) = told(docs, f'{SHOWN}\n\n--8<-- "norms/l1.md"\n')
    line = next(i for i, row in enumerate(SHOWN.split("\n"), 1) if "norms/l1" in row)
    assert where == "norms.md:9"
    assert message == f"norms/l1 is included on this page already, in line {line}"
    (docs / "other.md").write_text('--8<-- "norms/l1.md"\n')
    found = dict(told(docs, SHOWN))
    assert found["other.md:1"].endswith(f"norms.md already, in line {line}")


def test_a_file_that_is_no_example_is_named_by_its_own_problem_only(tmp_path: Path) -> None:
    stray = replace(RESULTS[0], example=replace(RESULTS[0].example, name="x/stray", snippets={}))
    (tmp_path / "norms.md").write_text(SHOWN)
    assert not list(validate.problems(Corpus([*RESULTS, stray], tmp_path)))


def test_a_group_that_is_misspelled(tmp_path: Path) -> None:
    contract = replace(RESULTS[0].example.contract, group="reductoins & scans", path="x.toml")
    odd = replace(RESULTS[0], example=replace(RESULTS[0].example, contract=contract))
    (tmp_path / "norms.md").write_text(SHOWN)
    assert not list(validate.problems(Corpus([odd, *RESULTS[1:]], tmp_path))), "no table, no groups"
    (tmp_path / "contributors").mkdir()
    table = "group\toperation\nreductions & scans\tsum\nrandom\tnormal\n"
    (tmp_path / "contributors" / "operations.tsv").write_text(table)
    (problem,) = validate.problems(Corpus([odd, *RESULTS[1:]], tmp_path))
    assert "'reductoins & scans' is no group" in problem.message and problem.path == "x.toml"
    assert "write 'reductions & scans'" in problem.cure
    other = replace(odd, example=replace(odd.example, contract=replace(contract, group="zz")))
    (problem,) = validate.problems(Corpus([other, *RESULTS[1:]], tmp_path))
    assert "random, reductions & scans" in problem.cure


def test_a_page_or_a_table_that_is_no_utf_8(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    told(docs, SHOWN)
    (docs / "norms.md").write_bytes(SHOWN.encode() + b"\n\xff\n")
    (docs / "figures.toml").write_bytes(b"\n# \xff")
    found = sorted((Path(p.path).name, p.line) for p in validate.problems(Corpus(RESULTS, docs)))
    assert found == [("figures.toml", 2), ("norms.md", SHOWN.count("\n") + 2)]


def test_an_escaped_include_is_a_text(tmp_path: Path) -> None:
    assert told(tmp_path / "docs", SHOWN + '\n```\n;--8<-- "a/b.md"\n```\n') == []


def test_an_example_that_no_page_shows(tmp_path: Path) -> None:
    assert told(tmp_path / "docs", SHOWN.replace('--8<-- "norms/odd.md"', "")) == [
        ("odd.torch.py:0", "no page shows this example")
    ]


@pytest.mark.parametrize(
    ("attributes", "message"),
    [
        ("", "an equation has no identifier"),
        ("\n{ #eq-x }", "an equation is neither a definition nor checked"),
        ('\n{ #eq-x proved-by="norms/gone" }', "the check norms/gone does not exist"),
        ('\n{ #eq-x proved-by="norms/l1" }', "the check norms/l1 claims nothing"),
    ],
)
def test_every_equation_is_a_definition_or_proved(
    tmp_path: Path, attributes: str, message: str
) -> None:
    ((where, what),) = told(tmp_path / "docs", f"{SHOWN}\n$$\nx = x\n$$\n{attributes}\n")
    assert (where, what) == ("norms.md:8", message)


def test_an_identifier_stands_once(tmp_path: Path) -> None:
    one = "\n$$\nx = x\n$$\n\n{ #eq-x .definition }\n"
    ((where, what),) = told(tmp_path / "docs", SHOWN + one + one)
    assert where == "norms.md:14" and "stands at" in what and "norms.md:8" in what
