"""Each chapter as a notebook for each framework, from the records: nothing runs here."""

import json
import re
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any
from urllib.parse import quote

from trivium.examples.discovery import packages_of
from trivium.frameworks import FRAMEWORKS
from trivium.frameworks.base import Framework
from trivium.notebooks.convert import linked, pieces, quoted
from trivium.observation import Observation, printable
from trivium.pages import example_block
from trivium.pages.address import Address
from trivium.pages.chapters import DIFFERENCES, differences
from trivium.pages.corpus import Corpus
from trivium.pages.figures import catalogue
from trivium.pages.includes import HOME, Shown
from trivium.pages.layout import laid_out
from trivium.pages.templating import render
from trivium.pipeline.result import Result

FOLDER = "notebooks"
BESIDE = Address("../")
"""Links from the folder of notebooks, where the site's own address is not known."""
KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}
INSTALL = "install"
IMPORT = re.compile(r"^\s*(?:import|from) (\w+)", re.MULTILINE)
FOLDED = {"jupyter": {"source_hidden": True, "outputs_hidden": True}}
METADATA = {"kernelspec": KERNEL, "language_info": {"name": "python"}}


@dataclass(frozen=True)
class Chapter:
    """A page that becomes notebooks, the generated list of its divergences, and all figures."""

    page: str
    text: str
    differ: str
    pictures: dict[str, str] = field(default_factory=dict)


def files(
    corpus: Corpus, versions: dict[str, str] | None = None, to: Address = BESIDE
) -> dict[str, str]:
    """Every notebook by its path in the site, and a plain list of them.

    The list stands until mkdocs-jupyter makes a better one. `versions` are those of the frameworks
    by their keys, and of other packages by the names under which they are imported.
    """
    versions = versions or {}
    results, shown, pictures = corpus.results, corpus.shown, catalogue.for_notebooks(corpus)
    covered = chapters(results, shown)
    found: dict[str, str] = {}
    for page, keys in covered.items():
        differ = differences(Path(page).stem, results, shown, corpus.where)
        chapter = Chapter(page, corpus.pages[page], differ, pictures)
        for key in keys:
            book = notebook(chapter, corpus.by_name, FRAMEWORKS[key], versions, to)
            found[path_of(page, key)] = dumps(book)
    found[f"{FOLDER}/index.html"] = render(
        "notebooks.html.jinja", chapters=covered, path_of=path_of, to=to
    )
    return found


def chapters(results: list[Result], shown: list[Shown]) -> dict[str, list[str]]:
    """The pages that become notebooks, each with its frameworks: chapters that show an example.

    The cheat sheet's lists and the home page do not. A framework that is not required has a
    notebook where it has a snippet.
    """
    known = {r.example.name: r.example for r in results}
    covered: dict[str, set[str]] = {}
    for s in shown:
        if s.name in known and "/" not in s.page and s.page != HOME:
            covered.setdefault(s.page, set()).update(known[s.name].snippets)
    return {
        page: [key for key, f in FRAMEWORKS.items() if f.required or key in keys]
        for page, keys in sorted(covered.items())
    }


def path_of(page: str, key: str) -> str:
    return f"{FOLDER}/{Path(page).stem}-{key}.ipynb"


def links(
    corpus: Corpus, site_url: str, repo_url: str, branch: str
) -> dict[str, list[dict[str, str]]]:
    """For the template: at each chapter its notebooks."""
    return {
        page: [
            {
                "key": key,
                "label": FRAMEWORKS[key].label,
                "path": path_of(page, key),
                "colab": colab(path_of(page, key), site_url, repo_url, branch),
            }
            for key in keys
        ]
        for page, keys in chapters(corpus.results, corpus.shown).items()
    }


def colab(path: str, site_url: str, repo_url: str, branch: str) -> str:
    """Where Colab opens a notebook; empty if it cannot.

    From the published site, or from the branch that `mkdocs gh-deploy` publishes.
    """
    if repo_url and site_url.startswith("https://"):
        address = quote(f"{site_url.rstrip('/')}/{path}", safe="/")
        return f"https://colab.research.google.com/#fileId={address}"
    owner = re.match(r"https://github\.com/(?P<name>[^/]+/[^/]+?)(?:\.git)?/?$", repo_url)
    if not owner:
        return ""
    return f"https://colab.research.google.com/github/{owner['name']}/blob/{branch}/{path}"


