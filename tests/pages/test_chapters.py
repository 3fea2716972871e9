"""What the chapters include: what is written, lists of divergences, counts."""

import json
import re
from dataclasses import replace
from pathlib import Path

from three_examples import RESULTS, SHOWN
from trivium.pages import chapters
from trivium.pages.corpus import Corpus
from trivium.pages.includes import Shown, addresses, includes
from trivium.pipeline.result import Result

LINK = re.compile(r"""(?:\]\(|href=")([^)"]+\.md[^)"]*)""")
EQUATION = '\n$$\nx = x\n$$\n\n{ #eq-x proved-by="norms/proof" }\n'


def put(docs: Path, text: str) -> None:
    docs.mkdir(exist_ok=True)
    (docs / "norms.md").write_text(text, "utf-8")


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    docs, build = tmp_path / "docs", tmp_path / "build"
    put(docs, SHOWN)
    chapters.prepare(Corpus(RESULTS, docs), build)
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
    chapters.prepare(Corpus(RESULTS, docs), build)
    assert (
        stamps == {f: (build / f).stat().st_mtime_ns for f in files}
        and not (build / "fragments" / "norms" / "gone.md").exists()
    )
    assert json.loads((build / "examples.json").read_text())["norms/l1"] == {"title": "L1"}


def listed(chapter: str, results: list[Result], shown: list[Shown]) -> str:
    return chapters.differences(chapter, results, shown, addresses(shown))


def test_a_chapter_lists_where_they_differ(tmp_path: Path) -> None:
    put(tmp_path, SHOWN)
    text = listed("norms", RESULTS, includes(tmp_path))
    assert text.count("- [") == 1 and "#odd" in text and "It keeps `int32`." in text
    assert "do not differ" in listed("creation", RESULTS, includes(tmp_path))


def test_a_chapter_says_the_same_thing_once(tmp_path: Path) -> None:
    put(tmp_path, SHOWN)
    odd = next(r for r in RESULTS if r.example.name == "norms/odd")
    twin = replace(odd, example=replace(odd.example, name="norms/twin"))
    (tmp_path / "norms.md").write_text(SHOWN + '\n--8<-- "norms/twin.md"\n', "utf-8")
    text = listed("norms", [*RESULTS, twin], includes(tmp_path))
    assert text.count("- [") == 1 and "#odd" in text and "#twin" not in text


def test_a_chapter_lists_what_it_shows_of_other_chapters_but_no_solution(tmp_path: Path) -> None:
    put(tmp_path, SHOWN)
    (tmp_path / "start.md").write_text('--8<-- "norms/odd.md"\n', "utf-8")
    (tmp_path / "shapes.md").write_text('??? success\n\n    --8<-- "norms/odd.md"\n', "utf-8")
    found = includes(tmp_path)
    assert "norms.md#odd" in listed("start", RESULTS, found)
    assert "do not differ" in listed("shapes", RESULTS, found)


def test_the_counts_of_the_home_page() -> None:
    assert "**3** examples" in chapters.numbers(
        RESULTS, []
    ) and "**1** differing examples" in chapters.numbers(RESULTS, [])


def test_links_start_at_the_page_that_shows_them(tmp_path: Path) -> None:
    docs, build = tmp_path / "docs", tmp_path / "build"
    put(docs, SHOWN + '\n--8<-- "norms/where-they-differ.md"\n')
    (docs / "operations").mkdir()
    (docs / "operations" / "all.md").write_text('--8<-- "site/where-they-disagree.md"\n', "utf-8")
    chapters.prepare(Corpus(RESULTS, docs), build)
    found = {
        s.page: set(LINK.findall((build / "fragments" / f"{s.name}.md").read_text("utf-8")))
        for s in includes(docs)
        if s.name.startswith("site/") or s.name.endswith(chapters.DIFFERENCES)
    }
    assert found == {
        "norms.md": {"norms.md#odd"},
        "operations/all.md": {"../norms.md#odd"},
    }


def test_an_equation_of_another_page_has_a_link_to_its_proof(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    put(docs, SHOWN + EQUATION.replace("eq-x", "eq-here"))
    (docs / "operations").mkdir()
    (docs / "operations" / "norms.md").write_text(EQUATION, "utf-8")
    chapters.prepare(Corpus(RESULTS, docs), tmp_path / "build")
    known = json.loads((tmp_path / "build" / "examples.json").read_text())
    assert known["norms/proof"]["proves"] == {"eq-x": "../norms.md#proof"}
    assert "proves" not in known["norms/l1"]
