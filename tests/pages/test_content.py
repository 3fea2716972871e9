"""Every chapter ends with what differs in it, a summary of at most five lines, and exercises, whose
solutions are folded and executed."""

import re
from collections import Counter
from pathlib import Path

import own
import pytest
from trivium.pages.includes import includes

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
CHAPTERS = sorted(
    p.stem for p in DOCS.glob("*.md") if "where-they-differ.md" in p.read_text("utf-8")
)
EXERCISE = re.compile(r"^\d+\. ", re.MULTILINE)
SOLUTION = re.compile(
    r'^    \?\?\? success "Solution"\n(?:\n|        .*\n)*?        --8<-- "', re.MULTILINE
)

NAMED = re.compile(r"`([^`\s*.A-Z]+\.(?:py|js|css|tsv|sh))`")
"""A file in the text of a page. What has capitals or a star is a pattern."""
ABSOLUTE = re.compile(r"""\]\(/|^\[[^\]]+\]: */|(?:href|src)="/""", re.MULTILINE)


def test_the_chapters() -> None:
    assert len(CHAPTERS) == 31


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_chapter_ends_with_differences_a_summary_and_exercises(chapter: str) -> None:
    text = (DOCS / f"{chapter}.md").read_text("utf-8")
    heads = re.findall(r"^## (.*)$", text, re.MULTILINE)
    assert heads[-3:] == ["Where they differ", "Summary", "Exercises"]
    summary = text[text.index("## Summary") : text.index("## Exercises")]
    assert 4 <= len(re.findall("^- ", summary, re.MULTILINE)) <= 5 and "--8<--" not in summary
    exercises = text[text.index("## Exercises") :] + "\n"
    asked, solved = EXERCISE.findall(exercises), SOLUTION.findall(exercises)
    assert len(asked) == len(solved) >= 3


def test_no_two_examples_of_a_page_have_the_same_title() -> None:
    """A reader tells them apart by their titles, and a screen reader has nothing else."""
    titles = {e.name: e.title for e in own.examples()}
    shown = Counter((s.page, titles[s.name]) for s in includes(DOCS) if s.name in titles)
    assert [place for place, times in shown.items() if times > 1] == []


@pytest.mark.parametrize(
    "page", sorted(DOCS.rglob("*.md")), ids=lambda p: p.relative_to(DOCS).as_posix()
)
def test_links_are_relative(page: Path) -> None:
    assert not ABSOLUTE.findall(page.read_text("utf-8"))


def test_the_files_that_pages_for_contributors_name_exist() -> None:
    folders = ("docs", "scripts", "tests", "tools")
    known = {p.relative_to(ROOT).as_posix() for f in folders for p in (ROOT / f).rglob("*.*")}
    for page in sorted((DOCS / "contributors").glob("*.md")):
        for name in NAMED.findall(page.read_text("utf-8")):
            part = name.removeprefix("…/")
            assert any(f"/{path}".endswith(f"/{part}") for path in known), f"{page.name}: {name}"
