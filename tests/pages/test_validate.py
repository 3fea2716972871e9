"""The chapters as the engine sees them: what they include, what nobody shows, equations with their proofs, what is written."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from making import KEYS, example, f32, node, saw
from trivium.comparison.verdict import judge
from trivium.pages import chapters as pages
from trivium.pipeline.result import Result

DECLARED = '[tf]\nvalue = 2.0\nreason = "It keeps `int32`."'


def made(name: str, toml: str = "", tf: float = 1.0) -> Result:
    value = {
        k: saw(node((f32(1), f32(1))) if "claim" in toml else f32(tf if k == "tf" else 1))
        for k in KEYS
    }
    asked = example(toml, name=name)
    return Result(asked, value, judge(asked, value))


RESULTS = [
    made("norms/l1"),
    made("norms/proof", 'claim = "equal"'),
    made("norms/odd", DECLARED, 2.0),
]
SHOWN = "".join(f'\n--8<-- "{r.example.name}.md"\n' for r in RESULTS)


def told(docs: Path, text: str) -> list[tuple[str, str]]:
    docs.mkdir(exist_ok=True)
    (docs / "norms.md").write_text(text, "utf-8")
    found = list(pages.problems(RESULTS, docs))
    assert all(p.cure and p.path for p in found)
    return [(f"{Path(p.path).name}:{p.line}", p.message) for p in found]


def test_a_good_page(tmp_path: Path) -> None:
    equation = '\n$$\nx = x\n$$\n\n{ #eq-x proved-by="norms/proof" }\n\n$$\ny = 1\n$$\n\n{ #eq-y .definition }\n'
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


def test_an_include_in_fenced_code_is_a_text(tmp_path: Path) -> None:
    text = (
        SHOWN
        + '\n````\n```\n--8<-- "a/b.md"\n```\n--8<-- "c/d.md"\n````\n\n~~~\n--8<-- "e/f.md"\n~~~\n'
    )
    assert told(tmp_path / "docs", text) == []


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


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    docs, build = tmp_path / "docs", tmp_path / "build"
    told(docs, SHOWN)
    pages.prepare(RESULTS, docs, build)
    files = sorted(p.relative_to(build).as_posix() for p in build.rglob("*") if p.is_file())
    assert files == [
        "examples.json",
        *(
            f"fragments/{n}.md"
            for n in (
                "norms/l1",
                "norms/odd",
                "norms/proof",
                "norms/where-they-differ",
                "site/numbers",
            )
        ),
    ]
    stamps = {f: (build / f).stat().st_mtime_ns for f in files}
    (build / "fragments" / "norms" / "gone.md").write_text("x")
    pages.prepare(RESULTS, docs, build)
    assert (
        stamps == {f: (build / f).stat().st_mtime_ns for f in files}
        and not (build / "fragments" / "norms" / "gone.md").exists()
    )
    assert json.loads((build / "examples.json").read_text())["norms/l1"]["page"] == "norms.md"


def test_a_chapter_lists_where_they_differ(tmp_path: Path) -> None:
    told(tmp_path, SHOWN)
    text = pages.differences("norms", RESULTS, pages.includes(tmp_path))
    assert text.count("- [") == 1 and "#odd" in text and "It keeps `int32`." in text
    assert "do not differ" in pages.differences("creation", RESULTS, pages.includes(tmp_path))


def test_a_chapter_says_the_same_thing_once(tmp_path: Path) -> None:
    told(tmp_path, SHOWN)
    odd = next(r for r in RESULTS if r.example.name == "norms/odd")
    twin = replace(odd, example=replace(odd.example, name="norms/twin"))
    (tmp_path / "norms.md").write_text(SHOWN + '\n--8<-- "norms/twin.md"\n', "utf-8")
    text = pages.differences("norms", [*RESULTS, twin], pages.includes(tmp_path))
    assert text.count("- [") == 1 and "#odd" in text and "#twin" not in text


def test_a_chapter_lists_what_it_shows_of_other_chapters_but_no_solution(tmp_path: Path) -> None:
    told(tmp_path, SHOWN)
    (tmp_path / "start.md").write_text('--8<-- "norms/odd.md"\n', "utf-8")
    (tmp_path / "shapes.md").write_text('??? success\n\n    --8<-- "norms/odd.md"\n', "utf-8")
    found = pages.includes(tmp_path)
    assert "norms.md#odd" in pages.differences("start", RESULTS, found)
    assert "do not differ" in pages.differences("shapes", RESULTS, found)


def test_the_counts_of_the_home_page() -> None:
    assert "**3** examples" in pages.numbers(
        RESULTS, []
    ) and "**1** divergences pinned" in pages.numbers(RESULTS, [])