def notebook(
    chapter: Chapter,
    known: dict[str, Result],
    framework: Framework,
    versions: dict[str, str],
    to: Address,
) -> dict[str, Any]:
    """One chapter in one framework; `versions` as for `files`."""
    parts: list[Any] = []
    count = 0
    first = origin(chapter.page, framework, versions.get(framework.key, ""), to)
    for kind, piece in pieces(chapter.text, framework.label, first):
        result = known.get(piece)
        if kind == "prose":
            parts.append(linked(piece, chapter.page, to))
        elif result is None:
            listed = linked(chapter.differ, chapter.page, to).strip()
            ends = piece.endswith(f"/{DIFFERENCES}")
            parts.append(chapter.pictures.get(piece, listed if ends else ""))
        elif cell := code(result, framework.key, count + 1):
            count += 1
            ids = [part["id"] for part in parts if isinstance(part, dict)]
            if cell["id"] in ids or cell["id"].startswith("text-"):  # as cells of text are called
                cell["id"] += f"-{count}"
            if kind == "folded":
                cell["metadata"] |= FOLDED
            parts += [cell, quoted(example_block.verdict(result))]
        else:
            parts.append(apart(result, framework))
    cells: list[dict[str, Any]] = []
    for is_text, own in groupby(parts, lambda part: isinstance(part, str)):
        if not is_text:
            cells += own
        elif words := "\n\n".join(filter(None, own)):
            cells.append(
                {
                    "cell_type": "markdown",
                    "id": f"text-{len(cells)}",
                    "metadata": {},
                    "source": lines(words),
                }
            )
    if count:
        first_code = next(i for i, cell in enumerate(cells) if cell["cell_type"] == "code")
        cells.insert(first_code, install([c["source"] for c in cells], framework, versions))
    return {"nbformat": 4, "nbformat_minor": 5, "metadata": METADATA, "cells": cells}


def origin(page: str, framework: Framework, version: str, to: Address) -> str:
    """The word on its origin with which a notebook begins."""
    label = framework.label
    return (
        f"*This is a [chapter of Trivium]({to(page)}) for {label}. The outputs are those that "
        f"{f'{label} {version}'.strip()} gave when the chapter was built; under each stands what "
        "the comparison with the other frameworks said.*"
    )


def install(
    sources: list[list[str]], framework: Framework, versions: dict[str, str]
) -> dict[str, Any]:
    """A cell that installs what ran here; as a comment, since who has it need not wait."""
    source = "".join("".join((*cell, "\n")) for cell in sources)
    imported = set(IMPORT.findall(source))
    needed = {
        **{f.key: f.requirement for f in FRAMEWORKS.values() if f.module in imported},
        framework.key: framework.requirement,
        **{name: name for name in sorted(packages_of(framework.key, source))},
    }
    pinned = (f"{p}=={versions[key]}" for key, p in needed.items() if key in versions)
    words = "# Where these are not installed: remove the # and run this first.\n"
    return {
        "cell_type": "code",
        "id": INSTALL,
        "metadata": {},
        "execution_count": None,
        "source": lines(f"{words}# %pip install {' '.join(pinned)}"),
        "outputs": [],
    }


def code(result: Result, key: str, count: int) -> dict[str, Any] | None:
    """The snippet with what it gave. None if there is none, or if it would change later cells."""
    if key not in result.example.snippets or result.example.contract.isolate:
        return None
    seen = result.seen.get(key, Observation())
    return {
        "cell_type": "code",
        "id": cell_id(result.example.name),
        "metadata": {"tags": ["raises-exception"]} if seen.error else {},
        "execution_count": count,
        "source": lines(result.example.source(key).rstrip("\n")),
        "outputs": outputs(seen, count),
    }


def cell_id(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9_-]", "-", name)[:60]


def outputs(seen: Observation, count: int) -> list[dict[str, Any]]:
    """What a notebook would hold after running: prints, warnings, and the value or the error."""
    found: list[dict[str, Any]] = []
    if seen.printed:
        found.append(_stream("stdout", seen.printed))
    if seen.warnings:
        found.append(
            _stream("stderr", "".join(f"{w.category}: {w.message}\n" for w in seen.warnings))
        )
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
        data = {"text/plain": lines(printable(laid_out(seen.text)))}
        found.append(
            {
                "output_type": "execute_result",
                "execution_count": count,
                "metadata": {},
                "data": data,
            }
        )
    return found


def _stream(name: str, text: str) -> dict[str, Any]:
    return {"output_type": "stream", "name": name, "text": lines(printable(text))}


def apart(result: Result, framework: Framework) -> str:
    """What stands in the text instead of a cell: no counterpart, or a script to run on its own."""
    if framework.key not in result.example.snippets:
        return quoted(example_block.no_counterpart(result, framework.key))
    seen = example_block.output(result.seen.get(framework.key, Observation()))
    return "\n\n".join(
        [
            "*A script to run on its own: it changes the whole process.*",
            example_block.fence(result.example.source(framework.key), "python"),
            example_block.fence(seen, "text") if seen else "",
            quoted(example_block.verdict(result)),
        ]
    )


def lines(text: str) -> list[str]:
    """Text as a notebook's file holds it."""
    return text.splitlines(keepends=True)


def dumps(book: dict[str, Any]) -> str:
    """The notebook as JSON, the same from build to build.

    nbformat takes six times as long; tests hold this against it.
    """
    return json.dumps(book, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
