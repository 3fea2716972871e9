"""What is wrong with the pages: includes, examples that no page shows, formulas, equations."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path

from trivium.examples.discovery import shown_path
from trivium.pages import chapters, cheat_sheet, maths
from trivium.pages.corpus import Corpus
from trivium.pages.figures import catalogue
from trivium.pages.includes import (
    FIGURES,
    HOME,
    MARKER,
    SECTION,
    Shown,
)
from trivium.pages.names import answers as names
from trivium.pipeline import versions
from trivium.pipeline.result import Result
from trivium.problems import Problem

CUT = re.compile(r"(?<!;)(?<![-–—])(?:[-–—]+ *8<|8< *[-–—]+)")
"""The scissors of an include, well written or not."""
NAME = re.compile(r"[\w-][\w.-]*/[\w.-]+")


def problems(corpus: Corpus) -> Iterator[Problem]:
    """Everything that is wrong with the pages, but for the examples themselves."""
    results, docs, shown = corpus.results, corpus.docs, corpus.shown
    yield from _encodings(docs)
    yield from _includes(results, docs, shown)
    yield from catalogue.problems(corpus)
    yield from _places(results, shown)
    yield from _groups(results, docs)
    yield from _names(corpus)
    for page, text in corpus.pages.items():
        yield from _misspelled(shown_path(docs / page), text)
    yield from _mathematics(corpus)


def _encodings(docs: Path) -> Iterator[Problem]:
    """Pages, and tables beside them, that are not UTF-8. The reader of TOML says so itself."""
    for path in sorted(p for kind in ("md", "tsv") for p in docs.rglob(f"*.{kind}")):
        try:
            path.read_bytes().decode("utf-8")
        except UnicodeDecodeError as error:
            line = error.object.count(b"\n", 0, error.start) + 1
            yield Problem(
                "encoding",
                "this file is not UTF-8",
                path=shown_path(path),
                line=line,
                cure="save it as UTF-8",
            )


def _includes(results: list[Result], docs: Path, shown: list[Shown]) -> Iterator[Problem]:
    """Includes of what there is not, and includes that do not show what they name as a whole."""
    names = {r.example.name for r in results}
    known = names | chapters.generated(names) | {*catalogue.declared(docs)}
    for s in shown:
        wrong, cure = s.wrong, f'write  --8<-- "{s.name}.md"  on a line of its own'
        if not wrong and s.name not in known:
            wrong, cure = _unknown(s.name)
        if wrong:
            yield Problem("missing", wrong, path=s.path, line=s.line, cure=cure)


def _misspelled(path: str, text: str) -> Iterator[Problem]:
    """Lines that were meant to include something, and would stand on the page as they are."""
    for number, line in enumerate(maths.sentences(text).split("\n"), 1):
        line = maths.INLINE.sub("", line)
        if CUT.search(line) and not MARKER.match(line) and not SECTION.match(line):
            name = NAME.search(line)
            right = f'--8<-- "{name[0].removesuffix(".md") if name else "chapter/example"}.md"'
            yield Problem(
                "missing",
                "this line looks like an include, and includes nothing",
                path=path,
                line=number,
                cure=f"write  {right}  on a line of its own",
            )


def _unknown(name: str) -> tuple[str, str]:
    """What is wrong with an include of nothing, and the cure."""
    folder, _, own = name.partition("/")
    if folder == FIGURES:
        return (
            f"there is no figure {own}",
            f"declare [{own}] in docs/{catalogue.FILE}, or mend the name",
        )
    return (
        f"there is no example {name}",
        f"write snippets/{name}.torch.py and its siblings, or mend the name",
    )


def _places(results: list[Result], shown: list[Shown]) -> Iterator[Problem]:
    """Every example stands on just one page besides the home page, so that links lead there."""
    places: dict[str, list[Shown]] = {}
    for s in shown:
        places.setdefault(s.name, []).append(s)
    for r in results:
        found = places.get(r.example.name, [])
        if not found and r.example.snippets:  # else a problem of its own says what it is
            yield Problem(
                "orphan",
                "no page shows this example",
                path=r.example.path,
                cure=f'include it in a chapter:  --8<-- "{r.example.name}.md"',
            )
        placed = [s for s in found if s.page != HOME and not s.wrong]
        for again in placed[1:]:
            first = placed[0]
            there = "on this page" if again.page == first.page else f"in {first.page}"
            yield Problem(
                "contract",
                f"{r.example.name} is included {there} already, in line {first.line}",
                path=again.path,
                line=again.line,
                cure="link to it, or show another example",
            )


def _groups(results: list[Result], docs: Path) -> Iterator[Problem]:
    """Groups of the cheat sheet that the table of operations does not know."""
    known = {group for group, _ in cheat_sheet.order_of(docs)}
    for r in results:
        group, contract = r.example.contract.group, r.example.contract
        if known and group and group not in known:
            near = get_close_matches(group, known, 1)
            cure = f"write {near[0]!r}" if near else f"write one of {', '.join(sorted(known))}"
            yield Problem(
                "contract",
                f"group = {group!r} is no group of {shown_path(docs / cheat_sheet.OPERATIONS)}",
                path=contract.path,
                cure=f"{cure}, or add it there",
            )


def _names(corpus: Corpus) -> Iterator[Problem]:
    """Public names that have no answer and are not listed as missing, and lists that are old."""
    if not corpus.names.names:
        return
    pinned = versions.packages(corpus.docs.parent / "requirements.txt")
    shown = {r.example.name for r in corpus.results if corpus.on_a_page(r)}
    yield from names.problems(corpus.names, corpus.answers, shown, pinned)


def _mathematics(corpus: Corpus) -> Iterator[Problem]:
    """Formulas that cannot be shown, and equations that are neither a definition nor checked."""
    checks = {name: bool(r.example.contract.claim) for name, r in corpus.by_name.items()}
    ids: dict[str, str] = {}
    for page, text in corpus.pages.items():
        where = shown_path(corpus.docs / page)
        yield from maths.problems(where, text)
        for equation in maths.equations(text):
            if wrong := _unchecked(equation, checks, ids):
                yield Problem(
                    "contract",
                    wrong,
                    path=where,
                    line=equation.line,
                    cure='write { #eq-name .definition } or { #eq-name proved-by="chapter/example" '
                    "} under it, and a claim in that example's contract",
                )
            if equation.id:
                ids.setdefault(equation.id, f"{where}:{equation.line}")


def _unchecked(equation: maths.Equation, checks: dict[str, bool], ids: dict[str, str]) -> str:
    """What an equation lacks; `checks` says of each example whether it claims something."""
    if not equation.id:
        return "an equation has no identifier"
    if equation.id in ids:
        return f"the identifier {equation.id} stands at {ids[equation.id]} too"
    if not equation.definition and not equation.proved_by:
        return "an equation is neither a definition nor checked"
    if equation.proved_by and equation.proved_by not in checks:
        return f"the check {equation.proved_by} does not exist"
    if equation.proved_by and not checks[equation.proved_by]:
        return f"the check {equation.proved_by} claims nothing"
    return ""
