"""Code blocks: few marks with the classes of Material, made once for each source and kept.

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

from trivium.files import write_if_changed

VERSION = f"4, {pygments.__version__}"  # the first number counts changes to what is made here
LEXER = PythonLexer(stripnl=False, ensurenl=False)
UNUSED = 30 * 24 * 3600.0
"""Seconds after which a kept file that no build used is removed."""
IMPORTS = re.compile(r"\A(?:(?:import|from) [^\n]*\n)*")
NUMBERS = re.compile(r'<span class="m">[^<]*</span>(?:,\s*-?<span class="m">[^<]*</span>)+')
"""A row of numbers, and what stands between them."""
TAG = re.compile(r"<[^>]*>")
SAME = {"n": "", "w": "", "o": "", "p": "", "mf": "m", "mi": "m"}
"""Names, operators and punctuation look like plain text, all numbers alike.

With a mark for each of them most elements of a chapter were marks.
"""


def _class(kind: _TokenType) -> str:
    """The short class by which style sheets for Pygments know a kind of word, or its parent's."""
    known = kind
    while known not in STANDARD_TYPES and known.parent:
        known = known.parent
    name = STANDARD_TYPES[known]
    return SAME.get(name, name)


def _python(source: str) -> str:
    """Highlighted lines, with one mark around neighbors of one color.

    The imports at the top are one mark: every example has them, and readers look past them.
    """
    rest = IMPORTS.sub("", source)
    words = [
        ("imports", source.removesuffix(rest)),
        *((_class(kind), word) for kind, word in LEXER.get_tokens(rest)),
    ]
    runs = groupby(words, itemgetter(0))
    marked = "".join(_mark(name, "".join(word for _, word in run)) for name, run in runs)
    return NUMBERS.sub(lambda row: f'<span class="m">{TAG.sub("", row[0])}</span>', marked)


def _mark(name: str, text: str) -> str:
    shown = html.escape(text, quote=False)
    return f'<span class="{name}">{shown}</span>' if name and shown else shown


@functools.cache
def _kept(source: str, folder: Path) -> str:
    """Highlighted Python, from the folder if an earlier build left it there.

    A file is named for the hash of the source and of what highlights it.
    """
    name = hashlib.sha256(f"{VERSION}\n{source}".encode()).hexdigest()
    path = _pruned(folder) / name[:2] / f"{name[2:]}.html"
    with suppress(OSError):
        text = path.read_text("utf-8")
        os.utime(path)
        return text
    text = _python(source)
    with suppress(OSError):  # a folder that cannot be written costs time, nothing else
        write_if_changed(path, text)
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
    return f'<div{identifier} class="{names}"{extra}><pre><code>{inner}</code></pre></div>'


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
    return block(inner, classes, kwargs["id_value"], kwargs["attrs"])


def text(source: str, language: str, class_name: str, options: Any, md: Any, **kwargs: Any) -> str:
    """What a snippet printed, with blank lines at the top: nothing to highlight, so no lexer."""
    inner = html.escape(source.rstrip("\n") + "\n", quote=False)
    return block(inner, ["language-text", *kwargs["classes"]], kwargs["id_value"], kwargs["attrs"])
