"""Code blocks: the markup that Material expects, made once for each source and kept.

To make a lexer and a formatter for every block, as pymdownx.highlight does, is most of what rendering many pages costs.
"""

import functools
import hashlib
import html
import os
from collections.abc import Callable
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

import pygments
from pygments.lexers.python import PythonLexer
from pygments.token import STANDARD_TYPES, _TokenType

VERSION = f"3, {pygments.__version__}"  # the first number counts changes to what is made here
LEXER = PythonLexer()
SAME = {
    "n": "",
    "w": "",
    "o": "p",
}  # names look like plain text, operators like punctuation: half of all marks go


def _class(kind: _TokenType) -> str:
    """The short class by which style sheets for Pygments know a kind of word; a kind without one takes its parent's."""
    known = kind
    while known not in STANDARD_TYPES and known.parent:
        known = known.parent
    name = STANDARD_TYPES[known]
    return SAME.get(name, name)


def _python(source: str) -> str:
    """Highlighted lines, with one mark around neighbors of one color."""
    words = ((_class(kind), word) for kind, word in LEXER.get_tokens(source))
    runs = (
        (name, html.escape("".join(word for _, word in run), quote=False))
        for name, run in groupby(words, itemgetter(0))
    )
    return "".join(f'<span class="{name}">{text}</span>' if name else text for name, text in runs)


@functools.cache
def _kept(source: str, folder: Path) -> str:
    """Highlighted Python, from the folder if an earlier build left it there under the hash of what it is made of."""
    name = hashlib.sha256(f"{VERSION}\n{source}".encode()).hexdigest()
    path = folder / name[:2] / f"{name[2:]}.html"
    try:
        return path.read_text("utf-8")
    except OSError:
        pass
    text = _python(source)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_suffix(f".{os.getpid()}")
        beside.write_text(text, "utf-8")
        beside.replace(path)
    except OSError:
        pass  # a folder that cannot be written costs time, nothing else
    return text


def block(
    inner: str, classes: list[str], id_value: str = "", attrs: dict[str, str] | None = None
) -> str:
    """The markup of pymdownx.highlight around lines that are highlighted already."""
    names = html.escape(" ".join([*classes, "highlight"]))
    extra = "".join(f' {key}="{html.escape(value)}"' for key, value in (attrs or {}).items())
    identifier = f' id="{html.escape(id_value)}"' if id_value else ""
    return f'<div{identifier} class="{names}"{extra}><pre><span></span><code>{inner}</code></pre></div>'


def python(cache: str = ".build/highlight") -> Callable[..., str]:
    """A formatter for superfences: `format: !!python/object/apply:trivium.site.extensions.highlight.python {kwds: {cache: …}}`.

    No closure: Zensical pickles the configuration.
    """
    return functools.partial(_shown, cache=cache)


def _shown(
    source: str, language: str, class_name: str, options: Any, md: Any, *, cache: str, **kwargs: Any
) -> str:
    classes = ["language-python", *kwargs["classes"]]
    return block(
        _kept(source.strip("\n") + "\n", Path(cache)), classes, kwargs["id_value"], kwargs["attrs"]
    )


def text(source: str, language: str, class_name: str, options: Any, md: Any, **kwargs: Any) -> str:
    """What a snippet printed, as it is: nothing to highlight, so no lexer. Blank lines at the top were printed too."""
    inner = html.escape(source.rstrip("\n") + "\n", quote=False)
    return block(inner, ["language-text", *kwargs["classes"]], kwargs["id_value"], kwargs["attrs"])
