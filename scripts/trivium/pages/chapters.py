"""The chapters as the engine sees them: which page shows which example, which equation is proved, what a chapter needs."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from trivium.examples.discovery import shown_path
from trivium.frameworks import FRAMEWORKS
from trivium.pages import api_index, disagreements, maths
from trivium.pages import array_api as coverage
from trivium.pages import cheat_sheet as cheatsheet
from trivium.pages import example_block as fragment
from trivium.pages import provenance as notebook_table
from trivium.pages.figures import catalogue as figures
from trivium.pipeline.result import Result
from trivium.problems import Problem
from trivium.records.store import write

INCLUDE = re.compile(r'^(?P<indent>[ \t]*)-+8<-+[ \t]+"(?P<name>[^"]+)\.md"[ \t]*$')
FENCE = re.compile(r"^[ \t]*(```+|~~~+)")
GENERATED = ("where-they-differ",)
HOME = "index.md"
SITE = {
    "site/numbers",
    "site/cheat-sheet",
    "site/where-they-disagree",
    "site/coverage",
    "site/api-index",
    "site/notebook",
}


@dataclass(frozen=True)
class Shown:
    """An include line of a page. A nested one is inside something that folds."""

    name: str
    page: str
    path: str
    line: int
    nested: bool = False


def includes(docs: Path) -> list[Shown]:
    """Every include line of every page, but those in fenced code."""
    found = []
    for path in sorted(docs.rglob("*.md")):
        fence = ""
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if match := FENCE.match(line):
                fence = "" if fence and match[1].startswith(fence) else fence or match[1]
            elif not fence and (match := INCLUDE.match(line)):
                page = path.relative_to(docs).as_posix()
                found.append(
                    Shown(match["name"], page, shown_path(path), number, bool(match["indent"]))
                )
    return found


def addresses(shown: list[Shown]) -> dict[str, str]:
    """Where each example stands, as a link: `/norms.md#l1-norm`. A second one of the same stem has its chapter in its anchor.

    The home page shows what a chapter shows too, and does not count; nor do figures, which have anchors of their own.
    """
    found: dict[str, str] = {}
    taken: set[tuple[str, str]] = set()
    for s in sorted(
        shown, key=lambda s: (s.page, s.nested, s.line)
    ):  # the order in which examples_markdown meets them
        if s.page == HOME or s.name in found or s.name.startswith(f"{figures.FOLDER}/"):
            continue
        stem = s.name.rpartition("/")[2]
        anchor = stem if (s.page, stem) not in taken else s.name.replace("/", "-")
        taken.add((s.page, anchor))
        found[s.name] = f"/{s.page}#{anchor}"
    return found


def prepare(results: list[Result], docs: Path, build: Path) -> None:
    """Write what the pages include, and only what changed: a watcher must not see more."""
    fragments = build / "fragments"
    shown = includes(docs)
    where = addresses(shown)
    wanted = {f"{r.example.name}.md": fragment.render(r) for r in results}
    chapters = {r.example.name.partition("/")[0] for r in results}
    wanted |= {
        f"{chapter}/where-they-differ.md": differences(chapter, results, shown)
        for chapter in chapters
    }
    wanted["site/numbers.md"] = numbers(results, equations(docs))
    made = reference(results, docs / "contributors", where)
    wanted |= {f"{s.name}.md": made[s.name]() for s in shown if s.name in made}
    wanted |= figures.fragments(results, docs, where)
    for name, text in wanted.items():
        write(fragments / name, text)
    for path in fragments.rglob("*.md"):
        if path.relative_to(fragments).as_posix() not in wanted:
            path.unlink()
    pages = {name: address[1:].partition("#")[0] for name, address in where.items()}
    known = {
        r.example.name: {"page": pages[r.example.name], "title": r.example.title}
        for r in results
        if r.example.name in pages
    }
    write(build / "examples.json", json.dumps(known, indent=1, sort_keys=True))


def reference(
    results: list[Result], tables: Path, where: dict[str, str]
) -> dict[str, Callable[[], str]]:
    """What makes the fragments of the pages that are about all examples. A table that is not there has no rows."""

    def table(name: str) -> str:
        return (tables / name).read_text("utf-8") if (tables / name).is_file() else ""

    def notebook() -> str:
        cells = notebook_table.cells(
            [path.read_text("utf-8") for path in sorted(tables.glob("notebook.d/*.tsv"))]
        )
        return notebook_table.page(cells, where, {r.example.name: r.example.title for r in results})

    return {
        "site/cheat-sheet": lambda: cheatsheet.page(
            cheatsheet.rows(results, where, cheatsheet.order_of(table("operations.tsv")))
        ),
        "site/where-they-disagree": lambda: disagreements.page(disagreements.traps(results, where)),
        "site/coverage": lambda: coverage.page(
            coverage.functions(table("array-api.tsv")), results, where
        ),
        "site/api-index": lambda: api_index.page(api_index.entries(results, where), where),
        "site/notebook": notebook,
    }


def problems(results: list[Result], docs: Path) -> Iterator[Problem]:
    """What is wrong with the pages: formulas, equations without proof, includes of nothing, examples that no page shows."""
    names = {r.example.name for r in results}
    claims = {r.example.name for r in results if r.example.contract.claim}
    shown = includes(docs)
    generated = (
        {f"{name.partition('/')[0]}/{g}" for name in names for g in GENERATED}
        | SITE
        | {*figures.declared(docs)}
    )
    for s in shown:
        if s.name not in names | generated:
            if s.name.startswith(f"{figures.FOLDER}/"):
                name = s.name.partition("/")[2]
                what, cure = f"figure {name}", f"declare [{name}] in docs/{figures.FILE}"
            else:
                what, cure = (
                    f"example {s.name}",
                    f"write snippets/{s.name}.torch.py and its siblings",
                )
            yield Problem(
                "missing",
                f"there is no {what}",
                path=s.path,
                line=s.line,
                cure=f"{cure}, or mend the name",
            )
    yield from figures.problems(results, docs, {s.name for s in shown})
    yield from _places(results, shown)
    ids: dict[str, str] = {}
    for path in sorted(docs.rglob("*.md")):
        text, where = path.read_text(encoding="utf-8"), shown_path(path)
        yield from maths.problems(where, text)
        for e in maths.equations(text):
            told = ""
            if not e.id:
                told = "an equation has no identifier"
            elif e.id in ids:
                told = f"the identifier {e.id} stands at {ids[e.id]} too"
            elif not e.definition and not e.proved_by:
                told = "an equation is neither a definition nor proved"
            elif e.proved_by and e.proved_by not in names:
                told = f"the proof {e.proved_by} does not exist"
            elif e.proved_by and e.proved_by not in claims:
                told = f"the proof {e.proved_by} claims nothing"
            if e.id:
                ids.setdefault(e.id, f"{where}:{e.line}")
            if told:
                yield Problem(
                    "contract",
                    told,
                    path=where,
                    line=e.line,
                    cure='write { #eq-name .definition } or { #eq-name proved-by="chapter/example" } under it, '
                    "and a claim in that example's contract",
                )


def _places(results: list[Result], shown: list[Shown]) -> Iterator[Problem]:
    """Every example stands on a page, and on one only, the home page apart: a link must have one place to lead to."""
    places: dict[str, list[Shown]] = {}
    for s in shown:
        places.setdefault(s.name, []).append(s)
    for r in results:
        found = places.get(r.example.name, [])
        if not found:
            yield Problem(
                "orphan",
                "no page shows this example",
                path=r.example.path,
                cure=f'include it in a chapter:  --8<-- "{r.example.name}.md"',
            )
        for again in [s for s in found if s.page != HOME][1:]:
            yield Problem(
                "contract",
                f"{r.example.name} stands on another page already",
                path=again.path,
                line=again.line,
                cure="link to it, or show another example",
            )


def equations(docs: Path) -> list[tuple[str, maths.Equation]]:
    return [
        (p.relative_to(docs).as_posix(), e)
        for p in sorted(docs.rglob("*.md"))
        for e in maths.equations(p.read_text("utf-8"))
    ]


def numbers(results: list[Result], found: list[tuple[str, maths.Equation]]) -> str:
    """The counts of the home page."""
    declared = sum(len(r.verdict.differs) for r in results)
    counts = {
        "examples": len(results),
        "frameworks": len(FRAMEWORKS),
        "divergences pinned": declared,
        "equations proved": sum(bool(e.proved_by) for _, e in found),
    }
    return "".join(f"- **{count}** {what}\n" for what, count in counts.items())


def differences(chapter: str, results: list[Result], shown: list[Shown]) -> str:
    """A chapter's list of the declared divergences that it shows, in its order. Solutions of exercises are not told here."""
    where = addresses(shown)
    by_name = {r.example.name: r for r in results if r.verdict.differs}
    here = sorted(
        (s.line, s.name)
        for s in shown
        if s.page == f"{chapter}.md" and not s.nested and s.name in by_name
    )
    lines, told = [], set[tuple[str, str, str]]()
    for r in (by_name[name] for name in dict.fromkeys(name for _, name in here)):
        reasons = [
            f"**{FRAMEWORKS[d[0]].label}**: {d[2]}" for d in r.verdict.differs if d not in told
        ]
        told.update(
            r.verdict.differs
        )  # that NumPy has no gradients is said once, not for each of them
        if reasons:
            lines.append(f"- [{r.example.title}]({where[r.example.name]}). {' '.join(reasons)}\n")
    return "".join(lines) or "In this chapter the frameworks do not differ.\n"
