"""Each chapter as a notebook for each framework, from the same sources and records: nothing runs here."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

from trivium.frameworks import FRAMEWORKS, Framework
from trivium.notebooks.convert import Address, linked, pieces, quoted
from trivium.observation import Observation, printable
from trivium.pages import chapters as pages
from trivium.pages import example_block as fragment
from trivium.pages.figures import catalogue as figures
from trivium.pages.includes import HOME, Shown, includes
from trivium.pipeline.result import Result

FOLDER = "notebooks"
KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}
METADATA = {"kernelspec": KERNEL, "language_info": {"name": "python"}}


@dataclass(frozen=True)
class Chapter:
    """A page that becomes notebooks, the generated list of its divergences, and its figures."""

    page: str
    text: str
    differ: str
    pictures: dict[str, str] = field(default_factory=dict)


MADE: dict[str, tuple[object, dict[str, str]]] = {}
"""What each chapter was made to, and of what: while serving, only the chapter that somebody writes is made again."""


def files(
    results: list[Result],
    docs: Path,
    versions: dict[str, str] | None = None,
    to: Address | None = None,
) -> dict[str, str]:
    """Every notebook, by its path in the site, and a plain list of them, which stands until mkdocs-jupyter makes a better one."""
    to = to or Address()
    known, shown = {r.example.name: r for r in results}, includes(docs)
    found, names, pictures = (
        dict[str, str](),
        chapters(results, shown),
        figures.for_notebooks(results, docs),
    )
    for page in names:
        differ = pages.differences(Path(page).stem, results, shown)
        own = {s.name: pictures[s.name] for s in shown if s.page == page and s.name in pictures}
        chapter = Chapter(page, (docs / page).read_text(encoding="utf-8"), differ, own)
        asked = (
            chapter,
            to,
            versions,
            [known[s.name] for s in shown if s.page == page and s.name in known],
        )
        if page not in MADE or MADE[page][0] != asked:
            MADE[page] = (asked, dict(_made(chapter, known, versions or {}, to)))
        found |= MADE[page][1]
    return found | {f"{FOLDER}/index.html": listing(names, to)}


def _made(
    chapter: Chapter, known: dict[str, Result], versions: dict[str, str], to: Address
) -> Iterator[tuple[str, str]]:
    for key, framework in FRAMEWORKS.items():
        yield (
            path_of(chapter.page, key),
            dumps(notebook(chapter, known, framework, versions.get(framework.label, ""), to)),
        )


def chapters(results: list[Result], shown: list[Shown]) -> list[str]:
    """The pages that become notebooks: chapters that show an example. The cheat sheet's lists and the home page do not."""
    names = {r.example.name for r in results}
    return sorted(
        {s.page for s in shown if s.name in names and "/" not in s.page and s.page != HOME}
    )


def path_of(page: str, key: str) -> str:
    return f"{FOLDER}/{Path(page).stem}-{key}.ipynb"


def links(
    results: list[Result], docs: Path, site_url: str, repo_url: str, branch: str
) -> dict[str, list[dict[str, str]]]:
    """For the template: at each chapter its notebooks."""
    found: dict[str, list[dict[str, str]]] = {}
    for page in chapters(results, includes(docs)):
        for key, f in FRAMEWORKS.items():
            book = {
                "label": f.label,
                "path": (path := path_of(page, key)),
                "colab": colab(path, site_url, repo_url, branch),
            }
            found.setdefault(page, []).append(book)
    return found


def colab(path: str, site_url: str, repo_url: str, branch: str) -> str:
    """Where Colab opens a notebook: from the published site, or from the branch that `mkdocs gh-deploy` publishes. Else nothing."""
    if repo_url and site_url.startswith("https://"):
        return "https://colab.research.google.com/#fileId=" + quote(
            f"{site_url.rstrip('/')}/{path}", safe="/"
        )
    owner = re.match(r"https://github\.com/(?P<name>[^/]+/[^/]+?)(?:\.git)?/?$", repo_url)
    return (
        f"https://colab.research.google.com/github/{owner['name']}/blob/{branch}/{path}"
        if owner
        else ""
    )


def listing(names: list[str], to: Address) -> str:
    rows = "".join(
        f'<li><a href="{to(page)}">{Path(page).stem}</a>: '
        + ", ".join(
            f'<a href="{Path(path_of(page, key)).name}" download>{f.label}</a>'
            for key, f in FRAMEWORKS.items()
        )
        + "</li>\n"
        for page in names
    )
    return (
        f'<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n'
        f"<title>Notebooks</title>\n<h1>Notebooks</h1>\n<ul>\n{rows}</ul>\n</html>\n"
    )


