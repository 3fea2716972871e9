"""Every chapter ends with what differs in it and with exercises, whose solutions are folded and
executed."""

import re
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"
CHAPTERS = sorted(
    p.stem for p in DOCS.glob("*.md") if "where-they-differ.md" in p.read_text("utf-8")
)
EXERCISE = re.compile(r"^\d+\. ", re.MULTILINE)
SOLUTION = re.compile(
    r'^    \?\?\? success "Solution"\n(?:\n|        .*\n)*?        --8<-- "', re.MULTILINE
)

ABSOLUTE = re.compile(r"""\]\(/|^\[[^\]]+\]: */|(?:href|src)="/""", re.MULTILINE)


def test_the_chapters() -> None:
    assert len(CHAPTERS) == 14


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_chapter_ends_with_differences_and_exercises(chapter: str) -> None:
    text = (DOCS / f"{chapter}.md").read_text("utf-8")
    heads = re.findall(r"^## (.*)$", text, re.MULTILINE)
    assert heads[-2:] == ["Where they differ", "Exercises"]
    exercises = text[text.index("## Exercises") :] + "\n"
    asked, solved = EXERCISE.findall(exercises), SOLUTION.findall(exercises)
    assert len(asked) == len(solved) >= 3


@pytest.mark.parametrize(
    "page", sorted(DOCS.rglob("*.md")), ids=lambda p: p.relative_to(DOCS).as_posix()
)
def test_links_are_relative(page: Path) -> None:
    assert not ABSOLUTE.findall(page.read_text("utf-8"))
