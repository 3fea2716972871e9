"""What validation refuses: includes, examples that no page shows, equations without a proof."""

from pathlib import Path

import pytest
from three_examples import RESULTS, SHOWN
from trivium.pages import validate


def told(docs: Path, text: str) -> list[tuple[str, str]]:
    docs.mkdir(exist_ok=True)
    (docs / "norms.md").write_text(text, "utf-8")
    found = list(validate.problems(RESULTS, docs))
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
        ('--8<-- "norms/l1.md"', "norms/l1 is shown already"),
    ],
)
def test_an_include_that_does_not_show_its_example(
    tmp_path: Path, written: str, message: str
) -> None:
    ((where, what),) = told(tmp_path / "docs", f"{SHOWN}\n\n{written}\n")
    line = 10 if "\n" in written else 9
    assert where == f"norms.md:{line}" and what.endswith(message)


def test_an_include_that_stands_twice_says_where_it_stood_first(tmp_path: Path) -> None:
    told(tmp_path / "docs", f'{SHOWN}\n--8<-- "norms/l1.md"\n')
    (problem,) = validate.problems(RESULTS, tmp_path / "docs")
    assert problem.cure.endswith("norms.md:2: link to it, or show another")


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
        ("\n{ #eq-x }", "an equation is neither a definition nor proved"),
        ('\n{ #eq-x proved-by="norms/gone" }', "the proof norms/gone does not exist"),
        ('\n{ #eq-x proved-by="norms/l1" }', "the proof norms/l1 claims nothing"),
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