def notebook(
    chapter: Chapter, known: dict[str, Result], framework: Framework, version: str, to: Address
) -> dict[str, Any]:
    """One chapter in one framework."""
    cells: list[dict[str, Any]] = []
    prose: list[str] = []
    count = 0

    def flush() -> None:
        if words := "\n\n".join(filter(None, prose)):
            cells.append(
                {
                    "cell_type": "markdown",
                    "id": f"text-{len(cells)}",
                    "metadata": {},
                    "source": lines(words),
                }
            )
        prose.clear()

    for kind, piece in pieces(
        chapter.text, framework.label, origin(chapter.page, framework, version, to)
    ):
        result = known.get(piece)
        if kind == "prose":
            prose.append(linked(piece, chapter.page, to))
        elif result is None:
            listed = (
                linked(chapter.differ, chapter.page, to).strip()
                if piece.endswith("/where-they-differ")
                else ""
            )
            prose.append(chapter.pictures.get(piece, listed))
        elif cell := code(result, framework.key, count + 1):
            count += 1
            flush()
            if any(cell["id"] == other["id"] for other in cells):
                cell["id"] += f"-{count}"
            cells.append(cell)
            prose.append(quoted(fragment.verdict(result)))
        else:
            prose.append(apart(result, framework))
    flush()
    return {"nbformat": 4, "nbformat_minor": 5, "metadata": METADATA, "cells": cells}


def origin(page: str, framework: Framework, version: str, to: Address) -> str:
    told = f"{framework.label} {version}".strip()
    return (
        f"*This is a [chapter of Trivium]({to(page)}) for {framework.label}. The outputs are those that {told} gave when the "
        "chapter was built; under each stands what the comparison with the other frameworks said.*"
    )


def code(result: Result, key: str, count: int) -> dict[str, Any] | None:
    """The snippet with what it gave. None where there is none, or where it would change what the cells after it see."""
    snippet = result.example.snippets.get(key)
    if snippet is None or result.example.contract.isolate:
        return None
    seen = result.seen.get(key, Observation())
    tags = {"tags": ["raises-exception"]} if seen.error else {}
    return {
        "cell_type": "code",
        "id": cell_id(result.example.name),
        "metadata": tags,
        "execution_count": count,
        "source": lines((snippet.source or "").rstrip("\n")),
        "outputs": outputs(seen, count),
    }


def cell_id(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9_-]", "-", name)[:60]


def outputs(seen: Observation, count: int) -> list[dict[str, Any]]:
    """What a notebook would hold after running: prints, warnings, and the value or the error."""
    found: list[dict[str, Any]] = []
    if seen.printed:
        found.append(
            {"output_type": "stream", "name": "stdout", "text": lines(printable(seen.printed))}
        )
    if seen.warnings:
        told = "".join(f"{w.category}: {printable(w.message)}\n" for w in seen.warnings)
        found.append({"output_type": "stream", "name": "stderr", "text": lines(told)})
    if seen.error:
        kind, message = seen.error.kind, printable(seen.error.message)
        found.append(
            {
                "output_type": "error",
                "ename": kind,
                "evalue": message,
                "traceback": [f"{kind}: {message}"],
            }
        )
    elif seen.text:
        data = {"text/plain": lines(printable(seen.text))}
        found.append(
            {
                "output_type": "execute_result",
                "execution_count": count,
                "metadata": {},
                "data": data,
            }
        )
    return found


def apart(result: Result, framework: Framework) -> str:
    """What stands in the text instead of a cell: no counterpart, or a script that changes the whole process."""
    snippet = result.example.snippets.get(framework.key)
    if snippet is None:
        return quoted(fragment.no_counterpart(result, framework.key))
    seen = fragment.output(result.seen.get(framework.key, Observation()))
    shown = [
        fragment.fence(snippet.source or "", "python"),
        fragment.fence(seen, "text") if seen else "",
    ]
    return "\n\n".join(
        [
            "*A script to run on its own: it changes the whole process.*",
            *shown,
            quoted(fragment.verdict(result)),
        ]
    )


def lines(text: str) -> list[str]:
    """Text as a notebook's file holds it."""
    return text.splitlines(keepends=True)


def dumps(book: dict[str, Any]) -> str:
    """The notebook as JSON, the same from build to build. nbformat does this too, and takes six times as long; tests ask it."""
    return json.dumps(book, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
