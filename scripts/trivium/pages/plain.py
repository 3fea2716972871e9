"""A page as Markdown, for who reads or asks without a browser: code and outputs stand in it."""

import re
from pathlib import Path

from trivium.frameworks import FRAMEWORKS
from trivium.observation import Observation, printable
from trivium.pages import example_block, includes
from trivium.pages.corpus import Corpus
from trivium.pipeline.result import Result

ATTRIBUTES = re.compile(r"[ \t]*(?<![\w}^])\{:? *[.#][^{}\n]*\}[ \t]*$", re.MULTILINE)
"""`{ #eq-l1-norm .definition }` and the like: an extension's, which others would show. In formulas
a `{.5}` follows a letter, a digit, `_`, `^` or another group."""
WRAPPED = re.compile(r"^</?div[^>]*>\n+", re.MULTILINE)


def pages(corpus: Corpus, fragments: Path) -> dict[str, str]:
    """Each page that shows examples and no generated tables, by its path in the site."""
    known = corpus.by_name
    with_tables = {s.page for s in corpus.shown if s.name.startswith("site/")}
    with_examples = {s.page for s in corpus.shown if s.name in known} - with_tables
    return {
        page: whole(text, known, fragments)
        for page, text in corpus.pages.items()
        if page in with_examples
    }


def whole(text: str, known: dict[str, Result], fragments: Path) -> str:
    """The text with what it includes, without front matter and marks for the site alone."""
    lines = [
        _included(path.removesuffix(".md"), known, fragments) if path else line
        for _, line, path, _ in includes.lines(includes.FRONT_MATTER.sub("", text))
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
        if key in result.example.snippets:
            parts += [f"{FRAMEWORKS[key].label}:", _fence(result.example.source(key), "python")]
            if shown := example_block.output(result.seen.get(key, Observation())):
                parts.append(_fence(shown, "text"))
        else:
            parts.append(example_block.absence(key))
    parts.append(example_block.verdict(result))
    return "\n\n".join(parts)


def _fence(text: str, language: str) -> str:
    """A fenced block that nothing inside can close; nothing is included here any more."""
    marks = example_block.ticks(text)
    return f"{marks}{language}\n{printable(text).rstrip(chr(10))}\n{marks}"
