"""Code blocks: few marks with the classes of Material, made once for each source.

A lexer and a formatter for every block, as pymdownx.highlight makes them, are most of the cost of
rendering many pages.
"""

import functools
import html
import re
from itertools import groupby
from operator import itemgetter
from typing import Any

from pygments.lexers.python import PythonLexer
from pygments.token import STANDARD_TYPES, _TokenType

LEXER = PythonLexer(stripnl=False, ensurenl=False)
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


@functools.cache  # a page that is rendered again, while serving, has few new sources
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


def block(
    inner: str, classes: list[str], id_value: str = "", attrs: dict[str, str] | None = None
) -> str:
    """The markup of pymdownx.highlight around lines that are highlighted already."""
    names = html.escape(" ".join([*classes, "highlight"]))
    extra = "".join(f' {key}="{html.escape(value)}"' for key, value in (attrs or {}).items())
    identifier = f' id="{html.escape(id_value)}"' if id_value else ""
    return f'<div{identifier} class="{names}"{extra}><pre><code>{inner}</code></pre></div>'


def python(
    source: str, language: str, class_name: str, options: Any, md: Any, **kwargs: Any
) -> str:
    """A snippet, or other Python."""
    inner = _python(source.strip("\n") + "\n")
    classes = ["language-python", *kwargs["classes"]]
    return block(inner, classes, kwargs["id_value"], kwargs["attrs"])


def text(source: str, language: str, class_name: str, options: Any, md: Any, **kwargs: Any) -> str:
    """What a snippet printed, with blank lines at the top: nothing to highlight, so no lexer."""
    inner = html.escape(source.rstrip("\n") + "\n", quote=False)
    return block(inner, ["language-text", *kwargs["classes"]], kwargs["id_value"], kwargs["attrs"])
