"""What pages include, read as pymdownx.snippets reads it."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown
from trivium.pages.includes import Shown, addresses, escaped, includes, lines, links, of_page

PARTS = [
    *('--8<-- "a.md"', "--8<-- 'a.md'", '-8<- "a/b.md"', '  --8<-- " a.md "', '--8<-- "a.md:1:2"'),
    *(
        "--8<--",
        "    --8<--",
        "-8<-",
        ';--8<-- "a.md"',
        ";--8<--",
        '--8<-- ";a.md"',
        "a.md",
        ";a.md",
    ),
    *(
        '--8<-- "a.md" ',
        '--8<--  "a.md',
        '--8<-- "a"b.md"',
        '--8<-- "a.md"\r',
        '8<-- "a.md"',
        "```",
    ),
    *("", "text", "a.md:part", '--8<-- "a\u2028.md"', "--8<-- [start:x]", "b --8<-- [end:x] c"),
    *(";--8<-- [start:x]", "--8<-- [start:x] --8<-- [start:y]", ";;--8<--", "\t--8<-- 'x\\'y.md'"),
]
TEXTS = st.lists(st.sampled_from(PARTS), max_size=7).map("\n".join)


def snippets(**options: Any) -> Any:
    extension = {"pymdownx.snippets": {"check_paths": False, **options}}
    made = Markdown(extensions=["pymdownx.snippets"], extension_configs=extension)
    return made.preprocessors["snippet"]


def obeyed(text: str) -> list[str]:
    """The paths that pymdownx.snippets looks for."""
    found: list[str] = []
    theirs = snippets()
    theirs.get_snippet_path = found.append
    theirs.run(text.split("\n"))
    return found


@given(TEXTS)
def test_the_same_paths_as_pymdownx(text: str) -> None:
    ours = [s.name for s in of_page(text, "", "") if "looks like" not in s.wrong]
    assert ours == [path.strip().removesuffix(".md") for path in obeyed(text)]


@given(TEXTS)
def test_the_same_text_as_pymdownx(text: str) -> None:
    if "[" not in text:  # sections: chapters have none
        theirs = snippets()
        theirs.get_snippet_path = lambda path: None
        ours = [line for _, line, included, _ in lines(text) if not included]
        assert ours == theirs.run(text.split("\n"))


@given(TEXTS)
def test_what_is_escaped_comes_out_as_it_was(text: str) -> None:
    assert not obeyed(escaped(text))
    assert snippets().run(escaped(text).split("\n")) == text.split("\n")


def put(docs: Path, **pages: str) -> list[Shown]:
    docs.mkdir(exist_ok=True)
    for name, text in pages.items():
        (docs / f"{name}.md").write_text(text, "utf-8")
    return includes(docs)


def test_the_line_of_an_include_counts_newlines_alone(tmp_path: Path) -> None:
    (found,) = put(tmp_path, norms='a\u2028b\fc\n\n??? note\n\n    --8<-- "norms/x.md"\n')
    assert (found.name, found.page, found.line, found.nested) == ("norms/x", "norms.md", 5, True)


@pytest.mark.parametrize(
    "marker", ['--8<-- "norms/x.md"', "--8<-- 'norms/x.md'", "--8<--\nnorms/x.md\n--8<--"]
)
def test_every_form_shows_the_example(tmp_path: Path, marker: str) -> None:
    assert addresses(put(tmp_path, norms=marker)) == {"norms/x": "norms.md#x"}


def test_the_second_of_two_equal_stems_has_its_chapter_in_its_anchor(tmp_path: Path) -> None:
    both = '??? note\n\n    --8<-- "b/x.md"\n\n--8<-- "a/x.md"\n'
    assert addresses(put(tmp_path, a=both, index='--8<-- "a/x.md"')) == {
        "a/x": "a.md#x",
        "b/x": "a.md#b-x",
    }


def test_a_link_starts_at_the_page_that_shows_it() -> None:
    where = {"a/x": "a.md#x", "b/y": "operations/b.md#y"}
    assert links(where, "index.md") == where
    assert links(where, "operations/c.md") == {
        "a/x": "../a.md#x",
        "b/y": "../operations/b.md#y",
    }
