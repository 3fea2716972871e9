"""A page as Markdown, for who reads or asks without a browser: code and outputs stand in it."""

import re
from pathlib import Path

from trivium.frameworks import FRAMEWORKS
from trivium.observation import Observation, printable
from trivium.pages import example_block, includes
from trivium.pipeline.result import Result

ATTRIBUTES = re.compile(r"[ \t]*\{:? *[.#][^{}\n]*\}[ \t]*$", re.MULTILINE)
"""`{ #eq-l1-norm .definition }` and the like: an extension's, which others would show."""
WRAPPED = re.compile(r"^</?div[^>]*>\n+", re.MULTILINE)


def pages(results: list[Result], docs: Path, fragments: Path) -> dict[str, str]:
    """Each page that shows examples and no generated tables, by its path in the site."""
    known = {r.example.name: r for r in results}
    found = {}
    for path in sorted(docs.rglob("*.md")):
        page, text = path.relative_to(docs).as_posix(), includes.page_text(path)
        names = [shown.name for shown in includes.of_page(text, page, page)]
        tables = any(name.startswith("site/") for name in names)
        if any(name in known for name in names) and not tables:
            found[page] = whole(text, known, fragments)
    return found


def whole(text: str, known: dict[str, Result], fragments: Path) -> str:
    """The text with what it includes, without front matter and marks for the site alone."""
    lines = [
        _included(path.removesuffix(".md"), known, fragments) if path else line
        for _, line, path in includes.lines(includes.FRONT_MATTER.sub("", text))
    ]
    plain = [part if "\n" in part else ATTRIBUTES.sub("", part) for part in lines]
    return WRAPPED.sub("", re.sub(r"\n{3,}", "\n\n", "\n".join(plain))).strip() + "\n"


def _included(name: str, known: dict[str, Result], fragments: Path) -> str:
    if name in known:
        return example(known[name])
    if name.startswith(f"{includes.FIGURES}/"):
        return ""
    return includes.table_text(fragments / f"{name}.md").rstrip("\n")


def example(result: Result) -> str:
    """The code of each framework, what it gave, and the verdict."""
    parts = []
    for key in example_block.frameworks(result.example):
        if key not in result.example.snippets:
            parts.append(example_block.absence(key))
            continue
        parts += [f"{FRAMEWORKS[key].label}:", _fence(result.example.source(key), "python")]
        if shown := example_block.output(result.seen.get(key, Observation())):
            parts.append(_fence(shown, "text"))
    parts.append(example_block.verdict(result))
    return "\n\n".join(parts)


def _fence(text: str, language: str) -> str:
    """A fenced block that nothing inside can close; nothing is included here any more."""
    marks = example_block.ticks(text)
    return f"{marks}{language}\n{printable(text).rstrip(chr(10))}\n{marks}"
