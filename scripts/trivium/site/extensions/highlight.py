"""Code blocks: the markup that Material expects, made once for each source and kept.

A lexer and a formatter for every block, as pymdownx.highlight makes them, are most of the cost of
rendering many pages.
"""

import functools
import hashlib
import html
import os
import re
import time
from collections.abc import Callable
from contextlib import suppress
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

import pygments
from pygments.lexers.python import PythonLexer
from pygments.token import STANDARD_TYPES, _TokenType

VERSION = f"3, {pygments.__version__}"  # the first number counts changes to what is made here
LEXER = PythonLexer()
UNUSED = 30 * 24 * 3600.0
"""Seconds after which a kept file that no build used is removed."""
IMPORTS = re.compile(r'\A(?:<span class="kn">(?:import|from)</span>[^\n]*\n)+')
SAME = {"n": "", "w": "", "o": "p"}
"""Names look like plain text, operators like punctuation: half of all marks go."""


def _class(kind: _TokenType) -> str:
    """The short class by which style sheets for Pygments know a kind of word, or its parent's."""
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
    """Highlighted Python, from the folder if an earlier build left it there.

    A file is named for the hash of the source and of what highlights it.
    """
    name = hashlib.sha256(f"{VERSION}\n{source}".encode()).hexdigest()
    path = _pruned(folder) / name[:2] / f"{name[2:]}.html"
    try:
        text = path.read_text("utf-8")
        os.utime(path)
        return text
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


@functools.cache
def _pruned(folder: Path) -> Path:
    """The folder, without the files that nothing used for a month; looked at once a process."""
    oldest = time.time() - UNUSED
    for path in folder.glob("*/*"):
        with suppress(OSError):
            if path.stat().st_mtime < oldest:
                path.unlink()
    return folder


def block(
    inner: str, classes: list[str], id_value: str = "", attrs: dict[str, str] | None = None
) -> str:
    """The markup of pymdownx.highlight around lines that are highlighted already."""
    names = html.escape(" ".join([*classes, "highlight"]))
    extra = "".join(f' {key}="{html.escape(value)}"' for key, value in (attrs or {}).items())
    identifier = f' id="{html.escape(id_value)}"' if id_value else ""
    code = f"<pre><span></span><code>{inner}</code></pre>"
    return f'<div{identifier} class="{names}"{extra}>{code}</div>'


def python(cache: str = ".build/highlight") -> Callable[..., str]:
    """A formatter for superfences that keeps what it makes in the folder `cache`.

    In mkdocs.yml: `!!python/object/apply:trivium.site.extensions.highlight.python`. No closure, as
    Zensical pickles the configuration.
    """
    return functools.partial(_shown, cache=cache)


def _shown(
    source: str, language: str, class_name: str, options: Any, md: Any, *, cache: str, **kwargs: Any
) -> str:
    classes = ["language-python", *kwargs["classes"]]
    inner = _kept(source.strip("\n") + "\n", Path(cache))
    # The imports at the top are marked as one: every example has them, and readers look past them.
    inner = IMPORTS.sub(r'<span class="imports">\g<0></span>', inner, count=1)
    return block(inner, classes, kwargs["id_value"], kwargs["attrs"])


def text(source: str, language: str, class_name: str, options: Any, md: Any, **kwargs: Any) -> str:
    """What a snippet printed, with blank lines at the top: nothing to highlight, so no lexer."""
    inner = html.escape(source.rstrip("\n") + "\n", quote=False)
    return block(inner, ["language-text", *kwargs["classes"]], kwargs["id_value"], kwargs["attrs"])
