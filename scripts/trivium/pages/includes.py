"""What pages include, and where: the one module that knows the syntax of pymdownx.snippets."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pymdownx.snippets import SnippetPreprocessor

from trivium.examples.discovery import shown_path

MARKER = SnippetPreprocessor.RE_ALL_SNIPPETS
SECTION = SnippetPreprocessor.RE_SNIPPET_SECTION
FILE = SnippetPreprocessor.RE_SNIPPET_FILE
"""A path without the range of lines (`:1:40`) or the section (`:name`) that may follow it."""
FENCE = re.compile(r"^[ \t]*(```+|~~~+)")
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n+", re.DOTALL)
HOME = "index.md"
FIGURES = "figures"
"""Names of figures start with it; their fragments have anchors of their own."""


@dataclass(frozen=True)
class Shown:
    """An include of a page. `nested`: inside something that folds. `wrong`: why it cannot stay."""

    name: str
    page: str
    path: str
    line: int
    nested: bool = False
    wrong: str = ""


def lines(text: str) -> Iterator[tuple[int, str, str, bool]]:
    """Number, text and included path of each line, and whether it is in fenced code, or ends it.

    The path is empty where nothing is included.
    Does what `SnippetPreprocessor.parse_snippets` does, which obeys markers in fenced code too:
    it leaves out the markers of a block, takes one `;` from an escaped marker, and skips comments.
    """
    block, fence = False, ""
    for number, line in enumerate(text.split("\n"), 1):
        marker = MARKER.match(line)
        if marker and marker["escape"]:
            yield number, line.replace(";", "", 1), "", bool(fence)
        elif marker and marker["block_marker"]:
            block = not block
        elif marker and block:
            continue
        elif marker or block:
            path = (marker["snippet"][1:-1] if marker else line).strip()
            if not path.startswith(";"):
                yield number, line, path, bool(fence)
        else:
            yield number, line, "", bool(fence)
            if marks := FENCE.match(line):
                fence = "" if fence and marks[1].startswith(fence) else fence or marks[1]


def escaped(text: str) -> str:
    """The text with each marker in it escaped, so that it is shown and not obeyed."""
    return "\n".join(map(_escaped, text.split("\n"))) if "8<" in text else text


def _escaped(line: str) -> str:
    marker = MARKER.match(line) or SECTION.match(line)
    if not marker:
        return line
    return f"{line[: marker.start('escape')]};{line[marker.start('escape') :]}"


def of_page(text: str, page: str, path: str) -> Iterator[Shown]:
    """The includes of one page. Those with `wrong` show no example as it should be shown."""
    for number, line, included, fenced in lines(text):
        if included:
            match, wrong = FILE.match(included), ""
            file = match[1].strip() if match else included
            if fenced:
                wrong = 'an include in fenced code is obeyed: to show it, write ;--8<-- "…"'
            elif file != included:
                wrong = f"only a part is included: remove {included[len(file) :]}"
            elif not file.endswith(".md"):
                wrong = f"what is included ends in .md: write {file}.md"
            yield Shown(file.removesuffix(".md"), page, path, number, line[:1].isspace(), wrong)


def page_text(path: Path) -> str:
    """The text of a page, or of a table beside the pages, whatever bytes its file holds.

    What is no UTF-8 is shown as `\ufffd`; `validate` says where it stands.
    """
    return path.read_text(encoding="utf-8-sig", errors="replace")


def table_text(path: Path) -> str:
    """The text of a table beside the pages; empty where the tree has none."""
    return page_text(path) if path.is_file() else ""


def rows(table: str, width: int) -> list[tuple[str, ...]]:
    """The rows of a table beside the pages, without its head, each with as many cells as `width`
    says: where some are left out at the end they are empty."""
    return [(*line.split("\t"), *[""] * width)[:width] for line in table.splitlines()[1:]]


def page_texts(docs: Path) -> dict[str, str]:
    """The text of each page, by its path in `docs`."""
    return {
        path.relative_to(docs).as_posix(): page_text(path) for path in sorted(docs.rglob("*.md"))
    }


def includes(docs: Path) -> list[Shown]:
    """Every include of every page, in the order of their lines."""
    return [
        shown
        for page, text in page_texts(docs).items()
        for shown in of_page(text, page, shown_path(docs / page))
    ]


def addresses(shown: list[Shown]) -> dict[str, str]:
    """Where each example stands in `docs`: `norms.md#l1-norm`, a link on any page at the top.

    Of two examples of one stem on a page the second has its chapter in its anchor. The home page
    shows what a chapter shows too, and does not count; nor do figures.
    """
    found: dict[str, str] = {}
    taken: set[tuple[str, str]] = set()
    # The order in which site.extensions.examples meets them on the page: what folds is nested.
    for s in sorted(shown, key=lambda s: (s.page, s.nested, s.line)):
        if s.page == HOME or s.wrong or s.name in found or s.name.startswith(f"{FIGURES}/"):
            continue
        stem = s.name.rpartition("/")[2]
        anchor = stem if (s.page, stem) not in taken else s.name.replace("/", "-")
        taken.add((s.page, anchor))
        found[s.name] = f"{s.page}#{anchor}"
    return found


def links(where: dict[str, str], page: str) -> dict[str, str]:
    """The addresses as links on a page: relative, which is all that every site builder resolves."""
    up = "../" * page.count("/")
    return {name: up + address for name, address in where.items()}
